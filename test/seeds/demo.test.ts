import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { demoHistory, demoWeighIns } from '../../seeds/demo/history.js';
import { seedDemo } from '../../seeds/demo/seed.js';
import { CATALOGUE } from '../cli/replay/catalogue.js';
import { FakeServer } from '../cli/replay/fake-server.js';
import { allSets } from '../domain/imports/support.js';

const NOW = new Date('2026-11-20T13:00:00Z');

describe('the demo history', () => {
  it('is a year of training up to now', () => {
    const history = demoHistory(NOW);

    expect(history.length).toBeGreaterThan(180);
    expect(history[0]?.startedAt.slice(0, 10)).toBe('2025-11-17');
    expect(history.at(-1)?.startedAt.slice(0, 10)).toBe('2026-11-19');
    expect(allSets(history).length).toBeGreaterThan(3000);
  });

  it('has something of everything that a log can hold', () => {
    const history = demoHistory(NOW);
    const sets = allSets(history);

    expect([...new Set(sets.map(({ type }) => type))].sort()).toEqual([
      'amrap',
      'dropset',
      'failure',
      'normal',
      'warmup',
    ]);
    expect(sets.some(({ rpe }) => rpe !== undefined)).toBe(true);
    expect(sets.some(({ durationSeconds }) => durationSeconds !== undefined)).toBe(true);
    expect(sets.some(({ distanceMeters }) => distanceMeters !== undefined)).toBe(true);
    expect(history.some(({ isDeload }) => isDeload)).toBe(true);
    expect(history.some(({ exercises }) => exercises.some(({ supersetGroup }) => supersetGroup))).toBe(true);
    expect(history.some(({ notes = '' }) => notes.includes('shoulder'))).toBe(true);
    expect(demoWeighIns(NOW)).toHaveLength(51);
  });

  it('never ends in the future and never overlaps itself, whenever it is made', () => {
    const instant = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (now) => {
        const history = demoHistory(now);
        history.forEach(({ startedAt, endedAt = '' }, index) => {
          expect(startedAt < endedAt && endedAt <= now.toISOString()).toBe(true);
          expect(startedAt > (history[index - 1]?.endedAt ?? '')).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('seedDemo', () => {
  it('goes in by the catalogue alone, and nothing is refused', async () => {
    const server = new FakeServer(CATALOGUE);

    const { workouts, weighInsAdded } = await seedDemo({ api: await server.api(), now: NOW });

    expect(workouts).toMatchObject({ refused: [], issues: [], customExercisesAdded: 0 });
    expect(workouts.mappings.every(({ match }) => match === 'name')).toBe(true);
    expect(workouts.added.workouts).toBe(server.workouts.size);
    expect(weighInsAdded).toBe(51);
  });

  it('adds nothing the second time', async () => {
    const server = new FakeServer(CATALOGUE);
    await seedDemo({ api: await server.api(), now: NOW });

    const { workouts, weighInsAdded } = await seedDemo({ api: await server.api(), now: NOW });

    expect([workouts.added.workouts, workouts.changed.length, weighInsAdded]).toEqual([0, 0, 0]);
  });

  it('adds in a later week what has been trained since', async () => {
    const server = new FakeServer(CATALOGUE);
    await seedDemo({ api: await server.api(), now: NOW });
    const before = server.workouts.size;

    const { workouts } = await seedDemo({ api: await server.api(), now: new Date('2026-12-09T13:00:00Z') });

    expect(workouts.added.workouts).toBeGreaterThan(5);
    expect(workouts.changed).toEqual([]);
    expect(server.workouts.size).toBe(before + workouts.added.workouts);
  });
});
