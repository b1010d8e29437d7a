/**
 * A server with everything around it, and people who use it through the generated client. Without BASE_URL it is a process
 * of its own on a database of its own; with it any server that keeps its mails at /inbox and knows the demo administrator.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type Client } from '../../generated/client.js';
import { createClient as createClientV2, type Client as ClientV2 } from '../../generated/v2/client.js';
import { DEMO_ADMIN } from '../../seeds/demo/logins.js';
import { seed } from '../../seeds/index.js';
import { giveRole } from '../support/application.js';
import { startOpenIdProvider, type OpenIdTestProvider } from '../support/openid-provider.js';
import { testDatabase } from '../support/postgres.js';
import { Processes } from '../support/processes.js';
import { PATCH } from './story.js';
import { tokenMailedTo, type Purpose } from './mailbox.js';

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly client: Client;
  /** The same person, in version 2. */
  readonly v2: ClientV2;
}

export interface World {
  /** Where the server itself listens, whatever stands in front of it. */
  readonly server: string;
  /** For somebody with this token, or for a stranger. */
  readonly client: (token?: string) => Client;
  readonly newcomer: () => Promise<Person>;
  readonly admin: () => Promise<Person>;
  readonly coach: () => Promise<Person>;
  /** Again, with a token of the role that somebody has now. */
  readonly signInAgain: (person: Pick<Person, 'email' | 'password'>) => Promise<Person>;
  readonly tokenMailedTo: (address: string, purpose: Purpose) => Promise<string>;
  /** Absent where BASE_URL names a server, which trusts another one or none. */
  readonly provider?: OpenIdTestProvider;
  close(): Promise<void>;
}

export interface Surroundings {
  readonly server: string;
  readonly provider?: OpenIdTestProvider;
  readonly administrator: { readonly email: string; readonly password: string };
  close(): Promise<void>;
}

/** Where the stories happen: `ask` is how the clients of everybody reach `origin`. */
export function worldAt(surroundings: Surroundings, origin: string, ask: typeof fetch): World {
  const { server, administrator } = surroundings;
  const client = (token?: string) =>
    createClient({ baseUrl: origin, fetch: ask, ...(token !== undefined && { token: () => token }) });
  const as = (
    account: { email: string; password: string },
    { accessToken, user }: { accessToken: string; user: { id: string } },
  ): Person => ({
    ...account,
    id: user.id,
    token: accessToken,
    client: client(accessToken),
    v2: createClientV2({ baseUrl: origin, fetch: ask, token: () => accessToken }),
  });
  const signInAgain = async ({ email, password }: { email: string; password: string }) =>
    as({ email, password }, (await client().login({ body: { email, password } })).body);
  const newcomer = async () => {
    const account = { email: `${randomUUID()}@spotter.example`, password: `a good ${randomUUID()}` };
    return as(account, (await client().registerUser({ body: { ...account, displayName: 'Ana' } })).body);
  };
  const admin = () => signInAgain(administrator);
  return {
    ...surroundings,
    client,
    newcomer,
    admin,
    signInAgain,
    async coach() {
      const [person, { client: office }] = [await newcomer(), await admin()];
      const path = { userId: person.id };
      const { headers } = await office.getUser({ path });
      await office.updateUser({
        path,
        headers: { 'If-Match': headers.get('etag')! },
        type: PATCH,
        body: { role: 'coach' },
      });
      return signInAgain(person);
    },
    tokenMailedTo: (address, purpose) => tokenMailedTo(server, address, purpose),
  };
}

export async function surroundings(): Promise<Surroundings> {
  const { BASE_URL } = process.env;
  if (BASE_URL !== undefined)
    return { server: BASE_URL, administrator: DEMO_ADMIN, close: () => Promise.resolve() };
  return ownSurroundings();
}

async function ownSurroundings(): Promise<Surroundings> {
  const [database, provider] = await Promise.all([testDatabase(), startOpenIdProvider()]);
  const folder = mkdtempSync(path.join(tmpdir(), 'spotter-e2e-'));
  const processes = new Processes();
  const close = async (): Promise<void> => {
    await processes.killAll();
    await Promise.all([database.close(), provider.close()]);
    rmSync(folder, { recursive: true });
  };
  try {
    const { origin } = await processes.startServer({
      ...provider.environment,
      DATABASE_URL: database.url,
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
    });
    await seed({ database: database.db, apiUrl: origin, demo: false, say: () => undefined });
    const administrator = { email: `${randomUUID()}@spotter.example`, password: `a good ${randomUUID()}` };
    await createClient({ baseUrl: origin }).registerUser({
      body: { ...administrator, displayName: 'Office' },
    });
    await giveRole(database, administrator.email, 'admin');
    return { server: origin, provider, administrator, close };
  } catch (error) {
    await close();
    throw error;
  }
}
