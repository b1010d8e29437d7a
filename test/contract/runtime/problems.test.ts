import { describe, expect, it } from '@jest/globals';
import { inBody, violationsOf } from '../../../src/contract/runtime/problems/violations.js';
import { problem } from '../../../src/contract/runtime/index.js';
import { json, operation, Service, validator } from './support.js';

function faults(schema: Record<string, unknown>, value: unknown): string[] {
  const validate = validator(schema);
  validate(value);
  return violationsOf(validate.errors, inBody).map(
    (fault) => `${'pointer' in fault ? fault.pointer : ''} ${fault.detail} (${fault.code})`,
  );
}

describe('faults', () => {
  it.each<[object, unknown, string]>([
    [{ type: 'integer' }, 'x', '# must be an integer (type)'],
    [{ type: ['string', 'null'] }, 1, '# must be a text or null (type)'],
    [{ required: ['a/b'] }, {}, '#/a~1b is required (required)'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, '#/b is required where a is given (dependent_required)'],
    [
      { additionalProperties: false },
      { 'ä %': 1 },
      '#/%C3%A4%20%25 is not a member that is known here (additional_properties)',
    ],
    [
      { unevaluatedProperties: false },
      { a: 1 },
      '#/a is not a member that is known here (unevaluated_properties)',
    ],
    [
      { propertyNames: { maxLength: 1 } },
      { ab: 1 },
      '#/ab is not a name that a member may have (property_names)',
    ],
    [{ properties: { a: false } }, { a: 1 }, '#/a must not be given (false_schema)'],
    [{ const: 'x' }, 1, '# must be "x" (const)'],
    [{ enum: ['a', 'b', null] }, 1, '# must be "a", "b" or null (enum)'],
    [{ minimum: 1 }, 0, '# must be >= 1 (minimum)'],
    [{ exclusiveMaximum: 1 }, 1, '# must be < 1 (exclusive_maximum)'],
    [{ multipleOf: 0.5 }, 0.3, '# must be a multiple of 0.5 (multiple_of)'],
    [{ minLength: 1 }, '', '# must not be empty (min_length)'],
    [{ minLength: 2 }, '', '# must have at least 2 characters (min_length)'],
    [{ maxLength: 1 }, 'ab', '# must have at most 1 character (max_length)'],
    [{ maxItems: 1 }, [1, 2], '# must have at most 1 item (max_items)'],
    [{ minProperties: 2 }, {}, '# must have at least 2 members (min_properties)'],
    [{ uniqueItems: true }, [1, 2, 1], '# must not have the same item twice (0 and 2) (unique_items)'],
    [{ pattern: '^a' }, 'b', '# must match the pattern ^a (pattern)'],
    [{ prefixItems: [true], items: false }, [1, 2], '# must not have more than 1 item (items)'],
    [{ not: { type: 'string' } }, 'x', '# is not allowed (not)'],
    [
      { items: { properties: { a: { type: 'boolean' } } } },
      [{}, { a: 1 }],
      '#/1/a must be true or false (type)',
    ],
  ])('of %j in %j', (schema, value, expected) => {
    expect(faults(schema as Record<string, unknown>, value)).toEqual([expected]);
  });

  it('are told all at once, up to a bound', () => {
    const schema = { type: 'array', items: { type: 'integer' } };
    expect(faults(schema, Array(200).fill('x'))).toHaveLength(50);
  });

  it('name long choices in part', () => {
    const [fault] = faults({ enum: Array.from({ length: 30 }, (_, index) => index) }, -1);
    expect(fault).toContain('18, 19 and 10 others');
  });
});

