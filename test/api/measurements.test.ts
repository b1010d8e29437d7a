import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { must, refusal, startApi, type Api, type Athlete, type Members, type Shape } from '../support/api.js';

type Measurement = Shape<'Measurement'>;
type Page = Shape<'MeasurementPage'>;

let api: Api;
let ana: Athlete;
let ben: Athlete;
beforeAll(async () => {
  api = await startApi();
  [ana, ben] = await Promise.all([api.signUpAthlete(), api.signUpAthlete()]);
});
afterAll(() => api.close());

const weight = (members: Members = {}): Members => ({
  kind: 'bodyweight',
  value: 71.4,
  unit: 'kg',
  measuredAt: '2026-03-02T06:30:00.000Z',
  ...members,
});
const add = (members?: Members, who = ana): Promise<Measurement> =>
  must(who.post<Measurement>('/measurements', weight(members)));

describe('createMeasurement', () => {
  it('answers what it stored, and where', async () => {
    const { status, headers, body, etag } = await ana.post<Measurement>('/measurements', weight());

    expect(status).toBe(201);
    expect(body).toMatchObject({ ...weight(), source: 'api', notes: null, version: 1 });
    expect({ location: headers['location'], etag }).toEqual({
      location: `/api/v1/measurements/${body.id}`,
      etag: '"1"',
    });
  });

  it.each([
    [
      { value: 165, unit: 'lb' },
      { canonicalValue: 74.843, canonicalUnit: 'kg' },
    ],
    [
      { kind: 'waist', value: 31.5, unit: 'in' },
      { canonicalValue: 80.01, canonicalUnit: 'cm' },
    ],
    [
      { kind: 'body_fat', value: 18.2, unit: 'percent' },
      { canonicalValue: 18.2, canonicalUnit: 'percent' },
    ],
  ])('keeps %j as entered, with its canonical value', async (entered, canonical) => {
    expect(await add(entered)).toMatchObject({ ...entered, ...canonical });
  });

  it('refuses a unit that does not fit the kind', async () => {
    expect(await ana.post('/measurements', weight({ unit: 'cm' }))).toMatchObject(
      refusal(422, 'unit_mismatch', { pointer: '#/unit', code: 'unit_mismatch' }),
    );
  });

  it('refuses more than all of the body as fat', async () => {
    const fat = weight({ kind: 'body_fat', value: 101, unit: 'percent' });

    expect(await ana.post('/measurements', fat)).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/value' }),
    );
  });

  it('refuses an id that is taken', async () => {
    const { id } = await add();

    expect(await ana.post('/measurements', weight({ id }))).toMatchObject(refusal(409, 'already_exists'));
  });

  it('does not tell whether somebody else has an id', async () => {
    const { id } = await add();

    expect(await ben.post('/measurements', weight({ id }))).toMatchObject({ status: 201, body: { id } });
  });
});

