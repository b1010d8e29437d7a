import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  anExercise,
  must,
  refusal,
  startApi,
  type Api,
  type Athlete,
  type Exercise,
  type Shape,
} from '../support/api.js';
import { addToCatalogue } from '../support/catalogue.js';

type Page = Shape<'ExercisePage'>;

let api: Api;
let ana: Athlete;
let ben: Athlete;
/** An exercise of the catalogue. */
let squatId: string;
beforeAll(async () => {
  api = await startApi();
  [ana, ben] = await Promise.all([api.signUpAthlete(), api.signUpAthlete()]);
  squatId = await addToCatalogue(api.database.db, 'back-squat', { name: 'Back squat' });
});
afterAll(() => api.close());

describe('getCatalog', () => {
  it('is for everybody, and cached by everybody', async () => {
    const { status, headers, body } = await api.as({}).get<Shape<'Catalog'>>('/catalog');

    expect({ status, caching: headers['cache-control'] }).toEqual({
      status: 200,
      caching: 'public, max-age=300',
    });
    expect(body.trackingTypes.map(({ slug }) => slug)).toContain('bodyweight_assisted_reps');
    expect(body.setTypes.filter(({ countsAsWork }) => !countsAsWork)).toMatchObject([{ slug: 'warmup' }]);
  });

  it('is not answered twice to a client that has it', async () => {
    const { etag } = await api.as({}).get('/catalog');

    expect(await api.as({}).get('/catalog', { 'if-none-match': etag })).toMatchObject({ status: 304 });
  });
});

describe('createExercise', () => {
  it('needs a name and a tracking type', async () => {
    const { status, headers, body } = await ana.post<Exercise>('/exercises', {
      name: 'Übung №1',
      trackingType: 'duration',
    });

    expect({ status, location: headers['location'] }).toEqual({
      status: 201,
      location: `/api/v1/exercises/${body.id}`,
    });
    expect(body).toMatchObject({
      name: 'Übung №1',
      origin: 'custom',
      status: 'published',
      category: 'strength',
      equipment: null,
      muscles: [],
      version: 1,
    });
    expect(body.slug).toMatch(/^[a-z0-9-]+$/);
  });

  it('gives muscles the share of their role', async () => {
    const { muscles } = await ana.createExercise({
      muscles: [
        { muscle: 'chest', role: 'primary' },
        { muscle: 'triceps', role: 'secondary' },
        { muscle: 'front_delts', role: 'secondary', weight: 0.25 },
      ],
    });

    expect(muscles.map(({ weight }) => weight)).toEqual([1, 0.5, 0.25]);
  });

  it('refuses a muscle that is listed twice, and a body that does not count', async () => {
    const muscle = { muscle: 'chest', role: 'primary' };

    expect(
      await ana.post('/exercises', anExercise({ muscles: [muscle, muscle], bodyweightFactor: 0.6 })),
    ).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/bodyweightFactor' }, { pointer: '#/muscles/1/muscle' }),
    );
  });

  it.each([
    ['one’s own', async () => (await ana.createExercise()).id],
    ['the catalogue’s', async () => squatId],
  ])('refuses an id that is %s', async (_whose, id) => {
    expect(await ana.post('/exercises', anExercise({ id: await id() }))).toMatchObject(
      refusal(409, 'already_exists', { pointer: '#/id' }),
    );
  });

  it('does not tell whether somebody else has an id', async () => {
    const { id } = await ben.createExercise();

    expect(await ana.post('/exercises', anExercise({ id }))).toMatchObject({ status: 201 });
  });
});

describe('getExercise', () => {
  it('answers one’s own, once', async () => {
    const made = await ana.createExercise();

    const { body, etag } = await ana.get(`/exercises/${made.id}`);

    expect(body).toEqual(made);
    expect((await ana.get(`/exercises/${made.id}`, { 'if-none-match': etag })).status).toBe(304);
  });

  it('answers one of the catalogue', async () => {
    expect(await ben.get(`/exercises/${squatId}`)).toMatchObject({
      status: 200,
      body: { origin: 'catalog', name: 'Back squat' },
    });
  });

  it.each([
    ['does not exist', async () => randomUUID()],
    ['is somebody else’s', async () => (await ben.createExercise()).id],
  ])('does not find what %s', async (_what, id) => {
    expect(await ana.get(`/exercises/${await id()}`)).toMatchObject(refusal(404, 'exercise_not_found'));
  });
});

