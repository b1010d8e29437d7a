import { describe, expect, it } from '@jest/globals';
import type { OperationRow, RateLimitRow } from '../../../src/contract/model.js';
import { problem, type Quota, type QuotaState } from '../../../src/contract/runtime/index.js';
import { json, operation, parameter, Service, type Setup } from './support.js';

const policy = (name: string, quota: number, per: RateLimitRow['per']): RateLimitRow => ({
  ...{ name, quota, windowSeconds: 60, per },
});
const rateLimits = {
  address: policy('address', 100, 'address'),
  reads: policy('reads', 10, 'account'),
  rare: policy('rare', 3, 'address'),
};

/** Counts like the real thing; what it was asked is remembered. */
class Counter implements Quota {
  readonly asked: string[] = [];
  private readonly used = new Map<string, number>();

  constructor(private readonly isSlow = false) {}

  consume({ name, quota }: RateLimitRow, key: string, cost: number): QuotaState | Promise<QuotaState> {
    this.asked.push(`${name} ${key} ${cost}`);
    const used = (this.used.get(`${name} ${key}`) ?? 0) + cost;
    this.used.set(`${name} ${key}`, used);
    const state = { allowed: used <= quota, remaining: Math.max(0, quota - used), resetSeconds: 42 };
    return this.isSlow ? Promise.resolve(state) : state;
  }
}

const row = (more: Partial<OperationRow> = {}): OperationRow =>
  operation({ id: 'a', limits: ['reads', 'address'], ...more });
const bearer: OperationRow['security'] = [{ schemes: [{ scheme: 'bearer', scopes: [] }] }];

const start = (quota: Quota, operations: OperationRow[] = [row()], more: Partial<Setup> = {}) =>
  Service.start({
    operations,
    document: { rateLimits, securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
    verifiers: {
      bearer: ({ headers: { authorization } }) => {
        if (authorization === 'wrong') throw problem('token_invalid');
        return authorization === undefined ? undefined : { actor: authorization, scopes: [], roles: [] };
      },
    },
    conventions: {
      quota,
      actorKey: String,
      addressOf: ({ headers }) => String(headers['from'] ?? '10.0.0.1'),
    },
    ...more,
  });

const POLICY = '"reads";q=10;w=60, "address";q=100;w=60';

describe('the quotas of an operation', () => {
  it('are announced with what is left of the one nearest to its end', async () => {
    const service = await start(new Counter());
    expect((await service.send('/a')).headers).toMatchObject({
      'ratelimit-policy': POLICY,
      ratelimit: '"reads";r=9;t=42',
    });
  });

  it('are announced as well where counting takes time', async () => {
    const service = await start(new Counter(true), [row({ security: bearer })]);
    const { headers } = await service.send('/a', { headers: { authorization: 'ada' } });
    expect(headers).toMatchObject({ 'ratelimit-policy': POLICY, ratelimit: '"reads";r=9;t=42' });
  });

  it.each([false, true])('end with 429, which says which and how long (slowly: %s)', async (isSlow) => {
    let calls = 0;
    const service = await start(new Counter(isSlow), [row({ limits: ['rare', 'address'] })], {
      handlers: { a: () => ({ status: 200, body: ++calls }) },
    });
    for (let n = 0; n < 3; n++) expect((await service.send('/a')).status).toBe(200);
    expect(await service.send('/a')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '42', ratelimit: '"rare";r=0;t=42', 'cache-control': 'no-store' },
      body: {
        code: 'rate_limited',
        detail: 'The quota "rare" of 3 requests in 60 seconds is used up.',
        hint: 'Wait 42 seconds.',
        'violated-policies': ['rare'],
      },
    });
    expect(calls).toBe(3);
  });

  it('are all named that are used up', async () => {
    const service = await start({ consume: () => ({ allowed: false, remaining: 0, resetSeconds: 0 }) });
    expect(await service.send('/a')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { 'violated-policies': ['reads', 'address'], hint: 'Wait a second.' },
    });
  });

  it('are none where the operation has none', async () => {
    const quota = new Counter();
    const service = await start(quota, [row({ limits: [] })]);
    const { status, headers } = await service.send('/a');
    expect([status, headers['ratelimit'], headers['ratelimit-policy'], quota.asked]).toEqual([
      ...[200, undefined, undefined, []],
    ]);
  });
});

describe('who is counted', () => {
  const asked = async (limits: readonly string[], security: OperationRow['security'], headers = {}) => {
    const quota = new Counter();
    const service = await start(quota, [row({ limits, security })]);
    await service.send('/a', { headers });
    return quota.asked;
  };

  it('is the account, and its address', async () => {
    expect(await asked(['reads', 'address'], bearer, { authorization: 'ada', from: '10.9.9.9' })).toEqual([
      ...['address 10.9.9.9 1', 'reads ada 1'],
    ]);
  });

  it('is the address where nobody has to sign in, and not an account of that name', async () => {
    expect(await asked(['reads', 'address'], [])).toEqual(['reads address 10.0.0.1 1', 'address 10.0.0.1 1']);
  });

  it('is the address where somebody could have signed in', async () => {
    expect(await asked(['reads'], [...bearer, { schemes: [] }])).toEqual(['reads address 10.0.0.1 1']);
  });

  it('is only the address where the credentials are wrong', async () => {
    expect(await asked(['reads', 'address'], bearer, { authorization: 'wrong' })).toEqual([
      'address 10.0.0.1 1',
    ]);
  });

  it('is whoever the socket knows where the application says nothing', async () => {
    const quota = new Counter();
    const service = await start(quota, [row({ limits: ['address'] })], { conventions: { quota } });
    await service.send('/a');
    expect(quota.asked).toEqual([expect.stringMatching(/^address .*127\.0\.0\.1 1$/)]);
  });
});

