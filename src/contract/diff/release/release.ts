/** `make release`: the document of today becomes a release, if its version promises no less than what changed. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { diffDocuments } from '../diff.js';
import { releasesOf, versionsOf, type Layout, type VersionFiles } from '../documents/layout.js';
import { versionOf } from '../documents/nodes.js';
import { findPairs } from '../documents/pairs.js';
import { isFile, UsageError } from '../documents/read.js';
import { countsText, versionText } from '../format/entries.js';
import { concerns, Desk, readApprovals } from '../policy/approvals.js';
import { compareVersions, parseVersion } from '../policy/version.js';
import type { Approval, Diff } from '../report.js';
import { changelog } from './changelog.js';
import { changelogFile } from './check.js';
import { historyOfFiles } from './history.js';
import { digestOf, ledgerFile, ledgerText, readLedger, releaseFile, type ReleaseEntry } from './ledger.js';

export interface ReleaseOptions {
  /** `v1`; every version that has something to release without it. */
  readonly version?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly redocly?: boolean;
}

export interface ReleaseResult {
  readonly released: readonly { readonly entry: ReleaseEntry; readonly summary: string }[];
  readonly files: readonly string[];
}

interface Candidate {
  readonly files: VersionFiles;
  readonly version: string;
  readonly text: string;
  readonly diff: Diff;
}

/** Writes the releases, the ledger and the changelog; refuses with the reason and the fix, and then writes nothing. */
export async function release(layout: Layout, options: ReleaseOptions): Promise<ReleaseResult> {
  const file = approvalsFile(layout);
  const text = await readFile(file, 'utf8').catch(() => '');
  const { approvals, faults } = readApprovals(text, file);
  const [fault] = faults;
  if (fault) throw new UsageError(`${file}:${fault.at?.line ?? 1} ${fault.message}`, fault.fix);
  const desk = new Desk(approvals, options.today);
  const candidates = await candidatesOf(layout, options, desk);
  const [expired] = desk.expired();
  if (expired) throw new UsageError(expired.message, expired.fix);
  const entries = candidates.map(({ files, version, text, diff }): ReleaseEntry => {
    const used = approvals.filter((approval) => isUsedIn(diff, approval));
    return {
      api: files.name,
      version,
      date: options.today,
      sha256: digestOf(text),
      ...(used.length > 0 && { approvals: used.map(({ at: _, ...approval }) => approval) }),
    };
  });
  return write(layout, options, candidates, entries, { file, text, approvals });
}

export const approvalsFile = ({ folder }: Layout): string =>
  path.posix.join(folder, 'released', 'approvals.yaml');

async function candidatesOf(
  layout: Layout,
  { version, today, redocly = true }: ReleaseOptions,
  approvals: Desk,
): Promise<Candidate[]> {
  const pairs = await findPairs({ version }, layout);
  const candidates: Candidate[] = [];
  const quiet: string[] = [];
  for (const files of await versionsOf(layout)) {
    const pair = pairs.find(({ label }) => label === files.name);
    if (!pair || !(await isFile(files.document))) continue;
    const { base, revision, isWhole } = pair;
    const text = `${JSON.stringify(revision.root, null, 2)}\n`;
    await refuseStale(files, text);
    const diff = await diffDocuments(base, revision, { today, approvals, redocly: redocly && !isWhole });
    const given = versionOf(revision.root) ?? '';
    if (diff.verdict === 'none' && diff.base.version === given) quiet.push(`${files.name} is still ${given}`);
    else {
      await refuseVersion(files, given, diff);
      candidates.push({ files, version: given, text, diff });
    }
  }
  if (candidates.length > 0) return candidates;
  throw new UsageError(`There is nothing to release: ${quiet.join(', ')}.`, 'Change the document first.');
}

async function refuseStale({ bundle }: VersionFiles, text: string): Promise<void> {
  const written = await readFile(bundle, 'utf8').catch(() => '');
  if (written.replace(/\r\n/g, '\n') === text) return;
  throw new UsageError(`${bundle} is stale.`, 'Run `make generate` and commit the result.');
}

/** A release promises what its version says, and only once. */
async function refuseVersion(files: VersionFiles, given: string, diff: Diff): Promise<void> {
  const version = parseVersion(given);
  const place = `${files.document}: \`info.version: ${given}\``;
  if (!version) throw new UsageError(`${place} is no semantic version.`, 'Write it as 1.0.0.');
  if (`v${version.major}` !== files.name) {
    const fix = `${files.name} goes on with ${files.name.slice(1)}.x; a new major version has a document of its own.`;
    throw new UsageError(`${place} does not belong to ${files.name}.`, fix);
  }
  const raise = `Set it to ${diff.nextVersion}.`;
  if ((await releasesOf(files)).some((each) => compareVersions(each.version, version) === 0))
    throw new UsageError(`${place} has already been released, and the document has changed since.`, raise);
  if (diff.breaks) throw new UsageError(`${place}: ${versionText(diff)}`, '`make diff` lists what breaks.');
  if (diff.version === 'too-low')
    throw new UsageError(`${place} is too low for what changed (${diff.verdict}).`, raise);
}

const isUsedIn = ({ changes }: Diff, approval: Approval): boolean =>
  changes.some((change) => change.approval !== undefined && concerns(approval, change));

async function write(
  layout: Layout,
  { redocly = true }: ReleaseOptions,
  candidates: readonly Candidate[],
  entries: readonly ReleaseEntry[],
  filed: { file: string; text: string; approvals: readonly Approval[] },
): Promise<ReleaseResult> {
  const files: string[] = [];
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    files.push(file);
  };
  for (const [index, { text }] of candidates.entries()) await put(releaseFile(layout, entries[index]!), text);
  await put(ledgerFile(layout), ledgerText([...(await readLedger(layout)), ...entries]));
  const used = new Set(
    entries.flatMap(({ approvals = [] }) => approvals.map((each) => JSON.stringify(each))),
  );
  const left = without(filed.text, filed.approvals, used);
  if (left !== undefined) await put(filed.file, left);
  await put(changelogFile(layout), await changelog(await historyOfFiles(layout), { redocly }));
  const released = entries.map((entry, index) => {
    const { verdict, changes } = candidates[index]!.diff;
    return { entry, summary: `${verdict}: ${countsText(changes)}` };
  });
  return { released, files };
}

/** The file without the approvals that this release has used up, every comment in its place. */
function without(
  text: string,
  approvals: readonly Approval[],
  used: ReadonlySet<string>,
): string | undefined {
  if (used.size === 0) return undefined;
  const document = parseDocument(text);
  const list = isMap(document.contents) ? document.contents.get('approvals', true) : undefined;
  if (!isSeq(list)) return undefined;
  const isUsed = approvals.map(({ at: _, ...approval }) => used.has(JSON.stringify(approval)));
  list.items = list.items.filter((item, index) => !isMap(item) || isScalar(item) || !isUsed[index]);
  return document.toString();
}
