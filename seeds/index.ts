/** What a database is given to begin with. Every seed can be planted again: it adds what is missing and no more. */
import type { Database } from '../src/infrastructure/database/database.js';
import { seedCatalogue } from './catalogue.js';
import { seedDemoAdministrator } from './demo/administrator.js';
import { seedDemoAthlete } from './demo/athlete.js';

export interface SeedContext {
  readonly database: Database;
  /** A running API over that database: training is seeded the way it is logged. */
  readonly apiUrl: string;
  /** Whether people who do not exist may be added. */
  readonly demo: boolean;
  readonly say: (line: string) => void;
}

type Seed = (context: SeedContext) => Promise<void>;

const catalogue: Seed = async ({ database, say }) => {
  const { added, updated } = await seedCatalogue(database);
  if (added + updated > 0) say(`catalogue: ${added} exercises added, ${updated} updated`);
};

const demoAthlete: Seed = async ({ apiUrl, demo, say }) => {
  if (demo) await seedDemoAthlete({ apiUrl, now: new Date(), say });
};

const demoAdministrator: Seed = async ({ apiUrl, database, demo, say }) => {
  if (demo) await seedDemoAdministrator({ apiUrl, database, say });
};

const seeds: readonly Seed[] = [catalogue, demoAthlete, demoAdministrator];

export async function seed(context: SeedContext): Promise<void> {
  for (const plant of seeds) await plant(context);
}
