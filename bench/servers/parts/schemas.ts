/** Schemas of the document as single pieces, which is how fastify takes them. */
import { readFileSync } from 'node:fs';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Schema = { [name: string]: Json };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: Schema;
}

interface PathItem {
  readonly parameters?: readonly Json[];
  readonly [method: string]: unknown;
}

const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as Schema & {
  components: { schemas: Record<string, Schema> };
  paths: Record<string, PathItem>;
};

/** A schema of the components, with what it refers to in place. */
export const schemaOf = (name: string): Schema => inlined(document.components.schemas[name]!) as Schema;

/** The parameters of one place as the object that they are parsed to. Only headers may bring more along. */
export function parametersOf(path: string, method: string, place: string): Schema {
  const item = document.paths[path] ?? document.paths[`/api/v1${path}`]!;
  const operation = item[method] as { parameters?: readonly Json[] };
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(
    inlined,
  ) as unknown as Parameter[];
  const parameters = all.filter((parameter) => parameter.in === place);
  const nameOf = ({ name }: Parameter): string => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map((parameter) => [nameOf(parameter), typed(parameter)])),
    required: parameters.filter(({ required }) => required).map(nameOf),
    ...(place !== 'header' && { additionalProperties: false }),
  };
}

/** Lists with commas are for the handler to split; the schema sees one text. */
const typed = ({ schema }: Parameter): Json => (schema.type === 'array' ? { type: 'string' } : schema);

function inlined(value: Json): Json {
  if (Array.isArray(value)) return value.map(inlined);
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return inlined(target(value.$ref));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inlined(member)]));
}

const target = (reference: string): Json =>
  reference
    .slice(2)
    .split('/')
    .reduce<Json>((node, name) => (node as Schema)[name.replaceAll('~1', '/')]!, document);
