/** Which calls are repeated, when, and how often, against servers that misbehave. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Retry } from '../../../src/contract/compile/client/options.js';
import { closeDesks, cutOff, desk, drop, problem, reply, silence, type Act } from './client-library.js';

afterEach(closeDesks);

const BOOK = { title: 'Momo' };
const body = { body: BOOK };
const PATH = { path: { bookId: '1' } };

describe('a call that is safe to repeat', () => {
  it.each<[string, Act]>([
    ['a line that breaks', drop],
    ['a body that breaks off', cutOff],
    ['a 503', problem(503, 'busy')],
    ['a 429', problem(429, 'slow_down')],
    ['the error page of a proxy', reply(502, '<h1>Bad gateway</h1>')],
    ['a 504 without a body', reply(504)],
  ])('comes again after %s', async (_, mishap) => {
    const server = desk(mishap, reply(200, BOOK));
    const client = await server.client();

    const { status, body: book } = await client.getBook(PATH);

    expect([status, book, server.seen.length]).toEqual([200, BOOK, 2]);
  });

  it.each(['listBooks', 'getBook', 'putBook', 'deleteBook', 'addBook', 'changeBook'] as const)(
    'is %s',
    async (operation) => {
      const server = desk(drop, reply(200, BOOK));
      const client = await server.client();

      await client[operation]({ ...PATH, ...body, ...(operation === 'changeBook' && { ifMatch: '"1"' }) });

      expect(server.seen).toHaveLength(2);
    },
  );

  it('has one idempotency key over all attempts, and its own', async () => {
    const server = desk(drop, problem(503, 'busy'), reply(201, BOOK));
    const client = await server.client();

    await client.addBook(body);
    await client.addBook(body);
    await client.addBook({ ...body, idempotencyKey: 'mine' });

    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(keys).size).toBe(3);
    expect(keys.at(-1)).toBe('mine');
  });

  it('comes again while another attempt with its key is still running', async () => {
    const server = desk(problem(409, 'idempotency_in_progress', { 'retry-after': '1' }), reply(201, BOOK));

    await (await server.client()).addBook(body);

    expect(server.seen).toHaveLength(2);
  });
});

describe('a call that may not be repeated', () => {
  it.each<[string, Act]>([
    ['a line that breaks', drop],
    ['a 503', problem(503, 'busy')],
  ])('is a POST without a key: %s is the end', async (_, mishap) => {
    const server = desk(mishap, reply(204));
    const client = await server.client();

    await expect(client.logVisit()).rejects.toMatchObject({ operation: 'logVisit' });

    expect(server.seen).toHaveLength(1);
  });

  it('is one whose body is a stream, which the first attempt has used up', async () => {
    const server = desk(drop, reply(200, BOOK));
    const stream = new Blob(['{"title": "Momo"}']).stream();

    const attempt = (await server.client()).putBook({
      ...PATH,
      type: 'application/octet-stream',
      body: stream,
    });

    await expect(attempt).rejects.toMatchObject({ name: 'NetworkError' });
    expect(server.seen).toHaveLength(1);
  });

  it.each([400, 404, 409, 422, 500])('is one that was answered with %i', async (status) => {
    const server = desk(problem(status, 'no'), reply(200, BOOK));

    await expect((await server.client()).getBook(PATH)).rejects.toMatchObject({ status, code: 'no' });

    expect(server.seen).toHaveLength(1);
  });

  it('is none at all for who wants none', async () => {
    const server = desk(drop);

    await expect(
      (await server.client({ maxRetries: 5 })).getBook({ ...PATH, maxRetries: 0 }),
    ).rejects.toThrow();

    expect(server.seen).toHaveLength(1);
  });
});

describe('the pauses', () => {
  /** The pauses of a call that fails until it gives up. */
  async function pauses(mishap: Act, options: object): Promise<number[]> {
    const server = desk(mishap);
    const delays: number[] = [];
    const client = await server.client({
      onRetry: (retry: Retry) => {
        delays.push(retry.delayMs);
        server.time.hurry(retry);
      },
      ...options,
    });
    await client.getBook(PATH).catch(() => undefined);
    return delays;
  }

  it('grow twofold up to ten seconds, with full jitter', async () => {
    expect(await pauses(drop, { maxRetries: 7, random: () => 1 })).toEqual([
      300, 600, 1200, 2400, 4800, 9600, 10_000,
    ]);
    expect(await pauses(drop, { maxRetries: 3, random: () => 0.5 })).toEqual([150, 300, 600]);
    expect(await pauses(drop, { random: () => 0 })).toEqual([0, 0, 0]);
  });

  it('last at least as long as the service asks for, in seconds', async () => {
    const random = () => 0;
    expect(await pauses(problem(503, 'busy', { 'retry-after': '7' }), { maxRetries: 1, random })).toEqual([
      7000,
    ]);
  });

  it('last until the date that the service asks for', async () => {
    const inNineSeconds = new Date(Date.UTC(2026, 0, 1) + 9000).toUTCString();
    const busy = problem(429, 'busy', { 'retry-after': inNineSeconds });
    expect(await pauses(busy, { maxRetries: 1, random: () => 0 })).toEqual([9000]);
  });

  it.each(['soon', '-5', '1.5'])('do not heed what cannot be read: %s', async (text) => {
    const busy = problem(503, 'busy', { 'retry-after': text });
    expect(await pauses(busy, { maxRetries: 1, random: () => 1 })).toEqual([300]);
  });

  it('are not taken where the service asks for more than the caller has', async () => {
    const busy = problem(503, 'busy', { 'retry-after': '61' });
    expect(await pauses(busy, {})).toEqual([]);
    expect(await pauses(busy, { maxPauseMs: 90_000, maxRetries: 1, random: () => 0 })).toEqual([61_000]);
    expect(await pauses(busy, { maxPauseMs: 90_000, timeoutMs: 60_000 })).toEqual([]);
  });

  it('say how long the service wants to be left alone', async () => {
    const server = desk(problem(429, 'slow_down', { 'retry-after': '3600' }));

    await expect((await server.client()).getBook(PATH)).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
  });
});

