/**
 * Redocly compares texts of the document, our comparison what they mean to clients. Where ours has judged a place its
 * verdict stands; everywhere else Redocly's does.
 */
import { child, keysOf } from '../../compile/document.js';
import type { Change, Comparison, Impact, Verdict } from '../change.js';
import { operationAt } from '../documents/operations.js';
import { strongest, type Rejudged } from '../report.js';
import type { RedoclyChange } from './process.js';

export interface Rejudgement {
  /** Redocly's verdicts that stand. */
  readonly changes: readonly Change[];
  /** Those that do not, if they are other than ours. */
  readonly rejudged: readonly Rejudged[];
}

/** The version is the answer to the question what changed. */
const IGNORED = new Set(['#/info/version', '#/openapi']);

export function rejudge(reported: readonly RedoclyChange[], comparison: Comparison): Rejudgement {
  const changes: Change[] = [];
  const rejudged: Rejudged[] = [];
  for (const each of reported) {
    const places = placesOf(each);
    if (places.some(({ pointer }) => IGNORED.has(pointer))) continue;
    if (!isOurs(places, each.property, comparison)) {
      changes.push(toChange(each));
      continue;
    }
    const ours = verdictThere(comparison.changes, each);
    if (ours === each.impact) continue;
    const { pointer } = places.at(-1)!;
    rejudged.push({
      rule: ruleOf(each),
      place: pointer,
      message: messageOf(each),
      redocly: each.impact,
      ours,
    });
  }
  return { changes, rejudged };
}

interface SidePlace {
  readonly side: 'base' | 'revision';
  readonly pointer: string;
}

const placesOf = (change: RedoclyChange): SidePlace[] =>
  (['base', 'revision'] as const).flatMap((side) => {
    const pointer = change[side]?.pointer;
    return pointer === undefined ? [] : [{ side, pointer: child('#', ...keysOf(pointer)) }];
  });

/** A side that lacks the keyword has only the node without it, which says nothing. */
function isOurs(places: readonly SidePlace[], property: string | undefined, ours: Comparison): boolean {
  const exact = places.filter(({ pointer }) => property === undefined || keysOf(pointer).at(-1) === property);
  const telling = exact.length > 0 ? exact : places;
  return (
    telling.every(({ side, pointer }) => isJudged(ours.judged[side], pointer)) ||
    telling.some(({ side, pointer }) => ours.changes.some(({ place }) => place[side] === pointer))
  );
}

/** What is judged is judged with everything below it. */
function isJudged(judged: ReadonlySet<string>, pointer: string): boolean {
  for (let at = pointer; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'))))
    if (judged.has(at)) return true;
  return false;
}

/** The strongest of our verdicts at, below or right above the place. */
function verdictThere(changes: readonly Change[], reported: RedoclyChange): Verdict {
  const touches = (ours: string | undefined, theirs: string | undefined): boolean =>
    ours !== undefined &&
    theirs !== undefined &&
    (ours === theirs || ours.startsWith(`${theirs}/`) || ours === parent(theirs));
  const there = changes.filter(
    ({ place }) =>
      touches(place.base, reported.base?.pointer) || touches(place.revision, reported.revision?.pointer),
  );
  return strongest(there.map(({ impact }) => impact));
}

const parent = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

const ruleOf = ({ verdicts, typeName, property, kind }: RedoclyChange): string =>
  `redocly/${verdicts[0]?.ruleId ?? [dashed(typeName), property && dashed(property), kind].filter(Boolean).join('-')}`;

const dashed = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();

function messageOf({ verdicts, typeName, kind, property, path }: RedoclyChange): string {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(' ');
  const name = keysOf(path).at(-1) || 'document';
  if (property !== undefined) return `\`${property}\` of ${typeName} \`${name}\` changed.`;
  return `${typeName} \`${name}\` was ${kind}.`;
}

const CLIENT: Record<Impact, string> = {
  major: 'Requests or answers that were right may no longer be.',
  minor: 'Nothing, until it makes use of what is new.',
  patch: 'Nothing: the words changed, not the meaning.',
};

function toChange(reported: RedoclyChange): Change {
  const { impact, kind, property, path, base, revision } = reported;
  const operation = operationAt(path);
  return {
    rule: ruleOf(reported),
    kind: kindOf(impact, kind, property),
    impact,
    ...(operation !== undefined && { operation }),
    place: { ...(base && { base: base.pointer }), ...(revision && { revision: revision.pointer }) },
    message: messageOf(reported),
    client: CLIENT[impact],
    ...(impact === 'major' && { fix: 'Keep what was promised and add the new beside it.' }),
  };
}

function kindOf(impact: Impact, kind: RedoclyChange['kind'], property: string | undefined): Change['kind'] {
  if (impact === 'major') return 'breaking';
  if (property === 'deprecated') return 'deprecated';
  return kind === 'modified' ? 'changed' : kind;
}
