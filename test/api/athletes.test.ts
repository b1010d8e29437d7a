/** What coaches see of their athletes, and that it ends with the permission, at once. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, refusal, startApi, type Api, type Athlete, type Shape, type Workout } from '../support/api.js';

type Page = { items: { id: string }[]; nextCursor: string | null; totalCount?: number };

let api: Api;
let admin: Athlete;
beforeAll(async () => {
  api = await startApi();
  admin = await api.signUpAs('admin');
});
afterAll(() => api.close());

const ALL = ['workouts_read', 'measurements_read'];

async function link(athlete: Athlete, coach: Athlete, permissions = ALL): Promise<string> {
  const invitation = await must(athlete.post<Shape<'CoachInvitation'>>('/coach-links', { permissions }));
  await must(coach.post('/coach-links/accept', { invitationCode: invitation.invitationCode }));
  return `/coach-links/${invitation.id}`;
}

/** Somebody with a workout and a measurement, and a coach who may see these. */
async function team(permissions = ALL) {
  const [athlete, coach] = await Promise.all([
    api.signUpAthlete({ displayName: 'Ana' }),
    api.signUpAs('coach'),
  ]);
  const workout = await athlete.logWorkout();
  const weight = { kind: 'bodyweight', value: 80, unit: 'kg', measuredAt: '2026-03-01T07:00:00Z' };
  const { id: measurementId } = await must(athlete.post<{ id: string }>('/measurements', weight));
  const linkPath = await link(athlete, coach, permissions);
  const path = `/athletes/${athlete.id}`;
  return { athlete, coach, workout, measurementId, linkPath, path };
}

/** What the coach is told at each of the ways to the athlete's data. */
async function answersTo(coach: Athlete, path: string, workoutId: string) {
  const replies = await Promise.all(
    ['/workouts', `/workouts/${workoutId}`, '/measurements'].map((way) => coach.get(path + way)),
  );
  return replies.map(({ status, body }) => (status === 200 ? 200 : body['code']));
}
const NOTHING = ['athlete_not_found', 'athlete_not_found', 'athlete_not_found'];

describe('listAthletes', () => {
  it('lists those who let the coach see something, the latest first', async () => {
    const { athlete, coach, linkPath } = await team();
    const second = await api.signUpAthlete({ displayName: 'Joana' });
    await link(second, coach, ['measurements_read']);
    const first = await coach.get<Page>('/athletes?limit=1&includeTotal=true');
    expect(first.body).toMatchObject({
      items: [{ id: second.id, displayName: 'Joana', permissions: ['measurements_read'] }],
      totalCount: 2,
    });
    const rest = await coach.get<Page>(`/athletes?limit=1&includeTotal=true&cursor=${first.body.nextCursor}`);
    const { linkedAt, ...shown } = rest.body.items[0] as Shape<'Athlete'>;
    expect(shown).toEqual({
      id: athlete.id,
      displayName: 'Ana',
      permissions: ALL,
      coachLinkId: linkPath.split('/').at(-1),
    });
    expect(Date.parse(linkedAt)).not.toBeNaN();
    expect(first.text + rest.text).not.toContain('@');
  });

  it('is for coaches', async () => {
    const athlete = await api.signUpAthlete();
    for (const person of [athlete, admin]) expect((await person.get('/athletes')).status).toBe(403);
  });
});

