/** Tokens come by mail: what an example shows of one is replaced by one that came. */
import type { Operation } from '../../../../src/contract/prove/document.js';
import type { RequestInput } from '../../../../src/contract/prove/requests.js';
import type { Person } from '../../../support/application.js';

/** The input as it works now; undefined for operations of others. */
export async function setRecoveryStage(
  person: Person,
  { id }: Operation,
  input: RequestInput,
): Promise<RequestInput | undefined> {
  if (id === 'verifyEmail')
    return withToken(input, (await person.nextMail('Confirm your e-mail address')).token);
  if (id === 'resetPassword') {
    const body = { type: 'application/json', value: { email: person.email } };
    await person.call('requestPasswordReset', { body });
    return withToken(input, (await person.nextMail('Choose a new password')).token);
  }
  if (id === 'restoreMe') {
    await person.call('deleteMe');
    await person.signInAgain();
    return input;
  }
  return undefined;
}

function withToken(input: RequestInput, token: string): RequestInput {
  const { type, value } = input.body!;
  return { ...input, body: { type, value: { ...(value as object), token } } };
}
