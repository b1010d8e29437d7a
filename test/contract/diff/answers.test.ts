/** Statuses, media types, headers and bodies. */
import { describe } from '@jest/globals';
import { operation, pairs, type Fragment } from './pairs.js';

const text = { type: 'string' };
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const book = { type: 'object', required: ['title'], properties: { title: text } };
const problem = { type: 'object', properties: { code: text } };
const OK = { description: 'The book.', ...json(book) };
const answer = (content: object) => ({ '200': { description: 'The book.', content } });

describe('statuses', () => {
  pairs<Fragment>(
    (responses) => operation({ responses }),
    [
      {
        name: 'an error is added',
        before: { '200': OK },
        after: { '200': OK, '409': { description: 'Conflict.' } },
        verdict: 'minor',
        rules: ['response-status-added'],
        names: '409',
        reason: 'A client treats a status that it does not know like its class.',
      },
      {
        name: 'an error is removed',
        before: { '200': OK, '409': { description: 'Conflict.' } },
        after: { '200': OK },
        verdict: 'minor',
        rules: ['response-status-removed'],
        names: '409',
        reason: 'A client is prepared for more than comes.',
      },
      {
        name: 'a success is removed',
        before: { '200': OK, '201': OK },
        after: { '200': OK },
        verdict: 'major',
        rules: ['response-status-removed'],
        names: '201',
        reason: 'A client waits for it.',
      },
      {
        name: 'a success with the promised body is added',
        before: { '200': OK },
        after: { '200': OK, '201': OK },
        verdict: 'minor',
        rules: ['response-status-added'],
        names: '201',
        reason: 'It can be read like the one that clients know.',
      },
      {
        name: 'a success with another body is added',
        before: { '200': OK },
        after: {
          '200': OK,
          '202': { description: 'Later.', ...json({ type: 'object', required: ['job'] }) },
        },
        verdict: 'major',
        rules: ['response-status-added'],
        names: '202',
        reason: 'No client was told how to read it.',
      },
      {
        name: 'a success becomes another one',
        before: { '200': OK },
        after: { '201': OK },
        verdict: 'major',
        rules: ['response-status-removed', 'response-status-added'],
        names: '200',
        reason: 'A client waits for 200.',
      },
      {
        name: 'a status is covered by a range instead',
        before: { '200': OK, '404': { description: 'Missing.', ...json(problem) } },
        after: { '200': OK, '4XX': { description: 'Refused.', ...json(problem) } },
        verdict: 'minor',
        rules: ['documentation-changed', 'response-status-added'],
        reason: 'The range answers what the status promised.',
      },
      {
        name: 'a status is taken out of a range that promised the same',
        before: { '200': OK, default: { description: 'Refused.', ...json(problem) } },
        after: {
          '200': OK,
          '404': { description: 'Refused.', ...json(problem) },
          default: { description: 'Refused.', ...json(problem) },
        },
        verdict: 'none',
        rules: [],
        reason: 'It was promised by `default`.',
      },
      {
        name: 'a status is taken out of a range and answers something else',
        before: { '200': OK, default: { description: 'Refused.', ...json(problem) } },
        after: {
          '200': OK,
          '404': { description: 'Refused.', ...json({ type: 'array' }) },
          default: { description: 'Refused.', ...json(problem) },
        },
        verdict: 'major',
        rules: ['response-type-widened'],
        names: 'the answer 404',
        reason: '`default` promised an object.',
      },
      {
        name: 'the range is written in small letters',
        before: { '200': OK, '4XX': { description: 'Refused.' } },
        after: { '200': OK, '4xx': { description: 'Refused.' } },
        verdict: 'none',
        rules: [],
        reason: 'It is the same range.',
      },
      {
        name: 'a redirection is added',
        before: { '200': OK },
        after: { '200': OK, '304': { description: 'Not modified.' } },
        verdict: 'minor',
        rules: ['response-status-added'],
        names: '304',
        reason: 'It comes only to those who ask for it.',
      },
      {
        name: 'the description changes',
        before: { '200': OK },
        after: { '200': { ...OK, description: 'A book.' } },
        verdict: 'patch',
        rules: ['documentation-changed'],
        names: '200',
        reason: 'Programs do not read it.',
      },
      {
        name: 'links are added',
        before: { '200': OK },
        after: { '200': { ...OK, links: { self: { operationId: 'makeBook' } } } },
        verdict: 'patch',
        rules: ['documentation-changed'],
        reason: 'They describe and promise nothing new.',
      },
      {
        name: 'the examples change',
        before: answer({ 'application/json': { schema: book, examples: { a: { value: { title: 'A' } } } } }),
        after: answer({ 'application/json': { schema: book, examples: { a: { value: { title: 'B' } } } } }),
        verdict: 'patch',
        rules: ['documentation-changed'],
        names: '200',
        reason: 'They show what the schema says.',
      },
    ],
  );
});

