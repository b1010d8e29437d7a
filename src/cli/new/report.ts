/** What was written, and how to go on. */
import { suffixOf, type Design } from './design.js';
import { UNIMPLEMENTED } from './list.js';
import type { Added } from './operation.js';
import { lineIn } from './surroundings.js';
import type { Tree, Written } from './tree.js';

/** How to go on with an operation that was added. */
export function nextSteps(tree: Tree, { design, where, code }: Added): string[] {
  const path = `${where.folder}/${where.pathFile}`;
  const lineOf = (file: string, pattern: RegExp): string => `${file}:${lineIn(tree.read(file), pattern)}`;
  const start = lineIn(tree.read(path), new RegExp(`operationId: ${design.id}$`));
  const refusal = start + lineIn(tree.read(path).split('\n').slice(start).join('\n'), /^ +'501':/);
  return [
    `${design.id} is in the document, and answers from its examples in \`make dev\` and \`make mock\`. Next:`,
    `  1. Design it: ${path}:${start} and what it refers to. \`make dev\` says what each change means.`,
    `     ${curl(design)}`,
    `  2. Build it: ${lineOf(code.files.repository, /throw new Error/)}, then put it in at ${wiringOf(tree, where.area, design.version)}:`,
    `     ...${code.name.camel}Handlers(new ${code.name.pascal}(new Sql${code.name.pascal}Repository(db))),`,
    `     and take it off ${lineOf(UNIMPLEMENTED, /unimplemented = /)} and its 501 out of ${path}:${refusal}; \`make generate\`.`,
    `  3. Show it: ${lineOf(code.files.test, /it\.todo/)}; \`make test\`.`,
  ];
}

export const written = (changes: readonly Written[]): string[] =>
  changes.map(({ file, line, isNew, what }) => `  ${isNew ? 'new    ' : 'changed'} ${file}:${line}  ${what}`);

/** Where the handlers of the area are put together. */
function wiringOf(tree: Tree, area: string, version: string): string {
  const files = tree.list('src/compose', '.ts');
  const file =
    files.find((each) => tree.read(each).includes(`/handlers/${area}.js'`)) ?? 'src/compose/training.ts';
  return `${file}:${lineIn(tree.read(file), new RegExp(`^ +handlers${suffixOf(version)}: `))}`;
}

/** `TOKEN` is what signing in answers; `make dev` prints the demo login. */
const curl = ({ method, path }: Design): string => {
  const url = path.replace(/\{\w+\}/g, '019cb000-0000-7000-8000-0000000000a1');
  return `curl -i -X ${method.toUpperCase()} localhost:3000${url} -H "Authorization: Bearer $TOKEN"`;
};

export const UNDO = 'git checkout -- openapi generated src && git clean -fdq openapi src test';
