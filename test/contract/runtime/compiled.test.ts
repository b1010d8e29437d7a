import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { problem } from '../../../src/contract/runtime/index.js';
import { build, type Built } from '../compile/support.js';
import { library } from './library.js';
import { Service, type Sent } from './support.js';

interface LooseCall {
  path: { bookId: string };
  query: Record<string, unknown>;
  cookies: Record<string, unknown>;
  body: Record<string, unknown> & { fields: object; files: AsyncIterable<{ stream: Readable }> };
  page: { after?: unknown; next(keys: unknown[]): string };
  ifMatch: number[];
}

const momo = { id: '1', version: 3, title: 'Momo' };
let seen: unknown;
const handlers = {
  listBooks: ({ query, cookies, page }: LooseCall) => {
    seen = { query, cookies, after: page.after };
    return { status: 200, body: { items: [momo], nextCursor: page.next(['Momo']) } };
  },
  addBook: ({ body }: LooseCall) => {
    if (body.title === 'Last') throw problem('shelf_full');
    const { price, ...shown } = body;
    seen = { price };
    return { status: 201, body: { ...momo, ...shown }, headers: { Location: '/v2/books/1' } };
  },
  getBook: ({ path: { bookId } }: LooseCall) => {
    if (bookId === 'secret') return { status: 200, body: { ...momo, price: 12 } };
    if (bookId !== '1') throw problem('book_not_found');
    return { status: 200, body: momo };
  },
  changeBook: ({ body, ifMatch }: LooseCall) => {
    if (!ifMatch.includes(3)) throw problem('precondition_failed');
    seen = body;
    return { status: 200, body: { ...momo, version: 4 } };
  },
  setCover: async ({ body }: LooseCall) => {
    let size = 0;
    for await (const { stream } of body.files)
      for await (const chunk of stream) size += (chunk as Buffer).length;
    seen = { fields: { ...body.fields }, size };
    return { status: 204 };
  },
};

