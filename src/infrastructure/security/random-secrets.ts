import { randomBytes } from 'node:crypto';
import type { Secrets } from '../../domain/auth/identity.js';
import { digest } from './opaque-tokens.js';

const BYTES = 32;

export const randomSecrets: Secrets = {
  random: () => randomBytes(BYTES).toString('base64url'),
  digest,
};
