import { describe, expect, it } from '@jest/globals';
import { instant } from '../../../src/domain/shared/time.js';
import { patchedWorkout, replaced } from '../../../src/domain/workouts/draft.js';
import { WorkoutFaults } from '../../../src/domain/workouts/faults.js';
import type { Replacement, WorkoutPatch } from '../../../src/domain/workouts/input.js';
import type { Workout } from '../../../src/domain/workouts/workout.js';
import { draft, drafting, END, faultsOf, lift, NOW, START } from './samples.js';

describe('a new workout', () => {
  it('is filled in', () => {
    expect(draft([{ exerciseId: 'press', sets: [lift(100, 5)] }])).toEqual({
      id: 'made-1',
      title: 'Push',
      status: 'completed',
      startedAt: START,
      endedAt: END,
      timeZone: 'Europe/Berlin',
      performedOn: '2026-03-02',
      bodyweight: null,
      bodyweightKg: null,
      sessionRpe: null,
      mood: null,
      notes: null,
      isDeload: false,
      source: 'api',
      externalId: null,
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
      exercises: [
        {
          id: 'made-2',
          exerciseId: 'press',
          snapshot: {
            name: 'The press',
            trackingType: 'weight_reps',
            isUnilateral: false,
            bodyweightFactor: null,
            muscles: [],
          },
          supersetGroup: null,
          notes: null,
          sets: [expect.objectContaining({ id: 'made-3', reps: 5, loadKg: 100 })],
        },
      ],
    });
  });

  it.each([
    [{ endedAt: null }, 'in_progress'],
    [{ endedAt: END }, 'completed'],
    [{ endedAt: null, status: 'completed' as const }, 'completed'],
  ])('with %j is %j', (more, status) => {
    expect(draft([], more).status).toBe(status);
  });

  it('counts on the day that it was where it took place', () => {
    const startedAt = instant('2026-03-02T23:30:00Z');
    const endedAt = instant('2026-03-03T00:30:00Z');
    expect(draft([], { startedAt, endedAt }).performedOn).toBe('2026-03-03');
    expect(draft([], { startedAt, endedAt, timeZone: 'America/Lima' }).performedOn).toBe('2026-03-02');
  });

  it.each([
    [{ endedAt: START }, ['end_before_start #/endedAt']],
    [{ status: 'in_progress' as const }, ['validation_failed #/endedAt']],
    [{ timeZone: 'Europe/Atlantis' }, ['invalid_time_zone #/timeZone']],
  ])('cannot have %j', (more, faults) => {
    expect(faultsOf(() => draft([], more))).toEqual(faults);
  });

  it('learns all its faults at once', () => {
    const make = () =>
      draft(
        [
          { exerciseId: 'nothing', sets: [{ rpe: 8, rir: 1 }] },
          {
            id: 'twice',
            exerciseId: 'plank',
            sets: [lift(5, 5), { id: 's', durationSeconds: 30, parentSetId: 'x' }],
          },
          { id: 'twice', exerciseId: 'press', sets: [lift(5, 5, { id: 's' })] },
        ],
        { timeZone: 'X' },
      );
    expect(faultsOf(make)).toEqual([
      'invalid_time_zone #/timeZone',
      'unknown_exercise #/exercises/0/exerciseId',
      'effort_contradiction #/exercises/0/sets/0/rpe',
      'set_measures_mismatch #/exercises/1/sets/0/load',
      'set_measures_mismatch #/exercises/1/sets/0/reps',
      'set_measures_mismatch #/exercises/1/sets/0/durationSeconds',
      'unknown_parent_set #/exercises/1/sets/1/parentSetId',
      'validation_failed #/exercises/2/id',
      'validation_failed #/exercises/2/sets/0/id',
    ]);
    expect(make).toThrow(expect.objectContaining({ kind: 'invalid', code: 'validation_failed' }));
  });

  it('takes no archived exercise', () => {
    const make = () => draft([{ exerciseId: 'retired', sets: [lift(5, 5)] }]);
    expect(make).toThrow(expect.objectContaining({ kind: 'conflict', code: 'exercise_archived' }));
    expect(faultsOf(make)).toEqual(['exercise_archived #/exercises/0/exerciseId']);
  });

  it('is bounded', () => {
    const sets = Array.from({ length: 100 }, () => lift(5, 5));
    const entry = { exerciseId: 'press', sets };
    expect(faultsOf(() => draft([entry, entry, entry, entry, entry]))).toEqual([]);
    expect(
      faultsOf(() => draft([entry, entry, entry, entry, entry, { exerciseId: 'press', sets: [lift(1, 1)] }])),
    ).toEqual(['too_many_sets #/exercises']);
    expect(faultsOf(() => draft(Array.from({ length: 101 }, () => ({ exerciseId: 'press' }))))).toEqual([
      'too_many_sets #/exercises',
    ]);
  });
});

