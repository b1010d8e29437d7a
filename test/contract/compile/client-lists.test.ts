/** Pages, jobs and streams of events. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { EventParser, readEvents, type ServerEvent } from '../../../src/contract/compile/client/events.js';
import { closeDesks, desk, drop, problem, reply, silence, type Act, type Desk } from './client-library.js';

afterEach(closeDesks);

/** Five pages of two books each. */
const shelf: Act = (request, response) => {
  const at = Number(new URL(request.url, 'http://x').searchParams.get('cursor') ?? 0);
  const items = [{ title: `${at}a` }, { title: `${at}b` }];
  reply(200, { items, nextCursor: at < 4 ? String(at + 1) : null })(request, response);
};

async function all<T>(each: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of each) found.push(item);
  return found;
}

describe('a list', () => {
  it('is read page by page with the same filters', async () => {
    const server = desk(shelf);
    const client = await server.client();

    const titles = (
      await all<{ title: string }>(client.listBooks.items({ query: { q: 'x', limit: 2 } }))
    ).map(({ title }) => title);

    expect(titles).toEqual(['0a', '0b', '1a', '1b', '2a', '2b', '3a', '3b', '4a', '4b']);
    expect(server.seen.map(({ url }) => url).slice(0, 2)).toEqual([
      '/books?q=x&limit=2',
      '/books?q=x&limit=2&cursor=1',
    ]);
  });

  it('asks for a page when it is wanted, and for no more', async () => {
    const server = desk(shelf);

    for await (const { title } of (await server.client()).listBooks.items()) if (title === '1a') break;

    expect(server.seen).toHaveLength(2);
  });

  it('can be read by pages, and from any cursor on', async () => {
    const server = desk(shelf);

    const pages = await all<{ items: object[] }>(
      (await server.client()).listBooks.pages({ query: { cursor: '3' } }),
    );

    expect(pages.map(({ items }) => items.length)).toEqual([2, 2]);
  });

  it('goes on after a page that failed', async () => {
    const server = desk(shelf, drop, problem(503, 'busy'), shelf);

    expect(await all((await server.client()).listBooks.items())).toHaveLength(10);
    expect(server.seen).toHaveLength(7);
  });

  it('stops when the signal says so', async () => {
    const server = desk(shelf);
    const controller = new AbortController();
    const reading = (async () => {
      for await (const { title } of (await server.client()).listBooks.items({ signal: controller.signal }))
        if (title === '1b') controller.abort(new Error('enough'));
    })();

    await expect(reading).rejects.toThrow('enough');
    expect(server.seen).toHaveLength(2);
  });

  it('does not go round in circles', async () => {
    const server = desk(reply(200, { items: [], nextCursor: 'again' }));

    await expect(all((await server.client()).listBooks.pages())).rejects.toThrow('the page leads to itself');

    expect(server.seen).toHaveLength(2);
  });
});

const job = (status: string, progress: number) => ({ id: 'j1', status, progress });
const begun = (location: string): Act => reply(202, job('queued', 0), { location, 'retry-after': '2' });
const done = job('succeeded', 100);

/** Lets the pauses pass as they come, until the promise is settled. */
async function hurried<T>({ time }: Desk, work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = work.finally(() => (isOver = true));
  over.catch(() => undefined);
  while (!isOver) {
    await new Promise((resolve) => setImmediate(resolve));
    // Time-outs of attempts are far away; only pauses are short enough.
    if (time.pending === 1) time.advance(2000);
  }
  return over;
}

