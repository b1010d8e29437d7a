import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { renderKeywordTable } from '../../../src/contract/compile/keyword-table.js';

const DOCUMENT = new URL('../../../docs/contract-engine.md', import.meta.url);

/** The text of a table without what lines its columns up. */
const unaligned = (table: string): string =>
  table
    .trim()
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---');

describe('the keyword table of docs/contract-engine.md', () => {
  it('is the one that the compiler goes by', () => {
    const [, table = ''] = readFileSync(DOCUMENT, 'utf8').split(/<!-- keywords: .*? -->\n/s);

    expect(unaligned(table)).toBe(unaligned(renderKeywordTable()));
  });
});