describe('the training of an athlete', () => {
  it('is what the athlete sees', async () => {
    const { athlete, coach, workout, path } = await team();
    const later = await athlete.logWorkout({ startedAt: '2026-03-04T17:30:00Z', endedAt: null });
    for (const query of ['', '?expand=exercises', '?status=completed', '?sort=startedAt&limit=1'])
      expect((await coach.get<Page>(`${path}/workouts${query}`)).body.items).toEqual(
        (await athlete.get<Page>(`/workouts${query}`)).body.items,
      );
    expect(await must(coach.get<Page>(`${path}/workouts?includeTotal=true`))).toMatchObject({
      items: [{ id: later.id }, { id: workout.id }],
      totalCount: 2,
    });
    expect((await coach.get<Page>(`${path}/measurements?kind=bodyweight`)).body).toEqual(
      (await athlete.get<Page>('/measurements?kind=bodyweight')).body,
    );
    expect((await coach.get<Page>(`${path}/measurements?kind=waist`)).body.items).toEqual([]);
  });

  it('is turned over by pages', async () => {
    const { athlete, coach, workout, path } = await team();
    await athlete.logWorkout({ startedAt: '2026-03-04T17:30:00Z', endedAt: '2026-03-04T18:30:00Z' });
    const { nextCursor } = await must(coach.get<Page>(`${path}/workouts?limit=1`));
    const rest = await must(coach.get<Page>(`${path}/workouts?limit=1&cursor=${nextCursor}`));
    expect(rest).toMatchObject({ items: [{ id: workout.id }], nextCursor: null });
    const other = await api.signUpAthlete();
    await link(other, coach);
    expect(await coach.get(`/athletes/${other.id}/workouts?limit=1&cursor=${nextCursor}`)).toMatchObject(
      refusal(400, 'invalid_cursor'),
    );
  });

  it('comes with its entity tag, which follows the workout', async () => {
    const { athlete, coach, workout, path } = await team();
    const way = `${path}/workouts/${workout.id}`;
    const { etag, body } = await coach.get<Workout>(way);
    expect(body).toEqual(await must(athlete.get(`/workouts/${workout.id}`)));
    expect((await coach.get(way, { 'if-none-match': etag })).status).toBe(304);
    await must(athlete.patch(`/workouts/${workout.id}`, { title: 'Legs' }));
    expect(await coach.get(way, { 'if-none-match': etag })).toMatchObject({
      status: 200,
      body: { title: 'Legs' },
    });
  });

  it('is nothing that a coach could change', async () => {
    const { coach, workout, path } = await team();
    expect((await coach.patch(`${path}/workouts/${workout.id}`, { title: 'x' })).status).toBe(405);
    expect(await coach.patch(`/workouts/${workout.id}`, { title: 'x' })).toMatchObject(
      refusal(404, 'workout_not_found'),
    );
  });

  it("is the athlete's alone: a workout of somebody else is not found under it", async () => {
    const { coach, path } = await team();
    const other = await team();
    await link(other.athlete, coach);
    for (const id of [other.workout.id, randomUUID()])
      expect(await coach.get(`${path}/workouts/${id}`)).toMatchObject(refusal(404, 'workout_not_found'));
    expect(await answersTo(coach, `/athletes/${other.athlete.id}`, other.workout.id)).toEqual([
      200, 200, 200,
    ]);
  });

  it('is closed to those without a link, and to the coach of somebody else', async () => {
    const { workout, path } = await team();
    const { coach: other } = await team();
    expect(await answersTo(other, path, workout.id)).toEqual(NOTHING);
    expect(await answersTo(other, `/athletes/${randomUUID()}`, workout.id)).toEqual(NOTHING);
    expect(await answersTo(other, `/athletes/${other.id}`, workout.id)).toEqual(NOTHING);
  });

  it('is open as far as the athlete permits', async () => {
    const sees = async (permissions: string[]) => {
      const { coach, path, workout } = await team(permissions);
      return answersTo(coach, path, workout.id);
    };
    const refused = 'permission_not_granted';
    expect(await sees(['workouts_read'])).toEqual([200, 200, refused]);
    expect(await sees(['measurements_read'])).toEqual([refused, refused, 200]);
  });
});

describe('with the next request it is over', () => {
  it('when a permission is taken back', async () => {
    const { athlete, coach, workout, path, linkPath } = await team();
    const way = `${path}/workouts/${workout.id}`;
    const { etag } = await coach.get(way);
    await must(athlete.patch(linkPath, { permissions: ['measurements_read'] }));
    const refused = 'permission_not_granted';
    expect(await answersTo(coach, path, workout.id)).toEqual([refused, refused, 200]);
    expect((await coach.get(way, { 'if-none-match': etag })).status).toBe(403);
  });

  it.each(['athlete', 'coach'] as const)('when the %s ends the link', async (side) => {
    const people = await team();
    await people[side].delete(people.linkPath);
    expect(await answersTo(people.coach, people.path, people.workout.id)).toEqual(NOTHING);
    expect((await people.coach.get<Page>('/athletes')).body.items).toEqual([]);
  });

  it('when the coach loses the role, and open again with the role: the links stay', async () => {
    const { athlete, coach, workout, path, linkPath } = await team();
    await changeUser(coach, { role: 'user' });
    for (const code of await answersTo(coach, path, workout.id))
      expect(code).toMatch(/^insufficient_(role|scope)$/);
    expect((await athlete.get(linkPath)).body).toMatchObject({ status: 'active', coach: { id: coach.id } });
    await changeUser(coach, { role: 'coach' });
    expect(await answersTo(coach, path, workout.id)).toEqual([200, 200, 200]);
  });

  it('when the coach is suspended', async () => {
    const { coach, workout, path } = await team();
    await changeUser(coach, { status: 'suspended' });
    expect(await answersTo(coach, path, workout.id)).toEqual(Array(3).fill('token_revoked'));
  });

  it('when the athlete is suspended', async () => {
    const { athlete, coach, workout, path } = await team();
    await changeUser(athlete, { status: 'suspended' });
    expect(await answersTo(coach, path, workout.id)).toEqual(NOTHING);
  });

  it('when the athlete is leaving', async () => {
    const { athlete, coach, workout, path } = await team();
    await api.database.db.run(sql`
      update users set deletion_requested_at = now(), deletion_due_at = now() + interval '30 days'
      where id = ${athlete.id}`);
    expect(await answersTo(coach, path, workout.id)).toEqual(NOTHING);
    expect((await coach.get<Page>('/athletes')).body.items).toEqual([]);
  });

  it('when the athlete is gone, and nothing is left of the link', async () => {
    const { athlete, coach, workout, path } = await team();
    await api.database.db.run(sql`delete from users where id = ${athlete.id}`);
    expect(await answersTo(coach, path, workout.id)).toEqual(NOTHING);
    expect((await coach.get<Page>('/coach-links?as=coach')).body.items).toEqual([]);
  });
});

async function changeUser({ id }: Athlete, members: object): Promise<void> {
  await must(admin.patch(`/admin/users/${id}`, members, { 'if-match': '*' }));
}
