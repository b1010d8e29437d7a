/**
 * Everything that the document declares was seen by some test: operation, status, media type, problem. `make test` keeps what
 * it saw; where that is of other sources than these, the tests run now.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { unimplemented } from '../../src/api/unimplemented.js';
import { amountOf, compare } from '../../src/contract/prove/ledger.js';
import { contract } from '../support/application.js';
import { figure } from '../support/figures.js';
import { keptLedger } from '../support/kept-ledger.js';

const MINUTES = 60_000;

/** A whole run of the tests, as by `make test`, with nothing of this run in its environment. */
async function runTests(): Promise<string> {
  const { PATH, HOME, TMPDIR, TEST_DATABASE_URL, DATABASE_URL } = process.env;
  const given = Object.entries({ PATH, HOME, TMPDIR, TEST_DATABASE_URL, DATABASE_URL });
  const script = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--silent'];
  const child = spawn(process.execPath, script, {
    env: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0 ? '' : output.slice(-10_000);
}

describe('the ledger', () => {
  it(
    'is complete, and nothing else was seen',
    async () => {
      const isFresh = keptLedger() !== undefined;
      if (!isFresh) expect(await runTests()).toBe('');
      const comparison = compare(contract, keptLedger()!, unimplemented);

      expect(comparison.unseen()).toEqual([]);
      expect(comparison.undeclared()).toEqual([]);
      figure('ledger', `${amountOf(contract)}: all seen${isFresh ? ' by make test' : ''}`);
    },
    20 * MINUTES,
  );
});
