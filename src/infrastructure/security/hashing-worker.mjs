/**
 * What a hashing thread runs: one job at a time. Not TypeScript, because Node loads it by itself, whoever loads the
 * rest. On Linux a priority belongs to a thread, so that whatever else has work goes first; elsewhere it would slow
 * the whole process down.
 */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import bcrypt from 'bcrypt';

const BEHIND_EVERYTHING_ELSE = 10;

if (process.platform === 'linux') {
  try {
    setPriority(BEHIND_EVERYTHING_ELSE);
  } catch {
    // A container may forbid it; the hash is the same.
  }
}

parentPort.on('message', ({ secret, cost, hash }) => {
  parentPort.postMessage(
    hash === undefined ? bcrypt.hashSync(secret, cost) : bcrypt.compareSync(secret, hash),
  );
});
