/** The commands that look after the database. */
import type { Command } from 'commander';
import knexFactory from 'knex';
import { loadConfig, type Config } from '../core/config.js';
import { Migrator, refusal } from '../infrastructure/database/migrations.js';
import {
  prepareSchema,
  provideDatabase,
  type ProvidedDatabase,
} from '../infrastructure/database/provision.js';
import { plantSeeds } from './seeding.js';
import { orExplain, say, step } from './steps.js';

export function register(program: Command): void {
  program
    .command('migrate')
    .description('bring the schema up to date')
    .action(() => orExplain(() => withDatabase(({ migrationUrl }) => migrate(migrationUrl))));
  program
    .command('rollback')
    .description('undo the newest migration, or all of them')
    .option('--all', 'undo every migration: all data are lost')
    .action(({ all = false }: { all?: boolean }) =>
      orExplain(() => withDatabase(({ migrationUrl }) => rollback(migrationUrl, all ? 'all' : 'one'))),
    );
  program
    .command('seed')
    .description('add the catalogue and, in development, the demo athlete; safe to repeat')
    .action(() => orExplain(() => withDatabase(seed)));
  program
    .command('reset')
    .description('throw all data away and begin anew, with seeds')
    .action(() => orExplain(() => withDatabase(reset)));
}

async function withDatabase(
  work: (database: ProvidedDatabase, config: Config) => Promise<void>,
): Promise<void> {
  const config = loadConfig(process.env);
  const database = await provideDatabase(config, say('database'));
  try {
    await work(database, config);
  } finally {
    await database.stop();
  }
}

const migrate = (url: string): Promise<void> =>
  step('schema', async (say) => {
    await prepareSchema(url, true, say);
    return 'up to date';
  });

const rollback = (url: string, extent: 'one' | 'all'): Promise<void> =>
  step('schema', async (say) => {
    const migrator = new Migrator(url);
    try {
      const { applied, unknown } = await migrator.state();
      const refused = refusal({ applied, pending: [], unknown });
      if (refused) throw new Error(refused);
      const undone = await migrator.down(extent);
      undone.forEach((name) => say(`undone: ${name}`));
      return undone.length > 0 ? 'rolled back' : 'nothing to undo';
    } finally {
      await migrator.close();
    }
  });

async function seed({ url, migrationUrl }: ProvidedDatabase, config: Config): Promise<void> {
  await migrate(migrationUrl);
  await step('seeds', (say) => plantSeeds(url, config, say));
}

async function reset(database: ProvidedDatabase, config: Config): Promise<void> {
  if (config.environment !== 'development' && config.environment !== 'test') {
    throw new Error(`reset destroys all data: it does not run in ${config.environment}`);
  }
  await step('database', () => empty(database.migrationUrl));
  await seed(database, config);
}

async function empty(url: string): Promise<string> {
  const knex = knexFactory({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    await knex.raw('drop schema public cascade; create schema public');
    return 'emptied';
  } finally {
    await knex.destroy();
  }
}
