import { describe, expect, it } from '@jest/globals';
import type { RepeatableRequest, StoredReply } from '../../../src/domain/shared/idempotency.js';
import { ReplySeal } from '../../../src/infrastructure/security/reply-seal.js';

const SECRET = 'a secret of the configuration, 32 bytes long';
const seal = new ReplySeal(SECRET);
const request: RepeatableRequest = {
  key: 'k-1',
  actorKey: 'anonymous',
  operationId: 'registerUser',
  fingerprint: 'hash of the body',
};
const reply: StoredReply = {
  status: 201,
  headers: { 'Set-Cookie': 'a=1\nb=2', Location: '/x' },
  body: '{"accessToken":\n"eyJ"}',
};

describe('a sealed reply', () => {
  it('is opened by the same request', () => {
    expect(seal.of(request).open(seal.of(request).seal(reply))).toEqual(reply);
  });

  it('may have no body', () => {
    const empty = { status: 204, headers: {}, body: '' };

    expect(seal.of(request).open(seal.of(request).seal(empty))).toEqual(empty);
  });

  it.each([
    ['another body', { fingerprint: 'hash of another body' }],
    ['another key', { key: 'k-2' }],
    ['another caller', { actorKey: 'somebody' }],
    ['another operation', { operationId: 'login' }],
  ])('is not opened by %s', (_what, change) => {
    expect(seal.of({ ...request, ...change }).open(seal.of(request).seal(reply))).toBeUndefined();
  });

  it('is not opened under another secret', () => {
    const other = new ReplySeal(`${SECRET}!`);

    expect(other.of(request).open(seal.of(request).seal(reply))).toBeUndefined();
    expect(other.of(request).digest).not.toEqual(seal.of(request).digest);
  });

  it('is not opened where a bit was changed, wherever it was', () => {
    const sealed = seal.of(request).seal(reply);
    const opened = Array.from({ length: sealed.length }, (_, at) => {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      return seal.of(request).open(changed);
    });

    expect(opened.filter((each) => each !== undefined)).toEqual([]);
  });

  it('looks different each time', () => {
    expect(seal.of(request).seal(reply)).not.toEqual(seal.of(request).seal(reply));
  });

  it('is found by the key alone, whatever the body', () => {
    const { digest } = seal.of(request);

    expect(seal.of({ ...request, fingerprint: 'other' }).digest).toEqual(digest);
    for (const change of [{ key: 'k-2' }, { actorKey: 'x' }, { operationId: 'x' }])
      expect(seal.of({ ...request, ...change }).digest).not.toEqual(digest);
  });

  it('does not take parts of one name for parts of another', () => {
    const digests = [
      { operationId: 'a', key: 'b","c' },
      { operationId: 'a","b', key: 'c' },
    ].map((names) => seal.of({ ...request, ...names }).digest.toString('hex'));

    expect(new Set(digests).size).toBe(2);
  });
});
