/** `make release TAG=1`: an annotated tag for each release that has none, on the commit that has it. */
import type { Layout } from '../documents/layout.js';
import { git } from '../documents/git.js';
import { UsageError } from '../documents/read.js';
import { historyOfFiles, tags } from './history.js';
import { digestOf, releaseFile, tagOf } from './ledger.js';

/** The tags that were made. */
export async function tagReleases(layout: Layout): Promise<string[]> {
  const existing = new Set(await tags());
  const missing = (await historyOfFiles(layout)).filter(({ entry }) => !existing.has(tagOf(entry)));
  for (const { entry, text } of missing) {
    const file = releaseFile(layout, entry);
    const committed = await git(['show', `HEAD:./${file}`]).catch(() => undefined);
    if (!committed || digestOf(committed) !== digestOf(text))
      throw new UsageError(`${file} is not in the last commit.`, 'Commit the release first, then tag it.');
  }
  for (const { entry } of missing)
    await git(['tag', '--annotate', tagOf(entry), '--message', `API ${entry.version} (${entry.date})`]);
  return missing.map(({ entry }) => tagOf(entry));
}
