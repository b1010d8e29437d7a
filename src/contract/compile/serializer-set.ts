/** The serializers that rows name, and the plan of every function that they need. */
import { taggedUnion } from './discriminators.js';
import { child, keysOf, type ContractDocument, type Located } from './document.js';
import type { JsonType, SchemaObject } from './openapi.js';
import type { AlternativePlan, ObjectPlan, Plan, Writer } from './serializer-plan.js';
import { memberSchemas, partsOf, type LocatedSchema, type Schemas } from './schemas.js';

type Facets = readonly Located<SchemaObject>[];

/** Keys of a pointer that say nothing about what a schema is. */
const STRUCTURE =
  /^(?:components|schemas|paths|responses|content|application\/.*|schema|properties|items|[a-z]+Of|\d)$/;

export class SerializerSet {
  /** Plans by function name, in the order in which they were needed. */
  readonly plans = new Map<Writer, Plan>();
  /** Function by the key that rows name. */
  readonly keys = new Map<string, Writer>();
  private readonly writers = new Map<string, Writer>();

  constructor(
    private readonly document: ContractDocument,
    private readonly schemas: Schemas,
  ) {}

  /** Key of the serializer of a schema: the name of the component it refers to, or else the place's own. */
  of(schema: LocatedSchema, place: string): string {
    const { at } = this.resolve(schema);
    const key = at.startsWith('#/components/schemas/') ? keysOf(at).slice(2).join('.') : place;
    if (!this.keys.has(key)) this.keys.set(key, this.writer([schema]));
    return key;
  }

  /** The function for a value that all these schemas describe, or that some of them do. */
  private writer(declarations: readonly LocatedSchema[]): Writer {
    const schemas = this.distinct(declarations);
    const types = new Set(schemas.flatMap((schema) => [...this.schemas.types(schema)]));
    const facets = schemas.flatMap((schema) => this.schemas.facets(schema, true));
    const isUntyped = this.schemas.isUntyped(types);
    const listing = facets.some(({ node }) => node.items !== undefined || node.prefixItems !== undefined);
    const naming = facets.some((facet) => declares(facet));
    if (isUntyped && !listing && !naming) return 'anything';
    const array = types.has('array') && (!isUntyped || listing);
    const object = types.has('object') && (!isUntyped || naming);
    if (array && object)
      return this.planned('mixed', schemas, '', () => ({
        kind: 'mixed',
        array: this.array(schemas, facets),
        object: this.object(schemas, facets),
      }));
    if (array) return this.array(schemas, facets);
    return object ? this.object(schemas, facets) : scalar(types);
  }

  private array(schemas: readonly LocatedSchema[], facets: Facets): Writer {
    return this.planned('array', schemas, '', () => {
      const prefixes = facets.map((facet) => partsOf(facet, 'prefixItems'));
      const length = Math.max(0, ...prefixes.map((prefix) => prefix.length));
      const items = below(facets, ['items', 'unevaluatedItems']);
      return {
        kind: 'array',
        prefix: Array.from({ length }, (_, index) =>
          this.writer(prefixes.flatMap((prefix) => prefix[index] ?? [])),
        ),
        items: items.length === 0 ? 'anything' : this.writer(items),
      };
    });
  }

  private object(schemas: readonly LocatedSchema[], facets: Facets): Writer {
    const [schema, ...others] = schemas;
    const union = others.length === 0 ? this.union(schema!) : undefined;
    if (union) return this.planned('union', schemas, '', () => this.unionPlan(schema!, union));
    const required = schemas.map((each) => this.schemas.required(each));
    return this.members(
      schemas,
      facets,
      [...required[0]!].filter((name) => required.every((names) => names.has(name))),
    );
  }

  /** The members that any of the facets declares, at the schemas' own place. */
  private members(schemas: readonly LocatedSchema[], facets: Facets, required: readonly string[]): Writer {
    const aspect = facets.map(({ at }) => at).join(' ') + required.join(' ');
    return this.planned('object', schemas, aspect, () => {
      const members = [...grouped(facets.flatMap((facet) => memberSchemas(facet, 'properties')))];
      const isHidden = (declared: readonly LocatedSchema[]): boolean =>
        declared.some((each) => this.schemas.isMarked(each, 'writeOnly'));
      return {
        kind: 'object',
        members: members
          .filter(([, declared]) => !isHidden(declared))
          .map(([name, declared]) => ({
            name,
            required: required.includes(name),
            writer: this.writer(declared),
          })),
        hidden: members.filter(([, declared]) => isHidden(declared)).map(([name]) => name),
        further: this.further(facets),
      };
    });
  }

  private further(facets: Facets): ObjectPlan['further'] {
    const patterns = grouped(facets.flatMap((facet) => memberSchemas(facet, 'patternProperties')));
    const rest = below(facets, ['additionalProperties', 'unevaluatedProperties']);
    return [
      ...[...patterns].map(([pattern, schemas]) => ({ pattern, writer: this.writer(schemas) })),
      ...(rest.length > 0 ? [{ writer: this.writer(rest) }] : []),
    ];
  }

  /** The one facet that offers a choice between objects; other unions are rules about values. */
  private union(schema: LocatedSchema): Located<SchemaObject> | undefined {
    const offering = this.schemas.facets(schema).filter((facet) => {
      const objects = this.alternatives(facet);
      return objects.length > 1 && objects.some((part) => this.schemas.facets(part, true).some(declares));
    });
    return offering.length === 1 ? offering[0] : undefined;
  }

