/** Quotas: what the document says of them is what is announced, and what is refused. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import { writeRequest } from '../../../src/contract/prove/requests.js';
import { answer, startApplication, type Person, type RunningApplication } from '../../support/application.js';
import { cast, operations, plainRequest, quotasOf } from './facts.js';

/** The quota that has nothing left; the others always have something. */
let usedUp: string | undefined;

let application: RunningApplication;
let personFor: (operation: Operation) => Promise<Person>;
beforeAll(async () => {
  application = await startApplication({
    environment: { RATE_LIMIT_SCALE: '1' },
    quota: {
      consume: ({ name, quota }) =>
        name === usedUp
          ? { allowed: false, remaining: 0, resetSeconds: 17 }
          : { allowed: true, remaining: quota - 1, resetSeconds: 60 },
    },
  });
  personFor = cast(application);
});
beforeEach(() => {
  usedUp = undefined;
});
afterAll(() => application.close());

/** Nothing is done: a sign-out that worked would leave the next one without its person. */
async function call(operation: Operation, person: Person) {
  let isCalled = false;
  application.intercept(operation.id, () => {
    isCalled = true;
    throw new Error('not now');
  });
  const request = writeRequest(operation, plainRequest(operation), person.headers);
  const response = await application.send(request).finally(() => application.intercept(operation.id));
  return { ...answer(response), isCalled };
}

const limited = operations.filter((operation) => quotasOf(operation).size > 0);
const unlimited = operations.filter((operation) => quotasOf(operation).size === 0);
const quotas = limited.flatMap((operation) =>
  [...quotasOf(operation).keys()].map((name) => ({ id: operation.id, name, operation })),
);

describe.each(limited)('$id', (operation) => {
  it('announces its quotas', async () => {
    const { headers } = await call(operation, await personFor(operation));
    const declared = [...quotasOf(operation)];

    expect(headers['ratelimit-policy']!.split(', ').sort()).toEqual(
      declared.map(([name, { quota, windowSeconds }]) => `"${name}";q=${quota};w=${windowSeconds}`).sort(),
    );
    const [, name, left] = /^"([a-z_]+)";r=(\d+);t=60$/.exec(headers['ratelimit']!)!;
    expect(Number(left)).toBe(Math.min(...declared.map(([, { quota }]) => quota)) - 1);
    expect(declared.map(([each]) => each)).toContain(name);
  });

  it('announces them to whoever has no credentials, or wrong ones', async () => {
    for (const authorization of ['', 'Bearer x', 'Basic x']) {
      const { headers } = await application.send(
        writeRequest(operation, plainRequest(operation), { authorization }),
      );
      expect(headers).toMatchObject({
        'ratelimit-policy': expect.any(String),
        ratelimit: expect.any(String),
      });
    }
  });
});

describe.each(quotas)('$id, with the quota $name used up,', ({ operation, name }) => {
  it('refuses, says until when, and does nothing', async () => {
    const person = await personFor(operation);
    usedUp = name;
    const { status, headers, json, isCalled } = await call(operation, person);

    expect({ status, isCalled }).toEqual({ status: 429, isCalled: false });
    expect(headers).toMatchObject({
      'retry-after': '17',
      ratelimit: `"${name}";r=0;t=17`,
      'cache-control': 'no-store',
    });
    expect(json).toMatchObject({
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      code: 'rate_limited',
      'violated-policies': [name],
    });
  });
});

describe.each(unlimited)('$id', (operation) => {
  it('announces no quota, since it has none', async () => {
    const { headers } = await call(operation, await personFor(operation));

    expect([headers['ratelimit'], headers['ratelimit-policy']]).toEqual([undefined, undefined]);
  });
});

describe('the document', () => {
  it('limits everything but what monitors ask', () => {
    expect(unlimited.map(({ id }) => id).sort()).toEqual(['getHealth', 'getReadiness']);
  });

  it('has a quota of its own for whatever strangers can set off', () => {
    const open = limited.filter(({ security, method }) => security.length === 0 && method !== 'GET');
    expect(open.filter(({ source }) => source['x-rate-limit'] === undefined).map(({ id }) => id)).toEqual([]);
  });
});
