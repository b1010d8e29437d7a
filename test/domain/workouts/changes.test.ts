import { describe, expect, it } from '@jest/globals';
import { changesBetween } from '../../../src/domain/workouts/changes.js';
import type { Workout, WorkoutExercise, WorkoutSet } from '../../../src/domain/workouts/workout.js';
import { draft, lift } from './samples.js';

const before = draft([
  { id: 'e1', exerciseId: 'press', sets: [lift(100, 5, { id: 's1' }), lift(100, 5, { id: 's2' })] },
  { id: 'e2', exerciseId: 'squat', sets: [lift(140, 3, { id: 's3', target: { reps: 3 } })] },
]);
const [e1, e2] = before.exercises as [WorkoutExercise, WorkoutExercise];
const [s1, s2] = e1.sets as [WorkoutSet, WorkoutSet];
const after = (...exercises: WorkoutExercise[]): Workout => ({ ...before, exercises });
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('changesBetween', () => {
  it('finds none where nothing changed', () => {
    expect(changesBetween(before, copy(before))).toMatchObject({
      header: { id: before.id, exerciseCount: 2, setCount: 3, volumeKg: 1420 },
      addedExercises: [],
      changedExercises: [],
      removedExerciseIds: [],
      addedSets: [],
      changedSets: [],
      removedSetIds: [],
    });
  });

  it('is one row where one set changed', () => {
    const changed = { ...s2, reps: 6 };
    const changes = changesBetween(before, after({ ...e1, sets: [s1, changed] }, e2));
    expect(changes.changedSets).toEqual([
      { ...changed, position: 1, workoutExerciseId: 'e1', trackingType: 'weight_reps', isRevised: true },
    ]);
    expect(changes.changedExercises).toEqual([]);
  });

  it('tells a set that moved up from one that was revised', () => {
    const changes = changesBetween(before, after({ ...e1, sets: [s2] }, e2));
    expect(changes.removedSetIds).toEqual(['s1']);
    expect(changes.changedSets).toMatchObject([{ id: 's2', position: 0, isRevised: false }]);
  });

  it('takes a set that goes to another exercise for revised', () => {
    const changes = changesBetween(before, after({ ...e1, sets: [s1] }, { ...e2, sets: [...e2.sets, s2] }));
    expect(changes.changedSets).toMatchObject([
      { id: 's2', workoutExerciseId: 'e2', position: 1, isRevised: true },
    ]);
  });

  it('adds and removes entries with their sets', () => {
    const added = draft([{ id: 'e3', exerciseId: 'plank', sets: [{ id: 's4', durationSeconds: 60 }] }])
      .exercises[0]!;
    const changes = changesBetween(before, after(e2, added));
    expect(changes.removedExerciseIds).toEqual(['e1']);
    expect(changes.removedSetIds).toEqual(['s1', 's2']);
    expect(changes.changedExercises).toMatchObject([{ id: 'e2', position: 0 }]);
    expect(changes.addedExercises).toMatchObject([{ id: 'e3', position: 1, exerciseId: 'plank' }]);
    expect(changes.addedSets).toMatchObject([
      { id: 's4', workoutExerciseId: 'e3', trackingType: 'duration' },
    ]);
  });
});