describe('a job', () => {
  it('is asked until it is over, not before the time that the service says', async () => {
    const server = desk(
      begun('/tallies/j1'),
      reply(200, job('running', 40), { 'retry-after': '1' }),
      reply(200, job('running', 40), { 'retry-after': '1' }),
      reply(200, done),
    );
    const client = await server.client();
    const progress: number[] = [];
    const onProgress = (state: { progress: number }): void => void progress.push(state.progress);

    const last = await hurried(server, client.startCount.finished(await client.startCount(), { onProgress }));

    expect(last).toEqual(done);
    expect(progress).toEqual([0, 40, 100]);
    expect(server.seen.map(({ url }) => url)).toEqual([
      '/counts',
      '/tallies/j1',
      '/tallies/j1',
      '/tallies/j1',
    ]);
  });

  it('waits as long as Retry-After says', async () => {
    const server = desk(begun('/tallies/j1'), reply(200, done));
    const client = await server.client();
    const finished = client.startCount.finished(await client.startCount());
    await server.time.awaited();
    server.time.advance(1999);
    expect(server.time.pending).toBe(1);
    expect(server.seen).toHaveLength(1);

    server.time.advance(1);

    expect(await finished).toEqual(done);
  });

  it('needs no question where the answer came at once', async () => {
    const server = desk(reply(200, done));
    const client = await server.client();

    expect(await client.startScan.finished(await client.startScan())).toEqual(done);
    expect(server.seen).toHaveLength(1);
  });

  it('can be taken up again by its location', async () => {
    const server = desk(reply(200, done));

    expect(await hurried(server, (await server.client()).startCount.finished('/tallies/j9'))).toEqual(done);
    expect(server.seen[0]?.url).toBe('/tallies/j9');
  });

  it.each(['failed', 'cancelled'])('that has %s is an error with its last state', async (status) => {
    const server = desk(begun('/tallies/j1'), reply(200, job(status, 40)));
    const client = await server.client();

    const finished = hurried(server, client.startCount.finished(await client.startCount()));

    await expect(finished).rejects.toMatchObject({ name: 'JobError', status, job: { progress: 40 } });
  });

  it('is left alone when the signal says so', async () => {
    const server = desk(begun('/tallies/j1'));
    const client = await server.client();
    const controller = new AbortController();
    const finished = client.startCount.finished(await client.startCount(), {
      signal: controller.signal,
    });
    setImmediate(() => controller.abort(new Error('enough')));

    await expect(finished).rejects.toThrow('enough');
    expect([server.seen.length, server.time.pending]).toEqual([1, 0]);
  });

  it('says so where nothing in the document reads it', async () => {
    const server = desk(begun('/elsewhere/j1'));
    const client = await server.client();

    const finished = client.startCount.finished(await client.startCount());

    await expect(finished).rejects.toThrow('startCount: no operation reads /elsewhere/j1');
  });

  it('tells of itself by events where it offers them, and is asked for nothing', async () => {
    const server = desk(
      begun('/jobs/j1'),
      events(
        `event: progress\nid: 1\ndata: ${JSON.stringify(job('running', 70))}\n\n`,
        `event: done\ndata: ${JSON.stringify(done)}\n\n`,
      ),
    );
    const client = await server.client();

    const states = await all(client.startScan.follow(await client.startScan()));

    expect(states).toEqual([job('queued', 0), job('running', 70), done]);
    expect(server.seen.map(({ url }) => url)).toEqual(['/scans', '/jobs/j1/events']);
    expect(server.seen[1]?.headers.accept).toBe('text/event-stream');
  });

  it('is asked after all where the events cannot be had', async () => {
    const server = desk(begun('/jobs/j1'), problem(404, 'not_found'), reply(200, done));
    const client = await server.client();

    expect(await hurried(server, client.startScan.finished(await client.startScan()))).toEqual(done);
    expect(server.seen.map(({ url }) => url)).toEqual(['/scans', '/jobs/j1/events', '/jobs/j1']);
  });
});

const events =
  (...pieces: string[]): Act =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of pieces) response.write(piece);
    response.end();
  };

describe('a stream of events', () => {
  it('comes back with the last id, after the time that the service says', async () => {
    const server = desk(events('retry: 50\nid: 7\ndata: a\n\n'), events('data: b\n\n'), reply(204));
    const client = await server.client({ random: () => 0 });

    const found = await hurried(
      server,
      all<ServerEvent>(client.listenToJob.events({ path: { jobId: 'j1' } })),
    );

    expect(found).toEqual([
      { event: 'message', data: 'a', id: '7' },
      { event: 'message', data: 'b', id: '7' },
    ]);
    expect(server.seen.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '7', '7']);
  });

  it('gives up where connection after connection brings nothing', async () => {
    const server = desk(events(': nothing\n\n'));
    const client = await server.client();

    const listening = hurried(
      server,
      all(client.listenToJob.events({ path: { jobId: 'j1' }, maxRetries: 2 })),
    );

    await expect(listening).rejects.toMatchObject({ name: 'NetworkError' });
    expect(server.seen).toHaveLength(3);
  });

  it('ends when its reader does, and the connection with it', async () => {
    let closed = false;
    const server = desk((_, response) => {
      response.on('close', () => (closed = true));
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: a\n\n');
    });

    for await (const { data } of (await server.client()).listenToJob.events({ path: { jobId: 'j1' } }))
      if (data === 'a') break;

    while (!closed) await new Promise((resolve) => setImmediate(resolve));
    expect(server.time.pending).toBe(0);
  });

  it('ends when the signal says so, however long it has been open', async () => {
    const server = desk((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: a\n\n');
    });
    const controller = new AbortController();
    const listening = (async () => {
      const client = await server.client({ timeoutMs: 1000 });
      for await (const _ of client.listenToJob.events({
        path: { jobId: 'j1' },
        signal: controller.signal,
      })) {
        server.time.advance(60_000);
        controller.abort(new Error('enough'));
      }
    })();

    await expect(listening).rejects.toThrow('enough');
  });

  it('has no time-out once it is open', async () => {
    const server = desk(silence);
    const waiting = (await server.client()).listenToJob({ path: { jobId: 'j1' }, timeoutMs: 1000 });
    await server.requests(1);
    server.time.advance(1000);

    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  const SAMPLE =
    '\ufeff: a comment\r\nevent: added\rdata: first\r\ndata:second\ndata\nid: 3\n\nid: \0\nunknown: x\nretry: 1x\ndata:  two spaces 🎉\n\nevent: none\n\ndata: cut off';
  const EXPECTED = [
    { event: 'added', data: 'first\nsecond\n', id: '3' },
    { event: 'message', data: ' two spaces 🎉', id: '3' },
  ];

  it.each([1, 2, 3, 5, 1000])('is read as the standard has it, in pieces of %i bytes', async (size) => {
    const bytes = new TextEncoder().encode(SAMPLE);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
        controller.close();
      },
    });

    expect(await all(readEvents(stream))).toEqual(EXPECTED);
  });

  it('knows all three ends of a line, also at the end of the stream', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const parser = new EventParser();
      expect([...parser.push(`data: a${end}${end}`), ...parser.end()]).toEqual([
        { event: 'message', data: 'a', id: '' },
      ]);
    }
  });
});
