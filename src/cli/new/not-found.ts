/** What an operation with ids in its path needs: the parameters, and the 404 of what the last id leads to. */
import { append, insertAfterLast } from './blocks.js';
import type { Design } from './design.js';
import { lineIn, type Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';
import { capital, type Noun } from './words.js';

const PARAMETERS = 'openapi/shared/parameters.yaml';
const CATALOG = 'openapi/shared/problems.yaml';
const EXAMPLES = 'openapi/examples/problems.yaml';

export function writeParameters(tree: Tree, { ids }: Design): void {
  for (const { name, of } of ids) {
    const key = capital(name);
    if (lineIn(tree.read(PARAMETERS), new RegExp(`^${key}:`)) > 0) continue;
    const block = `${key}:
  name: ${name}
  in: path
  required: true
  description: The id of the ${of.words}.
  schema: { $ref: schemas.yaml#/Id }
  example: 019cb000-0000-7000-8000-0000000000a1`;
    tree.write(PARAMETERS, insertAfterLast(tree.read(PARAMETERS), /^\w+Id:/, block), `the parameter ${name}`);
  }
}

/** The 404 as the file of a path refers to it below `responses/`. */
export function writeNotFound(tree: Tree, design: Design, where: Surroundings): string | undefined {
  const { target, folder, area } = where;
  if (!target) return undefined;
  const name = `${target.pascal}NotFound`;
  const known = tree
    .list(`${folder}/responses`, '.yaml')
    .find((file) => lineIn(tree.read(file), new RegExp(`^${name}:`)) > 0);
  if (known !== undefined) return `${known.slice(`${folder}/responses/`.length)}#/${name}`;
  const file = `${folder}/responses/${area}.yaml`;
  writeProblem(tree, design, target);
  tree.write(file, append(tree.read(file), responseOf(design, target)), `the response ${name}`);
  return `${area}.yaml#/${name}`;
}

function writeProblem(tree: Tree, design: Design, target: Noun): void {
  const code = `${target.snake}_not_found`;
  if (lineIn(tree.read(CATALOG), new RegExp(`^  ${code}:`)) > 0) return;
  const title = `There is no such ${target.words}`;
  const entry = `  ${code}:
    status: 404
    title: ${title}
    cause: Nothing of yours has this id, or it was deleted.
    fix: Look the id up in the list that it comes from.`;
  const example = `${target.pascal}NotFound:
  summary: ${title}
  value:
    type: /problems/${target.kebab}-not-found
    title: ${title}
    status: 404
    detail: There is no such ${target.words}.
    instance: ${design.path.replace(/\{\w+\}/g, '019cb000-0000-7000-8000-0000000000a1')}
    code: ${code}
    requestId: 01a1f86b-377c-76eb-bc5f-f73f7cee340b`;
  tree.write(
    CATALOG,
    insertAfterLast(tree.read(CATALOG), /^ {2}\w+_not_found:/, entry),
    `the problem ${code}`,
  );
  tree.write(EXAMPLES, insertAfterLast(tree.read(EXAMPLES), /^\w+NotFound:/, example), `its example`);
}

function responseOf({ version }: Design, { pascal, camel, snake, words }: Noun): string {
  const up = version === 'v1' ? '..' : '../..';
  return `${pascal}NotFound:
  description: There is no such ${words}, or it belongs to somebody else.
  x-problems: [${snake}_not_found]
  headers:
    Idempotent-Replayed: { $ref: ${up}/shared/headers.yaml#/IdempotentReplayed }
  content:
    application/problem+json:
      schema: { $ref: ${up}/shared/schemas.yaml#/Problem }
      examples:
        ${camel}NotFound: { $ref: ${up}/examples/problems.yaml#/${pascal}NotFound }
`;
}
