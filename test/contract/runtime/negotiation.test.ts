import { describe, expect, it } from '@jest/globals';
import type { ResponseRow } from '../../../src/contract/model.js';
import { negotiatorOf } from '../../../src/contract/runtime/negotiation/accept.js';
import { parseMediaType } from '../../../src/contract/runtime/negotiation/media-type.js';
import { empty, operation, Service } from './support.js';

describe('Accept', () => {
  const choose = negotiatorOf(['application/json', 'text/csv', 'text/html']);

  it.each([
    [undefined, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['text/*', 'text/csv'],
    ['TEXT/CSV', 'text/csv'],
    ['text/csv;q=0.5, application/json;q=0.4', 'text/csv'],
    ['text/csv;q=0.5, */*;q=0.6', 'application/json'],
    ['text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8', 'text/html'],
    ['*/*, application/json;q=0', 'text/csv'],
    ['text/*, text/csv;q=0', 'text/html'],
    ['text/csv; charset=utf-8', 'text/csv'],
    ['text/csv;q=0.001', 'text/csv'],
    ['nonsense, text/csv', 'text/csv'],
    ['text/csv;a="x,y;q=0";q=1', undefined],
    ['image/png', undefined],
    ['application/json;q=0', undefined],
    ['application/json;q=0.0000', undefined],
    ['application/json;q=2', undefined],
    ['nonsense', undefined],
  ])('%p chooses %p', (accept, expected) => {
    expect(choose(accept)).toBe(expected);
  });
});

describe('a media type', () => {
  it('is taken apart', () => {
    const media = parseMediaType(' Text/HTML ; Charset="ut\\f-8"; a=b;');
    expect(media?.essence).toBe('text/html');
    expect([...(media?.parameters ?? [])]).toEqual([
      ['charset', 'utf-8'],
      ['a', 'b'],
    ]);
  });

  it.each(['', 'text', 'text/', '/html', 'text/html; =x', 'text/html; a', 'a/b/c', 'a b/c', 'text/html,'])(
    'is not %p',
    (text) => {
      expect(parseMediaType(text)).toBeUndefined();
    },
  );

  it('costs little, however long its parameters are', () => {
    const started = performance.now();
    parseMediaType(`a/b${'; a="\\\\'.repeat(4000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('an answer', () => {
  const both: ResponseRow = {
    ...empty,
    media: [
      { type: 'application/json', writer: 'json' },
      { type: 'text/csv', writer: 'text' },
    ],
  };
  const operations = [operation({ id: 'export', responses: { 200: both, 400: { ...empty, media: [] } } })];
  const exporting = ({ accept }: { accept: string }) => ({
    status: 200,
    body: accept === 'text/csv' ? 'a,b' : { a: 'b' },
  });

  it('has the type that the client likes best', async () => {
    const service = await Service.start({ operations, handlers: { export: exporting } });
    const csv = await service.send('/export', { headers: { accept: 'text/*' } });
    expect(csv).toMatchObject({ text: 'a,b', headers: { 'content-type': 'text/csv; charset=utf-8' } });
    expect(await service.send('/export')).toMatchObject({
      body: { a: 'b' },
      headers: { 'content-type': 'application/json' },
    });
  });

  it('is 406 where there is none', async () => {
    const service = await Service.start({ operations, handlers: { export: exporting } });
    expect(await service.send('/export', { headers: { accept: 'image/png' } })).toMatchObject({
      status: 406,
      headers: { 'content-type': 'application/problem+json' },
      body: { code: 'not_acceptable', hint: 'Accept one of application/json, text/csv.' },
    });
  });

  it('without content is acceptable to everybody', async () => {
    const row = operation({ id: 'remove', method: 'delete', responses: { 204: empty } });
    const service = await Service.start({ operations: [row], handlers: { remove: () => ({ status: 204 }) } });
    expect(
      await service.send('/remove', { method: 'DELETE', headers: { accept: 'image/png' } }),
    ).toMatchObject({ status: 204 });
  });
});
