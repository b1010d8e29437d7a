import { describe, expect, it } from '@jest/globals';
import { type Check, HealthService } from '../../../src/domain/health/service.js';

const check = (name: string, run: Check['run'], timeoutMs = 1000): Check => ({ name, timeoutMs, run });
const fine = check('fine', () => Promise.resolve(undefined));
const worn = check('worn', () => Promise.resolve({ status: 'warn', detail: 'is getting old' }));
const down = check('down', () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1')));
const stuck = check('stuck', () => new Promise(() => undefined), 5);

describe('readiness', () => {
  it.each([
    ['pass', [fine]],
    ['pass', []],
    ['warn', [fine, worn]],
    ['fail', [worn, down, fine]],
  ] as [string, Check[]][])('is %s, the worst of its checks', async (status, checks) => {
    expect(await new HealthService(checks).readiness()).toMatchObject({ status });
  });

  it('tells what each check found, and no secrets', async () => {
    const { checks } = await new HealthService([fine, worn, down]).readiness();
    expect(checks).toEqual({
      fine: { status: 'pass', durationMs: expect.any(Number) },
      worn: { status: 'warn', durationMs: expect.any(Number), detail: 'is getting old' },
      down: { status: 'fail', durationMs: expect.any(Number), detail: 'does not work' },
    });
  });

  it('waits for no check longer than its time-out, and tells it to stop', async () => {
    let aborted = false;
    const deaf = check(
      'deaf',
      (signal) => {
        signal.addEventListener('abort', () => (aborted = true));
        return new Promise(() => undefined);
      },
      5,
    );
    const { status, checks } = await new HealthService([stuck, deaf, fine]).readiness();
    expect(status).toBe('fail');
    expect(checks).toMatchObject({
      stuck: { detail: 'did not answer within 5 ms' },
      fine: { status: 'pass' },
    });
    expect(aborted).toBe(true);
  });

  it('ends with the process', async () => {
    const health = new HealthService([fine]);
    health.stop();
    expect(await health.readiness()).toMatchObject({
      status: 'fail',
      checks: { process: { detail: 'is stopping' } },
    });
  });
});
