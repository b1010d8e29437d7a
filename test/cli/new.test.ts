/** `new`, run as designers run it, in a copy of the project: what it writes is fine, and answers at once. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { makeOperations } from '../../src/cli/new.js';
import { Tree } from '../../src/cli/new/tree.js';
import { startMock } from '../../src/contract/mock/index.js';
import { freePort } from '../support/free-port.js';
import { testDatabase } from '../support/postgres.js';
import { Processes } from '../support/processes.js';
import { workingCopy, type WorkingCopy } from '../support/working-copy.js';

const MINUTE = 60_000;
const ID = '019cb000-0000-7000-8000-000000000007';

/** An action, a whole new area, something below something else, and the same in version 2. */
const OPERATIONS = [
  'POST /api/v1/workouts/{workoutId}/duplicate',
  'GET /api/v1/goals',
  'POST /api/v1/goals',
  'GET /api/v1/goals/{goalId}',
  'PATCH /api/v1/goals/{goalId}',
  'DELETE /api/v1/goals/{goalId}',
  'GET /api/v1/workouts/{workoutId}/notes',
  'POST /api/v1/coach-links/{coachLinkId}/cancel',
  'POST /api/v2/measurements/{measurementId}/duplicate',
];

const processes = new Processes();
const made: string[] = [];
let copy: WorkingCopy;
let output: string;

const inCopy = (file: string): string => readFileSync(path.join(copy.directory, file), 'utf8');

/** Runs a program in the copy; answers its exit code and what it printed. */
function program(name: string, ...args: string[]): { code: number; text: string } {
  try {
    const options = { cwd: copy.directory, encoding: 'utf8', stdio: 'pipe' } as const;
    return { code: 0, text: execFileSync(name, args, options) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, text: `${stdout}${stderr}` };
  }
}

const tool = (name: string, ...args: string[]) => program(path.join('node_modules', '.bin', name), ...args);
const generate = (...args: string[]) => program('npm', 'run', '--silent', 'generate', '--', ...args);

beforeAll(async () => {
  copy = workingCopy();
  const run = processes.run('cli/main.ts', ['new', ...OPERATIONS], {}, copy.directory);
  const code = await run.exit;
  output = run.output();
  expect([code, output]).toEqual([0, expect.stringContaining('is in the document')]);
  made.push(
    ...copy
      .git('status', '--porcelain', '--untracked-files=all')

      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(3)),
  );
}, 5 * MINUTE);
afterEach(() => processes.killAll());
afterAll(() => copy.remove());

describe('what new writes', () => {
  it('is named with file and line, and each line is there', () => {
    const places = [...output.matchAll(/(?:new {4}|changed) (\S+):(\d+) /g)];
    expect(places.map(([, file]) => file).sort()).toEqual(
      made.filter((file) => !file.startsWith('generated/')).sort(),
    );
    for (const [, file = '', line] of places)
      expect(inCopy(file).split('\n').length).toBeGreaterThanOrEqual(Number(line));
  });

  it('says what comes next, at places that exist', () => {
    const steps = [...output.matchAll(/ {2}\d\. \w+ it: (\S+):(\d+)/g)];
    expect(steps).toHaveLength(3 * OPERATIONS.length);
    const [, file = '', line] = steps.find(([, each]) => each?.includes('workout-duplicate'))!;
    expect(inCopy(file).split('\n')[Number(line) - 1]).toBe('  operationId: duplicateWorkout');
    expect(output).toContain(
      '...duplicateWorkoutHandlers(new DuplicateWorkout(new SqlDuplicateWorkoutRepository(db))),',
    );
  });

  it('leaves every other line of the document as it was', () => {
    const changes = copy.git('diff', '--unified=0', '--', 'openapi');
    expect(changes.split('\n').filter((line) => /^-(?!--)/.test(line))).toEqual([]);
  });

  it('takes what the area has: its shapes, examples, scope and 404', () => {
    const text = inCopy('openapi/paths/workouts/workout-duplicate.yaml');
    for (const part of [
      "security: [{ bearer: ['workouts:write'] }]",
      '#/WorkoutId',
      '#/IdempotencyKey',
      'schemas/workouts.yaml#/Workout }',
      'responses/workouts.yaml#/WorkoutNotFound',
      "'501': { $ref: ../../shared/responses.yaml#/NotImplemented }",
    ])
      expect(text).toContain(part);
    expect(inCopy('openapi/paths/goals/goal.yaml')).toMatch(/^patch:[^]*IfMatch[^]*merge-patch\+json/m);
  });

  it(
    'is up to date, formatted and compiles',
    () => {
      expect(generate('--check')).toMatchObject({ code: 0 });
      const files = made.filter((file) => !file.startsWith('generated/'));
      expect(tool('prettier', '--check', ...files)).toMatchObject({ code: 0 });
      const include = ['src/compose.ts', ...files.filter((file) => /^(src|test)\/.*\.ts$/.test(file))];
      writeFileSync(
        path.join(copy.directory, 'tsconfig.new.json'),
        JSON.stringify({ extends: './tsconfig.json', include }),
      );
      expect(tool('tsc', '-p', 'tsconfig.new.json')).toEqual({ code: 0, text: '' });
    },
    5 * MINUTE,
  );
});

