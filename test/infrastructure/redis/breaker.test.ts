import { describe, expect, it } from '@jest/globals';
import { Breaker } from '../../../src/infrastructure/redis/breaker.js';

function breaking() {
  const state = { now: 0, isThere: true, probes: 0, changes: [] as boolean[] };
  const breaker = new Breaker({
    probe: async () => {
      state.probes++;
      if (!state.isThere) throw new Error('away');
    },
    pauseMs: 1000,
    onChange: (isClosed) => state.changes.push(isClosed),
    now: () => state.now,
  });
  /** Asks, and lets the probe that this may cause come to its end. */
  const ask = async (): Promise<boolean> => {
    const isClosed = breaker.isClosed();
    await new Promise(setImmediate);
    return isClosed;
  };
  return { breaker, state, ask };
}

describe('Breaker', () => {
  it('is closed until something fails', async () => {
    const { breaker, state, ask } = breaking();
    expect([await ask(), breaker.isClosed(), state.probes]).toEqual([true, true, 0]);
  });

  it('opens at the first failure, and says so once', async () => {
    const { breaker, state, ask } = breaking();
    breaker.open(new Error('timeout'));
    breaker.open(new Error('timeout'));
    expect([await ask(), state.probes, state.changes]).toEqual([false, 0, [false]]);
  });

  it('tries again after a pause, while everybody else goes on without', async () => {
    const { breaker, state, ask } = breaking();
    breaker.open(new Error('timeout'));
    state.isThere = false;
    state.now = 1000;
    expect([await ask(), await ask(), state.probes]).toEqual([false, false, 1]);
    state.now = 2000;
    expect([breaker.isClosed(), breaker.isClosed(), state.probes]).toEqual([false, false, 2]);
  });

  it('closes when the other side answers', async () => {
    const { breaker, state, ask } = breaking();
    breaker.open(new Error('timeout'));
    state.now = 1000;
    expect([await ask(), await ask(), state.changes]).toEqual([false, true, [false, true]]);
  });
});
