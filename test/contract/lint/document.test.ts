import { describe, expect, it } from '@jest/globals';
import { lintDocument } from '../../../src/contract/lint/index.js';

describe('the document of this API', () => {
  it('breaks no rule', async () => {
    expect(await lintDocument('openapi/openapi.yaml')).toEqual([]);
  });
});
