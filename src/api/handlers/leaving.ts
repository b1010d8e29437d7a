import { accepted, ok } from '../../contract/runtime/index.js';
import type { LeavingService } from '../../domain/users/leaving.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';

export const leavingHandlers = (
  leaving: LeavingService,
  originOf: OriginOf,
): Area<'deleteMe' | 'restoreMe'> => ({
  async deleteMe({ actor, ifMatch, request }) {
    const deletion = await leaving.leave(actor, ifMatch, originOf(request));
    return accepted(deletion, { headers: { Location: '/api/v1/me' } });
  },

  async restoreMe({ actor, request }) {
    return ok(await leaving.stay(actor, originOf(request)));
  },
});
