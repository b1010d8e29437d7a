/** A document that is checked together with others knows what these have. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defaultConfiguration, lintDocument } from '../../../src/contract/lint/index.js';
import { readBeside } from '../../../src/contract/lint/beside.js';
import { library } from './support.js';

const BOOK = '/paths/~1api~1v1~1books~1{bookId}';
let folder: string;
const file = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'beside-'));
  writeFileSync(
    file('v1.yaml'),
    library(
      [`${BOOK}/get/deprecated`, true],
      [`${BOOK}/get/x-successor`, '/api/v2/books/{bookId}'],
      ['/components/schemas/NewBook/properties/boughtOn', { $ref: 'parts.yaml#/Date' }],
    ),
  );
  writeFileSync(
    file('v2.yaml'),
    'paths: { "/api/v2/books/{bookId}": { $ref: path.yaml }, /api/v2/old: { get: { deprecated: true } } }\n',
  );
  writeFileSync(file('path.yaml'), "get: { hour: { $ref: 'parts.yaml#/Hour/items' } }\n");
  writeFileSync(
    file('parts.yaml'),
    'Date: { type: string, format: date, maxLength: 10 }\nHour: { items: { $ref: "#/Minute" } }\nMinute: {}\nDay: {}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const rules = { 'contract/successor-exists': 'error', 'contract/definition-is-used': 'error' } as const;

describe('documents beside each other', () => {
  it('have successors and definitions for each other', async () => {
    const findings = await lintDocument(file('v1.yaml'), rules, [file('v2.yaml')]);
    expect(findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([
      'contract/definition-is-used: Nothing refers to Day: remove it.',
    ]);
  });

  it('are alone without each other', async () => {
    const findings = await lintDocument(file('v1.yaml'), rules);
    expect(findings.map(({ ruleId, pointer }) => `${ruleId} ${pointer}`).sort()).toEqual([
      'contract/definition-is-used #/Day',
      'contract/definition-is-used #/Hour',
      'contract/definition-is-used #/Minute',
      `contract/successor-exists #${BOOK}/get/x-successor`,
    ]);
  });

  it('leave a rule off that is off', async () => {
    const findings = await lintDocument(file('v1.yaml'), { 'contract/successor-exists': 'off' }, [
      file('v2.yaml'),
    ]);
    expect(findings).toEqual([]);
    expect(defaultConfiguration['contract/successor-exists']).toBe('error');
  });

  it('offer no operation that is deprecated itself, and are silent about a file that is not there or cannot be read', async () => {
    writeFileSync(file('broken.yaml'), 'paths: {');
    const { operations } = await readBeside([file('v2.yaml'), file('v3.yaml'), file('broken.yaml')]);
    expect(operations).toEqual(['GET /api/v2/books/{bookId}']);
  });
});
