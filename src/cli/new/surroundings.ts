/** What there is already where an operation comes to stand: its document, its area, who may call, where its code belongs. */
import path from 'node:path';
import type { Design } from './design.js';
import { CannotMake } from './faults.js';
import type { Tree } from './tree.js';
import { noun, type Noun } from './words.js';

export interface Surroundings {
  /** The folder of the document. */
  readonly folder: string;
  /** The document itself. */
  readonly index: string;
  /** From a file of a path to `shared/`. */
  readonly shared: string;
  readonly area: string;
  readonly isNewArea: boolean;
  /** The file of the path, from the folder of the document. */
  readonly pathFile: string;
  readonly isNewPath: boolean;
  readonly scope: string;
  readonly isNewScope: boolean;
  readonly roles: readonly string[];
  /** The folder of the version's types and handlers. */
  readonly api: string;
  /** The folder of `src/domain/`. */
  readonly domain: string;
  /** What the last id of the path leads to, where there is one. */
  readonly target?: Noun;
}

export interface Choices {
  readonly area?: string | undefined;
  readonly scope?: string | undefined;
}

export function surroundingsOf(tree: Tree, design: Design, choices: Choices): Surroundings {
  const folder = design.version === 'v1' ? 'openapi' : `openapi/${design.version}`;
  const index = `${folder}/openapi.yaml`;
  if (!tree.has(index))
    throw new CannotMake(
      `There is no document ${index} for ${design.version}: its paths begin with another version.`,
    );
  const paths = pathsOf(tree.read(index));
  refuseExisting(tree, design, folder, paths);
  const area = choices.area ?? areaOf(design, paths);
  const known = paths.get(design.path);
  const pathFile = known ?? `paths/${area}/${fileOf(design)}.yaml`;
  if (known === undefined && tree.has(`${folder}/${pathFile}`))
    throw new CannotMake(
      `${folder}/${pathFile} is the file of another path: give yours another area with --area.`,
    );
  const verb = design.method === 'get' ? 'read' : 'write';
  const scope = choices.scope ?? usualScope(tree, folder, area, verb) ?? `${area}:${verb}`;
  const target = targetOf(design);
  return {
    ...{ folder, index, area, pathFile, scope },
    api: design.version === 'v1' ? 'src/api' : `src/api/${design.version}`,
    shared: path.posix.relative(`${folder}/paths/${area}`, 'openapi/shared'),
    isNewArea: !tree.has(`${folder}/schemas/${area}.yaml`),
    isNewPath: known === undefined,
    isNewScope: !tree.read('openapi/shared/security.yaml').includes(`\n    ${scope}:`),
    roles: rolesOf(tree, folder, area),
    domain: domainOf(tree, area),
    ...(target && { target }),
  };
}

/** The paths of a document with their files, as they are listed. */
function pathsOf(index: string): Map<string, string> {
  const lines = index.matchAll(/^ {2}(\/[^:]*): \{ \$ref: ([^ }]+) \}$/gm);
  return new Map([...lines].map(([, name = '', file = '']) => [name, file]));
}

function refuseExisting(tree: Tree, design: Design, folder: string, paths: Map<string, string>): void {
  const file = paths.get(design.path);
  const at = file ? lineIn(tree.read(`${folder}/${file}`), new RegExp(`^${design.method}:`)) : 0;
  if (at > 0)
    throw new CannotMake(
      `${design.method.toUpperCase()} ${design.path} is there already: ${folder}/${file}:${at}.`,
      'Change it there, or choose another method or path.',
    );
  for (const other of tree.list('openapi', '.yaml')) {
    const line = lineIn(tree.read(other), new RegExp(`^ {2}operationId: ${design.id}$`));
    if (line > 0)
      throw new CannotMake(
        `There is an operation ${design.id} already: ${other}:${line}. Give yours another name with --id.`,
      );
  }
}

export const lineIn = (text: string, pattern: RegExp): number =>
  text.split('\n').findIndex((line) => pattern.test(line)) + 1;

/** That of the path that has the most in common with this one, or a new one. */
function areaOf({ segments }: Design, paths: Map<string, string>): string {
  const [best] = [...paths].sort(([one], [other]) => inCommon(segments, other) - inCommon(segments, one));
  const nearest = best && inCommon(segments, best[0]) > 0 ? best[1].split('/')[1] : undefined;
  return nearest ?? segments[0]!;
}

/** How many segments two paths begin with alike. */
export function inCommon(segments: readonly string[], path: string): number {
  const others = path.replace(/^\/api\/v\d+\//, '').split('/');
  const differs = segments.findIndex((segment, at) => segment !== others[at]);
  return differs < 0 ? segments.length : differs;
}

/** `workout-notes`: collections, in the singular where one of them is meant. */
const fileOf = ({ segments }: Design): string =>
  segments
    .flatMap((segment, at) => {
      const next = segments[at + 1];
      if (segment.startsWith('{')) return [];
      return [next?.startsWith('{') ? noun(next.slice(1, -3)).kebab : segment];
    })
    .join('-');

const pathFilesOf = (tree: Tree, folder: string, area: string): string[] =>
  tree.list(`${folder}/paths/${area}`, '.yaml').map((file) => tree.read(file));

/** The scope that most operations of the area ask for to read, or to write; or the like of one of them. */
function usualScope(tree: Tree, folder: string, area: string, verb: string): string | undefined {
  const all = pathFilesOf(tree, folder, area).flatMap((text) =>
    [...text.matchAll(/^ {2}security: \[\{ bearer: \['([^']+)'\] \}/gm)].map(([, scope = '']) => scope),
  );
  const fitting = all.filter((scope) => scope.endsWith(`:${verb}`));
  const count = (scope: string): number => all.filter((each) => each === scope).length;
  const [most] = (fitting.length > 0 ? fitting : all).sort((a, b) => count(b) - count(a));
  return most?.replace(/:(?:read|write)$/, `:${verb}`);
}

/** The roles of the area, where all of its operations ask for the same. */
function rolesOf(tree: Tree, folder: string, area: string): string[] {
  const texts = pathFilesOf(tree, folder, area);
  const operations = texts.flatMap((text) => [...text.matchAll(/^ {2}operationId:/gm)]);
  const roles = texts.flatMap((text) =>
    [...text.matchAll(/^ {2}x-roles: \[(.+)\]$/gm)].map(([, names]) => names),
  );
  if (operations.length === 0 || roles.length < operations.length || new Set(roles).size > 1) return [];
  return roles[0]!.split(', ');
}

/** The folder that the handlers of the area call, which need not have its name. */
function domainOf(tree: Tree, area: string): string {
  if (tree.list(`src/domain/${area}`, '.ts').length > 0) return area;
  const handlers = tree.read(`src/api/handlers/${area}.ts`);
  const called = [...handlers.matchAll(/'\.\.\/\.\.\/domain\/([a-z-]+)\/[\w-]*service\.js'/g)];
  return called.map(([, folder]) => folder).find((folder) => folder !== 'shared') ?? area;
}

/** What 404 is about. The last id of a path that ends in it, or in an action, is that of the resource. */
function targetOf({ ids, segments, resource, action }: Design): Noun | undefined {
  const last = ids.at(-1);
  if (last === undefined) return undefined;
  const isOwn = segments.at(action ? -2 : -1) === `{${last.name}}`;
  return isOwn ? resource : last.of;
}
