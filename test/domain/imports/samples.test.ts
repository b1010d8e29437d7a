import { existsSync, readFileSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { KG_PER_LB } from '../../../src/domain/imports/limits.js';
import type { ImportedSet, ParsedExport } from '../../../src/domain/imports/model.js';
import { readExport } from '../../../src/domain/imports/read-export.js';
import { readCsv } from '../../../src/infrastructure/files/csv.js';
import { allSets, OPTIONS } from './support.js';

interface Expected {
  readonly sets: number;
  readonly workouts: number;
  readonly distinct_exercises: number;
  readonly pseudo_rows?: number;
  readonly set_types: Readonly<Record<string, number>>;
  readonly volume_kg_all: number;
  readonly volume_kg_excluding_warmups: number;
}

/** Sample files that stand beside the repository on machines that have them. */
const beside = path.resolve('../shared/data/imports');
const folder = existsSync(path.join(beside, 'expected.json')) ? beside : undefined;
const expectations: [string, Expected][] =
  folder === undefined
    ? []
    : Object.entries(
        JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as Record<string, Expected>,
      );

if (folder === undefined) {
  describe('the sample exports', () => {
    it.skip('agree with their expectations (the folder ../shared/data/imports is not there)', () =>
      undefined);
  });
} else {
  describe.each(expectations)('the sample export %s', (file, expected) => {
    const read = async (): Promise<ParsedExport> =>
      readExport(readCsv(createReadStream(path.join(folder, file))), OPTIONS);

    it('has the expected workouts, exercises and sets, without an issue', async () => {
      const { workouts, issues, rows } = await read();
      const sets = allSets(workouts);
      const names = new Set(workouts.flatMap(({ exercises }) => exercises.map(({ name }) => name)));
      const types: Record<string, number> = {};
      for (const { type } of sets) types[type] = (types[type] ?? 0) + 1;

      expect(issues).toEqual([]);
      expect(workouts).toHaveLength(expected.workouts);
      expect(sets).toHaveLength(expected.sets);
      expect(names.size).toBe(expected.distinct_exercises);
      expect(types).toEqual(expected.set_types);
      expect(rows).toMatchObject({ annotations: expected.pseudo_rows ?? 0, leftOut: 0 });
    });

    it('moves the expected mass', async () => {
      const sets = allSets((await read()).workouts);
      // A sample in pounds is rounded to a hundredth of a pound, which is 0.005 kg for each set and repetition.
      const tolerance = sets.some(({ load }) => load?.unit === 'lb') ? 0.005 * sets.length : 1e-6;

      expect(Math.abs(volume(sets) - expected.volume_kg_all)).toBeLessThanOrEqual(tolerance);
      const working = sets.filter(({ type }) => type !== 'warmup');
      expect(Math.abs(volume(working) - expected.volume_kg_excluding_warmups)).toBeLessThanOrEqual(tolerance);
    });
  });
}

function volume(sets: readonly ImportedSet[]): number {
  return sets.reduce((sum, { load, reps = 0 }) => {
    return sum + (load?.value ?? 0) * (load?.unit === 'lb' ? KG_PER_LB : 1) * reps;
  }, 0);
}