  /** Only a oneOf or a tag says that one alternative excludes the others. */
  private alternatives(facet: Located<SchemaObject>): LocatedSchema[] {
    if (!facet.node.oneOf && !facet.node.discriminator) return [];
    const parts = partsOf(facet, facet.node.oneOf ? 'oneOf' : 'anyOf');
    return parts.filter((part) => this.schemas.types(part).has('object'));
  }

  private unionPlan(schema: LocatedSchema, union: Located<SchemaObject>): Plan {
    const around = this.schemas.facets(schema);
    const required = this.schemas.required(schema);
    const write = (part: LocatedSchema): Writer =>
      around.some(declares)
        ? this.members(
            [part],
            [...around, ...this.schemas.facets(part, true)],
            [...required, ...this.schemas.required(part)],
          )
        : this.writer([part]);
    const fallback = this.members([schema], this.schemas.facets(schema, true), [...required]);
    const tagged = taggedUnion(union, this.schemas, this.document);
    if (!tagged)
      return {
        kind: 'fitting',
        alternatives: this.alternatives(union).map((part) => this.fit(part, write(part))),
        fallback,
      };
    const writers = tagged.alternatives.flatMap(({ schema: part, tags }) => {
      const writer = write(part);
      return tags.map((tag) => ({ tag, writer }));
    });
    return { kind: 'tagged', member: tagged.member, writers, fallback };
  }

  private fit(part: LocatedSchema, writer: Writer): AlternativePlan {
    const required = [...this.schemas.required(part)];
    const members = this.schemas.members(part);
    const values = required.flatMap((name) => {
      const [declared] = members.get(name) ?? [];
      const tags = declared && this.schemas.tags(declared);
      return tags ? [{ name, tags }] : [];
    });
    return { writer, required, values, members: [...members.keys()] };
  }

  /** Plans each function once; the name is taken before the plan is made, so that recursion ends. */
  private planned(
    kind: Plan['kind'] | 'union',
    schemas: readonly LocatedSchema[],
    aspect: string,
    plan: () => Plan,
  ): Writer {
    const key = `${kind} ${schemas.map(({ at }) => at).join(' ')} ${aspect}`;
    const known = this.writers.get(key);
    if (known !== undefined) return known;
    const name = this.name(schemas[0]!.at);
    this.writers.set(key, name);
    this.plans.set(name, { kind: 'array', prefix: [], items: 'other' });
    this.plans.set(name, plan());
    return name;
  }

  /** The prefix keeps components from taking the names of globals and helpers. */
  private name(at: string): Writer {
    const words = keysOf(at).filter((key) => !STRUCTURE.test(key));
    const wanted = ['write', ...words.map((word) => word.replace(/\W+/g, '_').replace(/^_|_$/g, ''))].join(
      '_',
    );
    let name = wanted;
    for (let count = 2; this.plans.has(name); count++) name = `${wanted}_${count}`;
    return name;
  }

  private distinct(schemas: readonly LocatedSchema[]): LocatedSchema[] {
    const resolved = schemas.map((schema) => this.resolve(schema));
    return resolved.filter(({ at }, index) => resolved.findIndex((other) => other.at === at) === index);
  }

  /** Through references that nothing stands beside. */
  private resolve(schema: LocatedSchema): LocatedSchema {
    const target = this.schemas.referenced(schema);
    const isBare = target && Object.keys(schema.node).every((key) => !RULES.has(key));
    return isBare ? this.resolve(target) : schema;
  }
}

/** Keywords that decide which members a value has. */
const RULES = new Set(
  (
    'type enum const properties patternProperties additionalProperties unevaluatedProperties required items ' +
    'prefixItems unevaluatedItems allOf anyOf oneOf then else dependentSchemas'
  ).split(' '),
);

const declares = ({ node }: Located<SchemaObject>): boolean =>
  node.properties !== undefined ||
  node.patternProperties !== undefined ||
  Boolean(node.additionalProperties) ||
  Boolean(node.unevaluatedProperties);

const below = (
  facets: Facets,
  keys: readonly ('items' | 'unevaluatedItems' | 'additionalProperties' | 'unevaluatedProperties')[],
) =>
  facets.flatMap(({ node, at }) =>
    keys.flatMap((key): LocatedSchema[] => {
      const schema = node[key];
      return schema === undefined || schema === false ? [] : [{ node: schema, at: child(at, key) }];
    }),
  );

const grouped = (entries: readonly [string, LocatedSchema][]): Map<string, LocatedSchema[]> => {
  const groups = new Map<string, LocatedSchema[]>();
  for (const [name, schema] of entries) groups.set(name, [...(groups.get(name) ?? []), schema]);
  return groups;
};

/** Null needs no function of its own: every writer of a scalar writes it. */
function scalar(types: ReadonlySet<JsonType>): Writer {
  const kinds = new Set(
    [...types].filter((type) => type !== 'null').map((type) => (type === 'integer' ? 'number' : type)),
  );
  if (kinds.size !== 1) return 'other';
  return kinds.has('string') ? 'text' : kinds.has('number') ? 'number' : 'boolean';
}
