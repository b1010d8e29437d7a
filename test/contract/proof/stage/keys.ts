/** What the examples of API keys and of the sign-in through a provider presuppose. */
import { randomUUID } from 'node:crypto';
import type { Operation } from '../../../../src/contract/prove/document.js';
import type { RequestInput } from '../../../../src/contract/prove/requests.js';
import type { Person } from '../../../support/application.js';
import { REDIRECT_URI } from '../../../support/identity-provider.js';

type Json = Record<string, unknown>;

const json = (value: unknown): RequestInput => ({ body: { type: 'application/json', value } });

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** The input with what was made for it; undefined for operations that are about something else. */
export async function setKeyStage(
  person: Person,
  operation: Operation,
  input: RequestInput,
): Promise<RequestInput | undefined> {
  if (operation.id === 'createApiKey') return withBody(input, fromNowOn);
  if (operation.id === 'completeOidcSignIn') {
    const begun = await begin(person);
    return withBody(input, (body) => ({ ...body, ...begun, code: randomUUID() }));
  }
  if (input.path?.['apiKeyId'] !== undefined) return withTarget(input, 'apiKeyId', await createKey(person));
  if (input.path?.['identityId'] !== undefined) return withTarget(input, 'identityId', await link(person));
  return undefined;
}

function withBody(input: RequestInput, change: (body: Json) => Json): RequestInput {
  const { type, value } = input.body!;
  return { ...input, body: { type, value: change(value as Json) } };
}

/** The days of examples are past. */
const fromNowOn = (body: Json): Json =>
  typeof body['expiresAt'] === 'string'
    ? { ...body, expiresAt: new Date(Date.now() + MONTH_MS).toISOString() }
    : body;

/** Nobody chooses the ids of these: the input gets those that were given. */
function withTarget(input: RequestInput, name: string, target: { id: string; etag: string }): RequestInput {
  const tagged = input.header?.['If-Match'] !== undefined && { 'If-Match': target.etag };
  return { ...input, path: { [name]: target.id }, ...(tagged && { header: { ...input.header, ...tagged } }) };
}

async function createKey(person: Person): Promise<{ id: string; etag: string }> {
  const key = { name: 'Home dashboard', scopes: ['workouts:read'] };
  const { json: created, etag } = await person.call('createApiKey', json(key));
  return { id: created['id'] as string, etag };
}

async function begin(person: Person): Promise<{ state: string; flowToken: string }> {
  const { json: begun } = await person.call('startOidcSignIn', json({ redirectUri: REDIRECT_URI }));
  const state = new URL(begun['authorizationUrl'] as string).searchParams.get('state')!;
  return { state, flowToken: begun['flowToken'] as string };
}

/** An identity of the person: their sign-in links it. */
async function link(person: Person): Promise<{ id: string; etag: string }> {
  await person.call('completeOidcSignIn', json({ ...(await begin(person)), code: randomUUID() }));
  const { json: list } = await person.call('listIdentities');
  const [identity] = list['items'] as { id: string; version: number }[];
  return { id: identity!.id, etag: `"${identity!.version}"` };
}