describe('replaced', () => {
  const before: Workout = {
    ...draft([{ id: 'e1', exerciseId: 'press', sets: [lift(100, 5, { id: 's1' })] }], {
      notes: 'old',
      source: 'import',
      externalId: 'x',
    }),
    exercises: [
      {
        ...draft([{ id: 'e1', exerciseId: 'press', sets: [lift(100, 5, { id: 's1' })] }]).exercises[0]!,
        snapshot: {
          name: 'Its old name',
          trackingType: 'weight_reps',
          isUnilateral: false,
          bodyweightFactor: null,
          muscles: [],
        },
      },
    ],
  };
  const body: Replacement = {
    title: 'Pull',
    status: 'completed',
    startedAt: START,
    endedAt: END,
    timeZone: 'UTC',
    exercises: [],
  };

  it('empties what is absent and keeps where the workout came from', () => {
    const after = replaced(before, body, drafting());
    expect(after).toMatchObject({
      title: 'Pull',
      notes: null,
      source: 'import',
      externalId: 'x',
      version: 2,
    });
    expect(after).toMatchObject({ id: before.id, createdAt: before.createdAt, exercises: [] });
  });

  it('keeps the snapshot of an entry that stays with its exercise', () => {
    const [kept, changed, made] = replaced(
      before,
      {
        ...body,
        exercises: [
          { id: 'e1', exerciseId: 'press' },
          { id: 'e2', exerciseId: 'press' },
          { exerciseId: 'press' },
        ],
      },
      drafting(),
    ).exercises;
    expect(kept!.snapshot.name).toBe('Its old name');
    expect(changed!.snapshot.name).toBe('The press');
    expect(made!.id).toBe('made-1');
  });

  it('takes a new snapshot where the entry has another exercise', () => {
    const context = drafting();
    const [entry] = replaced(
      before,
      { ...body, exercises: [{ id: 'e1', exerciseId: 'plank' }] },
      context,
    ).exercises;
    expect(entry).toMatchObject({ id: 'e1', snapshot: { trackingType: 'duration' } });
  });
});

describe('patchedWorkout', () => {
  const patch = (before: Workout, change: WorkoutPatch): Workout => {
    const faults = new WorkoutFaults();
    const after = patchedWorkout(before, change, { faults, now: NOW });
    faults.throwIfAny();
    return after;
  };
  const done = draft([], { bodyweight: { value: 80, unit: 'kg' } });

  it('changes what is named', () => {
    expect(patch(done, { title: 'Legs', bodyweight: null })).toEqual({
      ...done,
      title: 'Legs',
      bodyweight: null,
      bodyweightKg: null,
      version: 2,
    });
  });

  it('takes a workout up again', () => {
    expect(patch(done, { status: 'in_progress' })).toMatchObject({ status: 'in_progress', endedAt: null });
  });

  it('moves the day with the start and the zone', () => {
    expect(patch(done, { timeZone: 'Pacific/Auckland' }).performedOn).toBe('2026-03-03');
    expect(patch(done, { startedAt: instant('2026-03-01T18:00:00Z') }).performedOn).toBe('2026-03-01');
  });

  it('judges the whole, not the patch', () => {
    expect(faultsOf(() => patch(done, { startedAt: END }))).toEqual(['end_before_start #/endedAt']);
    expect(faultsOf(() => patch(draft([], { endedAt: null }), { endedAt: END }))).toEqual([
      'validation_failed #/endedAt',
    ]);
  });
});
