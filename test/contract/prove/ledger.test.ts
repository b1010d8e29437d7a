import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDocument } from '../../../src/contract/prove/document.js';
import { compare, openLedger, readLedger, type Observation } from '../../../src/contract/prove/ledger.js';
import { parcels } from './parcels.js';

const document = openDocument(parcels);
const PROBLEM = 'application/problem+json';

function seen(
  operationId: string,
  status: number,
  mediaType: string | null = null,
  code: string | null = null,
) {
  return { operationId, status, mediaType, code } satisfies Observation;
}

describe('openLedger', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps what several writers record, each observation once', () => {
    const [one, two] = [openLedger(folder, '1'), openLedger(folder, '2')];
    one.record(seen('dropLost', 204));
    one.record(seen('dropLost', 204));
    two.record(seen('dropLost', 204));
    two.record(seen('dropParcel', 404, PROBLEM, 'parcel_not_found'));

    expect(readdirSync(folder)).toEqual(['1.ndjson', '2.ndjson']);
    expect(readLedger(folder)).toEqual([
      seen('dropLost', 204),
      seen('dropParcel', 404, PROBLEM, 'parcel_not_found'),
    ]);
  });
});

describe('compare', () => {
  const everything = [
    seen('listParcels', 200, 'application/json'),
    seen('listParcels', 200, 'text/csv'),
    seen('listParcels', 304),
    seen('listParcels', 400, PROBLEM, 'validation_failed'),
    seen('listParcels', 503, PROBLEM, 'internal_error'),
    seen('takeParcel', 201, 'application/json'),
    seen('takeParcel', 422, PROBLEM, 'validation_failed'),
    seen('takeParcel', 422, PROBLEM, 'label_unreadable'),
    seen('dropParcel', 204),
    seen('dropParcel', 404, PROBLEM, 'parcel_not_found'),
    seen('dropLost', 204),
  ];

  it('awaits nothing of an operation that is not built', () => {
    const others = everything.filter(({ operationId }) => operationId !== 'dropLost');
    expect(compare(document, others).unseen()).toEqual(['dropLost 204']);
    expect(compare(document, others, ['dropLost']).unseen()).toEqual([]);
    expect(compare(document, everything, ['dropLost']).undeclared()).toEqual([]);
  });

  it('is content when each status, media type and problem was seen', () => {
    const comparison = compare(document, everything);
    expect(comparison.unseen()).toEqual([]);
    expect(comparison.undeclared()).toEqual([]);
  });

  it.each([
    [seen('listParcels', 200, 'text/csv'), ['listParcels 200 text/csv']],
    [seen('listParcels', 304), ['listParcels 304']],
    [
      seen('listParcels', 400, PROBLEM, 'validation_failed'),
      ['listParcels 4XX', `listParcels 4XX ${PROBLEM}`, 'listParcels 4XX validation_failed'],
    ],
    [seen('takeParcel', 422, PROBLEM, 'label_unreadable'), ['takeParcel 422 label_unreadable']],
  ])('lists what no test has seen: %j', (missing, lines) => {
    const rest = everything.filter((observation) => JSON.stringify(observation) !== JSON.stringify(missing));
    expect(compare(document, rest).unseen()).toEqual(lines);
  });

  it('lists what was seen and is not declared', () => {
    const more = [seen('dropLost', 200, 'text/html'), seen('takeParcel', 422, PROBLEM, 'out_of_ink')];
    expect(compare(document, [...everything, ...more]).undeclared()).toEqual([
      'dropLost 200',
      'dropLost 200 text/html',
      'takeParcel 422 out_of_ink',
    ]);
  });
});
