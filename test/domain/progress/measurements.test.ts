import { describe, expect, it } from '@jest/globals';
import { MEASUREMENT_KINDS, toCanonical, unitsOf } from '../../../src/domain/progress/measurement.js';
import type { MeasurementRepository } from '../../../src/domain/progress/repository.js';
import { MeasurementService, type NewMeasurement } from '../../../src/domain/progress/service.js';
import { instant } from '../../../src/domain/shared/time.js';

describe('toCanonical', () => {
  it.each([
    [180, 'lb', 81.647],
    [80.5, 'kg', 80.5],
    [15.75, 'in', 40.005],
    [0.125, 'in', 0.318],
    [40, 'cm', 40],
    [12.34567, 'percent', 12.346],
    [52, 'bpm', 52],
  ] as const)('makes of %d %s %d', (value, unit, canonical) => {
    expect(toCanonical(value, unit)).toBe(canonical);
  });
});

describe('a measurement', () => {
  const service = new MeasurementService({
    measurements: { add: () => Promise.resolve() } as unknown as MeasurementRepository,
    atomically: (work) => work(),
    separately: (work) => work(),
    clock: { now: () => instant('2026-03-02T19:05:00Z') },
    ids: { next: () => 'made' },
  });
  const actor = { userId: 'u', role: 'user', scopes: [] } as const;
  const measured = (more: Partial<NewMeasurement>): NewMeasurement => ({
    kind: 'bodyweight',
    value: 80,
    unit: 'kg',
    measuredAt: instant('2026-03-02T06:00:00Z'),
    ...more,
  });

  it('is filled in', async () => {
    expect(await service.create(actor, measured({ value: 180, unit: 'lb' }))).toEqual({
      id: 'made',
      kind: 'bodyweight',
      value: 180,
      unit: 'lb',
      canonicalValue: 81.647,
      canonicalUnit: 'kg',
      measuredAt: '2026-03-02T06:00:00.000Z',
      source: 'api',
      notes: null,
      version: 1,
      createdAt: '2026-03-02T19:05:00.000Z',
      updatedAt: '2026-03-02T19:05:00.000Z',
    });
  });

  it.each(MEASUREMENT_KINDS)('of %s has a unit of its kind', async (kind) => {
    const units = unitsOf(kind);
    for (const unit of ['kg', 'lb', 'percent', 'cm', 'in', 'bpm'] as const) {
      const attempt = service.create(actor, measured({ kind, unit, value: 50 }));
      if (units.includes(unit)) expect(await attempt).toMatchObject({ canonicalUnit: units[0] });
      else
        await expect(attempt).rejects.toMatchObject({
          code: 'unit_mismatch',
          errors: [{ pointer: '#/unit' }],
        });
    }
  });

  it('of a part is at most the whole', async () => {
    const attempt = service.create(actor, measured({ kind: 'body_fat', unit: 'percent', value: 101 }));
    await expect(attempt).rejects.toMatchObject({ errors: [{ pointer: '#/value' }] });
  });

  it('in a batch is named by its place', async () => {
    const batch = [measured({}), measured({ unit: 'cm' }), measured({ unit: 'bpm' })];
    await expect(service.createAll(actor, batch)).rejects.toMatchObject({
      errors: [{ pointer: '#/items/1/unit' }, { pointer: '#/items/2/unit' }],
    });
    expect(await service.createEach(actor, batch)).toMatchObject([
      { value: { unit: 'kg' } },
      { error: { code: 'unit_mismatch' } },
      { error: { code: 'unit_mismatch' } },
    ]);
  });
});
