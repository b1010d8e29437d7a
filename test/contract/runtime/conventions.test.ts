import { describe, expect, it } from '@jest/globals';
import type { OperationRow, ResponseRow } from '../../../src/contract/model.js';
import { parseIfMatch } from '../../../src/contract/runtime/conventions/if-match.js';
import { matchesNone } from '../../../src/contract/runtime/conventions/etag.js';
import {
  IdempotencyInProgress,
  IdempotencyKeyReused,
  problem,
  type IdempotencyStore,
  type StoredReply,
} from '../../../src/contract/runtime/index.js';
import { Cursors } from '../../../src/contract/runtime/conventions/pagination.js';
import { empty, json, operation, parameter, Service } from './support.js';

const header = (name: string) => parameter({ name, in: 'header' });
const etag = { name: 'ETag', required: true, value: { kind: 'string' as const } };

describe('ETag', () => {
  const constants = [{ ...etag, name: 'Cache-Control', constant: 'private, no-cache' }];
  const get = (conventions: OperationRow['conventions'], responses: Record<string, ResponseRow> = {}) =>
    operation({
      id: 'get',
      parameters: [header('if-none-match'), parameter({ name: 'expand', in: 'query' })],
      responses: {
        200: json({ headers: [etag, ...constants] }),
        304: { ...empty, headers: [etag, ...constants] },
        ...responses,
      },
      conventions,
    });
  const handlers = { get: () => ({ status: 200, body: { version: 7, title: 'Momo' } }) };

  it('is the version of the resource', async () => {
    const service = await Service.start({ operations: [get({ etag: 'version' })], handlers });
    expect((await service.send('/get')).headers.etag).toBe('"7"');
  });

  it('tells representations of one version apart', async () => {
    const service = await Service.start({ operations: [get({ etag: 'version' })], handlers });
    const tags = await Promise.all(
      ['/get?expand=a', '/get?expand=b', '/get'].map((path) => service.send(path)),
    );
    expect(new Set(tags.map(({ headers }) => headers.etag)).size).toBe(3);
    expect(tags[0]?.headers.etag).toMatch(/^"7-[\w-]{8}"$/);
  });

  it('is made of the content where there is no version', async () => {
    let title = 'a';
    const changing = { get: () => ({ status: 200, body: { title } }) };
    const service = await Service.start({ operations: [get({ etag: 'content' })], handlers: changing });
    const first = (await service.send('/get')).headers.etag;
    expect((await service.send('/get')).headers.etag).toBe(first);
    title = 'b';
    expect((await service.send('/get')).headers.etag).not.toBe(first);
  });

  it.each(['version', 'content'] as const)('of %s answers 304 to who has it', async (kind) => {
    const service = await Service.start({ operations: [get({ etag: kind })], handlers });
    const tag = (await service.send('/get')).headers.etag ?? '';
    for (const method of ['GET', 'HEAD']) {
      const answer = await service.send('/get', {
        method,
        headers: { 'if-none-match': `"other", W/${tag}` },
      });
      expect(answer).toMatchObject({
        status: 304,
        text: '',
        headers: { etag: tag, 'cache-control': 'private, no-cache' },
      });
      expect(answer.headers).not.toHaveProperty('content-type');
    }
    expect((await service.send('/get', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('may be given by the handler', async () => {
    const own = { get: () => ({ status: 200, body: { version: 7 }, headers: { ETag: '"own"' } }) };
    const service = await Service.start({ operations: [get({ etag: 'version' })], handlers: own });
    expect((await service.send('/get')).headers.etag).toBe('"own"');
    expect((await service.send('/get', { headers: { 'if-none-match': '"own"' } })).status).toBe(304);
  });

  it('is nothing to a document that does not switch it on', async () => {
    const optional = { 200: json({ headers: [{ ...etag, required: false }] }) };
    const service = await Service.start({ operations: [get({}, optional)], handlers });
    const answer = await service.send('/get', { headers: { 'if-none-match': '*' } });
    expect(answer.status).toBe(200);
    expect(answer.headers).not.toHaveProperty('etag');
    const required = await Service.start({ operations: [get({})], handlers });
    expect((await required.send('/get')).body.detail).toContain('header ETag is required');
  });

  it('is compared weakly', () => {
    expect(['*', '"a"', 'W/"a"', ' "b" , "a"'].every((sent) => matchesNone(sent, '"a"'))).toBe(true);
    expect(['', '"b"', 'a', '"a'].some((sent) => matchesNone(sent, '"a"'))).toBe(false);
  });
});

describe('If-Match', () => {
  it.each([
    ['*', '*'],
    ['"7"', [7]],
    ['"7-abc_D-9"', [7]],
    ['"7", "8"', [7, 8]],
    ['W/"7"', []],
    ['"abc"', []],
    ['""', []],
    ['"99999999999999999999"', []],
  ])('%s means %j', (sent, expected) => {
    expect(parseIfMatch(sent, false)).toEqual(expected);
  });

  it.each(['7', '"7', '', '"7" "8"', '"7",', 'W/7', '"a"b"'])('is malformed as %j', (sent) => {
    expect(() => parseIfMatch(sent, false)).toThrow(expect.objectContaining({ code: 'invalid_header' }));
  });

  it('is demanded where the operation requires it', async () => {
    const put = (ifMatch: 'required' | 'honoured') =>
      operation({ id: 'put', method: 'put', parameters: [header('if-match')], conventions: { ifMatch } });
    const handlers = {
      put: ({ ifMatch }: { ifMatch: unknown }) => ({ status: 200, body: { ifMatch: ifMatch ?? null } }),
    };
    const required = await Service.start({ operations: [put('required')], handlers });
    expect(await required.send('/put', { method: 'PUT' })).toMatchObject({
      status: 428,
      body: { code: 'precondition_required' },
    });
    expect((await required.send('/put', { method: 'PUT', headers: { 'if-match': '"3"' } })).body).toEqual({
      ifMatch: [3],
    });
    expect(await required.send('/put', { method: 'PUT', headers: { 'if-match': '3' } })).toMatchObject({
      status: 400,
      body: { code: 'invalid_header', errors: [{ header: 'If-Match' }] },
    });
    const honoured = await Service.start({ operations: [put('honoured')], handlers });
    expect((await honoured.send('/put', { method: 'PUT' })).body).toEqual({ ifMatch: null });
  });
});

describe('a cursor', () => {
  const rows = [
    parameter({ name: 'limit', in: 'query', value: { kind: 'integer' }, default: 2 }),
    parameter({ name: 'cursor', in: 'query' }),
    parameter({ name: 'q', in: 'query' }),
  ];
  const link = { name: 'Link', required: false, value: { kind: 'string' as const } };
  const list = (id: string) =>
    operation({
      id,
      parameters: rows,
      responses: { 200: json({ headers: [link] }) },
      conventions: { pagination: true },
      security: [{ schemes: [{ scheme: 'user', scopes: [] }] }],
    });
  interface PagedCall {
    page: { limit: number; after?: unknown; next(keys: unknown[] | undefined): string | null };
  }
  const paged = ({ page }: PagedCall) => ({
    status: 200,
    body: {
      limit: page.limit,
      after: page.after ?? null,
      nextCursor: page.next(page.after ? undefined : ['2026-03-02', 7, null]),
    },
  });
  const start = () =>
    Service.start({
      operations: [list('books'), list('films')],
      handlers: { books: paged, films: paged },
      document: { securitySchemes: { user: { type: 'apiKey', in: 'header', name: 'user' } } },
      verifiers: { user: ({ headers }) => ({ actor: headers.user, scopes: [], roles: [] }) },
      conventions: { cursorKey: 'k'.repeat(32), actorKey: (actor) => String(actor) },
    });
  const as = (user: string) => ({ headers: { user } });

  it('leads to the next page, in the body and in Link', async () => {
    const service = await start();
    const first = await service.send('/books?q=a&limit=5', as('ada'));
    expect(first.body).toMatchObject({ limit: 5, after: null });
    const cursor = first.body.nextCursor as string;
    expect(first.headers.link).toBe(`</books?q=a&limit=5&cursor=${cursor}>; rel="next"`);
    const second = await service.send(`/books?cursor=${cursor}&q=a&limit=9`, as('ada'));
    expect(second.body).toEqual({ limit: 9, after: ['2026-03-02', 7, null], nextCursor: null });
    expect(second.headers).not.toHaveProperty('link');
  });

  it('replaces the one before in Link', async () => {
    const service = await Service.start({
      operations: [operation({ ...list('books'), security: [] })],
      handlers: { books: ({ page }: PagedCall) => ({ status: 200, body: page.next([1]) }) },
      conventions: { cursorKey: 'k'.repeat(32) },
    });
    const cursor = JSON.parse((await service.send('/books')).text) as string;
    const { headers } = await service.send(`/books?cursor=${cursor}`);
    expect(headers.link).toBe(`</books?cursor=${cursor}>; rel="next"`);
  });

  it('belongs to its list, filter and caller', async () => {
    const service = await start();
    const cursor = (await service.send('/books?q=a', as('ada'))).body.nextCursor as string;
    const refused = { status: 400, body: { code: 'invalid_cursor', errors: [{ parameter: 'cursor' }] } };
    expect(await service.send(`/books?q=b&cursor=${cursor}`, as('ada'))).toMatchObject(refused);
    expect(await service.send(`/books?cursor=${cursor}`, as('ada'))).toMatchObject(refused);
    expect(await service.send(`/films?q=a&cursor=${cursor}`, as('ada'))).toMatchObject(refused);
    expect(await service.send(`/books?q=a&cursor=${cursor}`, as('bob'))).toMatchObject(refused);
    expect(await service.send(`/books?cursor=${cursor}&q=a`, as('ada'))).toMatchObject({ status: 200 });
  });

  it.each(['', 'x', 'AAAA', '%00', 'a'.repeat(100), '=='])('is refused as %j', async (cursor) => {
    const service = await start();
    expect(await service.send(`/books?cursor=${cursor}`, as('ada'))).toMatchObject({
      status: 400,
      body: { code: 'invalid_cursor' },
    });
  });

  it('cannot be changed in a single character', () => {
    const cursors = new Cursors('k'.repeat(32));
    const scope = { operationId: 'books', actorKey: '', path: {}, query: {} };
    const cursor = cursors.write([1, 'ü'], scope);
    expect(cursors.read(cursor, scope)).toEqual([1, 'ü']);
    for (let index = 0; index < cursor.length; index++) {
      const other = cursor[index] === 'A' ? 'B' : 'A';
      expect(() => cursors.read(cursor.slice(0, index) + other + cursor.slice(index + 1), scope)).toThrow();
    }
    expect(() => new Cursors('short')).toThrow('at least 32 bytes');
  });
});

describe('Idempotency-Key', () => {
  /** Keeps answers in memory, as a database would in its transaction. */
  class MemoryStore implements IdempotencyStore {
    readonly replies = new Map<string, { fingerprint: string; reply: StoredReply }>();
    readonly running = new Set<string>();

    async run(
      { key, actorKey, operationId, fingerprint }: Parameters<IdempotencyStore['run']>[0],
      execute: () => Promise<StoredReply>,
    ): Promise<{ reply: StoredReply; replayed: boolean }> {
      const id = [key, actorKey, operationId].join(' ');
      const known = this.replies.get(id);
      if (known && known.fingerprint !== fingerprint) throw new IdempotencyKeyReused();
      if (known) return { reply: known.reply, replayed: true };
      if (this.running.has(id)) throw new IdempotencyInProgress(3);
      this.running.add(id);
      try {
        const reply = await execute();
        if (reply.status !== 422) this.replies.set(id, { fingerprint, reply });
        return { reply, replayed: false };
      } finally {
        this.running.delete(id);
      }
    }
  }

  const add = operation({
    id: 'add',
    method: 'post',
    parameters: [header('idempotency-key')],
    body: { required: true, maxBytes: 1000, media: [{ type: 'application/json', reader: 'json' }] },
    responses: {
      201: json({
        headers: [
          { ...etag, name: 'Location' },
          { ...etag, required: false, name: 'Set-Cookie' },
        ],
      }),
      503: json(),
      204: empty,
    },
    conventions: { idempotency: true },
  });
  const start = (handler: (call: { body: unknown }) => unknown, store = new MemoryStore()) =>
    Service.start({
      operations: [add],
      handlers: { add: handler as () => unknown },
      conventions: { idempotency: store },
    });
  const send = (service: Service, key: string | undefined, body: unknown = { a: 1 }, path = '/add') =>
    service.send(path, {
      method: 'POST',
      json: body,
      headers: key === undefined ? {} : { 'idempotency-key': key },
    });
  const counting = () => {
    let count = 0;
    return () => ({
      status: 201,
      body: { count: ++count },
      headers: { Location: `/books/${count}` },
      cookies: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ],
    });
  };

  it('gives the first answer again', async () => {
    const service = await start(counting());
    const [first, second] = [await send(service, 'k1'), await send(service, '"k1"')];
    expect(first).toMatchObject({ status: 201, body: { count: 1 }, headers: { location: '/books/1' } });
    expect(first.headers).not.toHaveProperty('idempotent-replayed');
    expect(second).toMatchObject({
      status: 201,
      body: { count: 1 },
      headers: { location: '/books/1', 'idempotent-replayed': 'true' },
    });
    expect(second.headers['set-cookie']).toEqual(first.headers['set-cookie']);
    expect(second.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    expect((await send(service, 'k2')).body).toEqual({ count: 2 });
    expect((await send(service, undefined)).body).toEqual({ count: 3 });
  });

  it('gives an answer without body again', async () => {
    const service = await start(() => ({ status: 204 }));
    expect([await send(service, 'k'), await send(service, 'k')]).toMatchObject([
      { status: 204 },
      { status: 204, text: '' },
    ]);
  });

  it('belongs to one request', async () => {
    const service = await start(counting());
    await send(service, 'k');
    const refused = { status: 422, body: { code: 'idempotency_key_reused' } };
    expect(await send(service, 'k', { a: 2 })).toMatchObject(refused);
  });

  it('waits for nobody', async () => {
    let release: () => void = () => {};
    const blocked = new Promise<void>((resolve) => (release = resolve));
    let entered: () => void = () => {};
    const started = new Promise<void>((resolve) => (entered = resolve));
    const service = await start(async () => {
      entered();
      await blocked;
      return { status: 204 };
    });
    const first = send(service, 'k');
    await started;
    expect(await send(service, 'k')).toMatchObject({
      status: 409,
      headers: { 'retry-after': '3' },
      body: { code: 'idempotency_in_progress' },
    });
    release();
    expect((await first).status).toBe(204);
  });

  it('offers a refusal to the store, and gives a stored one again', async () => {
    const outcomes = [
      () => {
        throw problem('not_found', 'There is no such shelf.');
      },
      () => ({ status: 204 }),
    ];
    const service = await start(() => outcomes.shift()?.());
    const [first, second] = [await send(service, 'k'), await send(service, 'k')];
    expect(first).toMatchObject({ status: 404, body: { detail: 'There is no such shelf.' } });
    expect(second).toMatchObject({
      status: 404,
      body: first.body,
      headers: { 'idempotent-replayed': 'true' },
    });
    expect((await service.observed(2)).map(({ problem: code }) => code)).toEqual(['not_found', 'not_found']);
  });

  it('keeps no failures', async () => {
    const outcomes = [
      () => ({ status: 503, body: { down: true } }),
      () => {
        throw problem('validation_failed');
      },
      () => {
        throw new Error('boom');
      },
      () => ({ status: 204 }),
    ];
    const store = new MemoryStore();
    const service = await start(() => outcomes.shift()?.(), store);
    const statuses: number[] = [];
    for (let index = 0; index < 4; index++) statuses.push((await send(service, 'k')).status);
    expect(statuses).toEqual([503, 422, 500, 204]);
    expect(store.replies.size).toBe(1);
  });

  it('keeps no answer that breaks the contract', async () => {
    const store = new MemoryStore();
    const service = await start(() => ({ status: 201, body: {} }), store);
    expect(await send(service, 'k')).toMatchObject({ status: 500 });
    expect(store.replies.size).toBe(0);
  });

  it('is not used up by a request that is not valid', async () => {
    const store = new MemoryStore();
    const service = await start(counting(), store);
    const answer = await service.send('/add', {
      method: 'POST',
      headers: { 'idempotency-key': 'k', 'content-type': 'application/json' },
      body: '{',
    });
    expect(answer.status).toBe(400);
    expect(store.replies.size).toBe(0);
  });
});
