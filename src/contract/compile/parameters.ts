/** Parameters of an operation: merged with those of its path, with styles spelt out. */
import type { ParameterLocation, ParameterRow, ParameterStyle, ValueRow } from '../model.js';
import type { Compilation } from './compilation.js';
import { child, type ContractDocument, type Located } from './document.js';
import type { Operation, Parameter, PathItem } from './openapi.js';
import { templateNames } from './paths.js';
import type { LocatedSchema } from './schemas.js';
import { valueRow } from './values.js';

const LOCATIONS: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie'];

const STYLES: Readonly<Record<ParameterLocation, readonly ParameterStyle[]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

/** OpenAPI ignores parameters of these names; they belong to negotiation and security. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization']);

interface CompiledParameter {
  readonly at: string;
  readonly row: ParameterRow;
  readonly schema: LocatedSchema;
}

export interface CompiledParameters {
  readonly rows: readonly ParameterRow[];
  readonly validators: Partial<Record<ParameterLocation, string>>;
}

export function compileParameters(
  compilation: Compilation,
  id: string,
  path: string,
  item: Located<PathItem>,
  operation: Located<Operation>,
): CompiledParameters {
  const { document } = compilation;
  const compiled = mergedParameters(document, item, operation).map((each) =>
    compileParameter(compilation, each),
  );
  checkPathParameters(document, path, operation.at, compiled);
  refuseCollisions(document, compiled);
  const validators: Partial<Record<ParameterLocation, string>> = {};
  for (const location of LOCATIONS) {
    const those = compiled.filter(({ row }) => row.in === location);
    if (those.length === 0 && location !== 'query') continue;
    const required = those.filter(({ row }) => row.required).map(({ row }) => row.name);
    const schema = {
      type: 'object',
      properties: Object.fromEntries(
        those.map(({ row, schema: each }) => [row.name, compilation.variants.member(each, 'request')]),
      ),
      ...(required.length > 0 && { required }),
      ...(location === 'query' && { additionalProperties: false }),
    };
    const name = those.length === 0 ? 'none/query' : `${id}/${location}`;
    validators[location] = compilation.validators.define(name, schema, operation.at);
  }
  return { rows: compiled.map(({ row }) => row), validators };
}

const nameKey = ({ in: location, name }: Parameter): string =>
  `${location} ${location === 'header' ? name.toLowerCase() : name}`;

function mergedParameters(
  document: ContractDocument,
  item: Located<PathItem>,
  operation: Located<Operation>,
): Located<Parameter>[] {
  const merged = new Map<string, Located<Parameter>>();
  for (const { node, at } of [item, operation]) {
    const own = new Set<string>();
    (node.parameters ?? []).forEach((parameter, index) => {
      const place = child(at, 'parameters', index);
      const resolved = document.resolve<Parameter>({ node: parameter, at: place });
      const key = nameKey(resolved.node);
      if (own.has(key)) document.fault(place, `The ${key.replace(' ', ' parameter ')} is declared twice.`);
      own.add(key);
      merged.set(key, resolved);
    });
  }
  return [...merged.values()];
}

function compileParameter(compilation: Compilation, parameter: Located<Parameter>): CompiledParameter {
  const known = compilation.parameters.get(parameter.at);
  if (known) return known;
  const compiled = compileUnknown(compilation, parameter);
  compilation.parameters.set(parameter.at, compiled);
  compilation.share(compiled.row, parameter.at, 'Parameter');
  return compiled;
}

function compileUnknown(
  { document, schemas }: Compilation,
  { node, at }: Located<Parameter>,
): CompiledParameter {
  const { in: location } = node;
  const name = location === 'header' ? node.name.toLowerCase() : node.name;
  if (location === 'header' && NOT_PARAMETERS.has(name))
    document.fault(
      child(at, 'name'),
      `OpenAPI ignores \`${node.name}\` here: it follows from content and security.`,
    );
  const json = node.content?.['application/json'];
  if (node.content && (!json || Object.keys(node.content).length > 1))
    document.fault(
      child(at, 'content'),
      'A parameter has one media type, `application/json`; or give it a `schema`.',
    );

  const schema: LocatedSchema = json
    ? { node: json.schema ?? true, at: child(at, 'content', 'application/json', 'schema') }
    : { node: node.schema ?? true, at: child(at, 'schema') };
  const style = (node.style ?? STYLES[location][0]!) as ParameterStyle;
  const value: ValueRow = node.content ? { kind: 'json' } : valueRow(schema, schemas);
  const fallback = schemas.default(schema);
  const row: ParameterRow = {
    name,
    in: location,
    required: node.required ?? false,
    style,
    explode: style === 'deepObject' || (node.explode ?? style === 'form'),
    value,
    ...(fallback !== undefined && { default: fallback }),
  };
  if (!node.content) checkStyle(document, { node, at }, row);
  if (row.required && fallback !== undefined)
    document.fault(
      child(at, 'required'),
      'A required parameter never takes its default: drop one of the two.',
    );
  return { at, row, schema };
}

function checkStyle(document: ContractDocument, { node, at }: Located<Parameter>, row: ParameterRow): void {
  const fault = (message: string): void => document.fault(node.style ? child(at, 'style') : at, message);
  const kinds = (row.value.kind === 'union' ? row.value.of : [row.value]).filter(
    ({ kind }) => kind !== 'null',
  );
  const composed = kinds.filter(({ kind }) => kind === 'array' || kind === 'object');
  if (!STYLES[row.in].includes(row.style))
    return fault(`Style \`${row.style}\` does not exist in ${row.in}: write ${STYLES[row.in].join(', ')}.`);
  if (composed.length > 0 && kinds.length > 1)
    return fault('Text cannot tell an array or object from another type: allow one type, or use `content`.');
  for (const value of composed) {
    const inner =
      value.kind === 'array' ? [value.items] : value.kind === 'object' ? Object.values(value.properties) : [];
    if (inner.some(isComposed)) fault('No style nests arrays or objects: use `content: application/json`.');
  }
  if (row.style === 'deepObject' && kinds.some(({ kind }) => kind !== 'object'))
    fault('`deepObject` is for objects.');
  if (row.style.endsWith('Delimited') && composed.length === 0)
    fault(`\`${row.style}\` is for arrays and objects.`);
  if (row.style.endsWith('Delimited') && row.explode)
    fault(`\`${row.style}\` cannot explode: write \`explode: false\`, or style \`form\`.`);
  if (row.in === 'cookie' && row.explode && composed.length > 0)
    fault('A cookie cannot repeat: write `explode: false`.');
  if (row.in === 'query' && isSpread(row) && node.schema !== undefined && hasFurtherMembers(row.value))
    fault('An exploded object with further members would take every other parameter: use `deepObject`.');
}

const isComposed = (value: ValueRow): boolean =>
  value.kind === 'union' ? value.of.some(isComposed) : value.kind === 'array' || value.kind === 'object';

const hasFurtherMembers = (value: ValueRow): boolean =>
  value.kind === 'union'
    ? value.of.some(hasFurtherMembers)
    : value.kind === 'object' && value.additional !== undefined;

/** An object whose members are parameters of their own: `?city=Oslo&zip=0150`. */
const isSpread = ({ style, explode, value }: ParameterRow): boolean =>
  style === 'form' && explode && membersOf(value).length > 0;

