/** The same workflows, on a live server. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { surroundings, type Surroundings } from '../e2e/world.js';
import { figure } from '../support/figures.js';
import { failuresIn, respect, workflowFiles, workflowsOf } from '../support/respect.js';

const MINUTES = 60_000;
const files = workflowFiles();

let around: Surroundings;
beforeAll(async () => {
  around = await surroundings();
}, 2 * MINUTES);
afterAll(() => around?.close());

describe('the workflows', () => {
  it(
    'pass on the live server',
    async () => {
      const { email, password } = around.administrator;
      const inputs = { run: randomUUID(), adminEmail: email, adminPassword: password };

      expect(failuresIn(await respect(files, around.server, inputs))).toBe('');
      const steps = files.flatMap(workflowsOf).flatMap((workflow) => workflow.steps);
      figure('workflows-live', `${files.flatMap(workflowsOf).length} workflows, ${steps.length} steps`);
    },
    4 * MINUTES,
  );
});
