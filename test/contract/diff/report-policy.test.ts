/** What may go, what may change, and which version that asks for. */
import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../../src/contract/diff/change.js';
import { Owners } from '../../../src/contract/diff/documents/operations.js';
import { earlierSunsets, judgeRemoval } from '../../../src/contract/diff/policy/removal.js';
import { judgeStability, stabilityChanges } from '../../../src/contract/diff/policy/stability.js';
import {
  isEnough,
  nextVersion,
  parseVersion,
  versionText,
} from '../../../src/contract/diff/policy/version.js';

const gone = (base: string, parts: Partial<Change> = {}): Change => ({
  rule: 'something-removed',
  kind: 'breaking',
  impact: 'major',
  place: { base },
  message: 'It is gone.',
  client: 'Misses it.',
  fix: 'Put it back.',
  ...parts,
});

const announced = { deprecated: true, 'x-deprecated-at': '2026-01-01', 'x-sunset': '2026-12-01' };
const BOOKS = '#/paths/~1books/get';
const empty = { paths: {} };

describe('a removal', () => {
  const base = { paths: { '/books': { get: { ...announced, responses: {} } } } };

  it('is minor from the day of the sunset on', () => {
    const judged = judgeRemoval(gone(BOOKS), base, empty, '2026-12-01');
    expect(judged).toMatchObject({ kind: 'removed', impact: 'minor' });
    expect(judged.message).toBe('It is gone. It was deprecated, and its sunset was 2026-12-01.');
    expect(judged).not.toHaveProperty('fix');
  });

  it('breaks the day before, and says until when it has to stay', () => {
    const judged = judgeRemoval(gone(BOOKS), base, empty, '2026-11-30');
    expect(judged).toMatchObject({ kind: 'breaking', impact: 'major', fix: 'Put it back until 2026-12-01.' });
  });

  it('breaks where the deprecation has no sunset, or there is none', () => {
    const { 'x-sunset': _, ...unlimited } = announced;
    const some = { paths: { '/books': { get: unlimited, post: {} } } };
    expect(judgeRemoval(gone(BOOKS), some, empty, '2030-01-01').fix).toContain('add `x-sunset`');
    const never = judgeRemoval(gone('#/paths/~1books/post'), some, empty, '2030-01-01');
    expect(never.kind).toBe('breaking');
    expect(never.fix).toContain('deprecated: true');
  });

  it('is not excused by a sunset without deprecation', () => {
    const silent = { paths: { '/books': { get: { 'x-sunset': '2026-12-01' } } } };
    expect(judgeRemoval(gone(BOOKS), silent, empty, '2030-01-01').kind).toBe('breaking');
  });

  it('finds the announcement behind a reference: of a member, and of a parameter', () => {
    const referring = {
      paths: { '/books': { get: { parameters: [{ $ref: '#/components/parameters/Old' }] } } },
      components: {
        parameters: { Old: { name: 'old', in: 'query', ...announced } },
        schemas: {
          Book: { properties: { shelf: { $ref: '#/components/schemas/Shelf' } } },
          Shelf: { type: 'string', ...announced },
        },
      },
    };
    for (const place of [`${BOOKS}/parameters/0`, '#/components/schemas/Book/properties/shelf'])
      expect(judgeRemoval(gone(place), referring, empty, '2027-01-01').kind).toBe('removed');
  });

  it('of something within what has passed its sunset is none either', () => {
    const judged = judgeRemoval(gone(`${BOOKS}/responses`), base, empty, '2027-01-01');
    expect(judged.kind).toBe('removed');
  });

  it('is not what a narrowed type is, whatever its sunset', () => {
    const narrowed = gone(BOOKS, { rule: 'type-narrowed', place: { base: BOOKS, revision: BOOKS } });
    expect(judgeRemoval(narrowed, base, base, '2027-01-01')).toBe(narrowed);
  });
});

describe('a sunset', () => {
  const withSunset = (day: string) => ({
    paths: { '/books': { get: { deprecated: true, 'x-sunset': day } } },
  });

  it('must not come earlier than was promised', () => {
    expect(earlierSunsets(withSunset('2027-06-01'), withSunset('2027-01-01'))).toMatchObject([
      {
        rule: 'sunset-earlier',
        impact: 'major',
        operation: 'GET /books',
        fix: 'Keep 2027-06-01, or name a later day.',
      },
    ]);
  });

  it('may come later', () => {
    expect(earlierSunsets(withSunset('2027-01-01'), withSunset('2027-06-01'))).toEqual([]);
  });
});

