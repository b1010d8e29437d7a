/** docs/security.md says where each rule is seen to hold: the tests that it names are there. */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const fileOf = (name: string): URL => new URL(`../../${name}`, import.meta.url);
const document = readFileSync(fileOf('docs/security.md'), 'utf8');

/** Rules that nothing can break, because what they are about does not exist. */
const WITHOUT_SUBJECT = [14, 40];

interface Rule {
  readonly number: number;
  readonly tests: readonly (readonly [file: string, name: string])[];
}

const rules: readonly Rule[] = [...document.matchAll(/^\| (\d+) +\|.*\|(.*)\|$/gm)].map(
  ([, number, cell = '']) => ({
    number: Number(number),
    tests: cell
      .split('<br>')
      .flatMap((part) =>
        [...part.matchAll(/“([^”]+)”/g)].map(([, name]) => [/`([^`]+)`/.exec(part)![1]!, name!] as const),
      ),
  }),
);

describe('rule 47: docs/security.md', () => {
  it('has a row for each rule, in their order', () => {
    expect(rules.map(({ number }) => number)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
  });

  it('names a test for each rule that has a subject', () => {
    const untested = rules.filter(({ tests }) => tests.length === 0).map(({ number }) => number);

    expect(untested).toEqual(WITHOUT_SUBJECT);
  });

  it.each(rules.flatMap(({ number, tests }) => tests.map(([file, name]) => [number, file, name] as const)))(
    'rule %i is tested by %s: %s',
    (_number, file, name) => {
      expect(existsSync(fileOf(file))).toBe(true);
      expect(readFileSync(fileOf(file), 'utf8').replaceAll("\\'", "'")).toContain(name);
    },
  );

  it('links to what is there', () => {
    const links = [...document.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => `docs/${link!}`);
    const files = [...document.matchAll(/`((?:src|ops|test)\/[\w./-]+)`/g)].map(([, file]) => file!);

    expect([...links, ...files].filter((name) => !existsSync(fileOf(name)))).toEqual([]);
  });
});