describe('an operation that new has written', () => {
  const send = async (origin: string, method: string, target: string, headers = {}, value?: object) => {
    const body = value && { body: JSON.stringify(value) };
    const type = value && { 'content-type': 'application/json' };
    const response = await fetch(`${origin}${target}`, { method, headers: { ...type, ...headers }, ...body });
    const text = await response.text();
    const json = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, json, mock: response.headers.get('x-mock'), headers: response.headers };
  };

  it(
    'is answered by the live server while people develop, for those who may call it',
    async () => {
      const database = await testDatabase();
      const { origin } = await processes.startServer({ DATABASE_URL: database.url }, copy.directory);
      const account = { email: 'ana@spotter.example', password: 'a good long one', displayName: 'Ana' };
      const { json } = await send(origin, 'POST', '/api/v1/auth/register', {}, account);
      const ana = { authorization: `Bearer ${json['accessToken'] as string}` };

      const copied = await send(origin, 'POST', `/api/v1/workouts/${ID}/duplicate`, ana);
      expect(copied).toMatchObject({ status: 201, mock: 'true', json: { status: 'completed' } });
      expect(copied.headers.get('location')).toBe(`/api/v1/workouts/${copied.json['id'] as string}`);
      const goal = await send(origin, 'GET', `/api/v1/goals/${ID}`, ana);
      expect(goal).toMatchObject({ status: 200, mock: 'true', json: { id: ID } });
      expect(await send(origin, 'POST', '/api/v1/goals', ana, { titel: 'Typo' })).toMatchObject({
        ...{ status: 422, mock: null },
        json: { errors: [{ pointer: '#/title' }, { pointer: '#/titel' }] },
      });
      expect(await send(origin, 'GET', '/api/v1/goals')).toMatchObject({ status: 401, mock: null });
      const missing = { ...ana, prefer: 'code=404' };
      expect(await send(origin, 'DELETE', `/api/v1/goals/${ID}`, missing)).toMatchObject({
        ...{ status: 404, mock: 'true' },
        json: { code: 'goal_not_found', instance: `/api/v1/goals/${ID}` },
      });
      const second = await send(origin, 'POST', `/api/v2/measurements/${ID}/duplicate`, ana);
      expect(second).toMatchObject({ status: 201, mock: 'true' });
      await processes.killAll();
      await database.close();
    },
    2 * MINUTE,
  );

  it(
    'is 501 in production',
    async () => {
      const database = await testDatabase();
      const secret = (): string => randomBytes(32).toString('base64url');
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const { origin } = await processes.startServer(
        {
          ...{ NODE_ENV: 'production', DATABASE_URL: database.url, HOST: '127.0.0.1' },
          ...{ PUBLIC_URL: 'http://log.example.org', SECURITY_CONTACT: 'mailto:security@example.org' },
          TOKEN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
          ...{ CURSOR_SECRET: secret(), IDEMPOTENCY_SECRET: secret(), PASSWORD_PEPPER: secret() },
          ...{
            MAIL_URL: 'smtp://127.0.0.1:1',
            MAIL_FROM: 'Spotter <no-reply@example.org>',
            PASSWORD_HASH_COST: '4',
          },
        },
        copy.directory,
      );
      const account = { email: 'ben@spotter.example', password: 'a good long one', displayName: 'Ben' };
      const { json } = await send(origin, 'POST', '/api/v1/auth/register', {}, account);
      const ben = { authorization: `Bearer ${json['accessToken'] as string}` };
      expect(await send(origin, 'GET', '/api/v1/goals', ben)).toMatchObject({
        ...{ status: 501, mock: null },
        json: { code: 'not_implemented', detail: 'listGoals is not built yet.' },
      });
      expect((await send(origin, 'GET', '/api/v1/goals')).status).toBe(401);
      await processes.killAll();
      await database.close();
    },
    2 * MINUTE,
  );

  it(
    'is answered by Prism',
    async () => {
      const bundles = [{ name: 'v1', file: path.join(copy.directory, 'generated/openapi.json') }];
      const folder = path.join(copy.directory, '.data/mock');
      const mock = await startMock({
        bundles,
        port: await freePort(),
        host: '127.0.0.1',
        folder,
        onOutput: () => undefined,
      });
      const origin = `http://127.0.0.1:${mock.port}`;
      const token = { authorization: 'Bearer anything' };
      const copied = await send(origin, 'POST', `/api/v1/workouts/${ID}/duplicate`, token);
      const goals = await send(origin, 'GET', '/api/v1/goals', { ...token, prefer: 'example=goalEmptyPage' });
      await mock.stop();
      expect(copied).toMatchObject({ status: 201, json: { status: 'completed' } });
      expect(goals).toMatchObject({ status: 200, json: { items: [], nextCursor: null } });
    },
    2 * MINUTE,
  );

  it(
    'is missed with file and line once its example is gone',
    () => {
      const file = 'openapi/paths/goals/goals.yaml';
      const text = inCopy(file);
      const without = text.replace(/\n +examples:\n +firstGoal: .*/, '');
      expect(without).not.toBe(text);
      writeFileSync(path.join(copy.directory, file), without);
      const { code, text: said } = generate('--check');
      writeFileSync(path.join(copy.directory, file), text);
      expect(code).toBe(1);
      expect(said).toMatch(
        /openapi\/paths\/goals\/goals\.yaml:\d+ There is no named example for the 201 of .*: add one under `examples`\./,
      );
    },
    2 * MINUTE,
  );
});

