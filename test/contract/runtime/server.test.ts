import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { createContract, type ContractOptions } from '../../../src/contract/runtime/index.js';
import type { Api } from '../../../src/contract/types.js';
import { contractOf, echo, json, operation, parameter, Service } from './support.js';

describe('a served contract', () => {
  const getBook = operation({
    id: 'getBook',
    path: '/books/{bookId}',
    parameters: [parameter({ name: 'bookId', in: 'path' })],
  });

  it('calls the handler of the operation and sends its reply', async () => {
    const service = await Service.start({ operations: [getBook] });
    const answer = await service.send('/books/a%2Fb%20c');
    expect(answer).toMatchObject({ status: 200, body: { path: { bookId: 'a/b c' } } });
    expect(await service.observed()).toMatchObject([
      { operationId: 'getBook', status: 200, mediaType: 'application/json' },
    ]);
  });

  it('leaves a path that is not its own to others', async () => {
    const service = await Service.start({ operations: [getBook] });
    expect(await service.send('/films')).toMatchObject({
      status: 404,
      body: { code: 'not_found', instance: '/films' },
    });
    expect(await service.observed()).toMatchObject([
      { operationId: 'unmatched', status: 404, problem: 'not_found' },
    ]);
  });

  it.each(['abcdefgh', 'A.b_c-d.1', 'x'.repeat(128)])('keeps the request id %s', async (id) => {
    const service = await Service.start({ operations: [getBook] });
    expect(
      (await service.send('/books/1', { headers: { 'x-request-id': id } })).headers['x-request-id'],
    ).toBe(id);
  });

  it.each(['short', 'x'.repeat(129), 'with space', 'über-uns-1', '<script>1'])(
    'makes another request id than %s',
    async (id) => {
      const service = await Service.start({ operations: [getBook], newRequestId: () => 'made-here' });
      const answer = await service.send('/books/1', {
        headers: { 'x-request-id': Buffer.from(id).toString('latin1') },
      });
      expect(answer.headers['x-request-id']).toBe('made-here');
    },
  );

  it('gives handlers the request and a signal', async () => {
    interface SignalCall {
      signal: AbortSignal;
      request: { url: string; remoteAddress: string };
      operationId: string;
    }
    let aborted: Promise<unknown> | undefined;
    const service = await Service.start({
      operations: [operation({ id: 'wait' })],
      handlers: {
        wait: async ({ signal, request, operationId }: SignalCall) => {
          expect(request).toMatchObject({
            url: '/wait',
            remoteAddress: expect.stringContaining('127.0.0.1'),
          });
          expect(operationId).toBe('wait');
          socket.destroy();
          aborted = once(signal, 'abort');
          await aborted;
          return { status: 200, body: {} };
        },
      },
    });
    const socket = connect(service.port, '127.0.0.1', () =>
      socket.write('GET /wait HTTP/1.1\r\nHost: x\r\n\r\n'),
    );
    expect(await service.observed()).toMatchObject([{ status: 499 }]);
  });

  it('ends what takes too long, and ignores what comes later', async () => {
    let release: () => void = () => {};
    const late = new Promise<void>((resolve) => (release = resolve));
    let reason: unknown;
    const service = await Service.start({
      operations: [operation({ id: 'slow' })],
      limits: { deadlineMs: 50 },
      handlers: {
        slow: async ({ signal }: { signal: AbortSignal }) => {
          signal.addEventListener('abort', () => {
            reason = signal.reason;
          });
          await late;
          return { status: 200, body: {} };
        },
      },
    });
    expect(await service.send('/slow')).toMatchObject({ status: 504, body: { code: 'timeout' } });
    expect(reason).toMatchObject({ code: 'timeout' });
    release();
    await late;
    expect(await service.observed()).toHaveLength(1);
  });

  it('answers requests that come one behind the other', async () => {
    const service = await Service.start({ operations: [getBook] });
    const get = (id: number, more = '') => `GET /books/${id} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
    const answer = await service.raw(get(1) + get(2) + get(3, 'Connection: close\r\n'));
    expect([...answer.matchAll(/"bookId":"(\d)"/g)].map(([, id]) => id)).toEqual(['1', '2', '3']);
  });

  it('is not impressed by what is not HTTP', async () => {
    const service = await Service.start({ operations: [getBook] });
    expect(await service.raw('HELLO\r\n\r\n')).toMatch(
      /^HTTP\/1.1 400 [^]*application\/problem\+json[^]*malformed_request/,
    );
    const long = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(await service.raw(long)).toMatch(/^HTTP\/1.1 431 [^]*headers_too_large/);
    expect(
      await service.raw('GET http://x/books/1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    ).toMatch(/ 404 /);
  });
});

describe('the start of a contract', () => {
  const options = (more: Partial<ContractOptions<Api>> & { contract: ContractOptions<Api>['contract'] }) => ({
    validators: {},
    serializers: {},
    handlers: Object.fromEntries(more.contract.operations.map(({ id }) => [id, echo])) as never,
    verifiers: {},
    replies: 'strict' as const,
    ...more,
  });
  const mismatches = (more: Parameters<typeof options>[0]): unknown => {
    try {
      createContract<Api>(options(more));
      return [];
    } catch (error) {
      return (error as { mismatches: unknown }).mismatches;
    }
  };

  it('lists everything that does not fit', () => {
    const header = (name: string) => parameter({ name, in: 'header' });
    const contract = contractOf(
      [
        operation({ id: 'a' }),
        operation({ id: 'a', path: '/b' }),
        operation({ id: 'notFound' }),
        operation({ id: 'toString', security: [{ schemes: [{ scheme: 'bearer', scopes: [] }] }] }),
        operation({
          id: 'conventional',
          parameters: [header('if-none-match')],
          validators: { header: 'headers' },
          responses: {
            200: {
              ...json({ validator: 'body' }),
              media: [{ type: 'a/b', writer: 'stream', serializer: 's' }],
            },
          },
          conventions: { etag: 'version', idempotency: true, pagination: true },
        }),
      ],
      { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    );
    const handlers = { a: echo, notFound: echo, conventional: echo, b: echo } as never;
    const verifiers = { cookie: () => undefined };
    expect(mismatches({ contract, handlers, verifiers })).toEqual([
      'two operations are called a',
      'notFound is not a name that an operation can have',
      'the operation toString has no handler',
      'the handler b has no operation',
      'the security scheme bearer of toString has no verifier',
      'the verifier cookie has no security scheme',
      'conventional needs the validator headers: generate again',
      'conventional needs the serializer s: generate again',
      'conventional takes Idempotency-Key, and there is no store',
      'conventional takes Idempotency-Key, and streams cannot be stored',
      'conventional has a cursor, and there is no key to sign it',
      'conventional takes If-None-Match, and does not declare 304',
    ]);
  });

  it('lists the problems that the engine can answer and the document does not declare', () => {
    const problems = {
      validation_failed: { code: 'validation_failed', status: 422, title: 'x', type: '/x' },
    };
    const responses = { 200: json(), 422: json({ problems: ['validation_failed', 'unknown'] }) };
    expect(mismatches({ contract: contractOf([operation({ id: 'a', responses })], { problems }) })).toEqual([
      'the problem unknown of a is not in the catalogue',
      'a can answer malformed_request and does not declare it',
      'a can answer internal_error and does not declare it',
      'a can answer not_acceptable and does not declare it',
    ]);
  });

  it('asks nothing of a document that fits', () => {
    expect(mismatches({ contract: contractOf([operation({ id: 'a' })]) })).toEqual([]);
  });
});
