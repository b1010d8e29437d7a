import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AccountPurge } from '../../src/domain/users/purge.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { SqlAuditLog } from '../../src/infrastructure/repositories/audit.js';
import { SqlEstates } from '../../src/infrastructure/repositories/estates.js';
import { uuids } from '../../src/infrastructure/system.js';
import { createLogger } from '../../src/core/logger.js';
import { must, refusal, startApi, type Api, type Athlete, type Members, type Reply } from '../support/api.js';
import { DAYS, HOURS, MovableClock } from '../support/later.js';

const WEEK = 7 * DAYS;

const clock = new MovableClock();
const NOW = clock.begun;
const DUE = clock.after(WEEK);
let api: Api;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());
beforeEach(async () => {
  // Whoever left in another test is gone before this one counts.
  clock.moveTo(2 * WEEK);
  await purge();
  clock.moveTo(0);
});

const leave = ({ token }: Athlete, headers = {}): Promise<Reply> =>
  api.as({ authorization: `Bearer ${token}`, ...headers }).delete('/me') as unknown as Promise<Reply>;

/** A new session of somebody whose others have ended. */
async function signIn({ email, password }: Athlete) {
  const { accessToken } = await must(
    api.as({}).post<{ accessToken: string }>('/auth/login', { email, password }),
  );
  return api.as({ authorization: `Bearer ${accessToken}` });
}

function purge(): Promise<number> {
  const { db } = api.database;
  const logger = createLogger({ level: 'silent' });
  const audit = new SqlAuditLog({ db, logger, clock, ids: uuids });
  const callers = { changed: () => Promise.resolve() };
  return new AccountPurge({
    estates: new SqlEstates(db),
    callers,
    audit,
    atomically: db.atomically,
    clock,
  }).purge();
}

/** Every column of the database that holds the user's id, as `table.column`. */
async function tracesOf(userId: string): Promise<string[]> {
  const { db } = api.database;
  const columns = await db.many<{ table: string; column: string }>(sql`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and udt_name = 'uuid' and is_generated = 'NEVER' order by 1, 2`);
  expect(columns.filter(({ column }) => column === 'user_id').length).toBeGreaterThan(12);
  const found = await Promise.all(
    columns.map(async ({ table, column }) => {
      const { hits } = await db.one<{ hits: string }>(sql`
        select (xpath('/row/n/text()', query_to_xml(
          format('select count(*) as n from %I where %I = %L', ${table}::text, ${column}::text, ${userId}::text),
          false, true, '')))[1]::text as hits`);
      return hits === '0' ? [] : [`${table}.${column}`];
    }),
  );
  return found.flat();
}

describe('deleteMe', () => {
  it('says until when it can be cancelled, shows it in the profile, and tells by mail', async () => {
    const athlete = await api.signUpAthlete();

    const { status, body, headers } = await leave(athlete);

    expect({ status, body, location: headers['location'] }).toEqual({
      status: 202,
      body: { requestedAt: NOW, dueAt: DUE },
      location: '/api/v1/me',
    });
    const { text } = await api.mails.next(athlete.email, 'Your account will be deleted');
    expect(text).toContain(`${DUE.slice(0, 10)}, ${DUE.slice(11, 16)} UTC`);
    expect((await (await signIn(athlete)).get('/me')).body).toMatchObject({ deletionDueAt: DUE, version: 2 });
  });

  it('ends all sessions and API keys at once', async () => {
    const athlete = await api.signUpAthlete();
    const phone = await signIn(athlete);
    await api.database.db.run(sql`
      insert into api_keys (user_id, id, name, prefix, key_digest, scopes, created_at, updated_at)
      values (${athlete.id}, ${uuids.next()}, 'Watch', 'spk_1', 'digest', array['workouts:read'], ${NOW}, ${NOW})`);

    await leave(athlete);

    for (const caller of [athlete, phone])
      expect(await caller.get('/me')).toMatchObject(refusal(401, 'token_revoked'));
    const keys = sql`select revoked_at as "revokedAt" from api_keys where user_id = ${athlete.id}`;
    expect(await api.database.db.many(keys)).toEqual([{ revokedAt: NOW }]);
  });

  it('asks who it is when the last proof is more than ten minutes old', async () => {
    const athlete = await api.signUpAthlete();
    clock.moveTo(11);

    expect(await leave(athlete)).toMatchObject(refusal(403, 'reauthentication_required'));
  });

  it('keeps to the day that it told first', async () => {
    const athlete = await api.signUpAthlete();
    await leave(athlete);
    clock.moveTo(2 * DAYS);

    const again = await (await signIn(athlete)).delete('/me');

    expect(again).toMatchObject({ status: 202, body: { requestedAt: NOW, dueAt: DUE } });
  });

  it('takes as long as the operator says', async () => {
    const quick = await startApi({ clock, environment: { DELETION_GRACE_DAYS: '1' } });
    try {
      expect((await (await quick.signUpAthlete()).delete('/me')).body).toMatchObject({
        dueAt: clock.after(DAYS),
      });
    } finally {
      await quick.close();
    }
  });
});

