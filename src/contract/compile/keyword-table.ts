/** The tables of docs/contract-engine.md; a test compares them with the page. */
import { formats, type Format } from '../runtime/formats.js';
import { KEYWORDS, type ObjectTable } from './keywords.js';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

function objectTable({ title, keywords, members }: ObjectTable): string {
  const rows = Object.entries(keywords).map(
    ([name, { support, note }]) => `| \`${name}\` | ${support} | ${cell(note)} |`,
  );
  if (members) rows.push('| any member | served | By status: `200`, `4XX`, `default`. |');
  return [
    `### ${title}`,
    '',
    '| keyword | | what it does, or what to write instead |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function formatTable(): string {
  const rows = Object.entries<Format>(formats).map(
    ([name, { type, validate }]) => `| \`${name}\` | ${type} | ${validate ? 'checked' : 'described'} |`,
  );
  return ['### Formats', '', '| format | of | |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Every object of OpenAPI with its keywords, then the formats, as Markdown. */
export const renderKeywordTable = (): string =>
  [...Object.values(KEYWORDS).map(objectTable), formatTable()].join('\n\n');
