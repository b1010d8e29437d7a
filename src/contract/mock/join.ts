/** One document of several: versions of an API live side by side, and Prism serves a single document. */

type Node = Readonly<Record<string, unknown>>;

export interface NamedDocument {
  /** Such as `v2`: what tells its components from those of the others. */
  readonly name: string;
  readonly document: object;
}

/**
 * Joins documents whose paths are disjoint. The first one stays as it is; components of the others get their
 * document's name in front, and every reference to them follows. Security that stands at a root moves into the operations.
 */
export function joinDocuments([first, ...others]: readonly NamedDocument[]): object {
  if (!first) throw new Error('there is no document to join: name at least one bundle');
  return others.reduce((joined, other) => join(joined, other), first.document as Node);
}

function join(joined: Node, { name, document }: NamedDocument): Node {
  const added = withPrefix(ownSecurity(document as Node), `${name}_`);
  const [paths, more] = [nodeOf(joined['paths']), nodeOf(added['paths'])];
  const twice = Object.keys(more).filter((path) => path in paths);
  if (twice.length > 0)
    throw new Error(
      `${twice.join(', ')} of ${name} is in another document already: give it a path of its own`,
    );
  const tags = [...listOf(joined['tags']), ...listOf(added['tags'])] as { name: string }[];
  return {
    ...joined,
    paths: { ...paths, ...more },
    components: joinSections(nodeOf(joined['components']), nodeOf(added['components'])),
    tags: [...new Map(tags.map((tag) => [tag.name, tag])).values()],
    'x-problem-catalog': { ...nodeOf(added['x-problem-catalog']), ...nodeOf(joined['x-problem-catalog']) },
  };
}

function joinSections(joined: Node, added: Node): Node {
  const sections = [...new Set([...Object.keys(joined), ...Object.keys(added)])];
  return Object.fromEntries(
    sections.map((section) => [section, { ...nodeOf(joined[section]), ...nodeOf(added[section]) }]),
  );
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function ownSecurity(document: Node): Node {
  const { security, paths, ...rest } = document;
  const own = (operation: unknown) =>
    security === undefined ? operation : { security, ...nodeOf(operation) };
  return {
    ...rest,
    paths: mapValues(nodeOf(paths), (item) =>
      mapValues(nodeOf(item), (value, key) => (METHODS.includes(key) ? own(value) : value)),
    ),
  };
}

function withPrefix(document: Node, prefix: string): Node {
  const renamed = rename(document, prefix) as Node;
  const components = mapValues(nodeOf(renamed['components']), (section) => prefixed(nodeOf(section), prefix));
  return { ...renamed, components };
}

/** References and names of security schemes, wherever they stand. `parent` is the key that `node` stands under. */
function rename(node: unknown, prefix: string, parent = ''): unknown {
  if (Array.isArray(node))
    return node.map((item) =>
      parent === 'security' ? prefixed(nodeOf(item), prefix) : rename(item, prefix, parent),
    );
  if (typeof node === 'string') return node.replace(COMPONENT, `$1${prefix}`);
  if (typeof node !== 'object' || node === null) return node;
  const isData = (key: string) => DATA.includes(key) && !NAMING.includes(parent);
  return mapValues(node as Node, (value, key) => (isData(key) ? value : rename(value, prefix, key)));
}

const COMPONENT = /^(#\/components\/[^/]+\/)/;
/** Below these is data: what looks like a reference there is none. */
const DATA = ['value', 'example', 'default', 'const', 'enum'];
/** Below these the keys are names that somebody gave: a property may be called `value`. */
const NAMING = ['properties', 'patternProperties', 'responses', 'examples', 'schemas', 'headers', '$defs'];

const prefixed = (section: Node, prefix: string): Node =>
  Object.fromEntries(Object.entries(section).map(([name, value]) => [`${prefix}${name}`, value]));

export function mapValues(node: Node, change: (value: unknown, key: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));
}

export function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
