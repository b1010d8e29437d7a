/** Sessions have ids and tokens that the server makes: the examples' are replaced by those of a real one. */
import type { Operation } from '../../../../src/contract/prove/document.js';
import type { RequestInput } from '../../../../src/contract/prove/requests.js';
import type { Person } from '../../../support/application.js';

/** The input for a new session of the person; undefined where the operation is about something else. */
export async function onSessions(
  person: Person,
  operation: Operation,
  input: RequestInput,
): Promise<RequestInput | undefined> {
  if (operation.id === 'refreshTokens') return withRefreshToken(person, input);
  if (operation.path !== '/api/v1/sessions/{sessionId}') return undefined;
  const staged = { ...input, path: { sessionId: (await newSession(person)).sessionId } };
  return input.header?.['If-Match'] === undefined
    ? staged
    : { ...staged, header: { ...input.header, 'If-Match': '"1"' } };
}

async function withRefreshToken(person: Person, input: RequestInput): Promise<RequestInput> {
  const { refreshToken } = await newSession(person);
  const { type, value } = input.body!;
  return Object.keys(value as object).length > 0
    ? { ...input, body: { type, value: { refreshToken } } }
    : { ...input, cookie: { '__Secure-spotter_refresh': refreshToken } };
}

async function newSession(person: Person) {
  const { email, password } = person;
  const value = { email, password, tokenDelivery: 'body' };
  const { json } = await person.call('login', { body: { type: 'application/json', value } });
  return json as { sessionId: string; refreshToken: string };
}
