import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answering, responseOf } from './support.js';

const text = { type: 'string' };
const integer = { type: 'integer' };

const writerOf = async (schema: unknown, schemas = {}): Promise<(value: unknown) => unknown> => {
  const { write } = await responseOf(answering(schema, schemas));
  return (value) => JSON.parse(write(value)) as unknown;
};

describe('serializers', () => {
  it('write the declared members and nothing else', async () => {
    const { write } = await responseOf(
      answering({
        type: 'object',
        required: ['title'],
        properties: { subtitle: text, title: text, pages: integer, lent: { type: 'boolean' } },
      }),
    );

    expect(write({ title: 'Emma', secret: 1, lent: true })).toBe('{"title":"Emma","lent":true}');
    expect(write({ title: 'Emma', subtitle: 'A novel', pages: 3 })).toBe(
      '{"subtitle":"A novel","title":"Emma","pages":3}',
    );
  });

  it('write objects of optional members with the right commas', async () => {
    const write = await writerOf({ type: 'object', properties: { a: integer, b: integer, c: integer } });

    expect(write({})).toEqual({});
    expect(write({ b: 1 })).toEqual({ b: 1 });
    expect(write({ a: 1, c: 2, d: 3 })).toEqual({ a: 1, c: 2 });
  });

  it('never write what is write-only', async () => {
    const write = await writerOf({
      type: 'object',
      properties: { name: text, password: { type: 'string', writeOnly: true } },
      additionalProperties: true,
    });

    expect(write({ name: 'Ada', password: 'secret', shoe: 40 })).toEqual({ name: 'Ada', shoe: 40 });
  });

  it.each(['plain', 'a "quote"', 'back\\slash', 'line\nbreak', '\u0000', '👍', '\ud83d', '', 'é\u2028'])(
    'escape %j as JSON does',
    async (value) => {
      const { write } = await responseOf(answering(text));

      expect(write(value)).toBe(JSON.stringify(value));
    },
  );

  it('escape the names of members', async () => {
    const name = 'it\'s a "name"\\';
    const write = await writerOf({ type: 'object', properties: { [name]: integer, constructor: text } });

    expect(write({ [name]: 1 })).toEqual({ [name]: 1 });
    expect(write({ constructor: 'Wren' })).toEqual({ constructor: 'Wren' });
  });

  it('write null, numbers and mixed scalars', async () => {
    const write = await writerOf({
      type: 'array',
      items: { type: ['string', 'number', 'boolean', 'null'] },
    });

    expect(write([null, 0, -1.5e300, true, false, 'a'])).toEqual([null, 0, -1.5e300, true, false, 'a']);
  });

  it('are not confused by components that are called like globals', async () => {
    const write = await writerOf(
      { $ref: '#/components/schemas/Object' },
      {
        Object: {
          type: 'object',
          properties: { a: { $ref: '#/components/schemas/JSON' } },
          additionalProperties: text,
        },
        JSON: { type: 'array', items: text },
      },
    );

    expect(write({ a: ['b'], c: 'd' })).toEqual({ a: ['b'], c: 'd' });
  });

  it('follow recursion', async () => {
    const write = await writerOf(
      { $ref: '#/components/schemas/Shelf' },
      {
        Shelf: {
          type: 'object',
          properties: {
            label: text,
            shelves: { type: 'array', items: { $ref: '#/components/schemas/Shelf' } },
          },
        },
      },
    );

    expect(write({ shelves: [{ label: 'a', x: 1, shelves: [] }], x: 1 })).toEqual({
      shelves: [{ label: 'a', shelves: [] }],
    });
  });

  it('write other members only where they are declared', async () => {
    const write = await writerOf({
      type: 'object',
      properties: { id: text },
      patternProperties: { '^x-': integer },
      additionalProperties: { type: 'object', properties: { a: integer } },
    });

    expect(write({ id: '1', 'x-a': 5, other: { a: 1, b: 2 }, none: undefined })).toEqual({
      id: '1',
      'x-a': 5,
      other: { a: 1 },
    });
  });

  it('write free-form values whole, and objects without members empty', async () => {
    await expect(writerOf({}).then((write) => write({ a: [1] }))).resolves.toEqual({ a: [1] });
    await expect(writerOf({ type: 'object' }).then((write) => write({ a: 1 }))).resolves.toEqual({});
  });

  it('write the members of every part of an allOf', async () => {
    const write = await writerOf(
      { allOf: [{ $ref: '#/components/schemas/Entity' }, { type: 'object', properties: { name: text } }] },
      { Entity: { type: 'object', required: ['id'], properties: { id: text } } },
    );

    expect(write({ id: '1', name: 'a', secret: 1 })).toEqual({ id: '1', name: 'a' });
  });

  it('write tuples', async () => {
    const write = await writerOf({
      type: 'array',
      prefixItems: [text, { type: 'object', properties: { a: integer } }],
      items: integer,
    });

    expect(write(['a', { a: 1, b: 2 }, 3, 4])).toEqual(['a', { a: 1 }, 3, 4]);
    expect(write([])).toEqual([]);
  });
});

