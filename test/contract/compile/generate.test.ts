import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { run as runCommand } from '../../../src/contract/compile/cli.js';
import { compile, generate, type GeneratedFiles } from '../../../src/contract/compile/index.js';
import { temporaryDirectory, write } from './support.js';

const run = promisify(execFile);

/** Uses about everything that a document can. */
const shelter = `openapi: 3.1.0
info: { title: Shelter, version: 2.1.0 }
servers: [{ url: 'https://shelter.example/v2' }]
x-conventions: [etag, if-match, idempotency-key, cursor]
x-problem-catalog:
  not_found: { status: 404, title: Not found, cause: It is gone., fix: Look again. }
  adopted: { status: 409, title: Adopted, cause: "Somebody's been faster.", fix: Choose another. }
security: [{ bearer: [] }]
paths:
  /animals:
    get:
      operationId: listAnimals
      summary: List the animals
      tags: [animals]
      security: [{}, { bearer: [] }]
      parameters:
        - { name: species, in: query, explode: false, schema: { type: array, items: { enum: [cat, dog] } } }
        - { name: near, in: query, style: deepObject, schema: { type: object, properties: { lat: { type: number }, lon: { type: number } } } }
        - { name: limit, in: query, schema: { type: integer, maximum: 100, default: 20 } }
        - { name: cursor, in: query, schema: { type: string } }
      responses:
        '200':
          description: One page.
          headers: { ETag: { schema: { type: string } } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Page' } }
            text/csv: { schema: { type: string } }
    post:
      operationId: addAnimal
      parameters: [{ $ref: '#/components/parameters/Key' }]
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Animal' } }
          multipart/form-data: { schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } } }
      responses:
        '201': { $ref: '#/components/responses/Animal' }
        4XX: { $ref: '#/components/responses/Problem' }
  /animals/{animalId}:
    parameters: [{ name: animalId, in: path, required: true, schema: { type: string, format: uuid } }]
    get:
      operationId: getAnimal
      deprecated: true
      responses:
        '200': { $ref: '#/components/responses/Animal' }
        '404': { $ref: '#/components/responses/Missing' }
    patch:
      operationId: changeAnimal
      x-problems: [adopted]
      x-requires-if-match: true
      parameters: [{ name: If-Match, in: header, required: true, schema: { type: string } }, { $ref: '#/components/parameters/Key' }]
      requestBody:
        content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Animal' } } }
      responses:
        '200': { $ref: '#/components/responses/Animal' }
        '204': { description: Nothing changed. }
        '404': { $ref: '#/components/responses/Missing' }
        default: { $ref: '#/components/responses/Problem' }
webhooks:
  adopted: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }, responses: { '204': { description: Seen. } } } }
components:
  securitySchemes: { bearer: { type: http, scheme: bearer } }
  parameters: { Key: { name: Idempotency-Key, in: header, schema: { type: string } } }
  responses:
    Animal: { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
    Missing: { description: None., x-problems: [not_found], content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    Problem: { description: Else., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
  schemas:
    Page: { type: object, required: [items, nextCursor], properties: { items: { type: array, items: { $ref: '#/components/schemas/Animal' } }, nextCursor: { type: [string, 'null'] } } }
    Problem: { type: object, required: [code], properties: { code: { type: string } } }
    Animal:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: species }
    Cat:
      type: object
      required: [id, species]
      properties: { id: { type: string, readOnly: true }, species: { const: cat }, chip: { type: string, writeOnly: true }, friends: { type: array, items: { $ref: '#/components/schemas/Animal' } } }
    Dog:
      type: object
      required: [id, species]
      properties: { id: { type: string, readOnly: true }, species: { const: dog }, tricks: { type: integer, default: 0 } }
`;

const uses = `
import { createClient } from './client.js';
import { contract, type Traits } from './routes.js';
import { problems, type ProblemCode } from './problems.js';

const client = createClient({ baseUrl: 'https://shelter.example', token: () => 'secret' });
const page = await client.listAnimals({ query: { species: ['cat'], near: { lat: 1, lon: 2 } } });
export const body: string | { nextCursor: string | null } = page.body;
await client.listAnimals();
await client.addAnimal({ type: 'application/json', body: { species: 'cat', chip: '1' } });
await client.addAnimal({ type: 'multipart/form-data', body: new FormData() });
const changed = await client.changeAnimal({
  path: { animalId: '1' },
  headers: { 'If-Match': '"1"' },
  body: { species: 'dog' },
  signal: AbortSignal.timeout(5),
});
export const status: 200 | 204 = changed.status;
if (changed.status === 200) {
  export_(changed.body.id);
  // @ts-expect-error -- a write-only member is in no reply
  export_(changed.body.chip);
}
// @ts-expect-error -- the path is missing
await client.getAnimal();
// @ts-expect-error -- a read-only member is in no request
await client.addAnimal({ type: 'application/json', body: { id: '1', species: 'cat' } });
// @ts-expect-error -- no such parameter
await client.listAnimals({ query: { color: 'red' } });
try {
  await client.changeAnimal({ path: { animalId: '1' }, headers: { 'If-Match': '*' } });
} catch (error) {
  if (client.changeAnimal.isProblem(error)) export_(error.code satisfies 'adopted' | 'not_found');
}
function export_(_value: string): void {}
export const code: Traits['changeAnimal']['problems'] = 'adopted';
export const files: Traits['addAnimal']['files'] = 'photo';
export const identity: Traits['listAnimals']['identity'] = 'optional';
export const fallback: Traits['listAnimals']['defaults'] = 'limit';
export const ids = contract.operations.map(({ id }) => id);
export const fix = (each: ProblemCode): string => problems[each].fix;
`;

