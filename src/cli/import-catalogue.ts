/** `import-catalogue`: a file in the format of free-exercise-db into the catalogue. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { loadCatalogue } from '../../seeds/catalogue.js';
import { loadConfig } from '../core/config.js';
import { CatalogueImport, type ImportReport } from '../domain/exercises/catalogue-import.js';
import { Database } from '../infrastructure/database/database.js';
import { prepareSchema, provideDatabase } from '../infrastructure/database/provision.js';
import { SqlCatalogueRepository } from '../infrastructure/repositories/catalogue.js';
import { orExplain, say, type Say } from './steps.js';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('import-catalogue')
    .description('add the exercises of a free-exercise-db JSON file to the catalogue; safe to repeat')
    .argument('<file>', 'a JSON array of exercises, such as dist/exercises.json of that project')
    .option('--dry-run', 'only report what would be done')
    .option('--json', 'write the whole report as JSON')
    .action((file: string, options: Options) => orExplain(() => importFile(file, options)));
}

async function importFile(file: string, { dryRun = false, json = false }: Options): Promise<void> {
  const document = await readDocument(file);
  const progress: Say = json ? () => undefined : say('database');
  const report = await withDatabase(progress, (database) => {
    const catalogue = new SqlCatalogueRepository(database);
    return new CatalogueImport(database.atomically, catalogue, loadCatalogue()).run(document, { dryRun });
  });
  console.log(json ? JSON.stringify(report, null, 2) : inWords(report, dryRun));
}

async function readDocument(file: string): Promise<unknown[]> {
  let document: unknown;
  try {
    document = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as JSON`, { cause });
  }
  if (!Array.isArray(document)) throw new Error(`${file} is not a list of exercises`);
  return document as unknown[];
}

async function withDatabase<T>(progress: Say, work: (database: Database) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const provided = await provideDatabase(config, progress);
  try {
    await prepareSchema(provided.url, config.environment === 'development', progress);
    const database = Database.open({
      ...config.database,
      url: provided.url,
      min: 0,
      applicationName: 'spotter import-catalogue',
      onWarning: progress,
    });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await provided.stop();
  }
}

/** A page at most: what is in the catalogue already is counted, what a person should look at is listed. */
export function inWords(report: ImportReport, dryRun: boolean): string {
  const { read, added, updated, unchanged, skipped, skips, blemishes } = report;
  const counts: readonly (readonly [string, number])[] = [
    ['read', read],
    [dryRun ? 'would be added' : 'added', added],
    [dryRun ? 'would be updated' : 'updated', updated],
    ['unchanged', unchanged],
    ['already in the catalogue', skipped.in_catalogue],
    ['twice in the file', skipped.twice_in_file],
    ['invalid', skipped.invalid],
  ];
  return [
    ...counts.map(([label, count]) => `${String(count).padStart(6)}  ${label}`),
    ...listed(
      'Not taken',
      skips.filter(({ reason }) => reason !== 'in_catalogue'),
    ),
    ...listed('Mended', blemishes),
  ].join('\n');
}

function listed(
  title: string,
  places: readonly { readonly index: number; readonly id: string | null; readonly detail: string }[],
): string[] {
  if (places.length === 0) return [];
  return [
    '',
    `${title}:`,
    ...places.map(({ index, id, detail }) => `  [${index}] ${id ?? 'no id'}: ${detail}`),
  ];
}
