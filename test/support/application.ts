/** The real application over a database of its own, and people who use it, for the proofs. */
import { createPublicKey, randomUUID } from 'node:crypto';
import jwt from 'jsonwebtoken';
import pino, { type DestinationStream } from 'pino';
import { compose, type Substitutes } from '../../src/compose.js';
import { writeRequest, type RequestInput } from '../../src/contract/prove/requests.js';
import type { HttpResponse } from '../../src/contract/prove/http.js';
import { loadConfig, type Config } from '../../src/core/config.js';
import { listen } from '../../src/core/http-server.js';
import { createLogger } from '../../src/core/logger.js';
import type { Role } from '../../src/domain/shared/actor.js';
import { sql } from '../../src/infrastructure/database/database.js';
import { contractClient, contractDocuments, type CheckedSend } from './contract-client.js';
import { type Mail, Mails } from './mails.js';
import { providerEnvironment, trustingProvider } from './identity-provider.js';
import { testDatabase, type TestDatabase } from './postgres.js';
import { logForSearch, noteConfiguration } from './secrets/notebook.js';

/** The documents of all versions. */
export const contract = contractDocuments();

export interface RunningApplication {
  readonly origin: string;
  /** Every answer is held against the document. */
  readonly send: CheckedSend;
  readonly database: TestDatabase;
  /** What it has sent, unless a test put another transport in its place. */
  readonly mails: Mails;
  /** Somebody new, with the role if one is asked for. */
  signUp(role?: Role): Promise<Person>;
  /** A token that the application would have issued, had it been asked for other claims. */
  tokenLike(token: string, claims: object, header?: object): string;
  /** The key that tokens are verified with, as everybody may know it. */
  readonly publicKey: string;
  /** From now on `instead` stands in front of a handler; without it the handler is by itself again. */
  intercept(operationId: string, instead?: Interceptor): void;
  close(): Promise<void>;
}

/** Called in place of a handler, which it may call. */
export type Interceptor = (handle: () => unknown) => unknown;

export interface ApplicationOptions extends Substitutes {
  /** The way to the database, where a test wants to stand in it. */
  readonly through?: (databaseUrl: string) => Promise<string>;
  /** What the environment says besides. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the log goes; nowhere without it. */
  readonly log?: DestinationStream;
}

/** A signed-in user. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Calls an operation and expects it to succeed. */
  call(operationId: string, input?: RequestInput): Promise<Answer>;
  /** The next mail to this person, of this subject if one is given. */
  nextMail(subject?: string): Promise<Mail>;
  /** After an operation that ended the session: `headers` have a new token. */
  signInAgain(): Promise<void>;
  /** Somebody else who uses the same application. */
  another(role?: Role): Promise<Person>;
}

export interface Answer extends HttpResponse {
  readonly json: Record<string, unknown>;
  readonly etag: string;
}

/** What is deprecated has its day of ending; the tests of today must not fail on that day. */
const TODAY = '2026-12-01T12:00:00Z';

