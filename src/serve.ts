/** What a process does to serve: the database, the schema, the application, the port. Undone in reverse. */
import type { Compose } from './core/application.js';
import type { Config } from './core/config.js';
import { listen, type HttpServer } from './core/http-server.js';
import type { Logger } from './core/logger.js';
import type { Defer } from './core/process.js';
import { prepareSchema, provideDatabase } from './infrastructure/database/provision.js';

export async function serve(
  config: Config,
  logger: Logger,
  compose: Compose,
  defer: Defer,
  say: (line: string) => void,
): Promise<HttpServer> {
  const database = await provideDatabase(config, say);
  defer(() => database.stop());
  const { migrateOnStart } = config.database;
  await prepareSchema(migrateOnStart ? database.migrationUrl : database.url, migrateOnStart, say);

  const application = await compose(
    { ...config, database: { ...config.database, url: database.url } },
    logger,
  );
  defer(() => application.close());

  const server = await listen(application, config.http, logger);
  defer(() => server.drain());
  logger.info({ host: config.http.host, port: server.port }, 'listening');
  return server;
}