describe('serializers of unions', () => {
  const schemas = {
    Cat: {
      type: 'object',
      required: ['species', 'lives'],
      properties: { species: { const: 'cat' }, lives: integer },
    },
    Dog: {
      type: 'object',
      required: ['species'],
      properties: { species: { const: 'dog' }, tricks: integer },
    },
  };
  const oneOf = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }];
  const cat = { species: 'cat', lives: 9 };

  it('let the tag choose', async () => {
    const write = await writerOf({ oneOf, discriminator: { propertyName: 'species' } }, schemas);

    expect(write({ ...cat, tricks: 1 })).toEqual(cat);
    expect(write({ species: 'dog', lives: 1, tricks: 2 })).toEqual({ species: 'dog', tricks: 2 });
  });

  it('let members choose where there is no tag', async () => {
    const write = await writerOf({ oneOf: [...oneOf, { type: 'null' }] }, schemas);

    expect(write({ ...cat, tricks: 1 })).toEqual(cat);
    expect(write(null)).toBeNull();
  });

  it('take the alternative that knows most of the members', async () => {
    const write = await writerOf({
      oneOf: [
        { type: 'object', required: ['id'], properties: { id: text } },
        { type: 'object', required: ['id'], properties: { id: text, name: text } },
      ],
    });

    expect(write({ id: '1', name: 'a', other: 1 })).toEqual({ id: '1', name: 'a' });
  });

  it('fall back to the declared members of all where none fits', async () => {
    const write = await writerOf({ oneOf, discriminator: { propertyName: 'species' } }, schemas);

    expect(write({ species: 'eel', lives: 1, volts: 600 })).toEqual({ species: 'eel', lives: 1 });
  });

  it('keep the members around the union', async () => {
    const write = await writerOf(
      {
        type: 'object',
        required: ['id'],
        properties: { id: text },
        oneOf,
        discriminator: { propertyName: 'species' },
      },
      schemas,
    );

    expect(write({ id: '1', ...cat, tricks: 1 })).toEqual({ id: '1', ...cat });
  });

  it('write the members of any alternative of an anyOf', async () => {
    const write = await writerOf({ anyOf: oneOf }, schemas);

    expect(write({ species: 'dog', lives: 1, tricks: 2, x: 3 })).toEqual({
      species: 'dog',
      lives: 1,
      tricks: 2,
    });
  });

  it('tell arrays, objects and scalars apart', async () => {
    const write = await writerOf({
      oneOf: [text, { type: 'array', items: integer }, { type: 'object', properties: { a: integer } }],
    });

    expect(write('a')).toBe('a');
    expect(write([1])).toEqual([1]);
    expect(write({ a: 1, b: 2 })).toEqual({ a: 1 });
  });
});

describe('what cannot be written', () => {
  const schema = {
    type: 'object',
    required: ['items'],
    properties: {
      items: {
        type: 'array',
        items: { type: 'object', required: ['a/b'], properties: { 'a/b': { type: 'number' }, note: text } },
      },
    },
  };

  it.each<[unknown, string]>([
    [{ items: [{ 'a/b': 1 }, {}] }, '#/items/1/a~1b is missing'],
    [{ items: [{ 'a/b': NaN }] }, '#/items/0/a~1b cannot be NaN'],
    [{ items: [{ 'a/b': { secret: 1 } }] }, '#/items/0/a~1b cannot be an object'],
    [{ items: [{ 'a/b': 1, note: new Date(0) }] }, '#/items/0/note cannot be an object'],
    [{ items: [{ 'a/b': 1n }] }, '#/items/0/a~1b cannot be a bigint'],
    [{ items: { length: 1 } }, '#/items cannot be an object'],
    [undefined, '# is missing'],
    [[], '# cannot be an array'],
  ])('is refused with its place: %#', async (value, message) => {
    const { write } = await responseOf(answering(schema));

    expect(() => write(value)).toThrow(message);
  });

  it('does not include scalars of another type, which can hide nothing', async () => {
    const write = await writerOf(schema);

    expect(write({ items: [{ 'a/b': '5', note: null }] })).toEqual({ items: [{ 'a/b': '5', note: null }] });
  });
});

describe('any value', () => {
  it('comes back as it was declared', async () => {
    const node = {
      type: 'object',
      required: ['id'],
      properties: {
        note: { type: ['string', 'null'] },
        id: text,
        size: { type: 'number' },
        children: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
      },
      additionalProperties: { type: 'boolean' },
    };
    const write = await writerOf({ $ref: '#/components/schemas/Node' }, { Node: node });
    const string = fc.string({ unit: 'binary' });
    const { value } = fc.letrec((tie) => ({
      value: fc.record(
        {
          note: fc.option(string),
          id: string,
          size: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
          children: fc.array(tie('value'), { maxLength: 2 }),
          ready: fc.boolean(),
        },
        { requiredKeys: ['id'] },
      ),
    }));

    fc.assert(
      fc.property(value, (each) => {
        expect(write(each)).toEqual(JSON.parse(JSON.stringify(each)));
      }),
    );
  });
});
