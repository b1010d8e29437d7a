import { describe, expect, it } from '@jest/globals';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bind } from '../../../src/contract/compile/client/bind.js';
import type { ClientOptions } from '../../../src/contract/compile/client/options.js';
import { build, library, OK, withOperation, type Part } from './support.js';

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Method = (input?: object) => Promise<{ status: number; headers: Headers; body: unknown }>;

/** Runs one call of the generated client against a server that answers what the test says. */
async function calling(
  document: Part,
  input?: object,
  answer: Answer = {},
  options: Partial<ClientOptions> = {},
): Promise<{ received: Received; reply: Awaited<ReturnType<Method>> }> {
  const { directory } = await build(document);
  const { createClient } = (await import(pathToFileURL(path.join(directory, 'client.ts')).href)) as {
    createClient: (options: ClientOptions) => Record<string, Method>;
  };
  let received: Received | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      received = { method, url, headers, body: Buffer.concat(chunks).toString() };
      response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
    });
  });
  try {
    const reply = await createClient({ baseUrl: await listening(server), ...options })['act']!(input);
    return { received: received!, reply };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

const list = { type: 'array', items: { type: 'string' } };
const object = { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'integer' } } };

describe('the client', () => {
  it.each<[Part, unknown, string]>([
    [{ schema: list }, ['x', 'y z'], 'p=x&p=y%20z'],
    [{ schema: list, explode: false }, ['x', 'y,z'], 'p=x,y%2Cz'],
    [{ schema: list, style: 'pipeDelimited' }, ['x', 'y'], 'p=x%7Cy'],
    [{ schema: list, style: 'spaceDelimited' }, ['x', 'y'], 'p=x%20y'],
    [{ schema: object }, { a: 1, b: 2 }, 'a=1&b=2'],
    [{ schema: object, explode: false }, { a: 1, b: 2 }, 'p=a,1,b,2'],
    [{ schema: object, style: 'deepObject' }, { a: 1, b: undefined }, 'p%5Ba%5D=1'],
    [{ content: { 'application/json': { schema: object } } }, { a: 1 }, 'p=%7B%22a%22%3A1%7D'],
    [{ schema: { type: 'string' } }, undefined, ''],
  ])('writes a query parameter %j', async (parameter, value, query) => {
    const document = withOperation({ parameters: [{ name: 'p', in: 'query', ...parameter }] });

    const { received } = await calling(document, { query: { p: value } });

    expect(received.url).toBe(query === '' ? '/books' : `/books?${query}`);
  });

  it.each<[Part, unknown, string]>([
    [{ schema: { type: 'string' } }, 'a/b', 'a%2Fb'],
    [{ schema: list }, ['x', 'y'], 'x,y'],
    [{ schema: object, explode: true }, { a: 1, b: 2 }, 'a=1,b=2'],
    [{ schema: list, style: 'label', explode: true }, ['x', 'y'], '.x.y'],
    [{ schema: object, style: 'label' }, { a: 1 }, '.a,1'],
    [{ schema: { type: 'string' }, style: 'matrix' }, 'x', ';p=x'],
    [{ schema: list, style: 'matrix' }, ['x', 'y'], ';p=x,y'],
    [{ schema: list, style: 'matrix', explode: true }, ['x', 'y'], ';p=x;p=y'],
    [{ schema: object, style: 'matrix', explode: true }, { a: 1, b: 2 }, ';a=1;b=2'],
  ])('writes a path parameter %j', async (parameter, value, segment) => {
    const parameters = [{ name: 'p', in: 'path', required: true, ...parameter }];
    const document = withOperation({ parameters }, { servers: [{ url: '/v1' }] }, 'get', '/books/{p}');

    const { received } = await calling(document, { path: { p: value } });

    expect(received.url).toBe(`/v1/books/${segment}`);
  });

  it('sends headers, cookies and the token', async () => {
    const document = withOperation(
      {
        parameters: [
          { name: 'X-Tags', in: 'header', schema: list },
          { name: 'theme', in: 'cookie', schema: { type: 'string' } },
        ],
        security: [{ bearer: [] }],
      },
      { components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } },
    );

    const { received } = await calling(
      document,
      { headers: { 'X-Tags': ['a', 'b c'] }, cookies: { theme: 'dark blue' } },
      {},
      { token: () => Promise.resolve('secret'), headers: { 'x-key': '1' } },
    );

    expect(received.headers).toMatchObject({
      'x-tags': 'a,b c',
      cookie: 'theme=dark%20blue',
      authorization: 'Bearer secret',
      'x-key': '1',
    });
  });

  it('sends no token where none is asked for', async () => {
    const { received } = await calling(withOperation({}), undefined, {}, { token: () => 'secret' });

    expect(received.headers.authorization).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['application/merge-patch+json', { a: 1 }, '{"a":1}'],
    ['application/x-www-form-urlencoded', { a: 1, b: 'x y' }, 'a=1&b=x%20y'],
    ['text/plain', 'hello', 'hello'],
  ])('sends a body as %s', async (type, body, text) => {
    const document = withOperation(
      {
        requestBody: { content: { [type]: { schema: type === 'text/plain' ? { type: 'string' } : object } } },
      },
      {},
      'patch',
    );

    const { received } = await calling(document, { body });

    expect(received).toMatchObject({ method: 'PATCH', body: text });
    expect(received.headers['content-type']).toBe(type);
  });

  it('sends the media type that the call names, and leaves forms to fetch', async () => {
    const content = { 'application/json': { schema: object }, 'multipart/form-data': { schema: object } };
    const form = new FormData();
    form.set('a', '1');

    const { received } = await calling(withOperation({ requestBody: { content } }, {}, 'post'), {
      type: 'multipart/form-data',
      body: form,
    });

    expect(received.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(received.body).toContain('name="a"');
  });

  it('answers status, headers and body', async () => {
    const content = { 'application/json': { schema: object }, 'text/csv': { schema: { type: 'string' } } };
    const document = withOperation({
      responses: { '200': { description: 'It.', content }, '304': { description: 'Same.' } },
    });

    const json = await calling(
      document,
      {},
      { headers: { 'content-type': 'application/json', etag: '"1"' }, body: '{"a":1}' },
    );
    const csv = await calling(
      document,
      { accept: 'text/csv' },
      { headers: { 'content-type': 'text/csv' }, body: 'a,b' },
    );
    const same = await calling(document, {}, { status: 304 });

    expect(json.reply).toMatchObject({ status: 200, body: { a: 1 } });
    expect(json.reply.headers.get('etag')).toBe('"1"');
    expect(json.received.headers.accept).toBe('application/json, text/csv');
    expect(csv.reply.body).toBe('a,b');
    expect(csv.received.headers.accept).toBe('text/csv');
    expect(same.reply).toMatchObject({ status: 304, body: undefined });
  });

  it('throws the problem that the service answers', async () => {
    const problem = { status: 409, code: 'lent', detail: 'Somebody reads it.' };

    const attempt = calling(
      withOperation({}),
      {},
      { status: 409, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(problem) },
    );

    await expect(attempt).rejects.toMatchObject({
      name: 'ProblemError',
      operation: 'act',
      status: 409,
      code: 'lent',
      problem,
      message: 'act: 409 lent, Somebody reads it.',
    });
  });

  it.each([
    ['text/html', '<h1>Bad gateway</h1>'],
    ['application/problem+json', 'no JSON'],
    ['application/problem+json', '{}'],
  ])('throws what is no problem of the service: %s %s', async (type, body) => {
    const attempt = calling(withOperation({}), {}, { status: 502, headers: { 'content-type': type }, body });

    await expect(attempt).rejects.toMatchObject({ name: 'UnexpectedResponseError', status: 502, text: body });
  });

  it('stops when the signal says so', async () => {
    const client = bind({ act: { method: 'GET', path: '/' } }, { baseUrl: 'http://127.0.0.1:1' });
    const act = client['act'] as Method;

    await expect(act({ signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
  });

  it('has a method for every operation', async () => {
    const { directory } = await build(
      library({
        paths: {
          '/a': { get: { operationId: 'one', responses: OK }, put: { operationId: 'two', responses: OK } },
        },
      }),
    );
    const { createClient } = (await import(pathToFileURL(path.join(directory, 'client.ts')).href)) as {
      createClient: (options: ClientOptions) => object;
    };

    expect(Object.keys(createClient({ baseUrl: '' }))).toEqual(['one', 'two']);
  });
});
