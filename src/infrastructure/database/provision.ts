/** From "which database" in the configuration to one that runs and has the schema of this version. */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../core/config.js';
import { startEmbedded } from './embedded.js';
import { Unavailable } from './errors.js';
import { Migrator, refusal } from './migrations.js';

export interface ProvidedDatabase {
  readonly url: string;
  /** The same as the role that owns the schema. */
  readonly migrationUrl: string;
  /** Stops an embedded server that nobody else uses; leaves any other alone. */
  stop(): Promise<void>;
}

type Say = (line: string) => void;

/** The server of the configuration; the embedded one is started, and its data are kept. */
export async function provideDatabase(config: Config, say: Say): Promise<ProvidedDatabase> {
  const { url, stop } = await findDatabase(config, say);
  const { migrationUrl } = config.database;
  return { url, stop, migrationUrl: migrationUrl === 'embedded' ? url : migrationUrl };
}

async function findDatabase(config: Config, say: Say): Promise<Omit<ProvidedDatabase, 'migrationUrl'>> {
  if (config.database.url !== 'embedded') return { url: config.database.url, stop: () => Promise.resolve() };
  return startEmbedded({ directory: path.join(config.dataDirectory, 'postgres'), onProgress: say });
}

/** Orchestrators start everything at once; the database may need a moment more. */
const PATIENCE_MS = 20_000;

/**
 * Makes sure that the schema is the one of this version: brings it up to date where `migrate` says so, otherwise
 * refuses. Never touches a schema that a newer version has made.
 */
export async function prepareSchema(url: string, migrate: boolean, say: Say): Promise<void> {
  const migrator = new Migrator(url);
  try {
    const state = await patiently(() => migrator.state(), say);
    const refused = refusal(migrate ? { ...state, pending: [] } : state);
    if (refused) throw new Error(refused);
    if (state.pending.length === 0) return;
    for (const name of await migrator.up()) say(`migrated: ${name}`);
  } finally {
    await migrator.close();
  }
}

async function patiently<T>(ask: () => Promise<T>, say: Say): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Unavailable) || Date.now() > deadline) throw error;
      if (attempt === 0) say('the database does not answer yet: waiting');
      await pause(500);
    }
  }
}