describe('a compiled document', () => {
  let built: Built;
  let service: Service;

  beforeAll(async () => {
    built = await build(library);
  });
  beforeEach(async () => {
    service = await Service.serve({
      ...built,
      handlers: handlers,
      verifiers: {
        bearer: ({ headers }) =>
          headers.authorization ? { actor: 'ada', scopes: ['read', 'write'], roles: [] } : undefined,
      },
      conventions: { cursorKey: 'k'.repeat(32) },
      replies: 'strict',
    });
  });
  const send = (url: string, { headers = {}, ...sent }: Sent = {}) =>
    service.send(`/v2${url}`, { ...sent, headers: { authorization: 'Bearer x', ...headers } });
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('reads parameters of every kind', async () => {
    const answer = await send('/books?year[from]=1973&tags=new,old', { headers: { cookie: 'theme=7' } });
    expect(answer).toMatchObject({ status: 200, body: { items: [momo] } });
    expect(plain(seen)).toEqual({
      query: { limit: 20, year: { from: 1973 }, tags: ['new', 'old'] },
      cookies: { theme: 7 },
    });
    const next = await send(`/books?year[from]=1973&tags=new,old&cursor=${answer.body.nextCursor as string}`);
    expect(next.status).toBe(200);
    expect(seen).toMatchObject({ after: ['Momo'] });
  });

  it('refuses parameters by name', async () => {
    const { status, body } = await send('/books?year[to]=1&tags=new,used&limit=0&sort=title', {
      headers: { cookie: 'theme=x' },
    });
    expect([status, body.errors]).toEqual([
      422,
      [
        { parameter: 'sort', detail: 'is not a parameter of this operation', code: 'unknown_parameter' },
        { parameter: 'limit', detail: 'must be >= 1', code: 'minimum' },
        { parameter: 'year', detail: 'to is not a member that is known here', code: 'additional_properties' },
        { parameter: 'tags', detail: '1 must be "new" or "old"', code: 'enum' },
        { parameter: 'theme', detail: 'must be an integer or null', code: 'type' },
      ],
    ]);
  });

  it('lets requests bring what is write-only, and not what is read-only', async () => {
    const answer = await send('/books', {
      method: 'POST',
      json: { title: 'Krabat', price: 9.5, subtitle: null },
    });
    expect(answer).toMatchObject({
      status: 201,
      headers: { location: '/v2/books/1', etag: '"3"' },
      body: { title: 'Krabat' },
    });
    expect(answer.body).not.toHaveProperty('price');
    expect(seen).toEqual({ price: 9.5 });
    const refused = await send('/books', { method: 'POST', json: { id: 'mine', title: '' } });
    expect(refused.body.errors).toEqual([
      { pointer: '#/id', detail: 'must not be given', code: 'false_schema' },
      { pointer: '#/title', detail: 'must not be empty', code: 'min_length' },
    ]);
  });

  it('follows discriminators into recursive schemas', async () => {
    const part = {
      kind: 'chapter',
      parts: [{ kind: 'plate', artist: 'Ende' }, { kind: 'plate' }, { kind: 'map' }],
    };
    const { body } = await send('/books', { method: 'POST', json: { title: 'a', part } });
    expect(body.errors).toEqual([
      { pointer: '#/part/parts/1/artist', detail: 'is required', code: 'required' },
      { pointer: '#/part/parts/2', detail: 'must be a known kind', code: 'discriminator' },
    ]);
  });

  it('refuses replies that show what is write-only', async () => {
    const answer = await send('/books/secret');
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(answer.body.detail).toContain('#/price');
  });

  it('keeps its conventions', async () => {
    const { etag } = (await send('/books/1')).headers;
    expect(await send('/books/1', { headers: { 'if-none-match': etag ?? '' } })).toMatchObject({
      status: 304,
    });
    const type = { 'content-type': 'application/merge-patch+json' };
    const change = (headers: object) =>
      send('/books/1', { method: 'PATCH', body: '{"title":"b"}', headers: { ...type, ...headers } });
    expect(await change({})).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
    expect(await change({ 'if-match': '"2"' })).toMatchObject({
      status: 412,
      body: { code: 'precondition_failed' },
    });
    expect(await change({ 'if-match': etag ?? '' })).toMatchObject({ status: 200, headers: { etag: '"4"' } });
    expect(seen).toEqual({ title: 'b' });
  });

  it('answers with the problems that it declares', async () => {
    expect(await send('/books/9')).toMatchObject({
      status: 404,
      body: { code: 'book_not_found', type: '/problems/book-not-found' },
    });
    expect(await send('/books', { method: 'POST', json: { title: 'Last' } })).toMatchObject({
      status: 409,
      body: { code: 'shelf_full' },
    });
    expect(await service.send('/v2/books')).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await send('/books/1', { headers: { accept: 'text/html' } })).toMatchObject({ status: 406 });
    expect(await send('/books/1', { method: 'DELETE' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, OPTIONS, PATCH' },
    });
    expect(await service.send('/books')).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it('takes files', async () => {
    const form = new FormData();
    form.set('caption', 'A turtle');
    form.set('cover', new Blob([Buffer.alloc(3000)], { type: 'image/png' }), 'turtle.png');
    const put = (body: FormData) =>
      fetch(`http://127.0.0.1:${service.port}/v2/books/1/cover`, {
        method: 'PUT',
        body,
        headers: { authorization: 'Bearer x' },
      });
    expect((await put(form)).status).toBe(204);
    expect(seen).toEqual({ fields: { caption: 'A turtle' }, size: 3000 });
    form.set('cover', new Blob([Buffer.alloc(6000)], { type: 'image/png' }), 'turtle.png');
    expect((await put(form)).status).toBe(413);
    form.set('cover', 'no file');
    expect((await put(form)).status).toBe(422);
    form.delete('cover');
    expect((await put(form)).status).toBe(422);
  });

  it('types its handlers', async () => {
    const engine = fileURLToPath(new URL('../../../src/contract', import.meta.url));
    const file = path.join(built.directory, 'handlers.ts');
    const source = [
      `import { created, noContent, ok } from '${engine}/runtime/index.js';`,
      `import { defineHandlers } from '${engine}/types.js';`,
      `import type { operations } from './api.js';`,
      `import type { Traits } from './routes.js';`,
      'interface Library { operations: operations; traits: Traits; actor: string }',
      `const book = { id: '1', version: 1, title: 'a' };`,
      'export const handlers = defineHandlers<Library>()({',
      '  listBooks: async ({ query, page, actor }) => {',
      '    const limit: number = query.limit; const name: string = actor;',
      '    return ok({ items: limit && name ? [book] : [], nextCursor: page.next([1]) });',
      '  },',
      "  addBook: async ({ body, problem }) => { if (body.price) throw problem('shelf_full'); return created(book, { headers: { Location: '/' } }); },",
      "  getBook: ({ path, problem }) => { if (path.bookId) throw problem('book_not_found'); return ok({ ...book, price: 1 }); }, // refused",
      '  changeBook: async ({ body, ifMatch }) => ok({ ...book, title: `${body.title} ${ifMatch}` }),',
      '  setCover: async ({ body }) => { for await (const { name } of body.files) if (name === body.fields.caption) break; return noContent(); },',
      '});',
    ];
    await writeFile(file, source.join('\n'));
    const program = ts.createProgram([file], {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      types: ['node'],
      typeRoots: [path.join(engine, '../../node_modules/@types')],
    });
    const errors = ts.getPreEmitDiagnostics(program).map(({ file: at, start, messageText }) => ({
      line: at && source[at.getLineAndCharacterOfPosition(start ?? 0).line],
      text: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
    expect(errors).toEqual([
      {
        line: expect.stringContaining('// refused'),
        text: expect.stringContaining("'price' does not exist"),
      },
    ]);
  });
});
