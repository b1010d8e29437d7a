/** The shapes of an operation, and an example of each: those that the area has, and new ones where it has none. */
import { parse, stringify } from 'yaml';
import { append } from './blocks.js';
import type { Design } from './design.js';
import { oneOf, pageOf, requestOf, type Template } from './shape-templates.js';
import { CannotMake } from './faults.js';
import type { Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';

export interface Shape {
  readonly name: string;
  /** The file under `schemas/`, without its ending. */
  readonly file: string;
  /** Names in the path's file to references, as they are written there. */
  readonly examples: readonly { readonly name: string; readonly ref: string }[];
  /** It was there before, so that its members are not known here. */
  readonly isGiven: boolean;
}

export interface Shapes {
  readonly request?: Shape;
  readonly response?: Shape;
  /** The file and name of the 404 in `responses/`. */
  readonly notFound?: string | undefined;
}

export function writeShapes(tree: Tree, design: Design, where: Surroundings): Shapes {
  const { kind, resource, action } = design;
  const name = resource.pascal;
  const one = oneOf(design);
  const shown = kind === 'list' ? { ...one, examples: [] } : one;
  const response = kind === 'delete' ? undefined : shape(tree, where, name, shown);
  const page = kind === 'list' ? shape(tree, where, `${name}Page`, pageOf(design)) : undefined;
  const asked = { create: `New${name}`, update: `Update${name}`, replace: `Replace${name}` } as const;
  const wanted = action ? `${action.pascal}${name}` : asked[kind as keyof typeof asked];
  const request = design.takesBody ? shape(tree, where, wanted, requestOf(design)) : undefined;
  const answered = page ?? response;
  return { ...(request && { request }), ...(answered && { response: answered }) };
}

function shape(tree: Tree, where: Surroundings, name: string, template: Template): Shape {
  const needsExample = template.examples.length > 0;
  return given(tree, where, name, needsExample) ?? made(tree, where, name, template);
}

/** A shape of any area, with the examples that other operations show of it. */
function given(tree: Tree, { folder }: Surroundings, name: string, needsExample: boolean): Shape | undefined {
  const schemas = tree.list(`${folder}/schemas`, '.yaml');
  const file = schemas.find((each) => new RegExp(`^${name}:`, 'm').test(tree.read(each)));
  if (file === undefined) return undefined;
  const short = file.slice(`${folder}/schemas/`.length, -'.yaml'.length);
  const examples = shownOf(tree, folder, short, name).slice(0, 2);
  if (examples.length > 0 || !needsExample) return { name, file: short, examples, isGiven: true };
  const [page] = shownOf(tree, folder, short, `${name}Page`);
  const first = page && firstItem(tree.read(fileOf(folder, page.ref)), page.ref);
  if (first === undefined)
    throw new CannotMake(
      `${file} has the shape ${name}, and no operation shows an example of it: add one, or rename the shape.`,
    );
  return { name, file: short, examples: [writeFirst(tree, folder, short, name, first)], isGiven: true };
}

/** The examples of a shape in the file of some path. */
function shownOf(tree: Tree, folder: string, file: string, name: string): Shape['examples'] {
  const shown = new RegExp(
    `^( +)schema: \\{ \\$ref: \\.\\./\\.\\./schemas/${file}\\.yaml#/${name} \\}\\n\\1examples:\\n((?:\\1 {2}\\w+: .*\\n)+)`,
    'm',
  );
  for (const path of tree.list(`${folder}/paths`, '.yaml')) {
    const [, , lines = ''] = shown.exec(tree.read(path)) ?? [];
    const refs = [...lines.matchAll(/^ +(\w+): \{ \$ref: (\S+) \}$/gm)];
    if (refs.length > 0) return refs.map(([, example = '', ref = '']) => ({ name: example, ref }));
  }
  return [];
}

const fileOf = (folder: string, ref: string): string =>
  ref.replace(/^\.\.\/\.\.\//, `${folder}/`).replace(/#.*/, '');

/** The first entry of the page that a list shows: an example of one of them. */
function firstItem(text: string, ref: string): unknown {
  const all = parse(text) as Record<string, { value?: { items?: unknown[] } } | undefined>;
  return all[ref.replace(/.*#\//, '')]?.value?.items?.[0];
}

function writeFirst(
  tree: Tree,
  folder: string,
  file: string,
  name: string,
  value: unknown,
): Shape['examples'][number] {
  const examples = `${folder}/examples/${file}.yaml`;
  const text = stringify(
    { [`First${name}`]: { summary: 'The first of the list', value } },
    { singleQuote: true },
  );
  tree.write(examples, append(tree.read(examples), text), `the example First${name}`);
  return { name: `first${name}`, ref: `../../examples/${file}.yaml#/First${name}` };
}

function made(tree: Tree, { folder, area }: Surroundings, name: string, template: Template): Shape {
  const schemas = `${folder}/schemas/${area}.yaml`;
  const examples = `${folder}/examples/${area}.yaml`;
  tree.write(schemas, append(tree.read(schemas), `${name}:\n${template.schema}`), `the shape ${name}`);
  for (const [example, yaml] of template.examples)
    tree.write(examples, append(tree.read(examples), `${example}:\n${yaml}`), `the example ${example}`);
  const shown = template.examples.map(([example]) => ({
    name: example.charAt(0).toLowerCase() + example.slice(1),
    ref: `../../examples/${area}.yaml#/${example}`,
  }));
  return { name, file: area, examples: shown, isGiven: false };
}

/** A media type with a shape, in the file of a path. */
export const media = ({ name, file, examples }: Shape): string =>
  [
    `schema: { $ref: ../../schemas/${file}.yaml#/${name} }`,
    'examples:',
    ...examples.map((example) => `  ${example.name}: { $ref: ${example.ref} }`),
  ].join('\n');
