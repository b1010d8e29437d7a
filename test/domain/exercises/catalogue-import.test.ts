import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { loadCatalogue } from '../../../seeds/catalogue.js';
import { CatalogueImport, planImport } from '../../../src/domain/exercises/catalogue-import.js';
import {
  catalogueId,
  type CatalogueRepository,
  type StoredEntry,
} from '../../../src/domain/exercises/catalogue.js';
import type { Atomically } from '../../../src/domain/shared/atomically.js';

const WHOLE_FILE = new URL('../../../../shared/data/exercises.json', import.meta.url);

const press = {
  id: 'Odd_Press',
  name: 'Odd Press',
  force: 'push',
  level: 'expert',
  mechanic: 'compound',
  equipment: 'e-z curl bar',
  primaryMuscles: ['shoulders'],
  secondaryMuscles: ['triceps', 'middle back'],
  instructions: ['Lift it.', 'Lower it.'],
  category: 'olympic weightlifting',
};
const named = (name: string, more: object = {}) => ({
  ...press,
  id: name.replaceAll(' ', '_'),
  name,
  ...more,
});

const atomically: Atomically = (work) => work();

class FakeCatalogue implements CatalogueRepository {
  private readonly entries = new Map<string, StoredEntry>();
  saved = 0;

  constructor(entries: readonly StoredEntry[] = []) {
    for (const entry of entries) this.entries.set(entry.id, entry);
  }

  lock(): Promise<StoredEntry[]> {
    return Promise.resolve([...this.entries.values()]);
  }

  save(entries: readonly StoredEntry[]): Promise<void> {
    for (const entry of entries) this.entries.set(entry.id, entry);
    this.saved += entries.length;
    return Promise.resolve();
  }
}

const only = (document: object) => {
  const [entry] = planImport([document], []).entries;
  if (!entry) throw new Error('the entry was not taken');
  return entry;
};

