/** Redocly's comparison, run as it is meant to be: its own program, two files, a report as JSON. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isObject } from '../../compile/document.js';
import type { Impact } from '../change.js';

interface RedoclySide {
  readonly pointer: string;
}

/** One entry of the report, as far as we read it. */
export interface RedoclyChange {
  /** Pointer along the way that leads there, over references. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: Impact;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** The keyword that changed; absent when the whole node came or went. */
  readonly property?: string;
  readonly base?: RedoclySide;
  readonly revision?: RedoclySide;
}

/** Redocly gave no report; nobody must take that for "no changes". */
export class RedoclyError extends Error {
  constructor(reason: string) {
    super(
      `Redocly's comparison did not work: ${reason}\n` +
        'It is a package of this project: run `make install`. `--no-redocly` compares without it.',
    );
    this.name = 'RedoclyError';
  }
}

const LARGEST_REPORT = 512 * 1024 * 1024;

/** Its program in node_modules. */
export function redoclyProgram(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    return path.join(path.dirname(manifest), 'bin', 'cli.js');
  } catch {
    throw new RedoclyError('@redocly/cli is not installed.');
  }
}

/** What Redocly says about the way from one bundle to the other. */
export async function runRedocly(
  base: object,
  revision: object,
  program = redoclyProgram(),
): Promise<RedoclyChange[]> {
  const directory = await mkdtemp(path.join(tmpdir(), 'contract-diff-'));
  try {
    await writeFile(path.join(directory, 'base.json'), JSON.stringify(base));
    await writeFile(path.join(directory, 'revision.json'), JSON.stringify(revision));
    return readReport(await execute(program, directory));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** In a directory without `redocly.yaml`, so that no configuration has a say. Its banner goes to stderr. */
function execute(program: string, cwd: string): Promise<string> {
  const args = [program, 'diff', 'base.json', 'revision.json', '--format', 'json', '--fail-on', 'none'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      args,
      { cwd, env, maxBuffer: LARGEST_REPORT, encoding: 'utf8' },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else reject(new RedoclyError(lastWords(stderr) || error.message));
      },
    );
  });
}

/** The banner is drawn in a box. */
const lastWords = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[╔║╚]/.test(line))
    .slice(-5)
    .join(' ');

function readReport(text: string): RedoclyChange[] {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new RedoclyError(`its report is not JSON: ${text.slice(0, 200)}`);
  }
  const changes = isObject(report) ? report['changes'] : undefined;
  if (!Array.isArray(changes)) throw new RedoclyError('its report has no list `changes`.');
  return changes as RedoclyChange[];
}
