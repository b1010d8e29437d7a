/** Links between athletes and coaches: who makes, sees, changes, accepts and ends them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fromMillis } from '../../src/domain/shared/time.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { whileHeld, writesTo } from '../support/hold.js';
import { startApi, must, refusal, type Api, type Athlete, type Members, type Shape } from '../support/api.js';

type Link = Shape<'CoachLink'>;
type Invitation = Shape<'CoachInvitation'>;

const DAY = 24 * 60 * 60 * 1000;

let api: Api;
let lateMs = 0;
beforeAll(async () => {
  api = await startApi({ clock: { now: () => fromMillis(Date.now() + lateMs) } });
});
afterAll(() => api.close());

const invite = (athlete: Athlete, members: Members = {}): Promise<Invitation> =>
  must(athlete.post<Invitation>('/coach-links', { permissions: ['workouts_read'], ...members }));

const accept = (coach: Athlete, invitationCode: string) =>
  coach.post<Link>('/coach-links/accept', { invitationCode });

/** An athlete and a coach who are linked. */
async function pair(members: Members = {}) {
  const [athlete, coach] = await Promise.all([
    api.signUpAthlete(),
    api.signUpAs('coach', { displayName: 'Marek' }),
  ]);
  const { id, invitationCode } = await invite(athlete, members);
  const link = await must(accept(coach, invitationCode));
  return { athlete, coach, link, path: `/coach-links/${id}` };
}

const idsOf = async (caller: Athlete, query = ''): Promise<string[]> =>
  (await must(caller.get<{ items: Link[] }>(`/coach-links${query}`))).items.map(({ id }) => id);

describe('createCoachLink', () => {
  it('makes an invitation for seven days, and shows its code once', async () => {
    const athlete = await api.signUpAthlete({ displayName: 'Ana' });
    const { status, headers, body, text } = await athlete.post<Invitation>('/coach-links', {
      permissions: ['measurements_read', 'workouts_read'],
      note: 'Until May.',
    });
    const { invitationCode, ...link } = body;
    expect(status).toBe(201);
    expect(headers).toMatchObject({
      location: `/api/v1/coach-links/${body.id}`,
      'cache-control': 'no-store',
    });
    expect(link).toMatchObject({
      status: 'invited',
      athlete: { id: athlete.id, displayName: 'Ana' },
      coach: null,
      permissions: ['measurements_read', 'workouts_read'],
      note: 'Until May.',
      version: 1,
    });
    expect(Date.parse(link.invitationExpiresAt!) - Date.parse(link.createdAt)).toBe(7 * DAY);
    expect(text).not.toContain(athlete.email);
    const again = await athlete.get<Link>(`/coach-links/${body.id}`);
    expect(again.body).toEqual(link);
    expect(again.text).not.toContain(invitationCode);
  });

  it('shows the code again to a repeat with the same key, and makes no second one', async () => {
    const athlete = await api.signUpAthlete();
    const key = { 'idempotency-key': randomUUID() };
    const body = { permissions: ['workouts_read'] };
    const [first, again] = [
      await athlete.post<Invitation>('/coach-links', body, key),
      await athlete.post<Invitation>('/coach-links', body, key),
    ];
    expect(again.body).toEqual(first.body);
    expect(await idsOf(athlete)).toEqual([first.body.id]);
  });

  it.each([[[]], [['workouts_read', 'workouts_read']], [['workouts_write']]])(
    'refuses the permissions %j',
    async (permissions) => {
      const athlete = await api.signUpAthlete();
      expect(await athlete.post('/coach-links', { permissions })).toMatchObject(
        refusal(422, 'validation_failed'),
      );
    },
  );

  it('keeps no code that anybody could use', async () => {
    const athlete = await api.signUpAthlete();
    const { id, invitationCode } = await invite(athlete);
    const rows = await api.database.db.many(sql`select * from coach_links where id = ${id}`);
    expect(JSON.stringify(rows)).not.toContain(invitationCode.slice(-40));
  });
});

