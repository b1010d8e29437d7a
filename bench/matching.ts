/**
 * What finding an operation costs, by the number of operations: our router and the one that openapi-backend brings.
 * Prints microseconds for a path with a template, the last one that was registered.
 */
import { OpenAPIRouter } from 'openapi-backend';
import { Router } from '../src/contract/runtime/router.js';
import { median } from './statistics.js';

const SIZES = [10, 100, 1000];
const SAMPLES = 15;
const SAMPLE_MS = 20;

const pathOf = (index: number): string => `/api/v1/resources-${index}/{resourceId}/parts`;

function own(size: number): (path: string) => unknown {
  const router = new Router<number>();
  for (let index = 0; index < size; index++) router.add({ method: 'get', path: pathOf(index) }, index);
  return (path) => router.match(path)?.route.find('GET');
}

function theirs(size: number): (path: string) => unknown {
  const paths = Object.fromEntries(
    Array.from({ length: size }, (_, index) => {
      const operation = { operationId: `operation${index}`, responses: { 200: { description: 'Fine.' } } };
      return [pathOf(index), { get: operation }];
    }),
  );
  const definition = { openapi: '3.1.0', info: { title: 'Bench', version: '1.0.0' }, paths };
  const router = new OpenAPIRouter({ definition, apiRoot: '/' });
  return (path) => router.matchOperation({ method: 'get', path, headers: {} });
}

/** Microseconds of CPU of one call. */
function cost(match: (path: string) => unknown, path: string): number {
  if (match(path) === undefined) throw new Error(`${path} is not found`);
  const samples: number[] = [];
  for (let sample = 0; sample <= SAMPLES; sample++) {
    const before = process.cpuUsage();
    const end = performance.now() + SAMPLE_MS;
    let calls = 0;
    do {
      for (let call = 0; call < 10; call++) match(path);
      calls += 10;
    } while (performance.now() < end);
    const { user, system } = process.cpuUsage(before);
    // The first sample is for the compiler.
    if (sample > 0) samples.push((user + system) / calls);
  }
  return median(samples);
}

console.log('matching a path with a template, us          ours  openapi-backend');
for (const size of SIZES) {
  const path = `/api/v1/resources-${size - 1}/42/parts`;
  const [ours, backend] = [own, theirs].map((make) => cost(make(size), path).toFixed(2).padStart(8));
  console.log(`  ${String(size).padStart(4)} operations                        ${ours}         ${backend}`);
}
