import { describe, expect, it } from '@jest/globals';
import type { Exercise } from '../../../src/domain/exercises/exercise.js';
import type { ExerciseRepository } from '../../../src/domain/exercises/repository.js';
import {
  searchPatterns,
  searchText,
  searchTextOf,
  slugify,
} from '../../../src/domain/exercises/search-text.js';
import { ExerciseService, type NewExercise } from '../../../src/domain/exercises/service.js';
import { instant } from '../../../src/domain/shared/time.js';

describe('searchText', () => {
  it.each([
    ['Bench Press (Barbell)', 'bench press barbell'],
    ['  Übung – für\tRücken! ', 'ubung fur rucken'],
    ['ＢＥＮＣＨ', 'bench'],
    ['21s', '21s'],
    ['жим лёжа', 'жим лежа'],
    ['100%_\\', '100'],
    ['💪', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(searchText(text)).toBe(folded);
  });
});

describe('searchPatterns', () => {
  const matches = (q: string, name: string, ...aliases: string[]): boolean => {
    const text = searchTextOf({ name, aliases });
    return searchPatterns(q).every((pattern) => text.includes(pattern.slice(1, -1)));
  };

  it.each([
    ['bench', true],
    ['BENCH pr', true],
    ['press bench', true],
    ['ben pr', false],
    ['ench', false],
    ['bankdrücken', true],
    ['bankdruck', true],
    ['press squat', false],
  ])('finds Bench Press by %j: %j', (q, found) => {
    expect(matches(q, 'Bench Press', 'Bankdrücken')).toBe(found);
  });
});

describe('slugify', () => {
  it.each([
    ['Bench Press (Barbell)', 'bench-press-barbell'],
    ['Übung für mich', 'ubung-fur-mich'],
    ['жим', 'exercise'],
    ['💪', 'exercise'],
  ])('makes of %j the slug %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('is never too long', () => {
    expect(slugify('a'.repeat(120))).toHaveLength(60);
  });
});

describe('ExerciseService', () => {
  const actor = { userId: 'u', role: 'user', scopes: [] } as const;
  const added: Exercise[] = [];
  const exercises = {
    add: (_: string, exercise: Exercise) => Promise.resolve(void added.push(exercise)),
    findUsable: () => Promise.reject(new Error('not to be asked')),
  } as unknown as ExerciseRepository;
  const service = new ExerciseService({
    exercises,
    atomically: (work) => work(),
    clock: { now: () => instant('2026-03-02T19:05:00Z') },
    ids: { next: () => '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21' },
  });
  const create = (input: Partial<NewExercise>) =>
    service.create(actor, { name: 'Zercher Squat', trackingType: 'weight_reps', ...input });

  it('fills in what was left out', async () => {
    expect(
      await create({
        muscles: [
          { muscle: 'chest', role: 'primary' },
          { muscle: 'triceps', role: 'secondary' },
        ],
      }),
    ).toEqual({
      id: '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21',
      slug: 'zercher-squat-6d4f8c21',
      name: 'Zercher Squat',
      origin: 'custom',
      status: 'published',
      trackingType: 'weight_reps',
      category: 'strength',
      force: null,
      level: null,
      mechanic: null,
      equipment: null,
      isUnilateral: false,
      bodyweightFactor: null,
      muscles: [
        { muscle: 'chest', role: 'primary', weight: 1 },
        { muscle: 'triceps', role: 'secondary', weight: 0.5 },
      ],
      instructions: [],
      aliases: [],
      version: 1,
      createdAt: '2026-03-02T19:05:00.000Z',
      updatedAt: '2026-03-02T19:05:00.000Z',
    });
    expect(added).toHaveLength(1);
  });

  it('knows a part of the body only where the body is moved', async () => {
    await expect(create({ bodyweightFactor: 0.6 })).rejects.toMatchObject({
      code: 'validation_failed',
      errors: [{ pointer: '#/bodyweightFactor' }],
    });
    await expect(create({ trackingType: 'bodyweight_reps', bodyweightFactor: 0.6 })).resolves.toMatchObject({
      bodyweightFactor: 0.6,
    });
  });

  it('names each muscle once', async () => {
    const chest = { muscle: 'chest', role: 'primary' } as const;
    await expect(create({ muscles: [chest, chest] })).rejects.toMatchObject({
      errors: [{ pointer: '#/muscles/1/muscle' }],
    });
  });

  it('asks nobody about no exercises', async () => {
    expect(await service.findUsable(actor, [])).toEqual([]);
  });
});
