/** `x-stability-level`: what is not stable yet may change more freely, and what is stable stays so. */
import { operationsOf, type Change } from '../change.js';
import type { OperationNode, Owners } from '../documents/operations.js';
import type { ReportedChange, Stability } from '../report.js';

const LEVELS: readonly Stability[] = ['draft', 'alpha', 'beta', 'stable'];

/** What says nothing is stable, and so is what says something unknown. */
export const stabilityOf = ({ node }: OperationNode): Stability =>
  LEVELS.find((level) => level === node['x-stability-level']) ?? 'stable';

const lower = (a: Stability, b: Stability): boolean => LEVELS.indexOf(a) < LEVELS.indexOf(b);

/**
 * A break that only unstable operations see is a change: clients were told when they began. What several operations
 * share is as stable as the most stable of them.
 */
export function judgeStability(change: Change, base: Owners): ReportedChange {
  if (change.kind !== 'breaking' || change.rule === LOWERED) return change;
  const level = levelAt(change, base);
  if (level === 'stable') return change;
  const { fix: _, ...rest } = change;
  return { ...rest, kind: 'changed', impact: 'minor', stability: level };
}

function levelAt(change: Change, base: Owners): Stability {
  const names = operationsOf(change);
  const named = base.operations.filter(({ name }) => names.includes(name));
  // Something new that breaks (a required parameter) stands in the revision only.
  const pointer = change.place.base ?? change.place.revision;
  const isKnown = names.length > 0 && named.length === names.length;
  const owners = isKnown || pointer === undefined ? named : base.of(pointer);
  const levels = owners.map(stabilityOf);
  return levels.length === 0 ? 'stable' : levels.reduce((most, each) => (lower(most, each) ? each : most));
}

const LOWERED = 'stability-lowered';

/** What the levels themselves did. */
export function stabilityChanges(base: Owners, revision: Owners): ReportedChange[] {
  const now = new Map(revision.operations.map((operation) => [operation.name, operation]));
  return base.operations.flatMap((before) => {
    const after = now.get(before.name);
    if (!after) return [];
    const [was, is] = [stabilityOf(before), stabilityOf(after)];
    return was === is
      ? []
      : [lower(is, was) ? lowered(before, after, was, is) : raised(before, after, was, is)];
  });
}

const place = (before: OperationNode, after: OperationNode): Change['place'] => ({
  base: 'x-stability-level' in before.node ? `${before.at}/x-stability-level` : before.at,
  revision: 'x-stability-level' in after.node ? `${after.at}/x-stability-level` : after.at,
});

function lowered(before: OperationNode, after: OperationNode, was: Stability, is: Stability): ReportedChange {
  const change = {
    rule: LOWERED,
    operation: before.name,
    place: place(before, after),
    message: `The stability went down from ${was} to ${is}.`,
    client: `What it was told would stay can change at any time.`,
  };
  if (was !== 'stable') return { ...change, kind: 'changed', impact: 'minor', stability: was };
  return {
    ...change,
    kind: 'breaking',
    impact: 'major',
    fix: 'Leave it stable; try the new out in an operation of its own.',
  };
}

const raised = (
  before: OperationNode,
  after: OperationNode,
  was: Stability,
  is: Stability,
): ReportedChange => ({
  rule: 'stability-raised',
  kind: 'changed',
  impact: 'minor',
  operation: before.name,
  place: place(before, after),
  message: `The stability went up from ${was} to ${is}.`,
  client: is === 'stable' ? 'Nothing; it can rely on the operation now.' : 'Nothing.',
});
