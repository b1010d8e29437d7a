import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { BodyRow, OperationRow, RequestMediaRow } from '../../../src/contract/model.js';
import { empty, operation, parameter, Service, type Answer } from './support.js';

const jsonMedia: RequestMediaRow = { type: 'application/json', reader: 'json', validator: 'body' };

function post(body: Partial<BodyRow> = {}, more: Partial<OperationRow> = {}): OperationRow {
  return operation({
    id: 'add',
    path: '/add',
    method: 'post',
    body: { required: true, maxBytes: 1024, media: [jsonMedia], ...body },
    ...more,
  });
}

const schemas = {
  body: {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: {
      title: { type: 'string', pattern: '^[^\\u0000]*$' },
      pages: { type: 'integer', maximum: 5000 },
      tags: { type: 'array', items: { type: 'string', maxLength: 3 } },
      any: true,
    },
  },
};

const service = (row = post(), more = {}) => Service.start({ operations: [row], schemas, ...more });
const problemOf = ({ status, body }: Answer): unknown[] => [status, body.code];

describe('a JSON body', () => {
  it('arrives as it was sent', async () => {
    const { send } = bind(await service());
    const json = { title: 'Momo', any: { deep: [1, null, true, 'ü'] } };
    expect(await send({ json })).toMatchObject({ status: 200, body: { body: json } });
  });

  it('may begin with a byte order mark', async () => {
    const { send } = bind(await service());
    expect(await send({ text: '\ufeff{"title":"Momo"}' })).toMatchObject({
      status: 200,
      body: { body: { title: 'Momo' } },
    });
  });

  it('takes the last of two members with one name, as JSON.parse does', async () => {
    const { send } = bind(await service());
    expect(await send({ text: '{"title":"a","title":"b"}' })).toMatchObject({
      body: { body: { title: 'b' } },
    });
  });

  it('is refused with all of its faults', async () => {
    const { send } = bind(await service());
    const answer = await send({ json: { pages: 6000, tags: ['abc', 'abcd'], 'a/b~c': 1 } });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(answer.body.errors).toEqual([
      { pointer: '#/title', detail: 'is required', code: 'required' },
      { pointer: '#/a~1b~0c', detail: 'is not a member that is known here', code: 'additional_properties' },
      { pointer: '#/pages', detail: 'must be <= 5000', code: 'maximum' },
      { pointer: '#/tags/1', detail: 'must have at most 3 characters', code: 'max_length' },
    ]);
  });

  it('is refused together with the parameters', async () => {
    const row = post(
      {},
      {
        parameters: [parameter({ name: 'n', in: 'query', value: { kind: 'integer' } })],
        validators: { query: 'q' },
      },
    );
    const q = { type: 'object', properties: { n: { type: 'integer' } } };
    const running = await Service.start({ operations: [row], schemas: { ...schemas, q } });
    const { body } = await running.send('/add?n=x', { method: 'POST', json: {} });
    expect(body.errors).toMatchObject([{ parameter: 'n' }, { pointer: '#/title' }]);
  });

  it.each([
    ['{"title":', 'The body is not JSON: it ends too early.'],
    ['{"title": "a",\n  }', 'The body is not JSON at line 2, column 3.'],
    ['nonsense', 'The body is not JSON.'],
    ['{} {}', 'The body is not JSON at line 1, column 4.'],
    ["{'title':'a'}", 'The body is not JSON at line 1, column 2.'],
    ['\0', 'The body is not JSON.'],
    [' ', 'The body is not JSON: it ends too early.'],
  ])('is unreadable as %j', async (text, detail) => {
    const { send } = bind(await service());
    expect(await send({ text })).toMatchObject({ status: 400, body: { code: 'malformed_json', detail } });
  });

  it('must be UTF-8', async () => {
    const { send } = bind(await service());
    const answer = await send({ bytes: Buffer.from('{"title":"caf\xe9"}', 'latin1') });
    expect(answer).toMatchObject({ status: 400, body: { detail: 'The body is not UTF-8.' } });
  });

  it.each(['[', '{"any":'])('must not nest %s too deeply', async (open) => {
    const { send } = bind(await service(post({ maxBytes: 1_000_000 })));
    const depth = 64 - (open === '[' ? 1 : 0);
    const close = open === '[' ? ']' : '}';
    const nested = (levels: number) => `{"title":"","any":${open.repeat(levels)}1${close.repeat(levels)}}`;
    expect((await send({ text: nested(open === '[' ? 63 : 63) })).status).toBe(200);
    expect(problemOf(await send({ text: nested(depth + 1) }))).toEqual([400, 'malformed_json']);
    expect(problemOf(await send({ text: open.repeat(100_000) }))).toEqual([400, 'malformed_json']);
  });

  it('may hold brackets and quotes in its texts', async () => {
    const { send } = bind(await service());
    const json = { title: '[{"'.repeat(80), any: '\\"' };
    expect((await send({ json })).body.body).toEqual(json);
  });

  it('must not have too many values', async () => {
    const { send } = bind(await service(post({ maxBytes: 10_000 }), { limits: { jsonValues: 100 } }));
    expect((await send({ json: { title: '', any: Array(90).fill(0) } })).status).toBe(200);
    expect(problemOf(await send({ json: { title: '', any: Array(101).fill(0) } }))).toEqual([
      400,
      'malformed_json',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', 'c\\u006fnstructor'])(
    'must not have a member %s',
    async (name) => {
      const { send } = bind(await service());
      const answer = await send({ text: `{"title":"a","any":[{"${name}":{"polluted":true}}]}` });
      expect(problemOf(answer)).toEqual([422, 'validation_failed']);
      expect(answer.body.errors).toMatchObject([
        { code: 'forbidden_name', pointer: expect.stringMatching(/^#\/any\/0\//) },
      ]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  it('may mention such names in its texts', async () => {
    const { send } = bind(await service());
    expect((await send({ json: { title: '__proto__', any: ['constructor'] } })).status).toBe(200);
  });

  it('must not hold halves of surrogate pairs', async () => {
    const { send } = bind(await service());
    const answer = await send({ text: '{"title":"\\ud83d","any":{"\\udc00":1,"ok":"\\ud83d\\ude00"}}' });
    expect(answer.body.errors).toMatchObject([
      { pointer: '#/title', code: 'unicode' },
      { pointer: '#/any/%EF%BF%BD', code: 'unicode' },
    ]);
  });

  it('holds NUL only where its schema lets it', async () => {
    const { send } = bind(await service());
    expect((await send({ json: { title: 'a\0b' } })).body.errors).toMatchObject([
      { pointer: '#/title', code: 'pattern' },
    ]);
  });

  it('may be left out only where it is not required', async () => {
    const { send } = bind(await service());
    const missing = {
      status: 422,
      body: { errors: [{ pointer: '#', detail: 'is required', code: 'required' }] },
    };
    expect(await send({})).toMatchObject(missing);
    expect(await send({ bytes: Buffer.alloc(0) })).toMatchObject(missing);
    expect(await send({ bytes: Buffer.alloc(0), headers: { 'transfer-encoding': 'chunked' } })).toMatchObject(
      missing,
    );
    const optional = bind(await service(post({ required: false })));
    expect((await optional.send({})).body.body).toBeUndefined();
  });

  it('must not be sent to an operation that takes none', async () => {
    const running = await Service.start({ operations: [operation({ id: 'get', path: '/get' })] });
    expect(await running.send('/get', { json: {} })).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
    expect(await running.send('/get', { headers: { 'content-length': '0' } })).toMatchObject({ status: 200 });
  });
});

describe('a body that is too large', () => {
  const big = 'x'.repeat(2000);

  it('is refused by its Content-Length, before it is sent', async () => {
    const running = await service();
    const head = 'POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    const answer = await running.raw(`${head}Content-Length: 100000000\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 413 [^]*Connection: close[^]*payload_too_large/i);
  });

  it('is refused in the middle, without being read to its end', async () => {
    const running = await service();
    const answer = await new Promise<{ text: string; sent: number }>((resolve) => {
      let text = '';
      let sent = 0;
      const socket = connect(running.port, '127.0.0.1', () => {
        socket.write(
          'POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        const more = (): void => {
          if (socket.destroyed || !socket.writable) return;
          sent += 1000;
          socket.write(`3e8\r\n${'x'.repeat(1000)}\r\n`, () => setImmediate(more));
        };
        more();
      });
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('error', () => {}).on('close', () => resolve({ text, sent }));
    });
    expect(answer.text).toMatch(/^HTTP\/1.1 413 [^]*payload_too_large/);
    expect(answer.sent).toBeLessThan(10_000_000);
  });

  it('leaves the connection usable where the rest is short', async () => {
    const running = await service();
    const two = [
      `POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${big.length}\r\n\r\n${big}`,
      'POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 13\r\nConnection: close\r\n\r\n{"title":"a"}',
    ];
    expect(await running.raw(two.join(''))).toMatch(/^HTTP\/1.1 413 [^]*HTTP\/1.1 200 /);
  });

  it('of an unknown caller is not read at all', async () => {
    const row = post({}, { security: [{ schemes: [{ scheme: 'bearer', scopes: [] }] }] });
    const running = await Service.start({
      operations: [row],
      schemas,
      document: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      verifiers: { bearer: () => undefined },
    });
    const head = 'POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
    expect(await running.raw(`${head}Content-Length: 1000000\r\n\r\n`)).toMatch(/^HTTP\/1.1 401 /);
  });
});

describe('a body that breaks off', () => {
  it('is observed, and not answered', async () => {
    const running = await service();
    const socket = connect(running.port, '127.0.0.1', () => {
      socket.write(
        'POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"ti',
        () => socket.destroy(),
      );
    });
    expect(await running.observed()).toMatchObject([{ operationId: 'add', status: 499 }]);
  });

  it('does not end the server', async () => {
    const running = await service();
    const answer = await running.raw(
      'POST /add HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 [^]*application\/problem\+json/);
    expect((await running.send('/add', { method: 'POST', json: { title: 'a' } })).status).toBe(200);
  });

  it('cannot be smuggled by two lengths', async () => {
    const running = await service();
    const answer = await running.raw(
      'POST /add HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 13\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
  });
});

describe('other bodies', () => {
  const media: RequestMediaRow[] = [
    { type: 'application/merge-patch+json', reader: 'json', validator: 'patch' },
    {
      type: 'application/x-www-form-urlencoded',
      reader: 'form',
      validator: 'form',
      value: {
        kind: 'object',
        properties: { n: { kind: 'integer' }, tags: { kind: 'array', items: { kind: 'string' } } },
      },
    },
    { type: 'text/*', reader: 'text', validator: 'text' },
    { type: 'image/png', reader: 'binary' },
  ];
  const more = {
    patch: { type: 'object', properties: { title: { type: ['string', 'null'] } } },
    form: { type: 'object', properties: { n: { type: 'integer' }, tags: { type: 'array' } } },
    text: { type: 'string', maxLength: 10 },
  };
  const start = (handlers = {}) =>
    Service.start({ operations: [post({ media }, { method: 'patch' })], schemas: more, handlers });
  const patch = (running: Service, type: string, body: string | Buffer) =>
    running.send('/add', { method: 'PATCH', headers: { 'content-type': type }, body });

  it('are merge patches', async () => {
    const running = await start();
    const answer = await patch(running, 'application/merge-patch+json', '{"title":null}');
    expect(answer.body.body).toEqual({ title: null });
  });

  it('are forms', async () => {
    const running = await start();
    const type = 'application/x-www-form-urlencoded';
    expect((await patch(running, type, 'n=5&tags=a+b&tags=%26&')).body.body).toEqual({
      n: 5,
      tags: ['a b', '&'],
    });
    expect((await patch(running, type, 'n=5&n=6&x=1&__proto__=1')).body.errors).toMatchObject([
      { pointer: '#/n', code: 'duplicate' },
      { pointer: '#/x', code: 'additional_properties' },
      { pointer: '#/__proto__', code: 'additional_properties' },
    ]);
    expect((await patch(running, type, 'n=five')).body.errors).toMatchObject([
      { pointer: '#/n', code: 'type' },
    ]);
    expect(await patch(running, type, 'n=%zz')).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
    expect(await patch(running, type, 'n&'.repeat(513).slice(0, 1024))).toMatchObject({ status: 422 });
  });

  it('are texts', async () => {
    const running = await start();
    expect((await patch(running, 'text/plain; charset=utf-8', 'grüezi')).body.body).toBe('grüezi');
    expect((await patch(running, 'text/csv', 'x'.repeat(11))).body.errors).toMatchObject([
      { pointer: '#', code: 'max_length' },
    ]);
    expect(problemOf(await patch(running, 'text/plain', Buffer.from([0xff])))).toEqual([
      400,
      'malformed_request',
    ]);
    expect(problemOf(await patch(running, 'text/plain; charset=latin1', 'x'))).toEqual([
      415,
      'unsupported_media_type',
    ]);
  });

  it('are streams', async () => {
    const running = await start({
      add: async ({ body }: { body: Readable }) => ({
        status: 200,
        body: { size: Buffer.concat(await body.toArray()).length },
      }),
    });
    expect((await patch(running, 'image/png', Buffer.alloc(1000))).body).toEqual({ size: 1000 });
  });

  it('are bounded as streams', async () => {
    const running = await start({
      add: async ({ body }: { body: Readable }) => ({ status: 200, body: (await body.toArray()).length }),
    });
    const headers = { 'content-type': 'image/png', 'transfer-encoding': 'chunked' };
    const answer = await running.send('/add', { method: 'PATCH', headers, body: Buffer.alloc(5000) });
    expect(problemOf(answer)).toEqual([413, 'payload_too_large']);
  });

  it('may be left unread', async () => {
    const running = await start({ add: () => ({ status: 200, body: 'enough' }) });
    expect(await patch(running, 'image/png', Buffer.alloc(1000))).toMatchObject({ status: 200 });
    expect(await patch(running, 'image/png', Buffer.alloc(1000))).toMatchObject({ status: 200 });
  });

  it('break off for the handler that reads them', async () => {
    let failure: unknown;
    const running = await start({
      add: async ({ body }: { body: Readable }) => {
        try {
          await body.toArray();
        } catch (error) {
          failure = error;
          throw error;
        }
      },
    });
    const socket = connect(running.port, '127.0.0.1', () => {
      socket.write(
        'PATCH /add HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\nContent-Length: 100\r\n\r\nabc',
        () => socket.destroy(),
      );
    });
    expect(await running.observed()).toMatchObject([{ status: 499 }]);
    expect(failure).toMatchObject({ name: 'ClientGone' });
  });
});

describe('the type of a body', () => {
  it.each([
    ['text/plain', 'x'],
    ['application/json; charset=utf-16', '{}'],
    ['application/jsonx', '{}'],
    ['json', '{}'],
    ['application/json; charset', '{}'],
  ])('is refused as %s', async (type, body) => {
    const running = await service();
    const answer = await running.send('/add', { method: 'POST', headers: { 'content-type': type }, body });
    expect(answer).toMatchObject({
      status: 415,
      headers: { accept: 'application/json', 'accept-post': 'application/json' },
      body: { code: 'unsupported_media_type', hint: 'Send application/json.' },
    });
  });

  it.each(['Application/JSON', 'application/json;charset=UTF-8', 'application/json; charset="utf-8"; x=y;'])(
    'is taken as %s',
    async (type) => {
      const running = await service();
      const sent = { method: 'POST', headers: { 'content-type': type }, body: '{"title":"a"}' };
      expect((await running.send('/add', sent)).status).toBe(200);
    },
  );

  it('has to be given', async () => {
    const running = await service();
    expect(await running.send('/add', { method: 'POST', body: '{}' })).toMatchObject({ status: 415 });
  });

  it('must not be compressed', async () => {
    const running = await service();
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const answer = await running.send('/add', { method: 'POST', headers, body: '{}' });
    expect(answer).toMatchObject({ status: 415, headers: { 'accept-encoding': 'identity' } });
  });

  it('of a PATCH is told by Accept-Patch', async () => {
    const running = await service(post({}, { method: 'patch', responses: { 204: empty } }));
    const answer = await running.send('/add', {
      method: 'PATCH',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(answer).toMatchObject({ status: 415, headers: { 'accept-patch': 'application/json' } });
  });
});

function bind(running: Service) {
  interface Content {
    json?: unknown;
    text?: string;
    bytes?: Buffer;
    headers?: Record<string, string>;
  }
  return {
    send: ({ json, text, bytes, headers = {} }: Content) => {
      const body = bytes ?? text;
      const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
      return running.send('/add', {
        method: 'POST',
        headers: { ...type, ...headers },
        ...(body !== undefined && { body }),
        ...(json !== undefined && { json }),
      });
    },
  };
}
