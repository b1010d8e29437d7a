/** Staying signed in: one renewal for everybody, whatever happens meanwhile. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import type { SessionOptions, Session as SessionType } from '../../../src/contract/compile/client/session.js';
import {
  closeDesks,
  desk,
  drop,
  libraryClient,
  problem,
  reply,
  type Act,
  type AnyClient,
  type Desk,
  type Seen,
} from './client-library.js';

afterEach(closeDesks);

const HOUR = 3_600_000;

interface Office {
  readonly server: Desk;
  readonly client: AnyClient;
  readonly session: SessionType;
  /** Refresh tokens that came, in order. */
  readonly renewals: string[];
  /** What comes instead of the next renewals. */
  readonly mishaps: Act[];
  /** From now on the passes that are out are no good. */
  readonly revoke: () => void;
}

/**
 * A library whose passes last an hour and whose refresh tokens hold once: a second use ends the session, as the
 * real thing does.
 */
async function office(options: SessionOptions = {}): Promise<Office> {
  const renewals: string[] = [];
  const mishaps: Act[] = [];
  let [issued, oldest, isOver] = [0, 1, false];
  const issue = (response: ServerResponse): void => {
    issued += 1;
    const body = { pass: `pass-${issued}`, seconds: HOUR / 1000, renewal: `renewal-${issued}` };
    reply(200, body)({} as Seen, response);
  };
  const server = desk((request, response) => {
    const { url, headers, body } = request;
    if (url === '/sign-in') return issue(response);
    if (url === '/refresh') {
      const { renewal } = JSON.parse(body) as { renewal?: string };
      renewals.push(renewal ?? 'cookie');
      const mishap = mishaps.shift();
      if (mishap) return mishap(request, response);
      isOver ||= renewal !== undefined && renewal !== `renewal-${issued}`;
      // Others have time to make the same mistake.
      return setTimeout(() => (isOver ? problem(401, 'over')(request, response) : issue(response)), 20);
    }
    const pass = Number(/^Bearer pass-(\d+)$/.exec(headers.authorization ?? '')?.[1] ?? 0);
    if (pass < oldest || isOver) return problem(401, 'pass_expired')(request, response);
    return reply(url === '/sign-out' ? 204 : 200, { title: 'Momo' })(request, response);
  });
  const { Session } = await libraryClient();
  const session = new Session({ time: server.time, ...options });
  return {
    server,
    session,
    renewals,
    mishaps,
    client: await server.client({ session }),
    revoke: () => void (oldest = issued + 1),
  };
}

const get = (client: AnyClient): Promise<{ status: number }> => client.getBook({ path: { bookId: '1' } });

const twenty = (client: AnyClient): Promise<PromiseSettledResult<unknown>[]> =>
  Promise.allSettled(Array.from({ length: 20 }, () => get(client)));

