/** Whether files that are made from others are current. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { loadConfig } from '../../core/config.js';
import { found, type Check, type Finding } from './finding.js';

const run = promisify(execFile);

export const sourceChecks: readonly Check[] = [
  () =>
    current(
      'generated/ is made from openapi/',
      ['run', '--silent', 'generate', '--', '--check'],
      'make generate',
    ),
  () => {
    try {
      loadConfig(process.env);
      return found(true, 'configuration', '');
    } catch (error) {
      return found(false, (error as Error).message, 'docs/configuration.md says what is expected');
    }
  },
];

async function current(line: string, command: readonly string[], fix: string): Promise<Finding> {
  const fine = await run('npm', command).then(
    () => true,
    () => false,
  );
  return found(fine, line, fix);
}
