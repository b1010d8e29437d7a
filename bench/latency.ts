/** How long single requests take while something else goes on, as people notice it: at a steady pace, one by one. */
import { Agent, request as send } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { LoadRequest } from './load.js';

/** Requests are sent by so many, each of whom waits so long between two. */
const CALLERS = 4;
const PAUSE_MS = 10;

/** Milliseconds of each request that was sent while `meanwhile` ran. */
export async function latencies(
  port: number,
  request: LoadRequest,
  meanwhile: () => Promise<unknown>,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const taken: number[] = [];
  let over = false;
  const call = async (): Promise<void> => {
    while (!over) {
      taken.push(await timed(port, request, agent));
      await pause(PAUSE_MS);
    }
  };
  const callers = Promise.all(Array.from({ length: CALLERS }, call));
  await meanwhile().finally(() => (over = true));
  await callers;
  agent.destroy();
  return taken;
}

function timed(port: number, { method, path, headers, expect }: LoadRequest, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const outgoing = send({ agent, host: '127.0.0.1', port, method, path, headers });
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      incoming.resume().on('end', () => {
        if (incoming.statusCode === expect) resolve(performance.now() - begun);
        else reject(new Error(`expected ${expect}, got ${incoming.statusCode}`));
      });
    });
    outgoing.end();
  });
}
