import { created, ok } from '../../contract/runtime/index.js';
import type { AuthService } from '../../domain/auth/service.js';
import type { Area } from '../contract.js';

export const authHandlers = (auth: AuthService): Area<'registerUser' | 'login'> => ({
  async registerUser({ body }) {
    return created(await auth.register(body), { headers: { Location: '/api/v1/me' } });
  },

  async login({ body }) {
    return ok(await auth.login(body));
  },
});
