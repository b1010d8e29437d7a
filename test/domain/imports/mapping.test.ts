import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ExerciseMapper } from '../../../src/domain/imports/mapping.js';
import type { KnownExercise } from '../../../src/domain/imports/mapping.js';
import type { ImportedSet, ImportedWorkout } from '../../../src/domain/imports/model.js';
import type { TrackingType } from '../../../src/domain/exercises/vocabulary.js';

const known = (name: string, trackingType: TrackingType, ...aliases: string[]): KnownExercise => ({
  id: name,
  name,
  aliases,
  trackingType,
});

const KNOWN = [
  known('Barbell Bench Press', 'weight_reps', 'Bench Press'),
  known('Dumbbell Bench Press', 'weight_reps'),
  known('Pull-Up', 'bodyweight_reps', 'Pull Up'),
  known('Assisted Pull-Up', 'bodyweight_assisted_reps', 'Pull Up (Assisted)'),
  known('Chin-Up', 'bodyweight_reps', 'Chinups'),
  known('Assisted Chin-Up', 'bodyweight_assisted_reps', 'Chinups (Assisted)'),
  known('Plank', 'duration'),
  known('Running', 'distance_duration'),
  known('Incline Bench Press', 'weight_reps'),
];

const kg = (value: number) => ({ value, unit: 'kg' }) as const;
type Shape = Partial<ImportedSet>;

function history(sets: Readonly<Record<string, readonly Shape[]>>): ImportedWorkout[] {
  const exercises = Object.entries(sets).map(([name, shapes]) => ({
    name,
    sets: shapes.map((shape, index): ImportedSet => ({ line: index + 2, type: 'normal', ...shape })),
  }));
  return [
    {
      key: 'k',
      line: 2,
      title: 'Workout',
      sourceStart: '2026-01-05',
      localStart: '2026-01-05T12:00:00',
      isTimeKnown: false,
      timeZone: 'UTC',
      startedAt: '2026-01-05T12:00:00.000Z',
      exercises,
    },
  ];
}

function map(name: string, shapes: readonly Shape[] = [{ load: kg(60), reps: 5 }], exercises = KNOWN) {
  const workouts = history({ [name]: shapes });
  const mapper = new ExerciseMapper(workouts, exercises);
  const sets = workouts[0]?.exercises[0]?.sets ?? [];
  return {
    mapping: mapper.mappings[0],
    placements: sets.map((set) => {
      const { target, fit } = mapper.place(name, set);
      return [target.name, target.trackingType, fit];
    }),
  };
}

describe('ExerciseMapper', () => {
  it.each([
    ['barbell bench-press', 'Barbell Bench Press', 'name', 1],
    ['Bench Press', 'Barbell Bench Press', 'alias', 0.99],
    ['Bench Press (Barbell)', 'Barbell Bench Press', 'words', 0.95],
    ['DB Bench Press', 'Dumbbell Bench Press', 'words', 0.95],
    ['Bench Presses (Dumbbell)', 'Dumbbell Bench Press', 'words', 0.95],
    ['Barbel Bench Press', 'Barbell Bench Press', 'similar', 0.9],
  ])('recognises %s as %s by its %s', (name, target, match, confidence) => {
    expect(map(name).mapping).toMatchObject({ match, confidence, target: { kind: 'known', name: target } });
  });

  it.each(['Bench Press (Cable)', 'Decline Bench Press', 'Kreuzheben (eigene Übung)', '💪'])(
    'makes a custom exercise of %s rather than guess',
    (name) => {
      expect(map(name).mapping).toMatchObject({ match: 'custom', target: { kind: 'custom', name } });
    },
  );

  it('prefers the one of two namesakes that measures the sets', () => {
    const own = known('Plank', 'weight_duration');

    const { mapping } = map(
      'Plank',
      [{ load: kg(20), durationSeconds: 60 }],
      [...KNOWN, { ...own, id: 'own' }],
    );

    expect(mapping?.target).toMatchObject({ kind: 'known', id: 'own' });
  });

  it.each<[string, Shape[], TrackingType]>([
    ['loads and repetitions', [{ load: kg(60), reps: 5 }], 'weight_reps'],
    ['repetitions', [{ reps: 5 }], 'reps_only'],
    [
      'repetitions, some of them loaded',
      [{ reps: 8 }, { reps: 7 }, { load: kg(5), reps: 5 }],
      'bodyweight_reps',
    ],
    [
      'loads, now and then forgotten',
      [...Array<Shape>(9).fill({ load: kg(9), reps: 5 }), { reps: 5 }],
      'weight_reps',
    ],
    ['times', [{ durationSeconds: 60 }], 'duration'],
    ['loads and times', [{ load: kg(20), durationSeconds: 60 }], 'weight_duration'],
    ['distances and times', [{ distanceMeters: 5000, durationSeconds: 1500 }], 'distance_duration'],
    ['loads and distances', [{ load: kg(32), distanceMeters: 30, durationSeconds: 40 }], 'weight_distance'],
    ['negative loads', [{ load: kg(20), reps: 5, assisted: true }], 'bodyweight_assisted_reps'],
  ])('infers how an unknown exercise with %s is tracked', (_what, shapes, trackingType) => {
    const { mapping, placements } = map('Unheard Of', shapes);

    expect(mapping?.target).toMatchObject({ kind: 'custom', trackingType });
    expect(placements.every(([, type]) => type === trackingType)).toBe(true);
  });

  it('turns a known name with sets of another kind into a custom exercise', () => {
    const { mapping } = map('Plank', [{ load: kg(20), durationSeconds: 60 }]);

    expect(mapping).toMatchObject({
      target: { kind: 'custom', trackingType: 'weight_duration' },
      suggestion: 'Plank',
    });
  });

  it('sends assisted sets to the assisted exercise', () => {
    const { placements } = map('Chinups', [{ reps: 8 }, { load: kg(5), reps: 10, assisted: true }]);

    expect(placements).toEqual([
      ['Chin-Up', 'bodyweight_reps', 'as_is'],
      ['Assisted Chin-Up', 'bodyweight_assisted_reps', 'as_is'],
    ]);
  });

  it('stores no load as zero where a load belongs to the exercise', () => {
    const { placements } = map('Bench Press', [
      { load: kg(60), reps: 5 },
      { load: kg(60), reps: 5 },
      { reps: 12 },
    ]);

    expect(placements[2]).toEqual(['Barbell Bench Press', 'weight_reps', 'zero_load']);
  });

  it('keeps a set that is measured quite differently under an exercise of its own', () => {
    const { placements } = map('Bench Press', [
      { load: kg(60), reps: 5 },
      { durationSeconds: 30 },
      { load: kg(60), reps: 5, distanceMeters: 3 },
    ]);

    expect(placements).toEqual([
      ['Barbell Bench Press', 'weight_reps', 'as_is'],
      ['Bench Press (Timed)', 'duration', 'as_is'],
      ['Barbell Bench Press', 'weight_reps', 'notes'],
    ]);
  });

  it('knows the names of the sample files in the catalogue', () => {
    const folder = new URL('../../../seeds/catalogue/', import.meta.url);
    const catalogue = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as KnownExercise[])
      .map((exercise) => ({ ...exercise, id: exercise.name }));

    expect(map('Bench Press (Barbell)', undefined, catalogue).mapping?.target.name).toBe(
      'Barbell Bench Press',
    );
    expect(map('Squat (Barbell)', undefined, catalogue).mapping?.target.name).toBe('Barbell Back Squat');
    expect(map('Pull Up (Assisted)', undefined, catalogue).mapping?.target.name).toBe('Assisted Pull-Up');
  });
});
