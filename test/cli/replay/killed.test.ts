/** A replay whose server, and then itself, is killed in the middle: real processes, no chance to tidy up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '../../../generated/client.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { HEADERS } from '../../domain/imports/support.js';
import { hold, writesTo } from '../../support/hold.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';
import { kill, Processes, type Run } from '../../support/processes.js';

const WORKOUTS = 240;
const SETS = 3;
const ACCOUNT = { email: 'ana@spotter.example', password: 'a long walk in the rain', displayName: 'Ana' };

let folder: string;
let database: TestDatabase;
const processes = new Processes();
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  writeFileSync(path.join(folder, 'export.csv'), `${[HEADERS.strong, ...history()].join('\n')}\n`);
});
afterEach(() => processes.killAll());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

/** So many sessions, a day apart. */
function history(): string[] {
  return Array.from({ length: WORKOUTS }, (_, day) => {
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
    return Array.from(
      { length: SETS },
      (_none, set) => `${date} 18:30:00,Day ${day},53m,Squat,${set + 1},${60 + (day % 40)},5,0,0,,,`,
    );
  }).flat();
}

const replay = (origin: string): Run =>
  processes.run(
    'cli/main.ts',
    ['replay', path.join(folder, 'export.csv'), '--as', ACCOUNT.email, '--url', origin],
    {
      SPOTTER_PASSWORD: ACCOUNT.password,
    },
  );

async function stored(): Promise<{ workouts: number; sets: number }> {
  return database.db.one(sql`
    select (select count(*) from workouts) as workouts, (select count(*) from workout_sets) as sets`);
}

async function until(workouts: number): Promise<void> {
  while ((await stored()).workouts < workouts);
}

const added = ({ output }: Run): number => Number(/^Added\s+(\d+) workouts/m.exec(output())?.[1]);

describe('a replay that is cut off', () => {
  it('loses nothing and does nothing twice', async () => {
    const server = await processes.startServer({ DATABASE_URL: database.url });
    await createClient({ baseUrl: server.origin }).registerUser({ body: ACCOUNT });
    const again = (): ReturnType<Processes['startServer']> =>
      processes.startServer({ DATABASE_URL: database.url, PORT: new URL(server.origin).port });

    // Both are killed, while the server is in the middle of a transaction.
    const first = replay(server.origin);
    await until(40);
    const held = await hold(database, writesTo('workouts'));
    await held.waiting(1);
    await Promise.all([kill(server), kill(first)]);
    await held.release();
    const before = await stored();
    expect(before.workouts).toBeGreaterThanOrEqual(40);
    expect(before.workouts).toBeLessThan(WORKOUTS);

    // The next one finds what is there, and waits when the server is killed again.
    const second = await again();
    const resumed = replay(server.origin);
    await until(before.workouts + 60);
    await kill(second);
    await again();

    expect(await resumed.exit).toBe(0);
    expect(await stored()).toEqual({ workouts: WORKOUTS, sets: WORKOUTS * SETS });

    // And the last one finds everything.
    const last = replay(server.origin);
    expect(await last.exit).toBe(0);
    expect(added(last)).toBe(0);
    expect(await stored()).toEqual({ workouts: WORKOUTS, sets: WORKOUTS * SETS });
  }, 90_000);
});
