import { describe, expect, it } from '@jest/globals';
import { openDocument } from '../../../src/contract/prove/document.js';
import { toCurl } from '../../../src/contract/prove/http.js';
import { encodeBody, writeRequest, type RequestInput } from '../../../src/contract/prove/requests.js';
import { parcels } from './parcels.js';

function written(parameter: object, input: RequestInput, path = '/a') {
  const document = openDocument({
    openapi: '3.1.0',
    paths: {
      [path]: { get: { operationId: 'getA', parameters: [{ schema: {}, ...parameter }], responses: {} } },
    },
  });
  const { target, headers } = writeRequest(document.operation('getA'), input);
  return { target, ...headers };
}

const LIST = ['x,y', 'é'];
const MAP = { r: 1, g: 'a b' };

describe('writeRequest', () => {
  it.each([
    ['form', true, LIST, 'p=x%2Cy&p=%C3%A9'],
    ['form', false, LIST, 'p=x%2Cy,%C3%A9'],
    ['form', true, MAP, 'r=1&g=a%20b'],
    ['form', false, MAP, 'p=r,1,g,a%20b'],
    ['form', false, [], ''],
    ['spaceDelimited', false, LIST, 'p=x%2Cy%20%C3%A9'],
    ['pipeDelimited', false, LIST, 'p=x%2Cy%7C%C3%A9'],
    ['deepObject', true, MAP, 'p%5Br%5D=1&p%5Bg%5D=a%20b'],
  ])('writes a query in style %s, explode %s: %j', (style, explode, value, query) => {
    const { target } = written({ name: 'p', in: 'query', style, explode }, { query: { p: value } });
    expect(target).toBe(query ? `/a?${query}` : '/a');
  });

  it.each([
    ['simple', false, 'a/b', '/a/a%2Fb'],
    ['simple', false, LIST, '/a/x%2Cy,%C3%A9'],
    ['simple', true, MAP, '/a/r=1,g=a%20b'],
    ['label', false, 7, '/a/.7'],
    ['label', true, ['x', 'y'], '/a/.x.y'],
    ['matrix', false, MAP, '/a/;p=r,1,g,a%20b'],
    ['matrix', true, ['x', 'y'], '/a/;p=x;p=y'],
  ])('writes a path in style %s, explode %s: %j', (style, explode, value, target) => {
    const parameter = { name: 'p', in: 'path', required: true, style, explode };
    expect(written(parameter, { path: { p: value } }, '/a/{p}').target).toBe(target);
  });

  it('writes headers, cookies and parameters that are JSON', () => {
    expect(written({ name: 'X-P', in: 'header' }, { header: { 'X-P': ['a', 'b'] } })).toMatchObject({
      'x-p': 'a,b',
    });
    expect(written({ name: 'p', in: 'cookie' }, { cookie: { p: 'a b' } })).toMatchObject({
      cookie: 'p=a%20b',
    });
    const json = { name: 'p', in: 'query', content: { 'application/json': { schema: {} } } };
    expect(written(json, { query: { p: { a: 1 } } }).target).toBe('/a?p=%7B%22a%22%3A1%7D');
  });

  it('sends what the document does not know as it is', () => {
    expect(written({ name: 'p', in: 'query' }, { query: { other: 'x&y' } }).target).toBe('/a?other=x%26y');
  });
});

describe('encodeBody', () => {
  it.each([
    ['application/merge-patch+json', { a: 1 }, '{"a":1}'],
    ['application/x-www-form-urlencoded', { a: [1, 'x y'] }, 'a=1&a=x+y'],
    ['text/csv', 'a,b', 'a,b'],
  ])('writes %s', (type, value, bytes) => {
    expect(encodeBody(type, value)).toEqual({ type, bytes });
  });

  it('writes multipart', () => {
    const { type, bytes } = encodeBody('multipart/form-data', { a: 1 });
    const boundary = type.split('boundary=')[1];
    expect(bytes).toBe(
      `--${boundary}\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--${boundary}--\r\n`,
    );
  });

  it('sends a member of a range', () => {
    expect(encodeBody('image/*', new Uint8Array([1])).type).toBe('image/x-example');
  });
});

describe('toCurl', () => {
  it('quotes for a shell and keeps credentials to itself', () => {
    const take = openDocument(parcels).operation('takeParcel');
    const input = {
      header: { 'X-Desk': 'A1' },
      body: { type: 'application/json', value: { note: "it's\u0000" } },
    };
    expect(toCurl(writeRequest(take, input, { authorization: 'Bearer secret' }))).toBe(
      [
        'curl -i --path-as-is',
        '-X POST',
        `"$ORIGIN"'/parcels'`,
        "-H 'content-type: application/json'",
        "-H 'x-desk: A1'",
        '-H "authorization: Bearer $TOKEN"',
        `--data-binary '{"note":"it'\\''s\\u0000"}'`,
      ].join(' \\\n  '),
    );
  });

  it('escapes bytes that a terminal does not show', () => {
    const request = {
      method: 'PUT',
      target: '/a?b=$c',
      headers: {},
      body: new Uint8Array([0xff, 0x27, 0x41]),
    };
    expect(toCurl(request)).toContain("--data-binary $'\\xff\\x27A'");
    expect(toCurl(request)).toContain(`"$ORIGIN"'/a?b=$c'`);
  });
});
