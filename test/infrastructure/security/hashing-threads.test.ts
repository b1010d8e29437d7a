import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import bcrypt from 'bcrypt';
import { HashingThreads } from '../../../src/infrastructure/security/hashing-threads.js';

const directory = mkdtempSync(path.join(tmpdir(), 'spotter-threads-'));
afterAll(() => rmSync(directory, { recursive: true }));

const open: HashingThreads[] = [];
const threads = (options = {}): HashingThreads => {
  open.push(new HashingThreads(options));
  return open.at(-1)!;
};
const mortal = (): HashingThreads =>
  threads({ threads: 1, worker: new URL('./fixtures/mortal-worker.mjs', import.meta.url) });
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

describe('HashingThreads', () => {
  it('hashes as bcrypt does', async () => {
    const hashing = threads();
    const hash = await hashing.hash('over the hills', 4);

    expect(await bcrypt.compare('over the hills', hash)).toBe(true);
    expect(bcrypt.getRounds(hash)).toBe(4);
    expect(await hashing.compare('over the hills', hash)).toBe(true);
    expect(await hashing.compare('far away', hash)).toBe(false);
  });

  it('leaves the event loop free', async () => {
    let turns = 0;
    let over = false;
    const turn = (): void => {
      turns++;
      if (!over) setImmediate(turn);
    };
    setImmediate(turn);

    await threads().hash('over the hills', 9);

    over = true;
    expect(turns).toBeGreaterThan(2);
  });

  it('turns callers away past its queue', async () => {
    const small = threads({ threads: 1, queue: 1 });

    const results = await Promise.allSettled(['1', '2', '3'].map((secret) => small.hash(secret, 4)));

    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(results[2]).toMatchObject({
      reason: { kind: 'unavailable', code: 'unavailable', retryAfterSeconds: 1 },
    });
  });

  it('uses a thread again', async () => {
    const hashing = mortal();

    expect(await hashing.hash('1', 4)).toBe(await hashing.hash('2', 4));
  });

  it('gives the job of a thread that died to another', async () => {
    const hashing = mortal();
    const first = await hashing.hash('1', 4);

    const second = await hashing.hash(path.join(directory, 'died'), 4);

    expect(second).toMatch(/^thread/);
    expect(second).not.toBe(first);
  });

  it('gives a job up that threads die of, and takes others', async () => {
    const hashing = mortal();

    await expect(hashing.hash('die', 4)).rejects.toMatchObject({
      message: 'A hashing thread has ended.',
      cause: { message: 'as told' },
    });
    expect(await hashing.hash('live', 4)).toMatch(/^thread/);
  });

  it('takes nothing after it was closed, and fails what it has in hand', async () => {
    const hashing = threads({ threads: 1 });
    const inHand = hashing.hash('over the hills', 12);
    const waiting = hashing.hash('over the hills', 12);
    const failed = Promise.all([
      expect(inHand).rejects.toThrow('A hashing thread has ended.'),
      expect(waiting).rejects.toMatchObject({ code: 'unavailable' }),
    ]);
    await new Promise(setImmediate);

    await hashing.close();

    await failed;
    await expect(hashing.hash('1', 4)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('keeps no process alive', async () => {
    const module = new URL('../../../src/infrastructure/security/hashing-threads.ts', import.meta.url);
    const script = `
      import { HashingThreads } from '${module.href}';
      console.log(await new HashingThreads().hash('over the hills', 4));`;

    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { timeout: 20_000 },
    );

    expect(await bcrypt.compare('over the hills', stdout.trim())).toBe(true);
  });
});
