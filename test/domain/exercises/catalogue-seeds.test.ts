import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../../seeds/catalogue-check.js';
import { loadCatalogue } from '../../../seeds/catalogue.js';
import { nameKey } from '../../../src/domain/exercises/catalogue.js';
import { CATEGORIES, EQUIPMENT, MUSCLES, TRACKING_TYPES } from '../../../src/domain/exercises/vocabulary.js';

const SAMPLES = new URL('../../../../shared/data/imports/', import.meta.url);

const catalogue = loadCatalogue();
const byName = new Map(
  catalogue.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [nameKey(name), entry] as const)),
);
const find = (name: string) => byName.get(nameKey(name));
const slugs = (table: readonly { readonly slug: string }[]): string[] => table.map(({ slug }) => slug).sort();
const distinct = (values: readonly (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

describe('the catalogue', () => {
  it('has the exercises that a lifter expects', () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(280);
  });

  it('uses every word of the vocabulary', () => {
    expect(distinct(catalogue.map(({ equipment }) => equipment))).toEqual(slugs(EQUIPMENT));
    expect(distinct(catalogue.map(({ trackingType }) => trackingType))).toEqual(slugs(TRACKING_TYPES));
    expect(distinct(catalogue.map(({ category }) => category))).toEqual(slugs(CATEGORIES));
    const trained = catalogue.flatMap(({ muscles }) =>
      muscles.filter(({ role }) => role === 'primary').map(({ muscle }) => muscle),
    );
    expect(distinct(trained)).toEqual(slugs(MUSCLES));
  });

  it('gives each exercise an id and a slug of its own', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ slug }) => slug)).size).toBe(catalogue.length);
  });

  it('lists no alias twice, and none that is the name', () => {
    for (const { name, aliases } of catalogue) {
      const spelt = [name, ...aliases].map((text) => text.toLowerCase());
      expect(spelt).toEqual([...new Set(spelt)]);
    }
  });

  it('keeps names and texts free of stray white space', () => {
    for (const { name, aliases, instructions } of catalogue) {
      for (const text of [name, ...aliases, ...instructions])
        expect(text).toBe(text.trim().replace(/\s+/g, ' '));
    }
  });

  it('has measures that go with the kind of exercise', () => {
    const strange = catalogue.filter(
      ({ equipment, trackingType }) =>
        (equipment === 'bodyweight' && trackingType === 'weight_reps') ||
        (equipment === 'barbell' &&
          !trackingType.startsWith('weight') &&
          !trackingType.startsWith('bodyweight')) ||
        (equipment === 'bands' && trackingType === 'weight_reps'),
    );
    expect(strange.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('an instruction of the catalogue', () => {
  const steps = catalogue.flatMap(({ slug, instructions }) => instructions.map((step) => ({ slug, step })));

  it('is a sentence that begins with a capital and ends with a full stop', () => {
    expect(steps.filter(({ step }) => !/^[A-Z].*[^.]\.$/.test(step))).toEqual([]);
  });

  it('says something and can be read between two sets', () => {
    expect(steps.filter(({ step }) => step.length < 20 || step.length > 200)).toEqual([]);
    const thin = catalogue.filter(({ instructions }) => instructions.join(' ').length < 140);
    expect(thin.map(({ slug }) => slug)).toEqual([]);
  });

  it('belongs to one exercise only', () => {
    const owners = new Map<string, string>();
    const shared = steps.filter(({ slug, step }) => {
      const isTaken = owners.has(nameKey(step));
      owners.set(nameKey(step), slug);
      return isTaken;
    });
    expect(shared).toEqual([]);
  });
});

describe('the names of the catalogue', () => {
  it.each([
    ['Bench Press (Barbell)', 'barbell-bench-press'],
    ['Flat Barbell Bench Press', 'barbell-bench-press'],
    ['Squat (Barbell)', 'barbell-back-squat'],
    ['Deadlift', 'barbell-deadlift'],
    ['Pull Up', 'pull-up'],
    ['Pull Up (Assisted)', 'assisted-pull-up'],
    ['Chest Dip (Weighted)', 'chest-dip'],
    ['Lateral Raise (Dumbbell)', 'dumbbell-lateral-raise'],
    ['Bicep Curl (Dumbbell)', 'dumbbell-curl'],
    ['Lat Pulldown (Cable)', 'lat-pulldown'],
    ['Farmers Walk', 'farmers-walk'],
    ['Rowing Machine', 'rowing-machine'],
    ['Running', 'running'],
    ['Plank', 'plank'],
  ])('lead from %s, as other apps call it, to %s', (name, slug) => {
    expect(find(name)?.slug).toBe(slug);
  });

  (existsSync(SAMPLES) ? it : it.skip)('cover the exercises of the sample exports', () => {
    const names = readdirSync(SAMPLES)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => exerciseNames(readFileSync(new URL(file, SAMPLES), 'utf8')));
    const unknown = distinct(names).filter((name) => !find(name));

    // The athlete's own exercise; nobody else could know it.
    expect(unknown).toEqual(['Kreuzheben (eigene Übung)']);
  });
});

/** The column of the exercise; no sample has a separator or a line break before it. */
function exerciseNames(csv: string): string[] {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const separator = header.includes(';') ? ';' : ',';
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|[,;])("(?:[^"]|"")*"|[^,;"]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, ''),
    );
  const column = header
    .split(separator)
    .findIndex((name) => /^"?(exercise|exercise name|exercise_title)"?$/i.test(name));
  const isRow = /^"?\d+"?[;-]|^\d{4}-|^"[^"]*","?\w/;
  return lines.filter((line) => isRow.test(line)).flatMap((line) => cells(line)[column] || []);
}

