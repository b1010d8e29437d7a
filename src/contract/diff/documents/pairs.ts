/** Which documents are compared: what the person named, or each version with its newest release. */
import { versionOf } from './nodes.js';
import { readFromGit } from './git.js';
import { releasesOf, versionsOf, type Layout, type VersionFiles } from './layout.js';
import { isFile, readDocument, UsageError } from './read.js';
import { parseVersion } from '../policy/version.js';
import type { Side } from '../report.js';

export interface Pair {
  readonly label?: string;
  readonly base: Side;
  readonly revision: Side;
  /** One of the two does not exist: a version that is new, or gone. */
  readonly isWhole: boolean;
}

export interface Wanted {
  /** A file or a git ref; the newest releases without it. */
  readonly base?: string | undefined;
  /** A file; the documents of the working tree without it. */
  readonly revision?: string | undefined;
  /** `v1`; every version without it. */
  readonly version?: string | undefined;
}

export async function findPairs({ base, revision, version }: Wanted, layout: Layout): Promise<Pair[]> {
  if (base !== undefined && revision !== undefined)
    return [pair(undefined, await readBase(base, revision), await readDocument(revision))];
  const versions = choose(await versionsOf(layout), version, layout);
  if (base === undefined) return Promise.all(versions.map((files) => withNewestRelease(files)));
  if (await isFile(base)) return [await withFile(base, versions, version)];
  return Promise.all(
    versions.map(async (files) =>
      pair(files.name, await readFromGit(base, files.document, files.bundle), await working(files)),
    ),
  );
}

function choose(versions: VersionFiles[], wanted: string | undefined, layout: Layout): VersionFiles[] {
  const chosen = versions.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length > 0) return chosen;
  const names = versions.map(({ name }) => name).join(', ');
  throw wanted === undefined
    ? new UsageError(`${layout.folder}/ has no openapi.yaml.`, 'Name two documents: OLD NEW.')
    : new UsageError(`There is no version ${wanted}.`, `There are: ${names}.`);
}

/** Two operands: the first may be a file, or a ref that has the second. */
async function readBase(base: string, revision: string): Promise<Side> {
  if (await isFile(base)) return readDocument(base);
  const side = await readFromGit(base, revision, revision);
  if (side) return side;
  throw new UsageError(`${base} has no ${revision}.`, 'Name two files: OLD NEW.');
}

async function withNewestRelease(files: VersionFiles): Promise<Pair> {
  const newest = (await releasesOf(files)).at(-1);
  return pair(files.name, newest && (await readDocument(newest.file)), await working(files));
}

async function withFile(file: string, versions: VersionFiles[], version?: string): Promise<Pair> {
  const base = await readDocument(file);
  const major = parseVersion(versionOf(base.root))?.major;
  const [only] = versions;
  const files = versions.length === 1 ? only : versions.find(({ name }) => name === `v${major}`);
  if (files) return pair(version ?? files.name, base, await working(files));
  throw new UsageError(
    `\`info.version\` of ${file} does not say which of ${versions.map(({ name }) => name).join(', ')} it precedes.`,
    'Say it: VERSION=v1.',
  );
}

const working = async ({ document }: VersionFiles): Promise<Side | undefined> =>
  (await isFile(document)) ? readDocument(document) : undefined;

function pair(label: string | undefined, base: Side | undefined, revision: Side | undefined): Pair {
  const named = label === undefined ? {} : { label };
  if (base && revision) return { ...named, base, revision, isWhole: false };
  if (revision) return { ...named, base: { ...hollow(revision), name: 'nothing' }, revision, isWhole: true };
  if (base) return { ...named, base, revision: { ...hollow(base, true), name: 'nothing' }, isWhole: true };
  throw new UsageError(`Neither side has a version ${label ?? ''}.`, 'Name another BASE.');
}

/** The same document without anything that can be called. What is new has no version before it. */
function hollow({ root }: Side, keepsVersion = false): Omit<Side, 'name'> {
  const { paths: _, webhooks: __, components: ___, ...rest } = root as Record<string, unknown>;
  const { version, ...info } = (rest['info'] ?? {}) as Record<string, unknown>;
  return { root: { ...rest, info: keepsVersion ? { ...info, version } : info, paths: {} } };
}