describe('acceptCoachLink', () => {
  it('makes the caller the coach', async () => {
    const { athlete, coach, link } = await pair();
    expect(link).toMatchObject({
      status: 'active',
      athlete: { id: athlete.id },
      coach: { id: coach.id, displayName: 'Marek' },
      invitationExpiresAt: null,
      version: 2,
    });
    expect(link.acceptedAt).not.toBeNull();
    expect(await must(athlete.get('/coach-links/' + link.id))).toEqual(link);
    expect(await must(coach.get('/coach-links/' + link.id))).toEqual(link);
  });

  it('is for coaches', async () => {
    const [athlete, friend] = await Promise.all([api.signUpAthlete(), api.signUpAthlete()]);
    const { invitationCode } = await invite(athlete);
    expect(await accept(friend, invitationCode)).toMatchObject(refusal(403, 'insufficient_role'));
  });

  it('answers alike to codes that are used, withdrawn, expired, foreign, half right or never were', async () => {
    const [athlete, coach, other] = await Promise.all([
      api.signUpAthlete(),
      api.signUpAs('coach'),
      api.signUpAs('coach'),
    ]);
    const [used, withdrawn, late, right] = [
      await invite(athlete),
      await invite(athlete),
      await invite(athlete),
      await invite(athlete),
    ];
    await must(accept(other, used.invitationCode));
    await athlete.delete(`/coach-links/${withdrawn.id}`);
    const changed = right.invitationCode.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A'));
    const replies = [];
    for (const code of [used, withdrawn].map(({ invitationCode }) => invitationCode))
      replies.push(await accept(coach, code));
    for (const code of [changed, `spi_${right.invitationCode.slice(46)}`, `spi_${'A'.repeat(86)}`, 'spi_x'])
      replies.push(await accept(coach, code));
    lateMs = 7 * DAY;
    replies.push(await accept(await api.signUpAs('coach'), late.invitationCode));
    lateMs = 0;
    const said = replies.map(({ status, body }) => ({ status, body: { ...body, requestId: '' } }));
    expect(said[0]).toMatchObject({ status: 422, body: { code: 'invitation_invalid' } });
    for (const each of said) expect(each).toEqual(said[0]);
    await must(accept(coach, right.invitationCode));
  });

  it('refuses to make people coaches of themselves', async () => {
    const coach = await api.signUpAs('coach');
    const { invitationCode } = await invite(coach);
    expect(await accept(coach, invitationCode)).toMatchObject(refusal(409, 'own_invitation'));
  });

  it('links the same two once, and the code stays good for somebody else', async () => {
    const { athlete, coach } = await pair();
    const { invitationCode } = await invite(athlete);
    expect(await accept(coach, invitationCode)).toMatchObject(refusal(409, 'coach_already_linked'));
    await must(accept(await api.signUpAs('coach'), invitationCode));
  });

  it('lets one of several coaches have a code that all try at once', async () => {
    const athlete = await api.signUpAthlete();
    const coaches = await Promise.all(Array.from({ length: 6 }, () => api.signUpAs('coach')));
    const { id, invitationCode } = await invite(athlete);
    const lock = `select from coach_links where id = '${id}' for update`;
    const replies = await whileHeld(api.database, { lock, waiting: 3 }, () =>
      Promise.all(coaches.map((coach) => accept(coach, invitationCode))),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422, 422, 422]);
  });

  it('links the same two once, also with two codes at once', async () => {
    const [athlete, coach] = await Promise.all([api.signUpAthlete(), api.signUpAs('coach')]);
    const codes = [await invite(athlete), await invite(athlete), await invite(athlete)];
    const held = { lock: writesTo('coach_links'), waiting: 3 };
    const replies = await whileHeld(api.database, held, () =>
      Promise.all(codes.map(({ invitationCode }) => accept(coach, invitationCode))),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await idsOf(coach, '?as=coach')).toHaveLength(1);
  });

  it('does not open the way to somebody who is suspended or leaving', async () => {
    const [athlete, coach] = await Promise.all([api.signUpAthlete(), api.signUpAs('coach')]);
    const { invitationCode } = await invite(athlete);
    await leave(athlete);
    expect(await accept(coach, invitationCode)).toMatchObject(refusal(422, 'invitation_invalid'));
  });
});

/** As leaving leaves an account, until it is erased. */
const leave = ({ id }: Athlete) =>
  api.database.db.run(sql`
    update users set deletion_requested_at = now(), deletion_due_at = now() + interval '30 days' where id = ${id}`);

describe('listCoachLinks', () => {
  it('shows each side its own, the newest first, page by page', async () => {
    const { athlete, coach, link } = await pair();
    const { id: open } = await invite(athlete);
    expect(await idsOf(athlete)).toEqual([open, link.id]);
    expect(await idsOf(athlete, '?status=active')).toEqual([link.id]);
    expect(await idsOf(athlete, '?as=coach')).toEqual([]);
    expect(await idsOf(coach)).toEqual([]);
    expect(await idsOf(coach, '?as=coach')).toEqual([link.id]);
    const first = await must(athlete.get<Shape<'CoachLinkPage'>>('/coach-links?limit=1&includeTotal=true'));
    expect(first).toMatchObject({ items: [{ id: open }], totalCount: 2 });
    const rest = `?limit=1&includeTotal=true&cursor=${first.nextCursor}`;
    expect(await idsOf(athlete, rest)).toEqual([link.id]);
  });
});

