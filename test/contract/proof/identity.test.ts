/**
 * Who may call what, for each operation that the document guards. Whoever may not is told so before anything of the
 * request is looked at: whether it is right, about something that nobody has, or cannot even be read.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { versions } from '../../../src/api/versions.js';
import type { Operation } from '../../../src/contract/prove/document.js';
import type { HttpRequest } from '../../../src/contract/prove/http.js';
import { writeRequest } from '../../../src/contract/prove/requests.js';
import { ROLES, type Role } from '../../../src/domain/shared/actor.js';
import { answer, startApplication, type Person, type RunningApplication } from '../../support/application.js';
import {
  guarded,
  letsStrangersIn,
  operations,
  plainRequest,
  roleFor,
  rolesOf,
  scopes,
  scopesOf,
  troupe,
} from './facts.js';

const HOUR = 3600;

let application: RunningApplication;
let personWith: (role: Role | undefined) => Promise<Person>;
let signedOut: (role: Role | undefined) => Promise<Person>;
beforeAll(async () => {
  application = await startApplication();
  personWith = troupe(application);
  signedOut = troupe({
    signUp: async (role) => {
      const person = await application.signUp(role);
      await person.call('logout', { body: { type: 'application/json', value: {} } });
      return person;
    },
  });
});
afterAll(() => application.close());

/** The request as it should be, about what nobody has, and so broken that reading it would be the end. */
function attemptsAt(operation: Operation, token: string | undefined): HttpRequest[] {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const input = plainRequest(operation);
  const path = Object.fromEntries(Object.keys(input.path ?? {}).map((name) => [name, randomUUID()]));
  const right = writeRequest(operation, input, headers);
  const broken = { ...right, target: `${right.target}?nonsense=1`, ...(right.body && { body: '{' }) };
  return [right, writeRequest(operation, { ...input, path }, headers), broken];
}

/** What all of them are told: once, since it is the same. */
async function told(operation: Operation, token: string | undefined) {
  const answers = await Promise.all(
    attemptsAt(operation, token).map(async (request) => {
      const { status, json, headers } = answer(await application.send(request));
      return { status, code: json['code'], challenge: headers['www-authenticate'] };
    }),
  );
  const [first, ...others] = answers;
  for (const other of others) expect(other).toEqual(first);
  return first!;
}

describe.each(guarded)('$id', (operation) => {
  const tokenWith = async (claims: object) =>
    application.tokenLike((await personWith(roleFor(operation))).token, claims);

  if (!letsStrangersIn(operation))
    it('asks for credentials', async () => {
      expect(await told(operation, undefined)).toEqual({
        status: 401,
        code: 'unauthenticated',
        challenge: 'Bearer',
      });
    });

  if (operation.method === 'GET' && !letsStrangersIn(operation))
    it('is no more open to HEAD', async () => {
      const request = { ...writeRequest(operation, plainRequest(operation)), method: 'HEAD' };
      const { status, headers, body } = await application.send(request);
      expect([status, headers['www-authenticate'], body.length]).toEqual([401, 'Bearer', 0]);
    });

  it('refuses a token that somebody else signed', async () => {
    const [head, body] = (await personWith(roleFor(operation))).token.split('.');
    expect(await told(operation, `${head}.${body}.${'A'.repeat(86)}`)).toEqual({
      status: 401,
      code: 'token_invalid',
      challenge: expect.stringMatching(/^Bearer error="invalid_token"/),
    });
  });

  it('refuses a token that has expired', async () => {
    const now = Math.floor(Date.now() / 1000);
    const expired = await tokenWith({ iat: now - 2 * HOUR, exp: now - HOUR });
    expect(await told(operation, expired)).toMatchObject({ status: 401, code: 'token_expired' });
  });

  it('refuses the token of a session that has ended', async () => {
    expect(await told(operation, (await signedOut(roleFor(operation))).token)).toMatchObject({
      status: 401,
      code: 'token_revoked',
    });
  });

  // Where strangers may call, such a token passes for none; what the operation makes of that is its own.
  if (!letsStrangersIn(operation))
    it('refuses a token without its scope, and names the scope', async () => {
      for (const missing of scopesOf(operation)) {
        const others = scopes.filter((scope) => scope !== missing);
        expect(await told(operation, await tokenWith({ scope: others.join(' ') }))).toEqual({
          status: 403,
          code: 'insufficient_scope',
          challenge: `Bearer error="insufficient_scope", scope="${missing}"`,
        });
      }
    });

  if (rolesOf(operation).length > 0)
    it.each(ROLES.filter((role) => !rolesOf(operation).includes(role)))(
      'refuses a person with the role %s, whatever the token allows',
      async (role) => {
        const { token } = await personWith(role);
        for (const scope of [scopes.join(' '), ''])
          expect(await told(operation, application.tokenLike(token, { scope }))).toEqual({
            status: 403,
            code: 'insufficient_role',
            challenge: 'Bearer',
          });
      },
    );
});

/** Whoever opens another operation to everybody writes it down here, and has thought about it. */
const PUBLIC = [
  ...['registerUser', 'login', 'refreshTokens', 'startOidcSignIn', 'completeOidcSignIn'],
  ...['verifyEmail', 'requestPasswordReset', 'resetPassword'],
  ...['getCatalog', 'getHealth', 'getReadiness'],
];

describe('what needs no credentials', () => {
  it('is written down', () => {
    const open = operations.filter((each) => each.security.length === 0 || letsStrangersIn(each));
    expect(open.map(({ id }) => id).filter((id) => !PUBLIC.includes(id))).toEqual([]);
  });
});

describe('the roles', () => {
  it.each(versions)('of $name are those that people can have', ({ contract: compiled }) => {
    expect(compiled.securitySchemes['bearer']?.roles).toEqual([...ROLES]);
  });

  it.each(ROLES)('include %s, who may do what is meant for everybody', async (role) => {
    const { headers } = await personWith(role);
    const request = { method: 'GET', target: '/api/v1/me', headers };
    expect(answer(await application.send(request))).toMatchObject({ status: 200, json: { role } });
  });
});
