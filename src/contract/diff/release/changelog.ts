/** `CHANGELOG.md`, from the sequence of released documents: each is compared with the one before it. */
import { diffDocuments } from '../diff.js';
import { operationsOf } from '../documents/operations.js';
import { changelogSection } from '../format/markdown.js';
import { Desk } from '../policy/approvals.js';
import { compareVersions } from '../policy/version.js';
import type { Approval, Side } from '../report.js';
import type { Released } from './history.js';

const HEAD = `# Changes of the API

What each release means to its clients, the newest first. \`make changelog\` writes this file from the released documents.
`;

/** Who asked for it has long gone; the release keeps the approval, not the line where it stood. */
const NOWHERE = { file: 'releases.json', line: 1, column: 1 };

export interface ChangelogOptions {
  readonly redocly?: boolean;
}

export async function changelog(
  history: readonly Released[],
  { redocly = true }: ChangelogOptions = {},
): Promise<string> {
  const ordered = [...history].sort(
    (a, b) => b.entry.date.localeCompare(a.entry.date) || compareVersions(b.version, a.version),
  );
  const sections: string[] = [];
  // One after the other: each comparison keeps a core busy.
  for (const release of ordered)
    sections.push(await section(release, predecessor(release, history), redocly));
  return [HEAD, ...sections].join('\n');
}

/** The release of the same API that came before. */
export function predecessor(release: Released, history: readonly Released[]): Released | undefined {
  return history
    .filter(
      ({ entry, version }) =>
        entry.api === release.entry.api && compareVersions(version, release.version) < 0,
    )
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

async function section(release: Released, before: Released | undefined, redocly: boolean): Promise<string> {
  const { entry } = release;
  const title = `## ${entry.version} (${entry.date})`;
  if (!before) {
    const count = operationsOf(sideOf(release).root).length;
    return `${title}\n\nThe first release of ${entry.api}, with ${count} operations.\n`;
  }
  const approvals = (entry.approvals ?? []).map((approval): Approval => ({ ...approval, at: NOWHERE }));
  const { changes } = await diffDocuments(sideOf(before), sideOf(release), {
    redocly,
    today: entry.date,
    approvals: new Desk(approvals, entry.date),
  });
  // Other words for the same are told where there is nothing else to tell.
  const heard = changes.filter(({ impact }) => impact !== 'patch');
  return `${title}\n\n${changelogSection(heard.length > 0 ? heard : changes)}\n`;
}

const sideOf = ({ entry, text }: Released): Side => ({
  root: JSON.parse(text) as object,
  name: entry.version,
});
