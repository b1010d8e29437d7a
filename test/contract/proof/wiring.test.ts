/** A server whose parts do not fit its document does not start, and says which. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { versions } from '../../../src/api/versions.js';
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
    const compiled = versions.flatMap((version) => version.contract.operations);
    const served = compiled.map(({ id, method, path }) => `${id} ${method.toUpperCase()} ${path}`);
    const declared = contract.operations.map(({ id, method, path }) => `${id} ${method} ${path}`);
    expect(served.sort()).toEqual(declared.sort());
  });

  it.each(versions)(
    'serve the very document that $name was made from, as JSON and as YAML',
    async (version) => {
      const get = async (target: string) =>
        (await application.send({ method: 'GET', target, headers: {} })).body.toString();
      const made = readFileSync(version.document, 'utf8');

      expect(await get(`/openapi/${version.name}.json`)).toBe(made);
      expect(parse(await get(`/openapi/${version.name}.yaml`))).toEqual(JSON.parse(made));
    },
  );

  it('show the first version where none is named', async () => {
    const [first] = versions;
    const { body } = await application.send({ method: 'GET', target: '/openapi.json', headers: {} });
    expect(body.toString()).toBe(readFileSync(first.document, 'utf8'));
  });
});

describe('a version', () => {
  it.each(versions)('$name has its name in every path', ({ prefix, contract: { operations: rows } }) => {
    expect(rows.filter(({ path }) => !path.startsWith(`${prefix}/`)).map(({ path }) => path)).toEqual([]);
  });

  it.each(versions)('$name has the problems of all', ({ problems }) => {
    expect(problems).toEqual(versions[0].problems);
  });
});
