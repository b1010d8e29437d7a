/**
 * Validates values against schemas of the document, as a request or as a response: a request has no read-only
 * members and a response no write-only ones.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Place, Reader } from './place.js';
import type { Schema } from './schemas.js';

export type Side = 'request' | 'response';

export interface Fault {
  /** From the value to what is wrong in it. */
  readonly path: readonly string[];
  readonly message: string;
}

/** Formats of OpenAPI that say how a value is shown or held, not what it looks like. */
const WIDE_FORMATS = ['int32', 'int64', 'float', 'double', 'password', 'binary', 'byte'];

export class ExampleValidator {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #names = new Map<string, string>();

  constructor(
    private readonly reader: Reader,
    private readonly side: Side,
  ) {
    addFormats.default(this.#ajv);
    for (const format of WIDE_FORMATS) this.#ajv.addFormat(format, true);
  }

  faults(schema: Place<Schema>, value: unknown): Fault[] {
    let validate: ValidateFunction | undefined;
    try {
      validate = this.#ajv.getSchema(this.#register(schema));
    } catch (error) {
      return [
        { path: [], message: `cannot be checked, because its schema is broken: ${(error as Error).message}` },
      ];
    }
    if (!validate || validate(value)) return [];
    return (validate.errors ?? []).map(toFault);
  }

  /** Each referenced schema becomes a schema of its own, so that recursive ones end. */
  #register(schema: Place<Schema>): string {
    const known = this.#names.get(schema.at.absolutePointer);
    if (known !== undefined) return known;
    const name = `schema-${this.#names.size}`;
    this.#names.set(schema.at.absolutePointer, name);
    this.#ajv.addSchema({ ...(this.#copy(schema.node, schema) as object), $id: name }, name);
    return name;
  }

  #copy(node: unknown, place: Place<object>): unknown {
    if (Array.isArray(node)) return node.map((item, i) => this.#copyAt(item, place, i));
    if (node === null || typeof node !== 'object') return node;
    const schema = this.#withoutOtherSide(node as Schema, place);
    const copied = (keyword: string, value: unknown): unknown => {
      if (DATA.has(keyword)) return value;
      return MAPS.has(keyword) ? this.#copyMap(value, place, keyword) : this.#copyAt(value, place, keyword);
    };
    return Object.fromEntries(
      Object.entries(schema)
        .filter(([keyword]) => keyword !== 'discriminator')
        .map(([keyword, value]) => [keyword, copied(keyword, value)]),
    );
  }

  /** Names to schemas: a member may be called like a keyword. */
  #copyMap(map: unknown, owner: Place<object>, key: string): unknown {
    const place = { node: map as object, at: owner.at.child([key]) };
    const entries = Object.entries(place.node);
    return Object.fromEntries(entries.map(([name, value]) => [name, this.#copyAt(value, place, name)]));
  }

  #copyAt(node: unknown, owner: Place<object>, key: string | number): unknown {
    if (node === null || typeof node !== 'object') return node;
    const at = owner.at.child([key]);
    if ('$ref' in node && typeof node.$ref === 'string') {
      const target = this.reader.follow<Schema>(node, at);
      return target ? { $ref: this.#register(target) } : {};
    }
    return this.#copy(node, { node, at });
  }

  #withoutOtherSide(schema: Schema, place: Place<object>): Schema {
    if (schema.properties === undefined || typeof schema.properties !== 'object') return schema;
    const mark = this.side === 'request' ? 'readOnly' : 'writeOnly';
    const properties = this.reader.child(place, 'properties');
    const dropped = this.reader
      .entries<Schema>(properties)
      .flatMap(([name, { node }]) => (node[mark] === true ? [name] : []));
    const kept = Object.entries(schema.properties).filter(([name]) => !dropped.includes(name));
    const required = (schema.required ?? []).filter((name) => !dropped.includes(name));
    return { ...schema, properties: Object.fromEntries(kept), required };
  }
}

/** Keywords whose values are data, not schemas. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required']);

/** Keywords whose values are schemas by name. */
const MAPS = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

function toFault({ instancePath, message = 'is not valid', params }: ErrorObject): Fault {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const surplus = (params as { additionalProperty?: string }).additionalProperty;
  return { path, message: surplus === undefined ? message : `${message}: "${surplus}"` };
}
