import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { linesOf, refusedLines, typeErrors } from '../../support/type-errors.js';

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/types/${name}`, import.meta.url));
const refused = fixture('refused.ts');

describe('the types of handlers', () => {
  const found = typeErrors([fixture('accepted.ts'), refused]);
  const cases = refusedLines(refused);

  it('let handlers compile that keep to the document', () => {
    expect(found.filter((error) => !error.startsWith(refused))).toEqual([]);
  });

  it.each(cases)('refuse %s', (_line, number) => {
    expect(linesOf(found, refused)).toContain(number);
  });

  it('refuse nothing else', () => {
    expect(linesOf(found, refused)).toEqual(cases.map(([, number]) => number));
  });
});