describe('time-outs', () => {
  it('end an attempt, and another one begins', async () => {
    const server = desk(silence, reply(200, BOOK));
    const client = await server.client({ attemptTimeoutMs: 5000 });
    const call = client.getBook(PATH);
    await server.requests(1);

    server.time.advance(5000);

    expect((await call).body).toEqual(BOOK);
  });

  it('say which of them has passed', async () => {
    const server = desk(silence);
    const client = await server.client();
    const attempt = client.logVisit({ attemptTimeoutMs: 1000 });
    await server.requests(1);
    server.time.advance(1000);
    await expect(attempt).rejects.toMatchObject({ name: 'TimeoutError', limit: 'attempt', ms: 1000 });

    const call = client.getBook({ ...PATH, timeoutMs: 500 });
    await server.requests(2);
    server.time.advance(500);
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', limit: 'call', ms: 500 });
  });

  it('leave nothing behind: no timer, no listener', async () => {
    const server = desk(drop, reply(200, BOOK), problem(404, 'not_found'));
    const client = await server.client();
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal) as (...all: unknown[]) => void;
    const remove = signal.removeEventListener.bind(signal) as (...all: unknown[]) => void;
    signal.addEventListener = (...all: unknown[]) => (listeners++, add(...all));
    signal.removeEventListener = (...all: unknown[]) => (listeners--, remove(...all));

    await client.getBook({ ...PATH, signal });
    await expect(client.getBook({ ...PATH, signal })).rejects.toThrow();

    expect([server.time.pending, listeners]).toEqual([0, 0]);
  });
});

describe('a signal', () => {
  it('ends the attempt with its own reason', async () => {
    const server = desk(silence);
    const controller = new AbortController();
    const call = (await server.client()).getBook({ ...PATH, signal: controller.signal });
    await server.requests(1);

    controller.abort(new Error('enough'));

    await expect(call).rejects.toThrow('enough');
    expect(server.time.pending).toBe(0);
  });

  it('ends a pause', async () => {
    const server = desk(drop);
    const controller = new AbortController();
    const client = await server.client({
      onRetry: () => setImmediate(() => controller.abort(new Error('enough'))),
    });

    await expect(client.getBook({ ...PATH, signal: controller.signal })).rejects.toThrow('enough');

    expect([server.seen.length, server.time.pending]).toEqual([1, 0]);
  });
});

describe('what is no answer of the service', () => {
  it.each<[string, Act, object]>([
    [
      'a page where JSON was promised',
      reply(200, '<h1>Sign in to the Wi-Fi</h1>'),
      { status: 200, text: '<h1>Sign in to the Wi-Fi</h1>' },
    ],
    [
      'JSON that ends too early',
      reply(200, '{"title": "Mo', { 'content-type': 'application/json' }),
      { text: '{"title": "Mo' },
    ],
    ['an error page', reply(500, '<h1>Oops</h1>'), { status: 500 }],
    ['a problem without a code', problem(400, undefined as never), { status: 400 }],
  ])('is told apart: %s', async (_, act, expected) => {
    const server = desk(act);

    await expect((await server.client()).getBook(PATH)).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      operation: 'getBook',
      ...expected,
    });
    expect(server.seen).toHaveLength(1);
  });

  it('is a redirect of a write, which could arrive as something else', async () => {
    const server = desk(reply(302, undefined, { location: '/books/1' }), reply(200, BOOK));

    await expect((await server.client()).addBook(body)).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      status: 302,
    });
    expect(server.seen).toHaveLength(1);
  });

  it('is not the redirect of a read', async () => {
    const server = desk(reply(307, undefined, { location: '/books/2' }), reply(200, BOOK));

    expect((await (await server.client()).getBook(PATH)).body).toEqual(BOOK);
    expect(server.seen.map(({ url }) => url)).toEqual(['/books/1', '/books/2']);
  });
});
