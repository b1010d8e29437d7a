import { describe, expect, it } from '@jest/globals';
import { Turnstile } from '../../src/infrastructure/turnstile.js';

describe('Turnstile', () => {
  it('lets so many through at a time, in their order, and goes on after a failure', async () => {
    const turnstile = new Turnstile(2, 10, () => new Error('full'));
    const leave: (() => void)[] = [];
    const entered: number[] = [];
    const visits = [0, 1, 2, 3].map((n) =>
      turnstile.pass(async () => {
        entered.push(n);
        await new Promise<void>((resolve) => (leave[n] = resolve));
        if (n === 0) throw new Error('fell');
        return n;
      }),
    );
    const settled = Promise.allSettled(visits);
    await Promise.resolve();
    expect(entered).toEqual([0, 1]);
    leave[0]!();
    await visits[0]!.catch(() => undefined);
    await Promise.resolve();
    expect(entered).toEqual([0, 1, 2]);
    leave[1]!();
    leave[2]!();
    await visits[2];
    await Promise.resolve();
    leave[3]!();
    expect(await settled).toMatchObject([{ status: 'rejected' }, { value: 1 }, { value: 2 }, { value: 3 }]);
    // All places are free again.
    expect(await turnstile.pass(() => Promise.resolve('in'))).toBe('in');
  });
});
