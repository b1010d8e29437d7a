/** What the code of an operation is called and made of, the same for the handler, the service, the repository and the test. */
import { suffixOf, type Design } from './design.js';
import { entityText } from './entity.js';
import type { Shapes } from './shapes.js';
import { lineIn, type Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';
import { noun, type Noun } from './words.js';

export interface Code {
  /** The operation as a name: `DuplicateWorkout`, `duplicate-workout`. */
  readonly name: Noun;
  readonly files: {
    readonly service: string;
    readonly repository: string;
    readonly handler: string;
    readonly test: string;
  };
  /** What the service is about: where it comes from, and whether it is already what the document says. */
  readonly entity: Entity;
  /** What it takes besides the caller: names and types, in order. */
  readonly inputs: readonly (readonly [name: string, type: string])[];
  /** The type of the result of the service. */
  readonly result: string;
  /** The error for what is not there, with the file that has it; absent without an id in the path. */
  readonly missing?: { readonly name: string; readonly file: string };
}

export interface Entity {
  readonly type: string;
  /** The file under `src/domain/` that exports it; absent where the service's own file declares it. */
  readonly file?: string;
  /** Written here, so that its members are those of the document. */
  readonly isNew: boolean;
  /** A handler can answer it as it is. */
  readonly isPresented: boolean;
}

export function codeOf(tree: Tree, design: Design, where: Surroundings, shapes: Shapes): Code {
  const name = noun(design.id);
  const entity = entityOf(tree, design, where, shapes, name);
  const results = { list: `Page<${entity.type}>`, delete: 'void' } as Readonly<Record<string, string>>;
  return {
    name,
    entity,
    files: {
      service: `src/domain/${where.domain}/${name.kebab}.ts`,
      repository: `src/infrastructure/repositories/${name.kebab}.ts`,
      handler: `${where.api}/handlers/${name.kebab}.ts`,
      test: `test/api/${name.kebab}.test.ts`,
    },
    inputs: inputsOf(design, name),
    result: results[design.kind] ?? entity.type,
    ...(where.target && { missing: missingOf(tree, where, where.target) }),
  };
}

/** The value of the domain behind the resource, if there is one. */
function entityOf(
  tree: Tree,
  { resource, kind, version }: Design,
  { domain, api }: Surroundings,
  shapes: Shapes,
  name: Noun,
): Entity {
  const type = resource.pascal;
  const declares = new RegExp(`^export (?:interface|type) ${type}\\b`);
  const file = tree.list('src/domain', '.ts').find((each) => lineIn(tree.read(each), declares) > 0);
  if (kind === 'delete') return { type, isNew: false, isPresented: true };
  const isOurs = file !== undefined && sameText(tree.read(file), entityText(resource));
  if ((shapes.response?.isGiven === false && file === undefined) || isOurs)
    return {
      ...{ type, isNew: file === undefined, isPresented: true },
      file: file ?? `src/domain/${domain}/${resource.kebab}.ts`,
    };
  const answered = new RegExp(
    `async get${type}${suffixOf(version)}\\([^)]*\\) \\{\\n\\s*return ok\\(await (?!present)`,
  );
  const isPresented = tree.list(`${api}/handlers`, '.ts').some((each) => answered.test(tree.read(each)));
  if (file !== undefined && isPresented) return { type, file, isNew: false, isPresented };
  return { type: `${name.pascal}Result`, isNew: false, isPresented: false };
}

const sameText = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

function inputsOf({ ids, kind, takesBody, takesIfMatch }: Design, name: Noun): [string, string][] {
  const input = `${name.pascal}Input${kind === 'action' ? ' | undefined' : ''}`;
  return [
    ...ids.map((id): [string, string] => [id.name, 'string']),
    ...(takesBody ? [['input', input] as [string, string]] : []),
    ...(takesIfMatch ? [['ifMatch', 'IfMatch'] as [string, string]] : []),
    ...(kind === 'list' ? [['page', 'PageRequest'] as [string, string]] : []),
  ];
}

function missingOf(tree: Tree, { domain }: Surroundings, target: Noun): NonNullable<Code['missing']> {
  const name = `${target.pascal}NotFound`;
  const declares = new RegExp(`^export class ${name}\\b`);
  const file = tree.list('src/domain', '.ts').find((each) => lineIn(tree.read(each), declares) > 0);
  return { name, file: file ?? `src/domain/${domain}/errors.ts` };
}

/** How one file imports another. */
export function importPath(from: string, to: string): string {
  const [steps, target] = [from.split('/').slice(0, -1), to.split('/')];
  while (steps.length > 0 && steps[0] === target[0]) {
    steps.shift();
    target.shift();
  }
  return `${steps.length === 0 ? './' : '../'.repeat(steps.length)}${target.join('/')}`.replace(
    /\.ts$/,
    '.js',
  );
}
