/** What callers are told when the server fails: the declared problem, and nothing of what happened inside. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import { writeRequest } from '../../../src/contract/prove/requests.js';
import { Unavailable } from '../../../src/infrastructure/database/errors.js';
import { answer, startApplication, type Person, type RunningApplication } from '../../support/application.js';
import { DatabaseProxy } from '../../support/database-proxy.js';
import { cast, declares, operations, plainRequest } from './facts.js';

let application: RunningApplication;
let personFor: (operation: Operation) => Promise<Person>;
let database: DatabaseProxy;
beforeAll(async () => {
  application = await startApplication({
    async through(url) {
      database = await DatabaseProxy.open(url);
      return database.url;
    },
  });
  personFor = cast(application);
  // Now: later on signing up fails on purpose.
  await Promise.all(operations.map(personFor));
});
afterAll(async () => {
  await application.close();
  await database.close();
});

/** They answer from the memory of the process. */
const WITHOUT_DATABASE = ['getHealth', 'getCatalog'];

const SECRET = 'select password from users';

describe.each(operations)('$id', (operation) => {
  const call = async () => {
    const { headers } = await personFor(operation);
    return answer(await application.send(writeRequest(operation, plainRequest(operation), headers)));
  };
  const failing = async (error: Error) => {
    application.intercept(operation.id, () => {
      throw error;
    });
    return call().finally(() => application.intercept(operation.id));
  };

  it('says 500 when its handler breaks, and not why', async () => {
    const { status, json } = await failing(new Error(SECRET));
    expect([status, json['code']]).toEqual([500, 'internal_error']);
    // The path was the caller's own.
    expect(JSON.stringify({ ...json, instance: '' })).not.toMatch(/select|password|\.ts|at /);
  });

  it('says 500 when its handler answers what is not declared', async () => {
    application.intercept(operation.id, () => ({ status: 299, body: { secret: SECRET } }));
    const { status, json, body } = await call().finally(() => application.intercept(operation.id));
    expect([status, json['code']]).toEqual([500, 'internal_error']);
    expect(body.toString()).not.toContain(SECRET);
  });

  if (declares(operation, 503) && operation.responses['503']!.problems.includes('unavailable'))
    it('says 503 when what it needs is not there, and when to come back', async () => {
      const { status, json, headers } = await failing(new Unavailable('gone', undefined, new Error(SECRET)));
      expect([status, json['code']]).toEqual([503, 'unavailable']);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    });
});

describe('without its database', () => {
  beforeAll(() => database.cut());
  afterAll(() => database.restore());

  it.each(operations)('$id says so, or needs none', async (operation) => {
    const { headers } = await personFor(operation);
    const response = await application.send(writeRequest(operation, plainRequest(operation), headers));
    expect(response.status).toBe(WITHOUT_DATABASE.includes(operation.id) ? 200 : 503);
  });
});
