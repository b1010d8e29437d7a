/** bcrypt that is counted, and that can be kept waiting. */
import bcrypt from 'bcrypt';
import type { Hashing } from '../../src/infrastructure/security/hashing-threads.js';

export interface CountedHashing extends Hashing {
  /** Hashes that passwords were compared with, in order. */
  readonly compared: string[];
  /** How many hashes were computed, be it to keep or to compare. */
  count(): number;
  /** Called before each comparison. */
  onCompare: () => Promise<void>;
}

export function countedHashing(): CountedHashing {
  const compared: string[] = [];
  let made = 0;
  return {
    compared,
    count: () => made + compared.length,
    onCompare: () => Promise.resolve(),
    hash(secret, cost) {
      made++;
      return bcrypt.hash(secret, cost);
    },
    async compare(secret, hash) {
      compared.push(hash);
      await this.onCompare();
      return bcrypt.compare(secret, hash);
    },
  };
}