describe('getMeasurement', () => {
  it('answers the measurement, once', async () => {
    const stored = await add();

    const { status, body, etag } = await ana.get(`/measurements/${stored.id}`);

    expect({ status, body }).toEqual({ status: 200, body: stored });
    const again = await ana.get(`/measurements/${stored.id}`, { 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  it.each([
    ['does not exist', async () => randomUUID()],
    ['is somebody else’s', async () => (await add({}, ben)).id],
  ])('does not find what %s', async (_what, id) => {
    expect(await ana.get(`/measurements/${await id()}`)).toMatchObject(refusal(404, 'measurement_not_found'));
  });
});

describe('updateMeasurement', () => {
  it('changes what is named, and what follows from it', async () => {
    const stored = await add({ notes: 'before breakfast' });

    const { status, body } = await ana.patch<Measurement>(`/measurements/${stored.id}`, {
      value: 160,
      unit: 'lb',
      notes: null,
    });

    expect(status).toBe(200);
    expect(body).toMatchObject({ value: 160, unit: 'lb', canonicalValue: 72.575, notes: null, version: 2 });
  });

  it('refuses a unit that does not fit the kind', async () => {
    const { id } = await add();

    expect(await ana.patch(`/measurements/${id}`, { unit: 'bpm' })).toMatchObject(
      refusal(422, 'unit_mismatch', { pointer: '#/unit' }),
    );
  });

  it('refuses to make another kind of it', async () => {
    const { id } = await add();

    expect(await ana.patch(`/measurements/${id}`, { kind: 'waist' })).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/kind' }),
    );
  });

  it('refuses a version that is no longer there', async () => {
    const { id } = await add();
    await ana.patch(`/measurements/${id}`, { value: 70 });

    expect(await ana.patch(`/measurements/${id}`, { value: 69 }, { 'if-match': '"1"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    const { id } = await add({}, ben);

    expect(await ana.patch(`/measurements/${id}`, { value: 1 })).toMatchObject(
      refusal(404, 'measurement_not_found'),
    );
  });
});

describe('deleteMeasurement', () => {
  it('is done once', async () => {
    const { id } = await add();

    expect(await ana.delete(`/measurements/${id}`)).toMatchObject({ status: 204, text: '' });
    expect(await ana.delete(`/measurements/${id}`)).toMatchObject(refusal(404, 'measurement_not_found'));
    expect(await ana.get(`/measurements/${id}`)).toMatchObject(refusal(404, 'measurement_not_found'));
  });

  it.each(['"2"', '"99999999999"', '"0"'])('refuses the version %s, which is not the one', async (tag) => {
    const { id } = await add();

    expect(await ana.delete(`/measurements/${id}`, { 'if-match': tag })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    const { id } = await add({}, ben);

    expect(await ana.delete(`/measurements/${id}`)).toMatchObject(refusal(404, 'measurement_not_found'));
    expect(await ben.get(`/measurements/${id}`)).toMatchObject({ status: 200 });
  });
});

describe('listMeasurements', () => {
  let cara: Athlete;
  beforeAll(async () => {
    cara = await api.signUpAthlete();
    for (const [day, kind, unit] of [
      ['01', 'bodyweight', 'kg'],
      ['02', 'waist', 'cm'],
      ['03', 'bodyweight', 'kg'],
      ['04', 'bodyweight', 'kg'],
    ] as const)
      await add({ kind, unit, measuredAt: `2026-03-${day}T06:30:00Z` }, cara);
  });

  const days = async (query: string): Promise<string[]> => {
    const { items } = await must(cara.get<Page>(`/measurements${query}`));
    return items.map(({ measuredAt }) => measuredAt.slice(8, 10));
  };

  it.each([
    ['', ['04', '03', '02', '01']],
    ['?sort=measuredAt', ['01', '02', '03', '04']],
    ['?kind=waist', ['02']],
    ['?kind=waist,bodyweight&limit=2', ['04', '03']],
    ['?measuredAtFrom=2026-03-02T06:30:00Z&measuredAtTo=2026-03-04T06:30:00Z', ['03', '02']],
  ])('%s answers %j', async (query, expected) => {
    expect(await days(query)).toEqual(expected);
  });

  it('counts when it is asked to', async () => {
    expect(await must(cara.get('/measurements?kind=bodyweight&limit=1&includeTotal=true'))).toMatchObject({
      totalCount: 3,
    });
  });

  it('goes on where the page before ended', async () => {
    const first = await must(cara.get<Page>('/measurements?limit=3'));

    const second = await must(cara.get<Page>(`/measurements?limit=3&cursor=${first.nextCursor}`));

    expect(second.items.map(({ measuredAt }) => measuredAt.slice(8, 10))).toEqual(['01']);
    expect(second.nextCursor).toBeNull();
  });

  it('shows nobody else’s', async () => {
    const dan = await api.signUpAthlete();

    expect(await must(dan.get('/measurements'))).toMatchObject({ items: [] });
  });
});
