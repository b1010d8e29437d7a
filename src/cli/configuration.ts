/** `configuration`: the document of all variables, written or compared. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { configurationDocument } from '../core/config-document.js';

const FILE = 'docs/configuration.md';

export function register(program: Command): void {
  program
    .command('configuration')
    .description(`write ${FILE} from the schema of the environment`)
    .option('--check', 'only say whether it is current')
    .action(({ check = false }: { check?: boolean }) => {
      const document = configurationDocument();
      if (!check) return writeFileSync(FILE, document);
      if (readFileSync(FILE, 'utf8') === document) return;
      console.error(`${FILE} is stale: npm run cli -- configuration`);
      process.exitCode = 1;
    });
}
