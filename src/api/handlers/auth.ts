import { accepted, created, noContent, ok } from '../../contract/runtime/index.js';
import type { CredentialService } from '../../domain/auth/credentials.js';
import type { RegistrationService } from '../../domain/auth/registration.js';
import type { SignInService } from '../../domain/auth/sign-in.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';
import { presentSignedIn } from '../presenters/signed-in.js';

export interface AuthHandlerNeeds {
  readonly registration: RegistrationService;
  readonly signIn: SignInService;
  readonly originOf: OriginOf;
}

export const authHandlers = ({
  registration,
  signIn,
  originOf,
}: AuthHandlerNeeds): Area<'registerUser' | 'login'> => ({
  async registerUser({ body, request }) {
    const { tokenDelivery, device, ...account } = body;
    const signedIn = await registration.register(account, { device, origin: originOf(request) });
    const { body: presented, cookies } = presentSignedIn(signedIn, tokenDelivery);
    return created(presented, { headers: { Location: '/api/v1/me' }, cookies });
  },

  async login({ body, request }) {
    const { tokenDelivery, device, ...credentials } = body;
    const signedIn = await signIn.login(credentials, { device, origin: originOf(request) });
    const { body: presented, cookies } = presentSignedIn(signedIn, tokenDelivery);
    return ok(presented, { cookies });
  },
});

/** What people change about how they sign in. */
export const credentialHandlers = (
  credentials: CredentialService,
  originOf: OriginOf,
): Area<'reauthenticate' | 'changePassword' | 'changeEmail'> => ({
  async reauthenticate({ actor, body, request }) {
    await credentials.reauthenticate(actor, body.password, originOf(request));
    return noContent();
  },

  async changePassword({ actor, body, request }) {
    await credentials.changePassword(actor, body, originOf(request));
    return noContent();
  },

  async changeEmail({ actor, body, request }) {
    await credentials.changeEmail(actor, body, originOf(request));
    return accepted();
  },
});