describe('new refuses', () => {
  const refusal = async (...operations: string[]): Promise<string> => {
    const before = copy.git('status', '--porcelain', '--untracked-files=all');
    const said = await makeOperations(new Tree(copy.directory), operations, {}).catch(
      (error: Error) => error.message,
    );
    expect(copy.git('status', '--porcelain', '--untracked-files=all')).toBe(before);
    return said;
  };

  it.each([
    [
      'what is no method and path',
      'duplicate a workout',
      'write for example "POST /api/v1/workouts/{workoutId}/duplicate"',
    ],
    ['another method', 'COPY /api/v1/workouts', 'Methods are GET, POST, PUT, PATCH, DELETE.'],
    ['a path without version', 'GET /goals', 'must be written in full, with its version'],
    ['a slash at the end', 'GET /api/v1/goals/', 'without a slash at its end'],
    [
      'an operation that exists',
      'GET /api/v1/workouts',
      'GET /api/v1/workouts is there already: openapi/paths/workouts/workouts.yaml:1',
    ],
    [
      'a name that is taken',
      'GET /api/v1/me/workouts',
      'There is an operation listWorkouts already: openapi/paths/workouts/workouts.yaml:2. Give yours another name with --id.',
    ],
    [
      'a segment that is neither plural nor action',
      'POST /api/v1/workouts/{workoutId}/copy',
      'Actions: batch, cancel, retry, duplicate,',
    ],
    ['a segment in camelCase', 'GET /api/v1/coachNotes', 'must be kebab-case: coach-notes'],
    [
      'a parameter of another name',
      'GET /api/v1/workouts/{id}',
      'The path parameter {id} must be called {workoutId}.',
    ],
    ['an id of nothing', 'GET /api/v1/{workoutId}', 'must follow the collection that it is in'],
    [
      'a collection that is changed as one',
      'PATCH /api/v1/workouts',
      'end the path in its id, .../workouts/{workoutId}',
    ],
    ['an action that is not POST', 'PUT /api/v1/workouts/{workoutId}/duplicate', 'actions are POST'],
    [
      'POST on one resource',
      'POST /api/v1/workouts/{workoutId}',
      'is an action: end the path in one of batch, cancel,',
    ],
    ['a version that there is not', 'GET /api/v9/goals', 'There is no document openapi/v9/openapi.yaml'],
    ['a batch', 'POST /api/v1/goals/batch', 'copy openapi/paths/measurements/measurements-batch.yaml'],
  ])('%s', async (_what, operation, fix) => {
    expect(await refusal(operation)).toContain(fix);
  });

  it(
    'what breaks a rule of the document, with its place, and writes nothing of it',
    async () => {
      const said = await refusal('GET /api/v1/users/{userId}/goals/{goalId}/marks');
      expect(said).toMatch(
        /Nothing is written[^]*openapi\/openapi\.yaml:\d+ The path goes 3 resources deep: start it at goals/,
      );
    },
    2 * MINUTE,
  );

  it('one bad operation with all good ones beside it', async () => {
    expect(await refusal('GET /api/v1/badges', 'GET /api/v1/badge')).toContain('"badges"');
  });
});
