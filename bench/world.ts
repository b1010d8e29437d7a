/** What the servers are measured on: a database of its own, two people, and the requests of each row. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedCatalogue } from '../seeds/catalogue.js';
import { Database } from '../src/infrastructure/database/database.js';
import { startEmbedded } from '../src/infrastructure/database/embedded.js';
import { prepareSchema } from '../src/infrastructure/database/provision.js';
import type { LoadRequest } from './load.js';

const PUBLIC_URL = 'https://bench.example.com';
const WORKOUTS = '/api/v1/workouts';

export interface World {
  /** The configuration of all servers: that of production. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A new, migrated database with the catalogue. Nobody will miss its data, so they are not synced to the disk. */
export async function createWorld(say: (line: string) => void): Promise<World> {
  const directory = mkdtempSync(path.join(tmpdir(), 'spotter-bench-'));
  chmodSync(directory, 0o711); // started by root, the database has an account of its own, which has to get there
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postgres = await startEmbedded({
    directory: path.join(directory, 'postgres'),
    onProgress: say,
    settings,
  });
  await prepareSchema(postgres.url, true, () => undefined);
  await withDatabase(postgres.url, (database) => seedCatalogue(database));
  return {
    env: environmentOf(postgres.url),
    close: async () => {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function withDatabase(url: string, work: (database: Database) => Promise<unknown>): Promise<void> {
  const limits = {
    acquireTimeoutMs: 3000,
    connectTimeoutMs: 2000,
    statementTimeoutMs: 60_000,
    queryTimeoutMs: 60_000,
  };
  const database = Database.open({
    url,
    min: 0,
    max: 1,
    applicationName: 'bench',
    onWarning: console.warn,
    ...limits,
  });
  await work(database);
  await database.close();
}

function environmentOf(databaseUrl: string): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    PUBLIC_URL,
    SECURITY_CONTACT: 'mailto:security@example.com',
    DATABASE_URL: databaseUrl,
    TOKEN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    TOKEN_ISSUER: PUBLIC_URL,
    TOKEN_AUDIENCE: PUBLIC_URL,
    CURSOR_SECRET: randomBytes(32).toString('base64url'),
    IDEMPOTENCY_SECRET: randomBytes(32).toString('base64url'),
    PASSWORD_PEPPER: randomBytes(32).toString('base64url'),
    // What is measured is the work, not the refusal.
    RATE_LIMIT_SCALE: '1000000',
  };
}

/** Somebody with an account, as Spotter's API sees them. */
export class Person {
  private constructor(
    private readonly origin: string,
    private readonly account: { readonly email: string; readonly password: string },
    readonly authorization: string,
  ) {}

  static async register(port: number, name: string): Promise<Person> {
    const origin = `http://127.0.0.1:${port}`;
    const account = {
      email: `${name}@example.com`,
      password: `${name} lifts 5 x 5 heavy`,
      displayName: name,
    };
    const session = await request(origin, 'POST', '/api/v1/auth/register', account);
    return new Person(origin, account, `Bearer ${(session as { accessToken: string }).accessToken}`);
  }

  signIn(): Promise<unknown> {
    const { email, password } = this.account;
    return request(this.origin, 'POST', '/api/v1/auth/login', { email, password });
  }

  get(path: string): Promise<unknown> {
    return request(this.origin, 'GET', path, undefined, this.authorization);
  }

  post(path: string, body: unknown): Promise<unknown> {
    return request(this.origin, 'POST', path, body, this.authorization);
  }
}

async function request(
  origin: string,
  method: string,
  path: string,
  body: unknown,
  authorization?: string,
): Promise<unknown> {
  const response = await fetch(origin + path, {
    method,
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

export interface Row {
  readonly name: string;
  /** The ratio to `by hand` that Spotter may cost. */
  readonly goal: number;
  readonly request: LoadRequest;
  /** Requests a server and round. */
  readonly count: number;
}

const HISTORY = 200;

/** Seeds 200 workouts through Spotter's API. Reading and writing are done by two people, so that no row grows. */
export async function createRows(spotterPort: number): Promise<Row[]> {
  const reader = await Person.register(spotterPort, 'reader');
  const writer = await Person.register(spotterPort, 'writer');
  const exerciseIds = await loadedExercises(reader);
  const history = Array.from({ length: HISTORY }, (_, day) => workout(exerciseIds.slice(0, 5), 4, day));
  for (const items of [history.slice(0, 100), history.slice(100)])
    await reader.post(`${WORKOUTS}/batch`, { items });
  const page = (await reader.get(`${WORKOUTS}?limit=1`)) as { items: { id: string }[] };
  const reading = { headers: headersOf(reader), method: 'GET' };
  const writing = { headers: headersOf(writer), method: 'POST', path: WORKOUTS };
  const thirtySets = workout(exerciseIds, 5, 0);
  return [
    {
      name: 'health',
      goal: 1.4,
      count: 4000,
      request: { method: 'GET', path: '/api/v1/health', expect: 200 },
    },
    {
      name: 'get by id',
      goal: 1.2,
      count: 1200,
      request: { ...reading, path: `${WORKOUTS}/${page.items[0]!.id}`, expect: 200 },
    },
    {
      name: 'list of 50',
      goal: 1.12,
      count: 800,
      request: { ...reading, path: `${WORKOUTS}?limit=50`, expect: 200 },
    },
    {
      name: 'post 30 sets',
      goal: 1.1,
      count: 400,
      request: { ...writing, body: JSON.stringify(thirtySets), expect: 201 },
    },
    {
      name: 'rejected post',
      goal: 1.3,
      count: 1500,
      request: { ...writing, body: JSON.stringify(broken(thirtySets)), expect: 422 },
    },
  ];
}

const headersOf = ({ authorization }: Person): Record<string, string> => ({
  authorization,
  accept: 'application/json',
});

async function loadedExercises(person: Person): Promise<string[]> {
  const path = '/api/v1/exercises?trackingType=weight_reps&limit=6';
  const { items } = (await person.get(path)) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A believable workout: most sets with load, repetitions and effort, some with more. */
function workout(exerciseIds: readonly string[], setsPerExercise: number, day: number) {
  const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
  const at = (minutes: number): string =>
    `${date}T${pad(17 + Math.floor(minutes / 60))}:${pad(minutes % 60)}:00.000Z`;
  const sets = (exercise: number) =>
    Array.from({ length: setsPerExercise }, (_, set) => ({
      type: set === 0 ? 'warmup' : 'normal',
      load: { value: 40 + 5 * set + 2.5 * exercise, unit: 'kg' },
      reps: 10 - set,
      ...(set > 0 && { rpe: 7 + set / 2, restSeconds: 120 }),
      completedAt: at(exercise * 12 + set * 3),
    }));
  return {
    title: `Full body ${day + 1}`,
    startedAt: at(0),
    endedAt: at(75),
    timeZone: 'Europe/Lisbon',
    bodyweight: { value: 81.5, unit: 'kg' },
    sessionRpe: 7.5,
    notes: 'Slept well, bar speed was good.',
    exercises: exerciseIds.map((exerciseId, exercise) => ({ exerciseId, sets: sets(exercise) })),
  };
}

/** The same with faults of several kinds in several depths. */
function broken({ exercises, ...rest }: ReturnType<typeof workout>) {
  const changed = exercises.map(({ exerciseId, sets }, exercise) => ({
    exerciseId: exercise === 4 ? 'bench-press' : exerciseId,
    sets: sets.map((set, index) => {
      if (exercise === 0 && index === 1) return { ...set, reps: -3 };
      if (exercise === 2 && index === 2) return { ...set, rpe: 7.3 };
      if (exercise === 3 && index === 0) return { ...set, load: { value: 60, unit: 'stone' } };
      if (exercise === 5 && index === 4) return { ...set, completedAt: 'yesterday', weight: 100 };
      return set;
    }),
  }));
  return { ...rest, title: '', mood: 'great', colour: 'red', exercises: changed };
}
