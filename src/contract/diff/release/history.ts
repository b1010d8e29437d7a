/** The sequence of releases, from the files of the working tree or from the tags of the repository. */
import { readFile } from 'node:fs/promises';
import { parseVersion, type Version } from '../policy/version.js';
import type { Layout } from '../documents/layout.js';
import { git } from '../documents/git.js';
import { UsageError } from '../documents/read.js';
import {
  digestOf,
  ledgerFile,
  parseLedger,
  readLedger,
  releaseFile,
  tagOf,
  type ReleaseEntry,
} from './ledger.js';

export interface Released {
  readonly entry: ReleaseEntry;
  readonly version: Version;
  readonly text: string;
}

const TAG = /^api-v(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/;

export async function historyOfFiles(layout: Layout): Promise<Released[]> {
  const entries = await readLedger(layout);
  return Promise.all(
    entries.map(async (entry) => {
      const file = releaseFile(layout, entry);
      const text = await readFile(file, 'utf8').catch(() => {
        throw new UsageError(`${file} is missing.`, `It was released: git checkout ${file}`);
      });
      return released(entry, text);
    }),
  );
}

/** Only what the tags hold: each tag has its document, and the entry that tells its day. */
export async function historyOfTags(layout: Layout): Promise<Released[]> {
  return Promise.all((await tags()).map((tag) => releaseAt(tag, layout)));
}

async function releaseAt(tag: string, layout: Layout): Promise<Released> {
  const version = TAG.exec(tag)![1]!;
  const file = ledgerFile(layout);
  const ledger = parseLedger(await fileAt(tag, file), file);
  const entry = ledger.find((each) => each.version === version);
  if (entry) return released(entry, await fileAt(tag, releaseFile(layout, entry)));
  throw new UsageError(`The tag ${tag} is on a commit without the release ${version}.`, moveTag(tag));
}

async function fileAt(tag: string, file: string): Promise<string> {
  try {
    return (await git(['show', `${tag}:./${file}`])).toString();
  } catch {
    throw new UsageError(`The tag ${tag} is on a commit without ${file}.`, moveTag(tag));
  }
}

const moveTag = (tag: string): string =>
  `Delete it (git tag -d ${tag}) and tag the commit that has the release: make release TAG=1.`;

/** Those of releases; none where there is no repository. */
export async function tags(): Promise<string[]> {
  const listed = await git(['tag', '--list', 'api-v*']).catch(() => Buffer.from(''));
  return listed
    .toString()
    .split('\n')
    .filter((tag) => TAG.test(tag));
}

/** Tags whose document is another than the one in the working tree, and tags of what was never released. */
export async function disagreements(history: readonly Released[], layout: Layout): Promise<string[]> {
  const byTag = new Map(history.map((each) => [tagOf(each.entry), each]));
  const found = await Promise.all(
    (await tags()).map(async (tag) => {
      const ours = byTag.get(tag);
      if (!ours) return `The tag ${tag} has no release in ${ledgerFile(layout)}. ${moveTag(tag)}`;
      try {
        const theirs = await releaseAt(tag, layout);
        if (digestOf(theirs.text) === digestOf(ours.text)) return undefined;
      } catch (error) {
        return `${(error as UsageError).message} ${(error as UsageError).fix}`;
      }
      const file = releaseFile(layout, ours.entry);
      return `${file} is not what the tag ${tag} has. Take it from there: git checkout ${tag} -- ${file}`;
    }),
  );
  return found.filter((line) => line !== undefined);
}

function released(entry: ReleaseEntry, text: string): Released {
  const version = parseVersion(entry.version);
  if (version) return { entry, version, text };
  throw new UsageError(`${entry.version} is no semantic version.`, 'Correct releases.json.');
}
