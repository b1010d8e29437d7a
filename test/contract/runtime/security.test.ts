import { describe, expect, it } from '@jest/globals';
import type { SecurityAlternative } from '../../../src/contract/model.js';
import { problem, type Verifier } from '../../../src/contract/runtime/index.js';
import { operation, parameter, Service } from './support.js';

const bearer = (...scopes: string[]) => ({ scheme: 'bearer', scopes });
const key = (...scopes: string[]) => ({ scheme: 'key', scopes });
const all = (...schemes: SecurityAlternative['schemes']): SecurityAlternative => ({ schemes });

const document = {
  securitySchemes: {
    bearer: { type: 'http', scheme: 'bearer', roles: ['reader', 'librarian', 'director'] },
    key: { type: 'apiKey', in: 'query', name: 'api_key' },
    basic: { type: 'http', scheme: 'basic' },
  },
} as const;

class DatabaseDown extends Error {}

/** `Bearer <who>:<scope>+<scope>:<role>`; some names mean trouble. */
const bearerVerifier: Verifier = ({ headers }) => {
  const [who, scopes = '', role = 'reader'] = headers.authorization?.replace('Bearer ', '').split(':') ?? [];
  if (who === undefined) return undefined;
  if (who === 'expired') throw problem('token_expired', 'The token expired at "noon".');
  if (who === 'down') throw new DatabaseDown('connect ECONNREFUSED 10.0.0.5');
  if (who === 'bug') throw new TypeError('x is not a function');
  return { actor: { who }, scopes: scopes.split('+'), roles: [role] };
};
const keyVerifier: Verifier = async ({ url }) => {
  const sent = new URL(url, 'http://x').searchParams.get('api_key');
  return sent === null ? undefined : { actor: { key: sent }, scopes: ['read'], roles: [] };
};

const start = (security: SecurityAlternative[], more = {}, roles?: string[]) =>
  Service.start({
    operations: [
      operation({
        id: 'a',
        security,
        ...(roles && { roles }),
        parameters: [parameter({ name: 'n', in: 'query', value: { kind: 'integer' } })],
      }),
    ],
    document,
    verifiers: { bearer: bearerVerifier, key: keyVerifier, basic: () => undefined },
    handlers: { a: ({ actor }: { actor: unknown }) => ({ status: 200, body: { actor: actor ?? null } }) },
    toProblem: (error) =>
      error instanceof DatabaseDown ? { code: 'unavailable', headers: { 'Retry-After': '3' } } : undefined,
    ...more,
  });
const get = (service: Service, authorization?: string, path = '/a') =>
  service.send(path, { headers: authorization === undefined ? {} : { authorization } });

describe('an operation with one scheme', () => {
  it('knows its caller', async () => {
    const service = await start([all(bearer('read'))]);
    expect((await get(service, 'Bearer ada:read+write')).body).toEqual({ actor: { who: 'ada' } });
    expect(await service.observed()).toMatchObject([{ actor: { who: 'ada' } }]);
  });

  it('asks for credentials', async () => {
    const service = await start([all(bearer('read'))]);
    expect(await get(service)).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' },
      body: { code: 'unauthenticated' },
    });
  });

  it('says what is wrong with them', async () => {
    const service = await start([all(bearer('read'))]);
    expect(await get(service, 'Bearer expired')).toMatchObject({
      status: 401,
      headers: {
        'www-authenticate': 'Bearer error="invalid_token", error_description="The token expired at  noon ."',
      },
      body: { code: 'token_expired' },
    });
  });

  it('says which scopes they lack', async () => {
    const service = await start([all(bearer('read', 'write', 'read'))]);
    expect(await get(service, 'Bearer ada:read')).toMatchObject({
      status: 403,
      headers: { 'www-authenticate': 'Bearer error="insufficient_scope", scope="write"' },
      body: { code: 'insufficient_scope' },
    });
  });

  it('refuses a stranger before it looks at the request', async () => {
    const service = await start([all(bearer('read'))]);
    expect(await get(service, undefined, '/a?m=x')).toMatchObject({ status: 401 });
    expect(await get(service, 'Bearer ada:read', '/a?m=x')).toMatchObject({ status: 422 });
  });

  it('does not blame the caller for what is ours', async () => {
    const service = await start([all(bearer('read'))]);
    const down = await get(service, 'Bearer down');
    expect(down).toMatchObject({
      status: 503,
      headers: { 'retry-after': '3' },
      body: { code: 'unavailable' },
    });
    const bug = await get(service, 'Bearer bug');
    expect(bug).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(down.text + bug.text).not.toMatch(/10\.0\.0\.5|not a function/);
    expect(await service.observed(2)).toMatchObject(
      [{ error: { message: /ECONN/ } }, { error: { message: /function/ } }].map(({ error }) => ({
        error: { message: expect.stringMatching(error.message) },
      })),
    );
  });
});

