/** `grant-role`: how the first administrator comes to be. */
import { Argument, type Command } from 'commander';
import { loadConfig } from '../core/config.js';
import { createLogger } from '../core/logger.js';
import { UserNotFound } from '../domain/admin/errors.js';
import { ROLES, type Role } from '../domain/shared/actor.js';
import { Database } from '../infrastructure/database/database.js';
import { prepareSchema, provideDatabase } from '../infrastructure/database/provision.js';
import { grantRole } from './granting.js';
import { orExplain, say } from './steps.js';

export function register(program: Command): void {
  program
    .command('grant-role')
    .description('give an account a role, such as that of the first administrator; it is audited')
    .argument('<email>', 'the address of an existing account')
    .addArgument(new Argument('<role>', 'what the person may do from now on').choices([...ROLES]))
    .action((email: string, role: Role) => orExplain(() => grant(email, role)));
}

async function grant(email: string, role: Role): Promise<void> {
  const config = loadConfig(process.env);
  const progress = say('database');
  const provided = await provideDatabase(config, progress);
  try {
    await prepareSchema(provided.url, config.environment === 'development', progress);
    const database = Database.open({
      ...config.database,
      url: provided.url,
      min: 0,
      applicationName: 'spotter grant-role',
      onWarning: progress,
    });
    try {
      const logger = createLogger({ level: config.log.level });
      const { before, after } = await grantRole(database, logger, email, role);
      say('role')(`${after.email}: ${before === after ? `is ${role} already` : `${before.role} -> ${role}`}`);
    } finally {
      await database.close();
    }
  } catch (error) {
    throw error instanceof UserNotFound
      ? new Error(`${email} has no account: register it first, with POST /api/v1/auth/register`)
      : error;
  } finally {
    await provided.stop();
  }
}
