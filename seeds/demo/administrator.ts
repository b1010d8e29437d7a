import type { Logger } from '../../src/core/logger.js';
import { grantRole } from '../../src/cli/granting.js';
import type { Database } from '../../src/infrastructure/database/database.js';
import { registerOnce } from './account.js';
import { DEMO_ADMIN } from './logins.js';

export interface DemoAdminContext {
  readonly apiUrl: string;
  readonly database: Database;
  readonly say: (line: string) => void;
}

/** Nobody is told of it but the audit log. */
const SILENT: Pick<Logger, 'info' | 'warn'> = { info: () => undefined, warn: () => undefined };

/** Adds the demo administrator. Safe to repeat. */
export async function seedDemoAdministrator({ apiUrl, database, say }: DemoAdminContext): Promise<void> {
  await registerOnce(apiUrl, DEMO_ADMIN);
  const { before, after } = await grantRole(database, SILENT, DEMO_ADMIN.email, 'admin');
  if (before !== after) say('demo: an administrator added');
}
