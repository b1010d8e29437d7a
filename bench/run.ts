/**
 * `make bench`: what the contract engine costs. The same operations, answered alike, by a server that is written by
 * hand, by fastify and by Spotter.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { differences } from './alike.js';
import { build } from './build.js';
import { identityTable } from './identity.js';
import { load } from './load.js';
import { measure, ratio, startServer, type Costs, type Server } from './measure.js';
import { startTable } from './start.js';
import { median } from './statistics.js';
import { createRows, createWorld, type Row } from './world.js';

const BASE = 'by-hand';
const SERVERS = [BASE, 'fastify', 'spotter'];

interface Options {
  readonly rounds: number;
  readonly only?: string[];
  readonly profile?: boolean;
}

const positive = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(text);
};
const names = (text: string): string[] => text.split(',').map((name) => name.trim());

const { rounds, only, profile } = new Command('bench')
  .option('--rounds <number>', 'how often each server is measured on each row', positive, 15)
  .option('--only <rows>', 'rows to measure, separated by commas', names)
  .option('--profile', 'write a CPU profile of each server and row to bench/profiles/')
  .parse()
  .opts<Options>();

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  say('compiling');
  const compiled = build();
  const world = await createWorld(say);
  const servers: Server[] = [];
  const end = once(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await world.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => void end().then(() => process.exit(130)));
  try {
    for (const name of SERVERS) servers.push(await startServer(compiled('serve.js'), name, world.env));
    const rows = chosen(await createRows(portOf(servers, 'spotter')));
    const different = await differences(servers, rows);
    if (different.length > 0)
      throw new Error(`The servers do not answer alike:\n  ${different.join('\n  ')}`);
    say(`${rounds} rounds; all servers answer alike`);
    const costs = await measure(servers, rows, rounds);
    console.log(table(rows, costs));
    if (profile) await writeProfiles(servers, rows);
    if (only === undefined) {
      console.log(await identityTable(world, compiled, rounds));
      await tellTheRest(compiled);
    }
  } finally {
    await end();
  }
}

/** Whoever ends it first, the run itself or a signal, the other waits for the same end. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

async function tellTheRest(compiled: (file: string) => string): Promise<void> {
  console.log(
    `\n${execFileSync(process.execPath, [compiled('matching.js')], { encoding: 'utf8' })}`.trimEnd(),
  );
  console.log(await startTable(compiled));
}

/** To be opened with the developer tools of a browser. */
async function writeProfiles(servers: readonly Server[], rows: readonly Row[]): Promise<void> {
  mkdirSync('bench/profiles', { recursive: true });
  for (const row of rows) {
    for (const server of servers) {
      const file = `bench/profiles/${row.name.replaceAll(' ', '-')}.${server.name}.cpuprofile`;
      await server.profile(file, () => load(server.port, row.request, 3 * row.count));
    }
  }
}

const portOf = (servers: readonly Server[], name: string): number =>
  servers.find((server) => server.name === name)!.port;

function chosen(rows: readonly Row[]): Row[] {
  const unknown = only?.find((name) => !rows.some((row) => row.name === name));
  if (unknown !== undefined) {
    throw new Error(`There is no row "${unknown}", only ${rows.map(({ name }) => name).join(', ')}.`);
  }
  return rows.filter(({ name }) => only?.includes(name) ?? true);
}

/** Microseconds of CPU and ratios; the last columns say whether the goals are met. */
function table(rows: readonly Row[], costs: Costs): string {
  const head = ['', ...SERVERS.flatMap((name) => (name === BASE ? [name] : [name, 'ratio'])), 'goal', ''];
  const lines = rows.map(({ name, goal }) => {
    const cells = SERVERS.flatMap((server) => {
      const cost = `${median(costs.get(name)!.get(server)!).toFixed(0)} us`;
      return server === BASE ? [cost] : [cost, ratio(costs, name, server, BASE).toFixed(2)];
    });
    return [name, ...cells, goal.toFixed(2), verdict(name, goal, costs)];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]!.length)));
  return [head, ...lines]
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column]!, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function verdict(row: string, goal: number, costs: Costs): string {
  const own = Number(ratio(costs, row, 'spotter', BASE).toFixed(2));
  const ahead = row === 'health' || ratio(costs, row, 'spotter', 'fastify') <= 1;
  return `${own <= goal ? 'met' : 'not met'}${ahead ? '' : ', behind fastify'}`;
}

await main();
