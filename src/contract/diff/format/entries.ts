/** Changes as people read them: in groups, and a change that many operations share told once. */
import { operationsOf } from '../change.js';
import { placeText, type Diff, type Report, type ReportedChange } from '../report.js';

/** Changes that say the same of several operations; what does not break is told once for all of its places. */
export interface Entry extends ReportedChange {
  readonly operations: readonly string[];
  /** Of how many places; `at` is the first. */
  readonly places: number;
  /** How many others differ in nothing but what they call the thing. */
  readonly alike: number;
}

export interface Group {
  readonly title: string;
  readonly isBreaking: boolean;
  readonly entries: readonly Entry[];
}

const GROUPS: readonly { title: string; isBreaking?: true; has: (change: ReportedChange) => boolean }[] = [
  { title: 'Breaking', isBreaking: true, has: ({ impact }) => impact === 'major' },
  { title: 'Breaking, approved', has: ({ approval }) => approval !== undefined },
  { title: 'Breaking, where nothing was promised', has: ({ stability }) => stability !== undefined },
  { title: 'Deprecated', has: ({ kind }) => kind === 'deprecated' },
  { title: 'Removed', has: ({ kind }) => kind === 'removed' },
  { title: 'Added', has: ({ kind }) => kind === 'added' },
  { title: 'Changed', has: () => true },
];

/** The groups that have something in them. */
export function groupsOf(changes: readonly ReportedChange[]): Group[] {
  const groups = GROUPS.map(({ title, isBreaking = false }) => ({
    title,
    isBreaking,
    changes: [] as ReportedChange[],
  }));
  for (const change of changes) groups[GROUPS.findIndex(({ has }) => has(change))]!.changes.push(change);
  return groups
    .filter((group) => group.changes.length > 0)
    .map(({ title, isBreaking, changes: members }) => ({
      title,
      isBreaking,
      entries: collapse(members, isBreaking),
    }));
}

/** First what says the same, then what one line of the document caused in many answers. */
function collapse(changes: readonly ReportedChange[], isBreaking: boolean): Entry[] {
  const single = changes.map((change) => ({
    ...change,
    operations: operationsOf(change),
    places: 1,
    alike: 0,
  }));
  const text = ({ rule, message, client, fix, stability, approval }: Entry) =>
    JSON.stringify([rule, message, client, fix, stability, approval]);
  const place = ({ at, was }: Entry) => JSON.stringify([at, was]);
  if (isBreaking) return merge(single, (entry) => text(entry) + place(entry));
  const cause = (entry: Entry) => text({ ...entry, message: '' }) + (entry.place.revision ?? entry.message);
  return merge(merge(single, text), cause);
}

function merge(entries: readonly Entry[], keyOf: (entry: Entry) => string): Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups.values()].map((group) => ({
    ...group[0]!,
    operations: [...new Set(group.flatMap(({ operations }) => operations))],
    places: Math.max(
      new Set(group.map(({ at }) => JSON.stringify(at))).size,
      ...group.map(({ places }) => places),
    ),
    alike: new Set(group.map(({ message }) => message)).size - 1,
  }));
}

/** `GET /books`, or of many the first and how many more. */
export function operationsText(
  { operations }: Entry,
  most = 3,
  quoted: (operation: string) => string = (operation) => operation,
): string {
  if (operations.length <= most + 1) return operations.map(quoted).join(', ');
  return `${operations.slice(0, most).map(quoted).join(', ')} and ${operations.length - most} more`;
}

/** Where to look: in the revision, and for what is gone in the base. */
export function placesText({ at, was, place, kind, approval, stability, places }: Entry): string {
  const isLoss =
    kind === 'breaking' || kind === 'removed' || approval !== undefined || stability !== undefined;
  const shown = [
    at && placeText(at),
    isLoss && place.base !== place.revision && was && `was ${placeText(was)}`,
    places > 1 && `and ${places - 1} more ${places === 2 ? 'place' : 'places'}`,
  ];
  return shown.filter(Boolean).join(', ');
}

export const messageOf = ({ message, alike }: Entry): string =>
  alike === 0 ? message : `${message} And ${alike} more like it.`;

export const remarkOf = ({ approval, stability }: Entry): string | undefined => {
  if (approval) return `Approved by ${approval.owner} until ${approval.expires}: ${approval.reason}`;
  if (stability === 'beta') return 'The operation is beta: it may change, but warn those who use it.';
  return stability && `The operation is ${stability}: it may change.`;
};

/** `2 breaking, 1 added`. */
export function countsText(changes: readonly ReportedChange[]): string {
  const counts = groupsOf(changes).map(
    ({ title, entries }) => `${entries.length} ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  );
  return counts.join(', ') || 'no changes';
}

/** What the comparison says about `info.version`, and what to do about it. */
export function versionText({ verdict, base, revision, nextVersion, version, breaks }: Diff): string {
  if (base.version === undefined && revision.version !== undefined && !breaks)
    return `Nothing came before ${revision.version}.`;
  if (breaks) {
    const needed = nextVersion ?? 'a new major version';
    return (
      `A break without a major version: it needs ${needed}, \`info.version\` is ${revision.version ?? 'missing'}. ` +
      'Mend it, offer it in a new major version beside this one, or have it approved.'
    );
  }
  if (verdict === 'none') return `Still ${revision.version ?? 'without a version'}.`;
  if (version === 'unknown') return '`info.version` is no semantic version.';
  if (version === 'too-low')
    return `The next version is ${nextVersion}; \`info.version\` is still ${revision.version}. Raise it before the release.`;
  return `The next version is ${nextVersion}; \`info.version\` is ${revision.version}.`;
}

/** One sentence for the whole run. */
export const outcome = ({ diffs, faults }: Report): string => {
  const breaking = diffs.filter(({ breaks }) => breaks).length;
  if (breaking > 0) return 'Failed: a break without a major version.';
  return faults.length > 0 ? 'Failed: the approvals are not in order.' : 'Passed.';
};
