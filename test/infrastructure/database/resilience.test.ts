import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql, type Database } from '../../../src/infrastructure/database/database.js';
import { Unavailable } from '../../../src/infrastructure/database/errors.js';
import { DatabaseProxy } from '../../support/database-proxy.js';
import { createDatabase, openDatabase } from '../../support/postgres.js';

const LIMITS = { queryTimeoutMs: 250, acquireTimeoutMs: 400, connectTimeoutMs: 300 };

let direct: Database;
let proxy: DatabaseProxy;
let db: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  const created = await createDatabase('empty');
  drop = created.drop;
  direct = openDatabase(created.url);
  proxy = await DatabaseProxy.open(created.url);
  await direct.run(sql`create table notes (id int primary key)`);
});

afterAll(async () => {
  await direct.close();
  await proxy.close();
  await drop();
});

beforeEach(async () => {
  await proxy.restore();
  db = openDatabase(proxy.url, { ...LIMITS, max: 1 });
  await db.ping();
});

afterEach(async () => {
  await db.close();
  await direct.run(sql`delete from notes`);
});

const one = (): Promise<unknown> => db.one(sql`select 1 as one`);

/** How long something that fails takes to do so. */
async function failure(work: () => Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const begun = performance.now();
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: performance.now() - begun };
}

describe('Database, when PostgreSQL misbehaves,', () => {
  it('gives up a statement that takes too long, together with its connection', async () => {
    const { error } = await failure(() => db.run(sql`select pg_sleep(1)`));

    expect(error).toBeInstanceOf(Unavailable);
    // With one connection in the pool, the answer of the statement before would arrive here.
    expect(await one()).toEqual({ one: 1 });
  });

  it('gives up a statement that the server stops', async () => {
    await db.close();
    db = openDatabase(proxy.url, { statementTimeoutMs: 100 });

    expect((await failure(() => db.run(sql`select pg_sleep(1)`))).error).toMatchObject({
      constructor: Unavailable,
      code: '57014',
    });
  });

  it('fails soon when nothing comes back, and works as soon as it does', async () => {
    proxy.silence();
    const first = await failure(one);
    const second = await failure(one);

    expect([first.error, second.error]).toEqual([expect.any(Unavailable), expect.any(Unavailable)]);
    expect(Math.max(first.ms, second.ms)).toBeLessThan(1500);

    await proxy.restore();
    expect(await eventually(one)).toEqual({ one: 1 });
  });

  it('fails soon when connections break, and works as soon as there are new ones', async () => {
    await proxy.cut();
    const { error, ms } = await failure(one);

    expect(error).toBeInstanceOf(Unavailable);
    expect(ms).toBeLessThan(1500);

    await proxy.restore();
    expect(await eventually(one)).toEqual({ one: 1 });
  });

  it('keeps nothing of a transaction whose connection breaks', async () => {
    const { error } = await failure(() =>
      db.atomically(async () => {
        await db.run(sql`insert into notes values (1)`);
        await proxy.cut();
        await db.run(sql`insert into notes values (2)`);
      }),
    );

    expect(error).toBeInstanceOf(Unavailable);
    expect(await direct.many(sql`select id from notes`)).toEqual([]);
  });

  it('says so when the answer to a commit is lost', async () => {
    const { error } = await failure(() =>
      db.atomically(async () => {
        await db.run(sql`insert into notes values (1)`);
        proxy.silence();
      }),
    );

    expect(error).toBeInstanceOf(Unavailable);
  });

  it('lets a request wait for a connection, but not for long', async () => {
    const held = gate();
    const holder = db.atomically(() => held.promise);
    const { error, ms } = await failure(one);
    held.open();
    await holder;

    expect(error).toBeInstanceOf(Unavailable);
    expect(ms).toBeLessThan(1500);
    expect(db.figures()).toEqual({ max: 1, used: 0, free: 1, waiting: 0 });
  });
});

function gate(): { promise: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open };
}

/** Until the pool has noticed; it looks again when it is asked. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + 2000;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
  }
}
