import { describe, expect, it } from '@jest/globals';
import { InTurn } from '../../../src/domain/shared/in-turn.js';
import { networkOf } from '../../../src/domain/shared/network.js';

describe('networkOf', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8:0:0:1::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['', ''],
  ])('of %j is %j', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('InTurn', () => {
  const full = () => new Error('full');

  it('does work on one thing one after the other, whatever becomes of it', async () => {
    const turns = new InTurn(10, full);
    const seen: string[] = [];
    const work = (name: string, fails = false) =>
      turns.run('thing', async () => {
        seen.push(`${name} begins`);
        await Promise.resolve();
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });

    const results = await Promise.allSettled([work('one'), work('two', true), work('three')]);

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('does work on different things at once', async () => {
    const turns = new InTurn(1, full);
    let release = (): void => undefined;
    const held = turns.run('one', () => new Promise<void>((resolve) => (release = resolve)));

    expect(await turns.run('other', () => Promise.resolve('done'))).toBe('done');
    release();
    await held;
  });

  it('turns away whom the line has no room for, and only then', async () => {
    const turns = new InTurn(2, full);
    const work = () => turns.run('thing', () => Promise.resolve());

    const results = await Promise.allSettled([work(), work(), work()]);

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await expect(work()).resolves.toBeUndefined();
  });
});