describe('a session', () => {
  it('begins with the reply of a sign-in and ends with a sign-out', async () => {
    const { client, session, server } = await office();
    const ends: unknown[] = [];
    session.onSignedOut((error) => ends.push(error));

    await client.signIn();
    await get(client);
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer pass-1');
    expect(await session.isSignedIn()).toBe(true);

    await client.signOut();
    expect(await session.isSignedIn()).toBe(false);
    expect(ends).toEqual([undefined]);
    await expect(get(client)).rejects.toMatchObject({ status: 401 });
    expect(server.seen.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('is renewed shortly before the pass ends, not earlier', async () => {
    const { client, server, renewals } = await office();
    await client.signIn();

    server.time.advance(HOUR - 31_000);
    await get(client);
    expect(renewals).toEqual([]);

    server.time.advance(1000);
    await get(client);
    expect(renewals).toEqual(['renewal-1']);
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer pass-2');
  });

  it('is renewed once for twenty calls at the same time', async () => {
    const { client, server, renewals } = await office();
    await client.signIn();
    server.time.advance(HOUR);

    const results = await twenty(client);

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(renewals).toEqual(['renewal-1']);
  });

  it('is renewed once for twenty calls that are refused at the same time, POSTs without a key among them', async () => {
    const { client, renewals, revoke } = await office();
    await client.signIn();
    revoke();

    const results = await twenty(client);
    await client.logVisit();

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
    expect(renewals).toEqual(['renewal-1']);
  });

  it('is renewed once for a call, and what comes then is the answer', async () => {
    const { client, renewals, mishaps, revoke } = await office();
    await client.signIn();
    revoke();
    mishaps.push(reply(200, { pass: 'no pass at all', seconds: 3600, renewal: 'renewal-1' }));

    await expect(get(client)).rejects.toMatchObject({ status: 401, code: 'pass_expired' });

    expect(renewals).toEqual(['renewal-1']);
  });

  it('goes on with the old pass while it lasts and the service cannot renew', async () => {
    const { client, server, mishaps } = await office();
    await client.signIn();
    server.time.advance(HOUR - 10_000);
    mishaps.push(problem(503, 'busy'), drop);

    await get(client);
    await get(client);

    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer pass-1');
  });

  it('waits for a service that cannot renew just now, and stays', async () => {
    const { client, server, session, mishaps, renewals } = await office();
    await client.signIn();
    server.time.advance(HOUR);
    mishaps.push(problem(503, 'busy'), drop);

    await get(client);

    expect(renewals).toEqual(['renewal-1', 'renewal-1', 'renewal-1']);
    expect(await session.isSignedIn()).toBe(true);
  });

  it('is over for everybody, and told of once, when the renewal is refused', async () => {
    const { client, server, session, mishaps, renewals } = await office();
    const told: unknown[] = [];
    session.onSignedOut((error) => told.push(error));
    await client.signIn();
    server.time.advance(HOUR);
    mishaps.push(problem(401, 'over'));

    const results = await twenty(client);

    const reasons = results.map((result) => (result as PromiseRejectedResult).reason as Error);
    expect(new Set(reasons.map(({ name }) => name))).toEqual(new Set(['SignedOutError']));
    expect(reasons[0]).toMatchObject({ cause: { code: 'over' } });
    // As somebody whose answer comes only now.
    await expect(session.tokenInsteadOf('pass-1')).rejects.toMatchObject({ name: 'SignedOutError' });
    expect([renewals.length, told.length]).toEqual([1, 1]);
    expect(await session.isSignedIn()).toBe(false);
  });

  it('is not ended by one caller who does not want to wait for the renewal', async () => {
    const { client, server, renewals } = await office();
    await client.signIn();
    server.time.advance(HOUR);
    const controller = new AbortController();

    const impatient = client.getBook({ path: { bookId: '1' }, signal: controller.signal });
    const patient = get(client);
    await server.requests(2);
    controller.abort(new Error('enough'));

    await expect(impatient).rejects.toThrow('enough');
    expect((await patient).status).toBe(200);
    expect(renewals).toEqual(['renewal-1']);
  });

  it('is shared by several clients', async () => {
    const { client, server, session, renewals } = await office();
    const other = await server.client({ session });
    await client.signIn();
    server.time.advance(HOUR);

    await Promise.all([get(client), get(other)]);

    expect(renewals).toEqual(['renewal-1']);
  });

  it('is renewed by one of two tabs with the same store and lock, and the other takes what it finds', async () => {
    let kept: object | undefined;
    let last: Promise<unknown> = Promise.resolve();
    const shared: SessionOptions = {
      store: { load: () => kept as never, save: (tokens) => void (kept = tokens) },
      lock: async (work) => {
        const mine = last.then(work, work);
        last = mine.catch(() => undefined);
        return mine;
      },
    };
    const { client, server, renewals } = await office(shared);
    const { Session } = await libraryClient();
    const tab = await server.client({ session: new Session({ time: server.time, ...shared }) });
    await client.signIn();
    server.time.advance(HOUR);

    await Promise.all([twenty(client), twenty(tab)]);

    expect(renewals).toEqual(['renewal-1']);
  });

  it('goes on by the cookie where there are no tokens, if the service says so', async () => {
    const { client, session, renewals, mishaps } = await office();

    expect(await session.resume()).toBe(true);
    await get(client);
    expect(renewals).toEqual(['cookie']);

    await session.end();
    mishaps.push(problem(401, 'over'));
    expect(await session.resume()).toBe(false);
  });

  it('sends the token to nobody who needs none', async () => {
    const { client, server } = await office();
    await client.signIn();

    await client.signIn();

    expect(server.seen.at(-1)?.headers.authorization).toBeUndefined();
  });
});
