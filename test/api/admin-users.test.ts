/** What administrators do with accounts, and that it holds with the next request. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../src/infrastructure/database/database.js';
import { must, refusal, startApi, type Api, type Athlete, type Members, type Shape } from '../support/api.js';
import { whileHeld, writesTo } from '../support/hold.js';

type User = Shape<'AdminUser'>;
type Page = Shape<'AdminUserPage'>;

let api: Api;
let admin: Athlete;
beforeAll(async () => {
  api = await startApi();
  admin = await api.signUpAs('admin');
});
afterAll(() => api.close());

const change = (user: Pick<Athlete, 'id'>, members: Members, by = admin, ifMatch = '*') =>
  by.patch<User>(`/admin/users/${user.id}`, members, { 'if-match': ifMatch });

const signIn = ({ email, password }: Athlete) =>
  api.as({}).post<{ accessToken: string }>('/auth/login', { email, password });

/** Whether the password still leads to anything. */
async function comesIn(person: Athlete): Promise<boolean> {
  const { status, body } = await signIn(person);
  if (status !== 200) return false;
  return (await api.as({ authorization: `Bearer ${body.accessToken}` }).get('/me')).status === 200;
}

/** Finds only those whose names have this in common. */
const crowd = async (...names: string[]) => {
  const mark = randomUUID().slice(0, 8);
  const people: Athlete[] = [];
  for (const name of names) people.push(await api.signUpAthlete({ displayName: `${name} ${mark}` }));
  return { people, mark };
};
const find = async (query: string): Promise<string[]> =>
  (await must(admin.get<Page>(`/admin/users?${query}`))).items.map(({ id }) => id);

