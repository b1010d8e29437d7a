/** What a database is given to begin with. Every seed can be planted again: it adds what is missing and no more. */
import type { Database } from '../src/infrastructure/database/database.js';
import { HttpReplayApi } from '../src/cli/replay/http-api.js';
import { defaultPatience } from '../src/cli/replay/patience.js';
import { signIn } from '../src/cli/replay/sign-in.js';
import { seedCatalogue } from './catalogue.js';
import { DEMO, ensureAccount } from './demo/account.js';
import { seedDemo } from './demo/seed.js';

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
  if (!demo) return;
  await ensureAccount(apiUrl);
  const api = new HttpReplayApi(
    signIn({ url: apiUrl, ...DEMO }),
    defaultPatience((reason) => say(`waiting: ${reason}`)),
  );
  const { workouts, weighInsAdded } = await seedDemo({ api, now: new Date() });
  const { workouts: added } = workouts.added;
  if (added + weighInsAdded > 0) say(`demo athlete: ${added} workouts and ${weighInsAdded} weigh-ins added`);
};

const seeds: readonly Seed[] = [catalogue, demoAthlete];

export async function seed(context: SeedContext): Promise<void> {
  for (const plant of seeds) await plant(context);
}