describe('faults of alternatives', () => {
  const cat = {
    type: 'object',
    required: ['kind', 'lives'],
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' } },
  };
  const dog = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: 'dog' }, toys: { type: 'array', items: { type: 'string' } } },
  };

  it('are those of the alternative that is meant', () => {
    const pet = { properties: { pet: { oneOf: [cat, dog] } } };
    expect(faults(pet, { pet: { kind: 'dog', toys: ['a', 1] } })).toEqual([
      '#/pet/toys/1 must be a text (type)',
    ]);
    expect(faults(pet, { pet: { kind: 'cat' } })).toEqual(['#/pet/lives is required (required)']);
  });

  it('are those of the alternative of the right type', () => {
    const schema = { anyOf: [{ type: 'string' }, dog] };
    expect(faults(schema, { kind: 'dog', toys: 1 })).toEqual(['#/toys must be a list (type)']);
    expect(faults({ anyOf: [{ type: 'null' }, { type: 'integer', minimum: 5 }] }, 3)).toEqual([
      '# must be >= 5 (minimum)',
    ]);
  });

  it('are one where all types are wrong', () => {
    expect(faults({ oneOf: [{ type: 'string' }, { type: 'null' }, dog] }, 1)).toEqual([
      '# must be a text, null or an object (type)',
    ]);
  });

  it('are one where nothing tells which is meant', () => {
    expect(faults({ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, {})).toEqual([
      '# must fit one of the alternatives of the contract (any_of)',
    ]);
  });

  it('are one where several fit', () => {
    expect(faults({ oneOf: [{ type: 'number' }, { type: 'integer' }] }, 1)).toEqual([
      '# must fit one alternative, and fits several (one_of)',
    ]);
  });

  it('keep those that stand beside the alternatives', () => {
    const schema = {
      type: 'object',
      properties: { n: { type: 'integer' }, pet: { oneOf: [cat, dog] } },
      required: ['id'],
    };
    expect(faults(schema, { n: 'x', pet: { kind: 'cat' } })).toEqual([
      '#/id is required (required)',
      '#/n must be an integer (type)',
      '#/pet/lives is required (required)',
    ]);
  });

  it('are those of a schema that is referred to, where it alone has the right type', () => {
    const schema = { $defs: { dog }, items: { anyOf: [{ $ref: '#/$defs/dog' }, { type: 'null' }] } };
    expect(faults(schema, [{ kind: 'dog', toys: 1 }])).toEqual(['#/0/toys must be a list (type)']);
    expect(faults(schema, [1])).toEqual(['#/0 must be an object or null (type)']);
  });

  it('are one where several schemas are referred to, and nothing tells them apart', () => {
    const schema = {
      $defs: { cat, dog },
      items: { oneOf: [{ $ref: '#/$defs/cat' }, { $ref: '#/$defs/dog' }] },
    };
    const none = ['#/0 must fit one of the alternatives of the contract (one_of)'];
    expect(faults(schema, [{ kind: 'dog', toys: 1 }])).toEqual(none);
    expect(faults(schema, [{ kind: 'fish' }])).toEqual(none);
  });

  it('follow a discriminator', () => {
    const schema = {
      type: 'object',
      discriminator: { propertyName: 'kind' },
      required: ['kind'],
      oneOf: [cat, dog],
    };
    expect(faults(schema, { kind: 'dog', toys: 1 })).toEqual(['#/toys must be a list (type)']);
    expect(faults(schema, { kind: 'fish' })).toEqual(['# must be a known kind (discriminator)']);
  });
});

describe('a problem', () => {
  const conflict = { ...json(), media: [{ type: 'application/problem+json', writer: 'json' as const }] };
  // No catalogue, so that nothing has to be declared.
  const operations = [operation({ id: 'lend', responses: { 200: json(), 409: conflict } })];

  it('has all that RFC 9457 and the caller need', async () => {
    const handlers = {
      lend: () => {
        throw problem('precondition_failed', {
          detail: 'The book is at version 8.',
          hint: 'Read it again.',
          errors: [{ pointer: '#/version', detail: 'must be 8', code: 'const' }],
          headers: { 'Retry-After': '1' },
          members: { version: 8, status: 200 },
        });
      },
    };
    const service = await Service.start({ operations, handlers });
    const answer = await service.send('/lend', { headers: { 'x-request-id': 'request-1' } });
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Precondition failed',
      status: 412,
      detail: 'The book is at version 8.',
      instance: '/lend',
      code: 'precondition_failed',
      requestId: 'request-1',
      hint: 'Read it again.',
      errors: [{ pointer: '#/version', detail: 'must be 8', code: 'const' }],
      version: 8,
    });
    expect(answer).toMatchObject({
      status: 412,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        'retry-after': '1',
      },
    });
    expect(await service.observed()).toMatchObject([
      { status: 412, problem: 'precondition_failed', error: undefined },
    ]);
  });

  it('may be translated from an error of the application', async () => {
    class Lost extends Error {}
    const service = await Service.start({
      operations,
      handlers: {
        lend: async () => {
          throw new Lost('in the sea');
        },
      },
      toProblem: (error) =>
        error instanceof Lost ? { code: 'precondition_failed', detail: error.message } : undefined,
    });
    expect(await service.send('/lend')).toMatchObject({ status: 412, body: { detail: 'in the sea' } });
  });

  it('hides what nobody has foreseen', async () => {
    const handlers = {
      lend: () => {
        throw new Error('select * from secrets');
      },
    };
    const service = await Service.start({ operations, handlers });
    const answer = await service.send('/lend');
    expect(answer).toMatchObject({
      status: 500,
      body: { code: 'internal_error', detail: 'Something went wrong on our side.' },
    });
    expect(answer.text).not.toContain('secrets');
    expect(await service.observed()).toMatchObject([{ error: { message: 'select * from secrets' } }]);
  });

  it('survives a translation that fails', async () => {
    const handlers = {
      lend: () => {
        throw new Error('first');
      },
    };
    const toProblem = () => {
      throw new Error('second');
    };
    const service = await Service.start({ operations, handlers, toProblem });
    expect(await service.send('/lend')).toMatchObject({ status: 500, body: { code: 'internal_error' } });
  });

  it('has no body in answer to HEAD', async () => {
    const service = await Service.start({ operations });
    const answer = await service.send('/lend', { method: 'HEAD', headers: { accept: 'image/png' } });
    expect(answer).toMatchObject({
      status: 406,
      text: '',
      headers: { 'content-type': 'application/problem+json' },
    });
  });
});