describe('alternatives', () => {
  it('are tried in their order, until one holds', async () => {
    const service = await start([all(bearer('read')), all(key('read'))]);
    expect((await get(service, 'Bearer ada:read', '/a?api_key=k')).body).toEqual({ actor: { who: 'ada' } });
    expect((await get(service, undefined, '/a?api_key=k')).body).toEqual({ actor: { key: 'k' } });
    expect((await get(service, 'Bearer ada:none', '/a?api_key=k')).body).toEqual({ actor: { key: 'k' } });
    expect((await get(service, 'Bearer expired', '/a?api_key=k')).body).toEqual({ actor: { key: 'k' } });
    expect(await get(service)).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer, ApiKey in="query", name="api_key"' },
    });
  });

  it('can ask for several schemes at once', async () => {
    const service = await start([all(bearer('read'), key('read'))]);
    expect((await get(service, 'Bearer ada:read', '/a?api_key=k')).body).toEqual({ actor: { who: 'ada' } });
    expect((await get(service, 'Bearer ada:read')).status).toBe(401);
    expect((await get(service, undefined, '/a?api_key=k')).status).toBe(401);
    expect((await get(service, 'Bearer ada:none', '/a?api_key=k')).status).toBe(403);
  });

  it('verify each scheme once', async () => {
    let count = 0;
    const counted: Verifier = (request) => {
      count++;
      return bearerVerifier(request);
    };
    const verifiers = { bearer: counted, key: keyVerifier, basic: () => undefined };
    const service = await start([all(bearer('admin')), all(bearer('write')), all(bearer('read'))], {
      verifiers,
    });
    expect((await get(service, 'Bearer ada:read')).status).toBe(200);
    expect(count).toBe(1);
  });

  it('may let anybody in, but no forged credentials', async () => {
    const service = await start([all(), all(bearer('read'))]);
    expect((await get(service)).body).toEqual({ actor: null });
    expect((await get(service, 'Bearer ada:read')).body).toEqual({ actor: { who: 'ada' } });
    expect((await get(service, 'Bearer ada:none')).body).toEqual({ actor: null });
    expect((await get(service, 'Bearer expired')).status).toBe(401);
  });

  it('of other schemes have challenges of their own', async () => {
    const service = await start([all({ scheme: 'basic', scopes: [] })]);
    expect(await get(service)).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Basic' } });
  });
});

describe('an operation for certain roles', () => {
  const forStaff = (...security: SecurityAlternative[]) => start(security, {}, ['librarian', 'director']);

  it.each(['librarian', 'director'])('lets a %s in', async (role) => {
    const service = await forStaff(all(bearer('read')));
    expect((await get(service, `Bearer ada:read:${role}`)).body).toEqual({ actor: { who: 'ada' } });
  });

  it('refuses everybody else, before their scopes and the request are looked at', async () => {
    const service = await forStaff(all(bearer('read')));
    for (const token of ['ada:read:reader', 'ada:none:reader', 'ada:read:admin', 'ada:read:'])
      expect(await get(service, `Bearer ${token}`, '/a?m=x')).toMatchObject({
        status: 403,
        headers: { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' },
        body: {
          code: 'insufficient_role',
          detail: 'The caller does not have the role librarian or director.',
        },
      });
  });

  it('still asks for scopes', async () => {
    const service = await forStaff(all(bearer('read')));
    expect(await get(service, 'Bearer ada:none:librarian')).toMatchObject({
      status: 403,
      body: { code: 'insufficient_scope' },
    });
  });

  it('refuses wrong credentials as such', async () => {
    const service = await forStaff(all(bearer('read')));
    expect((await get(service, 'Bearer expired')).status).toBe(401);
    expect((await get(service)).status).toBe(401);
  });

  it('takes the role from the caller, and from no other credentials beside', async () => {
    const staffKey: Verifier = () => ({ actor: undefined, scopes: ['read'], roles: ['librarian'] });
    const verifiers = { bearer: bearerVerifier, key: staffKey, basic: () => undefined };
    const service = await start([all(bearer('read'), key('read'))], { verifiers }, ['librarian']);
    expect((await get(service, 'Bearer ada:read:reader')).status).toBe(403);
    expect((await get(service, 'Bearer ada:read:librarian')).status).toBe(200);
  });

  it('cannot be served where nobody could have the role, or anybody could call', async () => {
    await expect(start([all(bearer('read'))], {}, ['captain'])).rejects.toThrow(
      'the role captain of a is none that a security scheme declares',
    );
    await expect(start([all(), all(bearer('read'))], {}, ['librarian'])).rejects.toThrow(
      'a asks for a role, and lets in callers without credentials',
    );
  });
});

describe('a public operation', () => {
  it('verifies nothing', async () => {
    const service = await start([]);
    expect((await get(service, 'Bearer down')).body).toEqual({ actor: null });
  });
});
