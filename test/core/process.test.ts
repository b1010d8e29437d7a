import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const LIVES = fileURLToPath(new URL('fixtures/lives.ts', import.meta.url));

/** Runs the process to its end, with a signal once it has started; what it told, what it logged, how it ended. */
async function live(fate: string, signal?: NodeJS.Signals) {
  const child = spawn(process.execPath, ['--import', 'tsx', LIVES, fate], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const told: string[] = [];
  let logged = '';
  child.on('message', (event: string) => {
    told.push(event);
    if (event === 'started' && signal) child.kill(signal);
  });
  child.stdout?.on('data', (chunk) => (logged += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { told, logged, code };
}

describe('runProcess', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('undoes in reverse after %s and exits with 0', async (signal) => {
    const { told, code } = await live('is stopped', signal);

    expect(told).toEqual(['started', 'second being undone', 'second undone', 'first undone']);
    expect(code).toBe(0);
  });

  it('undoes the rest where one part does not stop as it should', async () => {
    const { told, code } = await live('fails to stop', 'SIGTERM');

    expect(told).toEqual(['started', 'second being undone', 'first undone']);
    expect(code).toBe(0);
  });

  it('undoes what was done before a start failed, and exits with 1', async () => {
    const { told, logged, code } = await live('fails to start');

    expect(told).toEqual(['first undone']);
    expect(logged).toContain('the process cannot start');
    expect(code).toBe(1);
  });

  it.each(['throws', 'rejects'])(
    'logs an error that nobody caught (%s), stops in order and exits with 1',
    async (fate) => {
      const { told, logged, code } = await live(fate);

      expect(told).toEqual(['started', 'second being undone', 'second undone', 'first undone']);
      expect(logged).toContain('nobody catches this');
      expect(code).toBe(1);
    },
  );
});
