import { ok } from '../../contract/runtime/replies.js';
import type { UserService } from '../../domain/users/service.js';
import type { Area } from '../contract.js';

export const userHandlers = (users: UserService): Area<'getMe' | 'updateMe'> => ({
  async getMe({ actor }) {
    return ok(await users.get(actor));
  },

  async updateMe({ actor, body, ifMatch }) {
    return ok(await users.update(actor, body, ifMatch));
  },
});
