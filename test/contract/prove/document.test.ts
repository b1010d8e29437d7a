import { describe, expect, it } from '@jest/globals';
import { declaredStatus, openDocument, operationFor } from '../../../src/contract/prove/document.js';
import { parcels } from './parcels.js';

const document = openDocument(parcels);

describe('openDocument', () => {
  it('lets a parameter of the operation replace that of the path', () => {
    const zones = document.operation('listParcels').parameters.filter(({ name }) => name === 'zone');
    expect(zones).toEqual([
      expect.objectContaining({ schema: expect.objectContaining({ type: 'integer' }) }),
    ]);
  });

  it('keeps the parameters of the path', () => {
    const desk = document.operation('takeParcel').parameters.find(({ in: place }) => place === 'header');
    expect(desk).toMatchObject({ name: 'X-Desk', required: true, style: 'simple', explode: false });
  });

  it('follows references to examples', () => {
    const [media] = document.operation('takeParcel').body!.media;
    expect(media!.examples).toEqual([{ name: 'book', value: expect.objectContaining({ label: 'AB-12' }) }]);
  });

  it('adds the problems of the operation to the response of their status', () => {
    expect(document.operation('takeParcel').responses['422']!.problems).toEqual([
      'validation_failed',
      'label_unreadable',
    ]);
    expect(document.operation('takeParcel').responses['201']!.problems).toEqual([]);
  });

  it('reads the security of the document where the operation has none of its own', () => {
    expect(document.operation('takeParcel').security).toEqual([{ counter: ['parcels:write'] }]);
    expect(document.operation('listParcels').security).toEqual([]);
  });

  it('names an operation that does not exist', () => {
    expect(() => document.operation('loseParcel')).toThrow('the document has no operation loseParcel');
  });

  it('refuses a format that nothing checks', () => {
    const { request } = openDocument({ openapi: '3.1.0', paths: {} });
    expect(() => request.validator({ type: 'string', format: 'barcode' })).toThrow('barcode');
    const taught = openDocument({ openapi: '3.1.0' }, { formats: { barcode: (text) => text === '|||' } });
    expect(taught.request.accepts({ type: 'string', format: 'barcode' }, '||')).toBe(false);
  });

  it('refuses a reference that leads out of the document or nowhere', () => {
    const { request } = openDocument({ openapi: '3.1.0', paths: {} });
    expect(() => request.resolve({ $ref: 'other.yaml#/X' })).toThrow('bundle it first');
    expect(() => request.resolve({ $ref: '#/components/schemas/X' })).toThrow('leads nowhere');
  });
});

describe('the two directions of a schema', () => {
  const parcel = { $ref: 'document:#/components/schemas/Parcel' };
  const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

  it('forbids in a request what is read-only and does not require it', () => {
    expect(document.request.accepts(parcel, { label: 'AB-12', pin: '1234' })).toBe(true);
    expect(document.request.accepts(parcel, { label: 'AB-12', id })).toBe(false);
  });

  it('forbids in a response what is write-only', () => {
    expect(document.response.accepts(parcel, { label: 'AB-12', id })).toBe(true);
    expect(document.response.accepts(parcel, { label: 'AB-12', id, pin: '1234' })).toBe(false);
    expect(document.response.accepts(parcel, { label: 'AB-12' })).toBe(false);
  });

  it('holds within recursion', () => {
    expect(document.request.accepts(parcel, { label: 'AB-12', inside: [{ label: 'CD-34', id }] })).toBe(
      false,
    );
  });

  it('sees a mark behind references and allOf, required beside them', () => {
    const schemas = {
      Stamp: { type: 'string', readOnly: true },
      Base: {
        type: 'object',
        properties: { stampedAt: { allOf: [{ $ref: '#/components/schemas/Stamp' }] } },
      },
      Form: { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['stampedAt', 'name'] }] },
    };
    const { request, response } = openDocument({ openapi: '3.1.0', components: { schemas } });
    const form = { $ref: 'document:#/components/schemas/Form' };
    expect(request.accepts(form, { name: 'x' })).toBe(true);
    expect(request.accepts(form, { name: 'x', stampedAt: 'now' })).toBe(false);
    expect(response.accepts(form, { name: 'x' })).toBe(false);
  });
});

describe('operationFor', () => {
  it.each([
    ['GET', '/parcels?zone=1', 'listParcels'],
    ['HEAD', '/parcels', 'listParcels'],
    ['DELETE', '/parcels/lost', 'dropLost'],
    ['delete', '/parcels/7', 'dropParcel'],
    ['PATCH', '/parcels', undefined],
    ['DELETE', '/parcels/', undefined],
    ['GET', '/', undefined],
  ])('%s %s is %s', (method, target, id) => {
    expect(operationFor(document, method, target)?.id).toBe(id);
  });
});

describe('declaredStatus', () => {
  it.each([
    [200, '200'],
    [404, '4XX'],
    [503, 'default'],
  ])('%i is declared as %s', (status, declared) => {
    expect(declaredStatus(document.operation('listParcels'), status)).toBe(declared);
  });

  it('is nothing where nothing answers for it', () => {
    expect(declaredStatus(document.operation('dropLost'), 200)).toBeUndefined();
  });
});
