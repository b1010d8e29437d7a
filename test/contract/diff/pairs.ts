/**
 * Pairs of documents, written as what differs. Each row of a table is one change with its verdict, the rules that
 * say so and the reason in words; the rest of the document is the same on both sides.
 */
import { expect, it } from '@jest/globals';
import type { Change, Verdict } from '../../../src/contract/diff/change.js';
import { compareDocuments, type CompareOptions } from '../../../src/contract/diff/compare/index.js';

export type Fragment = Readonly<Record<string, unknown>>;

export interface Row<T = Fragment> {
  readonly name: string;
  readonly before: T;
  readonly after: T;
  readonly verdict: Verdict;
  /** All rules that are reported, and no others. */
  readonly rules: readonly string[];
  /** Why the verdict is right. */
  readonly reason: string;
  /** What each message that is not prose names. */
  readonly names?: string;
  readonly options?: CompareOptions;
}

const ORDER = ['none', 'patch', 'minor', 'major'] as const;

export const verdictOf = (changes: readonly Change[]): Verdict =>
  changes.reduce<Verdict>(
    (worst, { impact }) => (ORDER.indexOf(impact) > ORDER.indexOf(worst) ? impact : worst),
    'none',
  );

/** A row of the table as two whole documents. */
export type Pair = Pick<Row, 'name' | 'before' | 'after' | 'verdict' | 'options'>;

let gathering: Pair[] | undefined;

/** The rows of the files that are imported meanwhile; `pairs` makes no tests of them. */
export async function gather(importFiles: () => Promise<unknown>): Promise<readonly Pair[]> {
  const gathered: Pair[] = (gathering = []);
  await importFiles();
  gathering = undefined;
  return gathered;
}

/** One test for each row; `wrap` puts a fragment into the document that it belongs to. */
export function pairs<T>(wrap: (fragment: T) => Fragment, rows: readonly Row<T>[]): void {
  if (gathering) {
    for (const row of rows) gathering.push({ ...row, before: wrap(row.before), after: wrap(row.after) });
    return;
  }
  it.each(rows.map((row) => [`${row.name}: ${row.verdict}`, row] as const))('%s', (_, row) => {
    const { changes } = compareDocuments(wrap(row.before), wrap(row.after), row.options);
    const told = {
      verdict: verdictOf(changes),
      rules: [...new Set(changes.map(({ rule }) => rule))].sort(),
      reason: row.reason,
    };
    expect(told).toEqual({ verdict: row.verdict, rules: [...row.rules].sort(), reason: row.reason });
    for (const change of changes) expectUseful(change);
    if (row.names !== undefined)
      expect(changes.filter(({ impact }) => impact === row.verdict).map(({ message }) => message)).toEqual(
        expect.arrayContaining([expect.stringContaining(row.names)]),
      );
  });
}

/** Whatever is reported says where it is, what a client sees and, if it breaks, what to do. */
function expectUseful({ kind, place, message, client, fix, impact }: Change): void {
  expect([place.base, place.revision].some((at) => at?.startsWith('#'))).toBe(true);
  expect(message).toMatch(/\.$/);
  expect(client).toMatch(/\.$/);
  expect(kind === 'breaking').toBe(impact === 'major');
  if (kind === 'breaking') expect(fix).toMatch(/\.$/);
}

const OK = { description: 'Done.' };

/** One operation, `POST /books`; the fragment is laid over it. */
export const operation = (fragment: Fragment): Fragment =>
  document({ '/books': { post: { operationId: 'makeBook', responses: { '200': OK }, ...fragment } } });

export const document = (paths: Fragment, root: Fragment = {}): Fragment => ({
  openapi: '3.1.0',
  info: { title: 'Library', version: '1.0.0' },
  paths,
  ...root,
});

const json = (schema: unknown): Fragment => ({ content: { 'application/json': { schema } } });

/** The schema of a request body. */
export const request = (schema: unknown): Fragment =>
  operation({ requestBody: { required: true, ...json(schema) } });

/** The schema of an answer. */
export const response = (schema: unknown): Fragment =>
  operation({ responses: { '200': { ...OK, ...json(schema) } } });

/** The schema of a body that is sent in both directions. */
export const exchanged = (schema: unknown): Fragment => ({
  ...operation({
    requestBody: { required: true, ...json({ $ref: '#/components/schemas/Book' }) },
    responses: { '200': { ...OK, ...json({ $ref: '#/components/schemas/Book' }) } },
  }),
  components: { schemas: { Book: schema } },
});
