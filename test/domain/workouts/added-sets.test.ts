import { describe, expect, it } from '@jest/globals';
import { withSets } from '../../../src/domain/workouts/added-sets.js';
import type { AddedSet } from '../../../src/domain/workouts/input.js';
import { draft, drafting, faultsOf, lift } from './samples.js';

const { exercises } = draft([
  { id: 'e1', exerciseId: 'press', sets: [lift(100, 5, { id: 's1', side: 'left' })] },
  { id: 'e2', exerciseId: 'squat' },
  { id: 'e3', exerciseId: 'press', sets: [lift(80, 8, { id: 's2' })] },
]);

function add(...added: AddedSet[]) {
  const context = drafting();
  const entries = withSets(exercises, added, context);
  context.faults.throwIfAny();
  return entries;
}
const shape = (entries: ReturnType<typeof add>) =>
  entries.map(({ id, sets }) => [id, ...sets.map((set) => set.id)]);

describe('withSets', () => {
  it('appends to the entry that is named', () => {
    expect(shape(add({ workoutExerciseId: 'e1', ...lift(1, 1) }))).toEqual([
      ['e1', 's1', 'made-1'],
      ['e2'],
      ['e3', 's2'],
    ]);
  });

  it('appends to the last entry of an exercise', () => {
    expect(shape(add({ exerciseId: 'press', id: 'new', ...lift(1, 1) }))).toEqual([
      ['e1', 's1'],
      ['e2'],
      ['e3', 's2', 'new'],
    ]);
  });

  it('appends one entry for an exercise that is new to the workout', () => {
    const entries = add(
      { exerciseId: 'plank', durationSeconds: 30 },
      { exerciseId: 'plank', durationSeconds: 40 },
    );
    expect(entries).toHaveLength(4);
    expect(entries[3]).toMatchObject({
      exerciseId: 'plank',
      snapshot: { name: 'The plank' },
      sets: [{ durationSeconds: 30 }, { durationSeconds: 40 }],
    });
  });

  it('leaves the other entries as they are', () => {
    expect(add({ workoutExerciseId: 'e2', ...lift(1, 1) })[0]).toBe(exercises[0]);
  });

  it('lets a set follow one of the same request', () => {
    const chain = [
      { workoutExerciseId: 'e2', id: 'a', ...lift(1, 1) },
      { workoutExerciseId: 'e2', ...lift(1, 1), parentSetId: 'a' },
    ];
    expect(add(...chain)[1]!.sets[1]!.parentSetId).toBe('a');
  });

  it.each([
    [{ workoutExerciseId: 'other', ...lift(1, 1) }, 'unknown_exercise #/items/0/workoutExerciseId'],
    [{ exerciseId: 'nothing', ...lift(1, 1) }, 'unknown_exercise #/items/0/exerciseId'],
    [{ exerciseId: 'retired', ...lift(1, 1) }, 'exercise_archived #/items/0/exerciseId'],
    [{ workoutExerciseId: 'e2', reps: 1 }, 'set_measures_mismatch #/items/0/load'],
    [{ workoutExerciseId: 'e2', ...lift(1, 1), id: 's1' }, 'already_exists #/items/0/id'],
    [
      { workoutExerciseId: 'e2', ...lift(1, 1), parentSetId: 's1' },
      'unknown_parent_set #/items/0/parentSetId',
    ],
    [
      { workoutExerciseId: 'e1', ...lift(1, 1), parentSetId: 's1' },
      'unknown_parent_set #/items/0/parentSetId',
    ],
  ])('refuses %j', (item, fault) => {
    expect(faultsOf(() => add(item))).toEqual([fault]);
  });

  it('refuses an id that is used twice and a workout that grows too large', () => {
    const one = { workoutExerciseId: 'e2', ...lift(1, 1) };
    expect(faultsOf(() => add({ ...one, id: 'x' }, { ...one, id: 'x' }))).toEqual([
      'validation_failed #/items/1/id',
    ]);
    expect(faultsOf(() => add(...Array.from({ length: 499 }, () => one)))).toEqual(['too_many_sets #/items']);
  });
});
