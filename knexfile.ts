/**
 * For Knex's own command line, with DATABASE_URL set:
 *     node --import tsx node_modules/.bin/knex migrate:list --knexfile knexfile.ts
 * Day to day, `make migrate` and `make rollback` do the same and find the database by themselves.
 */
import { migrationSettings } from './src/infrastructure/database/migrations.js';

export default {
  client: 'pg',
  connection: process.env.DATABASE_URL,
  migrations: migrationSettings(),
};
