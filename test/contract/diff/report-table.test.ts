/** The whole tool, Redocly included, over every pair of the table: no verdict is other than the table says. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { diffDocuments } from '../../../src/contract/diff/diff.js';
import type { Diff, ReportedChange } from '../../../src/contract/diff/report.js';
import { isJoinable, join, rowAt } from './joined.js';
import { gather, verdictOf, type Fragment } from './pairs.js';

const FOLDER = new URL('.', import.meta.url);
/** Files with nothing but rows; tests of their own would run twice. */
const files = readdirSync(FOLDER).filter((name) => {
  const text = name.endsWith('.test.ts') ? readFileSync(new URL(name, FOLDER), 'utf8') : '';
  return text.includes("from './pairs.js'") && !/^\s*(it|test)[.(]/m.test(text);
});

const table = await gather(() => Promise.all(files.map((name) => import(new URL(name, FOLDER).href))));
const joinable = table.filter(isJoinable);
const alone = table.filter((pair) => !isJoinable(pair));

const side = (name: string, root: Fragment) => ({ root, name });
const changesBy = new Map<number | undefined, ReportedChange[]>();
let diff: Diff;

beforeAll(async () => {
  const before = join(joinable.map((pair) => pair.before));
  const after = join(joinable.map((pair) => pair.after));
  diff = await diffDocuments(side('before', before), side('after', after), { today: '2000-01-01' });
  for (const change of diff.changes) {
    const row = rowAt(change.place.revision ?? change.place.base ?? '');
    changesBy.set(row, [...(changesBy.get(row) ?? []), change]);
  }
}, 120_000);

describe('the table', () => {
  it('is large, and nearly all of it fits into one document', () => {
    expect(table.length).toBeGreaterThanOrEqual(120);
    const rest = alone.map(({ name }) => name);
    expect({ share: joinable.length / table.length > 0.8, rest }).toEqual({ share: true, rest });
  });

  it.each(joinable.map(({ name, verdict }, index) => [name, verdict, index] as const))(
    '%s: %s',
    (_, verdict, index) => {
      const changes = changesBy.get(index) ?? [];
      const told = changes.map(
        ({ impact, rule, place }) => `${impact} ${rule} ${place.revision ?? place.base}`,
      );
      expect({ verdict: verdictOf(changes), told }).toEqual({ verdict, told });
    },
  );

  it('has no change that belongs to no row', () => {
    expect(changesBy.get(undefined) ?? []).toEqual([]);
  });

  it("overrules Redocly in many places, and knows nothing of Redocly's that it would not judge", () => {
    expect(diff.rejudged.length).toBeGreaterThan(20);
    expect(diff.changes.filter(({ rule }) => rule.startsWith('redocly/'))).toEqual([]);
  });
});

/** These cannot be joined, and are not worth a process of Redocly's each. */
describe('what stands at the root, or goes by the names of components', () => {
  it.each(alone.filter(({ options }) => options === undefined))(
    '$name: $verdict',
    async ({ before, after, verdict }) => {
      const { changes } = await diffDocuments(side('before', before), side('after', after), {
        redocly: false,
        today: '2000-01-01',
      });
      expect(verdictOf(changes)).toBe(verdict);
    },
  );
});
