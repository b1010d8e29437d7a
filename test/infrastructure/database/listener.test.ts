/** Notifications, and above all: when they are not to be relied on. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '../../../src/infrastructure/database/database.js';
import { DatabaseListener } from '../../../src/infrastructure/database/listener.js';
import { DatabaseProxy } from '../../support/database-proxy.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';

let database: TestDatabase;
let network: DatabaseProxy;
let listener: DatabaseListener;
let heard: string[];
let interruptions: number;
let warnings: string[];

beforeEach(async () => {
  database = await testDatabase();
  network = await DatabaseProxy.open(database.url);
  [heard, interruptions, warnings] = [[], 0, []];
});
afterEach(async () => {
  await listener.close();
  await network.close();
  await database.close();
});

function listen(url = network.url): void {
  listener = DatabaseListener.open({
    url,
    channel: 'news',
    connectTimeoutMs: 300,
    applicationName: 'listener under test',
    onNotification: (payload) => heard.push(payload),
    onInterruption: () => interruptions++,
    onWarning: (message) => warnings.push(message),
  });
}

const until = async (check: () => boolean): Promise<void> => {
  while (!check()) await database.db.ping();
};
const tell = (news: string) => database.db.run(sql`select pg_notify('news', ${news})`);

describe('a listener', () => {
  it('hears what is committed, in order', async () => {
    listen();
    await until(() => listener.isCurrent);

    await tell('one');
    await tell('');
    await tell('two');
    await until(() => heard.length === 3);

    expect(heard).toEqual(['one', '', 'two']);
    expect(warnings).toEqual([]);
  });

  it('is current only after it has begun to listen, and says that nothing learnt before counts', async () => {
    listen();
    expect(listener.isCurrent).toBe(false);

    await until(() => listener.isCurrent);
    expect(interruptions).toBe(1);
  });

  it('is no longer current the moment its connection breaks, and is again by itself', async () => {
    listen();
    await until(() => listener.isCurrent);
    const before = interruptions;

    await network.cut();
    await until(() => interruptions > before);
    expect(listener.isCurrent).toBe(false);
    await tell('missed');
    await network.restore();
    await until(() => listener.isCurrent);

    expect(interruptions).toBeGreaterThan(before + 1);
    expect(warnings).toEqual([expect.stringMatching(/^notifications of the database are interrupted/)]);
    await tell('heard');
    await until(() => heard.length > 0);
    expect(heard).toEqual(['heard']);
  });

  it('is no longer current within a second of silence, while its connection seems fine', async () => {
    listen();
    await until(() => listener.isCurrent);
    const before = interruptions;
    network.silence();
    const silentAt = performance.now();

    await until(() => !listener.isCurrent || performance.now() - silentAt > 950);
    expect(listener.isCurrent).toBe(false);
    // It is given up for another one, which the silence swallows as well.
    await until(() => interruptions > before);
    await network.restore();
    await until(() => listener.isCurrent);
  });

  it('is never current without a database, warns once, and lets go at once', async () => {
    await network.cut();
    listen();
    await until(() => interruptions > 3);

    expect(listener.isCurrent).toBe(false);
    expect(warnings).toHaveLength(1);
    await listener.close();
    const after = interruptions;
    await network.restore();
    await database.db.ping();
    expect(interruptions).toBe(after);
  });

  it('leaves no connection behind', async () => {
    listen();
    await until(() => listener.isCurrent);
    await listener.close();

    expect(listener.isCurrent).toBe(false);
    const left = sql`select from pg_stat_activity where application_name = 'listener under test'`;
    while ((await database.db.run(left)) > 0);
  });
});
