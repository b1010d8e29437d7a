/** `make diff` and `npm run contract:diff`, from the files to the exit code. */
import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { library, thisRepository, type Project } from './project.js';

interface Parsed {
  readonly verdict: string;
  readonly nextVersion?: string;
  readonly changes: readonly { kind: string; rule: string; operation?: string; version?: string }[];
}
const parse = (out: string): Parsed => JSON.parse(out) as Parsed;

/** The operation that reads a book, gone; what is left of its path is in this line. */
const removeBook = (project: Project): void => {
  project.edit('openapi/openapi.yaml', '  /v1/books/{bookId}:\n    $ref: paths/book.yaml\n', '');
};

describe('a fault planted in the document of this repository', () => {
  it('is found by its line, with what a client sees and what to do', async () => {
    const project = thisRepository();
    const line = project.edit(
      'openapi/schemas/measurements.yaml',
      'canonicalValue:\n      type: number',
      'canonicalValue:\n      type: string',
    );

    const { code, out } = await project.diff();

    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^  openapi/schemas/measurements.yaml:(${line}|${line + 1})\\b`, 'm'));
    expect(out).toMatch(/^ {4}client: \w/m);
    expect(out).toMatch(/^ {4}fix: \w/m);
    expect(out).toContain('A break without a major version: it needs');
  });
});

describe('without BASE', () => {
  it('compares with the newest release, and says when nothing changed', async () => {
    const project = await library();
    expect(await project.diff('--no-redocly')).toEqual({
      code: 0,
      err: '',
      out: 'v1: openapi/openapi.yaml against openapi/released/v1/1.0.0.json: no changes. Still 1.0.0.\n',
    });
  });

  it('fails for a break, and not once the version is a major one', async () => {
    const project = await library();
    removeBook(project);
    const broken = await project.diff('--no-redocly');
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('  openapi/openapi.yaml:5, was openapi/released/v1/1.0.0.json:');
    project.edit('openapi/openapi.yaml', 'version: 1.0.0', 'version: 2.0.0');
    const announced = await project.diff('--no-redocly', '--format', 'json');
    expect(announced.code).toBe(0);
    expect(parse(announced.out)).toMatchObject({ verdict: 'major', nextVersion: '2.0.0' });
  });

  it('lets a sunset pass: the clock decides, given as option or as TODAY', async () => {
    const project = await library();
    project.edit('openapi/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    project.edit(
      'openapi/paths/book.yaml',
      'operationId: getBook',
      "operationId: getBook\n  deprecated: true\n  x-deprecated-at: '2026-02-01'\n  x-sunset: '2026-09-01'",
    );
    await project.generate();
    expect(await project.release('release', '--today', '2026-02-01')).toMatchObject({ code: 0, err: '' });
    removeBook(project);

    const early = await project.diff('--no-redocly', '--today', '2026-08-31');
    expect(early).toMatchObject({ code: 1 });
    expect(early.out).toContain('fix: Put it back until 2026-09-01.');

    const late = await project.diff('--no-redocly', '--today', '2026-09-01', '--format', 'json');
    expect(late.code).toBe(0);
    expect(parse(late.out)).toMatchObject({
      verdict: 'minor',
      nextVersion: '1.2.0',
      changes: [{ kind: 'removed', operation: 'GET /v1/books/{bookId}' }],
    });
  });

  it('leaves a draft free', async () => {
    const project = await library();
    project.edit('openapi/openapi.yaml', '  /v1/loans:\n    $ref: paths/loans.yaml\n', '');
    const { code, out } = await project.diff('--no-redocly', '--format', 'json');
    expect(code).toBe(0);
    expect(parse(out).changes).toMatchObject([
      { kind: 'changed', impact: 'minor', stability: 'draft', operation: 'POST /v1/loans' },
    ]);
  });

  it('compares each version with its own releases, and never one with the other', async () => {
    const project = await library();
    const text = project.read('openapi/openapi.yaml').replaceAll('/v1/', '/v2/').replace('1.0.0', '2.0.0');
    project.write('openapi/v2/openapi.yaml', text.replaceAll('$ref: ', '$ref: ../'));
    removeBook(project);

    const { code, out } = await project.diff('--no-redocly', '--format', 'json');

    expect(code).toBe(1);
    expect(parse(out).changes.map(({ kind, operation, version }) => [version, kind, operation])).toEqual([
      ['v1', 'breaking', 'GET /v1/books/{bookId}'],
      ['v2', 'added', 'GET /v2/books/{bookId}'],
      ['v2', 'added', 'POST /v2/loans'],
    ]);
    const only = await project.diff('--no-redocly', '--version', 'v2');
    expect(only.code).toBe(0);
    expect(only.out).toContain('Nothing came before 2.0.0.');
  });

  it('does not overlook that a whole version is gone', async () => {
    const project = await library();
    mkdirSync(path.join(project.root, 'openapi/released/v2'));
    project.write('openapi/released/v2/2.0.0.json', project.read('openapi/released/v1/1.0.0.json'));
    const { code, out } = await project.diff('--no-redocly');
    expect(code).toBe(1);
    expect(out).toContain('v2: nothing against openapi/released/v2/2.0.0.json');
  });
});

describe('approvals', () => {
  const approval = (expires: string, operation = 'GET /v1/books/{bookId}') => `approvals:
  - rule: operation-removed
    operation: ${operation}
    owner: books@library.example
    reason: Nobody calls it.
    expires: ${expires}
`;

  it('let a break out until their last day', async () => {
    const project = await library();
    removeBook(project);
    project.write('openapi/released/approvals.yaml', approval('2026-06-30'));

    const { code, out } = await project.diff('--no-redocly', '--today', '2026-06-30');
    expect(out).toContain('Breaking, approved (1)');
    expect(out).toContain('The next version is 1.1.0');
    expect(code).toBe(0);

    const late = await project.diff('--no-redocly', '--today', '2026-07-01');
    expect(late.code).toBe(1);
    expect(late.out).toContain('Approvals openapi/released/approvals.yaml:2');
    expect(late.out).toContain('expired on 2026-06-30. Undo the break,\n');
  });

  it('fail when nobody needs them, against the releases', async () => {
    const project = await library();
    project.write('openapi/released/approvals.yaml', approval('2099-01-01'));
    const { code, out } = await project.diff('--no-redocly');
    expect(code).toBe(1);
    expect(out).toContain('approves nothing. Remove it');
    const other = await project.diff('openapi/released/v1/1.0.0.json', '--no-redocly');
    expect(other.code).toBe(0);
  });

  it('fail when they are not filled in', async () => {
    const project = await library();
    project.write('openapi/released/approvals.yaml', 'approvals:\n  - rule: a\n    operation: GET /a\n');
    const { code, out } = await project.diff('--no-redocly');
    expect(code).toBe(1);
    expect(out).toMatch(/approvals\.yaml:2\n {2}An approval needs `owner`\./);
  });
});

describe('BASE', () => {
  it('can be a git ref: its files, by the compiler of today, with their lines', async () => {
    const project = await library();
    project.git('init', '--quiet', '--initial-branch', 'main');
    project.commit('feat: a library');
    removeBook(project);

    const { code, out } = await project.diff('main', '--no-redocly');

    expect(code).toBe(1);
    expect(out).toContain('v1: openapi/openapi.yaml against openapi/openapi.yaml@main');
    expect(out).toContain(
      'openapi/openapi.yaml:5, was openapi/paths/book.yaml@main:3  GET /v1/books/{bookId}',
    );
  });

  it('is the bundle of a ref whose files can no longer be read', async () => {
    const project = await library();
    const text = project.read('openapi/paths/book.yaml');
    project.write('openapi/paths/book.yaml', '{');
    project.git('init', '--quiet', '--initial-branch', 'main');
    project.commit('feat: half a library');
    project.write('openapi/paths/book.yaml', text);
    const { code, out } = await project.diff('main', '--no-redocly');
    expect(out).toContain('against generated/openapi.json@main: no changes');
    expect(code).toBe(0);
  });

  it('can be a file of any number of files, YAML or JSON', async () => {
    const project = await library();
    for (const base of ['openapi/openapi.yaml', 'generated/openapi.json'])
      expect(await project.diff(base, '--no-redocly')).toMatchObject({ code: 0 });
  });
});

describe('a mistake', () => {
  it.each([
    ['an unknown ref', ['nowhere', '--no-redocly'], /nowhere is neither a file nor a commit.*\n.*git fetch/],
    [
      'a missing document',
      ['openapi/openapi.yaml', 'nothing.yaml'],
      /no file nothing\.yaml\.\nName an OpenAPI/,
    ],
    ['no document', ['package.json', 'openapi/openapi.yaml'], /package\.json cannot be compared\..*\n.*:1/],
    ['unreadable YAML', ['broken.yaml', 'openapi/openapi.yaml'], /broken\.yaml cannot be compared\./],
    ['a list', ['list.yaml', 'openapi/openapi.yaml'], /list\.yaml cannot be compared\./],
    [
      'a hollow operation',
      ['hollow.yaml', 'openapi/openapi.yaml'],
      /hollow\.yaml cannot be compared\.[^]*hollow\.yaml:6/,
    ],
    ['a broken reference', ['dangling.yaml', 'openapi/openapi.yaml'], /dangling\.yaml.*\n.*nowhere\.yaml/],
    ['a format that is none', ['--format', 'xml'], /no format xml\.\nThere are: text, json/],
    ['an option that is none', ['--formt', 'json'], /--formt.*\n(.|\n)*Usage: contract:diff/],
    ['a day that is none', ['--today', 'tomorrow'], /`tomorrow` is not a day\.\nWrite it as YYYY-MM-DD/],
    ['a version that is none', ['--version', 'v9'], /no version v9\.\nThere are: v1\./],
    ['approvals that are not there', ['--approvals', 'a.yaml'], /There is no file a\.yaml\./],
    ['a third document', ['a', 'b', 'c'], /3 documents are too many\./],
  ])('such as %s is told, with the fix, and is no verdict', async (_, args, expected) => {
    const project = await library();
    project.git('init', '--quiet');
    project.write('package.json', '{"name": "library"}');
    project.write('broken.yaml', 'openapi: [3.1.0\ninfo: {');
    project.write(
      'hollow.yaml',
      'openapi: 3.1.0\ninfo: { title: a, version: 1.0.0 }\npaths:\n  /v1/loans:\n    post:\n      responses: { 204: }\n',
    );
    project.write('list.yaml', '- openapi\n');
    project.write('dangling.yaml', 'openapi: 3.1.0\npaths:\n  /a: { $ref: nowhere.yaml }\n');
    const { code, out, err } = await project.diff(...args);
    expect(err).toMatch(expected);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('npm run contract:diff', () => {
  it('compares two files alone, with Redocly, and prints nothing but the result', async () => {
    const project = await library();
    const old = path.join(project.root, 'old.json');
    project.write('old.json', project.read('generated/openapi.json'));
    project.edit('openapi/schemas.yaml', 'shelf:\n      type: string', 'shelf:\n      type: integer');
    await project.generate();
    const args = [old, path.join(project.root, 'generated/openapi.json'), '--format', 'json', '--explain'];

    const failure = await promisify(execFile)('npm', [
      'run',
      '--silent',
      'contract:diff',
      '--',
      ...args,
    ]).then(
      () => undefined,
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

    expect(failure?.code).toBe(1);
    const { verdict, changes } = parse(failure?.stdout ?? '');
    expect(verdict).toBe('major');
    expect(
      changes.some(({ kind, operation }) => kind === 'breaking' && operation?.startsWith('GET /v1/books')),
    ).toBe(true);
  });
});
