import type { Comparison, Change } from '../change.js';
import { operationsOf } from '../documents/operations.js';

/** Temporary. */
export function compareDocuments(base: object, revision: object): Comparison {
  const b = operationsOf(base);
  const r = new Map(operationsOf(revision).map((o) => [o.name, o]));
  const changes: Change[] = [];
  for (const o of b)
    if (!r.has(o.name))
      changes.push({
        rule: 'operation-removed',
        kind: 'breaking',
        impact: 'major',
        operation: o.name,
        place: { base: o.at },
        message: `The operation is gone.`,
        client: 'Is answered with 404.',
        fix: 'Put it back.',
      });
  for (const o of r.values())
    if (!b.some(({ name }) => name === o.name))
      changes.push({
        rule: 'operation-added',
        kind: 'added',
        impact: 'minor',
        operation: o.name,
        place: { revision: o.at },
        message: `The operation is new.`,
        client: 'Nothing.',
      });
  return {
    changes,
    judged: { base: new Set(b.map(({ at }) => at)), revision: new Set([...r.values()].map(({ at }) => at)) },
  };
}
