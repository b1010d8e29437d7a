/** The client as its consumers get it: packed, installed without a network, compiled and used. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { startApplication, type RunningApplication } from '../support/application.js';
import { linesOf, refusedLines, typeErrors } from '../support/type-errors.js';

const run = promisify(execFile);

const CONSUMER = `
import { createClient, isProblem, Session } from '@spotter/client';
import { createClient as createClientV2 } from '@spotter/client/v2';

const [baseUrl = ''] = process.argv.slice(2);
const session = new Session();
const deprecated: string[] = [];
const onDeprecation = ({ operation, successor }: { operation: string; successor?: string }) =>
  void deprecated.push(operation + ' ' + successor);
const client = createClient({ baseUrl, session, client: 'package-test/1.0', onDeprecation });
const v2 = createClientV2({ baseUrl, session });
const account = { email: 'consumer@spotter.example', password: 'nine wet umbrellas in May', displayName: 'Con' };
await client.registerUser({ body: { ...account, tokenDelivery: 'body' } });

const exercise = await client.createExercise({ body: { name: 'Stone carry', trackingType: 'weight_reps' } });
const { body, etag } = await client.createWorkout({ body: { title: 'Yard', startedAt: '2026-03-01T10:00:00Z' } });
const path = { workoutId: body.id };
await client.completeWorkout({ path, body: {}, ifMatch: etag });
const again = await client.completeWorkout.try({ path, body: {} });
const refused = await client.createWorkout.try({ body: { title: '', startedAt: 'now' } });
const titles: string[] = [];
for await (const { title } of client.listWorkouts.items({ query: { limit: 1 } })) titles.push(title ?? '');
const weight = { kind: 'bodyweight', quantity: { value: 81.5, unit: 'kg' }, measuredAt: '2026-03-01T07:00:00Z' } as const;
await v2.createMeasurementV2({ body: weight });
const measured = (await client.listMeasurements()).body.items.map(({ value }) => value);
await client.logout({ body: {} });
const late: unknown = await client.getMe().catch((error: unknown) => error);

console.log(
  JSON.stringify({
    exercise: exercise.status,
    again: again.ok ? '' : (again.error.code satisfies string),
    faults: refused.ok ? [] : refused.error.faults.map(({ pointer }) => pointer),
    titles,
    measured,
    deprecated,
    late: isProblem(late, 'unauthenticated'),
    isSignedIn: await session.isSignedIn(),
  }),
);
`;

const REFUSED = `
import { createClient } from '@spotter/client/v1';
const client = createClient({ baseUrl: '' });
declare const error: unknown;
client.completeWorkout.isProblem(error, 'email_taken'); // refused
await client.getWorkout({ path: { id: '1' } }); // refused
await client.replaceWorkout({ path: { workoutId: '1' }, body: { startedAt: '' } }); // refused
`;

const BROWSER = {
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

let folder: string;
let application: RunningApplication;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'client-'));
  const built = path.join(folder, 'built');
  const [started] = await Promise.all([
    startApplication(),
    run(process.execPath, ['ops/build-client.mjs', `--out=${built}`]),
  ]);
  application = started;
  await run('npm', ['pack', '--pack-destination', folder], { cwd: built });
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'))!;
  await writeFile(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${packed}`], { cwd: folder });
  await writeFile(path.join(folder, 'consumer.ts'), CONSUMER);
  await writeFile(path.join(folder, 'refused.ts'), REFUSED);
}, 180_000);

afterAll(async () => {
  await application.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the package of the client', () => {
  it('has what a package needs, and nothing to install', async () => {
    const home = path.join(folder, 'node_modules/@spotter/client');
    const { version, license, dependencies, sideEffects, exports } = JSON.parse(
      await readFile(path.join(home, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    const { info } = JSON.parse(await readFile('generated/v2/openapi.json', 'utf8')) as {
      info: { version: string };
    };

    expect({ license, dependencies, sideEffects }).toEqual({
      license: 'MIT',
      dependencies: undefined,
      sideEffects: false,
    });
    expect(Object.keys(exports as object)).toEqual(expect.arrayContaining(['.', './v1', './v2']));
    expect([version, (await readdir(home)).sort().slice(0, 3)]).toEqual([
      info.version,
      ['LICENSE', 'README.md', 'package.json'],
    ]);
  });

  it('stays small', async () => {
    const code = await readFile(path.join(folder, 'node_modules/@spotter/client/v1/client.js'));

    expect(gzipSync(code).length).toBeLessThan(16_000);
  });

  it.each<[string, ts.CompilerOptions]>([
    ['Node', { types: ['node'], lib: ['lib.es2023.d.ts'] }],
    ['a browser', BROWSER],
  ])('compiles, strictly, for %s', async (platform, options) => {
    // A browser has no process, and reads the address elsewhere.
    const consumer = path.join(folder, `consumer-${platform.replace(/\W/g, '')}.ts`);
    await writeFile(
      consumer,
      platform === 'Node' ? CONSUMER : CONSUMER.replace('process.argv.slice(2)', '[location.origin]'),
    );

    const errors = typeErrors([consumer, path.join(folder, 'refused.ts')], {
      skipLibCheck: false,
      ...options,
    });

    const refused = path.join(folder, 'refused.ts');
    expect(errors.filter((error) => error.startsWith(folder) && !error.startsWith(refused))).toEqual([]);
    expect(linesOf(errors, refused)).toEqual(refusedLines(refused).map(([, line]) => line));
  });

  it('works with a server', async () => {
    const { outputText } = ts.transpileModule(CONSUMER, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    await writeFile(path.join(folder, 'consumer.js'), outputText);

    const { stdout } = await run(process.execPath, ['consumer.js', application.origin], { cwd: folder });

    expect(JSON.parse(stdout)).toEqual({
      exercise: 201,
      again: 'workout_already_completed',
      faults: ['#/title', '#/startedAt', '#/startedAt'],
      titles: ['Yard'],
      measured: [81.5],
      deprecated: [expect.stringMatching(/^listMeasurements .*\/api\/v2\/measurements$/)],
      late: true,
      isSignedIn: false,
    });
  });
});
