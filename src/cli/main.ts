/** The command line. Each command is a file beside this one that adds itself to the program. */
import { Command } from 'commander';
import * as configuration from './configuration.js';
import * as database from './database.js';
import * as dev from './dev.js';
import * as doctor from './doctor.js';
import * as grantRole from './grant-role.js';
import * as importCatalogue from './import-catalogue.js';
import * as mock from './mock.js';
import * as newOperation from './new.js';
import * as replay from './replay.js';
import * as run from './run.js';

const program = new Command('spotter').description('The training log: its server, its database, its tools.');

for (const command of [
  run,
  dev,
  newOperation,
  database,
  grantRole,
  importCatalogue,
  mock,
  replay,
  configuration,
  doctor,
])
  command.register(program);

await program.parseAsync();
