import type { Exercise, UsableExercise } from '../../domain/exercises/exercise.js';
import type { ExerciseFilter, ExerciseRepository } from '../../domain/exercises/repository.js';
import { searchText, searchPatterns, searchTextOf } from '../../domain/exercises/search-text.js';
import { AlreadyExists } from '../../domain/shared/errors.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import { type Database, json, type Sql, sql } from '../database/database.js';
import { UniqueViolation } from '../database/errors.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';

/** The columns that both tables share, of a row `x`. */
const columns = sql`
  x.id, x.slug, x.name, x.status, x.tracking_type as "trackingType", x.category, x.force, x.level, x.mechanic,
  x.equipment, x.is_unilateral as "isUnilateral", x.bodyweight_factor as "bodyweightFactor", x.muscles,
  x.instructions, x.aliases, x.version, ${instantText(sql`x.created_at`)} as "createdAt",
  ${instantText(sql`x.updated_at`)} as "updatedAt"`;

const usableColumns = sql`
  x.id, x.name, x.status, x.tracking_type as "trackingType", x.is_unilateral as "isUnilateral",
  x.bodyweight_factor as "bodyweightFactor", x.muscles`;

/** With the value that the list is sorted by. */
type Listed = Exercise & { readonly sortKey: string };

export class SqlExerciseRepository implements ExerciseRepository {
  constructor(private readonly db: Database) {}

  async list(ownerId: string, filter: ExerciseFilter, page: PageRequest): Promise<Page<Exercise>> {
    const rows = await jsonRows<Listed>(this.db, pageOf(ownerId, filter, page));
    const totalCount = page.includeTotal ? await this.count(ownerId, filter) : undefined;
    const found = toPage(rows, page.limit, (last) => [last.sortKey, last.id], totalCount);
    return { ...found, items: found.items.map(({ sortKey: _, ...exercise }) => exercise) };
  }

  async find(ownerId: string, id: string): Promise<Exercise | undefined> {
    return this.db.maybe<Exercise>(sql`
      select ${columns}, 'catalog' as origin from catalog_exercises x where x.id = ${id}
      union all
      select ${columns}, 'custom' from exercises x where x.user_id = ${ownerId} and x.id = ${id}`);
  }

  findUsable(ownerId: string, ids: readonly string[]): Promise<UsableExercise[]> {
    return this.db.many<UsableExercise>(sql`
      select ${usableColumns}, 'catalog' as origin from catalog_exercises x where x.id = any(${ids})
      union all
      select ${usableColumns}, 'custom' from exercises x where x.user_id = ${ownerId} and x.id = any(${ids})`);
  }

  async add(ownerId: string, exercise: Exercise): Promise<void> {
    const added = await this.db.run(insertion(ownerId, exercise)).catch((error: unknown) => {
      throw error instanceof UniqueViolation ? new AlreadyExists(['#/id']) : error;
    });
    if (added === 0) throw new AlreadyExists(['#/id']);
  }

  lock(ownerId: string, id: string): Promise<Exercise | undefined> {
    // `for update`, not weaker: it also holds off the key-share lock of a workout that begins to refer to the row.
    return this.db.maybe<Exercise>(sql`
      select ${columns}, 'custom' as origin from exercises x
      where x.user_id = ${ownerId} and x.id = ${id} for update`);
  }

  async save(ownerId: string, exercise: Exercise): Promise<boolean> {
    const touched = await this.db.run(sql`
      update exercises set
        name = ${exercise.name}, name_key = ${searchText(exercise.name)}, search_text = ${searchTextOf(exercise)},
        status = ${exercise.status}, category = ${exercise.category}, force = ${exercise.force},
        level = ${exercise.level}, mechanic = ${exercise.mechanic}, equipment = ${exercise.equipment},
        is_unilateral = ${exercise.isUnilateral}, bodyweight_factor = ${exercise.bodyweightFactor},
        muscles = ${json(exercise.muscles)}, instructions = ${json(exercise.instructions)},
        aliases = ${json(exercise.aliases)}, version = ${exercise.version}, updated_at = ${exercise.updatedAt}
      where user_id = ${ownerId} and id = ${exercise.id} and version = ${exercise.version - 1}`);
    return touched === 1;
  }

  async hasHistory(ownerId: string, id: string): Promise<boolean> {
    const { used } = await this.db.one<{ used: boolean }>(sql`
      select exists (
        select from workout_exercises where user_id = ${ownerId} and exercise_id = ${id}) as used`);
    return used;
  }

