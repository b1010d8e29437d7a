import { afterAll, describe, expect, it } from '@jest/globals';
import bcrypt from 'bcrypt';
import { HashingThreads } from '../../../src/infrastructure/security/hashing-threads.js';
import { BcryptPasswordHasher } from '../../../src/infrastructure/security/passwords.js';

const hashing = new HashingThreads();
afterAll(() => hashing.close());

const hasher = new BcryptPasswordHasher({ cost: 4, pepper: 'pepper', hashing });

describe('BcryptPasswordHasher', () => {
  it('knows a password again', async () => {
    const hash = await hasher.hash('over the hills and far away');
    expect(hash).not.toContain('hills');
    expect(await hasher.verify('over the hills and far away', hash)).toBe(true);
    expect(await hasher.verify('over the hills and far awaz', hash)).toBe(false);
  });

  it('reads every character, far beyond what bcrypt reads', async () => {
    const long = 'x'.repeat(127);
    const hash = await hasher.hash(`${long}a`);
    expect(await hasher.verify(`${long}b`, hash)).toBe(false);
    expect(await hasher.verify(`${long}a`, hash)).toBe(true);
  });

  it('takes spellings of the same text for the same password', async () => {
    const hash = await hasher.hash('U\u0308bungen machen Spaß');
    expect(await hasher.verify('\u00dcbungen machen Spaß', hash)).toBe(true);
  });

  it('needs the pepper', async () => {
    const hash = await hasher.hash('over the hills and far away');
    const other = new BcryptPasswordHasher({ cost: 4, pepper: 'salt', hashing });
    expect(await other.verify('over the hills and far away', hash)).toBe(false);
    const without = new BcryptPasswordHasher({ cost: 4, hashing });
    expect(await without.verify('over the hills and far away', hash)).toBe(false);
  });

  it('compares with something where there is no account', async () => {
    const compared: string[] = [];
    const counting = {
      hash: (secret: string, cost: number) => hashing.hash(secret, cost),
      compare(secret: string, hash: string) {
        compared.push(hash);
        return hashing.compare(secret, hash);
      },
    };
    const counted = new BcryptPasswordHasher({ cost: 4, hashing: counting });

    expect(await counted.verify('over the hills and far away', undefined)).toBe(false);
    expect(compared.map(bcrypt.getRounds)).toEqual([4]);
  });

  it('makes the hash that it compares with again after a failure', async () => {
    let failures = 1;
    const failing = {
      hash: (secret: string, cost: number) =>
        failures-- > 0 ? Promise.reject(new Error('busy')) : hashing.hash(secret, cost),
      compare: (secret: string, hash: string) => hashing.compare(secret, hash),
    };
    const hasherAfter = new BcryptPasswordHasher({ cost: 4, hashing: failing });

    await expect(hasherAfter.verify('over the hills', undefined)).rejects.toThrow('busy');
    expect(await hasherAfter.verify('over the hills', undefined)).toBe(false);
  });

  it('tells a hash that was made with less work', async () => {
    const hash = await hasher.hash('over the hills and far away');
    expect(hasher.isOutdated(hash)).toBe(false);
    expect(new BcryptPasswordHasher({ cost: 5, hashing }).isOutdated(hash)).toBe(true);
  });
});
