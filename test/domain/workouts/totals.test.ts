import { describe, expect, it } from '@jest/globals';
import { totalsOf } from '../../../src/domain/workouts/totals.js';
import { draft, lift } from './samples.js';

const bodyweight = { value: 80, unit: 'kg' as const };

describe('totalsOf', () => {
  it('counts exercises and sets, and no warm-ups in the volume', () => {
    const workout = draft([
      {
        exerciseId: 'press',
        sets: [lift(60, 10, { type: 'warmup' }), lift(100, 5), lift(80, 8, { type: 'dropset' })],
      },
      { exerciseId: 'plank', sets: [{ durationSeconds: 60 }] },
      { exerciseId: 'squat' },
    ]);
    expect(totalsOf(workout)).toEqual({ exerciseCount: 3, setCount: 4, volumeKg: 1140 });
  });

  it.each([
    ['push-up', null, undefined, 10, 0],
    ['push-up', bodyweight, undefined, 10, 512],
    ['push-up', bodyweight, 20, 10, 712],
    ['push-up', null, 20, 10, 200],
    ['assisted', bodyweight, 30, 10, 500],
    ['assisted', bodyweight, undefined, 10, 800],
    // More help than the body is heavy lifts nothing, and so does a body of unknown mass.
    ['assisted', bodyweight, 90, 10, 0],
    ['assisted', null, 30, 10, 0],
  ] as const)('of %s at %j with %j kg for %d', (exerciseId, body, value, reps, volumeKg) => {
    const load = value === undefined ? null : { value, unit: 'kg' as const };
    const workout = draft([{ exerciseId, sets: [{ load, reps }] }], { bodyweight: body });
    expect(totalsOf(workout).volumeKg).toBe(volumeKg);
  });

  it('adds up without an error', () => {
    const sets = Array.from({ length: 100 }, () => ({ load: { value: 0.1, unit: 'kg' as const }, reps: 3 }));
    expect(totalsOf(draft([{ exerciseId: 'press', sets }])).volumeKg).toBe(30);
  });
});
