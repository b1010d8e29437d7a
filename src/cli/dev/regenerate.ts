import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { step } from '../steps.js';

const run = promisify(execFile);

/** Writes `generated/` anew. Its change restarts the server; a document with faults leaves both as they are. */
export const regenerate = (file: string): Promise<void> =>
  step('generate', async (say) => {
    try {
      await run('npm', ['run', '--silent', 'generate']);
      return `done after a change of ${file}`;
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      `${stdout}${stderr}`.trim().split('\n').forEach(say);
      return 'the document has faults; the server goes on with the last good one';
    }
  });
