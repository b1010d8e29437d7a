import type { CatalogueRepository, StoredEntry } from '../../domain/exercises/catalogue.js';
import { searchText, searchTextOf } from '../../domain/exercises/search-text.js';
import { json, sql, type Database } from '../database/database.js';

/** The table `catalog_exercises` for those who fill it. */
export class SqlCatalogueRepository implements CatalogueRepository {
  constructor(private readonly db: Pick<Database, 'many' | 'run'>) {}

  async lock(): Promise<StoredEntry[]> {
    // Lets readers pass and keeps other writers out, also before there is any row that could be locked.
    await this.db.run(sql`lock table catalog_exercises in share row exclusive mode`);
    return this.db.many<StoredEntry>(sql`
      select id, slug, source, source_id as "sourceId", name, tracking_type as "trackingType", category, force,
             level, mechanic, equipment, is_unilateral as "isUnilateral",
             bodyweight_factor as "bodyweightFactor", muscles, instructions, aliases, version
      from catalog_exercises`);
  }

  async save(entries: readonly StoredEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.db.run(sql`
      insert into catalog_exercises
        (id, source, source_id, slug, name, name_key, search_text, tracking_type, category, force, level, mechanic,
         equipment, is_unilateral, bodyweight_factor, muscles, instructions, aliases, version, created_at, updated_at)
      select id, source, source_id, slug, name, name_key, search_text, tracking_type, category, force, level,
             mechanic, equipment, is_unilateral, bodyweight_factor, muscles, instructions, aliases, version,
             now(), now()
      from jsonb_to_recordset(${json(entries.map(toRow))}::jsonb) as entry
        (id uuid, source text, source_id text, slug text, name text, name_key text, search_text text,
         tracking_type text, category text, force text, level text, mechanic text, equipment text,
         is_unilateral boolean, bodyweight_factor numeric, muscles jsonb, instructions jsonb, aliases jsonb,
         version integer)
      on conflict (id) do update set
        (source, source_id, slug, name, name_key, search_text, tracking_type, category, force, level, mechanic,
         equipment, is_unilateral, bodyweight_factor, muscles, instructions, aliases, version, updated_at) =
        (excluded.source, excluded.source_id, excluded.slug, excluded.name, excluded.name_key,
         excluded.search_text, excluded.tracking_type, excluded.category, excluded.force, excluded.level,
         excluded.mechanic, excluded.equipment, excluded.is_unilateral, excluded.bodyweight_factor,
         excluded.muscles, excluded.instructions, excluded.aliases, excluded.version, excluded.updated_at)`);
  }
}

/** Members are named like columns; `jsonb_to_recordset` gives them their types. */
const toRow = (entry: StoredEntry) => ({
  id: entry.id,
  source: entry.source,
  source_id: entry.sourceId,
  slug: entry.slug,
  name: entry.name,
  name_key: searchText(entry.name),
  search_text: searchTextOf(entry),
  tracking_type: entry.trackingType,
  category: entry.category,
  force: entry.force,
  level: entry.level,
  mechanic: entry.mechanic,
  equipment: entry.equipment,
  is_unilateral: entry.isUnilateral,
  bodyweight_factor: entry.bodyweightFactor,
  muscles: entry.muscles,
  instructions: entry.instructions,
  aliases: entry.aliases,
  version: entry.version,
});
