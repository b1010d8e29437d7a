import { describe, expect, it } from '@jest/globals';
import type { ParameterRow, ParameterStyle, ValueRow } from '../../../src/contract/model.js';
import { cookieReaderOf, headerReaderOf } from '../../../src/contract/runtime/parameters/headers.js';
import { pathReaderOf } from '../../../src/contract/runtime/parameters/path.js';
import { QueryReader } from '../../../src/contract/runtime/parameters/query.js';
import type { Violation } from '../../../src/contract/runtime/problems/problem.js';
import { operation, parameter, Service, text } from './support.js';

const integer: ValueRow = { kind: 'integer' };
const list = (items: ValueRow): ValueRow => ({ kind: 'array', items });
const object = (properties: Record<string, ValueRow>, additional?: ValueRow): ValueRow => ({
  kind: 'object',
  properties,
  ...(additional && { additional }),
});
const union = (...of: ValueRow[]): ValueRow => ({ kind: 'union', of });
const color = object({ R: integer, G: integer });

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function query(raw: string, ...rows: Partial<ParameterRow>[]) {
  const violations: Violation[] = [];
  const reader = new QueryReader(rows.map((row) => parameter({ name: 'x', in: 'query', ...row })));
  return { values: plain(reader.read(raw, violations)), violations };
}

function path(raw: string, row: Partial<ParameterRow>) {
  const violations: Violation[] = [];
  const read = pathReaderOf({ path: '/{x}', parameters: [parameter({ name: 'x', in: 'path', ...row })] });
  return { value: (plain(read([raw], violations)) as { x?: unknown }).x, violations };
}

describe('a scalar', () => {
  it.each([
    ['integer', '5', 5],
    ['integer', '-5', -5],
    ['integer', '0', 0],
    ['integer', '-0', 0],
    ['number', '1.50', 1.5],
    ['number', '1e3', 1000],
    ['number', '-0.1E-2', -0.001],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['null', 'null', null],
    ['string', '5', '5'],
    ['string', '', ''],
    ['json', '{"a":[1,null]}', { a: [1, null] }],
  ] as const)('%s is read from %p', (kind, sent, value) => {
    expect(query(`x=${encodeURIComponent(sent)}`, { value: { kind } })).toEqual({
      values: { x: value },
      violations: [],
    });
  });

  it.each([
    ['integer', '0x10'],
    ['integer', '1e3'],
    ['integer', ' 5'],
    ['integer', '5 '],
    ['integer', '+5'],
    ['integer', '007'],
    ['integer', '5.0'],
    ['integer', ''],
    ['integer', '٣'],
    ['integer', '99999999999999999999'],
    ['integer', 'Infinity'],
    ['number', '.5'],
    ['number', '5.'],
    ['number', '1e999'],
    ['number', 'NaN'],
    ['number', '0b1'],
    ['number', '1_000'],
    ['boolean', 'TRUE'],
    ['boolean', '1'],
    ['boolean', ''],
    ['null', ''],
  ] as const)('%s is not read from %p, which stays text for the validator to refuse', (kind, sent) => {
    expect(query(`x=${encodeURIComponent(sent)}`, { value: { kind } }).values).toEqual({ x: sent });
  });

  it('of a union is the first that fits', () => {
    const value = union({ kind: 'null' }, { kind: 'boolean' }, integer, text);
    const read = (sent: string) => query(`x=${sent}`, { value }).values;
    expect([read('null'), read('true'), read('12'), read('1x')]).toEqual([
      { x: null },
      { x: true },
      { x: 12 },
      { x: '1x' },
    ]);
  });

  it.each(['{', '{"__proto__":1}', `${'['.repeat(20)}${']'.repeat(20)}`, '"\\ud800"'])(
    'refuses the JSON %p',
    (sent) => {
      expect(query(`x=${encodeURIComponent(sent)}`, { value: { kind: 'json' } })).toEqual({
        values: {},
        violations: [{ parameter: 'x', detail: 'must be JSON', code: 'json' }],
      });
    },
  );
});

