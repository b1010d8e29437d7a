import type { Measurement } from '../../domain/progress/measurement.js';
import type { MeasurementFilter, MeasurementRepository } from '../../domain/progress/repository.js';
import { AlreadyExists } from '../../domain/shared/errors.js';
import { type Page, type PageRequest, toPage } from '../../domain/shared/page.js';
import type { IfMatch } from '../../domain/shared/version.js';
import { type Database, json, type Sql, sql } from '../database/database.js';
import { UniqueViolation } from '../database/errors.js';
import { instantText, jsonRows } from './json-rows.js';
import { keyAndId } from './keyset.js';
import { type Removal, removalOf, versionsOf } from './removal.js';

const columns = sql`
  m.id, m.kind, m.value, m.unit, m.canonical_value as "canonicalValue", m.canonical_unit as "canonicalUnit",
  ${instantText(sql`m.measured_at`)} as "measuredAt", m.source, m.notes, m.version,
  ${instantText(sql`m.created_at`)} as "createdAt", ${instantText(sql`m.updated_at`)} as "updatedAt"`;

export class SqlMeasurementRepository implements MeasurementRepository {
  constructor(private readonly db: Database) {}

  async list(ownerId: string, filter: MeasurementFilter, page: PageRequest): Promise<Page<Measurement>> {
    const rows = await jsonRows<Measurement>(this.db, pageOf(ownerId, filter, page));
    const totalCount = page.includeTotal ? await this.count(ownerId, filter) : undefined;
    return toPage(rows, page.limit, (last) => [last.measuredAt, last.id], totalCount);
  }

  find(ownerId: string, id: string): Promise<Measurement | undefined> {
    return this.read(ownerId, id, sql.empty);
  }

  lock(ownerId: string, id: string): Promise<Measurement | undefined> {
    return this.read(ownerId, id, sql`for no key update`);
  }

  async add(ownerId: string, measurements: readonly Measurement[]): Promise<void> {
    const insertion = sql`
      insert into measurements (
        user_id, id, kind, value, unit, canonical_value, canonical_unit, measured_at, source, notes, version,
        created_at, updated_at)
      select ${ownerId}, m.* from json_to_recordset(${json(measurements)}) as m(
        id uuid, kind text, value numeric, unit text, "canonicalValue" numeric, "canonicalUnit" text,
        "measuredAt" timestamptz, source text, notes text, version int, "createdAt" timestamptz,
        "updatedAt" timestamptz)`;
    await this.db.run(insertion).catch((error: unknown) => {
      throw error instanceof UniqueViolation ? new AlreadyExists() : error;
    });
  }

  async save(ownerId: string, measurement: Measurement): Promise<boolean> {
    const touched = await this.db.run(sql`
      update measurements set
        value = ${measurement.value}, unit = ${measurement.unit}, canonical_value = ${measurement.canonicalValue},
        measured_at = ${measurement.measuredAt}, notes = ${measurement.notes}, version = ${measurement.version},
        updated_at = ${measurement.updatedAt}
      where user_id = ${ownerId} and id = ${measurement.id} and version = ${measurement.version - 1}`);
    return touched === 1;
  }

  async remove(ownerId: string, id: string, ifMatch: IfMatch): Promise<'removed' | 'missing' | 'stale'> {
    const versions = versionsOf(ifMatch);
    const removal = await this.db.one<Removal>(sql`
      with removed as (
        delete from measurements
        where user_id = ${ownerId} and id = ${id} and (${versions}::int[] is null or version = any(${versions}))
        returning id
      )
      select exists (select from removed) as removed,
        exists (select from measurements where user_id = ${ownerId} and id = ${id}) as found`);
    return removalOf(removal, versions);
  }

  private read(ownerId: string, id: string, locking: Sql): Promise<Measurement | undefined> {
    return this.db.maybe<Measurement>(sql`
      select ${columns} from measurements m where m.user_id = ${ownerId} and m.id = ${id} ${locking}`);
  }

  private async count(ownerId: string, filter: MeasurementFilter): Promise<number> {
    const { total } = await this.db.one<{ total: number }>(
      sql`select count(*) as total from measurements m where ${conditions(ownerId, filter)}`,
    );
    return total;
  }
}

function pageOf(ownerId: string, filter: MeasurementFilter, { after, limit }: PageRequest): Sql {
  const { order, beyond } = ORDERS[filter.sort ?? '-measuredAt'];
  return sql`
    select ${columns} from measurements m
    where ${conditions(ownerId, filter)} ${after ? sql`and ${beyond(...keyAndId(after))}` : sql.empty}
    ${order} limit ${limit + 1}`;
}

const ORDERS = {
  measuredAt: {
    order: sql`order by m.measured_at, m.id`,
    beyond: (at: string, id: string) => sql`(m.measured_at, m.id) > (${at}, ${id})`,
  },
  '-measuredAt': {
    order: sql`order by m.measured_at desc, m.id desc`,
    beyond: (at: string, id: string) => sql`(m.measured_at, m.id) < (${at}, ${id})`,
  },
};

function conditions(ownerId: string, filter: MeasurementFilter): Sql {
  const { kind, measuredAtFrom: from, measuredAtTo: to } = filter;
  const all = [sql`m.user_id = ${ownerId}`];
  // With a single kind, the usual case, the index keeps the order.
  if (kind) all.push(kind.length === 1 ? sql`m.kind = ${kind[0]!}` : sql`m.kind = any(${kind})`);
  if (from) all.push(sql`m.measured_at >= ${from}`);
  if (to) all.push(sql`m.measured_at < ${to}`);
  return sql.join(all, ' and ');
}
