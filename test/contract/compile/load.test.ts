import { describe, expect, it } from '@jest/globals';
import { compile } from '../../../src/contract/compile/index.js';
import { load } from '../../../src/contract/compile/load.js';
import { write } from './support.js';

const root = `openapi: 3.1.0
info: { title: Library, version: 1.0.0 }
paths:
  /books: { $ref: paths/books.yaml#/books }
`;

const books = `books:
  get:
    operationId: listBooks
    responses:
      '200':
        description: The books.
        content:
          application/json:
            schema: { type: array, items: { $ref: ../schemas.yaml#/Book } }
`;

const schemas = `Book:
  type: object
  properties:
    title: { type: string }
    author: { $ref: '#/Author' }
    sequels:
      type: array
      items: { $ref: '#/Book' }
Author:
  type: object
  properties:
    name: { type: string }
`;

const files = { 'openapi.yaml': root, 'paths/books.yaml': books, 'schemas.yaml': schemas };

describe('load', () => {
  it.each([
    ['openapi.yaml', `${root}  : [`],
    ['paths/books.yaml', books.replace("'200':", "'200': [")],
  ])('says where %s is no YAML, with line and column', async (file, text) => {
    const document = await write({ ...files, [file]: text });

    await expect(load(document)).rejects.toThrow(
      new RegExp(`${file}:\\d+:\\d+ \\(#\\)\\n {2}This is not YAML: `),
    );
  });

  it('knows every file that it has read', async () => {
    const { files: read } = await load(await write(files));

    expect(read.map((file) => file.split('/').slice(-1)[0]).sort()).toEqual([
      'books.yaml',
      'openapi.yaml',
      'schemas.yaml',
    ]);
  });

  it('brings many files together and keeps the names of components', async () => {
    const document = await load(await write(files));

    const { components, paths } = document.root;
    expect(Object.keys(components!.schemas!)).toEqual(['Author', 'Book']);
    expect(components!.schemas!['Book']).toMatchObject({
      properties: {
        author: { $ref: '#/components/schemas/Author' },
        sequels: { items: { $ref: '#/components/schemas/Book' } },
      },
    });
    expect(paths!['/books']).toMatchObject({ get: { operationId: 'listBooks' } });
  });

  it('names the file and line of every fault, wherever it was written', async () => {
    const faulty = {
      ...files,
      'schemas.yaml': schemas.replace('title: { type: string }', 'title: { type: string, nullable: true }'),
      'paths/books.yaml': books.replace('operationId: listBooks', 'operationId: listBooks\n    colour: red'),
    };

    const attempt = compile(await write(faulty));

    await expect(attempt).rejects.toMatchObject({ name: 'DocumentError', faults: { length: 2 } });
    await expect(attempt).rejects.toThrow(
      /paths\/books\.yaml:4 \(#\/paths\/~1books\/get\/colour\)\n +`colour` is not/,
    );
    await expect(attempt).rejects.toThrow(
      /schemas\.yaml:4 \(#\/components\/schemas\/Book\/properties\/title\/nullable\)\n +`nullable` is refused/,
    );
  });

  it('names the reference that leads nowhere', async () => {
    const broken = { ...files, 'schemas.yaml': schemas.replace("'#/Author'", "'#/Writer'") };

    await expect(load(await write(broken))).rejects.toThrow(/schemas\.yaml:5[^]*Can't resolve \$ref/);
  });

  it('refuses two components of one name', async () => {
    const clash = {
      ...files,
      'openapi.yaml': `${root}components: { schemas: { Book: { type: string } } }\n`,
    };

    await expect(load(await write(clash))).rejects.toThrow('Two schemas are referenced with the same name');
  });

  it.each([
    ['openapi: 3.0.3', 'The engine compiles `openapi: 3.1.x`.'],
    ['openapi: 3.1.0\nopenapi: 3.1.0', 'duplicated mapping key'],
    ['openapi: [', 'openapi.yaml'],
  ])('refuses %j', async (text, message) => {
    await expect(load(await write({ 'openapi.yaml': `${text}\n` }))).rejects.toThrow(message);
  });

  it('refuses a document that is not there', async () => {
    await expect(load('nowhere/openapi.yaml')).rejects.toThrow('nowhere/openapi.yaml');
  });

  it('refuses what does not have the structure of OpenAPI', async () => {
    const text = root.replace('title: Library, ', '');

    await expect(compile(await write({ ...files, 'openapi.yaml': text }))).rejects.toThrow(
      /openapi\.yaml:2[^]*The field `title` must be present/,
    );
  });
});