describe('getUser', () => {
  it('answers the account, and neither training nor secrets', async () => {
    const athlete = await api.signUpAthlete();
    const { body, headers } = await admin.get<User>(`/admin/users/${athlete.id}`);
    const { lastSeenAt, createdAt, updatedAt, ...rest } = body;
    for (const instant of [lastSeenAt, createdAt, updatedAt]) expect(instant).toMatch(/Z$/);
    expect(rest).toEqual({
      id: athlete.id,
      email: athlete.email,
      displayName: 'Ana',
      role: 'user',
      status: 'active',
      emailVerifiedAt: null,
      deletionDueAt: null,
      version: 1,
    });
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('has another tag once the person was seen again', async () => {
    const athlete = await api.signUpAthlete();
    const path = `/admin/users/${athlete.id}`;
    const { etag } = await admin.get(path);
    expect((await admin.get(path, { 'if-none-match': etag })).status).toBe(304);
    await api.database.db.run(
      sql`update sessions set last_used_at = last_used_at + interval '1 hour' where user_id = ${athlete.id}`,
    );
    expect((await admin.get(path, { 'if-none-match': etag })).status).toBe(200);
    expect((await change(athlete, { role: 'coach' }, admin, etag)).status).toBe(200);
  });
});

describe('listUsers', () => {
  it('finds a part of the name or of the address, in any case', async () => {
    const { people, mark } = await crowd('Lena', 'LENARD', 'Ines');
    const ids = people.map(({ id }) => id);
    expect(await find(`q=lena%20${mark}`)).toEqual([ids[0]]);
    expect(await find(`q=${mark.toUpperCase()}&sort=createdAt`)).toEqual(ids);
    expect(await find(`q=${people[2]!.email.slice(0, 30).toUpperCase()}`)).toEqual([ids[2]]);
  });

  it.each(['%', '_', '\\', "'"])('takes %s literally', async (sign) => {
    const { people, mark } = await crowd(`a${sign}b`, 'axb');
    expect(await find(`q=${encodeURIComponent(`a${sign}b ${mark}`)}`)).toEqual([people[0]!.id]);
  });

  it('filters by role, state and day', async () => {
    const { people, mark } = await crowd('One', 'Two', 'Three');
    const [one, two, three] = people as [Athlete, Athlete, Athlete];
    await must(change(one, { role: 'coach' }));
    await must(change(two, { status: 'suspended' }));
    expect(await find(`q=${mark}&role=coach,admin`)).toEqual([one.id]);
    expect(await find(`q=${mark}&status=suspended`)).toEqual([two.id]);
    expect(await find(`q=${mark}&role=user&status=active`)).toEqual([three.id]);
    const { createdAt } = await must(admin.get<User>(`/admin/users/${two.id}`));
    expect(await find(`q=${mark}&createdAtFrom=${createdAt}`)).toEqual([three.id, two.id]);
    expect(await find(`q=${mark}&createdAtTo=${createdAt}`)).toEqual([one.id]);
  });

  it.each(['createdAt', '-createdAt', 'email', '-email'] as const)('turns over by %s', async (sort) => {
    const { people, mark } = await crowd('A', 'B', 'C', 'D', 'E');
    const sorted = sort.endsWith('email') ? [...people].sort((a, b) => (a.email < b.email ? -1 : 1)) : people;
    const expected = sorted.map(({ id }) => id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const query = `q=${mark}&sort=${sort}&limit=2&includeTotal=true${cursor}`;
      const page = await must(admin.get<Page>(`/admin/users?${query}`));
      expect(page.totalCount).toBe(5);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor);
    expect(seen).toEqual(sort.startsWith('-') ? expected.reverse() : expected);
  });

  it('is for administrators', async () => {
    for (const role of ['user', 'coach'] as const) {
      const person = await api.signUpAs(role);
      expect((await person.get('/admin/users')).status).toBe(403);
      expect((await person.get(`/admin/users/${person.id}`)).status).toBe(403);
      expect((await change(person, { role: 'admin' }, person)).status).toBe(403);
    }
  });
});

describe('a role', () => {
  it('holds from the next request, with the same token', async () => {
    const athlete = await api.signUpAs('admin');
    expect((await athlete.get('/admin/users?limit=1')).status).toBe(200);
    expect(await change(athlete, { role: 'user' })).toMatchObject({ status: 200, body: { role: 'user' } });
    expect((await athlete.get('/admin/users?limit=1')).status).toBe(403);
    expect((await athlete.get('/me')).body).toMatchObject({ role: 'user' });
  });

  it('is written down with what it was before, and by whom', async () => {
    const athlete = await api.signUpAthlete();
    await must(change(athlete, { role: 'coach', status: 'suspended' }));
    const events = await api.database.db.many(sql`
      select type, actor_id as actor, details from audit_events
      where subject_id = ${athlete.id} and type in ('role_changed', 'status_changed') order by id`);
    expect(events).toEqual([
      { type: 'role_changed', actor: admin.id, details: { before: 'user', after: 'coach' } },
      { type: 'status_changed', actor: admin.id, details: { before: 'active', after: 'suspended' } },
    ]);
  });

  it('is told to the person', async () => {
    const athlete = await api.signUpAthlete();
    await must(change(athlete, { role: 'coach' }));
    expect((await api.mails.next(athlete.email, 'Your role')).text).toContain('"coach"');
  });

  it('that somebody has already changes nothing', async () => {
    const athlete = await api.signUpAthlete();
    expect((await change(athlete, { role: 'user' })).body).toMatchObject({ version: 1 });
    expect((await change(admin, { role: 'admin', status: 'active' })).status).toBe(200);
  });

  it('is given to one version of the account', async () => {
    const athlete = await api.signUpAthlete();
    await must(athlete.patch('/me', { displayName: 'Ana B.' }));
    expect(await change(athlete, { role: 'coach' }, admin, '"1"')).toMatchObject(
      refusal(412, 'precondition_failed'),
    );
    expect((await change(athlete, { role: 'coach' }, admin, '"2"')).body).toMatchObject({ version: 3 });
  });

  it.each(['passwordHash', 'email', 'emailVerifiedAt', 'displayName', 'version', 'deletionDueAt'])(
    'is all that can be set besides the status, not %s',
    async (member) => {
      const athlete = await api.signUpAthlete();
      expect(await change(athlete, { [member]: 'x' })).toMatchObject(refusal(422, 'validation_failed'));
    },
  );
});

describe('a suspended account', () => {
  it('is signed out everywhere and cannot sign in, until it is opened again', async () => {
    const athlete = await api.signUpAthlete();
    await must(signIn(athlete));
    expect(await change(athlete, { status: 'suspended' })).toMatchObject({ body: { status: 'suspended' } });
    expect(await athlete.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    const [{ alive }] = (await api.database.db.many(sql`
      select count(*) filter (where ended_at is null) as alive from sessions where user_id = ${athlete.id}`)) as [
      { alive: number },
    ];
    expect(alive).toBe(0);
    expect(await comesIn(athlete)).toBe(false);
    await must(change(athlete, { status: 'active' }));
    expect(await comesIn(athlete)).toBe(true);
    expect((await athlete.get('/me')).status).toBe(401);
  });
});

describe('an API key', () => {
  it('does not work while the account is suspended, and does again', async () => {
    const athlete = await api.signUpAthlete();
    const { key } = await must(
      athlete.post<{ key: string }>('/api-keys', { name: 'scale', scopes: ['profile:read'] }),
    );
    const script = api.as({ authorization: `Bearer ${key}` });
    expect((await script.get('/me')).status).toBe(200);
    await must(change(athlete, { status: 'suspended' }));
    expect((await script.get('/me')).status).toBe(401);
    await must(change(athlete, { status: 'active' }));
    expect((await script.get('/me')).status).toBe(200);
  });

  it('of an administrator manages nobody', async () => {
    const scopes = ['profile:read', 'users:manage'];
    expect((await admin.post('/api-keys', { name: 'script', scopes })).status).toBe(422);
  });
});

describe('an administrator', () => {
  it.each([{ role: 'user' }, { status: 'suspended' }])('does not set %j on themselves', async (members) => {
    expect(await change(admin, members, admin)).toMatchObject(refusal(409, 'own_account'));
  });

  it.each([{ role: 'user' }, { status: 'suspended' }])(
    'is left, when the last two set %j on each other at once',
    async (members) => {
      const own = await startApi();
      try {
        const [one, two] = [await own.signUpAs('admin'), await own.signUpAs('admin')];
        const lock = `select from users where id in ('${one.id}', '${two.id}') for update`;
        const replies = await whileHeld(own.database, { lock, waiting: 2 }, () =>
          Promise.all([change(two, members, one), change(one, members, two)]),
        );
        expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(replies.find(({ status }) => status === 409)).toMatchObject(
          refusal(409, 'last_administrator'),
        );
        const left = sql`select id from users where role = 'admin' and status = 'active'`;
        expect(await own.database.db.many(left)).toHaveLength(1);
      } finally {
        await own.close();
      }
    },
  );

  it('does nothing more once another one has taken the role, also in a request that had begun', async () => {
    const [one, two] = [await api.signUpAs('admin'), await api.signUpAs('admin')];
    const athlete = await api.signUpAthlete();
    const lock = `select from users where id in ('${one.id}', '${two.id}') for update`;
    const replies = await whileHeld(api.database, { lock, waiting: 2 }, () =>
      Promise.all([change(two, { role: 'user' }, one), change(one, { role: 'user' }, two)]),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 403]);
    expect(replies.find(({ status }) => status === 403)).toMatchObject(refusal(403, 'insufficient_role'));
    expect((await change(athlete, { role: 'coach' }, replies[0].status === 200 ? two : one)).status).toBe(
      403,
    );
  });

  it('changes an account once, of any number of times at once with one tag', async () => {
    const athlete = await api.signUpAthlete();
    const { etag } = await admin.get(`/admin/users/${athlete.id}`);
    const replies = await whileHeld(api.database, { lock: writesTo('users'), waiting: 2 }, () =>
      Promise.all(['coach', 'admin', 'coach', 'admin'].map((role) => change(athlete, { role }, admin, etag))),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });
});

describe('endUserSessions', () => {
  it('signs the person out everywhere, who can sign in again', async () => {
    const athlete = await api.signUpAthlete();
    await must(signIn(athlete));
    expect((await admin.delete(`/admin/users/${athlete.id}/sessions`)).status).toBe(204);
    expect(await athlete.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    expect((await admin.delete(`/admin/users/${athlete.id}/sessions`)).status).toBe(204);
    expect(await comesIn(athlete)).toBe(true);
    const events = await api.database.db.many(sql`
      select actor_id as actor, details from audit_events
      where subject_id = ${athlete.id} and type = 'sessions_ended' order by id`);
    expect(events).toEqual([
      { actor: admin.id, details: { sessions: 2 } },
      { actor: admin.id, details: { sessions: 0 } },
    ]);
  });
});
