import { describe, expect, it } from '@jest/globals';
import bcrypt from 'bcrypt';
import { BcryptPasswordHasher } from '../../../src/infrastructure/security/passwords.js';

const hasher = new BcryptPasswordHasher({ cost: 4, pepper: 'pepper' });

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
    const other = new BcryptPasswordHasher({ cost: 4, pepper: 'salt' });
    expect(await other.verify('over the hills and far away', hash)).toBe(false);
    expect(await new BcryptPasswordHasher({ cost: 4 }).verify('over the hills and far away', hash)).toBe(
      false,
    );
  });

  it('compares with something where there is no account', async () => {
    const compared: string[] = [];
    const compare = bcrypt.compare;
    bcrypt.compare = ((password: string, hash: string) => {
      compared.push(hash);
      return compare(password, hash);
    }) as typeof bcrypt.compare;
    try {
      expect(await hasher.verify('over the hills and far away', undefined)).toBe(false);
    } finally {
      bcrypt.compare = compare;
    }
    expect(compared.map(bcrypt.getRounds)).toEqual([4]);
  });

  it('tells a hash that was made with less work', async () => {
    const hash = await hasher.hash('over the hills and far away');
    expect(hasher.isOutdated(hash)).toBe(false);
    expect(new BcryptPasswordHasher({ cost: 5 }).isOutdated(hash)).toBe(true);
  });

  it('turns callers away past its queue', async () => {
    const small = new BcryptPasswordHasher({ cost: 4, concurrency: 1, queue: 1 });
    const results = await Promise.allSettled([1, 2, 3].map((n) => small.hash(`${n}`)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({
      reason: { kind: 'unavailable', code: 'unavailable', retryAfterSeconds: 1 },
    });
  });
});
