import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { ResponseHeaderRow, ResponseRow } from '../../../src/contract/model.js';
import { problem, type ReplyViolation } from '../../../src/contract/runtime/index.js';
import { writeEvent } from '../../../src/contract/runtime/reply/stream.js';
import { empty, json, operation, Service } from './support.js';

const header = (name: string, more: Partial<ResponseHeaderRow> = {}): ResponseHeaderRow => ({
  name,
  required: false,
  value: { kind: 'string' },
  ...more,
});

const schemas = {
  book: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: { title: { type: 'string' }, pages: { type: 'integer' } },
  },
  number: { type: 'integer', maximum: 10 },
};

const responses: Record<string, ResponseRow> = {
  200: json({
    validator: 'book',
    headers: [
      header('X-Left', { value: { kind: 'integer' }, validator: 'number' }),
      header('Cache-Control', { required: true, constant: 'private' }),
    ],
  }),
  201: json({ headers: [header('Location', { required: true }), header('ETag')] }),
  204: { ...empty, headers: [header('Set-Cookie')] },
  '4XX': json(),
};

const start = (reply: unknown, more = {}) =>
  Service.start({
    operations: [operation({ id: 'get', responses })],
    schemas,
    handlers: { get: () => reply },
    ...more,
  });
const body = { title: 'Momo' };

describe('a reply that keeps to the contract', () => {
  it('is sent with what the document and the application say of every such answer', async () => {
    const staticHeaders = { 'X-Content-Type-Options': 'nosniff', 'cache-control': 'public' };
    const service = await start(
      { status: 200, body, headers: { 'X-Left': 5, 'Cache-Control': 'private' } },
      { staticHeaders },
    );
    const answer = await service.send('/get');
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({
      'cache-control': 'private',
      'x-content-type-options': 'nosniff',
      'x-left': '5',
      'api-version': '1.2.3',
      'content-type': 'application/json',
      'content-length': String(JSON.stringify(body).length),
    });
  });

  it('may leave out headers that are not required', async () => {
    const service = await start({ status: 201, body, headers: { Location: '/books/1', ETag: undefined } });
    expect(await service.send('/get')).toMatchObject({ status: 201, headers: { location: '/books/1' } });
  });

  it('falls under the class of its status', async () => {
    const service = await start({ status: 404, body: { gone: true } });
    expect(await service.send('/get')).toMatchObject({ status: 404, body: { gone: true } });
  });

  it('can set cookies, safely by default', async () => {
    const cookies = [
      { name: 'a', value: 'x y;', maxAgeSeconds: 60.5 },
      {
        name: 'b',
        value: '',
        httpOnly: false,
        secure: false,
        sameSite: 'Strict',
        path: '/p',
        domain: 'example.org',
      },
    ];
    const service = await start({ status: 204, cookies });
    const answer = await service.send('/get');
    expect(answer.headers['set-cookie']).toEqual([
      'a=x%20y%3B; Path=/; Max-Age=60; HttpOnly; Secure; SameSite=Lax',
      'b=; Path=/p; Domain=example.org; SameSite=Strict',
    ]);
    expect(answer.headers).not.toHaveProperty('content-length');
  });

  it('is written by its serializer', async () => {
    const media = { type: 'application/json', writer: 'json' as const, serializer: 'title' };
    const service = await start(
      { status: 200, body: { title: 'ü', secret: 1 } },
      {
        operations: [operation({ id: 'get', responses: { 200: { ...empty, media: [media] } } })],
        serializers: { title: ({ title }: { title: string }) => `{"title":${JSON.stringify(title)}}` },
      },
    );
    const answer = await service.send('/get');
    expect(answer).toMatchObject({ text: '{"title":"ü"}', headers: { 'content-length': '14' } });
  });
});

