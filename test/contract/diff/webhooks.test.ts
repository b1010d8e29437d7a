/** Messages that the service sends: they are promises like answers, and what receivers answer is like a request. */
import { describe } from '@jest/globals';
import { document, pairs, type Fragment } from './pairs.js';

const text = { type: 'string' };
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const message = (schema: object, rest: object = {}) => ({
  'book.lent': {
    post: {
      operationId: 'bookLent',
      requestBody: { required: true, ...json(schema) },
      responses: { '204': { description: 'Taken.' } },
      ...rest,
    },
  },
});
const open = (properties: object, rest: object = {}) => ({ type: 'object', properties, ...rest });

describe('webhooks', () => {
  pairs<Fragment>(
    (webhooks) => document({}, { webhooks }),
    [
      {
        name: 'one is added',
        before: {},
        after: message(open({})),
        verdict: 'minor',
        rules: ['webhook-added'],
        names: 'webhook book.lent',
        reason: 'Nobody subscribes to it yet.',
      },
      {
        name: 'one is removed',
        before: message(open({})),
        after: {},
        verdict: 'major',
        rules: ['webhook-removed'],
        names: 'webhook book.lent',
        reason: 'Receivers wait for it.',
      },
      {
        name: 'a member is added, required even',
        before: message(open({ title: text })),
        after: message(open({ title: text, note: text }, { required: ['note'] })),
        verdict: 'minor',
        rules: ['webhook-member-added'],
        names: '`note` in the message',
        reason: 'In what the service sends, more is no less; in a request it would break.',
      },
      {
        name: 'a member is removed',
        before: message(open({ title: text, note: text })),
        after: message(open({ title: text })),
        verdict: 'major',
        rules: ['webhook-member-removed'],
        names: '`note` in the message',
        reason: 'Receivers read it.',
      },
      {
        name: 'a member is no longer always there',
        before: message(open({ title: text }, { required: ['title'] })),
        after: message(open({ title: text })),
        verdict: 'major',
        rules: ['webhook-member-optional'],
        names: '`title` in the message',
        reason: 'Receivers rely on it; in a request it would be fine.',
      },
      {
        name: 'a longer text',
        before: message(open({ title: { ...text, maxLength: 5 } })),
        after: message(open({ title: { ...text, maxLength: 9 } })),
        verdict: 'major',
        rules: ['webhook-max-length-widened'],
        names: '`title` in the message',
        reason: 'Receivers stored five characters; in a request it would be fine.',
      },
      {
        name: 'a shorter text',
        before: message(open({ title: { ...text, maxLength: 9 } })),
        after: message(open({ title: { ...text, maxLength: 5 } })),
        verdict: 'minor',
        rules: ['webhook-max-length-narrowed'],
        names: '`title` in the message',
        reason: 'It stays within what was promised; in a request it would break.',
      },
      {
        name: 'an answer of the receiver is no longer understood',
        before: message(open({}), {
          responses: { '200': { description: 'Taken.' }, '204': { description: 'Taken.' } },
        }),
        after: message(open({})),
        verdict: 'major',
        rules: ['webhook-answer-status-removed'],
        names: '200',
        reason: 'Receivers answer it.',
      },
      {
        name: 'an answer of the receiver is understood as well',
        before: message(open({})),
        after: message(open({}), {
          responses: { '202': { description: 'Later.' }, '204': { description: 'Taken.' } },
        }),
        verdict: 'minor',
        rules: ['webhook-answer-status-added'],
        names: '202',
        reason: 'Nobody has to answer it.',
      },
      {
        name: 'the answer of the receiver must say more',
        before: message(open({}), { responses: { '200': { description: 'Taken.', ...json(open({})) } } }),
        after: message(open({}), {
          responses: { '200': { description: 'Taken.', ...json(open({}, { required: ['id'] })) } },
        }),
        verdict: 'major',
        rules: ['webhook-answer-member-required'],
        names: '`id` in the answer 200',
        reason: 'Receivers answer without it; in an answer of the service it would be fine.',
      },
      {
        name: 'a header comes with the message',
        before: message(open({})),
        after: message(open({}), {
          parameters: [{ name: 'webhook-id', in: 'header', required: true, schema: text }],
        }),
        verdict: 'minor',
        rules: ['webhook-parameter-added'],
        names: '`webhook-id`',
        reason: 'Receivers ignore what they do not know; in a request it would break.',
      },
      {
        name: 'a header no longer comes with the message',
        before: message(open({}), { parameters: [{ name: 'webhook-id', in: 'header', schema: text }] }),
        after: message(open({})),
        verdict: 'major',
        rules: ['webhook-parameter-removed'],
        names: '`webhook-id`',
        reason: 'Receivers tell repetitions by it.',
      },
    ],
  );
});

describe('callbacks', () => {
  const withCallback = (callbacks: object) =>
    document({
      '/books': {
        post: { operationId: 'makeBook', responses: { '200': { description: 'Done.' } }, callbacks },
      },
    });
  const lent = (schema: object) => ({ lent: { '{$request.body#/url}': message(schema)['book.lent'] } });
  pairs<object>(withCallback, [
    {
      name: 'one is removed',
      before: lent(open({})),
      after: {},
      verdict: 'major',
      rules: ['callback-removed'],
      names: 'callback lent',
      reason: 'Receivers wait for it.',
    },
    {
      name: 'one is added',
      before: {},
      after: lent(open({})),
      verdict: 'minor',
      rules: ['callback-added'],
      names: 'callback lent',
      reason: 'It is sent to those who ask for it.',
    },
    {
      name: 'its message says less',
      before: lent(open({ title: text })),
      after: lent(open({})),
      verdict: 'major',
      rules: ['webhook-member-removed'],
      names: 'title',
      reason: 'It is a promise like an answer.',
    },
  ]);
});
