import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HEADERS, allSets, parse } from './support.js';

/** Cells as they are, nearly are, and never should be. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '5',
    '13.0',
    '82,5',
    '-5',
    '1e9',
    '99999999',
    'W',
    'D',
    'Note',
    'Rest Timer',
    'normal',
    'true',
    'Pending',
    'kg',
    'lbs',
    'km',
    '0:08:00',
    '1h 37m',
    '2026-01-05',
    '2026-01-05 18:30:00',
    '2026/01/05',
    '15 Sep 2025, 07:48',
    '2025-02-23T10:13:53Z',
    '2025-99-99T99:99:99',
    'Bench Press (Barbell)',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
);

describe('readExport', () => {
  it.each(Object.entries(HEADERS))('counts every row of a damaged %s file once', async (_name, header) => {
    const delimiter = header.includes(';') ? ';' : ',';
    const columns = header.split(delimiter).length;
    const row = fc
      .array(cell, { minLength: Math.max(1, columns - 2), maxLength: columns + 1 })
      .map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (lines) => {
        const { rows, issues, workouts } = await parse([header, ...lines]);

        expect(rows.read).toBe(rows.withSets + rows.annotations + rows.leftOut);
        expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(rows.leftOut);
        expect(new Set(allSets(workouts).map(({ line }) => line)).size).toBe(rows.withSets);
      }),
      { numRuns: 150 },
    );
  });

  it('reads any text behind a header without throwing', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 }).map((raw) => raw.replaceAll('\0', ''));
    const header = fc.constantFrom(...Object.values(HEADERS));
    await fc.assert(
      fc.asyncProperty(header, text, async (first, rest) => {
        const { rows } = await parse(`${first}\n${rest}`);

        expect(rows.read).toBe(rows.withSets + rows.annotations + rows.leftOut);
      }),
      { numRuns: 300 },
    );
  });
});
