/** `doctor`: what is wrong with this machine or set-up, each line with its fix. */
import type { Command } from 'commander';
import { databaseChecks } from './doctor/database.js';
import { machineChecks } from './doctor/machine.js';
import { redisChecks } from './doctor/redis.js';
import { sourceChecks } from './doctor/sources.js';

const MARKS = { ok: 'ok     ', optional: 'missing', broken: 'BROKEN ' };

export function register(program: Command): void {
  program
    .command('doctor')
    .description('what is wrong with this machine or set-up, and the fix')
    .action(doctor);
}

async function doctor(): Promise<void> {
  let broken = 0;
  for (const check of [...machineChecks, ...sourceChecks, ...databaseChecks, ...redisChecks]) {
    const { state, line, fix } = await check();
    console.log(`${MARKS[state]} ${line}`);
    if (state !== 'ok' && fix) console.log(`        fix: ${fix}`);
    if (state === 'broken') broken++;
  }
  console.log(broken === 0 ? '\nNothing is broken.' : `\n${broken} broken.`);
  if (broken > 0) process.exitCode = 1;
}
