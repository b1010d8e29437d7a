/**
 * Our catalogue: `seeds/catalogue/*.json`, one object an exercise, grouped by movement for those who edit it.
 * The slug makes the id (see `catalogueId`), so a slug is never renamed; everything else may be improved, and the
 * next seeding brings it to every database as a new version of the entry.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogueEntry } from '../src/domain/exercises/catalogue.js';
import { catalogueId, changesFor } from '../src/domain/exercises/catalogue.js';
import { SqlCatalogueRepository } from '../src/infrastructure/repositories/catalogue.js';
import type { Database } from '../src/infrastructure/database/database.js';
import { faultsOf, type SeedExercise } from './catalogue-check.js';

const SOURCE = 'spotter';
const DIRECTORY = new URL('./catalogue/', import.meta.url);

/** All entries; throws with every fault of every file. */
export function loadCatalogue(directory: URL = DIRECTORY): CatalogueEntry[] {
  const exercises: unknown[] = readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, directory), 'utf8')) as unknown[]);
  const faults = faultsOf(exercises);
  if (faults.length > 0) throw new Error(`The catalogue has faults:\n  ${faults.join('\n  ')}`);
  return (exercises as SeedExercise[]).map(toEntry);
}

const toEntry = (exercise: SeedExercise): CatalogueEntry => ({
  ...exercise,
  id: catalogueId(exercise.slug),
  source: SOURCE,
  sourceId: exercise.slug,
  bodyweightFactor: exercise.bodyweightFactor ?? null,
});

/**
 * Brings the catalogue of the database to what the files say. What is the same is not touched; entries that the
 * files no longer have stay, since logs refer to them.
 */
export async function seedCatalogue(
  database: Database,
  entries: readonly CatalogueEntry[] = loadCatalogue(),
): Promise<{ added: number; updated: number; unchanged: number }> {
  const catalogue = new SqlCatalogueRepository(database);
  return database.atomically(async () => {
    const { added, updated, unchanged } = changesFor(await catalogue.lock(), entries);
    await catalogue.save([...added, ...updated]);
    return { added: added.length, updated: updated.length, unchanged };
  });
}
