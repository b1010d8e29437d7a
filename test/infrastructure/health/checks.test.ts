import { describe, expect, it } from '@jest/globals';
import { databaseCheck, migrationsCheck, redisCheck } from '../../../src/infrastructure/health/checks.js';

const signal = new AbortController().signal;

describe('databaseCheck', () => {
  it('passes where the database answers and fails where it does not', async () => {
    expect(await databaseCheck({ ping: () => Promise.resolve() }).run(signal)).toBeUndefined();
    const away = databaseCheck({ ping: () => Promise.reject(new Error('away')) });
    await expect(away.run(signal)).rejects.toThrow('away');
  });
});

describe('redisCheck', () => {
  it('passes where Redis answers and only warns where it does not', async () => {
    expect(await redisCheck({ ping: () => Promise.resolve() }).run(signal)).toBeUndefined();
    expect(await redisCheck({ ping: () => Promise.reject(new Error('away')) }).run(signal)).toEqual({
      status: 'warn',
      detail: 'does not answer; the service does without it',
    });
  });
});

describe('migrationsCheck', () => {
  const check = (pending: string[], unknown: string[]) =>
    migrationsCheck({ state: () => Promise.resolve({ applied: [], pending, unknown }) }).run(signal);

  it.each([
    [[], [], undefined],
    [['a', 'b'], [], { status: 'fail', detail: '2 migrations are pending' }],
    [[], ['z'], { status: 'warn', detail: 'the database belongs to a newer version' }],
  ])('with %j pending and %j unknown finds %j', async (pending, unknown, finding) => {
    expect(await check(pending, unknown)).toEqual(finding);
  });
});