describe('a list in the query', () => {
  it.each<[ParameterStyle, boolean, string]>([
    ['form', true, 'x=1&x=2&x=3'],
    ['form', false, 'x=1,2,3'],
    ['spaceDelimited', false, 'x=1%202%203'],
    ['spaceDelimited', false, 'x=1+2+3'],
    ['pipeDelimited', false, 'x=1|2|3'],
    ['pipeDelimited', false, 'x=1%7C2%7c3'],
  ])('of style %s, explode %p, is read from %s', (style, explode, raw) => {
    expect(query(raw, { style, explode, value: list(integer) })).toEqual({
      values: { x: [1, 2, 3] },
      violations: [],
    });
  });

  it('is split before it is decoded', () => {
    expect(query('x=a%2Cb,c%26d', { explode: false, value: list(text) }).values).toEqual({
      x: ['a,b', 'c&d'],
    });
  });

  it('of one item is a list', () => {
    expect(query('x=1', { value: list(integer) }).values).toEqual({ x: [1] });
  });

  it('keeps items that do not fit for the validator', () => {
    expect(query('x=1&x=two&x=', { value: list(integer) }).values).toEqual({ x: [1, 'two', ''] });
  });

  it('may be null instead', () => {
    const value = union({ kind: 'null' }, list(integer));
    expect(query('x=null', { value }).values).toEqual({ x: null });
    expect(query('x=1', { value }).values).toEqual({ x: [1] });
    expect(query('x=null', { value, explode: false }).values).toEqual({ x: null });
    expect(query('x=1,2', { value, explode: false }).values).toEqual({ x: [1, 2] });
    expect(query('x=1,b', { value, explode: false }).values).toEqual({ x: [1, 'b'] });
  });
});

