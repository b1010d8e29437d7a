import { describe } from '@jest/globals';
import { pairs, request } from './pairs.js';

const text = { type: 'string' };
const object = (properties: object, rest: object = {}) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...rest,
});

describe('a request must go on being accepted', () => {
  pairs<unknown>(request, [
    {
      name: 'an optional member is added',
      before: object({ title: text }),
      after: object({ title: text, note: text }),
      verdict: 'minor',
      rules: ['request-member-added'],
      names: '`note` in the request body',
      reason: 'Nobody who leaves it out is refused.',
    },
    {
      name: 'a required member is added',
      before: object({ title: text }),
      after: object({ title: text, note: text }, { required: ['note'] }),
      verdict: 'major',
      rules: ['request-member-required'],
      names: '`note` in the request body',
      reason: 'Requests as they were sent lack it.',
    },
    {
      name: 'a text may be shorter only',
      before: object({ title: { type: 'string', maxLength: 20 } }),
      after: object({ title: { type: 'string', maxLength: 10 } }),
      verdict: 'major',
      rules: ['request-max-length-narrowed'],
      names: '`title` in the request body',
      reason: 'Twelve characters were fine.',
    },
  ]);
});
