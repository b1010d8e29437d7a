/** Each rule of .dependency-cruiser.cjs is seen to find a planted fault, and to allow what the layers are for. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

/** Importing file, imported module, the rules that this breaks. */
type Planted = readonly [from: string, to: string, rules: readonly string[]];

const faults: readonly Planted[] = [
  ['src/domain/workouts/a.ts', 'knex', ['domain-is-pure']],
  ['src/domain/workouts/b.ts', '../../infrastructure/database/pool.js', ['domain-is-pure']],
  [
    'src/domain/workouts/c.ts',
    '../../../generated/api.js',
    ['domain-is-pure', 'generated-belongs-to-the-edge'],
  ],
  ['src/domain/plans/service.ts', '../workouts/repository.js', ['areas-meet-through-services']],
  ['src/core/a.ts', '../domain/workouts/service.js', ['core-stands-alone']],
  ['src/contract/runtime/a.ts', '../../api/handlers/workouts.js', ['engine-knows-no-application']],
  ['src/contract/runtime/b.ts', '../compile/load.js', ['compiler-stays-at-home']],
  ['src/contract/runtime/c.ts', '../diff/diff.js', ['compiler-stays-at-home']],
  [
    'src/infrastructure/repositories/a.ts',
    '../../api/handlers/workouts.js',
    ['infrastructure-serves-the-domain'],
  ],
  [
    'src/infrastructure/repositories/b.ts',
    '../../contract/runtime/serve.js',
    ['infrastructure-serves-the-domain'],
  ],
  ['src/api/handlers/a.ts', '../../infrastructure/database/pool.js', ['api-calls-services']],
  ['src/api/handlers/b.ts', '../../domain/workouts/repository.js', ['api-calls-services']],
  ['src/api/handlers/c.ts', '../../compose.js', ['api-calls-services', 'nobody-imports-the-entrance']],
  ['src/worker/jobs/a.ts', '../../infrastructure/database/pool.js', ['worker-calls-services']],
  ['src/worker/jobs/b.ts', '../../api/handlers/workouts.js', ['worker-calls-services']],
  ['src/worker/jobs/c.ts', '../../../generated/api.js', ['generated-belongs-to-the-edge']],
  ['src/core/b.ts', '../server.js', ['core-stands-alone', 'nobody-imports-the-entrance']],
  ['src/api/handlers/d.ts', 'jest', ['production-without-tools']],
  ['src/api/handlers/e.ts', './nowhere.js', ['nothing-is-missing']],
];

const allowed: readonly Planted[] = [
  ['src/domain/workouts/service.ts', './repository.js', []],
  ['src/domain/plans/plan.ts', '../workouts/service.js', []],
  ['src/domain/workouts/d.ts', 'node:crypto', []],
  ['src/infrastructure/repositories/workouts.ts', '../../domain/workouts/repository.js', []],
  ['src/infrastructure/database/pool.ts', 'knex', []],
  ['src/api/handlers/workouts.ts', '../../domain/workouts/service.js', []],
  ['src/api/handlers/f.ts', '../../contract/runtime/serve.js', []],
  ['src/api/handlers/g.ts', '../../../generated/api.js', []],
  ['src/contract/compile/load.ts', 'yaml', []],
  ['src/contract/diff/diff.ts', '../compile/load.js', []],
  ['src/contract/runtime/serve.ts', '../../core/config.js', []],
  ['src/compose.ts', './api/handlers/workouts.js', []],
  ['src/server.ts', './compose.js', []],
];

/** What is imported above and imports nothing itself. */
const leaves = ['generated/api.ts', 'src/domain/workouts/repository.ts', 'src/core/config.ts'];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let root: string;
let violations: readonly Violation[];

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'layers-'));
  for (const file of leaves) plant(file, 'export const value = 1;\n');
  for (const [from, to] of [...faults, ...allowed])
    plant(from, `import * as it from '${to}';\nexport const value = it;\n`);
  plant('src/core/egg.ts', `import { hen } from './hen.js';\nexport const egg = () => hen;\n`);
  plant('src/core/hen.ts', `import { egg } from './egg.js';\nexport const hen = () => egg;\n`);
  for (const shared of ['node_modules', 'package.json', 'tsconfig.json']) {
    symlinkSync(path.join(REPOSITORY, shared), path.join(root, shared));
  }
  violations = await cruise();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

async function cruise(): Promise<readonly Violation[]> {
  const depcruise = path.join(REPOSITORY, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = path.join(REPOSITORY, '.dependency-cruiser.cjs');
  const options = ['--config', config, '--output-type', 'json', 'src'];
  const run = promisify(execFile)(process.execPath, [depcruise, ...options], {
    cwd: root,
    maxBuffer: 64 * 1024 ** 2,
  });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

const rulesBrokenBy = (file: string): string[] =>
  [...new Set(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name))].sort();

describe('the rules of the layers', () => {
  it.each(faults)('do not let %s import %s', (from, _, rules) => {
    expect(rulesBrokenBy(from)).toEqual([...rules].sort());
  });

  it.each(allowed)('let %s import %s', (from) => {
    expect(rulesBrokenBy(from)).toEqual([]);
  });

  it('find modules that need each other', () => {
    expect(rulesBrokenBy('src/core/egg.ts')).toEqual(['no-cycles']);
  });

  it('are all seen at work here', () => {
    const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Rules;

    expect(new Set(violations.map(({ rule }) => rule.name))).toEqual(
      new Set(forbidden.map(({ name }) => name)),
    );
  });
});

interface Rules {
  readonly forbidden: readonly { readonly name: string }[];
}
