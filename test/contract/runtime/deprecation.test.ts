/** What is on its way out says so with every answer, and after its last day nothing else. */
import { describe, expect, it } from '@jest/globals';
import type { OperationRow } from '../../../src/contract/model.js';
import { ContractMismatch, problem } from '../../../src/contract/runtime/index.js';
import { json, operation, parameter, Service, type Setup } from './support.js';

const deprecation = {
  since: '2026-11-20',
  sunset: '2027-11-30',
  successor: '/v2/shelves/{shelfId}/books/{bookId}',
  page: '/deprecations#getBook',
};
const id = (name: string) => parameter({ name, in: 'path' });
const row = (more: Partial<OperationRow> = {}): OperationRow =>
  operation({
    id: 'getBook',
    path: '/v1/books/{bookId}/of/{shelfId}',
    parameters: [id('bookId'), id('shelfId')],
    deprecation,
    ...more,
  });

const start = (today: string, more: Partial<Setup> = {}, ...operations: OperationRow[]) =>
  Service.start({
    operations: operations.length > 0 ? operations : [row()],
    clock: () => new Date(today),
    ...more,
  });

const LINKS =
  '</deprecations#getBook>; rel="deprecation"; type="text/html", ' +
  '</deprecations#getBook>; rel="sunset"; type="text/html", ' +
  '</v2/shelves/s1/books/b1>; rel="successor-version"';
const SAID = {
  deprecation: `@${Date.UTC(2026, 10, 20) / 1000}`,
  sunset: 'Tue, 30 Nov 2027 23:59:59 GMT',
  link: LINKS,
};

describe('a deprecated operation', () => {
  it('says since when, until when and what takes its place', async () => {
    const service = await start('2027-01-01T00:00:00Z');
    expect(await service.send('/v1/books/b1/of/s1')).toMatchObject({ status: 200, headers: SAID });
  });

  it('says so as well where it refuses, where nothing is there, and where it breaks', async () => {
    const outcomes: [() => never, number][] = [
      [() => refuse('not_found'), 404],
      [() => refuse('rate_limited'), 429],
      [() => breakDown(), 500],
    ];
    for (const [getBook, status] of outcomes) {
      const service = await start('2027-01-01T00:00:00Z', { handlers: { getBook } });
      expect(await service.send('/v1/books/b1/of/s1')).toMatchObject({ status, headers: SAID });
    }
  });

  it('says so to HEAD, and before anybody is known', async () => {
    const guarded = row({ security: [{ schemes: [{ scheme: 'bearer', scopes: [] }] }] });
    const document = { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } as const;
    const verifiers = { bearer: () => undefined };
    const service = await start('2027-01-01T00:00:00Z', { document, verifiers }, guarded);
    expect(await service.send('/v1/books/b1/of/s1')).toMatchObject({ status: 401, headers: SAID });
    expect(await service.send('/v1/books/b1/of/s1', { method: 'HEAD' })).toMatchObject({ headers: SAID });
  });

  it('adds its links to those of the handler', async () => {
    const linked = row({ responses: { 200: { ...json(), headers: [LINK] } } });
    const handlers = {
      getBook: () => ({ status: 200, body: 1, headers: { Link: '</next>; rel="next"' } }),
    };
    const service = await start('2027-01-01T00:00:00Z', { handlers }, linked);
    const { headers } = await service.send('/v1/books/b1/of/s1');
    expect(headers['link']).toBe(`</next>; rel="next", ${LINKS}`);
  });

  it('puts nothing of a path into its links that would end them', async () => {
    const service = await start('2027-01-01T00:00:00Z');
    const { headers } = await service.send('/v1/books/%3E%22b>"/of/s1');
    expect(headers['link']).toContain('</v2/shelves/s1/books/%3E%22b%3E%22>; rel="successor-version"');
  });

  it('has no links where the document names neither page nor successor', async () => {
    const bare = row({ deprecation: { since: '2026-11-20' } });
    const { headers } = await (await start('2030-01-01T00:00:00Z', {}, bare)).send('/v1/books/b1/of/s1');
    expect([headers['deprecation'], headers['sunset'], headers['link']]).toEqual([
      SAID.deprecation,
      undefined,
      undefined,
    ]);
  });

  it('leaves others as they are', async () => {
    const { headers } = await (await start('2027-01-01T00:00:00Z', {}, operation({ id: 'a' }))).send('/a');
    expect([headers['deprecation'], headers['sunset'], headers['link']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the last day of an operation', () => {
  it.each([
    ['2027-11-30T00:00:00Z', 200],
    ['2027-11-30T23:59:59.999Z', 200],
    ['2027-12-01T00:00:00Z', 410],
    ['2031-01-01T00:00:00Z', 410],
  ])('at %s: %d', async (today, status) => {
    expect((await (await start(today)).send('/v1/books/b1/of/s1')).status).toBe(status);
  });

  it('is followed by 410, which names the successor, whoever asks and whatever for', async () => {
    const guarded = row({
      method: 'post',
      security: [{ schemes: [{ scheme: 'bearer', scopes: [] }] }],
      body: { required: true, maxBytes: 10, media: [] },
    });
    const document = { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } as const;
    const verifiers = { bearer: () => refuse('token_invalid') };
    const service = await start('2027-12-01T00:00:00Z', { document, verifiers }, guarded);
    expect(
      await service.send('/v1/books/b1/of/s1', { method: 'POST', headers: { accept: 'image/png' } }),
    ).toMatchObject({
      status: 410,
      headers: SAID,
      body: {
        code: 'gone',
        detail: 'This operation was served until 2027-11-30.',
        hint: 'Use POST /v2/shelves/s1/books/b1 instead.',
        successor: '/v2/shelves/s1/books/b1',
      },
    });
  });

  it('is asked for at each request: a process that runs on notices it', async () => {
    let today = '2027-11-30T12:00:00Z';
    const service = await start('', { clock: () => new Date(today) });
    expect((await service.send('/v1/books/b1/of/s1')).status).toBe(200);
    today = '2027-12-01T12:00:00Z';
    expect((await service.send('/v1/books/b1/of/s1')).status).toBe(410);
  });

  it('needs a document that declares 410, where it lists its problems', async () => {
    const problems = { gone: { code: 'gone', status: 410, type: '/gone', title: 'Gone' } };
    await expect(start('2027-01-01T00:00:00Z', { document: { problems } })).rejects.toThrow(ContractMismatch);
    await expect(start('2027-01-01T00:00:00Z', { document: { problems } })).rejects.toThrow(
      'getBook can answer gone and does not declare it',
    );
  });
});

const LINK = { name: 'Link', required: false, value: { kind: 'string' } } as const;

function refuse(code: string): never {
  throw problem(code);
}

function breakDown(): never {
  throw new Error('broken');
}
