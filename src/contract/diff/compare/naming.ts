/** Places in the words of a reader: `Book.title`, "the query parameter `limit`", "`title` in the request body". */
import { isObject, isReference, keysOf } from '../../compile/document.js';
import type { Side } from './side.js';

/** Keywords with a map below them: the key that follows is a name. */
const STEPS: Readonly<Record<string, (name: string) => string>> = {
  properties: (name) => `.${name}`,
  patternProperties: (name) => `./${name}/`,
  dependentSchemas: () => '',
  $defs: (name) => `.${name}`,
};

/** Of a path of keys below a schema, the part that says which value is meant. */
function pathOf(keys: readonly string[]): string {
  let path = '';
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
    if (step) path += step(keys[++index] ?? '');
    else if (key === 'items' || key === 'unevaluatedItems') path += '[]';
    else if (key === 'contains' && index < keys.length - 1) path += '[]';
    else if (key === 'prefixItems') path += `[${keys[++index] ?? ''}]`;
    else if (key === 'additionalProperties' || key === 'unevaluatedProperties') path += '.*';
    else if (['allOf', 'anyOf', 'oneOf'].includes(key)) index++;
  }
  return path;
}

/** The name of the place in words, with backticks around what is literally in the document. */
export function nameOf(side: Side, at: string): string {
  const keys = keysOf(at);
  if (keys[0] === 'components' && keys[1] === 'schemas') return `\`${keys[2]}${pathOf(keys.slice(3))}\``;
  const from = keys.findIndex((key, index) => key === 'schema' && isHolder(keys[index - 1], keys[index - 2]));
  const holder = holderOf(side, from < 0 ? keys : keys.slice(0, from));
  const path = from < 0 ? '' : pathOf(keys.slice(from + 1)).replace(/^\./, '');
  return path === '' ? holder : `\`${path}\` in ${holder}`;
}

/** A media type, a parameter or a header, after which `schema` is a keyword and not a name. */
const isHolder = (above: string | undefined, twoAbove: string | undefined): boolean =>
  twoAbove === 'content' || twoAbove === 'headers' || twoAbove === 'parameters' || above === 'schema';

function holderOf(side: Side, keys: readonly string[]): string {
  const last = (name: string): number => keys.lastIndexOf(name);
  const key = (index: number): string => keys[index + 1] ?? '';
  if (last('headers') >= 0) return `the header \`${key(last('headers'))}\``;
  if (last('parameters') >= 0 && key(last('parameters')) !== '')
    return parameterName(side, keys.slice(0, last('parameters') + 2));
  if (last('responses') >= 0 && key(last('responses')) !== '')
    return keys[0] === 'components'
      ? `the response \`${key(last('responses'))}\``
      : `the answer ${key(last('responses'))}${mediaOf(keys)}`;
  if (last('requestBodies') >= 0) return `the body \`${key(last('requestBodies'))}\``;
  if (last('requestBody') >= 0)
    return `the ${keys[0] === 'webhooks' ? 'message' : 'request body'}${mediaOf(keys)}`;
  return `\`${keys.slice(1).join(' ')}\``;
}

function mediaOf(keys: readonly string[]): string {
  const media = keys[keys.lastIndexOf('content') + 1];
  return keys.includes('content') && media !== undefined && !media.endsWith('json') ? ` (${media})` : '';
}

function parameterName(side: Side, keys: readonly string[]): string {
  let node: unknown = side.root;
  for (const key of keys) node = (node as Record<string, unknown> | undefined)?.[key];
  if (isReference(node)) node = side.target(node.$ref, node.$ref).node;
  if (!isObject(node)) return `the parameter \`${keys.at(-1) ?? ''}\``;
  return `the ${String(node['in'])} parameter \`${String(node['name'])}\``;
}
