import { describe, expect, it } from '@jest/globals';
import { storeEach, type Outcome } from '../../../src/domain/shared/batch.js';
import { AlreadyExists, Invalid } from '../../../src/domain/shared/errors.js';
import { toPage } from '../../../src/domain/shared/page.js';
import { patched } from '../../../src/domain/shared/patch.js';
import { requireVersion } from '../../../src/domain/shared/version.js';

describe('Invalid', () => {
  const violation = (code: string) => ({ code, pointer: '#/reps', detail: 'is required' });

  it('has the code that its violations share', () => {
    const error = new Invalid([violation('set_measures_mismatch'), violation('set_measures_mismatch')]);
    expect(error).toMatchObject({ code: 'set_measures_mismatch', kind: 'invalid', name: 'Invalid' });
    expect(error.errors).toHaveLength(2);
  });

  it('has the general code where they differ', () => {
    const error = new Invalid([violation('set_measures_mismatch'), violation('effort_contradiction')]);
    expect(error.code).toBe('validation_failed');
  });
});

describe('patched', () => {
  interface Thing {
    name: string;
    note: string | null;
    secret: number;
  }
  const thing: Thing = { name: 'a', note: 'b', secret: 1 };

  it('leaves what is absent, clears what is null', () => {
    expect(patched(thing, { name: undefined, note: null }, ['name', 'note'])).toEqual({
      ...thing,
      note: null,
    });
  });

  it('takes members by name only', () => {
    const hostile = JSON.parse('{"name": "x", "secret": 2, "__proto__": {"note": "y"}}') as Partial<Thing>;
    expect(patched(thing, hostile, ['name'])).toEqual({ ...thing, name: 'x' });
  });
});

describe('toPage', () => {
  const keys = (n: number) => [n];

  it('has a next page where a row more than asked for was found', () => {
    expect(toPage([1, 2, 3], 2, keys)).toEqual({ items: [1, 2], next: [2], totalCount: undefined });
  });

  it('is the last one otherwise', () => {
    expect(toPage([1, 2], 2, keys, 2)).toEqual({ items: [1, 2], next: undefined, totalCount: 2 });
    expect(toPage([], 2, keys)).toMatchObject({ items: [], next: undefined });
  });
});

describe('requireVersion', () => {
  it.each([[undefined], ['*' as const], [[3]], [[1, 3]]])('accepts version 3 for %j', (ifMatch) => {
    expect(() => requireVersion(3, ifMatch)).not.toThrow();
  });

  it.each([[[]], [[2]], [[4, 5]]])('refuses version 3 for %j', (ifMatch) => {
    expect(() => requireVersion(3, ifMatch)).toThrow(
      expect.objectContaining({ code: 'precondition_failed' }),
    );
  });
});

describe('storeEach', () => {
  const fine = (value: string): Outcome<string> => ({ value });
  const bad: Outcome<string> = { error: new AlreadyExists() };
  const separately = <T>(work: () => Promise<T>): Promise<T> => work();

  function store(taken: readonly string[]) {
    const calls: (readonly string[])[] = [];
    const add = (values: readonly string[]): Promise<void> => {
      calls.push(values);
      return values.some((value) => taken.includes(value))
        ? Promise.reject(new AlreadyExists())
        : Promise.resolve();
    };
    return { calls, add };
  }

  it('stores all that is fine at once', async () => {
    const { calls, add } = store([]);
    expect(await storeEach([fine('a'), bad, fine('b')], separately, add)).toEqual([
      fine('a'),
      bad,
      fine('b'),
    ]);
    expect(calls).toEqual([['a', 'b']]);
  });

  it('stores one by one where something is in the way', async () => {
    const { calls, add } = store(['b']);
    const [first, second, third, fourth] = await storeEach(
      [fine('a'), fine('b'), bad, fine('c')],
      separately,
      add,
    );
    expect([first, third, fourth]).toEqual([fine('a'), bad, fine('c')]);
    expect(second).toMatchObject({ error: { code: 'already_exists' } });
    expect(calls).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  it('stores nothing where nothing is fine', async () => {
    const { calls, add } = store([]);
    expect(await storeEach([bad], separately, add)).toEqual([bad]);
    expect(calls).toEqual([]);
  });

  it('does not take a failure for a refusal', async () => {
    const down = () => Promise.reject(new Error('no database'));
    await expect(storeEach([fine('a')], separately, down)).rejects.toThrow('no database');
  });
});
