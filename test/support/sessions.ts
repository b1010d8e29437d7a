/** Sessions that are remembered and nothing more, for services that only begin them. */
import type { Sessions, SessionStart } from '../../src/domain/auth/ports.js';
import type { Origin } from '../../src/domain/shared/origin.js';

export const ORIGIN: Origin = { address: '203.0.113.9', userAgent: 'a test', requestId: 'request-1' };

export interface RememberedSessions extends Sessions {
  readonly begun: SessionStart[];
}

export function rememberedSessions(): RememberedSessions {
  const begun: SessionStart[] = [];
  return {
    begun,
    begin(start) {
      begun.push(start);
      return Promise.resolve({
        accessToken: 'token',
        tokenType: 'Bearer',
        expiresInSeconds: 900,
        refreshToken: 'refresh',
        refreshTokenExpiresInSeconds: 604_800,
        sessionId: '019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70',
        user: start.user,
      });
    },
    endAll: () => Promise.resolve(0),
    requireRecentProof: () => Promise.resolve(),
    proved: () => Promise.resolve(),
  };
}
