/** `make dev`, seen as people see it: they save a file, it says what that means, and the server has changed. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Workspace } from './workspace.js';

jest.setTimeout(300_000);

let dev: Workspace;
beforeAll(async () => {
  dev = await Workspace.open();
}, 300_000);
afterAll(() => dev.close());

interface Document {
  readonly info: { readonly title: string; readonly summary: string };
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<string, { readonly responses: Readonly<Record<string, { readonly description: string }>> }>
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly properties: object }>> };
}

const served = async (): Promise<Document> => (await dev.json('/openapi.json')) as Document;

const SET = 'openapi/paths/workouts/set.yaml';
const ROOT = 'openapi/openapi.yaml';

describe('a save of the document', () => {
  it('is served at once, with what it touches and where', async () => {
    const said = await dev.saying(() => dev.edit(SET, 'description: The set.', 'description: The very set.'));

    expect(said).toContain(`saved      ${SET}`);
    expect(said).toMatch(/v1: this save is patch; since the release \d+\.\d+\.\d+: /);
    expect(said).toContain(`GET /api/v1/sets/{setId}  getSet  ${SET}:4`);
    expect(said).toMatch(/test\/api\/sets\.test\.ts:\d+ {2}getSet/);
    expect(said).toMatch(/run: make test-only ARGS="test\/api/);
    expect(said).toContain('server     answers from the new document');
    expect(said).not.toContain('restart');
    expect(said).toMatch(/time +document \d+\.\d\d s · lint .* · server .* · verdict .* · types .* · total /);
    const { paths } = await served();
    expect(paths['/api/v1/sets/{setId}']?.['get']?.responses['200']?.description).toBe('The very set.');
    expect(await dev.read('generated/openapi.json')).toContain('The very set.');
  });

  it('reaches the operations that share what changed, and changes what requests may hold', async () => {
    const login = async (): Promise<number> => {
      const body = {
        email: 'nobody@example.org',
        password: 'not the right one at all',
        device: { model: 'tablet' },
      };
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      return (await fetch(`${dev.origin}/api/v1/auth/login`, init)).status;
    };
    expect(await login()).toBe(422);

    const said = await dev.saying(() =>
      dev.edit(
        'openapi/schemas/auth.yaml',
        'so that its user recognises it in `GET /api/v1/sessions`.\n  properties:\n',
        'so that its user recognises it in `GET /api/v1/sessions`.\n  properties:\n    model: { type: string, enum: [phone, tablet], description: What it is. }\n',
      ),
    );

    expect(said).toContain('v1: this save is minor');
    expect(said).toMatch(
      /POST \/api\/v1\/auth\/login {2}login {2}openapi\/paths\/auth\/login\.yaml:\d+ {2}through NewDevice/,
    );
    expect(await login()).toBe(401);
  });

  it('that breaks clients and handlers says where, and what to do', async () => {
    const said = await dev.saying(async () => {
      await dev.edit(
        'openapi/schemas/service.yaml',
        'required: [status]\n  properties:\n    status:',
        'required: [state]\n  properties:\n    state:',
      );
      await dev.edit('openapi/examples/service.yaml', '    status: pass', '    state: pass');
    });

    expect(said).toMatch(/v1: this save is major; since the release \d+\.\d+\.\d+: major\./);
    expect(said).toMatch(/breaking: openapi\/schemas\/service\.yaml:\d+.* {2}GET \/api\/v1\/health/);
    expect(said).toMatch(/`Health\.status` is gone/);
    expect(said).toMatch(/fix: /);
    expect(said).toMatch(
      /types {6}a file does not compile\n +src\/api\/handlers\/service\.ts:7:\d+ {2}.*state/,
    );
    expect((await fetch(`${dev.origin}/api/v1/health`)).status).toBe(500);
  });

  it('that breaks a handler is over when the handler follows', async () => {
    const said = await dev.saying(() =>
      dev.edit('src/api/handlers/service.ts', "ok({ status: 'pass' })", "ok({ state: 'pass' })"),
    );

    expect(said).toContain('everything compiles again');
    expect(said).toMatch(/restart {4}listens on port \d+/);
    expect(await dev.json('/api/v1/health')).toEqual({ state: 'pass' });
  });

  it('that is no YAML is refused with its place; the last good document stays', async () => {
    const said = await dev.saying(() => dev.edit(SET, '  operationId: getSet', '  operationId: [getSet'));

    expect(said).toContain('the server goes on with the last good document');
    expect(said).toMatch(/openapi\/paths\/workouts\/set\.yaml:\d+:\d+ {2}This is not YAML: /);
    expect((await served()).paths['/api/v1/sets/{setId}']?.['get']?.responses['200']?.description).toBe(
      'The very set.',
    );
    expect(
      await dev.saying(() => dev.edit(SET, '  operationId: [getSet', '  operationId: getSet')),
    ).toContain('nothing in the document changes');
  });

  it('that breaks a rule is refused with its place and the rule', async () => {
    const said = await dev.saying(() => dev.edit(SET, 'operationId: getSet', 'operationId: setOne'));

    expect(said).toMatch(
      /openapi\/paths\/workouts\/set\.yaml:4:\d+ {2}.*\(contract\/operation-id-starts-with-verb\)/,
    );
    expect(JSON.stringify(await served())).not.toContain('setOne');
    await dev.saying(() => dev.edit(SET, 'operationId: setOne', 'operationId: getSet'));
  });

  it('that adds an operation has it answered from its examples, until it has a handler', async () => {
    const health = await dev.read('openapi/paths/service/health.yaml');
    await writeFile(
      path.join(dev.folder, 'openapi/paths/service/pulses.yaml'),
      health.replace('getHealth', 'getPulse'),
    );
    const said = await dev.saying(() =>
      dev.edit(
        ROOT,
        '  /api/v1/health:',
        '  /api/v1/pulses: { $ref: paths/service/pulses.yaml }\n  /api/v1/health:',
      ),
    );

    expect(said).toMatch(
      /GET \/api\/v1\/pulses {2}getPulse \(added\) {2}openapi\/paths\/service\/pulses\.yaml:\d+/,
    );
    expect(said).toContain('answered from their examples: getPulse');
    expect(said).toMatch(/src\/compose\.ts:\d+:\d+ {2}.*getPulse/);
    const response = await fetch(`${dev.origin}/api/v1/pulses`);
    expect([response.status, response.headers.get('x-mock')]).toEqual([200, 'true']);
  });

  it('that removes an operation makes it gone', async () => {
    const said = await dev.saying(() =>
      dev.edit(ROOT, '  /api/v1/pulses: { $ref: paths/service/pulses.yaml }\n', ''),
    );

    expect(said).toMatch(/GET \/api\/v1\/pulses {2}getPulse \(removed\)/);
    expect((await fetch(`${dev.origin}/api/v1/pulses`)).status).toBe(404);
  });

  it('that takes a file away, and brings it back, is no different', async () => {
    const file = path.join(dev.folder, SET);
    const text = await dev.read(SET);
    expect(await dev.saying(() => rm(file))).toContain('the server goes on with the last good document');

    const said = await dev.saying(async () => {
      await writeFile(`${file}~`, text.replace('The very set.', 'The same set.'));
      await rename(`${file}~`, file);
    });

    expect(said).toContain('answers from the new document');
    expect(JSON.stringify(await served())).toContain('The same set.');
  });
});

describe('many saves, one after the other', () => {
  it('end with the newest, and no mixture of two is ever served', async () => {
    const [first, second] = ['openapi/paths/workouts/set.yaml', 'openapi/paths/service/health.yaml'];
    const [setText, healthText] = [await dev.read(first), await dev.read(second)];
    const seen = new Set<string>();
    let isWatched = true;
    const watching = (async () => {
      while (isWatched) {
        const { paths } = await served();
        const one = paths['/api/v1/sets/{setId}']?.['get']?.responses['200']?.description;
        const other = paths['/api/v1/health']?.['get']?.responses['200']?.description;
        seen.add(`${one} ${other}`);
        await pause(10);
      }
    })();
    const from = dev.run.output().length;
    for (let edition = 1; edition <= 12; edition++) {
      await Promise.all([
        writeFile(path.join(dev.folder, first), setText.replace('The same set.', `Edition ${edition}.`)),
        writeFile(
          path.join(dev.folder, second),
          healthText.replace('The process runs.', `Edition ${edition}.`),
        ),
      ]);
      await pause(edition * 40);
    }
    while (!seen.has('Edition 12. Edition 12.')) await pause(50);
    await dev.says(/time .*total/, from);
    isWatched = false;
    await watching;

    const mixtures = [...seen].filter(
      (pair) => pair.startsWith('Edition') && !/^(Edition \d+\.) \1$/.test(pair),
    );
    expect(mixtures).toEqual([]);
  });
});

describe('a save of code', () => {
  it('starts the server again on the same port, and says what does not compile', async () => {
    const before = dev.origin;
    const said = await dev.saying(() =>
      dev.edit('src/api/handlers/service.ts', 'export const', 'const count: number = "none";\nexport const'),
    );

    expect(said).toMatch(/restart {4}listens on port \d+/);
    expect(said).toMatch(/src\/api\/handlers\/service\.ts:\d+:\d+ {2}.*not assignable to type 'number'/);
    expect((await fetch(`${before}/api/v1/health`)).status).toBe(200);
  });
});

describe('its end', () => {
  /** Processes whose parent it is, whoever their parent is later. */
  const childrenOf = (parent: number): number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => parentOf(pid) === parent);
  const parentOf = (pid: number): number | undefined => {
    try {
      return Number(/\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    } catch {
      return undefined;
    }
  };

  const untilGone = async (pids: readonly number[]): Promise<void> => {
    const left = (): number[] => pids.filter((pid) => parentOf(pid) !== undefined);
    for (const begun = Date.now(); left().length > 0 && Date.now() - begun < 60_000;) await pause(100);
    expect(left()).toEqual([]);
  };

  it('is the end of every process that it started, even if it is killed', async () => {
    const { child } = dev.run;
    const children = childrenOf(child.pid!);
    expect(children.length).toBeGreaterThanOrEqual(4);

    child.kill('SIGKILL');

    await untilGone(children);
  });

  it('comes with Ctrl-C, in order', async () => {
    await dev.close();
    dev = await Workspace.open();
    const { child, exit } = dev.run;
    const children = childrenOf(child.pid!);

    child.kill('SIGINT');

    expect(await exit).toBe(0);
    await untilGone(children);
  });
});
