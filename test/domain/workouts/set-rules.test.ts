import { describe, expect, it } from '@jest/globals';
import { MEASURES, type TrackingType } from '../../../src/domain/exercises/vocabulary.js';
import { Violations } from '../../../src/domain/shared/violations.js';
import type { EnteredSet } from '../../../src/domain/workouts/input.js';
import { newSet, patchSet } from '../../../src/domain/workouts/set-draft.js';
import { checkChains, checkSet } from '../../../src/domain/workouts/set-rules.js';

const ids = { next: () => 'made' };
const set = (entered: EnteredSet = {}) => newSet({ id: 'given', ...entered }, ids);

/** The violations of a set, as `code pointer`. */
function faults(entered: EnteredSet, type: TrackingType | 'unknown' = 'weight_reps'): string[] {
  const violations = new Violations();
  checkSet(violations, '#/sets/0', set(entered), type === 'unknown' ? undefined : type);
  try {
    violations.throwIfAny();
    return [];
  } catch (error) {
    return (error as { errors: { code: string; pointer: string }[] }).errors.map(
      ({ code, pointer }) => `${code} ${pointer}`,
    );
  }
}

const load = { value: 100, unit: 'kg' as const };
const ALL: EnteredSet = { load, reps: 5, durationSeconds: 30, distanceMeters: 40 };

describe('the measures of a set', () => {
  // Load, reps, duration, distance; r is required, o is optional, - is refused.
  it.each([
    ['weight_reps', 'r', 'r', 'o', '-'],
    ['reps_only', '-', 'r', 'o', '-'],
    ['bodyweight_reps', 'o', 'r', 'o', '-'],
    ['bodyweight_assisted_reps', 'o', 'r', 'o', '-'],
    ['duration', '-', '-', 'r', '-'],
    ['weight_duration', 'r', '-', 'r', '-'],
    ['distance_duration', '-', '-', 'o', 'o'],
    ['weight_distance', 'r', '-', 'o', 'r'],
  ] as const)('are decided by %s', (type, ...rules) => {
    const allowed = Object.fromEntries(
      MEASURES.filter((_, index) => rules[index] !== '-').map((measure) => [measure, ALL[measure]]),
    );
    expect(faults(allowed, type)).toEqual([]);
    MEASURES.forEach((measure, index) => {
      const without = faults({ ...allowed, [measure]: null }, type);
      const withIt = faults({ ...allowed, [measure]: ALL[measure] }, type);
      const mismatch = [`set_measures_mismatch #/sets/0/${measure}`];
      expect(without).toEqual(rules[index] === 'r' ? mismatch : []);
      expect(withIt).toEqual(rules[index] === '-' ? mismatch : []);
    });
  });

  it('are never all missing', () => {
    expect(faults({}, 'distance_duration')).toEqual(['set_measures_mismatch #/sets/0']);
    expect(faults({ reps: 3 }, 'distance_duration')).toEqual([
      'set_measures_mismatch #/sets/0/reps',
      'set_measures_mismatch #/sets/0',
    ]);
  });

  it('are reported together', () => {
    expect(faults({ distanceMeters: 5 }, 'weight_reps')).toEqual([
      'set_measures_mismatch #/sets/0/load',
      'set_measures_mismatch #/sets/0/reps',
      'set_measures_mismatch #/sets/0/distanceMeters',
    ]);
  });

  it('count zero as measured', () => {
    expect(faults({ load: { value: 0, unit: 'kg' }, reps: 0 })).toEqual([]);
  });

  it('cannot be judged without the exercise', () => {
    expect(faults({ rpe: 8, rir: 8 }, 'unknown')).toEqual(['effort_contradiction #/sets/0/rpe']);
  });
});

