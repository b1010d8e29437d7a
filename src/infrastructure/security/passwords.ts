import { createHmac, randomBytes } from 'node:crypto';
import bcrypt from 'bcrypt';
import type { PasswordHasher } from '../../domain/auth/ports.js';
import type { Hashing } from './hashing-threads.js';

export interface PasswordOptions {
  /** Work factor: one more doubles the time. Chosen so that a hash takes 150 to 300 ms. */
  readonly cost: number;
  /** Secret of the installation, kept apart from the database. Without one the key is fixed and public. */
  readonly pepper?: string | undefined;
  readonly hashing: Hashing;
}

const FIXED_KEY = 'spotter.password.v1';

export class BcryptPasswordHasher implements PasswordHasher {
  readonly #cost: number;
  readonly #key: string;
  readonly #hashing: Hashing;
  /** A hash that nothing matches, for accounts that do not exist. */
  #decoy: Promise<string> | undefined;

  constructor({ cost, pepper, hashing }: PasswordOptions) {
    this.#cost = cost;
    this.#key = pepper ?? FIXED_KEY;
    this.#hashing = hashing;
  }

  hash(password: string): Promise<string> {
    return this.#hashing.hash(this.#digest(password), this.#cost);
  }

  async verify(password: string, hash: string | undefined): Promise<boolean> {
    // Made on both ways, so that the first caller with an unknown address does not wait longer than others.
    const decoy = await (this.#decoy ??= this.#makeDecoy());
    const matches = await this.#hashing.compare(this.#digest(password), hash ?? decoy);
    return hash !== undefined && matches;
  }

  isOutdated(hash: string): boolean {
    return bcrypt.getRounds(hash) < this.#cost;
  }

  /**
   * bcrypt reads 72 bytes and stops at a NUL; the digest has 44 and none, and every character of the password is in
   * it. Alike-looking spellings of one text, as different keyboards send them, are the same password.
   */
  #digest(password: string): string {
    return createHmac('sha256', this.#key).update(password.normalize('NFKC')).digest('base64');
  }

  /** A failure is not remembered. */
  #makeDecoy(): Promise<string> {
    return this.hash(randomBytes(32).toString('base64')).catch((error: unknown) => {
      this.#decoy = undefined;
      throw error;
    });
  }
}
