/** The commands of the documentation do what it says, in the order in which it says so. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runPage } from '../support/page-commands.js';
import { workingCopy, type WorkingCopy } from '../support/working-copy.js';

const MINUTES = 60_000;
/** Those that people follow step by step; the other pages explain. */
const PAGES = ['designers', 'frontend', 'consumers', 'ci'].map((name) => `docs/${name}.md`);

let copy: WorkingCopy;
beforeAll(() => {
  copy = workingCopy();
});
afterAll(() => copy.remove());

describe('the commands of', () => {
  it.each(PAGES)(
    '%s',
    async (page) => {
      const { exitCode, output } = await runPage(page, copy);
      copy.git('checkout', '--quiet', '--force', '.');
      copy.git('clean', '--quiet', '--force', '-d');

      expect(exitCode === 0 ? '' : output).toBe('');
    },
    8 * MINUTES,
  );
});

describe('a command that fails', () => {
  it('is named with page and line', async () => {
    const page = 'docs/broken.md';
    writeFileSync(
      path.join(copy.directory, page),
      '# A page\n\n```sh\necho fine\n```\n\nThen:\n\n```sh\necho so far\nfalse\necho never\n```\n',
    );

    const { exitCode, output } = await runPage(page, copy);

    expect(exitCode).toBe(1);
    expect(output).toContain('docs/broken.md:11: this command failed: false');
    expect(output).not.toContain('never');
  });

  it('ends what was started before', async () => {
    const page = 'docs/serving.md';
    const serve = `require('node:http').createServer((_, response) => response.end('here')).listen(process.env.PORT)`;
    writeFileSync(
      path.join(copy.directory, page),
      [
        '```sh background',
        `echo "http://localhost:$PORT"; node -e "${serve}"`,
        '```',
        '```sh',
        'curl -s localhost:3000; echo " $PORT"',
        'false',
        '```\n',
      ].join('\n'),
    );

    const { exitCode, output } = await runPage(page, copy);

    expect(exitCode).toBe(1);
    const [, port] = /^here (\d+)$/m.exec(output) ?? [];
    await expect(fetch(`http://localhost:${port}`)).rejects.toThrow('fetch failed');
  });
});
