import { AlreadyExists, Invalid } from '../../domain/shared/errors.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { Instant } from '../../domain/shared/time.js';
import type { IfMatch } from '../../domain/shared/version.js';
import type { WorkoutChanges } from '../../domain/workouts/changes.js';
import { WorkoutInProgress } from '../../domain/workouts/errors.js';
import type { WorkoutFilter, WorkoutRepository } from '../../domain/workouts/repository.js';
import type { SetDetail, Workout, WorkoutSummary } from '../../domain/workouts/workout.js';
import { type Database, type Sql, sql } from '../database/database.js';
import { ForeignKeyViolation, UniqueViolation } from '../database/errors.js';
import { jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';
import { type Removal, removalOf, versionsOf } from './removal.js';
import { contents, headerColumns, setColumns, totalColumns } from './workout-rows.js';
import { change, insertion } from './workout-writes.js';

export class SqlWorkoutRepository implements WorkoutRepository {
  constructor(private readonly db: Database) {}

  async list(ownerId: string, filter: WorkoutFilter, page: PageRequest): Promise<Page<WorkoutSummary>> {
    const rows = await jsonRows<WorkoutSummary>(this.db, pageOf(ownerId, filter, page));
    const totalCount = page.includeTotal ? await this.count(ownerId, filter) : undefined;
    return toPage(rows, page.limit, (last) => [last.startedAt, last.id], totalCount);
  }

  find(ownerId: string, id: string): Promise<Workout | undefined> {
    return this.db.maybe<Workout>(sql`
      select ${headerColumns}, ${contents} from workouts w
      where w.user_id = ${ownerId} and w.id = ${id} and w.deleted_at is null`);
  }

  findActive(ownerId: string): Promise<Workout | undefined> {
    return this.db.maybe<Workout>(sql`
      select ${headerColumns}, ${contents} from workouts w
      where w.user_id = ${ownerId} and w.status = 'in_progress' and w.deleted_at is null`);
  }

  async lock(ownerId: string, id: string): Promise<Workout | undefined> {
    return this.lockWhere(ownerId, sql`${id}`);
  }

  async lockWithSet(ownerId: string, setId: string): Promise<Workout | undefined> {
    return this.lockWhere(
      ownerId,
      sql`(select workout_id from workout_sets where user_id = ${ownerId} and id = ${setId})`,
    );
  }

  async findTakenIds(ownerId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.many<{ id: string }>(
      sql`select id from workouts where user_id = ${ownerId} and id = any(${ids})`,
    );
    return rows.map(({ id }) => id);
  }

  async add(ownerId: string, workouts: readonly Workout[]): Promise<void> {
    await this.db.run(insertion(ownerId, workouts)).catch(refuse);
  }

  async save(ownerId: string, changes: WorkoutChanges): Promise<boolean> {
    return (await this.db.run(change(ownerId, changes)).catch(refuse)) === 1;
  }

  async remove(
    ownerId: string,
    id: string,
    ifMatch: IfMatch,
    at: Instant,
  ): Promise<'removed' | 'missing' | 'stale'> {
    const versions = versionsOf(ifMatch);
    const removal = await this.db.one<Removal>(sql`
      with removed as (
        update workouts set deleted_at = ${at}, updated_at = ${at}, version = version + 1
        where user_id = ${ownerId} and id = ${id} and deleted_at is null
          and (${versions}::int[] is null or version = any(${versions}))
        returning id
      )
      select exists (select from removed) as removed, exists (
        select from workouts where user_id = ${ownerId} and id = ${id} and deleted_at is null) as found`);
    return removalOf(removal, versions);
  }

  findSet(ownerId: string, setId: string): Promise<SetDetail | undefined> {
    return this.db.maybe<SetDetail>(sql`
      select ${setColumns}, s.workout_id as "workoutId",
        s.workout_exercise_id as "workoutExerciseId", e.exercise_id as "exerciseId", s.version,
        s.created_at as "createdAt", s.updated_at as "updatedAt"
      from workout_sets s
      join workout_exercises e on e.user_id = s.user_id and e.id = s.workout_exercise_id
      join workouts w on w.user_id = s.user_id and w.id = s.workout_id
      where s.user_id = ${ownerId} and s.id = ${setId} and w.deleted_at is null`);
  }

  /**
   * Two statements on purpose: one that waits for its lock sees the row as it is then, but everything else as it was
   * when the statement began. The second reads the exercises and sets as they are under the lock.
   */
  private async lockWhere(ownerId: string, id: Sql): Promise<Workout | undefined> {
    const row = await this.db.maybe<{ id: string }>(sql`
      select w.id from workouts w
      where w.user_id = ${ownerId} and w.id = ${id} and w.deleted_at is null for update`);
    return row && this.find(ownerId, row.id);
  }

  private async count(ownerId: string, filter: WorkoutFilter): Promise<number> {
    const { total } = await this.db.one<{ total: number }>(
      sql`select count(*) as total from workouts w where ${conditions(ownerId, filter)}`,
    );
    return total;
  }
}

function pageOf(ownerId: string, filter: WorkoutFilter, { after, limit }: PageRequest): Sql {
  const { order, beyond } = ORDERS[filter.sort ?? '-startedAt'];
  return sql`
    select ${headerColumns}, ${totalColumns} ${filter.expandExercises ? sql`, ${contents}` : sql.empty}
    from workouts w
    where ${conditions(ownerId, filter)} ${after ? sql`and ${beyond(...keyAndId(after))}` : sql.empty}
    ${order} limit ${limit + 1}`;
}

const ORDERS = {
  startedAt: {
    order: sql`order by w.started_at, w.id`,
    beyond: (at: string, id: string) => sql`(w.started_at, w.id) > (${at}, ${id})`,
  },
  '-startedAt': {
    order: sql`order by w.started_at desc, w.id desc`,
    beyond: (at: string, id: string) => sql`(w.started_at, w.id) < (${at}, ${id})`,
  },
};

/** A range of days is one of instants, give or take a day: that is what the index knows. */
function conditions(ownerId: string, filter: WorkoutFilter): Sql {
  const { performedOnFrom: from, performedOnTo: to, exerciseId, status } = filter;
  const all = [sql`w.user_id = ${ownerId} and w.deleted_at is null`];
  if (from) all.push(sql`w.performed_on >= ${from}::date and w.started_at >= ${from}::date - 1`);
  if (to) all.push(sql`w.performed_on < ${to}::date and w.started_at < ${to}::date + 1`);
  if (status) all.push(sql`w.status = any(${status})`);
  if (exerciseId) {
    all.push(sql`exists (
      select from workout_exercises e
      where e.user_id = w.user_id and e.exercise_id = ${exerciseId} and e.workout_id = w.id)`);
  }
  return sql.join(all, ' and ');
}

/** What the constraints mean. */
function refuse(error: unknown): never {
  if (error instanceof UniqueViolation) {
    throw error.constraint === 'workouts_one_in_progress' ? new WorkoutInProgress() : new AlreadyExists();
  }
  // Seen and chosen a moment ago, deleted since.
  if (error instanceof ForeignKeyViolation && error.table === 'workout_exercises') {
    const detail = 'has an exercise that is no longer there';
    throw new Invalid([{ code: 'unknown_exercise', pointer: '#/exercises', detail }]);
  }
  throw error;
}
