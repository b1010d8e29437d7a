/** How long a process needs until its contract is ready, and how long the contract takes to be compiled. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { compile } from '../src/contract/compile/index.js';
import type { Readiness } from './ready.js';
import { median } from './statistics.js';
import { syntheticDocument } from './synthetic.js';

const RUNS = 9;
const GOAL_MS = 60;
const GENERATE_GOAL_MS = 5000;

/** `compiled` gives the place of a compiled file of bench/. */
export async function startTable(compiled: (file: string) => string): Promise<string> {
  const root = path.dirname(path.dirname(compiled('ready.js')));
  const synthetic = await compileSynthetic(root);
  const lines = [
    ['this service', path.join(root, 'generated')],
    ['a document of any kind', synthetic],
  ].map(([name, directory]) => readinessLine(name!, directory!, compiled('ready.js')));
  return ['', 'contract ready, ms', ...lines, generateLine()].join('\n');
}

/** Compiles a document of 100 operations to JavaScript that stands beside the engine. */
async function compileSynthetic(root: string): Promise<string> {
  const directory = path.join(root, 'synthetic');
  mkdirSync(directory, { recursive: true });
  const document = path.join(mkdtempSync(path.join(root, 'document-')), 'openapi.json');
  writeFileSync(document, JSON.stringify(syntheticDocument(20)));
  const files = await compile(document, { out: 'synthetic' });
  for (const name of ['routes', 'validators', 'serializers']) {
    // The files import the engine as those of generated/ do: from ../src.
    const { outputText } = ts.transpileModule(files[`${name}.ts`]!, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(path.join(directory, `${name}.js`), outputText);
  }
  return directory;
}

function readinessLine(name: string, directory: string, script: string): string {
  const runs = Array.from(
    { length: RUNS },
    () => JSON.parse(execFileSync(process.execPath, [script, directory], { encoding: 'utf8' })) as Readiness,
  );
  const contract = median(runs.map(({ contractMs }) => contractMs));
  const engine = median(runs.map(({ engineMs }) => engineMs));
  const verdict = contract < GOAL_MS ? 'met' : 'not met';
  const subject = `${name}, ${runs[0]!.operations} operations`.padEnd(48);
  return `  ${subject}  ${contract.toFixed(0)}  goal ${GOAL_MS}  ${verdict}; the engine before it ${engine.toFixed(0)}`;
}

function generateLine(): string {
  const begin = performance.now();
  // With --check nothing is written; stale files, which it would complain of, cost the same.
  spawnSync('npm', ['run', '--silent', 'generate', '--', '--check'], { stdio: 'ignore' });
  const took = performance.now() - begin;
  const verdict = took < GENERATE_GOAL_MS ? 'met' : 'not met';
  return `make generate  ${(took / 1000).toFixed(1)} s  goal ${GENERATE_GOAL_MS / 1000} s  ${verdict}`;
}
