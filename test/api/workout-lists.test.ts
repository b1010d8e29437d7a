import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  kg,
  must,
  refusal,
  startApi,
  type Api,
  type Athlete,
  type Exercise,
  type Members,
  type Shape,
  type Workout,
} from '../support/api.js';

type Page = Shape<'WorkoutPage'>;

let api: Api;
let ana: Athlete;
let bench: Exercise;
beforeAll(async () => {
  api = await startApi();
  ana = await api.signUpAthlete({ timeZone: 'Europe/Lisbon' });
  bench = await ana.createExercise({ trackingType: 'bodyweight_reps', bodyweightFactor: 0.5 });
});
afterAll(() => api.close());

const page = (query: string, who = ana): Promise<Page> => must(who.get<Page>(`/workouts${query}`));
const titles = ({ items }: Page): string[] => items.map(({ title }) => title);
const day = (date: number, members: Members = {}): Members => ({
  title: `day ${date}`,
  startedAt: `2026-03-${String(date).padStart(2, '0')}T17:30:00Z`,
  endedAt: undefined,
  status: 'completed',
  ...members,
});

describe('listWorkouts', () => {
  beforeAll(async () => {
    const sets = [
      { type: 'warmup', reps: 10 },
      { load: kg(10), reps: 5 },
      { load: kg(10), reps: 5, type: 'dropset' },
    ];
    await ana.logWorkout(day(1));
    await ana.logWorkout(day(2, { bodyweight: kg(80), exercises: [{ exerciseId: bench.id, sets }] }));
    await ana.logWorkout(day(3, { startedAt: '2026-03-03T23:59:00Z', timeZone: 'Europe/Berlin' }));
    await ana.logWorkout(day(5));
    const { id } = await ana.logWorkout(day(6, { status: 'in_progress' }));
    await must(ana.patch(`/workouts/${id}`, { status: 'discarded' }));
    await ana.logWorkout(day(7, { status: 'in_progress' }));
    const gone = await ana.logWorkout(day(4, { title: 'deleted' }));
    await must(ana.delete(`/workouts/${gone.id}`));
  });

  it.each([
    ['', [7, 6, 5, 3, 2, 1]],
    ['?sort=startedAt', [1, 2, 3, 5, 6, 7]],
    ['?sort=-startedAt&limit=2', [7, 6]],
    ['?status=in_progress', [7]],
    ['?status=completed,discarded', [6, 5, 3, 2, 1]],
    ['?performedOnFrom=2026-03-04', [7, 6, 5, 3]],
    ['?performedOnTo=2026-03-04', [2, 1]],
    ['?performedOnFrom=2026-03-02&performedOnTo=2026-03-05&sort=startedAt', [2, 3]],
    ['?performedOnFrom=2026-03-05&performedOnTo=2026-03-05', []],
    ['?status=discarded&performedOnTo=2026-03-06', []],
  ])('%s answers the days %j', async (query, days) => {
    expect(titles(await page(query))).toEqual(days.map((date) => `day ${date}`));
  });

  it('finds the workouts with an exercise', async () => {
    expect(titles(await page(`?exerciseId=${bench.id}`))).toEqual(['day 2']);
  });

  it('counts instead of showing the exercises', async () => {
    const { items } = await page(`?exerciseId=${bench.id}`);

    expect(items).toMatchObject([{ exerciseCount: 1, setCount: 3, volumeKg: 500 }]);
    expect(items[0]).not.toHaveProperty('exercises');
  });

  it('shows the exercises when it is asked to, as the workout itself does', async () => {
    const { items } = await page(`?exerciseId=${bench.id}&expand=exercises`);

    const workout = await must(ana.get<Workout>(`/workouts/${items[0]!.id}`));
    expect(items[0]!.exercises).toEqual(workout.exercises);
  });

  it('counts all pages when it is asked to, and only then', async () => {
    expect(await page('?limit=1&status=completed&includeTotal=true')).toMatchObject({ totalCount: 4 });
    expect(await page('?limit=1')).not.toHaveProperty('totalCount');
  });

  it('is private, and says what it depends on', async () => {
    const { headers } = await ana.get('/workouts');

    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers['vary']).toMatch(/Authorization/);
  });

  it('shows nobody else’s', async () => {
    expect(await page('?includeTotal=true', await api.signUpAthlete())).toEqual({
      items: [],
      nextCursor: null,
      totalCount: 0,
    });
  });

  it.each([
    ['?limit=101', 'limit'],
    ['?limit=1e1', 'limit'],
    ['?limit=', 'limit'],
    ['?status=done', 'status'],
    ['?sort=title', 'sort'],
    ['?expand=sets', 'expand'],
    ['?exerciseId=1', 'exerciseId'],
    ['?performedOnFrom=2026-02-30', 'performedOnFrom'],
    ['?includeTotal=yes', 'includeTotal'],
    ['?page=2', 'page'],
  ])('refuses %s', async (query, parameter) => {
    const reply = await ana.get<Shape<'Problem'>>(`/workouts${query}`);

    expect(reply).toMatchObject(refusal(422, 'validation_failed'));
    expect(reply.body.errors?.map((error) => error.parameter)).toContain(parameter);
  });
});

