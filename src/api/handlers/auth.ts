import { created, ok } from '../../contract/runtime/index.js';
import type { AuthService } from '../../domain/auth/service.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';
import { presentSignedIn } from '../presenters/signed-in.js';

export const authHandlers = (auth: AuthService, originOf: OriginOf): Area<'registerUser' | 'login'> => ({
  async registerUser({ body, request }) {
    const { tokenDelivery, device, ...registration } = body;
    const signedIn = await auth.register(registration, { device, origin: originOf(request) });
    const { body: presented, cookies } = presentSignedIn(signedIn, tokenDelivery);
    return created(presented, { headers: { Location: '/api/v1/me' }, cookies });
  },

  async login({ body, request }) {
    const { tokenDelivery, device, ...credentials } = body;
    const signedIn = await auth.login(credentials, { device, origin: originOf(request) });
    const { body: presented, cookies } = presentSignedIn(signedIn, tokenDelivery);
    return ok(presented, { cookies });
  },
});
