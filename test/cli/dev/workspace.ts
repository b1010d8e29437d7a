/** `make dev` on a copy of the repository, as an editor and a browser see it. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase } from '../../support/postgres.js';
import { Processes, type Run } from '../../support/processes.js';

/** What the commands of the copy need. */
const COPIED = [
  'openapi',
  'generated',
  'src',
  'migrations',
  'seeds',
  'package.json',
  'tsconfig.json',
  'test/api',
];
/** Far more than it takes; other tests run at the same time. */
const LIMIT_MS = 240_000;

export class Workspace {
  private constructor(
    readonly folder: string,
    readonly run: Run,
    private readonly processes: Processes,
    private readonly drop: () => Promise<void>,
  ) {}

  /** Resolves once it is ready and has looked at every type. */
  static async open(): Promise<Workspace> {
    const folder = await mkdtemp(path.join(tmpdir(), 'spotter-workspace-'));
    for (const name of COPIED) await cp(name, path.join(folder, name), { recursive: true });
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const { url, drop } = await createDatabase('template');
    const processes = new Processes();
    const run = processes.run(
      'cli/main.ts',
      ['dev'],
      { DATABASE_URL: url, PORT: '0', DATA_DIR: '.data' },
      folder,
    );
    const workspace = new Workspace(folder, run, processes, drop);
    await workspace.says(/Spotter is ready/);
    return workspace;
  }

  get origin(): string {
    const [, port] = /listens on port (\d+)/.exec(this.run.output()) ?? [];
    return `http://127.0.0.1:${port}`;
  }

  /** Waits until it has said so; `from` counts characters of its output. */
  async says(what: RegExp, from = 0): Promise<string> {
    for (const begun = Date.now(); Date.now() - begun < LIMIT_MS; await pause(50)) {
      const output = this.run.output().slice(from);
      if (what.test(output)) return output;
      if (this.run.child.exitCode !== null) break;
    }
    throw new Error(`it has not said ${what}, but:\n${this.run.output().slice(from)}`);
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.folder, file), 'utf8');
  }

  /** Replaces text that is there, as one does in an editor. */
  async edit(file: string, from: string, to: string): Promise<void> {
    const text = await this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    await writeFile(path.join(this.folder, file), text.replace(from, to));
  }

  /** What it says about the save that `work` makes. */
  async saying(work: () => Promise<void>): Promise<string> {
    const from = this.run.output().length;
    await work();
    return this.says(/\n {2}time .*total .*\n/, from);
  }

  async json(target: string): Promise<unknown> {
    return (await fetch(`${this.origin}${target}`)).json();
  }

  async close(): Promise<void> {
    await this.processes.killAll();
    await this.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
