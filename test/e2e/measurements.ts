import { expect } from '@jest/globals';
import { PATCH, refused, tagOf, wrong, type Stories } from './story.js';

const weight = { kind: 'bodyweight', value: 82.6, unit: 'kg', measuredAt: '2026-02-25T07:00:00Z' } as const;

export const measurements: Stories = {
  'an athlete weighs in, corrects it and takes it back': async ({ newcomer }) => {
    const [{ client }, stranger] = [await newcomer(), await newcomer()];
    const made = await client.createMeasurement({ body: weight });
    const path = { measurementId: made.body.id };
    const seen = await client.getMeasurement({ path });
    expect(await client.getMeasurement.ifChanged(seen.etag, { path })).toBeUndefined();

    const corrected = await client.updateMeasurement({
      path,
      headers: tagOf(seen),
      type: PATCH,
      body: { value: 82.4 },
    });

    expect(corrected.body.value).toBe(82.4);
    await refused(
      client.updateMeasurement({ path, headers: tagOf(seen), type: PATCH, body: { value: 1 } }),
      412,
      'precondition_failed',
    );
    await refused(stranger.client.getMeasurement({ path }), 404, 'measurement_not_found');
    await client.deleteMeasurement({ path, headers: tagOf(corrected) });
    expect((await client.listMeasurements({ query: { kind: ['bodyweight'] } })).body.items).toEqual([]);
  },

  'a scale sends what it kept, and one entry that does not fit': async ({ newcomer }) => {
    const { client } = await newcomer();
    expect((await client.batchCreateMeasurements({ body: { items: [weight] } })).status).toBe(201);

    const unfit = { ...weight, kind: 'waist', unit: 'percent' } as const;
    const { status, body } = await client.batchCreateMeasurements({
      body: { atomic: false, items: [weight, unfit] },
    });

    expect(status).toBe(207);
    expect(body.results[1]).toMatchObject({ status: 422, problem: { code: 'unit_mismatch' } });
    await refused(client.createMeasurement({ body: unfit }), 422, 'unit_mismatch');
    await refused(
      client.createMeasurement({ body: wrong({ ...weight, value: 'much' }) }),
      422,
      'validation_failed',
    );
  },

  'both versions show the same measurements': async ({ newcomer }) => {
    const [{ client, v2 }, stranger] = [await newcomer(), await newcomer()];
    const body = {
      kind: 'bodyweight',
      quantity: { value: 82.6, unit: 'kg' },
      measuredAt: '2026-02-25T07:00:00Z',
    } as const;
    const made = await v2.createMeasurementV2({ body });
    const path = { measurementId: made.body.id };
    expect((await client.getMeasurement({ path })).body).toMatchObject({ value: 82.6, unit: 'kg' });
    const seen = await v2.getMeasurementV2({ path });
    expect(await v2.getMeasurementV2.ifChanged(seen.etag, { path })).toBeUndefined();

    const corrected = await v2.updateMeasurementV2({
      path,
      headers: tagOf(seen),
      type: PATCH,
      body: { quantity: { value: 82.4, unit: 'kg' } },
    });

    expect((await client.getMeasurement({ path })).body).toMatchObject({ value: 82.4 });
    await refused(stranger.v2.getMeasurementV2({ path }), 404, 'measurement_not_found');
    const late = v2.deleteMeasurementV2({ path, headers: tagOf(seen) });
    await refused(late, 412, 'precondition_failed');
    await v2.deleteMeasurementV2({ path, headers: tagOf(corrected) });
    const unfit = wrong({ ...body, kind: 'waist' });
    await refused(v2.createMeasurementV2({ body: unfit }), 422, 'validation_failed');
    const { id } = (await v2.batchCreateMeasurementsV2({ body: { items: [body] } })).body.results[0]!;
    const taken = { ...body, id: id! };
    const some = await v2.batchCreateMeasurementsV2({ body: { atomic: false, items: [taken] } });
    expect(some.status).toBe(207);
    expect((await v2.listMeasurementsV2({})).body.items).toHaveLength(1);
  },
};
