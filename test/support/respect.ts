/** Arazzo workflows, run by Redocly's respect against whatever listens at an origin. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'yaml';

const FOLDER = 'openapi/workflows';

export const workflowFiles = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .map((name) => path.join(FOLDER, name));

export interface Workflow {
  readonly workflowId: string;
  readonly steps: readonly { readonly stepId: string; readonly operationId: string }[];
}

export const workflowsOf = (file: string): readonly Workflow[] =>
  (parse(readFileSync(file, 'utf8')) as { workflows: Workflow[] }).workflows;

export interface CommandRun {
  readonly exitCode: number | null;
  readonly output: string;
}

/** What workflows are told: the account of an administrator, and what tells one run from another. */
export interface Inputs {
  readonly run: string;
  readonly adminEmail: string;
  readonly adminPassword: string;
}

export const respect = (files: readonly string[], origin: string, inputs: Inputs): Promise<CommandRun> =>
  redocly('respect', ...files, '--server', `spotter=${origin}`, '--input', JSON.stringify(inputs));

export async function redocly(...args: readonly string[]): Promise<CommandRun> {
  const script = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output: stripVTControlCharacters(output) };
}

/** What failed, without the steps that did not. */
export const failuresIn = ({ exitCode, output }: CommandRun): string =>
  exitCode === 0 ? '' : (/Failed tests info:[^]*?(?=Summary for)/g.exec(output)?.[0] ?? output);
