/** The workflows pass where nothing is implemented: on the mock. They are well-formed, and a step that fails is named. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startMock } from '../../src/contract/mock/index.js';
import { bundles } from '../support/documents.js';
import { figure } from '../support/figures.js';
import { temporaryFolder } from '../support/folder.js';
import { failuresIn, redocly, respect, workflowFiles, workflowsOf } from '../support/respect.js';

const MINUTES = 60_000;
const inputs = { run: randomUUID(), adminEmail: 'admin@spotter.example', adminPassword: 'any' };
const files = workflowFiles();

const folder = temporaryFolder();
let mock: Awaited<ReturnType<typeof startMock>>;
let origin: string;
beforeAll(async () => {
  mock = await startMock({ bundles, port: 0, host: '127.0.0.1', folder: folder.path });
  origin = `http://127.0.0.1:${mock.port}`;
}, MINUTES);
afterAll(async () => {
  await mock?.stop();
  folder.remove();
});

describe('the workflows', () => {
  it(
    'are well-formed',
    async () => {
      const { exitCode, output } = await redocly('lint', ...files);
      expect(exitCode === 0 ? '' : output).toBe('');
    },
    2 * MINUTES,
  );

  it(
    'pass on the mock',
    async () => {
      expect(failuresIn(await respect(files, origin, inputs))).toBe('');
      const steps = files.flatMap(workflowsOf).flatMap((workflow) => workflow.steps);
      figure('workflows-mock', `${files.flatMap(workflowsOf).length} workflows, ${steps.length} steps`);
    },
    4 * MINUTES,
  );
});

describe('a criterion that does not hold', () => {
  it(
    'fails the run, which names workflow and step',
    async () => {
      const planted = path.join(folder.path, 'planted.arazzo.yaml');
      const source = readFileSync('openapi/workflows/service.arazzo.yaml', 'utf8');
      writeFileSync(
        planted,
        source.replace('../../generated', path.resolve('generated')).replace("== 'pass'", "== 'fail'"),
      );

      const run = await respect([planted], origin, inputs);

      expect(run.exitCode).toBe(1);
      expect(failuresIn(run)).toMatch(/Workflow name: service\s+stepId - health\s.*status == 'fail'/s);
    },
    MINUTES,
  );
});
