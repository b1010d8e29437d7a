/** Whether the database answers and has the schema of this version. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadConfig, type Config } from '../../core/config.js';
import { Migrator, refusal } from '../../infrastructure/database/migrations.js';
import { provideDatabase } from '../../infrastructure/database/provision.js';
import { found, type Check, type Finding } from './finding.js';

export const databaseChecks: readonly Check[] = [
  async () => {
    const config = read();
    if (!config) return found(false, 'the database was not looked at', 'mend the configuration first');
    if (config.database.url === 'embedded' && !existsSync(path.join(config.dataDirectory, 'postgres'))) {
      return found(true, 'the embedded database will be made by make run', '');
    }
    return look(config).catch((error: unknown) =>
      found(false, `the database does not answer: ${(error as Error).message}`, whereToLook(config)),
    );
  },
];

function read(): Config | undefined {
  try {
    return loadConfig(process.env);
  } catch {
    return undefined;
  }
}

const whereToLook = ({ database, dataDirectory }: Config): string =>
  database.url === 'embedded'
    ? `read ${dataDirectory}/postgres.log; a database in ${dataDirectory} that is beyond help can be deleted`
    : 'check DATABASE_URL, and that the server behind it runs';

async function look(config: Config): Promise<Finding> {
  const database = await provideDatabase(config, () => undefined);
  const migrator = new Migrator(database.url);
  try {
    const refused = refusal(await migrator.state());
    return found(
      refused === undefined,
      refused ?? 'the database answers and its schema is current',
      'make migrate',
    );
  } finally {
    await migrator.close();
    await database.stop();
  }
}