const membersOf = (value: ValueRow): string[] => {
  if (value.kind === 'union') return value.of.flatMap(membersOf);
  return value.kind === 'object' ? Object.keys(value.properties) : [];
};

function checkPathParameters(
  document: ContractDocument,
  path: string,
  at: string,
  parameters: readonly CompiledParameter[],
): void {
  const inPath = parameters.filter(({ row }) => row.in === 'path');
  const names = templateNames(path);
  for (const name of names)
    if (!inPath.some(({ row }) => row.name === name))
      document.fault(at, `The path has \`{${name}}\`, which no parameter in \`path\` describes.`);
  for (const { at: place, row } of inPath) {
    if (!names.includes(row.name)) document.fault(place, `\`${path}\` has no \`{${row.name}}\`.`);
    if (!row.required) document.fault(place, 'A path parameter is `required: true`.');
  }
}

function refuseCollisions(document: ContractDocument, parameters: readonly CompiledParameter[]): void {
  const taken = new Map<string, string>();
  for (const { at, row } of parameters.filter(({ row: { in: location } }) => location === 'query')) {
    for (const name of isSpread(row) ? membersOf(row.value) : [row.name]) {
      const owner = taken.get(name);
      if (owner !== undefined)
        document.fault(at, `The query name \`${name}\` already belongs to \`${owner}\`.`);
      taken.set(name, row.name);
    }
  }
}
