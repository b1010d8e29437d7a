/** Measurements of version 2, beside those of version 1 over the same data. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { components, Readable } from '../../../generated/v2/api.js';
import { must, refusal, startApi, type Api, type Athlete, type Members } from '../../support/api.js';

type Measurement = Readable<components['schemas']['Measurement']>;
type Page = Readable<components['schemas']['MeasurementPage']>;

const V2 = '/api/v2/measurements';
const at = (id: string): string => `${V2}/${id}`;

let api: Api;
let ana: Athlete;
beforeAll(async () => {
  api = await startApi();
  ana = await api.signUpAthlete();
});
afterAll(() => api.close());

const quantity = (value: number, unit: string) => ({ value, unit });
const weight = (members: Members = {}): Members => ({
  kind: 'bodyweight',
  quantity: quantity(71.4, 'kg'),
  measuredAt: '2026-03-02T06:30:00.000Z',
  ...members,
});
const add = (members?: Members, who = ana): Promise<Measurement> =>
  must(who.post<Measurement>(V2, weight(members)));

describe('createMeasurementV2', () => {
  it('answers what it stored, and where', async () => {
    const { status, headers, body, etag } = await ana.post<Measurement>(V2, weight());

    expect(status).toBe(201);
    expect(body).toMatchObject({ ...weight(), canonical: quantity(71.4, 'kg'), source: 'api', version: 1 });
    expect(Object.keys(body)).not.toEqual(expect.arrayContaining(['value']));
    expect({ location: headers['location'], etag }).toEqual({ location: at(body.id), etag: '"1"' });
  });

  it.each([
    ['bodyweight', quantity(165, 'lb'), quantity(74.843, 'kg')],
    ['waist', quantity(31.5, 'in'), quantity(80.01, 'cm')],
    ['body_fat', quantity(18.2, 'percent'), quantity(18.2, 'percent')],
    ['resting_heart_rate', quantity(54, 'bpm'), quantity(54, 'bpm')],
  ])('keeps %s as entered, with its canonical quantity', async (kind, entered, canonical) => {
    expect(await add({ kind, quantity: entered })).toMatchObject({ kind, quantity: entered, canonical });
  });

  it.each([
    ['bodyweight', quantity(71.4, 'cm'), '#/quantity/unit'],
    ['waist', quantity(80, 'percent'), '#/quantity/unit'],
    ['body_fat', quantity(101, 'percent'), '#/quantity/value'],
    ['resting_heart_rate', quantity(301, 'bpm'), '#/quantity/value'],
  ])('has %s of %j refused by the contract, at its place', async (kind, entered, pointer) => {
    expect(await ana.post(V2, weight({ kind, quantity: entered }))).toMatchObject(
      refusal(422, 'validation_failed', { pointer }),
    );
  });

  it('refuses what version 1 takes', async () => {
    const flat = { kind: 'bodyweight', value: 71.4, unit: 'kg', measuredAt: '2026-03-02T06:30:00.000Z' };

    expect(await ana.post(V2, flat)).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
  });

  it('refuses an id that is taken', async () => {
    const { id } = await add();

    expect(await ana.post(V2, weight({ id }))).toMatchObject(refusal(409, 'already_exists'));
  });
});

describe('updateMeasurementV2', () => {
  it('changes the quantity as a whole', async () => {
    const { id } = await add();

    expect(await ana.patch(at(id), { quantity: quantity(160, 'lb') })).toMatchObject({
      status: 200,
      body: { quantity: quantity(160, 'lb'), canonical: quantity(72.575, 'kg'), version: 2 },
    });
    const { status, body } = await ana.patch(at(id), { quantity: { value: 70 } });
    expect(status).toBe(422);
    expect(body['errors']).toContainEqual(expect.objectContaining({ pointer: '#/quantity/unit' }));
  });

  it('refuses a unit that does not fit the kind, and says where', async () => {
    const { id } = await add();

    expect(await ana.patch(at(id), { quantity: quantity(80, 'cm') })).toMatchObject(
      refusal(422, 'unit_mismatch', { pointer: '#/quantity/unit', code: 'unit_mismatch' }),
    );
  });

  it('leaves what is not sent, and clears what is null', async () => {
    const { id } = await add({ notes: 'Before breakfast.' });

    expect(await ana.patch(at(id), { measuredAt: '2026-03-02T07:00:00.000Z' })).toMatchObject({
      body: { notes: 'Before breakfast.', quantity: quantity(71.4, 'kg') },
    });
    expect(await ana.patch(at(id), { notes: null })).toMatchObject({ body: { notes: null } });
  });

  it('answers another failure as what it is', async () => {
    expect(await ana.patch(at(randomUUID()), { notes: null })).toMatchObject(
      refusal(404, 'measurement_not_found'),
    );
  });
});

describe('batchCreateMeasurementsV2', () => {
  it('stores all or nothing', async () => {
    const { body } = await ana.post<{ results: Members[] }>(`${V2}/batch`, {
      items: [weight(), weight({ kind: 'waist', quantity: quantity(80, 'cm') })],
    });
    expect(body.results).toMatchObject([{ status: 201 }, { status: 201 }]);

    expect(
      await ana.post(`${V2}/batch`, { items: [weight(), weight({ quantity: quantity(80, 'cm') })] }),
    ).toMatchObject(refusal(422, 'validation_failed', { pointer: '#/items/1/quantity/unit' }));
  });

  it('stores none when one of them has an id that is taken', async () => {
    const { id } = await add();

    expect(await ana.post(`${V2}/batch`, { items: [weight(), weight({ id })] })).toMatchObject(
      refusal(409, 'already_exists'),
    );
  });

  it('tells what became of each', async () => {
    const { id } = await add();
    const { status, body } = await ana.post<{ results: Members[] }>(`${V2}/batch`, {
      atomic: false,
      items: [weight(), weight({ id })],
    });

    expect(status).toBe(207);
    expect(body.results).toMatchObject([
      { index: 0, status: 201 },
      { index: 1, status: 409, problem: { code: 'already_exists' } },
    ]);
  });
});

describe('listMeasurementsV2', () => {
  it('pages, filters and counts', async () => {
    const ben = await api.signUpAthlete();
    await add({ measuredAt: '2026-03-01T06:30:00.000Z' }, ben);
    await add({ measuredAt: '2026-03-02T06:30:00.000Z' }, ben);
    await add({ kind: 'waist', quantity: quantity(80, 'cm') }, ben);

    const first = await ben.get<Page>(`${V2}?kind=bodyweight&includeTotal=true&limit=1`);
    expect(first.body).toMatchObject({ items: [{ kind: 'bodyweight' }], totalCount: 2 });
    const { body } = await ben.get<Page>(
      `${V2}?kind=bodyweight&includeTotal=true&limit=1&cursor=${first.body.nextCursor}`,
    );
    expect(body).toMatchObject({ items: [{ measuredAt: '2026-03-01T06:30:00.000Z' }], nextCursor: null });
  });

  it('does not take the cursors of version 1', async () => {
    const ben = await api.signUpAthlete();
    await add({}, ben);
    await add({}, ben);
    const { body } = await ben.get<{ nextCursor: string }>('/measurements?limit=1');

    expect(await ben.get(`${V2}?limit=1&cursor=${body.nextCursor}`)).toMatchObject(
      refusal(400, 'invalid_cursor'),
    );
  });
});

describe('two versions of one measurement', () => {
  it('show the same thing', async () => {
    const { id } = await add({ quantity: quantity(165, 'lb') });

    expect(await must(ana.get(`/measurements/${id}`))).toMatchObject({
      ...{ id, value: 165, unit: 'lb', canonicalValue: 74.843, canonicalUnit: 'kg', version: 1 },
    });
    expect(await must(ana.delete(`/measurements/${id}`))).toBeUndefined();
    expect(await ana.get(at(id))).toMatchObject(refusal(404, 'measurement_not_found'));
  });

  it('have one entity tag: what version 1 changed is stale in version 2, and the other way round', async () => {
    const { id } = await add();
    const { etag } = await ana.get(at(id));
    const changed = await ana.patch(`/measurements/${id}`, { value: 72 }, { 'if-match': etag });
    expect(changed.status).toBe(200);

    expect(await ana.patch(at(id), { notes: 'Late.' }, { 'if-match': etag })).toMatchObject({ status: 412 });
    expect(await ana.get(at(id), { 'if-none-match': etag })).toMatchObject({
      status: 200,
      etag: changed.etag,
    });
    const late = await ana.patch(at(id), { notes: 'Late.' }, { 'if-match': changed.etag });
    expect(late.status).toBe(200);
    expect(await ana.delete(`/measurements/${id}`, { 'if-match': changed.etag })).toMatchObject({
      status: 412,
    });
  });

  it('keep what was answered to a key apart', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const one = await ana.post<Measurement>(
      '/measurements',
      { ...weight(), quantity: undefined, ...quantity(71, 'kg') },
      key,
    );
    const other = await ana.post<Measurement>(V2, weight(), key);
    const again = await ana.post<Measurement>(V2, weight(), key);

    expect([one.status, other.status, again.status]).toEqual([201, 201, 201]);
    expect(other.body.id).not.toBe(one.body.id);
    expect(again.body).toEqual(other.body);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  it('count for one quota', async () => {
    const ben = await api.signUpAthlete();
    const left = (headers: Readonly<Record<string, string>>): number =>
      Number(/;r=(\d+)/.exec(headers['ratelimit']!)![1]);
    const before = left((await ben.get('/measurements')).headers);

    expect(left((await ben.get(V2)).headers)).toBe(before - 1);
  });

  it('say which they are', async () => {
    const [one, two] = [await ana.get('/measurements'), await ana.get(V2)];

    expect([one.headers['api-version'], two.headers['api-version']]).toEqual(['1.1.0', '2.0.0']);
    expect(await ana.get('/api/v2/nothing')).toMatchObject({
      status: 404,
      headers: { 'api-version': '2.0.0' },
    });
  });
});