describe('a reply that breaks the contract', () => {
  const broken: [string, object, string][] = [
    ['an undeclared status', { status: 202, body }, '# has a status that is not declared'],
    ['no body', { status: 200 }, '# is required'],
    ['a body where none is', { status: 204, body }, '# must not be sent'],
    ['a missing member', { status: 200, body: { pages: 1 } }, '#/title is required'],
    [
      'a surplus member',
      { status: 200, body: { ...body, isbn: 1 } },
      '#/isbn is not a member that is known here',
    ],
    ['a wrong member', { status: 200, body: { ...body, pages: '1' } }, '#/pages must be an integer'],
    ['another media type', { status: 200, body, type: 'text/csv' }, '# must not be sent as text/csv'],
    ['a missing header', { status: 201, body }, 'header Location is required'],
    [
      'an undeclared header',
      { status: 200, body, headers: { 'X-Debug': '1' } },
      'header X-Debug is not declared',
    ],
    ['a wrong header', { status: 200, body, headers: { 'X-Left': 11 } }, 'header X-Left must be <= 10'],
    [
      'another constant',
      { status: 200, body, headers: { 'Cache-Control': 'public' } },
      'header Cache-Control must be private',
    ],
    [
      'an undeclared cookie',
      { status: 200, body, cookies: [{ name: 'a', value: 'b' }] },
      'header Set-Cookie is not declared',
    ],
  ];

  it.each(broken)('by %s is a loud 500', async (_how, reply, fault) => {
    const service = await start(reply);
    const answer = await service.send('/get');
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(answer.body.detail).toContain(
      `get answered ${(reply as { status: number }).status} against its contract: `,
    );
    expect(answer.body.detail).toContain(fault);
    expect(await service.observed()).toMatchObject([{ status: 500, error: { name: 'ReplyViolation' } }]);
  });

  it.each(broken)('by %s is reported and sent in production', async (_how, reply, fault) => {
    const reports: ReplyViolation[] = [];
    const replies = { sample: 1, report: (violation: ReplyViolation) => void reports.push(violation) };
    const service = await start(reply, { replies });
    const { status } = reply as { status: number };
    expect(await service.send('/get')).toMatchObject({ status });
    expect(reports.map(({ message }) => message)).toEqual([expect.stringContaining(fault)]);
  });

  it('is not looked for where nothing is sampled', async () => {
    const replies = { sample: 0, report: () => expect(true).toBe(false) };
    const service = await start({ status: 200, body: { isbn: 1 } }, { replies });
    expect(await service.send('/get')).toMatchObject({ status: 200 });
  });

  it.each([undefined, null, 'text', {}, { status: '200' }, { status: 99 }, { status: 1000 }])(
    'as %j is a 500',
    async (reply) => {
      for (const replies of ['strict', { sample: 0, report: () => {} }]) {
        const service = await start(reply, { replies });
        expect(await service.send('/get')).toMatchObject({ status: 500, body: { code: 'internal_error' } });
      }
    },
  );

  it('does not leave the process with a header that splits the answer', async () => {
    const service = await start({ status: 201, body, headers: { Location: '/\r\nSet-Cookie: a=b' } });
    const answer = await service.send('/get');
    expect(answer.status).toBe(500);
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });
});

describe('a problem that is not declared', () => {
  const row = (code: string, status: number) => ({ code, status, title: code, type: `/problems/${code}` });
  const always = { malformed_request: 400, not_acceptable: 406, validation_failed: 422, internal_error: 500 };
  const problems = Object.fromEntries(
    Object.entries({ ...always, book_lost: 409, shelf_full: 409 }).map(([code, status]) => [
      code,
      row(code, status),
    ]),
  );
  const media = [{ type: 'application/problem+json', writer: 'json' as const, validator: 'problem' }];
  const declared = Object.fromEntries(
    Object.entries({ ...always, book_lost: 409 }).map(([code, status]) => [
      status,
      { ...empty, media, problems: [code] },
    ]),
  );
  const setup = {
    operations: [operation({ id: 'get', responses: { 200: json(), ...declared } })],
    document: { problems },
    schemas: { problem: { type: 'object', properties: { hint: false } } },
  };
  const throwing = (code: string, hint?: string) => ({
    get: () => {
      throw problem(code, { ...(hint !== undefined && { hint }) });
    },
  });

  it('is as loud as any other reply', async () => {
    const service = await Service.start({ ...setup, handlers: throwing('shelf_full') });
    const { status, body } = await service.send('/get');
    expect([status, body.code]).toEqual([500, 'internal_error']);
    expect(body.detail).toContain('#/code is shelf_full, which is not declared');
  });

  it('is reported and sent in production', async () => {
    const reports: string[] = [];
    const replies = { sample: 0, report: ({ message }: ReplyViolation) => void reports.push(message) };
    const service = await Service.start({ ...setup, replies, handlers: throwing('shelf_full') });
    expect(await service.send('/get')).toMatchObject({ status: 409, body: { code: 'shelf_full' } });
    expect(reports).toHaveLength(1);
  });

  it('is a 500 where nobody knows its code', async () => {
    const replies = { sample: 0, report: () => {} };
    const service = await Service.start({ ...setup, replies, handlers: throwing('unheard_of') });
    expect(await service.send('/get')).toMatchObject({ status: 500, body: { code: 'internal_error' } });
  });

  it('is told from one that is', async () => {
    const service = await Service.start({ ...setup, handlers: throwing('book_lost') });
    expect(await service.send('/get')).toMatchObject({
      status: 409,
      body: { code: 'book_lost', type: '/problems/book_lost' },
    });
    const hinting = await Service.start({ ...setup, handlers: throwing('book_lost', 'look again') });
    expect((await hinting.send('/get')).body.detail).toContain('#/hint must not be given');
  });
});

