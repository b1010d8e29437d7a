/** For a comment on a pull request, and for the changelog. */
import { placeText, type Diff, type Report, type ReportedChange } from '../report.js';
import {
  countsText,
  groupsOf,
  messageOf,
  operationsText,
  outcome,
  placesText,
  remarkOf,
  versionText,
  type Entry,
} from './entries.js';

/** By this CI finds the comment that it wrote before. */
export const MARKER = '<!-- contract-diff -->';

/** GitHub refuses comments of more than 65536 characters. */
const LONGEST = 60_000;

/** One comment: what breaks is open to see, everything else folded away. */
export function formatMarkdown(report: Report): string {
  const { diffs, faults, notices } = report;
  const head = [MARKER, `### API changes: ${outcome(report).toLowerCase().replace(/\.$/, '')}`];
  const troubles = faults.map(
    ({ message, fix, at }) => `- ${at ? `${code(placeText(at))} ` : ''}${prose(`${message} ${fix}`)}`,
  );
  const parts = [
    head.join('\n'),
    ...(troubles.length > 0 ? [`#### Approvals\n\n${troubles.join('\n')}`] : []),
    ...diffs.flatMap(diffParts),
    ...notices.map(prose),
  ];
  return `${shorten(parts).join('\n\n')}\n`;
}

function diffParts(diff: Diff): string[] {
  const { label, base, revision, changes } = diff;
  const name = label === undefined ? '' : `${label}: `;
  const summary =
    `**${name}${diff.verdict}**, ${code(revision.name)} against ${code(base.name)}: ` +
    `${countsText(changes)}. ${prose(versionText(diff))}`;
  return [
    summary,
    ...groupsOf(changes).map(({ title, isBreaking, entries }) => {
      const items = entries.map((entry) => item(entry)).join('\n');
      if (isBreaking) return `#### ${title} (${entries.length})\n\n${items}`;
      return `<details><summary>${title} (${entries.length})</summary>\n\n${items}\n\n</details>`;
    }),
  ];
}

/** The groups of one release. */
export function changelogSection(changes: readonly ReportedChange[]): string {
  const groups = groupsOf(changes).map(
    ({ title, entries }) => `### ${title}\n\n${entries.map(changelogItem).join('\n')}`,
  );
  return groups.join('\n\n') || 'No changes that a client could notice.';
}

function item(entry: Entry): string {
  const { client, fix, rule, impact } = entry;
  const remark = remarkOf(entry);
  const places = [code(placesText(entry) || 'the whole document'), impact === 'major' && code(rule)];
  const details = [
    `Client: ${prose(client)}`,
    fix !== undefined && `Fix: ${prose(fix)}`,
    remark !== undefined && prose(remark),
    places.filter(Boolean).join(' '),
  ].filter((line) => typeof line === 'string');
  return [`- ${headOf(entry, 3)}`, ...details.map((line) => `  <br>${line}`)].join('\n');
}

function headOf(entry: Entry, most: number): string {
  const operations = operationsText(entry, most, code);
  return [operations && `**${operations}**`, prose(messageOf(entry))].filter(Boolean).join(' ');
}

/** One line; places are left out, because the lines of files move on. */
const changelogItem = (entry: Entry): string =>
  `- ${[headOf(entry, 8), prose(entry.client), prose(remarkOf(entry) ?? '')].filter(Boolean).join(' ')}`;

/** What the document says must not become markup, a mention or the end of a comment. */
const prose = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[\\*_[\]<>&#|~`]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/@/g, '@&#8203;'),
    )
    .join('');

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${gap}${text.replace(/\s+/g, ' ')}${gap}${fence}`;
}

/** Cuts whole lines from what is too long, and says so. */
function shorten(parts: readonly string[]): string[] {
  const kept: string[] = [];
  let left = LONGEST;
  for (const part of parts) {
    left -= part.length + 2;
    if (left < 0) {
      const lines = part
        .slice(0, Math.max(0, left + part.length))
        .split('\n')
        .slice(0, -1);
      const open = lines[0]?.startsWith('<details>') ? '\n\n</details>' : '';
      return [...kept, `${lines.join('\n')}${open}`, 'The rest is too long for a comment: `make diff`.'];
    }
    kept.push(part);
  }
  return kept;
}