describe('faultsOf', () => {
  const [sound] = JSON.parse(
    readFileSync(new URL('../../../seeds/catalogue/squat.json', import.meta.url), 'utf8'),
  ) as [Record<string, unknown>];

  it('finds nothing wrong with a sound exercise', () => {
    expect(faultsOf([sound])).toEqual([]);
  });

  it.each([
    [{ slug: 'other' }, 'slug is not made from the name'],
    [{ trackingType: 'steps' }, 'unknown trackingType'],
    [{ category: 'yoga' }, 'unknown category'],
    [{ force: 'twist' }, 'unknown force'],
    [{ level: 'expert' }, 'unknown level'],
    [{ mechanic: 'complex' }, 'unknown mechanic'],
    [{ equipment: 'plates' }, 'unknown equipment'],
    [{ isUnilateral: 'no' }, 'isUnilateral is not true or false'],
    [{ bodyweightFactor: 0.5 }, 'bodyweightFactor belongs'],
    [{ trackingType: 'bodyweight_reps' }, 'bodyweightFactor belongs'],
    [{ muscles: [{ muscle: 'shoulders', role: 'primary', weight: 1 }] }, 'unknown muscle or role'],
    [{ muscles: [{ muscle: 'chest', role: 'main', weight: 1 }] }, 'unknown muscle or role'],
    [{ muscles: [{ muscle: 'chest', role: 'primary', weight: 0 }] }, 'a weight is not above 0'],
    [{ muscles: [] }, 'the first muscle is not a primary one'],
    [{ instructions: ['Lift.'] }, 'not 3 to 5 instructions'],
  ])('finds %j', (fault, complaint) => {
    expect(faultsOf([{ ...sound, ...fault }]).join()).toContain(complaint);
  });

  it('finds a name that belongs to two exercises', () => {
    const thief = { ...sound, slug: 'thief', name: 'Thief', aliases: ['SQUAT (barbell)'] };

    expect(faultsOf([sound, thief])).toEqual(['thief: "squat barbell" is a name of barbell-back-squat too']);
  });
});
