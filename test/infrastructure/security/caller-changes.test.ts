/** What is remembered of callers, and when it is not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../../src/infrastructure/database/database.js';
import { DatabaseListener } from '../../../src/infrastructure/database/listener.js';
import { CallerChanges, CallerMemory } from '../../../src/infrastructure/security/caller-changes.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';

const ANA = '019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21';

/** A memory over answers that the test gives when it likes. */
function memoryOf(states: Record<string, string | undefined> = {}) {
  const changes = { isCurrent: true };
  const asked: string[] = [];
  const open: (() => void)[] = [];
  const options = { isSlow: false };
  const memory = new CallerMemory(changes, async (userId, credentialId) => {
    asked.push(`${userId} ${credentialId}`);
    const state = states[credentialId];
    if (options.isSlow) await new Promise<void>((resolve) => open.push(resolve));
    return state;
  });
  return { changes, asked, open, options, memory, states };
}

describe('a memory of callers', () => {
  it('answers the second time at once, without a promise', async () => {
    const { memory, asked } = memoryOf({ phone: 'alive' });

    expect(await memory.of(ANA, 'phone')).toBe('alive');
    expect(memory.of(ANA, 'phone')).toBe('alive');
    expect(asked).toEqual([`${ANA} phone`]);
  });

  it('asks again after a change, and after an interruption', async () => {
    const { memory, states } = memoryOf({ phone: 'alive' });
    await memory.of(ANA, 'phone');
    states['phone'] = 'ended';

    memory.forget('somebody else');
    expect(await memory.of(ANA, 'phone')).toBe('alive');
    memory.forget(ANA);
    expect(await memory.of(ANA, 'phone')).toBe('ended');
    states['phone'] = 'alive again';
    memory.forgetAll();
    expect(await memory.of(ANA, 'phone')).toBe('alive again');
  });

  it.each([
    ['a change of the user', (memory: CallerMemory<string>) => memory.forget(ANA)],
    ['an interruption', (memory: CallerMemory<string>) => memory.forgetAll()],
  ])('does not keep an answer that was on its way during %s', async (_what, forget) => {
    const { memory, open, options, states, asked } = memoryOf({ phone: 'alive' });
    options.isSlow = true;
    const early = memory.of(ANA, 'phone');
    states['phone'] = 'ended';
    forget(memory);
    const late = memory.of(ANA, 'phone');
    for (const answer of open) answer();

    expect(await Promise.all([late, early])).toEqual(['ended', 'alive']);
    options.isSlow = false;
    expect(await memory.of(ANA, 'phone')).toBe('ended');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['comes alone', [0]],
    ['comes after a newer one', [1, 0]],
  ])('does not keep an answer from before a change that %s', async (_what, order) => {
    const { memory, open, options, states } = memoryOf({ phone: 'alive' });
    options.isSlow = true;
    const asking = [memory.of(ANA, 'phone')];
    states['phone'] = 'ended';
    memory.forget(ANA);
    if (order.length > 1) asking.push(memory.of(ANA, 'phone'));
    for (const index of order) {
      open[index]!();
      await asking[index];
    }

    options.isSlow = false;
    expect(await memory.of(ANA, 'phone')).toBe('ended');
  });

  it('neither reads nor writes while notifications cannot be relied on', async () => {
    const { memory, changes, states, asked } = memoryOf({ phone: 'alive' });
    await memory.of(ANA, 'phone');
    changes.isCurrent = false;
    states['phone'] = 'ended';

    expect(await memory.of(ANA, 'phone')).toBe('ended');
    expect(await memory.of(ANA, 'browser')).toBeUndefined();
    changes.isCurrent = true;
    states['browser'] = 'alive';
    expect(await memory.of(ANA, 'browser')).toBe('alive');
    expect(asked).toHaveLength(4);
  });

  it('believes nothing for longer than a minute, and nobody who is not there', async () => {
    const { memory, states } = memoryOf({ phone: 'alive' });
    await memory.of(ANA, 'phone');
    expect(await memory.of(ANA, 'nothing')).toBeUndefined();
    states['nothing'] = states['phone'] = 'changed';
    expect(await memory.of(ANA, 'nothing')).toBe('changed');

    const { now } = Date;
    Date.now = () => now() + 60_001;
    try {
      expect(await memory.of(ANA, 'phone')).toBe('changed');
    } finally {
      Date.now = now;
    }
  });

  it('holds a hundred credentials of a user', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `key ${index}`);
    const { memory, asked } = memoryOf(Object.fromEntries(names.map((name) => [name, name])));
    for (const name of names) await memory.of(ANA, name);

    expect(memory.of(ANA, 'key 100')).toBe('key 100');
    await memory.of(ANA, 'key 0');
    expect(asked).toHaveLength(102);
  });
});

describe('changes of callers', () => {
  let database: TestDatabase;
  let here: CallerChanges;
  let there: CallerChanges;
  const open = () =>
    new CallerChanges(database.db, {
      url: database.url,
      connectTimeoutMs: 1000,
      applicationName: 'callers under test',
      onWarning: () => undefined,
    });
  const isTrue = async (check: () => unknown): Promise<void> => {
    while (!check()) await database.db.ping();
  };
  beforeAll(async () => {
    database = await testDatabase();
    [here, there] = [open(), open()];
    await isTrue(() => here.isCurrent && there.isCurrent);
  });
  afterAll(async () => {
    await Promise.all([here.close(), there.close()]);
    await database.close();
  });

  it('are forgotten here before the transaction is over for whoever made it, and there soon', async () => {
    let state = 'alive';
    const memories = [here, there].map((changes) => changes.remember(() => Promise.resolve(state)));
    for (const memory of memories) await memory.of(ANA, 'phone');

    await database.db.atomically(async () => {
      state = 'ended';
      await here.changed(ANA);
    });

    expect(await memories[0]!.of(ANA, 'phone')).toBe('ended');
    await isTrue(async () => (await memories[1]!.of(ANA, 'phone')) === 'ended');
  });

  it('did not happen where the transaction failed', async () => {
    const heard: string[] = [];
    const listener = DatabaseListener.open({
      url: database.url,
      channel: 'spotter_callers',
      connectTimeoutMs: 1000,
      applicationName: 'callers under test',
      onNotification: (userId) => heard.push(userId),
      onInterruption: () => undefined,
      onWarning: () => undefined,
    });
    await isTrue(() => listener.isCurrent);
    const failed = database.db.atomically(async () => {
      await here.changed(ANA);
      await database.db.run(sql`select 1 / 0`);
    });
    await expect(failed).rejects.toThrow();

    await here.changed('another');
    await isTrue(() => heard.length > 0);
    await listener.close();
    expect(heard).toEqual(['another']);
  });
});
