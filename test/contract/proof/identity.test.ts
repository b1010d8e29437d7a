/** Who may call what: for each operation that the document guards. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import { writeRequest } from '../../../src/contract/prove/requests.js';
import { answer, startApplication, type Person, type RunningApplication } from '../../support/application.js';
import { cast, guarded, letsStrangersIn, operations, plainRequest } from './facts.js';

const HOUR = 3600;

let application: RunningApplication;
let personFor: (operation: Operation) => Promise<Person>;
beforeAll(async () => {
  application = await startApplication();
  personFor = cast(application);
});
afterAll(() => application.close());

async function call(operation: Operation, token: string | undefined) {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await application.send(writeRequest(operation, plainRequest(operation), headers));
  return { ...answer(response), challenge: response.headers['www-authenticate'] };
}

describe.each(guarded)('$id', (operation) => {
  if (!letsStrangersIn(operation))
    it('asks for credentials', async () => {
      const { status, json, challenge } = await call(operation, undefined);
      expect({ status, code: json['code'], challenge }).toEqual({
        status: 401,
        code: 'unauthenticated',
        challenge: 'Bearer',
      });
    });

  it('refuses a token that somebody else signed', async () => {
    const person = await personFor(operation);
    const [head, body] = person.token.split('.');
    const { status, json, challenge } = await call(operation, `${head}.${body}.${'A'.repeat(86)}`);
    expect({ status, code: json['code'] }).toEqual({ status: 401, code: 'token_invalid' });
    expect(challenge).toMatch(/^Bearer error="invalid_token"/);
  });

  it('refuses a token that has expired', async () => {
    const person = await personFor(operation);
    const now = Math.floor(Date.now() / 1000);
    const expired = application.tokenLike(person.token, { iat: now - 2 * HOUR, exp: now - HOUR });
    const { status, json } = await call(operation, expired);
    expect({ status, code: json['code'] }).toEqual({ status: 401, code: 'token_expired' });
  });

  it('refuses a token without its scope, and names the scope', async () => {
    const person = await personFor(operation);
    const scopes = operation.security.flatMap((alternative) => Object.values(alternative).flat());
    const others = scopesOfAll().filter((scope) => !scopes.includes(scope));
    const { status, json, challenge } = await call(
      operation,
      application.tokenLike(person.token, { scope: others.join(' ') }),
    );
    expect({ status, code: json['code'] }).toEqual({ status: 403, code: 'insufficient_scope' });
    expect(challenge).toBe(`Bearer error="insufficient_scope", scope="${scopes.join(' ')}"`);
  });
});

function scopesOfAll(): string[] {
  return [
    ...new Set(operations.flatMap(({ security }) => security.flatMap((one) => Object.values(one).flat()))),
  ];
}
