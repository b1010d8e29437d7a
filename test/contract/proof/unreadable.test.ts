/** Requests that cannot be read, or ask for what there is not: refused before anything else looks at them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import type { HttpRequest } from '../../../src/contract/prove/http.js';
import { preferredMedia, writeRequest } from '../../../src/contract/prove/requests.js';
import { answer, startApplication, type Person, type RunningApplication } from '../../support/application.js';
import {
  cast,
  hasRepresentation,
  maxBytes,
  operations,
  paged,
  plainRequest,
  preconditioned,
  withBody,
  withPathIds,
} from './facts.js';

let application: RunningApplication;
let personFor: (operation: Operation) => Promise<Person>;
beforeAll(async () => {
  application = await startApplication();
  personFor = cast(application);
});
afterAll(() => application.close());

/** Status and code of the answer to a right request that `change` makes wrong. */
async function refusal(operation: Operation, change: (request: HttpRequest) => Partial<HttpRequest>) {
  const { headers } = await personFor(operation);
  const request = writeRequest(operation, plainRequest(operation), headers);
  const response = await application.send({ ...request, ...change(request) });
  return [response.status, answer(response).json['code']];
}

const withQuery = (target: string, query: string) => `${target}${target.includes('?') ? '&' : '?'}${query}`;

describe.each(operations.filter(hasRepresentation))('the media types of $id', (operation) => {
  it('are all that it answers in', async () => {
    const asked = refusal(operation, ({ headers }) => ({ headers: { ...headers, accept: 'image/png' } }));
    expect(await asked).toEqual([406, 'not_acceptable']);
  });
});

describe.each(withBody)('the body of $id', (operation) => {
  const send = (body: string | Uint8Array, more: Record<string, string> = {}) =>
    refusal(operation, ({ headers }) => ({ headers: { ...headers, ...more }, body }));

  it('has a declared media type', async () => {
    expect(await send('x', { 'content-type': 'text/plain' })).toEqual([415, 'unsupported_media_type']);
  });

  it('is not compressed', async () => {
    expect(await send('x', { 'content-encoding': 'gzip' })).toEqual([415, 'unsupported_media_type']);
  });

  it('is not longer than it may be', async () => {
    const long = `{"a":"${'x'.repeat(maxBytes(operation))}"}`;
    expect(await send(long)).toEqual([413, 'payload_too_large']);
  });

  it('is not read to its end when it says how long it is', async () => {
    const announced = { 'content-length': String(100 * maxBytes(operation)) };
    expect(await send('{', announced)).toEqual([413, 'payload_too_large']);
  });

  it.each([
    ['broken JSON', '{"a":'],
    ['nothing', ' '],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['nesting without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['more values than anybody needs', `[${'1,'.repeat(200_000)}1]`],
  ])('is not %s', async (_what, body) => {
    expect(await send(body)).toEqual([400, 'malformed_json']);
  });

  it.each([
    ['half a character', '{"\\ud800":"\\ud800"}'],
    ['NUL', '{"a\\u0000":"\\u0000"}'],
    ['the prototype of an object', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}'],
    ['a number beyond numbers', '{"a":1e999}'],
  ])('is not taken with %s', async (_what, body) => {
    expect(await send(body)).toEqual([422, 'validation_failed']);
  });

  if (operation.body!.required)
    it('cannot be left out', async () => {
      const type = preferredMedia(operation.body!)!.type;
      const [status] = await refusal(operation, ({ method, target, headers: { authorization } }) => ({
        method,
        target,
        headers: {
          ...(authorization && { authorization }),
          'content-type': type,
          ...preconditions(operation),
        },
        body: '',
      }));
      expect([400, 415, 422]).toContain(status);
    });
});

const preconditions = (operation: Operation): Record<string, string> =>
  preconditioned.includes(operation) ? { 'if-match': '"1"' } : {};

describe.each(operations.filter(({ body }) => !body))('$id', (operation) => {
  it('takes no body', async () => {
    const asked = refusal(operation, ({ headers }) => ({
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    }));
    expect(await asked).toEqual([400, 'malformed_request']);
  });
});

describe.each(operations)('the address of $id', (operation) => {
  it('is escaped as addresses are', async () => {
    const asked = refusal(operation, ({ target }) => ({ target: withQuery(target, '%zz=1') }));
    expect(await asked).toEqual([400, 'malformed_request']);
  });

  it('names a method that there is', async () => {
    const { headers } = await personFor(operation);
    const { target } = writeRequest(operation, plainRequest(operation));
    const response = await application.send({ method: 'PROPFIND', target, headers });
    const allowed = response.headers['allow']?.split(', ');
    expect([response.status, answer(response).json['code']]).toEqual([405, 'method_not_allowed']);
    expect(allowed).toContain(operation.method);
  });

  it('tells its methods to who asks', async () => {
    const { target } = writeRequest(operation, plainRequest(operation));
    const response = await application.send({ method: 'OPTIONS', target, headers: {} });
    expect([response.status, response.body.length]).toEqual([204, 0]);
    expect(response.headers['allow']?.split(', ')).toContain(operation.method);
  });
});

describe.each(withPathIds)('the path of $id', (operation) => {
  it.each([
    ['a broken escape', '%zz', [400, 'malformed_request']],
    ['bytes that are not UTF-8', '%ff', [400, 'malformed_request']],
    ['NUL', '%00', [422, 'validation_failed']],
    ['a prototype', '__proto__', [422, 'validation_failed']],
  ])('is not taken with %s', async (_what, segment, expected) => {
    const { target } = writeRequest(operation, plainRequest(operation));
    const [id] = Object.values(plainRequest(operation).path!) as [string];
    expect(await refusal(operation, () => ({ target: target.replace(id, segment) }))).toEqual(expected);
  });
});

describe.each(paged)('the cursor of $id', (operation) => {
  it.each(['x', '....', 'W10'.repeat(40), '__proto__'])('is not %s', async (cursor) => {
    const asked = refusal(operation, ({ target }) => ({ target: withQuery(target, `cursor=${cursor}`) }));
    expect(await asked).toEqual([400, 'invalid_cursor']);
  });

  it('and the other parameters are sent once', async () => {
    const asked = refusal(operation, ({ target }) => ({ target: withQuery(target, 'limit=1&limit=2') }));
    expect(await asked).toEqual([422, 'validation_failed']);
  });
});

describe.each(preconditioned)('If-Match of $id', (operation) => {
  it('is a list of entity tags', async () => {
    const asked = refusal(operation, ({ headers }) => ({ headers: { ...headers, 'if-match': 'seven' } }));
    expect(await asked).toEqual([400, 'invalid_header']);
  });
});

describe('a path that no operation has', () => {
  it.each(['/api/v1/nothing', '/api/v1/workouts/', '/api', '/api/v1/%zz'])(
    '%s is not found',
    async (target) => {
      const response = await application.send({ method: 'GET', target, headers: {} });
      expect([response.status, answer(response).json['code']]).toEqual([404, 'not_found']);
      expect(response.headers['content-type']).toBe('application/problem+json');
    },
  );
});
