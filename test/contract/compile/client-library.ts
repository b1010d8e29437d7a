/** A library with everything that a client can meet, and a server that does what a test says. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerEvent } from '../../../src/contract/compile/client/events.js';
import type { AnyReply } from '../../../src/contract/compile/client/received.js';
import type { Session } from '../../../src/contract/compile/client/session.js';
import type { ClientOptions } from '../../../src/contract/compile/client/options.js';
import { FakeTime } from '../../support/fake-time.js';
import { build, library, type Part } from './support.js';

const json = (schema: Part): Part => ({ 'application/json': { schema } });
const answer = (schema: Part, headers: Part = {}): Part => ({
  description: 'It.',
  headers,
  content: json(schema),
});
const text = { schema: { type: 'string' } };
const tag = { ETag: text };
const word = { type: 'string' };
const ref = (name: string): Part => ({ $ref: `#/components/schemas/${name}` });
const refusal = (codes: readonly string[], schema = 'Problem'): Part => ({
  description: 'No.',
  content: { 'application/problem+json': { schema: ref(schema) } },
  'x-problems': codes,
});
const parameter = (name: string, place: string, more: Part = {}): Part => ({
  name,
  in: place,
  ...text,
  ...more,
});
const bookId = parameter('bookId', 'path', { required: true });
const jobId = parameter('jobId', 'path', { required: true });
const object = (properties: Part, required: readonly string[] = Object.keys(properties)): Part => ({
  type: 'object',
  properties,
  required,
});
const sent = (schema: Part): Part => ({ required: true, content: json(schema) });

export const document = library({
  'x-conventions': ['etag', 'if-match', 'idempotency-key', 'cursor'],
  'x-problem-catalog': Object.fromEntries(
    Object.entries({ lent: 409, idempotency_in_progress: 409, not_found: 404, broken: 422, busy: 503 }).map(
      ([code, status]) => [code, { status, title: code, cause: 'It is.', fix: 'Do not.' }],
    ),
  ),
  security: [{ bearer: [] }],
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        summary: 'List books',
        description: 'All of them,\nand */ more.',
        parameters: [
          parameter('cursor', 'query'),
          parameter('limit', 'query', { schema: { type: 'integer' } }),
          parameter('q', 'query'),
        ],
        responses: {
          '200': answer(
            object({
              items: { type: 'array', items: ref('Book') },
              nextCursor: { type: ['string', 'null'] },
            }),
          ),
          '503': refusal(['busy']),
        },
      },
      post: {
        operationId: 'addBook',
        parameters: [parameter('Idempotency-Key', 'header')],
        requestBody: sent(ref('Book')),
        responses: {
          '201': answer(ref('Book'), tag),
          '409': refusal(['lent', 'idempotency_in_progress'], 'LentProblem'),
          '422': refusal(['broken']),
          '503': refusal(['busy']),
        },
      },
    },
    '/books/{bookId}': {
      parameters: [bookId],
      get: {
        operationId: 'getBook',
        parameters: [parameter('If-None-Match', 'header')],
        responses: {
          '200': answer(ref('Book'), tag),
          '304': { description: 'Same.' },
          '404': refusal(['not_found']),
        },
      },
      put: {
        operationId: 'putBook',
        requestBody: sent(ref('Book')),
        responses: { '200': answer(ref('Book')) },
      },
      patch: {
        operationId: 'changeBook',
        deprecated: true,
        'x-requires-if-match': true,
        parameters: [parameter('If-Match', 'header', { example: '"7"' })],
        requestBody: sent(ref('Book')),
        responses: { '200': answer(ref('Book'), tag) },
      },
      delete: { operationId: 'deleteBook', responses: { '204': { description: 'Gone.' } } },
    },
    '/visits': {
      post: {
        operationId: 'logVisit',
        responses: { '204': { description: 'Noted.' }, '503': refusal(['busy']) },
      },
    },
    '/scans': {
      post: {
        operationId: 'startScan',
        responses: { '202': answer(ref('Job'), { Location: text }), '200': answer(ref('Job')) },
      },
    },
    '/counts': {
      post: { operationId: 'startCount', responses: { '202': answer(ref('Job'), { Location: text }) } },
    },
    '/jobs/{jobId}': {
      parameters: [jobId],
      get: { operationId: 'getJob', responses: { '200': answer(ref('Job')) } },
    },
    '/jobs/{jobId}/events': {
      parameters: [jobId],
      get: {
        operationId: 'listenToJob',
        responses: {
          '200': { description: 'Events.', content: { 'text/event-stream': {} } },
          '204': { description: 'Over.' },
        },
      },
    },
    '/tallies/{jobId}': {
      parameters: [jobId],
      get: { operationId: 'getTally', responses: { '200': answer(ref('Job')) } },
    },
    '/sign-in': {
      post: { operationId: 'signIn', security: [], responses: { '200': answer(ref('SignedIn')) } },
    },
    '/refresh': {
      post: {
        operationId: 'refresh',
        security: [],
        requestBody: sent(object({ renewal: word }, [])),
        responses: { '200': answer(ref('SignedIn')) },
      },
    },
    '/sign-out': { post: { operationId: 'signOut', responses: { '204': { description: 'Bye.' } } } },
  },
  components: {
    securitySchemes: {
      bearer: {
        type: 'http',
        scheme: 'bearer',
        'x-token-refresh': {
          operation: 'refresh',
          accessToken: 'pass',
          expiresInSeconds: 'seconds',
          refreshToken: 'renewal',
          signIn: ['signIn'],
          signOut: ['signOut'],
        },
      },
    },
    schemas: {
      Book: object({ title: word }),
      Job: object({ id: word, status: word, progress: { type: 'integer' } }),
      SignedIn: object({ pass: word, seconds: { type: 'integer' }, renewal: word }, ['pass', 'seconds']),
      Problem: object({ code: word, detail: word }, ['code']),
      LentProblem: object({ code: word, dueOn: word }, ['code', 'dueOn']),
    },
  },
});

