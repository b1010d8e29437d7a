/** The public catalogue is not written through the API: tests put into it what they need. */
import { catalogueId, type StoredEntry } from '../../src/domain/exercises/catalogue.js';
import { SqlCatalogueRepository } from '../../src/infrastructure/repositories/catalogue.js';
import type { Database } from '../../src/infrastructure/database/database.js';

/** Adds an exercise of weight and repetitions, unless told otherwise; answers its id. */
export async function addToCatalogue(
  db: Database,
  slug: string,
  traits: Partial<StoredEntry> = {},
): Promise<string> {
  const id = catalogueId(slug);
  const entry: StoredEntry = {
    id,
    slug,
    source: 'test',
    sourceId: slug,
    name: slug,
    trackingType: 'weight_reps',
    category: 'strength',
    force: null,
    level: null,
    mechanic: null,
    equipment: null,
    isUnilateral: false,
    bodyweightFactor: null,
    muscles: [],
    instructions: [],
    aliases: [],
    version: 1,
    ...traits,
  };
  await new SqlCatalogueRepository(db).save([entry]);
  return id;
}
