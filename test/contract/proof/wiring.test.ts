/** A server whose parts do not fit its document does not start, and says which. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract as compiled } from '../../../generated/routes.js';
import { contract, startApplication, type RunningApplication } from '../../support/application.js';
import { operations } from './facts.js';

type Handlers = Record<string, unknown>;

/** Starts the application with other handlers and answers what it says; nothing, where it starts. */
async function complaintOf(change: (handlers: Handlers) => Handlers): Promise<string> {
  try {
    const application = await startApplication({ handlers: (all) => change(all) as never });
    await application.close();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the start', () => {
  it('names the operation whose handler is missing', async () => {
    const complaint = await complaintOf(({ completeWorkout: _, ...others }) => others);
    expect(complaint).toContain('the operation completeWorkout has no handler');
    expect(complaint.match(/has no handler/g)).toHaveLength(1);
  });

  it('names the handler that no operation asks for', async () => {
    const complaint = await complaintOf((handlers) => ({ ...handlers, brewCoffee: () => undefined }));
    expect(complaint).toContain('the handler brewCoffee has no operation');
  });

  it('names everything at once', async () => {
    const complaint = await complaintOf(() => ({}));
    for (const { id } of operations) expect(complaint).toContain(`the operation ${id} has no handler`);
  });
});

describe('the parts', () => {
  let application: RunningApplication;
  beforeAll(async () => {
    application = await startApplication();
  });
  afterAll(() => application.close());

  it('serve exactly the operations of the document', () => {
    const served = compiled.operations.map(({ id, method, path }) => `${id} ${method.toUpperCase()} ${path}`);
    const declared = contract.operations.map(({ id, method, path }) => `${id} ${method} ${path}`);
    expect(served.sort()).toEqual(declared.sort());
  });

  it('serve the very document that they were made from', async () => {
    const response = await application.send({ method: 'GET', target: '/openapi.json', headers: {} });
    const { paths } = JSON.parse(response.body.toString()) as { paths: Record<string, object> };
    expect(Object.keys(paths).sort()).toEqual(
      [...new Set(contract.operations.map(({ path }) => path))].sort(),
    );
  });
});
