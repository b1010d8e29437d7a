import { createHmac, randomBytes } from 'node:crypto';
import bcrypt from 'bcrypt';
import { PasswordsBusy } from '../../domain/auth/errors.js';
import type { PasswordHasher } from '../../domain/auth/ports.js';
import { Turnstile } from '../turnstile.js';

export interface PasswordOptions {
  /** Work factor: one more doubles the time. Chosen so that a hash takes 150 to 300 ms. */
  readonly cost: number;
  /** Secret of the installation, kept apart from the database. Without one the key is fixed and public. */
  readonly pepper?: string | undefined;
  /** Hashes at once. They occupy threads that files and DNS need too. */
  readonly concurrency?: number | undefined;
  /** Hashes that may wait; beyond them callers are turned away at once. */
  readonly queue?: number | undefined;
}

const FIXED_KEY = 'spotter.password.v1';

export class BcryptPasswordHasher implements PasswordHasher {
  readonly #cost: number;
  readonly #key: string;
  readonly #turnstile: Turnstile;
  /** A hash that nothing matches, for accounts that do not exist. */
  #decoy: Promise<string> | undefined;

  constructor({ cost, pepper, concurrency = 2, queue = 50 }: PasswordOptions) {
    this.#cost = cost;
    this.#key = pepper ?? FIXED_KEY;
    this.#turnstile = new Turnstile(concurrency, queue, () => new PasswordsBusy());
  }

  hash(password: string): Promise<string> {
    return this.#turnstile.pass(() => bcrypt.hash(this.#digest(password), this.#cost));
  }

  async verify(password: string, hash: string | undefined): Promise<boolean> {
    // Made on both ways, so that the first caller with an unknown address does not wait longer than others.
    const decoy = await (this.#decoy ??= this.#makeDecoy());
    return this.#turnstile.pass(async () => {
      const matches = await bcrypt.compare(this.#digest(password), hash ?? decoy);
      return hash !== undefined && matches;
    });
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
