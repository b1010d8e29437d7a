import { ok } from '../../contract/runtime/index.js';
import { localDate } from '../../domain/shared/time.js';
import type { UserService } from '../../domain/users/service.js';
import type { Area } from '../contract.js';
import { optional } from './optional.js';

const toDay = optional(localDate);

export const userHandlers = (users: UserService): Area<'getMe' | 'updateMe'> => ({
  async getMe({ actor }) {
    return ok(await users.get(actor));
  },

  async updateMe({ actor, body, ifMatch }) {
    const settings = body.settings && { ...body.settings, bornOn: toDay(body.settings.bornOn) };
    return ok(await users.update(actor, { ...body, settings }, ifMatch));
  },
});
