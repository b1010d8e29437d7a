/** What the machine has. */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { found, type Check } from './finding.js';

const MIN_NODE: readonly [number, number] = [20, 19];
const MIN_FREE_MB = 1024;

export const machineChecks: readonly Check[] = [
  () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const recent = major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
    return found(recent, `Node ${process.versions.node}`, `install Node ${MIN_NODE.join('.')} or newer`);
  },
  () => found(isInstalled(), 'packages are those of package-lock.json', 'make install'),
  () => port(Number(process.env.PORT) || 3000, 'stop what listens there, or set PORT'),
  () => port(4010, 'stop what listens there; only make mock needs it'),
  async () => {
    const { bavail, bsize } = await statfs('.');
    const free = Math.round((bavail * bsize) / 1024 ** 2);
    return found(free >= MIN_FREE_MB, `${free} MB of disk are free`, `free ${MIN_FREE_MB} MB`);
  },
  () =>
    program(['chromium', 'chromium-browser', 'google-chrome'], 'browser tests', 'apt-get install chromium'),
  () => program(['redis-server'], 'the tests of Redis', 'apt-get install redis-server'),
];

/** npm writes what it installed; a lock file of another time says something else. */
function isInstalled(): boolean {
  const packages = (file: string): Record<string, { version?: string; optional?: boolean }> =>
    (
      JSON.parse(readFileSync(file, 'utf8')) as {
        packages: Record<string, { version?: string; optional?: boolean }>;
      }
    ).packages;
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const installed = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json'))
    .filter(([name, { optional }]) => name !== '' && !optional)
    .every(([name, { version }]) => installed[name]?.version === version);
}

async function port(number: number, fix: string) {
  const free = await new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(number, '127.0.0.1', () => server.close(() => resolve(true)));
  });
  return found(free, `port ${number} is ${free ? 'free' : 'taken'}`, fix, 'optional');
}

function program(names: readonly string[], purpose: string, fix: string) {
  const directories = (process.env.PATH ?? '').split(path.delimiter);
  const has = (name: string): boolean =>
    directories.some((directory) => isExecutable(path.join(directory, name)));
  return found(names.some(has), `${names[0]}, for ${purpose}`, fix, 'optional');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