describe('planImport', () => {
  it('says everything in our words', () => {
    expect(only(press)).toEqual({
      id: catalogueId('odd-press'),
      slug: 'odd-press',
      source: 'free-exercise-db',
      sourceId: 'Odd_Press',
      name: 'Odd Press',
      trackingType: 'weight_reps',
      category: 'olympic_weightlifting',
      force: 'push',
      level: 'advanced',
      mechanic: 'compound',
      equipment: 'ez_bar',
      isUnilateral: false,
      bodyweightFactor: null,
      muscles: [
        { muscle: 'front_delts', role: 'primary', weight: 1 },
        { muscle: 'side_delts', role: 'primary', weight: 1 },
        { muscle: 'triceps', role: 'secondary', weight: 0.5 },
        { muscle: 'middle_back', role: 'secondary', weight: 0.5 },
      ],
      instructions: ['Lift it.', 'Lower it.'],
      aliases: [],
    });
  });

  it('leaves open what the entry leaves open', () => {
    expect(only({ ...press, force: null, mechanic: null, equipment: null })).toMatchObject({
      force: null,
      mechanic: null,
      equipment: null,
    });
  });

  it('takes shoulders for the rear ones where the name says so', () => {
    expect(only(named('Seated Rear Delt Raise')).muscles[0]).toMatchObject({ muscle: 'rear_delts' });
  });

  it.each([
    ['Smith Odd Press', 'machine', 'smith_machine'],
    ['Close EZ Bar Thing', 'barbell', 'ez_bar'],
    ['Trap Bar Thing', 'other', 'trap_bar'],
    ['Sled Thing', 'other', 'sled'],
    ['Suspended Thing', 'other', 'suspension_trainer'],
    ['Plain Thing', 'kettlebells', 'kettlebell'],
    ['Plain Thing', 'foam roll', 'foam_roller'],
    ['Plain Thing', 'body only', 'bodyweight'],
  ])('takes the equipment of %s, %s, for %s', (name, equipment, ours) => {
    expect(only(named(name, { equipment })).equipment).toBe(ours);
  });

  it.each([
    ['Long Stretch', { category: 'stretching', force: 'static' }, 'duration', null],
    ['Arm Rounds', { category: 'stretching', force: 'pull' }, 'reps_only', null],
    ['Long Run', { category: 'cardio', equipment: null }, 'distance_duration', null],
    ['Prowler Sprint', { category: 'cardio', equipment: 'other' }, 'weight_distance', null],
    ['Stone Carry', { category: 'strongman', equipment: 'other' }, 'weight_distance', null],
    ['Stone Load', { category: 'strongman', equipment: 'other' }, 'weight_reps', null],
    ['Crucifix', { category: 'strongman', equipment: 'other', force: 'static' }, 'weight_duration', null],
    ['Odd Bridge', { category: 'strength', equipment: 'body only', force: 'static' }, 'duration', null],
    ['Odd Hop', { category: 'plyometrics', equipment: null }, 'reps_only', null],
    ['Odd Throw', { category: 'plyometrics', equipment: 'medicine ball' }, 'weight_reps', null],
    ['Band Assisted Pull-Up', { category: 'strength', equipment: 'other' }, 'bodyweight_assisted_reps', 1],
    ['Odd Pull-Up', { category: 'strength', equipment: 'other' }, 'bodyweight_reps', 1],
    ['Odd Push-Up', { category: 'strength', equipment: 'body only' }, 'bodyweight_reps', 0.64],
    ['Odd Bench Dips', { category: 'strength', equipment: 'body only' }, 'bodyweight_reps', 0.5],
    ['Odd Lunge', { category: 'strength', equipment: 'body only' }, 'bodyweight_reps', 0.75],
    ['Bodyweight Flyes', { category: 'strength', equipment: 'e-z curl bar' }, 'bodyweight_reps', null],
    ['Odd Curl', { category: 'strength', equipment: 'bands' }, 'reps_only', null],
    ['Odd Plate Curl', { category: 'strength', equipment: 'other' }, 'weight_reps', null],
  ])('measures %s by its kind', (name, more, trackingType, bodyweightFactor) => {
    expect(only(named(name, more))).toMatchObject({ trackingType, bodyweightFactor });
  });

  it.each(['One-Arm Thing', 'Single Leg Thing', 'One Legged Thing'])('sees that %s has two sides', (name) => {
    expect(only(named(name)).isUnilateral).toBe(true);
  });

  it('mends blemishes and tells of each', () => {
    const { entries, blemishes } = planImport(
      [
        named('Twice', { primaryMuscles: ['lats'], secondaryMuscles: ['lats', 'triceps', 'triceps'] }),
        named('Blank', { instructions: ['Lift it.', ' ', 'Lower\nit. '] }),
        named('Silent', { instructions: [] }),
      ],
      [],
    );

    expect(entries.map(({ muscles }) => muscles.length)).toEqual([2, 4, 4]);
    expect(entries[0]?.muscles[0]).toEqual({ muscle: 'lats', role: 'primary', weight: 1 });
    expect(entries[1]?.instructions).toEqual(['Lift it.', 'Lower it.']);
    expect(blemishes.map(({ index, kind }) => [index, kind])).toEqual([
      [0, 'muscle_listed_twice'],
      [0, 'muscle_listed_twice'],
      [1, 'blank_instruction'],
      [1, 'white_space'],
      [2, 'no_instructions'],
    ]);
  });

  it('reports every fault of an invalid entry and goes on', () => {
    const { entries, skips } = planImport(
      [
        null,
        'Plank',
        named('Bad', { level: 'novice', primaryMuscles: [], secondaryMuscles: ['lats', 'wings'] }),
        { id: 'Half' },
        named('Выпад'),
        named('x'.repeat(121)),
        named('Constructor', { equipment: 'constructor' }),
        press,
      ],
      [],
    );

    expect(entries.map(({ slug }) => slug)).toEqual(['odd-press']);
    expect(skips.map(({ index, id, reason }) => [index, id, reason])).toEqual([
      [0, null, 'invalid'],
      [1, null, 'invalid'],
      [2, 'Bad', 'invalid'],
      [3, 'Half', 'invalid'],
      [4, 'Выпад', 'invalid'],
      [5, 'x'.repeat(121), 'invalid'],
      [6, 'Constructor', 'invalid'],
    ]);
    expect(skips[0]?.detail).toBe('is not an object');
    expect(skips[2]?.detail).toMatch(
      /^level is "novice".*; primaryMuscles is empty; secondaryMuscles\[1\] is "wings"/,
    );
    expect(skips[3]?.detail).toMatch(/^name is missing; force is missing/);
  });

  it('skips what comes twice in the file', () => {
    const { entries, skips } = planImport(
      [press, { ...press, name: 'Other' }, { ...press, id: 'Other' }],
      [],
    );

    expect(entries).toHaveLength(1);
    expect(skips.map(({ reason, detail }) => [reason, detail])).toEqual([
      ['twice_in_file', 'the id Odd_Press came before'],
      ['twice_in_file', '"Odd Press" is the name of Odd_Press too'],
    ]);
  });

  it('skips what the catalogue has by name or by another name, and says where', () => {
    const stored = {
      ...only(press),
      source: 'spotter',
      sourceId: 'odd-press',
      aliases: ['Press, Odd'],
      version: 1,
    };

    expect(planImport([named('ODD press'), named('Press (Odd)')], [stored]).skips).toEqual([
      { index: 0, id: 'ODD_press', reason: 'in_catalogue', detail: '"ODD press" is there as odd-press' },
      {
        index: 1,
        id: 'Press_(Odd)',
        reason: 'in_catalogue',
        detail: '"Press (Odd)" is another name of Odd Press (odd-press)',
      },
    ]);
  });
});