describe('updateExercise', () => {
  it('changes what is named, and is found by its new name', async () => {
    const made = await ana.createExercise({ level: 'beginner' });

    const { body } = await ana.patch<Exercise>(`/exercises/${made.id}`, {
      name: 'Zercher squat',
      level: null,
    });

    expect(body).toMatchObject({ name: 'Zercher squat', level: null, slug: made.slug, version: 2 });
    const { items } = await must(ana.get<Page>('/exercises?q=zercher'));
    expect(items.map(({ id }) => id)).toEqual([made.id]);
  });

  it('refuses another tracking type', async () => {
    const { id } = await ana.createExercise();

    expect(await ana.patch(`/exercises/${id}`, { trackingType: 'duration' })).toMatchObject(
      refusal(422, 'validation_failed', { pointer: '#/trackingType' }),
    );
  });

  it('refuses a version that is no longer there', async () => {
    const { id } = await ana.createExercise();
    await ana.patch(`/exercises/${id}`, { name: 'First' });

    expect(await ana.patch(`/exercises/${id}`, { name: 'Second' }, { 'if-match': '"1"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('refuses what belongs to the catalogue', async () => {
    expect(await ana.patch(`/exercises/${squatId}`, { name: 'Mine' })).toMatchObject(
      refusal(403, 'forbidden'),
    );
  });

  it('does not find what is somebody else’s', async () => {
    const { id } = await ben.createExercise();

    expect(await ana.patch(`/exercises/${id}`, { name: 'Mine' })).toMatchObject(
      refusal(404, 'exercise_not_found'),
    );
  });
});

describe('deleteExercise', () => {
  it('removes what nobody trained with', async () => {
    const { id } = await ana.createExercise();

    expect(await ana.delete(`/exercises/${id}`)).toMatchObject({ status: 204 });
    expect(await ana.get(`/exercises/${id}`)).toMatchObject(refusal(404, 'exercise_not_found'));
    expect(await ana.delete(`/exercises/${id}`)).toMatchObject(refusal(404, 'exercise_not_found'));
  });

  it('archives what has a history', async () => {
    const { id } = await ana.createExercise({ name: 'Jefferson curl' });
    await ana.logWorkout({ exercises: [{ exerciseId: id }] });

    expect(await ana.delete(`/exercises/${id}`)).toMatchObject({ status: 204 });
    expect(await ana.get(`/exercises/${id}`)).toMatchObject({ status: 200, body: { status: 'archived' } });
    expect(await must(ana.get('/exercises?q=jefferson'))).toMatchObject({ items: [] });
    expect(await must(ana.get('/exercises?q=jefferson&includeArchived=true'))).toMatchObject({
      items: [{ id }],
    });
  });

  it('refuses a version that is no longer there', async () => {
    const { id } = await ana.createExercise();

    expect(await ana.delete(`/exercises/${id}`, { 'if-match': '"2"' })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
  });

  it('refuses what belongs to the catalogue', async () => {
    expect(await ana.delete(`/exercises/${squatId}`)).toMatchObject(refusal(403, 'forbidden'));
  });

  it('does not find what is somebody else’s', async () => {
    const { id } = await ben.createExercise();

    expect(await ana.delete(`/exercises/${id}`)).toMatchObject(refusal(404, 'exercise_not_found'));
  });
});

describe('listExercises', () => {
  let cara: Athlete;
  beforeAll(async () => {
    cara = await api.signUpAthlete();
    const chest = [{ muscle: 'chest', role: 'primary' }];
    for (const members of [
      { name: 'Drücken, 100%_Kraft', equipment: 'barbell', muscles: chest, mechanic: 'compound' },
      { name: 'Cable fly', equipment: 'cable', muscles: chest, mechanic: 'isolation', level: 'beginner' },
      { name: 'Burpee', trackingType: 'reps_only', category: 'plyometrics', aliases: ['Squat thrust'] },
      { name: 'Anderson squat', equipment: 'barbell', level: 'advanced' },
    ])
      await cara.createExercise(members);
  });

  const names = async (query: string): Promise<string[]> =>
    (await must(cara.get<Page>(`/exercises${query}`))).items.map(({ name }) => name);

  it.each([
    ['', ['Anderson squat', 'Back squat', 'Burpee', 'Cable fly', 'Drücken, 100%_Kraft']],
    ['?sort=-name&limit=2', ['Drücken, 100%_Kraft', 'Cable fly']],
    ['?origin=catalog', ['Back squat']],
    ['?origin=custom&sort=createdAt&limit=1', ['Drücken, 100%_Kraft']],
    ['?q=squ', ['Anderson squat', 'Back squat', 'Burpee']],
    ['?q=squat%20and', ['Anderson squat']],
    ['?q=DRUCKEN', ['Drücken, 100%_Kraft']],
    ['?q=%25', ['Anderson squat', 'Back squat', 'Burpee', 'Cable fly', 'Drücken, 100%_Kraft']],
    ['?muscle=chest&mechanic=isolation', ['Cable fly']],
    ['?muscle=quadriceps,chest&equipment=barbell', ['Drücken, 100%_Kraft']],
    ['?equipment=barbell,cable&level=advanced,beginner', ['Anderson squat', 'Cable fly']],
    ['?category=plyometrics&trackingType=reps_only', ['Burpee']],
    ["?q='%20or%201%3D1--", []],
  ])('%s answers %j', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it('walks over the catalogue and one’s own, page by page', async () => {
    const seen: string[] = [];
    const query = '/exercises?limit=2&includeTotal=true';
    for (let next: string | null = ''; next !== null;) {
      const page: Page = await must(cara.get<Page>(next === '' ? query : `${query}&cursor=${next}`));
      expect(page.totalCount).toBe(5);
      seen.push(...page.items.map(({ name }) => name));
      next = page.nextCursor;
    }
    expect(seen).toEqual(await names(''));
  });

  it('shows nobody else’s', async () => {
    const dan = await api.signUpAthlete();

    expect(await must(dan.get('/exercises'))).toMatchObject({ items: [{ name: 'Back squat' }] });
  });

  it.each(['?q=%00', '?q=%ED%A0%80', '?level=expert', '?sort=level', '?limit=0', '?limit=0x10', '?offset=1'])(
    'refuses %s',
    async (query) => {
      expect([400, 422]).toContain((await cara.get(`/exercises${query}`)).status);
    },
  );
});