describe('a streamed reply', () => {
  const streams: ResponseRow = {
    ...empty,
    media: [
      { type: 'text/csv', writer: 'text' },
      { type: 'application/octet-stream', writer: 'stream' },
      { type: 'text/event-stream', writer: 'events' },
    ],
  };
  const serve = (reply: (call: { signal: AbortSignal }) => unknown) =>
    Service.start({
      operations: [operation({ id: 'get', responses: { 200: streams } })],
      handlers: { get: reply },
    });
  const bytes = 'application/octet-stream';

  it.each<[string, unknown]>([
    ['a readable', () => Readable.from(['ab', 'c'])],
    [
      'a generator',
      async function* () {
        yield 'a';
        yield Buffer.from('bc');
      },
    ],
    ['bytes', () => Buffer.from('abc')],
    ['text', () => 'abc'],
  ])('may be %s', async (_kind, make) => {
    const service = await serve(() => ({ status: 200, type: bytes, body: (make as () => unknown)() }));
    expect(await service.send('/get')).toMatchObject({
      status: 200,
      text: 'abc',
      headers: { 'content-type': bytes },
    });
    expect(await service.observed()).toMatchObject([{ status: 200, mediaType: bytes }]);
  });

  it('that fails before its first byte is a problem', async () => {
    const service = await serve(() => ({
      status: 200,
      type: bytes,
      body: (async function* () {
        yield* [];
        throw problem('unavailable');
      })(),
    }));
    expect(await service.send('/get')).toMatchObject({ status: 503, body: { code: 'unavailable' } });
  });

  it('that fails later breaks off, so that nobody takes it for whole', async () => {
    const service = await serve(() => ({
      status: 200,
      type: bytes,
      body: (async function* () {
        yield 'a';
        throw new Error('disk');
      })(),
    }));
    await expect(service.send('/get')).rejects.toThrow(/aborted|socket hang up/);
    expect(await service.observed()).toMatchObject([{ error: { message: 'disk' } }]);
  });

  it('is not read for HEAD', async () => {
    const source = Readable.from(['abc']);
    const service = await serve(() => ({ status: 200, type: bytes, body: source }));
    expect(await service.send('/get', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect(source.destroyed).toBe(true);
  });

  it('waits for a slow client, and ends when it leaves', async () => {
    let produced = 0;
    const ended = new EventEmitter();
    const service = await serve(() => ({
      status: 200,
      type: bytes,
      body: (async function* () {
        try {
          for (;;) {
            produced++;
            yield Buffer.alloc(64 * 1024);
          }
        } finally {
          ended.emit('end');
        }
      })(),
    }));
    const over = once(ended, 'end');
    const socket = connect(service.port, '127.0.0.1', () =>
      socket.write('GET /get HTTP/1.1\r\nHost: x\r\n\r\n'),
    );
    await once(socket, 'readable');
    socket.destroy();
    await over;
    expect(produced).toBeLessThan(1000);
    expect(await service.observed()).toMatchObject([{ status: 499 }]);
  });

  it('sends events as they come', async () => {
    const service = await serve(({ signal }) => ({
      status: 200,
      type: 'text/event-stream',
      body: (async function* () {
        yield { id: '1', event: 'progress', data: { done: 50 } };
        await once(signal, 'abort');
      })(),
    }));
    const socket = connect(service.port, '127.0.0.1', () =>
      socket.write('GET /get HTTP/1.1\r\nHost: x\r\n\r\n'),
    );
    let received = '';
    while (!received.includes('\n\n')) received += String((await once(socket, 'data'))[0]);
    expect(received).toMatch(
      /^HTTP\/1.1 200 OK[^]*Content-Type: text\/event-stream[^]*id: 1\nevent: progress\ndata: {"done":50}\n\n/,
    );
    socket.destroy();
    expect(await service.observed()).toMatchObject([{ status: 499 }]);
  });

  it('cannot be broken by what an event says', () => {
    expect(writeEvent({ id: 'a\nb', event: 'c\rd', retryMs: 5, data: 'x\r\ny\nz' })).toBe(
      'id: a b\nevent: c d\nretry: 5\ndata: x\ndata: y\ndata: z\n\n',
    );
  });
});
