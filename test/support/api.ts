/** The application as its users see it: paths, bodies and answers, each of them held against the document. */
import { randomUUID } from 'node:crypto';
import type { components, Readable } from '../../generated/api.js';
import type { HttpResponse } from '../../src/contract/prove/http.js';
import type { Role } from '../../src/domain/shared/actor.js';
import {
  giveRole,
  startApplication,
  type ApplicationOptions,
  type RunningApplication,
} from './application.js';
import type { CheckedSend } from './contract-client.js';

type Schemas = components['schemas'];
/** A shape of the document as it is answered. */
export type Shape<Name extends keyof Schemas> = Readable<Schemas[Name]>;
export type Workout = Shape<'Workout'>;
export type Exercise = Shape<'Exercise'>;

export type Headers = Readonly<Record<string, string>>;
export type Members = Readonly<Record<string, unknown>>;

export interface Reply<Body = Members> {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where the answer has none. */
  readonly body: Body;
  /** The body as it came. */
  readonly text: string;
  readonly etag: string;
}

/** Paths begin after `/api/v1`, or are those of another version in full. A body that is no text is sent as JSON. */
export interface Caller {
  get<Body = Members>(path: string, headers?: Headers): Promise<Reply<Body>>;
  post<Body = Members>(path: string, body?: unknown, headers?: Headers): Promise<Reply<Body>>;
  put<Body = Members>(path: string, body: unknown, headers?: Headers): Promise<Reply<Body>>;
  patch<Body = Members>(path: string, body: unknown, headers?: Headers): Promise<Reply<Body>>;
  delete(path: string, headers?: Headers): Promise<Reply<undefined>>;
}

/** Somebody with an account. */
export interface Athlete extends Caller {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  /** A custom exercise, of weight and repetitions unless told otherwise. */
  createExercise(members?: Members): Promise<Exercise>;
  /** A workout, completed unless told otherwise. */
  logWorkout(members?: Members): Promise<Workout>;
}

export interface Api extends RunningApplication {
  /** A caller without an account, with these headers. */
  as(headers: Headers): Caller;
  signUpAthlete(members?: Members): Promise<Athlete>;
  /** Somebody new who has the role from the start; every role trains. */
  signUpAs(role: Role, members?: Members): Promise<Athlete>;
}

export async function startApi(options: ApplicationOptions = {}): Promise<Api> {
  const application = await startApplication(options);
  const as = (headers: Headers) => callerOf(application.send, headers);
  return {
    ...application,
    as,
    signUpAthlete: (members) => signUp(as, members),
    async signUpAs(role, members) {
      const { email, password, ...rest } = await signUp(as, members);
      await giveRole(application.database, email, role);
      const { accessToken } = await must(
        as({}).post<{ accessToken: string }>('/auth/login', { email, password }),
      );
      return athleteWith(as, { ...rest, email, password, token: accessToken });
    },
  };
}

/** What a refusal looks like: `expect(reply).toMatchObject(refusal(409, 'email_taken'))`. */
export const refusal = (status: number, code: string, ...places: Members[]): object => ({
  status,
  body: { status, code, ...(places.length > 0 && { errors: places }) },
});

/** With these headers wherever it calls. */
export function callerOf(send: CheckedSend, own: Headers = {}): Caller {
  const call = async (method: string, path: string, body: unknown, headers: Headers = {}) => {
    const content = body === undefined ? {} : { 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return toReply(
      await send({
        method,
        target: path.startsWith('/api/') ? path : `/api/v1${path}`,
        headers: { ...content, ...own, ...headers },
        ...(text !== undefined && { body: text }),
      }),
    ) as Reply<never>;
  };
  return {
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) => call('POST', path, body, headers),
    put: (path, body, headers) => call('PUT', path, body, headers),
    patch: (path, body, headers) => call('PATCH', path, body, headers),
    delete: (path, headers) => call('DELETE', path, undefined, headers),
  };
}

function toReply({ status, headers, body }: HttpResponse): Reply<unknown> {
  const text = body.toString('utf8');
  const isJson = text !== '' && /json/.test(headers['content-type'] ?? '');
  const etag = headers['etag'] ?? '';
  return { status, headers, text, etag, body: isJson ? JSON.parse(text) : undefined };
}

async function signUp(as: (headers: Headers) => Caller, members: Members = {}): Promise<Athlete> {
  const account = {
    email: `${randomUUID()}@spotter.example`,
    password: `a good ${randomUUID()}`,
    displayName: 'Ana',
    ...members,
  };
  const { accessToken: token, user } = await must(
    as({}).post<{ accessToken: string; user: { id: string } }>('/auth/register', account),
  );
  return athleteWith(as, { ...account, id: user.id, token });
}

function athleteWith(
  as: (headers: Headers) => Caller,
  account: Pick<Athlete, 'id' | 'email' | 'password' | 'token'>,
): Athlete {
  const caller = as({ authorization: `Bearer ${account.token}` });
  return {
    ...account,
    ...caller,
    createExercise: (changes) => must(caller.post('/exercises', anExercise(changes))),
    logWorkout: (changes) => must(caller.post('/workouts', aWorkout(changes))),
  };
}

export const anExercise = (members: Members = {}): Members => ({
  name: 'Bench press',
  trackingType: 'weight_reps',
  ...members,
});

export const aWorkout = (members: Members = {}): Members => ({
  title: 'Evening session',
  startedAt: '2026-03-02T17:30:00Z',
  endedAt: '2026-03-02T18:45:00Z',
  ...members,
});

export const kg = (value: number) => ({ value, unit: 'kg' });

/** The body of an answer that has to be a success. */
export async function must<Body>(reply: Promise<Reply<Body>>): Promise<Body> {
  const { status, body, text } = await reply;
  if (status >= 300) throw new Error(`answered ${status}: ${text}`);
  return body;
}
