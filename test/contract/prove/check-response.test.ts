import { describe, expect, it } from '@jest/globals';
import { responseChecker } from '../../../src/contract/prove/check-response.js';
import { openDocument } from '../../../src/contract/prove/document.js';
import type { Observation } from '../../../src/contract/prove/ledger.js';
import { parcels } from './parcels.js';

const document = openDocument(parcels);
const check = responseChecker(document);
const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const json = { 'content-type': 'application/json; charset=utf-8' };

function answer(status: number, headers: Record<string, string>, body: unknown = '') {
  return { status, headers, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)) };
}

const listed = (headers: Record<string, string>, body: unknown) =>
  check({ method: 'GET', target: '/parcels' }, answer(200, { etag: '"1"', ...json, ...headers }, body))
    .violations;
const taken = (status: number, headers: Record<string, string>, body: unknown) =>
  check({ method: 'POST', target: '/parcels' }, answer(status, headers, body)).violations;
const problem = { 'content-type': 'application/problem+json' };

describe('responseChecker', () => {
  it('accepts what is declared', () => {
    expect(listed({ 'x-count': '1', date: 'now' }, { items: [{ id, label: 'AB-12' }] })).toEqual([]);
    expect(listed({ 'content-type': 'text/csv' }, 'id,label\n')).toEqual([]);
    expect(taken(422, problem, { code: 'label_unreadable', status: 422 })).toEqual([]);
  });

  it('names the operation, and none for what the document does not know', () => {
    expect(check({ method: 'GET', target: '/parcels' }, answer(500, {})).operation?.id).toBe('listParcels');
    expect(check({ method: 'GET', target: '/metrics' }, answer(200, {}))).toEqual({ violations: [] });
  });

  it('finds an undeclared status', () => {
    expect(taken(202, {}, '')).toEqual(['status 202 is not declared']);
  });

  it('finds an undeclared media type, and none at all', () => {
    expect(listed({ 'content-type': 'text/html' }, '<p>')).toEqual([
      'content-type text/html is not declared; declared: application/json, text/csv',
    ]);
    expect(taken(201, {}, { id })).toEqual(['content-type is missing; declared: application/json']);
  });

  it('finds what is wrong in a body, with its place', () => {
    expect(listed({}, { items: [{ id, label: 'ab' }] }).join()).toContain(
      '#/items/0/label must match pattern',
    );
    expect(listed({}, '{')).toEqual(['the body is not JSON']);
  });

  it('finds a missing, a malformed and an undeclared header', () => {
    expect(
      check({ method: 'GET', target: '/parcels' }, answer(200, { ...json, 'x-count': 'many' }, { items: [] }))
        .violations,
    ).toEqual(['header ETag is missing', expect.stringContaining('header X-Count: many: # must be integer')]);
    expect(listed({ location: '/parcels/1' }, { items: [] })).toEqual(['header location is not declared']);
  });

  it('finds a body where none is declared', () => {
    const dropped = check({ method: 'DELETE', target: '/parcels/lost' }, answer(204, json, {}));
    expect(dropped.violations).toEqual(['status 204 has a body of 2 bytes and declares none']);
    const head = check({ method: 'HEAD', target: '/parcels' }, answer(200, { etag: '"1"', ...json }));
    expect(head.violations).toEqual([]);
  });

  it('finds a problem that the operation does not declare, and one that lies about its status', () => {
    expect(taken(422, problem, { code: 'parcel_not_found', status: 404 })).toEqual([
      'problem parcel_not_found is not declared; declared: validation_failed, label_unreadable',
      'problem says status 404',
    ]);
  });

  it('records what it sees', () => {
    const seen: Observation[] = [];
    const recording = responseChecker(document, {
      ledger: { record: (observation) => seen.push(observation) },
    });
    recording({ method: 'GET', target: '/parcels' }, answer(304, {}));
    recording(
      { method: 'POST', target: '/parcels' },
      answer(422, problem, { code: 'validation_failed', status: 422 }),
    );
    expect(seen).toEqual([
      { operationId: 'listParcels', status: 304, mediaType: null, code: null },
      {
        operationId: 'takeParcel',
        status: 422,
        mediaType: 'application/problem+json',
        code: 'validation_failed',
      },
    ]);
  });
});
