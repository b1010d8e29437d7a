import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { sql } from '../../src/infrastructure/database/database.js';
import { type Api, refusal, type Reply, startApi } from '../support/api.js';
import { countedHashing } from '../support/hashing.js';

const hashing = countedHashing();
let api: Api;
beforeAll(async () => {
  api = await startApi({ hashing });
});
afterAll(() => api.close());

const login = (email: string, password: string, headers = {}): Promise<Reply> =>
  api.as({}).post('/auth/login', { email, password }, headers);

interface Event {
  readonly type: string;
  readonly actor: string | null;
  readonly agent: string | null;
}
const eventsOf = (userId: string): Promise<Event[]> =>
  api.database.db.many<Event>(sql`
    select type, actor_id as actor, user_agent as agent from audit_events
    where subject_id = ${userId} order by occurred_at, id`);

describe('signing up', () => {
  it('is written down with the session that it begins', async () => {
    const { id } = await api.signUpAthlete();

    expect((await eventsOf(id)).map(({ type }) => type)).toEqual(['account_created', 'signed_in']);
  });

  it('leaves nothing behind where the address is taken', async () => {
    const { email } = await api.signUpAthlete();
    const count = sql`select count(*)::integer as count from audit_events where type = 'account_created'`;
    const before = await api.database.db.one(count);

    const again = { email, password: `a good ${randomUUID()}`, displayName: 'Ana' };
    expect(await api.as({}).post('/auth/register', again)).toMatchObject(refusal(409, 'email_taken'));

    expect(await api.database.db.one(count)).toEqual(before);
  });

  it('refuses the own name as a password', async () => {
    const displayName = 'Maximiliane von Hohenstein';
    const account = { email: `${randomUUID()}@spotter.example`, password: displayName, displayName };

    expect(await api.as({}).post('/auth/register', account)).toMatchObject(
      refusal(422, 'weak_password', {
        pointer: '#/password',
        code: 'weak_password',
        detail: "must be more than the e-mail address, the name or the service's name",
      }),
    );
  });
});

describe('signing in', () => {
  it('is written down, be it right or wrong', async () => {
    const { id, email, password } = await api.signUpAthlete();

    await login(email, 'not the password', { 'user-agent': 'a phone' });
    await login(email, password, { 'user-agent': 'a phone' });

    expect((await eventsOf(id)).slice(2)).toEqual([
      { type: 'sign_in_failed', actor: null, agent: 'a phone' },
      { type: 'signed_in', actor: id, agent: 'a phone' },
    ]);
  });

  it('writes down failures of addresses without an account, and not the addresses', async () => {
    const email = `${randomUUID()}@spotter.example`;
    const { body } = await login(email, 'not the password');

    const [event] = await api.database.db.many(
      sql`select * from audit_events where request_id = ${body['requestId'] as string}`,
    );
    expect(event).toMatchObject({ type: 'sign_in_failed', subject_id: null });
    expect(JSON.stringify(event)).not.toContain(email);
  });

  it('hashes the password again where the cost has risen', async () => {
    const { id, email, password } = await api.signUpAthlete();
    const hash = sql`select password_hash as hash from password_credentials where user_id = ${id}`;
    const dearer = await startApi({ environment: { PASSWORD_HASH_COST: '5' } });
    const before = await api.database.db.one<{ hash: string }>(hash);
    await dearer.database.db.run(sql`
      insert into users select (u).* from jsonb_populate_record(null::users, ${await rowOf(id)}::jsonb) u`);
    await dearer.database.db.run(sql`insert into password_credentials values (${id}, ${before.hash})`);

    expect(await dearer.as({}).post('/auth/login', { email, password })).toMatchObject({ status: 200 });

    const after = await dearer.database.db.one<{ hash: string }>(hash);
    expect([before.hash.slice(0, 7), after.hash.slice(0, 7)]).toEqual(['$2b$04$', '$2b$05$']);
    expect(await dearer.as({}).post('/auth/login', { email, password })).toMatchObject({ status: 200 });
    await dearer.close();
  });

  const rowOf = async (id: string): Promise<string> => {
    const { row } = await api.database.db.one<{ row: object }>(
      sql`select to_jsonb(u) as row from users u where id = ${id}`,
    );
    return JSON.stringify(row);
  };

  it('begins no session with a password that is changed while it is compared', async () => {
    const { id, email, password } = await api.signUpAthlete();
    hashing.onCompare = async () => {
      await api.database.db.run(
        sql`update password_credentials set password_hash = 'another' where user_id = ${id}`,
      );
    };

    const reply = await login(email, password).finally(() => (hashing.onCompare = () => Promise.resolve()));

    expect(reply).toMatchObject(refusal(401, 'invalid_credentials'));
  });

  it('is not possible while suspended, and possible again afterwards', async () => {
    const { id, email, password } = await api.signUpAthlete();
    await api.database.db.run(sql`update users set status = 'suspended' where id = ${id}`);
    expect(await login(email, password)).toMatchObject(refusal(401, 'invalid_credentials'));

    await api.database.db.run(sql`update users set status = 'active' where id = ${id}`);
    expect(await login(email, password)).toMatchObject({ status: 200 });
  });
});
