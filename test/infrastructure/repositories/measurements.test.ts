import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MeasurementFilter } from '../../../src/domain/progress/repository.js';
import type { NewMeasurement } from '../../../src/domain/progress/service.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { instant } from '../../../src/domain/shared/time.js';
import { type TestDatabase, testDatabase } from '../../support/postgres.js';
import { type World, worldOf } from './fixtures.js';

let database: TestDatabase;
let world: World;
let lena: Actor;

beforeAll(async () => {
  database = await testDatabase();
  world = worldOf(database.db);
});
afterAll(() => database.close());

beforeEach(async () => {
  lena = await world.signUp();
});

const on = (day: number, more: Partial<NewMeasurement> = {}): NewMeasurement => ({
  kind: 'bodyweight',
  value: 80 + day / 10,
  unit: 'kg',
  measuredAt: instant(`2026-03-0${day}T06:00:00Z`),
  ...more,
});

describe('a measurement', () => {
  it('comes back as it was made', async () => {
    const made = await world.measurements.create(
      lena,
      on(1, { value: 180.123456, unit: 'lb', notes: 'ü', source: 'manual' }),
    );
    expect(await world.measurements.get(lena, made.id)).toEqual(made);
  });

  it('is nobody else’s', async () => {
    const { id } = await world.measurements.create(lena, on(1));
    const max = await world.signUp();
    const missing = { code: 'measurement_not_found' };
    await expect(world.measurements.get(max, id)).rejects.toMatchObject(missing);
    await expect(world.measurements.update(max, id, { value: 1 }, undefined)).rejects.toMatchObject(missing);
    await expect(world.measurements.remove(max, id, undefined)).rejects.toMatchObject(missing);
    expect((await world.measurements.list(max, {}, { limit: 9 })).items).toEqual([]);
  });

  it('changes and goes under its version', async () => {
    const made = await world.measurements.create(lena, on(1));
    const changed = await world.measurements.update(
      lena,
      made.id,
      { value: 100, unit: 'lb', notes: 'lb!' },
      [1],
    );
    expect(changed).toEqual({
      ...made,
      value: 100,
      unit: 'lb',
      canonicalValue: 45.359,
      notes: 'lb!',
      version: 2,
    });
    expect(await world.measurements.get(lena, made.id)).toEqual(changed);
    await expect(world.measurements.update(lena, made.id, {}, [1])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    await expect(world.measurements.update(lena, made.id, { unit: 'cm' }, [2])).rejects.toMatchObject({
      code: 'unit_mismatch',
    });
    await expect(world.measurements.remove(lena, made.id, [1])).rejects.toMatchObject({
      code: 'precondition_failed',
    });
    await world.measurements.remove(lena, made.id, [2]);
    await expect(world.measurements.remove(lena, made.id, [2])).rejects.toMatchObject({
      code: 'measurement_not_found',
    });
  });

  it('has an id of its own', async () => {
    const { id } = await world.measurements.create(lena, on(1));
    await expect(world.measurements.create(lena, on(2, { id }))).rejects.toMatchObject({
      code: 'already_exists',
    });
    const batch = [on(3), on(4, { id }), on(5)];
    await expect(world.measurements.createAll(lena, batch)).rejects.toMatchObject({ code: 'already_exists' });
    const results = await world.measurements.createEach(lena, batch);
    expect(results).toMatchObject([{ value: {} }, { error: { code: 'already_exists' } }, { value: {} }]);
    expect((await world.measurements.list(lena, {}, { limit: 9 })).items).toHaveLength(3);
  });
});

describe('the list of measurements', () => {
  const values = async (filter: MeasurementFilter) =>
    (await world.measurements.list(lena, filter, { limit: 50 })).items.map(({ value }) => value);

  it('is filtered by kind and time', async () => {
    await world.measurements.createAll(lena, [
      on(1),
      on(2),
      on(3, { kind: 'waist', unit: 'cm' }),
      on(4, { kind: 'body_fat', unit: 'percent', value: 15 }),
    ]);
    expect(await values({})).toEqual([15, 80.3, 80.2, 80.1]);
    expect(await values({ kind: ['bodyweight'] })).toEqual([80.2, 80.1]);
    expect(await values({ kind: ['bodyweight', 'waist'] })).toEqual([80.3, 80.2, 80.1]);
    const [from, to] = [instant('2026-03-02T06:00:00Z'), instant('2026-03-03T06:00:00Z')];
    expect(await values({ measuredAtFrom: from })).toEqual([15, 80.3, 80.2]);
    expect(await values({ measuredAtTo: to })).toEqual([80.2, 80.1]);
    expect(await values({ measuredAtFrom: from, measuredAtTo: to, sort: 'measuredAt' })).toEqual([80.2]);
  });

  it('goes page by page, also over equal times', async () => {
    await world.measurements.createAll(lena, [on(1), on(2), on(2), on(2), on(3)]);
    for (const sort of ['measuredAt', '-measuredAt'] as const) {
      const seen: string[] = [];
      let after: readonly (string | number | null)[] | undefined;
      do {
        const page = await world.measurements.list(lena, { sort }, { limit: 2, after, includeTotal: true });
        expect(page.totalCount).toBe(5);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      } while (after);
      const all = await world.measurements.list(lena, { sort }, { limit: 9 });
      expect(seen).toEqual(all.items.map(({ id }) => id));
    }
  });
});