describe('the pages of a list', () => {
  let cara: Athlete;
  beforeAll(async () => {
    cara = await api.signUpAthlete();
    // Three begin together: only their ids tell them apart.
    for (const date of [1, 2, 3, 3, 3, 4, 5]) await cara.logWorkout(day(date));
  });

  it.each(['', '&sort=startedAt', '&status=completed&performedOnFrom=2026-03-01'])(
    'have every entry once%s',
    async (filter) => {
      const whole = await page(`?limit=100${filter}`, cara);
      const seen: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const { items, nextCursor }: Page = await page(`?limit=2${filter}${next && `&cursor=${next}`}`, cara);
        seen.push(...items.map(({ id }) => id));
        next = nextCursor;
      }
      expect(seen).toEqual(whole.items.map(({ id }) => id));
    },
  );

  it('are linked, up to the last one', async () => {
    const first = await cara.get<Page>('/workouts?limit=5');
    const [, link] = /^<([^>]+)>; rel="next"$/.exec(first.headers['link'] ?? '') ?? [];

    expect(link).toBe(`/api/v1/workouts?limit=5&cursor=${first.body.nextCursor}`);
    const last = await cara.get<Page>(link!.replace('/api/v1', ''));
    expect(last.body).toMatchObject({ items: [{}, {}], nextCursor: null });
    expect(last.headers['link']).toBeUndefined();
  });

  it('stay put while entries arrive and go', async () => {
    const before = await page('?limit=100', cara);
    const { nextCursor } = await page('?limit=3', cara);

    const newest = await cara.logWorkout(day(30));
    const oldest = await cara.logWorkout(day(1, { title: 'older', startedAt: '2026-02-01T08:00:00Z' }));
    await must(cara.delete(`/workouts/${before.items[2]!.id}`));

    const rest = await page(`?limit=100&cursor=${nextCursor}`, cara);
    expect(rest.items.map(({ id }) => id)).toEqual([...before.items.slice(3).map(({ id }) => id), oldest.id]);
    expect(rest.items.map(({ id }) => id)).not.toContain(newest.id);
  });

  it('may change their length on the way', async () => {
    const { nextCursor } = await page('?limit=1', cara);

    expect((await page(`?limit=4&cursor=${nextCursor}`, cara)).items).toHaveLength(4);
  });

  it.each<[string, (cursor: string) => string]>([
    ['is cut off', (cursor) => cursor.slice(0, -1)],
    ['is changed in its middle', (cursor) => changed(cursor, Math.floor(cursor.length / 2))],
    ['is changed at its end', (cursor) => changed(cursor, cursor.length - 2)],
    ['is something else', () => Buffer.from('["2026-03-03T17:30:00.000Z","x"]').toString('base64url')],
    ['goes with another filter', (cursor) => `${cursor}&status=completed`],
    ['goes with another order', (cursor) => `${cursor}&sort=startedAt`],
    ['goes with another expansion', (cursor) => `${cursor}&expand=exercises`],
  ])('refuse a cursor that %s', async (_what, made) => {
    const { nextCursor } = await page('?limit=2', cara);

    expect(await cara.get(`/workouts?limit=2&cursor=${made(nextCursor!)}`)).toMatchObject(
      refusal(400, 'invalid_cursor'),
    );
  });

  const changed = (text: string, at: number): string =>
    `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

  it('refuse the cursor of somebody else', async () => {
    const { nextCursor } = await page('?limit=2', cara);

    expect(await ana.get(`/workouts?limit=2&cursor=${nextCursor}`)).toMatchObject(
      refusal(400, 'invalid_cursor'),
    );
  });

  it('refuse the cursor of another list', async () => {
    const { nextCursor } = await page('?limit=2', cara);

    expect(await cara.get(`/measurements?limit=2&cursor=${nextCursor}`)).toMatchObject(
      refusal(400, 'invalid_cursor'),
    );
  });
});
