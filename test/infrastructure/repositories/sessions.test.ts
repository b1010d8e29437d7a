/** What only the tables can show: what is removed, and that owners do not meet. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { absoluteEnd, idleEnd } from '../../../src/domain/auth/session.js';
import { instant } from '../../../src/domain/shared/time.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { SqlSessionRepository } from '../../../src/infrastructure/repositories/sessions.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';
import { worldOf } from './fixtures.js';

let database: TestDatabase;
let sessions: SqlSessionRepository;
beforeAll(async () => {
  database = await testDatabase();
  sessions = new SqlSessionRepository(database.db);
});
afterAll(() => database.close());

async function begin(userId: string, at: string): Promise<string> {
  const [id, createdAt] = [uuids.next(), instant(at)];
  const absoluteExpiresAt = absoluteEnd(createdAt);
  const expiresAt = idleEnd(createdAt, absoluteExpiresAt);
  const device = { name: null, platform: null };
  await sessions.add(
    userId,
    {
      id,
      method: 'password',
      device,
      userAgent: null,
      address: '::1',
      createdAt,
      expiresAt,
      absoluteExpiresAt,
    },
    { id: uuids.next(), sessionId: id, verifierHash: 'hash', createdAt, expiresAt },
  );
  return id;
}

describe('the purge', () => {
  it('removes what ended or ran out before, with its tokens, in as many steps as it takes', async () => {
    const { userId } = await worldOf(database.db).signUp();
    const kept = [await begin(userId, '2026-03-10T00:00:00Z'), await begin(userId, '2026-03-05T00:00:00Z')];
    await sessions.end(userId, kept[1]!, 'logout', instant('2026-03-09T00:00:00Z'));
    const ended = await begin(userId, '2026-03-05T00:00:00Z');
    await sessions.end(userId, ended, 'logout', instant('2026-03-07T00:00:00Z'));
    for (let count = 0; count < 500; count++) await begin(userId, '2026-02-01T00:00:00Z');

    expect(await sessions.purge(instant('2026-03-08T00:00:00Z'))).toBe(501);

    const left = sql`select id from sessions where user_id = ${userId} order by id`;
    expect(await database.db.many(left)).toEqual(kept.map((id) => ({ id })));
    const tokens = sql`select from refresh_tokens where user_id = ${userId}`;
    expect(await database.db.run(tokens)).toBe(2);
  });
});

describe('a session', () => {
  it('is nobody else’s to see, to use or to end', async () => {
    const world = worldOf(database.db);
    const [ana, max] = [await world.signUp(), await world.signUp()];
    const at = instant('2026-03-10T00:00:00Z');
    const id = await begin(ana.userId, at);

    expect(await sessions.find(max.userId, id, at)).toBeUndefined();
    expect(await sessions.lock(max.userId, id)).toBeUndefined();
    expect(await sessions.end(max.userId, id, 'revoked', at)).toBe(false);
    expect(await sessions.endAll(max.userId, 'revoked', at, null)).toBe(0);
    expect(await sessions.authenticatedAt(max.userId, id)).toBeUndefined();
    expect(await sessions.authenticatedAt(ana.userId, id)).toBe(at);
    expect(await sessions.list(max.userId, at, { limit: 10 })).toEqual({ items: [] });
    expect(await sessions.find(ana.userId, id, at)).toMatchObject({ id, version: 1 });
  });

  it('is left out where all others end, and ends once', async () => {
    const { userId } = await worldOf(database.db).signUp();
    const at = instant('2026-03-10T00:00:00Z');
    const [mine] = [await begin(userId, at), await begin(userId, at), await begin(userId, at)];

    expect(await sessions.endAll(userId, 'password_changed', at, mine)).toBe(2);
    expect(await sessions.endAll(userId, 'password_changed', at, mine)).toBe(0);
    expect(await sessions.end(userId, mine, 'logout', at)).toBe(true);
    expect(await sessions.end(userId, mine, 'logout', at)).toBe(false);
  });

  it('knows when its person proved who they are', async () => {
    const { userId } = await worldOf(database.db).signUp();
    const id = await begin(userId, '2026-03-10T00:00:00Z');
    const later = instant('2026-03-10T01:00:00Z');
    await sessions.prove(userId, id, later);

    expect(await sessions.authenticatedAt(userId, id)).toBe(later);
  });
});
