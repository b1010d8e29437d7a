import { describe, expect, it } from '@jest/globals';
import { contractOf, faultsOf, library, OK, type Part } from './support.js';

const policy = { quota: 10, windowSeconds: 60, per: 'account', description: 'Some.' };
const act = (operationId: string, more: Part = {}): Part => ({ operationId, responses: OK, ...more });

const limiting = (limits: unknown, own?: unknown): Part =>
  library({
    'x-rate-limits': limits,
    paths: {
      '/books': {
        get: act('read'),
        put: act('write'),
        post: act('particular', own === undefined ? {} : { 'x-rate-limit': own }),
      },
    },
  });

const limits = {
  defaults: { always: ['address'], reads: ['reads'], writes: ['writes'] },
  policies: { address: { ...policy, per: 'address' }, reads: policy, writes: policy, rare: policy },
};

const namesOf = async (document: Part): Promise<unknown> =>
  Object.fromEntries((await contractOf(document)).operations.map(({ id, limits: names }) => [id, names]));

describe('rate limits', () => {
  it('hold for reads, for writes, and always', async () => {
    expect(await namesOf(limiting(limits))).toEqual({
      read: ['reads', 'address'],
      write: ['writes', 'address'],
      particular: ['writes', 'address'],
    });
  });

  it('are replaced by those of an operation', async () => {
    expect(await namesOf(limiting(limits, ['rare']))).toMatchObject({ particular: ['rare', 'address'] });
  });

  it('are lifted by an empty list', async () => {
    expect(await namesOf(limiting(limits, []))).toMatchObject({ particular: [] });
  });

  it('are no rows where the document has none', async () => {
    const { rateLimits, operations } = await contractOf(
      library({ paths: { '/books': { get: act('read') } } }),
    );
    expect([rateLimits, operations[0]!.limits]).toEqual([{}, []]);
  });

  it('keep what they count', async () => {
    const { rateLimits } = await contractOf(limiting(limits));
    expect(rateLimits['address']).toEqual({ name: 'address', quota: 10, windowSeconds: 60, per: 'address' });
  });

  it('are refused where an operation names one that does not exist', async () => {
    expect(await faultsOf(limiting(limits, ['rare', 'often']))).toEqual([
      '#/paths/~1books/post/x-rate-limit/1 `often` is not in `x-rate-limits`.',
    ]);
  });

  const policies = (changes: Part) => ({ defaults: {}, policies: { some: { ...policy, ...changes } } });

  it.each([
    ['no object', [], '#/x-rate-limits Rate limits are `defaults` and `policies`'],
    ['something else', { ...limits, more: 1 }, '#/x-rate-limits Rate limits are `defaults` and `policies`'],
    ['an unknown default', { ...limits, defaults: { sometimes: [] } }, '`sometimes` is none.'],
    [
      'a default that does not exist',
      { ...limits, defaults: { reads: ['x'] } },
      '/defaults/reads/0 `x` is not in',
    ],
    ['a default that is no list', { ...limits, defaults: { reads: 'reads' } }, 'are named in a list.'],
    ['a strange name', { ...limits, policies: { ...limits.policies, 'Odd-1': policy } }, 'lower_snake_case'],
    ['no quota', policies({ quota: 0 }), 'has a `quota`, a whole number'],
    ['half a second', policies({ windowSeconds: 0.5 }), 'has a `windowSeconds`, a whole number'],
    ['a policy for nobody', policies({ per: 'galaxy' }), '`per: account` or `per: address`'],
    ['no words', policies({ description: ' ' }), 'has a `description`'],
    ['an unknown member', policies({ burst: 5 }), '/policies/some/burst `burst` is not a member'],
    ['a policy that is none', { defaults: {}, policies: { some: 5 } }, 'has a `quota`'],
  ])('are refused with %s', async (_what, declared, fault) => {
    expect((await faultsOf(limiting(declared))).join('\n')).toContain(fault);
  });
});
