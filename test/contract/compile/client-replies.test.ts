/** Problems as values, versions, hooks, and what the client says of itself. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Deprecation, Incoming, Outgoing } from '../../../src/contract/compile/client/options.js';
import { closeDesks, desk, document, drop, libraryClient, problem, reply } from './client-library.js';
import { faultsOf, type Part } from './support.js';

afterEach(closeDesks);

const BOOK = { title: 'Momo' };
const PATH = { path: { bookId: '1' } };
const body = { body: BOOK };

describe('problems', () => {
  it('are values for who tries', async () => {
    const server = desk(problem(409, 'lent', {}, { dueOn: '2026-03-01' }), reply(201, BOOK));
    const client = await server.client();

    const refused = await client.addBook.try(body);
    const added = await client.addBook.try(body);

    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'lent', status: 409, problem: { dueOn: '2026-03-01' } },
    });
    expect(added).toMatchObject({ ok: true, reply: { status: 201, body: BOOK } });
  });

  it('are the only values: what is no answer of the service is thrown', async () => {
    const client = await desk(drop).client({ maxRetries: 0 });

    await expect(client.addBook.try(body)).rejects.toMatchObject({
      name: 'NetworkError',
      operation: 'addBook',
    });
  });

  it('are told apart by operation and code', async () => {
    const client = await desk(problem(409, 'lent')).client();
    const { isProblem } = await libraryClient();
    const error: unknown = await client.addBook(body).catch((reason: unknown) => reason);

    expect(client.addBook.isProblem(error)).toBe(true);
    expect(client.addBook.isProblem(error, 'broken', 'lent')).toBe(true);
    expect(client.addBook.isProblem(error, 'broken')).toBe(false);
    expect(client.getBook.isProblem(error, 'lent')).toBe(false);
    expect([isProblem(error), isProblem(error, 'lent'), isProblem(error, 'busy')]).toEqual([
      true,
      true,
      false,
    ]);
    for (const other of [undefined, null, 'lent', { code: 'lent' }, new Error('lent')]) {
      expect(client.addBook.isProblem(other)).toBe(false);
      expect(isProblem(other)).toBe(false);
    }
  });

  it('list their faults with places', async () => {
    const errors = [{ pointer: '#/title', detail: 'too short', code: 'minLength' }];
    const client = await desk(problem(422, 'broken', {}, { errors }), problem(422, 'broken')).client();

    const [first, second] = [await client.addBook.try(body), await client.addBook.try(body)];

    expect([first.error, second.error]).toMatchObject([{ faults: errors }, { faults: [] }]);
  });

  it('may have codes that came after the client', async () => {
    const client = await desk(problem(409, 'brand_new')).client();

    await expect(client.addBook(body)).rejects.toMatchObject({ name: 'ProblemError', code: 'brand_new' });
  });
});

describe('versions', () => {
  it('come with the reply, and go with the next change', async () => {
    const server = desk(reply(200, BOOK, { etag: '"7"' }));
    const client = await server.client();

    const { etag } = await client.getBook(PATH);
    await client.changeBook({ ...PATH, ...body, ifMatch: etag });

    expect(server.seen[1]?.headers['if-match']).toBe('"7"');
  });

  it('spare who has them already the answer', async () => {
    const server = desk(
      reply(304, undefined, { etag: '"7"' }),
      reply(200, BOOK, { etag: '"8"' }),
      reply(200, BOOK),
    );
    const client = await server.client();

    expect(await client.getBook.ifChanged('"7"', PATH)).toBeUndefined();
    expect(await client.getBook.ifChanged('"7"', PATH)).toMatchObject({ body: BOOK, etag: '"8"' });
    await client.getBook.ifChanged(undefined, PATH);
    expect(server.seen.map(({ headers }) => headers['if-none-match'])).toEqual(['"7"', '"7"', undefined]);
  });
});

describe('a client', () => {
  it('ignores members that it does not know', async () => {
    const client = await desk(reply(200, { ...BOOK, cover: 'red' })).client();

    expect((await client.getBook(PATH)).body).toEqual({ ...BOOK, cover: 'red' });
  });

  it('says who calls', async () => {
    const server = desk(reply(200, BOOK));

    await (await server.client({ client: 'my-app/1.2' })).getBook(PATH);

    expect(server.seen[0]?.headers['x-client']).toBe('my-app/1.2');
  });

  it('shows each attempt before and after, the token to nobody', async () => {
    const server = desk(problem(503, 'busy'), reply(200, BOOK));
    const before: Outgoing[] = [];
    const after: Incoming[] = [];
    const client = await server.client({
      token: () => 'secret',
      onRequest: (request) => {
        before.push(request);
        expect(request.headers.get('authorization')).toBeNull();
        request.headers.set('traceparent', '00-1');
      },
      onResponse: (response) => after.push(response),
    });

    await client.getBook(PATH);

    const attempts = [1, 2].map((attempt) => ({ operation: 'getBook', method: 'GET', attempt }));
    expect(before).toMatchObject(attempts);
    expect(after).toMatchObject([
      { ...attempts[0], status: 503, error: { code: 'busy' } },
      { ...attempts[1], status: 200 },
    ]);
    expect(after[1]?.error).toBeUndefined();
    expect(server.seen.map(({ headers }) => [headers.traceparent, headers.authorization])).toEqual([
      ['00-1', 'Bearer secret'],
      ['00-1', 'Bearer secret'],
    ]);
  });

  it('warns once of an operation that goes away', async () => {
    const headers = {
      deprecation: '@1767225600',
      sunset: 'Wed, 01 Jul 2026 00:00:00 GMT',
      link: '</docs>; rel="deprecation", </v2/books/1>; rel="successor-version"',
    };
    const warnings: Deprecation[] = [];
    const client = await desk(reply(200, BOOK, headers)).client({
      onDeprecation: (warning) => warnings.push(warning),
    });

    await client.getBook(PATH);
    await client.getBook(PATH);
    await client.putBook({ ...PATH, ...body });

    expect(warnings).toEqual([
      {
        operation: 'getBook',
        since: new Date('2026-01-01T00:00:00Z'),
        sunset: new Date('2026-07-01T00:00:00Z'),
        successor: '/v2/books/1',
      },
      expect.objectContaining({ operation: 'putBook' }),
    ]);
  });

  it('has the words of the document and an example at each method', async () => {
    const { directory } = await libraryClient();
    const text = await readFile(path.join(directory, 'client.ts'), 'utf8');

    expect(text).toContain(
      [
        '  /**',
        '   * List books',
        '   *',
        '   * All of them,',
        '   * and *\\/ more.',
        '   *',
        '   * @example',
        '   * for await (const item of client.listBooks.items()) console.log(item);',
        '   */',
        "  readonly listBooks: Method<'listBooks'> & Paged<operations['listBooks']>;",
      ].join('\n'),
    );
    expect(text).toMatch(/ \* @deprecated\n[^/]*ifMatch: '"7"'[^/]*\*\/\n {2}readonly changeBook/);
  });
});

