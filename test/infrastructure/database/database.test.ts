import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { json, sql, type Database } from '../../../src/infrastructure/database/database.js';
import {
  CheckViolation,
  ForeignKeyViolation,
  InvalidValue,
  QueryFailed,
  TransactionAborted,
  UniqueViolation,
} from '../../../src/infrastructure/database/errors.js';
import { createDatabase, openDatabase } from '../../support/postgres.js';

let db: Database;
let drop: () => Promise<void>;
let url: string;

beforeAll(async () => {
  ({ url, drop } = await createDatabase('empty'));
  db = openDatabase(url);
  await db.run(
    sql`create table notes (id int primary key check (id > 0), text text not null, parent int references notes)`,
  );
});

afterAll(async () => {
  await db.close();
  await drop();
});

beforeEach(async () => {
  await db.run(sql`delete from notes`);
});

const add = (id: number, text = 'x'): Promise<number> =>
  db.run(sql`insert into notes values (${id}, ${text})`);
const ids = async (): Promise<number[]> =>
  (await db.many<{ id: number }>(sql`select id from notes order by id`)).map(({ id }) => id);

describe('Database', () => {
  it('answers many rows, one, perhaps one, or how many were touched', async () => {
    expect(await add(1)).toBe(1);
    await add(2);

    expect(await db.many(sql`select id, text from notes order by id`)).toEqual([
      { id: 1, text: 'x' },
      { id: 2, text: 'x' },
    ]);
    expect(await db.one(sql`select count(*) as count from notes`)).toEqual({ count: 2 });
    expect(await db.maybe(sql`select 1 from notes where id = ${3}`)).toBeUndefined();
    expect(await db.run(sql`update notes set text = ${'y'}`)).toBe(2);
  });

  it('says when a statement has more or fewer rows than its caller knows', async () => {
    await expect(db.one(sql`select 1 where false`)).rejects.toThrow(/had none/);
    await expect(db.maybe(sql`select generate_series(1, 3)`)).rejects.toThrow(/had 3/);
  });

  it('prepares each statement once per connection', async () => {
    const single = openDatabase(url, { max: 1 });
    const find = (id: number) => single.maybe(sql`select text from notes where id = ${id}`);
    await find(1);
    await find(2);

    const names = await single.many(
      sql`select name from pg_prepared_statements where statement like 'select text from notes%'`,
    );
    await single.close();

    expect(names).toHaveLength(1);
  });

  it('goes on with a prepared statement after its table has changed', async () => {
    const all = () => db.many(sql`select * from notes`);
    await add(1);
    await all();
    await db.run(sql`alter table notes add column extra int default 7`);

    const rows = await all();
    await db.run(sql`alter table notes drop column extra`);

    expect(rows).toEqual([{ id: 1, text: 'x', parent: null, extra: 7 }]);
  });

  describe('values', () => {
    it('gives instants as ISO text in milliseconds, whatever zone they were written in', async () => {
      const row = await db.one(sql`
        select '2026-03-02 20:05:00.5+01'::timestamptz as half, '2026-03-02 19:05:00Z'::timestamptz as whole,
               '2026-03-02 19:05:00.123456Z'::timestamptz as fine, 'infinity'::timestamptz as never,
               array['2026-03-02 19:05:00Z'::timestamptz, null] as several`);

      expect(row).toEqual({
        half: '2026-03-02T19:05:00.500Z',
        whole: '2026-03-02T19:05:00.000Z',
        fine: '2026-03-02T19:05:00.123Z',
        never: 'infinity',
        several: ['2026-03-02T19:05:00.000Z', null],
      });
    });

    it('gives dates as text, numeric as numbers, and bigint as numbers where they are exact', async () => {
      const row = await db.one(sql`
        select '2026-02-28'::date as day, 102.50::numeric(8,3) as kg, array[1.5, 2]::numeric[] as list,
               9007199254740991::int8 as safe, 9007199254740993::int8 as large`);

      expect(row).toEqual({
        day: '2026-02-28',
        kg: 102.5,
        list: [1.5, 2],
        safe: 9007199254740991,
        large: '9007199254740993',
      });
    });

    it('takes instants, arrays and JSON as bindings', async () => {
      const row = await db.one(sql`
        select ${'2026-03-02T19:05:00.000Z'}::timestamptz as at, ${json({ a: [1] })}::jsonb as doc,
               (select sum(n) from unnest(${[1, 2, null]}::int[]) as n) as sum`);

      expect(row).toEqual({ at: '2026-03-02T19:05:00.000Z', doc: { a: [1] }, sum: 3 });
    });
  });

  describe('errors', () => {
    it('names the constraint that does not hold', async () => {
      await add(1);

      await expect(add(1)).rejects.toMatchObject({
        constructor: UniqueViolation,
        constraint: 'notes_pkey',
        table: 'notes',
      });
      await expect(add(0)).rejects.toMatchObject({
        constructor: CheckViolation,
        constraint: 'notes_id_check',
      });
      await expect(db.run(sql`insert into notes values (2, 'x', 9)`)).rejects.toMatchObject({
        constructor: ForeignKeyViolation,
        constraint: 'notes_parent_fkey',
      });
      await expect(db.run(sql`insert into notes values (2, null)`)).rejects.toMatchObject({
        constructor: CheckViolation,
        constraint: 'text',
      });
    });

    it.each([
      ['NUL', sql`select ${'a\0b'}::text`],
      ['a number out of range', sql`select ${'99999999999'}::int4`],
      ['an impossible date', sql`select ${'2026-02-30'}::date`],
      ['text that is no UUID', sql`select ${'x'}::uuid`],
    ])('tells %s from a fault of ours', async (_, statement) => {
      await expect(db.run(statement)).rejects.toBeInstanceOf(InvalidValue);
    });

    it('keeps SQL and values out of messages', async () => {
      const error = await db
        .run(sql`select secret_column from notes where text = ${'secret'}`)
        .catch((e: unknown) => e);

      expect(error).toBeInstanceOf(QueryFailed);
      expect((error as Error).message).not.toMatch(/secret/);
      expect((error as Error).cause).toMatchObject({ message: expect.stringContaining('secret_column') });
    });
  });

  describe('atomically', () => {
    it('commits what its work has done', async () => {
      expect(await db.atomically(async () => add(1))).toBe(1);

      expect(await ids()).toEqual([1]);
    });

    it('undoes everything when its work throws', async () => {
      const failed = db.atomically(async () => {
        await add(1);
        throw new Error('no');
      });

      await expect(failed).rejects.toThrow('no');
      expect(await ids()).toEqual([]);
    });

    it('shows its changes to nobody else before the end', async () => {
      const stranger = openDatabase(url);
      await db.atomically(async () => {
        await add(1);
        expect(await stranger.many(sql`select 1 from notes`)).toEqual([]);
      });
      await stranger.close();

      expect(await ids()).toEqual([1]);
    });

    it('joins a transaction around it', async () => {
      const failed = db.atomically(async () => {
        await db.atomically(async () => add(1));
        throw new Error('no');
      });

      await expect(failed).rejects.toThrow('no');
      expect(await ids()).toEqual([]);
    });

    it('runs statements that are sent at once one after the other', async () => {
      await db.atomically(async () => {
        await Promise.all([add(1), add(2), add(3), add(4)]);
      });

      expect(await ids()).toEqual([1, 2, 3, 4]);
    });

    it('does not pretend to have committed after a failure that its work swallowed', async () => {
      const swallowed = db.atomically(async () => {
        await add(1);
        await add(1).catch(() => undefined);
      });

      await expect(swallowed).rejects.toBeInstanceOf(TransactionAborted);
      expect(await ids()).toEqual([]);
    });

    it('refuses statements of work that was not awaited', async () => {
      let late: Promise<unknown> = Promise.resolve();
      const release = gate();
      await db.atomically(async () => {
        late = release.promise.then(() => add(1));
      });
      release.resolve();

      await expect(late).rejects.toThrow(/transaction that is over/);
    });

    it('runs again when two transactions lock each other out', async () => {
      await add(1);
      await add(2);
      const bothHoldOne = barrier(2);
      let attempts = 0;
      const swap = (first: number, second: number, text: string) =>
        db.atomically(async () => {
          attempts++;
          await db.run(sql`update notes set text = ${text} where id = ${first}`);
          await bothHoldOne();
          await db.run(sql`update notes set text = ${text} where id = ${second}`);
        });

      await Promise.all([swap(1, 2, 'a'), swap(2, 1, 'b')]);

      // Two at first, and one again; should they meet once more, more.
      expect(attempts).toBeGreaterThanOrEqual(3);
    });

    it('gives up on conflicts that do not end', async () => {
      let attempts = 0;
      const conflict = db.atomically(async () => {
        attempts++;
        await db.run(sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
      });

      await expect(conflict).rejects.toMatchObject({ name: 'Contention', code: '40001' });
      expect(attempts).toBe(4);
    });
  });

  describe('separately', () => {
    it('undoes only its own work inside a transaction', async () => {
      await db.atomically(async () => {
        await add(1);
        await db
          .separately(async () => {
            await add(2);
            await add(1);
          })
          .catch(() => undefined);
        await db.separately(async () => add(3));
      });

      expect(await ids()).toEqual([1, 3]);
    });

    it('is a transaction where there is none', async () => {
      await expect(
        db.separately(async () => {
          await add(1);
          throw new Error('no');
        }),
      ).rejects.toThrow('no');

      expect(await ids()).toEqual([]);
    });
  });

  describe('independently', () => {
    it('keeps its work when the transaction around it is undone, and is seen before', async () => {
      const around = db.atomically(async () => {
        await add(1);
        await db.independently(() => add(2));
        expect(await ids()).toEqual([1, 2]);
        throw new Error('no');
      });

      await expect(around).rejects.toThrow('no');
      expect(await ids()).toEqual([2]);
    });

    it('is a transaction of its own', async () => {
      await expect(
        db.independently(async () => {
          await add(1);
          throw new Error('no');
        }),
      ).rejects.toThrow('no');

      expect(await ids()).toEqual([]);
    });
  });
});

/** Resolves for everybody once `count` have arrived; later ones pass. */
function barrier(count: number): () => Promise<void> {
  const open = gate();
  let arrived = 0;
  return async () => {
    if (++arrived === count) open.resolve();
    await open.promise;
  };
}

function gate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