describe('media types of an answer', () => {
  const schema = { schema: book };
  pairs<object>(
    (content) => operation({ responses: answer(content) }),
    [
      {
        name: 'one is added',
        before: { 'application/json': schema },
        after: { 'application/json': schema, 'text/csv': { schema: text } },
        verdict: 'minor',
        rules: ['response-media-type-added'],
        names: 'text/csv',
        reason: 'It comes to those who ask for it.',
      },
      {
        name: 'one is removed',
        before: { 'application/json': schema, 'text/csv': { schema: text } },
        after: { 'application/json': schema },
        verdict: 'major',
        rules: ['response-media-type-removed'],
        names: 'text/csv',
        reason: 'Whoever asks for it gets 406.',
      },
      {
        name: 'one gets a charset',
        before: { 'application/json': schema },
        after: { 'application/json; charset=utf-8': schema },
        verdict: 'none',
        rules: [],
        reason: 'Parameters do not make it another type.',
      },
      {
        name: 'one is written in capitals',
        before: { 'application/json': schema },
        after: { 'Application/JSON': schema },
        verdict: 'none',
        rules: [],
        reason: 'Media types match in any case.',
      },
      {
        name: 'the body is gone',
        before: { 'application/json': schema },
        after: {},
        verdict: 'major',
        rules: ['response-media-type-removed'],
        names: 'application/json',
        reason: 'A client reads it.',
      },
      {
        name: 'a body appears',
        before: {},
        after: { 'application/json': schema },
        verdict: 'minor',
        rules: ['response-body-added'],
        names: '200',
        reason: 'A client does not read what it was not told of.',
      },
      {
        name: 'the schema is gone',
        before: { 'application/json': schema },
        after: { 'application/json': {} },
        verdict: 'major',
        rules: ['response-type-widened', 'response-member-removed'],
        names: '200',
        reason: 'Nothing is promised any more.',
      },
    ],
  );
});

