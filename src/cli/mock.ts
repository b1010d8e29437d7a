/** `mock`: the whole API from the document alone, for those who build on it before it exists. */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { startMock, type BundleFile } from '../contract/mock/index.js';
import { orExplain, say, seconds } from './steps.js';

interface Options {
  readonly port: number;
  readonly host: string;
  readonly dynamic: boolean;
  readonly seed?: string;
}

export function register(program: Command): void {
  program
    .command('mock')
    .description('the API from the document alone (Prism), until Ctrl-C')
    .option('--port <number>', 'where it listens', portOf, 4010)
    .option('--host <address>', 'for whom it listens', '127.0.0.1')
    .option('--dynamic', 'answers made up from the schemas instead of examples', false)
    .option('--seed <text>', 'with --dynamic: the same answers each time')
    .action((options: Options) => orExplain(() => mock(options)));
}

async function mock({ port, host, dynamic, seed }: Options): Promise<void> {
  const begun = performance.now();
  const ending = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const bundles = bundleFiles();
  const running = await startMock({
    bundles,
    port,
    host,
    dynamic: dynamic || seed !== undefined,
    ...(seed !== undefined && { seed }),
    folder: path.join('.data', 'mock'),
    onOutput: (text) => process.stdout.write(text.replaceAll(NOISE, '')),
    onChange: (fault) =>
      say('document')(fault ? `has faults, the last good one stays: ${fault.message}` : 'read again'),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken: choose another one, \`make mock PORT=${port + 1}\`.`);
  });
  console.log(howTo(port, bundles, answersOf(dynamic, seed), begun));
  await ending;
  await running.stop();
}

/** What Prism says of its own life, and of answers that have no body. */
const NOISE = /^.*(Starting Prism|Unable to find content for|NO_PATH_MATCHED_ERROR).*\n/gm;

const answersOf = (dynamic: boolean, seed: string | undefined): string =>
  seed !== undefined
    ? `made up from the schemas, the same for the same seed (${seed})`
    : dynamic
      ? 'made up from the schemas, others each time'
      : 'the examples of the document (DYNAMIC=1 or SEED=42 makes them up instead)';

/** What to try first. */
function howTo(port: number, bundles: readonly BundleFile[], answers: string, begun: number): string {
  const base = `http://localhost:${port}`;
  return `
The mock is ready (${seconds(begun)}): ${bundles.map(({ name }) => `/api/${name}`).join(', ')} on ${base}

  Answers   ${answers}
  Token     any: -H 'Authorization: Bearer x'; without one, 401
  Try       curl -i ${base}/api/v1/workouts -H 'Authorization: Bearer x'
  Status    -H 'Prefer: code=429'                    every status that the operation declares
  State     -H 'Prefer: code=200, example=empty'    every example that it has
  More      docs/frontend.md

It follows generated/: \`make dev\` or \`make generate\` beside it is enough. Ctrl-C stops it.
`;
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('It must be a number from 1 to 65535.');
}

/** The bundle of each version: `generated/openapi.json`, `generated/v2/openapi.json`. */
export function bundleFiles(root = 'generated'): BundleFile[] {
  const versions = readdirSync(root).filter((name) => /^v\d+$/.test(name));
  return [
    { name: 'v1', file: path.join(root, 'openapi.json') },
    ...versions.sort().map((name) => ({ name, file: path.join(root, name, 'openapi.json') })),
  ].filter(({ file }) => existsSync(file));
}