describe('the effort of a set', () => {
  const lift = { load, reps: 5 };

  it.each([
    [{ rpe: 8 }, []],
    [{ rir: 2 }, []],
    [{ rpe: 8, rir: 2 }, []],
    [{ rpe: 7.5, rir: 2.5 }, []],
    [{ rpe: 10, rir: 0 }, []],
    [{ rpe: 8, rir: 3 }, ['effort_contradiction #/sets/0/rpe']],
    [{ rpe: 1, rir: 10 }, ['effort_contradiction #/sets/0/rpe']],
    [{ target: { rpe: 8, rir: 1 } }, ['effort_contradiction #/sets/0/target/rpe']],
  ])('may be %j', (effort, expected) => {
    expect(faults({ ...lift, ...effort })).toEqual(expected);
  });
});

describe('the target of a set', () => {
  const lift = { load, reps: 5 };

  it.each([
    [{ reps: 5, repsMax: 8 }, []],
    [{ reps: 5, repsMax: 5 }, []],
    [{ reps: 5, repsMax: 4 }, ['validation_failed #/sets/0/target/repsMax']],
    [{ repsMax: 4 }, ['validation_failed #/sets/0/target/repsMax']],
  ])('may be %j', (target, expected) => {
    expect(faults({ ...lift, target })).toEqual(expected);
  });

  it('is none where nothing is asked for', () => {
    expect(set({ target: {} }).target).toBeNull();
    expect(set({ target: { reps: null } }).target).toBeNull();
  });

  it('is patched member by member', () => {
    const planned = set({ target: { reps: 5, load } });
    expect(patchSet(planned, { target: { reps: 6, load: null } }).target).toMatchObject({
      reps: 6,
      load: null,
    });
    expect(patchSet(planned, { target: { reps: null, load: null } }).target).toBeNull();
    expect(patchSet(planned, { target: null }).target).toBeNull();
    expect(patchSet(planned, {}).target).toBe(planned.target);
  });
});

describe('newSet', () => {
  it('fills in what was left out', () => {
    expect(newSet({ load: { value: 100, unit: 'lb' }, reps: 5 }, ids)).toEqual({
      id: 'made',
      type: 'normal',
      side: null,
      parentSetId: null,
      load: { value: 100, unit: 'lb' },
      loadKg: 45.359,
      reps: 5,
      durationSeconds: null,
      distanceMeters: null,
      rpe: null,
      rir: null,
      restSeconds: null,
      tempo: null,
      completedAt: null,
      notes: null,
      target: null,
    });
  });
});

describe('patchSet', () => {
  it('recalculates the load in kilograms', () => {
    const before = set({ load, reps: 5 });
    expect(patchSet(before, { load: { value: 100, unit: 'lb' } }).loadKg).toBe(45.359);
    expect(patchSet(before, { load: null }).loadKg).toBeNull();
    expect(patchSet(before, { reps: 6 })).toEqual({ ...before, reps: 6 });
  });
});

describe('checkChains', () => {
  function chainFaults(...sets: EnteredSet[]): string[] {
    const violations = new Violations();
    checkChains(violations, sets.map(set), (index) => `#/${index}`);
    try {
      violations.throwIfAny();
      return [];
    } catch (error) {
      return (error as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    }
  }

  it('lets a set follow any earlier one', () => {
    expect(chainFaults({ id: 'a' }, { id: 'b', parentSetId: 'a' }, { id: 'c', parentSetId: 'a' })).toEqual(
      [],
    );
    expect(chainFaults({ id: 'a' }, { id: 'b', parentSetId: 'a' }, { id: 'c', parentSetId: 'b' })).toEqual(
      [],
    );
  });

  it.each([
    ['a later one', [{ id: 'a', parentSetId: 'b' }, { id: 'b' }], ['#/0/parentSetId']],
    ['itself', [{ id: 'a', parentSetId: 'a' }], ['#/0/parentSetId']],
    ['a strange one', [{ id: 'a' }, { id: 'b', parentSetId: 'x' }], ['#/1/parentSetId']],
    [
      'the other side',
      [
        { id: 'a', side: 'left' },
        { id: 'b', side: 'right', parentSetId: 'a' },
      ],
      ['#/1/parentSetId'],
    ],
  ] as [string, EnteredSet[], string[]][])('lets no set follow %s', (_, sets, expected) => {
    expect(chainFaults(...sets)).toEqual(expected);
  });
});