let document: string;
let files: GeneratedFiles;

beforeAll(async () => {
  document = await write({ 'openapi.yaml': shelter });
  files = await compile(document);
});

describe('compile', () => {
  it('makes the same text every time', async () => {
    await expect(compile(document)).resolves.toEqual(files);
  });

  it('says in every file what made it and how to make it again', () => {
    for (const [name, text] of Object.entries(files))
      if (name.endsWith('.ts'))
        expect(text.slice(0, 400)).toMatch(/Made from .*openapi\.yaml.*`make generate`/);
  });

  it('repeats no row of a component', () => {
    expect(files['routes.ts']!.match(/name: 'idempotency-key'/g)).toHaveLength(1);
    expect(files['routes.ts']!.match(/const missingResponse = /g)).toHaveLength(1);
  });

  it('makes code that the compiler accepts, and types that refuse what the document does not allow', async () => {
    const out = await temporaryDirectory();
    await generate({ document, out });
    await writeFile(path.join(out, 'uses.ts'), uses);
    await writeFile(path.join(out, 'package.json'), '{"type": "module"}');
    const types = path.resolve('node_modules/@types');
    const config = {
      extends: path.resolve('tsconfig.json'),
      compilerOptions: { rootDir: '/', typeRoots: [types], types: ['node'], noEmit: true },
      include: ['*.ts'],
    };
    await writeFile(path.join(out, 'tsconfig.json'), JSON.stringify(config));

    const checked = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', out]).catch(
      (error: { stdout: string }) => error,
    );

    await expect(checked).resolves.toMatchObject({ stdout: '' });
  });
});

describe('generate', () => {
  it('touches only what changes', async () => {
    const out = await temporaryDirectory();
    await generate({ document, out });
    const before = await stat(path.join(out, 'routes.ts'));
    await writeFile(path.join(out, 'problems.ts'), 'stale');

    await expect(generate({ document, out })).resolves.toEqual({ changed: ['problems.ts'], findings: [] });

    await expect(stat(path.join(out, 'routes.ts'))).resolves.toMatchObject({ mtimeMs: before.mtimeMs });
  });

  it('writes nothing while the rules of the project find something', async () => {
    const out = await temporaryDirectory();

    await expect(generate({ document, out, lint: () => Promise.resolve(['Too short.']) })).resolves.toEqual({
      changed: [],
      findings: ['Too short.'],
    });

    await expect(readFile(path.join(out, 'routes.ts'))).rejects.toThrow('ENOENT');
  });
});

describe('the command', () => {
  const cli = async (...args: string[]): Promise<{ code: number; printed: string }> => {
    const lines: string[] = [];
    const print = (line: string): void => void lines.push(line);
    const code = await runCommand(args, { log: print, error: print });
    return { code, printed: lines.join('\n') };
  };

  it('fails on stale files with the command that refreshes them', async () => {
    const out = await temporaryDirectory();

    const stale = await cli('--document', document, '--out', out, '--check');
    const written = await cli('--document', document, '--out', out);
    const fresh = await cli('--document', document, '--out', out, '--check');

    expect(stale.code).toBe(1);
    expect(stale.printed).toMatch(/^Stale in .*: openapi\.json, .*routes\.ts.* Run `make generate`/);
    expect(written).toEqual({ code: 0, printed: expect.stringMatching(/^Wrote openapi\.json, /) });
    expect(fresh).toEqual({ code: 0, printed: `${out} is up to date.` });
  });

  it('lists the faults of a document and writes nothing', async () => {
    const faulty = await write({ 'openapi.yaml': shelter.replace('summary:', 'sumary:') });

    const { code, printed } = await cli('--document', faulty, '--out', await temporaryDirectory());

    expect(code).toBe(1);
    expect(printed).toContain('`sumary` is not a keyword of an Operation Object');
  });

  it('runs the rules of the project', async () => {
    const rules = await write({
      'rules.mjs': `export const lintDocument = async () => [{ file: 'a.yaml', line: 3, message: 'Too short.', ruleId: 'long' }];`,
    });

    await expect(
      cli('--document', document, '--out', await temporaryDirectory(), '--rules', rules),
    ).resolves.toEqual({ code: 1, printed: 'a.yaml:3 Too short. (long)' });
  });

  it('runs as a program', async () => {
    const out = await temporaryDirectory();
    const args = ['--import', 'tsx', 'src/contract/compile/cli.ts', '--document', document, '--out', out];

    await expect(run(process.execPath, args)).resolves.toMatchObject({
      stdout: expect.stringMatching(/^Wrote /),
    });
  });
});
