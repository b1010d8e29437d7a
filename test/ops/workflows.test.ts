/** The workflows name what exists, and may do no more than they need. */
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = '.github/workflows';
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly steps: readonly Step[];
  readonly strategy?: { readonly matrix?: { readonly node?: readonly number[] } };
  readonly permissions?: Permissions;
}
type Permissions = Readonly<Record<string, string>>;
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What does not stand in the project, or not in its place; each with the file. */
function faultsOf(name: string, text: string): string[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => `${name}: ${message}`);
  const workflow = document.toJS() as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  const targets = new Set([...read('Makefile').matchAll(/^([a-z-]+):/gm)].map(([, target]) => target));
  const commands = steps.flatMap(({ run = '' }) => run.split('\n').map((line) => line.replace(/#.*/, '')));
  const named = (pattern: RegExp) =>
    commands.flatMap((line) => [...line.matchAll(pattern)].map(([, word]) => word!));
  return [
    ...named(/(?<![\w-])make ([a-z][\w-]*)/g)
      .filter((target) => !targets.has(target))
      .map((target) => `${name}: there is no target ${target}`),
    ...named(/npm run (?:--silent )?([\w:-]+)/g)
      .filter((script) => !(script in scripts))
      .map((script) => `${name}: there is no script ${script}`),
    ...named(/node ([\w./-]+\.mjs)/g)
      .filter((file) => !exists(file))
      .map((file) => `${name}: there is no file ${file}`),
    ...steps
      .flatMap(({ uses }) => uses ?? [])
      .filter((uses) => !/^actions\/[\w-]+@v\d+$/.test(uses))
      .map((uses) => `${name}: ${uses} is not pinned by its major version`),
    ...nodeFaults(name, workflow),
    ...(workflow.permissions ? [] : [`${name}: without permissions it has those of the repository`]),
    ...(commands.some((line) => /\$\{\{/.test(line))
      ? [`${name}: a shell must get texts of others through env, not through \${{ }}`]
      : []),
  ];
}

function nodeFaults(name: string, { jobs }: Workflow): string[] {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const lowest = Number(/^>=(\d+)/.exec(engines.node)![1]);
  const versions = Object.values(jobs).flatMap(({ strategy, steps }) => [
    ...(strategy?.matrix?.node ?? []),
    ...steps
      .flatMap((step) => step.with?.['node-version'] ?? [])
      .filter((version) => typeof version === 'number'),
  ]);
  return versions
    .filter((version) => version < lowest)
    .map((version) => `${name}: Node ${version} is older than ${engines.node}`);
}

const exists = (file: string): boolean => {
  try {
    return read(file) !== '';
  } catch {
    return false;
  }
};

const workflows = readdirSync(path.join(ROOT, FOLDER)).map(
  (name) => [name, read(`${FOLDER}/${name}`)] as const,
);
const parsed = new Map(workflows.map(([name, text]) => [name, parseDocument(text).toJS() as Workflow]));

describe('the workflows', () => {
  it.each(workflows)('%s name what exists', (name, text) => {
    expect(faultsOf(name, text)).toEqual([]);
  });

  it.each([
    ['a target', 'make check', 'make chek', 'there is no target chek'],
    ['a script', 'contract:diff', 'contract:dif', 'there is no script contract:dif'],
    ['an old Node', 'node-version: 24', 'node-version: 18', 'Node 18 is older than >=20.19'],
    ['a floating action', 'checkout@v5', 'checkout@main', 'actions/checkout@main is not pinned'],
    ['no permissions', 'permissions:\n  contents: read\n', '', 'without permissions'],
    ['a branch in a shell', 'make check', 'echo ${{ github.head_ref }}', 'through env'],
    ['no YAML', 'jobs:', 'jobs: [', 'ci.yml: '],
  ])('would not pass with %s', (_, from, to, expected) => {
    const found = workflows.flatMap(([name, text]) => faultsOf(name, text.replaceAll(from, to)));
    expect(found.some((fault) => fault.includes(expected))).toBe(true);
  });

  it('test on the oldest Node that package.json permits, and on a newer one', () => {
    expect(parsed.get('ci.yml')!.jobs['test']!.strategy!.matrix!.node).toEqual([20, 24]);
  });

  it('let nobody write who runs the code of a pull request', () => {
    for (const [name, { on, permissions = {}, jobs }] of parsed) {
      expect(on).not.toHaveProperty('pull_request_target');
      const isForeign = 'pull_request' in on;
      const all = [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})];
      const writes = all.flatMap((each) => Object.entries(each)).filter(([, may]) => may === 'write');
      expect({ name, writes: isForeign ? writes : [] }).toEqual({ name, writes: [] });
    }
  });

  it('need no secret', () => {
    for (const [, text] of workflows) expect(text).not.toContain('secrets.');
  });

  it('write the comment by code of the default branch', () => {
    const { on, jobs } = parsed.get('contract-comment.yml')!;
    expect(on).toEqual({ workflow_run: { workflows: ['contract'], types: ['completed'] } });
    const [checkout] = jobs['comment']!.steps;
    expect(checkout).toEqual({ uses: 'actions/checkout@v5' });
  });
});