describe('an object in the query', () => {
  it.each<[ParameterStyle, boolean, string]>([
    ['form', true, 'R=100&G=200'],
    ['form', false, 'x=R,100,G,200'],
    ['spaceDelimited', false, 'x=R%20100%20G%20200'],
    ['pipeDelimited', false, 'x=R|100|G|200'],
    ['deepObject', true, 'x[R]=100&x[G]=200'],
    ['deepObject', true, 'x%5BR%5D=100&x%5BG%5D=200'],
  ])('of style %s, explode %p, is read from %s', (style, explode, raw) => {
    expect(query(raw, { style, explode, value: color })).toEqual({
      values: { x: { R: 100, G: 200 } },
      violations: [],
    });
  });

  it('keeps members that are not declared for the validator', () => {
    expect(query('x[Z]=1', { style: 'deepObject', value: color }).values).toEqual({ x: { Z: '1' } });
  });

  it('reads further members as they are declared', () => {
    expect(query('x[Z]=1', { style: 'deepObject', value: object({}, integer) }).values).toEqual({
      x: { Z: 1 },
    });
  });

  it.each(['x[__proto__]=1', 'x[constructor]=1', 'x[prototype]=1'])('refuses %s', (raw) => {
    const { values, violations } = query(raw, { style: 'deepObject', value: object({}, text) });
    expect(values).toEqual({});
    expect(violations).toMatchObject([{ parameter: 'x', code: 'forbidden_name' }]);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  it.each(['x[a][b]=1', 'x[]=1', 'x=1', 'x[a=1', 'y[a]=1', '[a]=1', ']=1'])('does not know %s', (raw) => {
    const { violations } = query(raw, { style: 'deepObject', value: color });
    expect(violations).toMatchObject([{ code: 'unknown_parameter' }]);
  });

  it('refuses a member that comes twice, and a name without a value', () => {
    expect(query('x[R]=1&x[R]=2', { style: 'deepObject', value: color }).violations).toMatchObject([
      { code: 'duplicate' },
    ]);
    expect(query('x=R,1,G', { explode: false, value: color }).violations).toMatchObject([{ code: 'style' }]);
  });
});

describe('the query', () => {
  it('refuses what is repeated or not declared, each by name', () => {
    expect(query('x=1&y=2&x=3', { value: integer })).toEqual({
      values: { x: 1 },
      violations: [
        { parameter: 'y', detail: 'is not a parameter of this operation', code: 'unknown_parameter' },
        { parameter: 'x', detail: 'must not be repeated', code: 'duplicate' },
      ],
    });
  });

  it.each(['__proto__=1', 'constructor=1', 'toString=1', 'hasOwnProperty=1'])('does not know %s', (raw) => {
    expect(query(raw, { value: integer })).toMatchObject({
      values: {},
      violations: [{ code: 'unknown_parameter' }],
    });
  });

  it('is forgiving about what means nothing', () => {
    expect(query('&&x=1&', { value: integer })).toEqual({ values: { x: 1 }, violations: [] });
  });

  it('decodes names and values, and + as a space', () => {
    expect(query('%78=a+b%2Bc%3D', {}).values).toEqual({ x: 'a b+c=' });
  });

  it('fills in defaults', () => {
    const row = { value: integer, default: 20 };
    expect([query('', row).values, query('x=5', row).values]).toEqual([{ x: 20 }, { x: 5 }]);
  });

  it('is bounded', () => {
    expect(() => query('&x=1'.repeat(600), { value: list(integer) })).toThrow(
      'The query has over 512 parameters.',
    );
  });
});

describe('a path parameter', () => {
  it.each<[ParameterStyle, boolean, ValueRow, string, unknown]>([
    ['simple', false, integer, '5', 5],
    ['simple', false, text, 'a%2Fb%20c', 'a/b c'],
    ['simple', false, text, 'a+b', 'a+b'],
    ['simple', false, list(integer), '3,4', [3, 4]],
    ['simple', true, list(integer), '3,4', [3, 4]],
    ['simple', false, list(text), 'a%2Cb,c', ['a,b', 'c']],
    ['simple', false, color, 'R,100,G,200', { R: 100, G: 200 }],
    ['simple', true, color, 'R=100,G=200', { R: 100, G: 200 }],
    ['label', false, integer, '.5', 5],
    ['label', true, integer, '.5', 5],
    ['label', false, list(integer), '.3,4', [3, 4]],
    ['label', true, list(integer), '.3.4', [3, 4]],
    ['label', false, color, '.R,100,G,200', { R: 100, G: 200 }],
    ['label', true, color, '.R=100.G=200', { R: 100, G: 200 }],
    ['matrix', false, integer, ';x=5', 5],
    ['matrix', true, integer, ';x=5', 5],
    ['matrix', false, list(integer), ';x=3,4', [3, 4]],
    ['matrix', true, list(integer), ';x=3;x=4', [3, 4]],
    ['matrix', false, color, ';x=R,100,G,200', { R: 100, G: 200 }],
    ['matrix', true, color, ';R=100;G=200', { R: 100, G: 200 }],
    ['simple', false, { kind: 'json' }, '%7B%22a%22%3A1%7D', { a: 1 }],
  ])('of style %s, explode %p, %j is read from %s', (style, explode, value, raw, expected) => {
    expect(path(raw, { style, explode, value })).toEqual({ value: expected, violations: [] });
  });

  it.each<[ParameterStyle, boolean, ValueRow, string]>([
    ['label', false, integer, '5'],
    ['matrix', false, integer, 'x=5'],
    ['matrix', true, list(integer), ';x=3;y=4'],
    ['matrix', true, color, ';R;G'],
    ['simple', true, color, 'R,100'],
  ])('of style %s, explode %p, %j is not read from %s', (style, explode, value, raw) => {
    expect(path(raw, { style, explode, value }).violations).toMatchObject([
      { parameter: 'x', code: 'style' },
    ]);
  });
});

describe('headers', () => {
  const read = (headers: Record<string, string>, ...rows: Partial<ParameterRow>[]) => {
    const violations: Violation[] = [];
    const reader = headerReaderOf(rows.map((row) => parameter({ name: 'x-a', in: 'header', ...row })));
    return { values: plain(reader(headers, violations)), violations };
  };

  it('are read by their style, and not decoded', () => {
    expect(read({ 'x-a': '5' }, { value: integer }).values).toEqual({ 'x-a': 5 });
    expect(read({ 'x-a': '1, 2,3' }, { value: list(integer) }).values).toEqual({ 'x-a': [1, 2, 3] });
    expect(read({ 'x-a': 'R=1,G=2' }, { value: color, explode: true }).values).toEqual({
      'x-a': { R: 1, G: 2 },
    });
    expect(read({ 'x-a': '100%25' }, {}).values).toEqual({ 'x-a': '100%25' });
  });

  it('have defaults, and are otherwise absent', () => {
    expect(read({}, { value: integer, default: 3 }, { name: 'x-b' }).values).toEqual({ 'x-a': 3 });
  });

  it('say which of them is at fault', () => {
    expect(read({ 'x-a': 'R,1,G' }, { value: color }).violations).toMatchObject([
      { header: 'x-a', code: 'style' },
    ]);
  });
});

describe('cookies', () => {
  const read = (header: string | undefined, ...rows: Partial<ParameterRow>[]) => {
    const violations: Violation[] = [];
    const reader = cookieReaderOf(rows.map((row) => parameter({ name: 'a', in: 'cookie', ...row })));
    return plain(reader(header, violations));
  };

  it('are read where they are declared', () => {
    expect(read('b=1; a=5;c', { value: integer })).toEqual({ a: 5 });
    expect(read('a="x y"; a=z')).toEqual({});
    expect(read('a="x%20y"; a=z', {})).toEqual({ a: 'x y' });
    expect(read('a=1,2', { value: list(integer) })).toEqual({ a: [1, 2] });
  });

  it('of other services do no harm', () => {
    expect(read('a=%zz; __proto__=1', {})).toEqual({ a: '%zz' });
    expect(read(undefined, { default: 'x' })).toEqual({ a: 'x' });
  });
});

describe('parameters of a request', () => {
  const operations = [
    operation({
      id: 'search',
      path: '/shelves/{shelf}',
      parameters: [
        parameter({ name: 'shelf', in: 'path', value: integer, required: true }),
        parameter({ name: 'limit', in: 'query', value: integer, default: 20 }),
        parameter({ name: 'tags', in: 'query', explode: false, value: list(integer) }),
        parameter({ name: 'x-priority', in: 'header', value: integer }),
        parameter({ name: 'theme', in: 'cookie', value: text }),
      ],
      validators: { path: 'path', query: 'query', header: 'header', cookie: 'cookie' },
    }),
  ];
  const schemas = {
    path: { type: 'object', required: ['shelf'], properties: { shelf: { type: 'integer', minimum: 1 } } },
    query: {
      type: 'object',
      additionalProperties: false,
      properties: {
        limit: { type: 'integer', maximum: 100, default: 20 },
        tags: { type: 'array', items: { type: 'integer' }, maxItems: 3 },
      },
    },
    header: { type: 'object', properties: { 'x-priority': { type: 'integer' } } },
    cookie: { type: 'object', properties: { theme: { enum: ['dark', 'light'] } } },
  };

  it('arrive as values', async () => {
    const service = await Service.start({ operations, schemas });
    const headers = { 'X-Priority': '3', Cookie: 'theme=dark' };
    const { body } = await service.send('/shelves/7?tags=1,2', { headers });
    expect(body).toEqual({
      path: { shelf: 7 },
      query: { limit: 20, tags: [1, 2] },
      headers: { 'x-priority': 3 },
      cookies: { theme: 'dark' },
    });
  });

  it('are refused all at once, each at its place', async () => {
    const service = await Service.start({ operations, schemas });
    const headers = { 'X-Priority': 'high', Cookie: 'theme=green' };
    const answer = await service.send('/shelves/0?limit=0x10&tags=1,b&page=2', { headers });
    expect(answer).toMatchObject({ status: 422, body: { code: 'validation_failed' } });
    expect(answer.body.errors).toEqual([
      { parameter: 'shelf', detail: 'must be >= 1', code: 'minimum' },
      { parameter: 'page', detail: 'is not a parameter of this operation', code: 'unknown_parameter' },
      { parameter: 'limit', detail: 'must be an integer', code: 'type' },
      { parameter: 'tags', detail: '1 must be an integer', code: 'type' },
      { header: 'X-Priority', detail: 'must be an integer', code: 'type' },
      { parameter: 'theme', detail: 'must be "dark" or "light"', code: 'enum' },
    ]);
  });

  it('that are not read are not also missing', async () => {
    const row = parameter({
      name: 'ids',
      in: 'query',
      explode: true,
      style: 'form',
      value: { kind: 'json' },
      required: true,
    });
    const service = await Service.start({
      operations: [operation({ id: 'a', parameters: [row], validators: { query: 'q' } })],
      schemas: { q: { type: 'object', required: ['ids'] } },
    });
    expect((await service.send('/a?ids={')).body.errors).toEqual([
      { parameter: 'ids', detail: 'must be JSON', code: 'json' },
    ]);
    expect((await service.send('/a')).body.errors).toEqual([
      { parameter: 'ids', detail: 'is required', code: 'required' },
    ]);
  });

  it('of operations without any are refused too', async () => {
    const service = await Service.start({ operations: [operation({ id: 'a' })] });
    expect(await service.send('/a?b=1')).toMatchObject({
      status: 422,
      body: { errors: [{ parameter: 'b' }] },
    });
  });
});
