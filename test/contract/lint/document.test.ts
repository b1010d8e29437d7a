import { describe, expect, it } from '@jest/globals';
import { versions } from '../../../src/api/versions.js';
import { lintDocument } from '../../../src/contract/lint/index.js';

const sources = versions.map(({ source }) => source);

describe('the documents of this API', () => {
  it.each(sources)('%s breaks no rule', async (source) => {
    const beside = sources.filter((other) => other !== source);
    expect(await lintDocument(source, undefined, beside)).toEqual([]);
  });
});