describe('x-token-refresh', () => {
  const scheme = ((document['components'] as Part)['securitySchemes'] as Part)['bearer'] as Part;
  const at = '#/components/securitySchemes/bearer/x-token-refresh';
  const having = (refresh: unknown, others: Part = {}): Part => ({
    ...document,
    components: {
      ...(document['components'] as Part),
      securitySchemes: { bearer: { ...scheme, 'x-token-refresh': refresh }, ...others },
    },
  });
  const right = { operation: 'refresh', accessToken: 'pass' };

  it.each<[string, unknown, string]>([
    [
      'no operation',
      { ...right, operation: 'renew' },
      `${at}/operation \`renew\` is no operation of this document.`,
    ],
    [
      'an operation that answers nothing of the kind',
      { ...right, operation: 'getBook' },
      `${at}/operation \`getBook\` answers no member \`pass\`.`,
    ],
    [
      'a member that is not answered',
      { ...right, accessToken: 'token' },
      `${at}/operation \`refresh\` answers no member \`token\`.`,
    ],
    [
      'a sign-in that does not exist',
      { ...right, signIn: ['enter'] },
      `${at}/signIn/0 \`enter\` is no operation of this document.`,
    ],
    [
      'a sign-out that is no list',
      { ...right, signOut: 'signOut' },
      `${at}/signOut \`signOut\` is a list of operations.`,
    ],
    [
      'a misspelt word',
      { ...right, singIn: [] },
      `${at}/singIn \`singIn\` is not a member of \`x-token-refresh\`.`,
    ],
    ['no name of the token', { operation: 'refresh' }, `${at}/accessToken \`accessToken\` is a name.`],
    [
      'no object',
      'refresh',
      `${at} Name the \`operation\` that renews tokens, and \`accessToken\`, the member of its answer.`,
    ],
  ])('is refused with %s', async (_, refresh, fault) => {
    expect(await faultsOf(having(refresh))).toEqual([fault]);
  });

  it('may name what another document has, where none of it is here', async () => {
    const elsewhere = { ...right, operation: 'renew', signIn: ['enter'], signOut: ['leave'] };

    expect(await faultsOf(having(elsewhere))).toEqual([]);
    expect(await faultsOf(having({ ...elsewhere, signIn: ['getBook'] }))).not.toEqual([]);
  });

  it('is there once', async () => {
    const other = { other: { type: 'http', scheme: 'bearer', 'x-token-refresh': right } };

    expect(await faultsOf(having(right, other))).toEqual([
      '#/components/securitySchemes/other/x-token-refresh Only one security scheme can be renewed.',
    ]);
  });
});