describe('CatalogueImport', () => {
  it('changes nothing the second time', async () => {
    const catalogue = new FakeCatalogue();
    const importer = new CatalogueImport(atomically, catalogue, []);

    const first = await importer.run([press, named('Odd Row')]);
    const second = await importer.run([press, named('Odd Row')]);

    expect(first).toMatchObject({ read: 2, added: 2, updated: 0, unchanged: 0 });
    expect(second).toMatchObject({ read: 2, added: 0, updated: 0, unchanged: 2 });
    expect(catalogue.saved).toBe(2);
  });

  it('brings what changed at its source, under the id and the slug that it has', async () => {
    const catalogue = new FakeCatalogue();
    const importer = new CatalogueImport(atomically, catalogue, []);
    await importer.run([press]);

    const report = await importer.run([{ ...press, name: 'Even Press' }]);

    expect(report).toMatchObject({ added: 0, updated: 1 });
    expect(await catalogue.lock()).toMatchObject([
      { id: catalogueId('odd-press'), slug: 'odd-press', name: 'Even Press', version: 2 },
    ]);
  });

  it('leaves room for what we bring ourselves, before it is stored', async () => {
    const own = { ...only(press), source: 'spotter', aliases: ['Odd Row'] };
    const importer = new CatalogueImport(atomically, new FakeCatalogue(), [own]);

    expect(await importer.run([press, named('Odd Row')])).toMatchObject({
      added: 0,
      skipped: { in_catalogue: 2 },
    });
  });

  it('writes nothing in a dry run, which reports the same', async () => {
    const catalogue = new FakeCatalogue();
    const importer = new CatalogueImport(atomically, catalogue, []);

    const dry = await importer.run([press, null], { dryRun: true });

    expect(catalogue.saved).toBe(0);
    expect(dry).toEqual(await importer.run([press, null]));
    expect(dry.skipped).toEqual({ in_catalogue: 0, twice_in_file: 0, invalid: 1 });
  });
});

(existsSync(WHOLE_FILE) ? describe : describe.skip)('the whole of free-exercise-db', () => {
  const document = existsSync(WHOLE_FILE) ? (JSON.parse(readFileSync(WHOLE_FILE, 'utf8')) as unknown[]) : [];
  const ours = loadCatalogue().map((entry) => ({ ...entry, version: 1 }));

  it('goes into an empty catalogue, every blemish mended', async () => {
    const report = await new CatalogueImport(atomically, new FakeCatalogue(), []).run(document);

    expect(report).toMatchObject({
      read: 873,
      added: 873,
      skipped: { in_catalogue: 0, twice_in_file: 0, invalid: 0 },
    });
    const kinds = report.blemishes.map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect({
      none: count('no_instructions'),
      blank: count('blank_instruction'),
      twice: count('muscle_listed_twice'),
      space: count('white_space'),
    }).toEqual({ none: 5, blank: 2, twice: 9, space: 1 });
  });

  it('completes ours, and only once', async () => {
    const catalogue = new FakeCatalogue(ours);
    const importer = new CatalogueImport(atomically, catalogue, []);

    const first = await importer.run(document);
    const second = await importer.run(document);

    expect(first).toMatchObject({ read: 873, added: 489, skipped: { in_catalogue: 384 } });
    expect(second).toMatchObject({ added: 0, updated: 0, unchanged: 489, skipped: { in_catalogue: 384 } });
    const stored = await catalogue.lock();
    expect(new Set(stored.map(({ slug }) => slug)).size).toBe(ours.length + 489);
  });
});
