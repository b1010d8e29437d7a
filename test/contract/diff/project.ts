/** A project with a document of several files and one release, in a folder of its own: a library. */
import { afterAll } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from '../../../src/contract/compile/load.js';
import { run as runDiff, type Terminal } from '../../../src/contract/diff/cli.js';
import { run as runRelease } from '../../../src/contract/diff/release/cli.js';

const FILES: Readonly<Record<string, string>> = {
  'openapi/openapi.yaml': `openapi: 3.1.1
info:
  title: Library
  version: 1.0.0
paths:
  /v1/books/{bookId}:
    $ref: paths/book.yaml
  /v1/loans:
    $ref: paths/loans.yaml
`,
  'openapi/paths/book.yaml': `parameters:
  - { name: bookId, in: path, required: true, schema: { type: string, maxLength: 40 } }
get:
  operationId: getBook
  responses:
    '200':
      description: The book.
      content:
        application/json:
          schema: { $ref: ../schemas.yaml#/Book }
`,
  'openapi/paths/loans.yaml': `post:
  operationId: lendBook
  x-stability-level: draft
  requestBody:
    required: true
    content:
      application/json:
        schema: { $ref: ../schemas.yaml#/NewLoan }
  responses:
    '204':
      description: It is lent.
`,
  'openapi/schemas.yaml': `Book:
  type: object
  required: [title]
  properties:
    title: { type: string }
    shelf:
      type: string
      description: Where it stands.
NewLoan:
  type: object
  required: [bookId]
  additionalProperties: false
  properties:
    bookId: { type: string, maxLength: 40 }
    until: { type: string, format: date }
`,
};

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export class Project {
  readonly root = realpathSync(mkdtempSync(path.join(tmpdir(), 'diff-project-')));

  write(file: string, text: string): void {
    mkdirSync(path.dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), text);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  has(file: string): boolean {
    return existsSync(this.path(file));
  }

  /** Replaces text that is there; answers its line. */
  edit(file: string, from: string, to: string): number {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    this.write(file, text.replace(from, to));
    return text.slice(0, text.indexOf(from)).split('\n').length;
  }

  /** Writes the bundles, as `make generate` does. */
  async generate(...versions: string[]): Promise<void> {
    for (const folder of ['', ...versions.map((version) => `${version}/`)]) {
      const { root } = await this.within(() => load(`openapi/${folder}openapi.yaml`));
      this.write(`generated/${folder}openapi.json`, `${JSON.stringify(root, null, 2)}\n`);
    }
  }

  diff(...args: string[]): Promise<Ran> {
    return this.run(runDiff, args);
  }

  /** Without Redocly's process, which takes most of a second each time. */
  release(...args: string[]): Promise<Ran> {
    return this.run(runRelease, [...args, '--no-redocly']);
  }

  git(...args: string[]): string {
    const who = ['-c', 'user.name=Librarian', '-c', 'user.email=librarian@library.example'];
    return execFileSync('git', [...who, ...args], { cwd: this.root, encoding: 'utf8', stdio: 'pipe' });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }

  /** Paths are relative to the working directory, as they are for people. */
  async within<T>(work: () => Promise<T>): Promise<T> {
    const before = process.cwd();
    process.chdir(this.root);
    try {
      return await work();
    } finally {
      process.chdir(before);
    }
  }

  private path(file: string): string {
    return path.join(this.root, file);
  }

  private async run(command: (args: string[], terminal: Terminal) => Promise<number>, args: string[]) {
    let out = '';
    let err = '';
    const terminal: Terminal = { write: (text) => (out += text), warn: (text) => (err += text) };
    const code = await this.within(() => command(args, terminal));
    return { code, out, err };
  }
}

const projects: Project[] = [];

function begin(): Project {
  const project = new Project();
  projects.push(project);
  return project;
}

afterAll(() => {
  for (const { root } of projects) rmSync(root, { recursive: true, force: true });
});

let template: Promise<Project> | undefined;

/** The library as it was released on 2026-01-10. */
export async function library(): Promise<Project> {
  const { root } = await (template ??= released());
  const project = begin();
  cpSync(root, project.root, { recursive: true });
  return project;
}

async function released(): Promise<Project> {
  const project = begin();
  for (const [file, text] of Object.entries(FILES)) project.write(file, text);
  await project.generate();
  const { code, err } = await project.release('release', '--today', '2026-01-10');
  if (code !== 0) throw new Error(err);
  return project;
}

/** A copy of the document of this repository, releases included. */
export function thisRepository(): Project {
  const project = begin();
  cpSync('openapi', path.join(project.root, 'openapi'), { recursive: true });
  return project;
}
