/** What a database is given to begin with. Every seed can be planted again: it adds what is missing and no more. */
import type { Database } from '../src/infrastructure/database/database.js';

export interface SeedContext {
  readonly database: Database;
  /** A running API over that database: training is seeded the way it is logged. */
  readonly apiUrl: string;
  /** Whether people who do not exist may be added. */
  readonly demo: boolean;
  readonly say: (line: string) => void;
}

type Seed = (context: SeedContext) => Promise<void>;

const seeds: readonly Seed[] = [];

export async function seed(context: SeedContext): Promise<void> {
  for (const plant of seeds) await plant(context);
}
