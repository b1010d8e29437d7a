/**
 * CPU per request of several servers, in interleaved rounds. On a shared machine absolute times wander, and they
 * wander for all servers of a round alike: what is reported is the median of the ratios within each round.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { load } from './load.js';
import type { Question } from './serve.js';
import { median } from './statistics.js';
import type { Row } from './world.js';

export interface Server {
  readonly name: string;
  readonly port: number;
  /** Microseconds of CPU, user and system, that the process has used so far. */
  cpu(): Promise<number>;
  /** Writes down where the time goes while `work` is done. */
  profile(file: string, work: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server as a process of its own and waits until it listens. Its log goes nowhere. */
export async function startServer(
  script: string,
  name: string,
  env: Readonly<Record<string, string>>,
): Promise<Server> {
  const child = fork(script, [name], {
    env: { ...process.env, ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const { port } = await answer<{ port: number }>(child);
  return {
    name,
    port,
    cpu: async () => {
      const { user, system } = await ask<NodeJS.CpuUsage>(child, 'cpu');
      return user + system;
    },
    profile: async (file, work) => {
      await ask(child, 'profile');
      await work();
      await ask(child, { saveProfile: file });
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function ask<T>(child: ChildProcess, question: Question): Promise<T> {
  child.send(question);
  return answer<T>(child);
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the server ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

/** `costs[row][server][round]`: microseconds of CPU a request. */
export type Costs = Map<string, Map<string, number[]>>;

export async function measure(
  servers: readonly Server[],
  rows: readonly Row[],
  rounds: number,
): Promise<Costs> {
  const costs: Costs = new Map(
    rows.map(({ name }) => [name, new Map(servers.map((server) => [server.name, []]))]),
  );
  for (const row of rows) for (const server of servers) await load(server.port, row.request, row.count);
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      // Each round begins with another server, so that none always follows the same neighbour.
      for (let turn = 0; turn < servers.length; turn++) {
        const server = servers[(turn + round) % servers.length]!;
        costs
          .get(row.name)!
          .get(server.name)!
          .push(await cost(server, row));
      }
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\r`);
  }
  process.stderr.write('\n');
  return costs;
}

async function cost(server: Server, { request, count }: Row): Promise<number> {
  const before = await server.cpu();
  await load(server.port, request, count);
  return ((await server.cpu()) - before) / count;
}

/** The median of `server`'s cost over the base's in the same round. */
export function ratio(costs: Costs, row: string, server: string, base: string): number {
  const of = (name: string): number[] => costs.get(row)!.get(name)!;
  return median(of(server).map((value, round) => value / of(base)[round]!));
}
