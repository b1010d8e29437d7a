/** Compares two bundles: what changed, what that means to clients, and which version it asks for. */
import type { Change, Verdict } from './change.js';
import { compareDocuments } from './compare/index.js';
import { nearest, versionOf } from './documents/nodes.js';
import { Owners } from './documents/operations.js';
import type { Desk } from './policy/approvals.js';
import { dayText, earlierSunsets, judgeRemoval } from './policy/removal.js';
import { judgeStability, stabilityChanges } from './policy/stability.js';
import { isEnough, nextVersion, parseVersion, versionText } from './policy/version.js';
import { runRedocly } from './redocly/process.js';
import { rejudge, type Rejudgement } from './redocly/rejudge.js';
import { strongest, type Diff, type ReportedChange, type Side } from './report.js';

export interface DiffOptions {
  /** Without Redocly it takes milliseconds, and whatever our own comparison does not know goes unnoticed. */
  readonly redocly?: boolean;
  /** `YYYY-MM-DD`; decides whether a sunset has passed. */
  readonly today?: string;
  readonly approvals?: Desk;
  readonly label?: string;
}

type Bundle = Readonly<Record<string, unknown>>;

/** The order in which people read. */
const KINDS: readonly Change['kind'][] = ['breaking', 'deprecated', 'removed', 'added', 'changed'];

/** What happened on the way from the base to the revision. */
export async function diffDocuments(
  base: Side,
  revision: Side,
  { redocly = true, today = dayText(new Date()), approvals, label }: DiffOptions = {},
): Promise<Diff> {
  const { changes: standing, rejudged } = await judgedChanges(base.root, revision.root, redocly);
  const owners = new Owners(base.root);
  const changes = [
    ...standing
      .map((change) => judgeRemoval(change, base.root, revision.root, today))
      .map((change) => judgeStability(change, owners)),
    ...stabilityChanges(owners, new Owners(revision.root)),
    ...earlierSunsets(base.root, revision.root).map((change) => judgeStability(change, owners)),
  ]
    .map((change) => approvals?.judge(change) ?? change)
    .map((change) => withOrigins(change, base, revision));
  changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const verdict = strongest(changes.map(({ impact }) => impact));
  return {
    ...(label !== undefined && { label }),
    base: { name: base.name, version: versionOf(base.root) },
    revision: { name: revision.name, version: versionOf(revision.root) },
    ...judgeVersions(base, revision, verdict),
    verdict,
    changes,
    rejudged,
  };
}

async function judgedChanges(base: object, revision: object, redocly: boolean): Promise<Rejudgement> {
  const comparison = compareDocuments(base as Bundle, revision as Bundle);
  if (!redocly || JSON.stringify(base) === JSON.stringify(revision))
    return { changes: comparison.changes, rejudged: [] };
  const { changes, rejudged } = rejudge(await runRedocly(base, revision), comparison);
  return { changes: [...comparison.changes, ...changes], rejudged };
}

/** In the revision, a removed thing has the place of what is left around it. */
function withOrigins(change: ReportedChange, base: Side, revision: Side): ReportedChange {
  const { place } = change;
  const pointer = place.revision ?? place.base;
  const at = pointer === undefined ? undefined : revision.locate?.(nearest(revision.root, pointer));
  const was = place.base === undefined ? undefined : base.locate?.(nearest(base.root, place.base));
  return { ...change, ...(at && { at }), ...(was && { was }) };
}

function judgeVersions(
  base: Side,
  revision: Side,
  verdict: Verdict,
): Pick<Diff, 'nextVersion' | 'version' | 'breaks'> {
  const before = parseVersion(versionOf(base.root));
  const now = parseVersion(versionOf(revision.root));
  if (!before || !now) return { version: 'unknown', breaks: verdict === 'major' };
  const version = isEnough(before, now, verdict) ? 'enough' : 'too-low';
  return {
    nextVersion: versionText(nextVersion(before, verdict)),
    version,
    breaks: verdict === 'major' && version !== 'enough',
  };
}
