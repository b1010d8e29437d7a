/** `new`: operations, from the document to their tests, made by the conventions. All of it is written, or nothing. */
import type { Command } from 'commander';
import { orExplain } from './steps.js';
import { compiled } from './new/check.js';
import type { Wishes } from './new/design.js';
import { CannotMake } from './new/faults.js';
import { addOperation } from './new/operation.js';
import { nextSteps, UNDO, written } from './new/report.js';
import type { Choices } from './new/surroundings.js';
import { Tree } from './new/tree.js';

export interface Options extends Wishes, Choices {
  readonly summary?: string;
  readonly description?: string;
  readonly dryRun?: boolean;
}

export function register(program: Command): void {
  program
    .command('new')
    .description('operations, from the document to their tests; the mock answers them at once')
    .argument('<operations...>', 'method and path, such as "POST /api/v1/workouts/{workoutId}/duplicate"')
    .option('--id <name>', 'operationId; by default a verb and the resource')
    .option('--area <area>', 'tag, and name of its files; by default that of the nearest path')
    .option('--scope <scope>', 'what callers need; by default what the area asks for')
    .option('--summary <text>', 'a line for lists')
    .option('--description <text>', 'a sentence or more for readers')
    .option('--no-body', 'an action that takes no body')
    .option('--dry-run', 'says what would be written')
    .action((operations: string[], options: Options) =>
      orExplain(async () => console.log(await makeOperations(new Tree(), operations, options))),
    );
}

/** Writes them into the tree, and answers what there is to say of it. */
export async function makeOperations(
  tree: Tree,
  operations: readonly string[],
  options: Options,
): Promise<string> {
  if (operations.length > 1 && (options.id ?? options.summary ?? options.description) !== undefined)
    throw new CannotMake(
      '--id, --summary and --description are for one operation: name one, or leave them out.',
    );
  const added = operations.map((operation) => addOperation(tree, operation, options));
  // For development only, so it is not there in production.
  await tree.format(await import('prettier'));
  const generated = await compiled(tree);
  const report = [
    ...written(tree.changes()),
    ...added.flatMap((one) => ['', ...nextSteps(tree, one)]),
    '',
    options.dryRun
      ? 'Nothing is written: --dry-run.'
      : `To undo it, with whatever else is not committed: ${UNDO}`,
  ].join('\n');
  if (!options.dryRun) tree.commit(generated);
  return report;
}
