/** A small document about letters in boxes that belong to people, and a server of it that can be made careless. */
import { randomUUID } from 'node:crypto';
import type { HttpRequest, HttpResponse } from '../../../src/contract/prove/http.js';

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string', maxLength: 100 };
const boxId = { name: 'boxId', in: 'path', required: true, schema: id };
const letterId = { name: 'letterId', in: 'path', required: true, schema: id };
const answers = (status: string, schema: object) => ({
  [status]: { description: 'It.', content: { 'application/json': { schema } } },
  '404': { description: 'None.' },
  '422': { description: 'No.' },
});

const NewLetter = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: {
    id,
    text,
    answerToId: { oneOf: [id, { type: 'null' }] },
    stampIds: { type: 'array', maxItems: 5, items: id },
    readAt: { type: 'string', readOnly: true },
    sheets: {
      type: 'array',
      maxItems: 5,
      items: {
        type: 'object',
        additionalProperties: false,
        properties: { text, number: { type: 'integer', readOnly: true } },
      },
    },
    wrapping: {
      oneOf: [
        { type: 'object', additionalProperties: false, required: ['color'], properties: { color: text } },
        {
          type: 'object',
          additionalProperties: false,
          required: ['size'],
          properties: { size: { type: 'integer' } },
        },
      ],
    },
  },
};

export const letters = {
  openapi: '3.1.0',
  info: { title: 'Letters', version: '1.0.0' },
  security: [{ key: ['letters'] }],
  paths: {
    '/boxes/{boxId}/letters/{letterId}': {
      parameters: [boxId, letterId],
      get: { operationId: 'readLetter', responses: answers('200', NewLetter) },
    },
    '/letters': {
      post: {
        operationId: 'writeLetter',
        requestBody: { required: true, content: { 'application/json': { schema: NewLetter } } },
        responses: answers('201', {
          type: 'object',
          properties: {
            ...NewLetter.properties,
            ownerId: id,
            postmark: { type: 'object', properties: { town: text } },
          },
        }),
      },
    },
  },
} as const;

export interface Post {
  readonly send: (request: HttpRequest) => Promise<HttpResponse>;
  /** What somebody has: boxes, letters and stamps by their ids. */
  readonly things: Map<string, string>;
}

/** `who` is the authorization header. The `answer` decides, given who has a thing: nobody, the caller or another. */
export function post(
  answer: (owners: readonly ('nobody' | 'caller' | 'other')[]) => Partial<HttpResponse>,
): Post {
  const things = new Map<string, string>();
  return {
    things,
    send: async ({ target, headers, body }) => {
      const { id: _, ...said } = JSON.parse(String(body ?? '{}')) as Record<string, unknown>;
      const named = `${target} ${JSON.stringify(said)}`.match(/[\da-f-]{36}/g) ?? [];
      const owners = named.map((each) => {
        const owner = things.get(each);
        return owner === undefined ? 'nobody' : owner === headers['authorization'] ? 'caller' : 'other';
      });
      const content = Buffer.from(JSON.stringify({ instance: target, requestId: randomUUID() }));
      return { status: 404, headers: {}, body: content, ...answer(owners) };
    },
  };
}
