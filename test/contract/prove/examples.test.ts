import { describe, expect, it } from '@jest/globals';
import { openDocument } from '../../../src/contract/prove/document.js';
import { exampleRequests } from '../../../src/contract/prove/examples.js';

const parameter = (name: string, place: string, more: object) => ({ name, in: place, schema: {}, ...more });

function requests(operation: object) {
  const document = openDocument({
    openapi: '3.1.0',
    paths: { '/a/{id}': { post: { operationId: 'doA', responses: {}, ...operation } } },
  });
  return exampleRequests(document.operation('doA'));
}

describe('exampleRequests', () => {
  it('sends each example of the body with the required parameters', () => {
    const content = {
      'application/json': { examples: { one: { value: 1 }, two: { value: 2 } } },
      'text/plain': { schema: { examples: ['three'] } },
    };
    const parameters = [parameter('id', 'path', { example: 7 }), parameter('q', 'query', {})];
    expect(requests({ parameters, requestBody: { content } })).toEqual([
      {
        name: 'doA: one (application/json)',
        input: { path: { id: 7 }, body: { type: 'application/json', value: 1 } },
      },
      {
        name: 'doA: two (application/json)',
        input: { path: { id: 7 }, body: { type: 'application/json', value: 2 } },
      },
      {
        name: 'doA: schema example 1 (text/plain)',
        input: { path: { id: 7 }, body: { type: 'text/plain', value: 'three' } },
      },
    ]);
  });

  it('sends each example of an optional parameter', () => {
    const parameters = [
      parameter('limit', 'query', { examples: { few: { value: 1 }, many: { value: 100 } } }),
      parameter('If-Match', 'header', { schema: { examples: ['"1"'] } }),
    ];
    expect(requests({ parameters })).toEqual([
      { name: 'doA: as it is', input: {} },
      { name: 'doA: limit 1', input: { query: { limit: 1 } } },
      { name: 'doA: limit 100', input: { query: { limit: 100 } } },
      { name: 'doA: If-Match "\\"1\\""', input: { header: { 'If-Match': '"1"' } } },
    ]);
  });

  it('names a required parameter that nobody can guess', () => {
    expect(() => requests({ parameters: [parameter('id', 'path', {})] })).toThrow('id has no example');
  });
});
