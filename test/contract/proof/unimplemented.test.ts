/** What holds for operations that have no handler yet, and for those that have one. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unimplemented } from '../../../src/api/unimplemented.js';
import { exampleRequests } from '../../../src/contract/prove/examples.js';
import { writeRequest, type RequestInput } from '../../../src/contract/prove/requests.js';
import { contract, startApplication, type RunningApplication } from '../../support/application.js';
import { cast, operations, plainRequest } from './facts.js';

const listed = unimplemented.map((id: string) => contract.operation(id));

let application: RunningApplication;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.close());

describe('an operation that is built', () => {
  it('does not declare that it is not', () => {
    const stale = operations.filter(({ responses }) =>
      responses['501']?.problems.includes('not_implemented'),
    );
    expect(stale.map(({ id }) => `${id} has a handler: take its 501 out of the document`)).toEqual([]);
  });

  it('is not answered from its examples', async () => {
    const { headers } = await application.send(writeRequest(contract.operation('getHealth'), {}));
    expect(headers).not.toHaveProperty('x-mock');
  });
});

for (const operation of listed)
  describe(`${operation.id}, which is not built`, () => {
    const send = async (input: RequestInput, more: Readonly<Record<string, string>> = {}) => {
      const { headers } = await cast(application)(operation);
      return application.send(writeRequest(operation, input, { ...headers, ...more }));
    };

    it.each(exampleRequests(operation))('answers the example $name', async ({ input }) => {
      const { status, headers } = await send(input);
      expect([status < 300, headers['x-mock']]).toEqual([true, 'true']);
    });

    it.each(Object.keys(operation.responses))('answers %s where that is preferred', async (status) => {
      const response = await send(plainRequest(operation), { prefer: `code=${status}` });
      expect([`${response.status}`, response.headers['x-mock']]).toEqual([status, 'true']);
    });
  });