describe('stability', () => {
  const schema = { $ref: '#/components/schemas/Book' };
  const at = (level: string | undefined) => ({
    ...(level && { 'x-stability-level': level }),
    requestBody: { content: { 'application/json': { schema } } },
  });
  const document = (levels: Record<string, string | undefined>) => ({
    paths: Object.fromEntries(Object.entries(levels).map(([path, level]) => [path, { post: at(level) }])),
    components: { schemas: { Book: {}, Author: {} } },
  });
  const judge = (levels: Record<string, string | undefined>, change: Change) =>
    judgeStability(change, new Owners(document(levels)));

  it.each(['draft', 'alpha', 'beta'])('%s lets an operation change, and is shown', (level) => {
    const judged = judge({ '/a': level }, gone('#/paths/~1a/post', { operation: 'POST /a' }));
    expect(judged).toMatchObject({ kind: 'changed', impact: 'minor', stability: level });
    expect(judged).not.toHaveProperty('fix');
  });

  it.each([undefined, 'stable', 'experimental'])('%s keeps it', (level) => {
    expect(judge({ '/a': level }, gone('#/paths/~1a/post')).kind).toBe('breaking');
  });

  it('of a component is that of its most stable user', () => {
    const book = gone('#/components/schemas/Book/properties/title');
    expect(judge({ '/a': 'draft', '/b': 'beta' }, book)).toMatchObject({
      kind: 'changed',
      stability: 'beta',
    });
    expect(judge({ '/a': 'draft', '/b': undefined }, book).kind).toBe('breaking');
  });

  it('of a component that nobody uses is not assumed', () => {
    expect(judge({ '/a': 'draft' }, gone('#/components/schemas/Author')).kind).toBe('breaking');
  });

  it('of something new that breaks is that of its operation', () => {
    const required = gone('', { place: { revision: '#/paths/~1a/post/parameters/0' }, operation: 'POST /a' });
    expect(judge({ '/a': 'alpha' }, required)).toMatchObject({ kind: 'changed', stability: 'alpha' });
    expect(judge({ '/a': 'stable' }, required).kind).toBe('breaking');
  });

  it('of a path is that of its most stable operation', () => {
    const item = { parameters: [{}], get: { 'x-stability-level': 'draft' }, post: {} };
    const owners = new Owners({ paths: { '/a': item } });
    expect(judgeStability(gone('#/paths/~1a/parameters/0'), owners).kind).toBe('breaking');
    expect(judgeStability(gone('#/paths/~1a/get'), owners).kind).toBe('changed');
  });

  const levels = (was: string | undefined, is: string | undefined) =>
    stabilityChanges(new Owners(document({ '/a': was })), new Owners(document({ '/a': is })));

  it('must not go down once it is stable', () => {
    expect(levels(undefined, 'beta')).toMatchObject([{ rule: 'stability-lowered', impact: 'major' }]);
    expect(levels('beta', 'draft')).toMatchObject([{ kind: 'changed', impact: 'minor' }]);
  });

  it('may go up', () => {
    expect(levels('draft', undefined)).toMatchObject([{ rule: 'stability-raised', impact: 'minor' }]);
    expect(levels('stable', undefined)).toEqual([]);
  });
});

describe('versions', () => {
  const next = (version: string, verdict: 'major' | 'minor' | 'patch' | 'none') =>
    versionText(nextVersion(parseVersion(version)!, verdict));

  it.each([
    ['1.2.3', 'none', '1.2.3'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['v1.2', 'minor', '1.3.0'],
  ] as const)('%s goes on by %s as %s', (version, verdict, expected) => {
    expect(next(version, verdict)).toBe(expected);
  });

  it.each([
    ['1.2.3', '1.3.0', 'minor', true],
    ['1.2.3', '2.0.0', 'minor', true],
    ['1.2.3', '1.2.9', 'minor', false],
    ['1.2.3', '1.9.9', 'major', false],
    ['1.2.3', '2.0.0-rc.1', 'major', true],
    ['1.2.3', '1.2.3', 'none', true],
    ['1.2.3', '1.2.2', 'none', false],
  ] as const)('from %s, %s for %s: %s', (base, given, verdict, expected) => {
    expect(isEnough(parseVersion(base)!, parseVersion(given)!, verdict)).toBe(expected);
  });

  it.each(['', 'latest', '1.x', '2026-01-01T00:00', undefined])('%s is none', (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});
