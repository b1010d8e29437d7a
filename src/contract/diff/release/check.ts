/** What must be true of releases at any time, in any clone. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { releasesOf, versionsOf, type Layout } from '../documents/layout.js';
import { isFile } from '../documents/read.js';
import { changelog, type ChangelogOptions } from './changelog.js';
import { disagreements, historyOfFiles } from './history.js';
import { digestOf, ledgerFile, readLedger, releaseFile } from './ledger.js';

export const changelogFile = ({ folder }: Layout): string => path.posix.join(folder, 'CHANGELOG.md');

/** Each fault with its fix; none means that all is well. */
export async function checkReleases(layout: Layout, options: ChangelogOptions = {}): Promise<string[]> {
  const faults = [...(await checkFiles(layout)), ...(await checkStrangers(layout))];
  if (faults.length > 0) return faults;
  const history = await historyOfFiles(layout);
  return [...(await disagreements(history, layout)), ...(await checkChangelog(layout, options))];
}

/** A released document never changes. */
async function checkFiles(layout: Layout): Promise<string[]> {
  const faults: string[] = [];
  for (const entry of await readLedger(layout)) {
    const file = releaseFile(layout, entry);
    if (!(await isFile(file)))
      faults.push(`${file} was released and is gone. Take it back: git checkout ${file}`);
    else if (digestOf(await readFile(file)) !== entry.sha256) {
      faults.push(
        `${file}:1 was released on ${entry.date} and has changed since. Take it back (git checkout ${file}) ` +
          'and make the change in the next version.',
      );
    }
  }
  return faults;
}

/** What lies there and was never released would be taken for the newest release. */
async function checkStrangers(layout: Layout): Promise<string[]> {
  const known = new Set((await readLedger(layout)).map((entry) => releaseFile(layout, entry)));
  const versions = await versionsOf(layout);
  const files = (await Promise.all(versions.map(releasesOf))).flat();
  return files
    .filter(({ file }) => !known.has(file))
    .map(
      ({ file }) =>
        `${file}:1 is not in ${ledgerFile(layout)}. Remove it, and let \`make release\` write it.`,
    );
}

async function checkChangelog(layout: Layout, options: ChangelogOptions): Promise<string[]> {
  const file = changelogFile(layout);
  const text = await changelog(await historyOfFiles(layout), options);
  const written = await readFile(file, 'utf8').catch(() => '');
  if (written.replace(/\r\n/g, '\n') === text) return [];
  return [`${file}:1 is stale. Run \`make changelog\` and commit the result.`];
}