type OperationId =
  | `${'list' | 'add' | 'get' | 'put' | 'change' | 'delete'}${'Book' | 'Books'}`
  | ('logVisit' | 'startScan' | 'startCount' | 'getJob' | 'listenToJob' | 'getTally')
  | ('signIn' | 'refresh' | 'signOut');

interface AnyJob {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
}

interface AnyBook {
  readonly title: string;
}

/** As loose as JavaScript sees it; what the compiler says is another test's matter. */
export interface AnyMethod {
  (input?: object): Promise<AnyReply>;
  try(input?: object): Promise<{ ok: boolean; reply?: AnyReply; error?: Error }>;
  isProblem(error: unknown, ...codes: string[]): boolean;
  ifChanged(etag: string | undefined, input?: object): Promise<AnyReply | undefined>;
  pages(input?: object): AsyncGenerator<{ items: AnyBook[] }>;
  items(input?: object): AsyncGenerator<AnyBook>;
  follow(begun: unknown, options?: object): AsyncGenerator<AnyJob>;
  finished(begun: unknown, options?: object): Promise<AnyJob>;
  events(input?: object): AsyncGenerator<ServerEvent>;
}

export type AnyClient = Readonly<Record<OperationId, AnyMethod>>;

export interface ClientModule {
  readonly createClient: (options: ClientOptions) => AnyClient;
  readonly Session: typeof Session;
  readonly isProblem: (error: unknown, ...codes: string[]) => boolean;
}

let loaded: Promise<ClientModule & { readonly directory: string }> | undefined;

/** The client of the library, generated once. */
export const libraryClient = (): NonNullable<typeof loaded> =>
  (loaded ??= build(document).then(async ({ directory }) => ({
    directory,
    ...((await import(pathToFileURL(path.join(directory, 'client.ts')).href)) as ClientModule),
  })));

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server does with one request. */
export type Act = (request: Seen, response: ServerResponse) => void;

export const reply =
  (status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Act =>
  (_, response) => {
    const isText = typeof body === 'string';
    const type = body === undefined ? {} : { 'content-type': isText ? 'text/html' : 'application/json' };
    response.writeHead(status, { ...type, ...headers }).end(isText ? body : JSON.stringify(body));
  };

export const problem = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  more = {},
): Act => reply(status, { code, ...more }, { 'content-type': 'application/problem+json', ...headers });

/** Cuts the line without a word. */
export const drop: Act = (_, response) => void response.socket?.destroy();

/** Says nothing at all. */
export const silence: Act = () => undefined;

/** Begins a body and cuts the line. */
export const cutOff: Act = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"title": "Mo');
  setImmediate(() => response.socket?.destroy());
};

/** Does with the requests, one after the other, what it was told; then the last thing for ever. */
export class Desk {
  readonly seen: Seen[] = [];
  readonly time = new FakeTime();
  readonly #server: Server;
  readonly #acts: Act[];

  constructor(...acts: Act[]) {
    this.#acts = acts;
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const seen = { method, url, headers, body: Buffer.concat(chunks).toString() };
        this.seen.push(seen);
        (this.#acts.length > 1 ? this.#acts.shift()! : this.#acts[0]!)(seen, response);
      });
    });
  }

  /** A client whose pauses take no time. */
  async client(options: Partial<ClientOptions> = {}): Promise<AnyClient> {
    const { createClient } = await libraryClient();
    return createClient({
      baseUrl: await this.origin(),
      time: this.time,
      onRetry: (retry) => this.time.hurry(retry),
      ...options,
    });
  }

  async origin(): Promise<string> {
    if (!this.#server.listening)
      await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Once so many requests have come. */
  async requests(count: number): Promise<void> {
    while (this.seen.length < count) await new Promise((resolve) => setImmediate(resolve));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const desks: Desk[] = [];

export function desk(...acts: Act[]): Desk {
  const opened = new Desk(...acts);
  desks.push(opened);
  return opened;
}

export const closeDesks = (): void => desks.splice(0).forEach((opened) => opened.close());