describe('restoreMe', () => {
  it('cancels the deletion, and tells by mail', async () => {
    const athlete = await api.signUpAthlete();
    await leave(athlete);
    const caller = await signIn(athlete);

    const restored = await caller.post('/me/restore');

    expect(restored).toMatchObject({
      status: 200,
      etag: '"3"',
      body: { id: athlete.id, deletionDueAt: null },
    });
    await api.mails.next(athlete.email, 'Your account stays');
    clock.moveTo(WEEK + HOURS);
    expect(await purge()).toBe(0);
  });

  it('is refused where nobody asked for a deletion', async () => {
    const athlete = await api.signUpAthlete();

    expect(await athlete.post('/me/restore')).toMatchObject(refusal(409, 'deletion_not_requested'));
  });

  it('is refused once the deletion is due', async () => {
    const athlete = await api.signUpAthlete();
    await leave(athlete);
    clock.moveTo(WEEK);

    expect(await (await signIn(athlete)).post('/me/restore')).toMatchObject(
      refusal(409, 'deletion_not_requested'),
    );
  });
});

describe('after the time to come back', () => {
  it('nothing of the account is left, but what happened to it, without a trace of the person', async () => {
    const athlete = await api.signUpAthlete();
    await everythingOf(athlete);
    await leave(athlete);
    clock.moveTo(WEEK);

    expect(await purge()).toBe(1);

    expect(await tracesOf(athlete.id)).toEqual(['audit_events.actor_id', 'audit_events.subject_id']);
    const events = await api.database.db.many<Members>(sql`
      select type, address, user_agent as "userAgent", details from audit_events where subject_id = ${athlete.id}
      order by id`);
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['deletion_requested', 'account_deleted']),
    );
    for (const event of events) expect(event).toMatchObject({ address: null, userAgent: null, details: {} });
  });

  it('the address is free again', async () => {
    const athlete = await api.signUpAthlete();
    await leave(athlete);
    clock.moveTo(WEEK);
    await purge();

    const newcomer = await api.signUpAthlete({ email: athlete.email });

    expect(newcomer.id).not.toBe(athlete.id);
  });

  it('others keep everything', async () => {
    const [athlete, other] = [await api.signUpAthlete(), await api.signUpAthlete()];
    const { id } = await other.logWorkout();
    await leave(athlete);
    clock.moveTo(WEEK);

    await purge();

    expect(await (await signIn(other)).get(`/workouts/${id}`)).toMatchObject({ status: 200 });
  });

  it('goes on where it was stopped', async () => {
    const athlete = await api.signUpAthlete();
    await everythingOf(athlete);
    await leave(athlete);
    clock.moveTo(WEEK);
    const { db } = api.database;
    await db.run(sql`delete from workouts where user_id = ${athlete.id}`);

    expect(await purge()).toBe(1);

    expect(await purge()).toBe(0);
  });

  it('is done once by two processes at the same time', async () => {
    const athlete = await api.signUpAthlete();
    await everythingOf(athlete);
    await leave(athlete);
    clock.moveTo(WEEK);

    const [one, other] = await Promise.all([purge(), purge()]);
    const left = await purge();

    expect(one + other + left).toBe(1);
    const told = sql`
      select from audit_events where subject_id = ${athlete.id} and type = 'account_deleted'`;
    expect(await api.database.db.many(told)).toHaveLength(1);
  });
});

/** A row of theirs in about every table. */
async function everythingOf(athlete: Athlete): Promise<void> {
  const exercise = await athlete.createExercise();
  await athlete.logWorkout({
    exercises: [{ exerciseId: exercise.id, sets: [{ load: { value: 80, unit: 'kg' }, reps: 5 }] }],
  });
  await must(
    athlete.post(
      '/measurements',
      { kind: 'bodyweight', value: 80, unit: 'kg', measuredAt: NOW },
      { 'idempotency-key': randomUUID() },
    ),
  );
  await api.mails.next(athlete.email, 'Confirm');
  const { db } = api.database;
  const coach = await api.signUpAthlete();
  const { id } = athlete;
  await db.run(sql`
    insert into identities (user_id, id, issuer, subject, created_at, last_used_at, version, updated_at)
    values (${id}, ${uuids.next()}, 'https://id.example', ${id}, ${NOW}, ${NOW}, 1, ${NOW})`);
  await db.run(sql`
    insert into oidc_flows (state_digest, linking_user_id, linking_session_id, binding_digest, nonce, code_verifier,
      redirect_uri, expires_at)
    values (${id}, ${id}, ${uuids.next()}, 'b', 'n', 'v', 'https://app.example', ${DUE})`);
  for (const [owner, other] of [
    [id, coach.id],
    [coach.id, id],
  ] as const)
    await db.run(sql`
      insert into coach_links (user_id, id, coach_id, permissions, status, version, created_at, updated_at)
      values (${owner}, ${uuids.next()}, ${other}, array['workouts_read'], 'active', 1, ${NOW}, ${NOW})`);
  await db.run(sql`
    insert into outgoing_mails (id, template, recipient_id, variables, next_attempt_at, created_at)
    values (${uuids.next()}, 'role_changed', ${id}, '{}', '2999-01-01', ${NOW})`);
  await db.run(sql`
    insert into outgoing_mails (id, template, address, variables, next_attempt_at, created_at)
    values (${uuids.next()}, 'password_reset', ${athlete.email}, '{}', '2999-01-01', ${NOW})`);
}
