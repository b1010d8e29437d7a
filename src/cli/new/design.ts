/** What an operation will be, derived from its method and path by the conventions. */
import { PATH_WORDS, singularsOf } from '../../contract/lint/rules/paths.js';
import { CannotMake } from './faults.js';
import { noun, type Noun } from './words.js';

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** `list` and `create` are about a collection, `action` is done to one resource or to all, the others about one. */
export type Kind = 'list' | 'create' | 'get' | 'replace' | 'update' | 'delete' | 'action';

export interface Design {
  readonly method: Method;
  /** `/api/v1/workouts/{workoutId}/duplicate` */
  readonly path: string;
  /** `v1` */
  readonly version: string;
  /** Without version: `['workouts', '{workoutId}', 'duplicate']`. */
  readonly segments: readonly string[];
  readonly kind: Kind;
  readonly id: string;
  /** What it answers. */
  readonly resource: Noun;
  /** The ids in the path: `workoutId`, and what they are of. */
  readonly ids: readonly { readonly name: string; readonly of: Noun }[];
  readonly action?: Noun;
  readonly status: 200 | 201 | 204;
  readonly takesBody: boolean;
  readonly takesIfMatch: boolean;
}

export interface Wishes {
  readonly id?: string | undefined;
  readonly body?: boolean | undefined;
}

const PATH = /^\/api\/(v\d+)((?:\/[^/?#]+)+)$/;
const isTemplate = (segment: string | undefined): boolean => segment?.startsWith('{') ?? false;
/** Actions after which there is something that was not there before. */
const CREATING = new Set(['duplicate', 'merge', 'register', 'simulate', 'analyze']);

export function designOf(text: string, wishes: Wishes = {}): Design {
  const { method, path } = read(text);
  const [, version = '', rest = ''] = PATH.exec(path) ?? [];
  const segments = rest.split('/').slice(1);
  checkSegments(segments);
  const kind = kindOf(method, segments);
  const action = kind === 'action' ? noun(segments.at(-1)!) : undefined;
  const ids = idsOf(segments);
  const resource = resourceOf(action ? segments.slice(0, -1) : segments);
  const status =
    kind === 'delete' ? 204 : kind === 'create' || (action && CREATING.has(action.kebab)) ? 201 : 200;
  return {
    ...{ method, path, version, segments, kind, resource, ids, status },
    id: wishes.id ?? `${idOf(kind, resource, segments, action)}${suffixOf(version)}`,
    ...(action && { action }),
    takesBody: ['create', 'update', 'replace'].includes(kind) || (kind === 'action' && wishes.body !== false),
    takesIfMatch:
      ['update', 'replace', 'delete'].includes(kind) ||
      (kind === 'action' && status === 200 && ids.length > 0),
  };
}

function read(text: string): { method: Method; path: string } {
  const [first = '', path = '', ...more] = text.trim().split(/\s+/);
  const method = METHODS.find((known) => known === first.toLowerCase());
  if (!method || more.length > 0)
    throw new CannotMake(
      `"${text}" is not a method and a path: write for example "POST /api/v1/workouts/{workoutId}/duplicate".`,
      `Methods are ${METHODS.join(', ').toUpperCase()}.`,
    );
  if (!PATH.test(path))
    throw new CannotMake(
      `The path ${path || '(none)'} must be written in full, with its version and without a slash at its end: /api/v1/...`,
    );
  return { method, path };
}

/** The same as the rule path-segment-is-plural says of the finished document, with the words that there are. */
function checkSegments(segments: readonly string[]): void {
  const faults = segments.flatMap((segment, at) => {
    if (isTemplate(segment)) return templateFaults(segment, segments[at - 1]);
    if ([...PATH_WORDS.actions, ...PATH_WORDS.singular].includes(segment)) return [];
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(segment))
      return [`The path segment "${segment}" must be kebab-case: ${noun(segment).kebab}.`];
    if (segment.endsWith('s')) return [];
    return [
      `The path segment "${segment}" must be a plural ("${segment}s"), something that exists once, or an action.`,
      `  Actions: ${PATH_WORDS.actions.join(', ')}.`,
      `  What exists once: ${PATH_WORDS.singular.join(', ')}.`,
      '  A new one is added to the list in src/contract/lint/rules/paths.ts.',
    ];
  });
  if (faults.length > 0) throw new CannotMake(...faults);
}

function templateFaults(template: string, collection: string | undefined): string[] {
  if (collection === undefined || isTemplate(collection))
    return [`The id ${template} must follow the collection that it is in: /workouts/{workoutId}.`];
  const names = singularsOf(collection).map((one) => `{${one}Id}`);
  return names.includes(template)
    ? []
    : [`The path parameter ${template} must be called ${names.at(-1) ?? `as one of ${collection}`}.`];
}

function kindOf(method: Method, segments: readonly string[]): Kind {
  const last = segments.at(-1)!;
  const isOne = isTemplate(last) || PATH_WORDS.singular.includes(last);
  const isAction = PATH_WORDS.actions.includes(last);
  if (isAction && last === 'batch')
    throw new CannotMake(
      'A batch is made after an example: copy openapi/paths/measurements/measurements-batch.yaml and what it refers to.',
    );
  if (isAction && method !== 'post')
    throw new CannotMake(`"${last}" is an action, and actions are POST: write "POST ...", or another path.`);
  if (isAction) return 'action';
  if (method === 'get') return isOne ? 'get' : 'list';
  if (method === 'post' && !isOne) return 'create';
  if (method === 'post')
    throw new CannotMake(
      `POST on one resource is an action: end the path in one of ${PATH_WORDS.actions.join(', ')}, or use PATCH.`,
    );
  if (!isOne)
    throw new CannotMake(
      `${method.toUpperCase()} is about one resource: end the path in its id, .../${last}/{${singularsOf(last).at(-1)}Id}.`,
    );
  return method === 'patch' ? 'update' : method === 'put' ? 'replace' : 'delete';
}

const idsOf = (segments: readonly string[]): Design['ids'] =>
  segments.filter(isTemplate).map((template) => {
    const name = template.slice(1, -1);
    return { name, of: noun(name.replace(/Id$/, '')) };
  });

/** What lies in the last collection of a path; below another resource it is called after both. */
function resourceOf(segments: readonly string[]): Noun {
  const at = segments.findLastIndex((segment) => !isTemplate(segment));
  const [template, collection] = [segments[at + 1], segments[at] ?? ''];
  const one = template?.slice(1, -3) ?? singularsOf(collection).at(-1) ?? collection;
  const parent = segments[at - 1];
  return noun(isTemplate(parent) ? `${parent!.slice(1, -3)} ${noun(one).words}` : one);
}

/** Names are those of one version only; the first has them plain. */
export const suffixOf = (version: string): string => (version === 'v1' ? '' : version.toUpperCase());

function idOf(kind: Kind, resource: Noun, segments: readonly string[], action: Noun | undefined): string {
  if (action) return `${action.camel}${resource.pascal}`;
  if (kind !== 'list') return `${kind}${resource.pascal}`;
  const collection = noun(segments.at(-1)!);
  const one = noun(singularsOf(segments.at(-1)!).at(-1) ?? '');
  return `list${resource.pascal.slice(0, -one.pascal.length)}${collection.pascal}`;
}
