/** A real OpenID Connect provider on a port of its own, with people who sign in there, and ways to have it misbehave. */
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import { type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { REDIRECT_URI } from './identity-provider.js';

export type Claims = Readonly<Record<string, unknown>>;
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** What the provider sends the browser back with. */
export interface WayBack {
  readonly state: string;
  readonly code: string;
  readonly iss: string;
}

export interface OpenIdTestProvider {
  readonly issuer: string;
  /** What has the application use it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Somebody who has an account there; answers the name of the account. */
  add(claims: Claims): string;
  /** What a browser does: follows the way to the provider, signs in there, and comes back. */
  visit(authorizationUrl: string, account: string): Promise<WayBack>;
  /** From now on this answers in its place, at one path or at all; without it everything is as before. */
  misbehave(path: string | undefined, answer?: Answer): void;
  /** An answer of the token endpoint whose ID token says this besides what it should. */
  tokensSaying(authorizationUrl: string, account: string, claims: Claims, key?: SigningKey): Answer;
  close(): Promise<void>;
}

export interface SigningKey {
  readonly privateKey: KeyObject | string;
  readonly algorithm: jwt.Algorithm;
}

const CLIENT = { id: 'spotter', secret: 'what-the-provider-knows-the-service-by' };
const KEY_ID = 'signs-today';

export const newKey = (): SigningKey => ({
  privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
  algorithm: 'RS256',
});

export async function startOpenIdProvider(): Promise<OpenIdTestProvider> {
  const accounts = new Map<string, Claims>();
  const faults = new Map<string | undefined, Answer>();
  const key = newKey();
  let serve: Answer = () => undefined;
  const server = createServer((request, response) => {
    const path = request.url!.split('?', 1)[0]!;
    (faults.get(path) ?? faults.get(undefined) ?? serve)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  serve = handlerOf(quietly(() => makeProvider(issuer, key, accounts)));
  return {
    issuer,
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: 'Example ID',
      OIDC_REDIRECT_URIS: REDIRECT_URI,
    },
    add(claims) {
      const account = randomBytes(6).toString('hex');
      accounts.set(account, { sub: account, ...claims });
      return account;
    },
    visit,
    misbehave: (path, answer) => void (answer ? faults.set(path, answer) : faults.delete(path)),
    tokensSaying: (authorizationUrl, account, claims, by = key) =>
      tokens({ iss: issuer, aud: CLIENT.id, sub: account, nonce: nonceIn(authorizationUrl), ...claims }, by),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** It warns of what nobody should do in production. */
function quietly<T>(work: () => T): T {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return work();
  } finally {
    console.warn = warn;
  }
}

function makeProvider(issuer: string, { privateKey }: SigningKey, accounts: Map<string, Claims>): Provider {
  const jwk = (privateKey as KeyObject).export({ format: 'jwk' });
  return new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [REDIRECT_URI] }],
    jwks: { keys: [{ ...jwk, kid: KEY_ID, use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts.get(accountId) }),
    }),
    loadExistingGrant: permitEverything,
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  });
}

/** Nobody is asked whether Spotter may know their name. */
async function permitEverything({ oidc }: KoaContextWithOIDC) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client!.clientId,
    accountId: oidc.session!.accountId!,
  });
  grant.addOIDCScope('openid email profile');
  await grant.save();
  return grant;
}

/** The form for signing in has one field, which is a header. */
function handlerOf(provider: Provider): Answer {
  const handle = provider.callback();
  return (request, response) => {
    if (!request.url!.startsWith('/interaction/')) return void handle(request, response);
    const accountId = String(request.headers['x-account']);
    void provider.interactionFinished(request, response, { login: { accountId } });
  };
}

async function visit(authorizationUrl: string, account: string): Promise<WayBack> {
  const cookies = new Map<string, string>();
  let next = new URL(authorizationUrl);
  while (!next.href.startsWith(REDIRECT_URI)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(next, { redirect: 'manual', headers: { cookie, 'x-account': account } });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = set.split(';', 1)[0]!.split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location === null)
      throw new Error(`the provider answers ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
  }
  return Object.fromEntries(next.searchParams) as unknown as WayBack;
}

const nonceIn = (authorizationUrl: string): string => new URL(authorizationUrl).searchParams.get('nonce')!;

function tokens(claims: Claims, { privateKey, algorithm }: SigningKey): Answer {
  const options: jwt.SignOptions = {
    algorithm,
    keyid: KEY_ID,
    ...('exp' in claims ? {} : { expiresIn: 60 }),
  };
  const body = {
    access_token: 'of-no-use',
    token_type: 'Bearer',
    id_token: jwt.sign(claims, privateKey, options),
  };
  return (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
}
