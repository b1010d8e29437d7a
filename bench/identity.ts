/** What it costs to know who is calling: with every request, and when many sign in at once. */
import { latencies } from './latency.js';
import { measure, ratio, startServer, type Server } from './measure.js';
import { median, percentile } from './statistics.js';
import { Person, type Row, type World } from './world.js';

const VERIFIED_GOAL = 1.1;
const LOGINS_GOAL = 2;
const LOGINS = 20;
/** Within a round: as many bursts, and as long without any. */
const LOGIN_ROUNDS = 5;

export async function identityTable(
  world: World,
  compiled: (file: string) => string,
  rounds: number,
): Promise<string> {
  const start = (name: string): Promise<Server> => startServer(compiled('serve.js'), name, world.env);
  const servers = [await start('unverified'), await start('verified')];
  try {
    return ['', await verifiedLine(servers, rounds), await loginsLine(servers[1]!)].join('\n');
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** The same operation, served alike, by twins of which one does not look at the token. */
async function verifiedLine(servers: readonly Server[], rounds: number): Promise<string> {
  const { authorization } = await Person.register(servers[1]!.port, 'caller');
  const headers = { authorization, accept: 'application/json' };
  const request = { method: 'GET', path: '/api/v1/me', headers, expect: 200 };
  const row: Row = { name: 'getMe', goal: VERIFIED_GOAL, count: 4000, request };
  const costs = await measure(servers, [row], rounds);
  const cost = (name: string): string => `${median(costs.get(row.name)!.get(name)!).toFixed(0)} us`;
  const is = ratio(costs, row.name, 'verified', 'unverified');
  return line(`verified ${cost('verified')}, unverified ${cost('unverified')}`, is, VERIFIED_GOAL);
}

/** Of ordinary requests, while twenty people sign in at the same moment and while nobody does. */
async function loginsLine({ port }: Server): Promise<string> {
  const people = await Promise.all(
    Array.from({ length: LOGINS }, (_, index) => Person.register(port, `sleeper-${index}`)),
  );
  const { authorization } = people[0]!;
  const request = { method: 'GET', path: '/api/v1/workouts', headers: { authorization }, expect: 200 };
  const results: { quiet: number; busy: number; burstMs: number }[] = [];
  await latencies(port, request, () => pauseFor(500));
  for (let round = 0; round < LOGIN_ROUNDS; round++) {
    const begun = performance.now();
    const busy = await latencies(port, request, () => Promise.all(people.map((person) => person.signIn())));
    const burstMs = performance.now() - begun;
    const quiet = await latencies(port, request, () => pauseFor(burstMs));
    results.push({ busy: percentile(busy, 0.99), quiet: percentile(quiet, 0.99), burstMs });
  }
  const of = (value: (result: (typeof results)[number]) => number): number => median(results.map(value));
  const about = `p99 with ${LOGINS} logins ${of(({ busy }) => busy).toFixed(1)} ms, without ${of(({ quiet }) => quiet).toFixed(1)} ms`;
  return line(
    `${about} (a burst takes ${(of(({ burstMs }) => burstMs) / 1000).toFixed(1)} s)`,
    of(({ busy, quiet }) => busy / quiet),
    LOGINS_GOAL,
  );
}

const pauseFor = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const line = (what: string, is: number, goal: number): string =>
  `${what}  ratio ${is.toFixed(2)}  goal ${goal.toFixed(2)}  ${Number(is.toFixed(2)) <= goal ? 'met' : 'not met'}`;