describe('bodies of a request', () => {
  const schema = { schema: book };
  const body = (rest: object) => ({ requestBody: rest });
  pairs<object>(operation as (fragment: object) => Fragment, [
    {
      name: 'a media type is added',
      before: body({ content: { 'application/json': schema } }),
      after: body({ content: { 'application/json': schema, 'text/csv': { schema: text } } }),
      verdict: 'minor',
      rules: ['request-media-type-added'],
      names: 'text/csv',
      reason: 'JSON is read as before.',
    },
    {
      name: 'a media type is removed',
      before: body({ content: { 'application/json': schema, 'text/csv': { schema: text } } }),
      after: body({ content: { 'application/json': schema } }),
      verdict: 'major',
      rules: ['request-media-type-removed'],
      names: 'text/csv',
      reason: 'Whoever sends it gets 415.',
    },
    {
      name: 'a media type is covered by a range instead',
      before: body({ content: { 'image/png': { schema: {} } } }),
      after: body({ content: { 'image/*': { schema: {} } } }),
      verdict: 'minor',
      rules: ['request-media-type-added'],
      names: 'image/*',
      reason: 'The range takes it.',
    },
    {
      name: 'it becomes required',
      before: body({ content: { 'application/json': schema } }),
      after: body({ required: true, content: { 'application/json': schema } }),
      verdict: 'major',
      rules: ['request-body-required'],
      names: 'the request body',
      reason: 'Requests without one were accepted.',
    },
    {
      name: 'it becomes optional',
      before: body({ required: true, content: { 'application/json': schema } }),
      after: body({ content: { 'application/json': schema } }),
      verdict: 'minor',
      rules: ['request-body-optional'],
      names: 'the request body',
      reason: 'Requests with one are accepted.',
    },
    {
      name: 'an optional one appears',
      before: {},
      after: body({ content: { 'application/json': schema } }),
      verdict: 'minor',
      rules: ['request-body-added'],
      names: 'the request body',
      reason: 'Requests without one are accepted.',
    },
    {
      name: 'a required one appears',
      before: {},
      after: body({ required: true, content: { 'application/json': schema } }),
      verdict: 'major',
      rules: ['request-body-required'],
      names: 'the request body',
      reason: 'Requests as they were sent have none.',
    },
    {
      name: 'it disappears',
      before: body({ content: { 'application/json': schema } }),
      after: {},
      verdict: 'major',
      rules: ['request-body-removed'],
      names: 'the request body',
      reason: 'What clients send is not read any more.',
    },
    {
      name: 'a part takes fewer kinds of files',
      before: body({
        content: {
          'multipart/form-data': { schema: {}, encoding: { file: { contentType: 'image/png, image/jpeg' } } },
        },
      }),
      after: body({
        content: { 'multipart/form-data': { schema: {}, encoding: { file: { contentType: 'image/png' } } } },
      }),
      verdict: 'major',
      rules: ['request-encoding-changed'],
      names: '`file`',
      reason: 'Whoever sends the other kind is refused.',
    },
    {
      name: 'a part takes more kinds of files',
      before: body({
        content: { 'multipart/form-data': { schema: {}, encoding: { file: { contentType: 'image/png' } } } },
      }),
      after: body({
        content: { 'multipart/form-data': { schema: {}, encoding: { file: { contentType: 'image/*' } } } },
      }),
      verdict: 'minor',
      rules: ['request-encoding-extended'],
      names: '`file`',
      reason: 'What was taken is taken.',
    },
  ]);
});

describe('headers of an answer', () => {
  const headers = (list: object) =>
    operation({ responses: { '200': { description: 'Done.', headers: list } } });
  pairs<object>(headers, [
    {
      name: 'one is added',
      before: {},
      after: { ETag: { schema: text } },
      verdict: 'minor',
      rules: ['response-header-added'],
      names: '`ETag`',
      reason: 'A client ignores what it does not know.',
    },
    {
      name: 'one is removed',
      before: { ETag: { schema: text } },
      after: {},
      verdict: 'major',
      rules: ['response-header-removed'],
      names: '`ETag`',
      reason: 'A client may rely on it.',
    },
    {
      name: 'one is no longer always there',
      before: { ETag: { required: true, schema: text } },
      after: { ETag: { schema: text } },
      verdict: 'major',
      rules: ['response-header-optional'],
      names: '`ETag`',
      reason: 'A client relies on it.',
    },
    {
      name: 'one is always there',
      before: { ETag: { schema: text } },
      after: { ETag: { required: true, schema: text } },
      verdict: 'minor',
      rules: ['response-header-required'],
      names: '`ETag`',
      reason: 'More is promised than before.',
    },
    {
      name: 'one has more values',
      before: { Cache: { schema: { enum: ['hit'] } } },
      after: { Cache: { schema: { enum: ['hit', 'miss'] } } },
      verdict: 'major',
      rules: ['response-enum-value-added'],
      names: 'the header `Cache`',
      reason: 'A client handles the one that it was told of.',
    },
    {
      name: 'the name of one in other letters',
      before: { ETag: { schema: text } },
      after: { etag: { schema: text } },
      verdict: 'none',
      rules: [],
      reason: 'Names of headers match in any case.',
    },
  ]);
});
