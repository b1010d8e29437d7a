/** Redocly's report, and where it does not have the last word. */
import { describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change, Comparison } from '../../../src/contract/diff/change.js';
import { runRedocly, type RedoclyChange } from '../../../src/contract/diff/redocly/process.js';
import { rejudge } from '../../../src/contract/diff/redocly/rejudge.js';

const SCHEMA = '#/components/schemas/Book/properties/title';

const narrowed: RedoclyChange = {
  path: '#/paths/~1books~1{bookId}/get/responses/200/content/application~1json/schema/properties/title',
  typeName: 'Schema',
  kind: 'modified',
  impact: 'major',
  verdicts: [{ ruleId: 'schema-constraint-changed', message: '`maxLength` changed.' }],
  property: 'maxLength',
  base: { pointer: SCHEMA },
  revision: { pointer: `${SCHEMA}/maxLength` },
};

const comparison = (judged: readonly string[], changes: readonly Change[] = []): Comparison => ({
  changes,
  judged: { base: new Set(judged), revision: new Set(judged) },
});

describe("a verdict of Redocly's", () => {
  it('stands where ours has not looked', () => {
    expect(rejudge([narrowed], comparison([]))).toEqual({
      rejudged: [],
      changes: [
        {
          rule: 'redocly/schema-constraint-changed',
          kind: 'breaking',
          impact: 'major',
          operation: 'GET /books/{bookId}',
          place: { base: SCHEMA, revision: `${SCHEMA}/maxLength` },
          message: '`maxLength` changed.',
          client: 'Requests or answers that were right may no longer be.',
          fix: 'Keep what was promised and add the new beside it.',
        },
      ],
    });
  });

  it('falls where ours has found nothing, and is remembered', () => {
    expect(rejudge([narrowed], comparison([SCHEMA]))).toEqual({
      changes: [],
      rejudged: [
        {
          rule: 'redocly/schema-constraint-changed',
          place: `${SCHEMA}/maxLength`,
          message: '`maxLength` changed.',
          redocly: 'major',
          ours: 'none',
        },
      ],
    });
  });

  it('is not remembered where ours says the same', () => {
    const ours: Change = {
      rule: 'response-widened',
      kind: 'breaking',
      impact: 'major',
      place: { base: SCHEMA, revision: SCHEMA },
      message: '',
      client: '',
    };
    expect(rejudge([narrowed], comparison([SCHEMA], [ours]))).toEqual({ changes: [], rejudged: [] });
  });

  it('stands if ours has seen only one side', () => {
    const whole = { ...narrowed, base: { pointer: `${SCHEMA}/maxLength` } };
    const oneSided: Comparison = { changes: [], judged: { base: new Set([SCHEMA]), revision: new Set() } };
    expect(rejudge([whole], oneSided).changes).toHaveLength(1);
  });

  it('falls where ours has told the same, and where only the side that has the keyword is known', () => {
    const extension = {
      ...narrowed,
      property: 'x-page',
      base: { pointer: '#' },
      revision: { pointer: '#/x-page' },
    };
    const told: Change = {
      rule: 'extension-changed',
      kind: 'changed',
      impact: 'patch',
      place: { base: '#', revision: '#/x-page' },
      message: '',
      client: '',
    };
    expect(rejudge([extension], comparison([], [told])).changes).toEqual([]);
    expect(rejudge([extension], comparison(['#/x-page'])).changes).toEqual([]);
    expect(rejudge([extension], comparison(['#/info'])).changes).toHaveLength(1);
  });

  it('without a rule gets a name, and the kind that fits', () => {
    const named = (parts: Partial<RedoclyChange>): RedoclyChange => ({
      path: '#/paths/~1books/get',
      typeName: 'PathItem',
      kind: 'added',
      impact: 'minor',
      verdicts: [],
      revision: { pointer: '#/paths/~1books' },
      ...parts,
    });
    const { changes } = rejudge(
      [named({}), named({ kind: 'modified', property: 'deprecated' }), named({ kind: 'removed' })],
      comparison([]),
    );
    expect(changes.map(({ rule, kind }) => [rule, kind])).toEqual([
      ['redocly/path-item-added', 'added'],
      ['redocly/path-item-deprecated-modified', 'deprecated'],
      ['redocly/path-item-removed', 'removed'],
    ]);
  });

  it('about the version itself counts for nothing', () => {
    const version = { ...narrowed, revision: { pointer: '#/info/version' } };
    expect(rejudge([version], comparison([]))).toEqual({ changes: [], rejudged: [] });
  });
});

describe('when Redocly does not work', () => {
  const runWith = async (script: string): Promise<unknown> => {
    const folder = mkdtempSync(path.join(tmpdir(), 'no-redocly-'));
    const program = path.join(folder, 'cli.cjs');
    writeFileSync(program, script);
    try {
      return await runRedocly({}, {}, program);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each([
    ['is not there', 'process.exit(1)', /Redocly's comparison did not work/],
    [
      'fails',
      'console.error("╔═╗\\n║ old ║\\n╚═╝\\nout of memory"); process.exit(1)',
      /work: out of memory\n/,
    ],
    ['says something else', 'console.log("hello")', /its report is not JSON: hello/],
    ['changes its report', 'console.log("{}")', /no list `changes`/],
  ])('because it %s, that is said, with the fix', async (_, script, expected) => {
    const failure = runWith(script);
    await expect(failure).rejects.toThrow(expected);
    await expect(failure).rejects.toThrow('make install');
  });
});
