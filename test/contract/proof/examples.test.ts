/** Every request that the document gives as an example, sent to the real application. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { declaredStatus, type Operation } from '../../../src/contract/prove/document.js';
import { exampleRequests } from '../../../src/contract/prove/examples.js';
import { writeRequest } from '../../../src/contract/prove/requests.js';
import { answer, startApplication, type RunningApplication } from '../../support/application.js';
import { operations, roleFor } from './facts.js';
import { setStage } from './stage.js';

let application: RunningApplication;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.close());

describe.each(operations)('the examples of $id', (operation) => {
  it.each(exampleRequests(operation))('$name', async ({ input }) => {
    const person = await application.signUp(roleFor(operation));
    const ready = await setStage(person, operation, input);

    const response = await application.send(writeRequest(operation, ready, person.headers));

    const [said, sent] = [`${response.status} ${response.body.toString()}`, response.status];
    expect(sent < 300 ? 'success' : said).toBe('success');
    const { json } = answer(response);
    if (response.body.length > 0) expect(shapesOf(operation, response.status)).toContainEqual(shapeOf(json));
  });
});

/** The members that the examples of a response show. */
function shapesOf(operation: Operation, status: number): unknown[] {
  const { media } = operation.responses[declaredStatus(operation, status)!]!;
  return media.flatMap(({ examples }) => examples.map(({ value }) => shapeOf(value)));
}

/** The names of the members of the outermost object; what is inside is the schema's business. */
function shapeOf(value: unknown): string[] {
  return Object.keys(value as object).sort();
}
