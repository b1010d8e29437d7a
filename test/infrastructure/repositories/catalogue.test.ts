import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { loadCatalogue, seedCatalogue } from '../../../seeds/catalogue.js';
import { CatalogueImport } from '../../../src/domain/exercises/catalogue-import.js';
import type { CatalogueEntry } from '../../../src/domain/exercises/catalogue.js';
import { sql } from '../../../src/infrastructure/database/database.js';
import { SqlCatalogueRepository } from '../../../src/infrastructure/repositories/catalogue.js';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';

let test: TestDatabase;
const catalogue = loadCatalogue();
const some = catalogue.slice(0, 3);

beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.db.run(sql`delete from catalog_exercises`);
});

interface Row {
  readonly slug: string;
  readonly source: string;
  readonly version: number;
  readonly status: string;
  readonly updated: string;
}

/** With the number of the transaction that wrote each row: it shows writes that change nothing. */
const rows = (): Promise<Row[]> =>
  test.db.many<Row>(sql`
    select slug, source, version, status, xmin::text as updated from catalog_exercises order by slug`);

const foreign = (name: string) => ({
  id: name,
  name,
  force: 'pull',
  level: 'expert',
  mechanic: null,
  equipment: null,
  category: 'strength',
  primaryMuscles: ['shoulders'],
  secondaryMuscles: [],
  instructions: ['Do it.'],
});
const importer = () => new CatalogueImport(test.db.atomically, new SqlCatalogueRepository(test.db), []);

describe('seedCatalogue', () => {
  it('plants the whole catalogue, and touches no row the second time', async () => {
    expect(await seedCatalogue(test.db)).toEqual({ added: catalogue.length, updated: 0, unchanged: 0 });
    const planted = await rows();

    expect(await seedCatalogue(test.db)).toEqual({ added: 0, updated: 0, unchanged: catalogue.length });
    expect(await rows()).toEqual(planted);
  });

  it('keeps every member', async () => {
    await seedCatalogue(test.db);

    const stored = await test.db.atomically(() => new SqlCatalogueRepository(test.db).lock());

    const bySlug = (a: CatalogueEntry, b: CatalogueEntry) => (a.slug < b.slug ? -1 : 1);
    expect(stored.sort(bySlug)).toEqual(catalogue.map((entry) => ({ ...entry, version: 1 })).sort(bySlug));
  });

  it('makes a new version of what was improved, and of nothing else', async () => {
    await seedCatalogue(test.db, some);
    const [first, ...others] = some;

    await seedCatalogue(test.db, [{ ...first, aliases: ['Something Else'] } as CatalogueEntry, ...others]);

    expect((await rows()).map(({ version }) => version).sort()).toEqual([1, 1, 2]);
  });

  it('does not publish again what was archived', async () => {
    await seedCatalogue(test.db, some);
    await test.db.run(sql`update catalog_exercises set status = 'archived'`);

    await seedCatalogue(
      test.db,
      some.map((entry) => ({ ...entry, instructions: ['Better.'] })),
    );

    expect((await rows()).map(({ status, version }) => [status, version])).toEqual(
      some.map(() => ['archived', 2]),
    );
  });

  it('takes over an imported exercise that becomes one of ours, under its id', async () => {
    const [ours] = some as [CatalogueEntry];
    await importer().run([foreign(ours.name)]);

    expect(await seedCatalogue(test.db, [ours])).toEqual({ added: 0, updated: 1, unchanged: 0 });

    expect(await rows()).toMatchObject([{ slug: ours.slug, source: 'spotter', version: 2 }]);
    expect(await importer().run([foreign(ours.name)])).toMatchObject({ skipped: { in_catalogue: 1 } });
  });

  it('may run in several processes at once', async () => {
    const results = await Promise.all([1, 2, 3].map(() => seedCatalogue(test.db)));

    expect(results.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, 0, catalogue.length]);
  });
});

describe('CatalogueImport over PostgreSQL', () => {
  it('adds to the catalogue once', async () => {
    await seedCatalogue(test.db, some);
    const document = [foreign('Odd Raise'), foreign('Odd Row'), { id: 'Odd' }];

    expect(await importer().run(document)).toMatchObject({ added: 2, skipped: { invalid: 1 } });
    const imported = await rows();
    expect(await importer().run(document)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });

    expect(imported).toHaveLength(5);
    expect(await rows()).toEqual(imported);
  });

  it('leaves the catalogue alone in a dry run', async () => {
    expect(await importer().run([foreign('Odd Raise')], { dryRun: true })).toMatchObject({ added: 1 });
    expect(await rows()).toEqual([]);
  });
});