export async function startApplication(options: ApplicationOptions = {}): Promise<RunningApplication> {
  const database = await testDatabase();
  const url = (await options.through?.(database.url)) ?? database.url;
  const environment = {
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: url,
    LOG_LEVEL: options.log ? 'info' : 'silent',
    ...providerEnvironment,
    ...options.environment,
  };
  const config = loadConfig(environment);
  noteConfiguration(environment);
  const logger = createLogger({ level: 'debug', destination: destinationOf(config, options.log) });
  const interceptors = new Map<string, Interceptor>();
  const mails = new Mails();
  const application = await compose(config, logger, {
    mail: mails,
    today: () => new Date(TODAY),
    // A test that names a provider means that one.
    ...(options.environment?.['OIDC_ISSUER'] === undefined && { openProvider: trustingProvider }),
    ...options,
    handlers: (all) => intercepted(options.handlers?.(all) ?? all, interceptors),
  }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const server = await listen(application, config.http, logger);
  const origin = `http://127.0.0.1:${server.port}`;
  const send = contractClient(origin);
  return {
    origin,
    send,
    database,
    mails,
    signUp: (role) => signUp({ send, database, mails }, role),
    intercept(operationId, instead) {
      if (instead) interceptors.set(operationId, instead);
      else interceptors.delete(operationId);
    },
    tokenLike(token, claims, header) {
      const decoded = jwt.decode(token, { complete: true })!;
      const payload = { ...(decoded.payload as object), ...claims };
      return jwt.sign(JSON.parse(JSON.stringify(payload)) as object, config.secrets.tokenSigningKey, {
        algorithm: 'ES256',
        header: { ...decoded.header, ...header },
      });
    },
    publicKey: createPublicKey(config.secrets.tokenSigningKey)
      .export({ type: 'spki', format: 'pem' })
      .toString(),
    async close() {
      send.close();
      await server.drain();
      await application.close();
      await database.close();
    },
  };
}

/** Everything is logged for the search for secrets; a test that reads the log sees of it what it asked for. */
const destinationOf = ({ log: { level } }: Config, log?: DestinationStream): DestinationStream =>
  pino.multistream([
    { level: 'debug', stream: logForSearch },
    ...(log && level !== 'silent' ? [{ level, stream: log }] : []),
  ]);

/** The same handlers, each behind whoever stands in front of it. */
function intercepted<T extends object>(handlers: T, interceptors: ReadonlyMap<string, Interceptor>): T {
  const entries = Object.entries(handlers as Record<string, (call: unknown) => unknown>).map(
    ([id, handler]) => [
      id,
      (call: unknown) => {
        const handle = () => handler.call(handlers, call);
        return (interceptors.get(id) ?? ((next: () => unknown) => next()))(handle);
      },
    ],
  );
  return Object.fromEntries(entries) as T;
}

async function signUp(
  { send, database, mails }: Pick<RunningApplication, 'send' | 'database' | 'mails'>,
  role?: Role,
): Promise<Person> {
  const account = {
    email: `${randomUUID()}@spotter.example`,
    password: `a good ${randomUUID()}`,
    displayName: 'Ana',
  };
  const { email, password } = account;
  let signedIn = await signedInBy(send, 'registerUser', account);
  if (role !== undefined && role !== 'user') {
    await giveRole(database, email, role);
    signedIn = await signedInBy(send, 'login', { email, password });
  }
  const { accessToken: token, user } = signedIn;
  const headers = { authorization: `Bearer ${token}` };
  return {
    id: user.id,
    email,
    password,
    token,
    headers,
    async call(operationId, input = {}) {
      const called = await send(writeRequest(contract.operation(operationId), input, headers));
      if (called.status >= 300)
        throw new Error(`${operationId} answered ${called.status}: ${called.body.toString()}`);
      return answer(called);
    },
    nextMail: (subject) => mails.next(email, subject),
    async signInAgain() {
      const { accessToken } = await signedInBy(send, 'login', { email, password });
      headers.authorization = `Bearer ${accessToken}`;
    },
    another: (other) => signUp({ send, database, mails }, other),
  };
}

interface SignedIn {
  readonly accessToken: string;
  readonly user: { readonly id: string };
}

async function signedInBy(send: CheckedSend, operationId: string, value: object): Promise<SignedIn> {
  const body = { type: 'application/json', value };
  const response = await send(writeRequest(contract.operation(operationId), { body }));
  return answer(response).json as unknown as SignedIn;
}

/** As an operator at the database would: the first administrator has nobody who could appoint them. */
export async function giveRole({ db }: TestDatabase, email: string, role: Role): Promise<void> {
  await db.run(sql`update users set role = ${role}, version = version + 1 where email = ${email}`);
}

export function answer(response: HttpResponse): Answer {
  const text = response.body.toString('utf8');
  const isJson = response.headers['content-type']?.includes('json') && text !== '';
  return {
    ...response,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
    etag: response.headers['etag'] ?? '',
  };
}