describe('updateCoachLink', () => {
  it('is for the athlete, who takes and gives permissions', async () => {
    const { athlete, coach, link, path } = await pair({
      permissions: ['workouts_read', 'measurements_read'],
    });
    const { etag } = await athlete.get(path);
    const changed = await athlete.patch<Link>(path, { permissions: ['workouts_read'] }, { 'if-match': etag });
    expect(changed.body).toMatchObject({ permissions: ['workouts_read'], note: link.note, version: 3 });
    expect(await athlete.patch(path, { note: 'x' }, { 'if-match': etag })).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
    expect(await coach.patch(path, { permissions: ['measurements_read'] })).toMatchObject(
      refusal(403, 'forbidden'),
    );
    expect((await athlete.get<Link>(path)).body.permissions).toEqual(['workouts_read']);
  });

  it('keeps the code of an invitation good', async () => {
    const [athlete, coach] = await Promise.all([api.signUpAthlete(), api.signUpAs('coach')]);
    const { id, invitationCode } = await invite(athlete);
    await must(athlete.patch(`/coach-links/${id}`, { note: 'For you.' }));
    expect(await must(accept(coach, invitationCode))).toMatchObject({ note: 'For you.', version: 3 });
  });
});

describe('getCoachLink', () => {
  it('has another tag once one of the two has another name', async () => {
    const { athlete, coach, path } = await pair();
    const { etag } = await athlete.get(path);
    expect((await athlete.get(path, { 'if-none-match': etag })).status).toBe(304);
    await must(coach.patch('/me', { displayName: 'Marek K.' }));
    const renamed = await athlete.get<Link>(path, { 'if-none-match': etag });
    expect(renamed).toMatchObject({ status: 200, body: { coach: { displayName: 'Marek K.' }, version: 2 } });
    expect((await athlete.patch(path, { note: null }, { 'if-match': etag })).status).toBe(200);
  });
});

describe('deleteCoachLink', () => {
  it.each(['athlete', 'coach'] as const)('ends the link for both when the %s wants it', async (side) => {
    const people = await pair();
    expect((await people[side].delete(people.path)).status).toBe(204);
    for (const person of [people.athlete, people.coach]) {
      expect(await person.get(people.path)).toMatchObject(refusal(404, 'coach_link_not_found'));
      expect(await person.delete(people.path)).toMatchObject(refusal(404, 'coach_link_not_found'));
    }
    expect(await idsOf(people.athlete)).toEqual([]);
    expect(await idsOf(people.coach, '?as=coach')).toEqual([]);
  });

  it('leaves room for a new link of the same two', async () => {
    const { athlete, coach, path } = await pair();
    await athlete.delete(path);
    await must(accept(coach, (await invite(athlete)).invitationCode));
  });

  it('of several who end it at once ends it once', async () => {
    const { athlete, coach, link, path } = await pair();
    const lock = `select from coach_links where id = '${link.id}' for update`;
    const replies = await whileHeld(api.database, { lock, waiting: 4 }, () =>
      Promise.all([athlete, coach, athlete, coach].map((person) => person.delete(path))),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([204, 404, 404, 404]);
  });
});

describe('the audit log', () => {
  it('keeps who let whom see what', async () => {
    const { athlete, coach, link, path } = await pair();
    await must(athlete.patch(path, { permissions: ['measurements_read'] }));
    await coach.delete(path);
    const events = await api.database.db.many(sql`
      select type, actor_id as actor, details from audit_events
      where subject_id = ${athlete.id} and type like 'coach%' order by occurred_at, id`);
    const about = { coachLinkId: link.id };
    expect(events).toEqual([
      { type: 'coach_invited', actor: athlete.id, details: { ...about, permissions: 'workouts_read' } },
      { type: 'coach_linked', actor: coach.id, details: { ...about, coachId: coach.id } },
      {
        type: 'coach_permissions_changed',
        actor: athlete.id,
        details: { ...about, before: 'workouts_read', after: 'measurements_read' },
      },
      { type: 'coach_unlinked', actor: coach.id, details: { ...about, coachId: coach.id } },
    ]);
  });
});
