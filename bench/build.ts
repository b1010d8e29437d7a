/** What is measured is what would run in production: plain JavaScript, without a compiler in the process. */
import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const local = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Below bench/node_modules, so that the servers find the packages that only the benchmark has. */
const OUTPUT = local('node_modules/.cache/spotter');

/** Compiles the servers with all that they import; gives the path of a compiled file of bench/. */
export function build(): (file: string) => string {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', local('tsconfig.build.json')], { stdio: 'inherit' });
  // What is not TypeScript, as `ops/finish-build.mjs` does it.
  cpSync(local('../src'), `${OUTPUT}/src`, { recursive: true, filter: isData });
  mkdirSync(`${OUTPUT}/generated`, { recursive: true });
  cpSync(local('../generated/openapi.json'), `${OUTPUT}/generated/openapi.json`);
  return (file) => `${OUTPUT}/bench/${file}`;
}

const isData = (path: string): boolean => lstatSync(path).isDirectory() || !path.endsWith('.ts');
