import { accepted, noContent } from '../../contract/runtime/index.js';
import type { RecoveryService } from '../../domain/auth/recovery.js';
import type { VerificationService } from '../../domain/auth/verification.js';
import type { Area } from '../contract.js';
import type { OriginOf } from '../origin.js';

type Operations = 'requestPasswordReset' | 'resetPassword' | 'verifyEmail' | 'resendVerification';

export const recoveryHandlers = (
  recovery: RecoveryService,
  verification: VerificationService,
  originOf: OriginOf,
): Area<Operations> => ({
  async requestPasswordReset({ body, request }) {
    await recovery.requestReset(body.email, originOf(request));
    return accepted();
  },

  async resetPassword({ body, request }) {
    await recovery.reset(body, originOf(request));
    return noContent();
  },

  async verifyEmail({ body, request }) {
    await verification.verify(body.token, originOf(request));
    return noContent();
  },

  async resendVerification({ actor }) {
    await verification.resend(actor);
    return accepted();
  },
});