describe('a flood', () => {
  it('of wrong credentials is stopped before they are verified', async () => {
    let verified = 0;
    const service = await start(new Counter(), [row({ limits: ['rare'], security: bearer })], {
      verifiers: {
        bearer: () => {
          verified++;
          throw problem('token_invalid');
        },
      },
    });
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await service.send('/a')).status);
    expect([statuses, verified]).toEqual([[401, 401, 401, 429, 429, 429], 3]);
  });

  it('of bodies is stopped before they are read', async () => {
    const body = {
      required: true,
      maxBytes: 1e6,
      media: [{ type: 'application/json', reader: 'json' as const }],
    };
    const service = await start({ consume: () => ({ allowed: false, remaining: 0, resetSeconds: 5 }) }, [
      row({ method: 'post', body }),
    ]);
    expect(await service.send('/a', { method: 'POST', json: 'x'.repeat(500_000) })).toMatchObject({
      status: 429,
      headers: { connection: 'close' },
    });
  });
});

describe('every answer of a limited operation', () => {
  const operations = [
    row({ id: 'a', parameters: [parameter({ name: 'n', in: 'query', value: { kind: 'integer' } })] }),
    row({ id: 'broken' }),
  ];
  const announcing = { 'ratelimit-policy': POLICY, ratelimit: expect.stringMatching(/^"reads";r=\d;t=42$/) };
  const handlers = {
    broken: () => {
      throw new Error('oh');
    },
  };

  it.each([
    ['500', '/broken', {}],
    ['422', '/a?unknown=1', {}],
    ['406', '/a', { headers: { accept: 'image/png' } }],
    ['400', '/a?n=%zz', {}],
    ['200', '/a', { method: 'HEAD' }],
  ])('announces its quotas: %s', async (status, path, sent) => {
    const service = await start(new Counter(), operations, { handlers });
    expect(await service.send(path, sent)).toMatchObject({ status: Number(status), headers: announcing });
  });
});

describe('an answer that nothing has changed', () => {
  it.each([false, true])('gives back what it took (slowly: %s)', async (isSlow) => {
    const quota = new Counter(isSlow);
    const unchanged = { media: [], headers: [], problems: [] };
    const service = await start(quota, [
      row({
        parameters: [parameter({ name: 'if-none-match', in: 'header' })],
        responses: {
          200: json({ headers: [{ name: 'ETag', required: true, value: { kind: 'string' } }] }),
          304: unchanged,
        },
        conventions: { etag: 'content' },
      }),
    ]);
    const first = await service.send('/a');
    expect(first).toMatchObject({ status: 200, headers: { ratelimit: '"reads";r=9;t=42' } });
    const headers = { 'if-none-match': '*' };
    for (let n = 0; n < 20; n++)
      expect(await service.send('/a', { headers })).toMatchObject({
        status: 304,
        headers: { ratelimit: '"reads";r=9;t=42', 'ratelimit-policy': POLICY },
      });
    expect(await service.send('/a')).toMatchObject({
      status: 200,
      headers: { ratelimit: '"reads";r=8;t=42' },
    });
  });
});

describe('an answer that is given again', () => {
  it('has the quotas of now', async () => {
    const stored = { status: 200, headers: { 'Content-Type': 'application/json' }, body: '"first"' };
    const service = await start(
      new Counter(),
      [
        row({
          method: 'post',
          parameters: [parameter({ name: 'idempotency-key', in: 'header' })],
          conventions: { idempotency: true },
        }),
      ],
      {
        conventions: {
          quota: new Counter(),
          idempotency: {
            async run(_request, execute) {
              const reply = await execute();
              expect(Object.keys(reply.headers).join()).not.toMatch(/RateLimit/i);
              return { reply: stored, replayed: true };
            },
          },
        },
      },
    );
    const repeat = () => service.send('/a', { method: 'POST', headers: { 'idempotency-key': 'k' } });
    expect((await repeat()).headers['ratelimit']).toBe('"reads";r=9;t=42');
    expect((await repeat()).headers).toMatchObject({
      'idempotent-replayed': 'true',
      'ratelimit-policy': POLICY,
      ratelimit: '"reads";r=8;t=42',
    });
  });
});

describe('the start', () => {
  const mismatches = (operations: OperationRow[], conventions: Setup['conventions'] = {}) =>
    start(new Counter(), operations, { conventions }).then(
      () => [],
      (error: { mismatches: unknown }) => error.mismatches,
    );

  it('fails where nobody counts', async () => {
    expect(await mismatches([row()])).toEqual(['a is limited, and nobody counts']);
  });

  it('fails where a quota is not in the contract', async () => {
    expect(await mismatches([row({ limits: ['other'] })], { quota: new Counter() })).toEqual([
      'the rate limit other of a is not in the contract',
    ]);
  });
});
