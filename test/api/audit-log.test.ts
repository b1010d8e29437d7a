/** What happened to accounts, as administrators read it. */
import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Logger } from '../../src/core/logger.js';
import { fromMillis } from '../../src/domain/shared/time.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { SqlAuditLog } from '../../src/infrastructure/repositories/audit.js';
import { uuids } from '../../src/infrastructure/system.js';
import { must, startApi, type Api, type Athlete, type Shape } from '../support/api.js';

type Event = Shape<'AuditEvent'>;
type Page = Shape<'AuditEventPage'>;

const lines: Record<string, unknown>[] = [];
const log = new Writable({
  write(chunk: Buffer, _encoding, done) {
    for (const line of chunk.toString().split('\n').filter(Boolean))
      lines.push(JSON.parse(line) as Record<string, unknown>);
    done();
  },
});

let api: Api;
let admin: Athlete;
beforeAll(async () => {
  api = await startApi({ log });
  admin = await api.signUpAs('admin');
});
afterAll(() => api.close());

const list = async (query: string): Promise<Event[]> =>
  (await must(admin.get<Page>(`/admin/audit-log?${query}`))).items;

/** An account to which something has happened. */
async function history() {
  const athlete = await api.signUpAthlete();
  const path = `/admin/users/${athlete.id}`;
  const headers = {
    'if-match': '*',
    'x-request-id': `request-${randomUUID()}`,
    'user-agent': 'Spotter test',
  };
  await must(admin.patch(path, { role: 'coach' }, headers));
  await must(admin.patch(path, { status: 'suspended' }, headers));
  return { athlete, requestId: headers['x-request-id'] };
}

describe('listAuditEvents', () => {
  it('tells what happened to whom, by whom and from where, the newest first', async () => {
    const { athlete, requestId } = await history();
    const [suspended, promoted] = await list(`subjectId=${athlete.id}&type=role_changed,status_changed`);
    expect(suspended).toMatchObject({
      type: 'status_changed',
      details: { before: 'active', after: 'suspended' },
    });
    const { id, occurredAt, address, ...rest } = promoted!;
    expect(rest).toEqual({
      type: 'role_changed',
      subjectId: athlete.id,
      actorId: admin.id,
      userAgent: 'Spotter test',
      requestId,
      details: { before: 'user', after: 'coach' },
    });
    expect([id, occurredAt, address]).toEqual([
      expect.stringMatching(/^[\da-f-]{36}$/),
      expect.stringMatching(/Z$/),
      expect.stringMatching(/127\.0\.0\.1|::1/),
    ]);
  });

  it('filters by who acted, type and time', async () => {
    const { athlete } = await history();
    const mine = `actorId=${admin.id}&subjectId=${athlete.id}`;
    const [newer, older] = await list(mine);
    expect((await list(`${mine}&type=role_changed`)).map(({ id }) => id)).toEqual([older!.id]);
    expect(await list(`actorId=${athlete.id}&type=role_changed`)).toEqual([]);
    expect((await list(`${mine}&occurredAtFrom=${older!.occurredAt}`)).map(({ id }) => id)).toEqual([
      newer!.id,
      older!.id,
    ]);
    expect(await list(`${mine}&occurredAtTo=${older!.occurredAt}`)).toEqual([]);
  });

  it('is turned over by pages', async () => {
    const { athlete } = await history();
    const mine = `subjectId=${athlete.id}&actorId=${admin.id}&limit=1&includeTotal=true`;
    const first = await must(admin.get<Page>(`/admin/audit-log?${mine}`));
    expect(first).toMatchObject({ items: [{ type: 'status_changed' }], totalCount: 2 });
    const rest = await must(admin.get<Page>(`/admin/audit-log?${mine}&cursor=${first.nextCursor}`));
    expect(rest).toMatchObject({ items: [{ type: 'role_changed' }], nextCursor: null });
  });

  it('outlives the account', async () => {
    const { athlete } = await history();
    await api.database.db.run(sql`delete from users where id = ${athlete.id}`);
    expect(await list(`subjectId=${athlete.id}&type=role_changed`)).toHaveLength(1);
  });

  it('is for administrators', async () => {
    for (const role of ['user', 'coach'] as const) {
      const person = await api.signUpAs(role);
      expect((await person.get('/admin/audit-log')).status).toBe(403);
    }
  });
});

describe('whoever is refused what they have no right to', () => {
  it('is written down, with what they tried', async () => {
    const probing = await api.signUpAthlete();
    expect((await probing.get('/admin/users')).status).toBe(403);
    const tried = () => list(`actorId=${probing.id}&type=authorization_refused`);
    // The answer does not wait for it.
    while ((await tried()).length === 0);
    expect(await tried()).toMatchObject([
      {
        subjectId: probing.id,
        details: { operation: 'listUsers', problem: expect.stringMatching(/^insufficient_/) as unknown },
      },
    ]);
    expect(
      lines.find(({ operation, userId }) => operation === 'listUsers' && userId === probing.id),
    ).toMatchObject({ status: 403 });
  });
});

describe('the log of the process', () => {
  it('has a line for each event, and nobody has to read the database', async () => {
    const { athlete, requestId } = await history();
    const [line, ...others] = lines.filter(
      ({ subjectId, event }) => subjectId === athlete.id && event === 'role_changed',
    );
    expect(others).toEqual([]);
    expect(line).toMatchObject({ level: 'info', actorId: admin.id, requestId });
    expect(line?.['ip']).toMatch(/127\.0\.0\.1|::1/);
  });
});

describe('an event', () => {
  const told: [string, object][] = [];
  const logger = {
    info: (line: object) => void told.push(['info', line]),
    warn: (line: object) => void told.push(['warn', line]),
  } as Pick<Logger, 'info' | 'warn'>;
  const clock = { now: () => fromMillis(Date.now()) };

  it('of a stranger, or of the service itself, says so by what it does not know', async () => {
    const audit = new SqlAuditLog({ db: api.database.db, logger, clock, ids: uuids });
    await audit.record({ type: 'sign_in_failed', subjectId: null, actorId: null });
    const [event] = await list('type=sign_in_failed&limit=1');
    expect(event).toMatchObject({
      subjectId: null,
      actorId: null,
      address: null,
      userAgent: null,
      details: {},
    });
    expect(told.at(-1)).toMatchObject(['warn', { event: 'sign_in_failed' }]);
  });

  it('of what is rolled back did not happen', async () => {
    const { db } = api.database;
    const audit = new SqlAuditLog({ db, logger, clock, ids: uuids });
    const subjectId = randomUUID();
    const before = told.length;
    const undone = db.atomically(async () => {
      await audit.record({ type: 'signed_in', subjectId, actorId: subjectId });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await list(`subjectId=${subjectId}`)).toEqual([]);
    expect(told).toHaveLength(before);
  });
});