  async remove(ownerId: string, id: string): Promise<void> {
    await this.db.run(sql`delete from exercises where user_id = ${ownerId} and id = ${id}`);
  }

  private async count(ownerId: string, filter: ExerciseFilter): Promise<number> {
    const where = conditions(filter);
    const { total } = await this.db.one<{ total: number }>(sql`
      select (select count(*) from catalog_exercises x where ${where} and ${isWanted(filter, 'catalog')})
           + (select count(*) from exercises x
              where x.user_id = ${ownerId} and ${where} and ${isWanted(filter, 'custom')}) as total`);
    return total;
  }
}

function insertion(ownerId: string, exercise: Exercise): Sql {
  return sql`
    insert into exercises (
      user_id, id, slug, name, name_key, search_text, status, tracking_type, category, force, level, mechanic,
      equipment, is_unilateral, bodyweight_factor, muscles, instructions, aliases, version, created_at, updated_at)
    select
      ${ownerId}, ${exercise.id}, ${exercise.slug}, ${exercise.name}, ${searchText(exercise.name)},
      ${searchTextOf(exercise)}, ${exercise.status}, ${exercise.trackingType}, ${exercise.category},
      ${exercise.force}, ${exercise.level}, ${exercise.mechanic}, ${exercise.equipment}, ${exercise.isUnilateral},
      ${exercise.bodyweightFactor}, ${json(exercise.muscles)}::jsonb, ${json(exercise.instructions)}::jsonb,
      ${json(exercise.aliases)}::jsonb, ${exercise.version}, ${exercise.createdAt}, ${exercise.updatedAt}
    where not exists (select from catalog_exercises where id = ${exercise.id})`;
}

/** Both tables in the order of their indexes, each no further than the page reaches. */
function pageOf(ownerId: string, filter: ExerciseFilter, { after, limit }: PageRequest): Sql {
  const { key, isDescending } = ORDERS[filter.sort ?? 'name'];
  const where = conditions(filter);
  const comparison = isDescending ? sql`<` : sql`>`;
  const direction = isDescending ? sql`desc` : sql.empty;
  const [lastKey, lastId] = after ? keyAndId(after) : [];
  const from =
    lastKey === undefined ? sql.empty : sql`and (${key}, x.id) ${comparison} (${lastKey}, ${lastId!})`;
  const end = sql`order by ${key} ${direction}, x.id ${direction} limit ${limit + 1}`;
  return sql`
    (select ${columns}, 'catalog' as origin, ${key} as "sortKey" from catalog_exercises x
     where ${where} and ${isWanted(filter, 'catalog')} ${from} ${end})
    union all
    (select ${columns}, 'custom', ${key} from exercises x
     where x.user_id = ${ownerId} and ${where} and ${isWanted(filter, 'custom')} ${from} ${end})
    order by "sortKey" ${direction}, id ${direction} limit ${limit + 1}`;
}

const ORDERS = {
  name: { key: sql`x.name_key`, isDescending: false },
  '-name': { key: sql`x.name_key`, isDescending: true },
  createdAt: { key: sql`x.created_at`, isDescending: false },
  '-createdAt': { key: sql`x.created_at`, isDescending: true },
} as const satisfies Record<NonNullable<ExerciseFilter['sort']>, unknown>;

const isWanted = ({ origin }: ExerciseFilter, table: Exercise['origin']): Sql =>
  origin === undefined || origin === table ? sql`true` : sql`false`;

function conditions(filter: ExerciseFilter): Sql {
  const { q, muscle, equipment, level, mechanic, category, trackingType, includeArchived } = filter;
  const all = [includeArchived ? sql`true` : sql`x.status = 'published'`];
  if (q !== undefined) all.push(sql`x.search_text like all(${searchPatterns(q)})`);
  if (muscle) all.push(sql`jsonb_path_query_array(x.muscles, '$[*].muscle') ?| ${muscle}::text[]`);
  if (equipment) all.push(sql`x.equipment = any(${equipment})`);
  if (level) all.push(sql`x.level = any(${level})`);
  if (mechanic) all.push(sql`x.mechanic = ${mechanic}`);
  if (category) all.push(sql`x.category = any(${category})`);
  if (trackingType) all.push(sql`x.tracking_type = any(${trackingType})`);
  return sql.join(all, ' and ');
}
