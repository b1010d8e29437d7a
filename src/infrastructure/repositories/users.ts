import type { User } from '../../domain/users/user.js';
import type { UserRepository } from '../../domain/users/repository.js';
import { type Database, type Sql, sql } from '../database/database.js';

type UserRow = Omit<User, 'settings'> & User['settings'];

/** The columns of `users u`, under the names of the domain. */
export const userColumns = sql`
  u.id, u.email, u.display_name as "displayName", u.role, u.locale, u.time_zone as "timeZone",
  u.email_verified_at as "emailVerifiedAt", u.deletion_due_at as "deletionDueAt", u.unit_system as "unitSystem", u.week_starts_on as "weekStartsOn",
  u.level, u.effort_scale as "effortScale", u.e1rm_formula as "e1rmFormula",
  u.default_rest_seconds as "defaultRestSeconds", u.sex, u.born_on as "bornOn", u.height_cm as "heightCm",
  u.version, u.created_at as "createdAt", u.updated_at as "updatedAt"`;

export function toUser(row: UserRow): User {
  const { unitSystem, weekStartsOn, level, effortScale, e1rmFormula } = row;
  const { defaultRestSeconds, sex, bornOn, heightCm } = row;
  return {
    id: row.id,
    email: row.email,
    displayName: row.displayName,
    role: row.role,
    locale: row.locale,
    timeZone: row.timeZone,
    emailVerifiedAt: row.emailVerifiedAt,
    deletionDueAt: row.deletionDueAt,
    settings: {
      ...{ unitSystem, weekStartsOn, level, effortScale, e1rmFormula },
      ...{ defaultRestSeconds, sex, bornOn, heightCm },
    },
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  };
}

export class SqlUserRepository implements UserRepository {
  constructor(private readonly db: Database) {}

  find(userId: string): Promise<User | undefined> {
    return this.read(userId, sql.empty);
  }

  lock(userId: string): Promise<User | undefined> {
    return this.read(userId, sql`for no key update`);
  }

  async save({ settings, ...user }: User): Promise<boolean> {
    const touched = await this.db.run(sql`
      update users set
        display_name = ${user.displayName}, locale = ${user.locale}, time_zone = ${user.timeZone},
        unit_system = ${settings.unitSystem}, week_starts_on = ${settings.weekStartsOn}, level = ${settings.level},
        effort_scale = ${settings.effortScale}, e1rm_formula = ${settings.e1rmFormula},
        default_rest_seconds = ${settings.defaultRestSeconds}, sex = ${settings.sex}, born_on = ${settings.bornOn},
        height_cm = ${settings.heightCm}, version = ${user.version}, updated_at = ${user.updatedAt}
      where id = ${user.id} and version = ${user.version - 1}`);
    return touched === 1;
  }

  private async read(userId: string, locking: Sql): Promise<User | undefined> {
    const row = await this.db.maybe<UserRow>(
      sql`select ${userColumns} from users u where u.id = ${userId} ${locking}`,
    );
    return row && toUser(row);
  }
}

export type { UserRow };
