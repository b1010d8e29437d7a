/** Alternatives: which one of the base is which one of the revision, and what it means if one comes or goes. */
import { describe } from '@jest/globals';
import { pairs, request, response } from './pairs.js';

const text = { type: 'string' };
const tagged = (kind: string, properties: object = {}, rest: object = {}) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: kind }, ...properties },
  ...rest,
});
const book = tagged('book', { pages: { type: 'integer' } });
const film = tagged('film', { minutes: { type: 'integer' } });
const song = tagged('song', { bars: { type: 'integer' } });

describe('alternatives of a request', () => {
  pairs<unknown>(request, [
    {
      name: 'one more, with a tag',
      before: { oneOf: [book, film] },
      after: { oneOf: [book, film, song] },
      verdict: 'minor',
      rules: ['request-alternative-added'],
      names: '`song`',
      reason: 'Nobody sends it yet.',
    },
    {
      name: 'one less, with a tag',
      before: { oneOf: [book, film, song] },
      after: { oneOf: [book, film] },
      verdict: 'major',
      rules: ['request-alternative-removed'],
      names: '`song`',
      reason: 'Whoever sends it is refused.',
    },
    {
      name: 'one narrower, with a tag',
      before: { oneOf: [book, film] },
      after: { oneOf: [film, tagged('book', { pages: { type: 'integer', minimum: 1 } })] },
      verdict: 'major',
      rules: ['request-minimum-narrowed'],
      names: '`pages` in the request body',
      reason: 'The tag says which one is meant, wherever it stands in the list.',
    },
    {
      name: 'one wider, with a tag',
      before: { oneOf: [book, tagged('film', { minutes: { type: 'integer', maximum: 9 } })] },
      after: { oneOf: [book, film] },
      verdict: 'minor',
      rules: ['request-maximum-widened'],
      names: '`minutes` in the request body',
      reason: 'Everything that fitted fits.',
    },
    {
      name: 'one more type',
      before: { anyOf: [text] },
      after: { anyOf: [text, { type: 'array', items: text }] },
      verdict: 'minor',
      rules: ['request-type-widened'],
      names: 'array',
      reason: 'Texts are accepted as before.',
    },
    {
      name: 'one less type',
      before: { anyOf: [text, { type: 'integer' }] },
      after: text,
      verdict: 'major',
      rules: ['request-type-narrowed'],
      names: 'integer',
      reason: 'Numbers are refused.',
    },
    {
      name: 'anyOf becomes oneOf, where both can hold',
      before: { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      after: { type: 'object', oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      verdict: 'major',
      rules: ['request-one-of-narrowed'],
      names: 'the request body',
      reason: 'Whoever sends both is refused.',
    },
    {
      name: 'oneOf becomes anyOf, where both can hold',
      before: { type: 'object', oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      after: { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      verdict: 'minor',
      rules: ['request-one-of-widened'],
      reason: 'Both together are accepted as well.',
    },
    {
      name: 'anyOf becomes oneOf, where tags tell them apart',
      before: { anyOf: [book, film] },
      after: { oneOf: [book, film] },
      verdict: 'none',
      rules: [],
      reason: 'Nothing is both.',
    },
    {
      name: 'one of two members is demanded',
      before: { type: 'object', properties: { a: text, b: text } },
      after: {
        type: 'object',
        properties: { a: text, b: text },
        oneOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      verdict: 'major',
      rules: ['request-alternative-removed'],
      reason: 'None and both were accepted.',
    },
    {
      name: 'a shared member becomes narrower beside the alternatives',
      before: {
        type: 'object',
        properties: { note: text },
        oneOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      after: {
        type: 'object',
        properties: { note: { type: 'string', maxLength: 5 } },
        oneOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      verdict: 'major',
      rules: ['request-max-length-narrowed'],
      names: '`note` in the request body',
      reason: 'It is told as the one cause that it is.',
    },
    {
      name: 'one tag more for one of the alternatives',
      before: { oneOf: [book, film] },
      after: {
        oneOf: [book, { ...film, properties: { ...film.properties, kind: { enum: ['film', 'clip'] } } }],
      },
      verdict: 'minor',
      rules: ['request-enum-value-added'],
      names: '`kind` in the request body',
      reason: 'Whoever sends `film` is understood.',
    },
    {
      name: 'null is no longer an alternative',
      before: { oneOf: [book, { type: 'null' }] },
      after: book,
      verdict: 'major',
      rules: ['request-type-narrowed'],
      names: 'null',
      reason: 'Null is refused.',
    },
  ]);
});

describe('alternatives of an answer', () => {
  pairs<unknown>(response, [
    {
      name: 'one more, where lists are promises',
      before: { oneOf: [book, film] },
      after: { oneOf: [book, film, song] },
      verdict: 'major',
      rules: ['response-alternative-added'],
      names: '`song`',
      reason: 'A client branches on the two that it was told of.',
    },
    {
      name: 'one more with a tag, where clients expect new values',
      before: { oneOf: [book, film] },
      after: { oneOf: [book, film, song] },
      verdict: 'minor',
      rules: ['response-alternative-added'],
      names: '`song`',
      options: { responseEnums: 'open' },
      reason: 'The tag is a value of a list, and clients ignore what carries one that they do not know.',
    },
    {
      name: 'one more without a tag, where clients expect new values',
      before: { anyOf: [{ type: 'object', required: ['a'] }] },
      after: {
        anyOf: [
          { type: 'object', required: ['a'] },
          { type: 'object', required: ['b'] },
        ],
      },
      verdict: 'major',
      rules: ['response-alternative-added'],
      options: { responseEnums: 'open' },
      reason: 'No value tells a client that it is another one.',
    },
    {
      name: 'one less',
      before: { oneOf: [book, film, song] },
      after: { oneOf: [book, film] },
      verdict: 'minor',
      rules: ['response-alternative-removed'],
      names: '`song`',
      reason: 'A client is prepared for more than comes.',
    },
    {
      name: 'one narrower',
      before: { oneOf: [book, film] },
      after: { oneOf: [book, tagged('film', { minutes: { type: 'integer', maximum: 9 } })] },
      verdict: 'minor',
      rules: ['response-maximum-narrowed'],
      names: '`minutes` in the answer 200',
      reason: 'It stays within what was promised.',
    },
    {
      name: 'null as well',
      before: book,
      after: { oneOf: [book, { type: 'null' }] },
      verdict: 'major',
      rules: ['response-type-widened'],
      names: 'null',
      reason: 'A client reads a member of it and fails.',
    },
  ]);
});

const components = {
  Cat: { type: 'object', required: ['kind'], properties: { kind: text, lives: { type: 'integer' } } },
  Dog: { type: 'object', required: ['kind'], properties: { kind: text, tricks: { type: 'integer' } } },
};
const pets = (...names: string[]) => ({
  oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

describe('alternatives told apart by a discriminator', () => {
  pairs<object>(
    (schema) => ({ ...request(schema), components: { schemas: components } }),
    [
      {
        name: 'it appears',
        before: { anyOf: pets('Cat', 'Dog').oneOf },
        after: { anyOf: pets('Cat', 'Dog').oneOf, discriminator: { propertyName: 'kind' } },
        verdict: 'major',
        rules: ['request-enum-added'],
        names: 'kind',
        reason: 'Any text was accepted as `kind`, and now only the names of the two.',
      },
      {
        name: 'it disappears',
        before: { ...pets('Cat', 'Dog'), discriminator: { propertyName: 'kind' } },
        after: { anyOf: pets('Cat', 'Dog').oneOf },
        verdict: 'minor',
        rules: ['request-enum-dropped'],
        reason: 'Whatever a tag picked still fits.',
      },
      {
        name: 'a tag is called differently',
        before: { ...pets('Cat', 'Dog'), discriminator: { propertyName: 'kind' } },
        after: {
          ...pets('Cat', 'Dog'),
          discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat' } },
        },
        verdict: 'major',
        rules: ['request-alternative-removed', 'request-alternative-added'],
        names: '`Cat`',
        reason: 'The old tag picks nothing.',
      },
      {
        name: 'the mapping says what the names say anyway',
        before: { ...pets('Cat', 'Dog'), discriminator: { propertyName: 'kind' } },
        after: {
          ...pets('Cat', 'Dog'),
          discriminator: { propertyName: 'kind', mapping: { Cat: '#/components/schemas/Cat' } },
        },
        verdict: 'none',
        rules: [],
        reason: 'The same tags pick the same alternatives.',
      },
    ],
  );
});
