/**
 * JSON Schemas as Ajv gets them, one variant per direction. A request must not bring what is read-only, a
 * response must not carry what is write-only: such members become `false` and are no longer required.
 * Named schemas stay named, and are shared between directions where nothing in their reach differs.
 */
import type { Json } from '../model.js';
import { taggedUnion, type TaggedUnion } from './discriminators.js';
import { child, keysOf, type ContractDocument, type Located } from './document.js';
import { KEYWORDS, type Keyword } from './keywords.js';
import type { Schema, SchemaObject } from './openapi.js';
import { isFile, memberSchemas, partsOf, type LocatedSchema, type Schemas } from './schemas.js';

/** `patch`: a request whose absent members mean "as it is", so that no default is filled in. */
export type Direction = 'request' | 'patch' | 'response';

/** A schema with nothing in it but what decides about values. */
export type CheckedSchema = boolean | { readonly [keyword: string]: unknown };

export interface PlacedSchema {
  readonly schema: CheckedSchema;
  readonly at: string;
}

interface Reach {
  readOnly: boolean;
  writeOnly: boolean;
  default: boolean;
}

/** Keywords that the directions and the discriminators have used up. */
const CONSUMED = new Set(['$defs', 'default', 'readOnly', 'writeOnly', 'discriminator', 'contentMediaType']);

/** Keywords whose schemas only ask: nothing is filled in on their account. */
const QUESTIONS = new Set(['not', 'if', 'contains', 'propertyNames']);

const NONE: ReadonlySet<string> = new Set();

export class Variants {
  /** The named schemas that some validator needs, by the key that references use. */
  readonly named = new Map<string, PlacedSchema>();
  /** The values that are filled in, each with the schema that it must fit. */
  readonly defaults = new Map<string, PlacedSchema & { readonly value: Json }>();
  private readonly names = new Map<string, string>();
  private readonly reaches = new Map<string, Reach>();

  constructor(
    private readonly document: ContractDocument,
    private readonly schemas: Schemas,
  ) {}

  /**
   * The schema of a place. `hidden` names the members that the value as a whole does not show, where the
   * schema is a part of several that describe it.
   */
  of(schema: LocatedSchema, direction: Direction, hidden = NONE): CheckedSchema {
    const { node, at } = schema;
    if (typeof node === 'boolean') return node;
    if (isFile(node)) return true; // its reader bounds it; it is no text that could be judged here
    const target = this.schemas.referenced(schema);
    if (target && !hasRules(node) && this.isScalar(target)) return this.of(target, direction);
    return this.rules(
      { node, at },
      target,
      direction,
      new Set([...hidden, ...this.hidden(schema, direction)]),
    );
  }

  /** The schema of a member or parameter: only there can a default be filled in. */
  member(schema: LocatedSchema, direction: Direction): CheckedSchema {
    const checked = this.of(schema, direction);
    const value = direction === 'request' ? this.schemas.default(schema) : undefined;
    if (value === undefined || checked === false) return checked;
    this.defaults.set(schema.at, { schema: this.of(schema, 'patch'), at: schema.at, value });
    return { ...(checked === true ? {} : checked), default: value };
  }

  /** Key of a named schema in one direction: `request.Book`, or `Book` where directions do not differ. */
  key(target: LocatedSchema, direction: Direction): string {
    const reach = this.reach(target);
    const family = direction === 'patch' && !reach.default ? 'request' : direction;
    const differs = reach.readOnly || reach.writeOnly || reach.default;
    const key = differs ? `${family}.${this.name(target.at)}` : this.name(target.at);
    if (!this.named.has(key)) {
      this.named.set(key, { schema: true, at: target.at }); // taken, so that recursion ends
      this.named.set(key, { schema: this.of(target, direction), at: target.at });
    }
    return key;
  }

  /** `Book` for `#/components/schemas/Book`, `Book.properties.author` for what lies below. */
  private name(at: string): string {
    const known = this.names.get(at);
    if (known !== undefined) return known;
    const keys = keysOf(at).slice(at.startsWith('#/components/schemas/') ? 2 : 0);
    const wanted = keys.map((key) => key.replace(/[^\w-]/g, '_')).join('.');
    const taken = new Set(this.names.values());
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    this.names.set(at, name);
    return name;
  }

  private rules(
    self: Located<SchemaObject>,
    target: LocatedSchema | undefined,
    direction: Direction,
    hidden: ReadonlySet<string>,
  ): CheckedSchema {
    const out: Record<string, unknown> = {};
    const allOf = partsOf(self, 'allOf').map((part) => {
      this.refuseHiddenElsewhere(part, direction, hidden);
      return this.of(part, direction, hidden);
    });
    const union = taggedUnion(self, this.schemas, this.document);
    if (union) allOf.push(this.tagged(union, direction, hidden));
    for (const [key, value] of Object.entries(self.node)) {
      const keyword = Object.hasOwn(KEYWORDS.schema.keywords, key)
        ? KEYWORDS.schema.keywords[key]
        : undefined;
      if (keyword?.support !== 'served' || CONSUMED.has(key)) continue;
      if (key === '$ref') out[key] = this.key(target!, direction);
      else if (key === 'required') out[key] = without(value as string[], hidden);
      else if (key === 'dependentRequired') out[key] = eachWithout(value as Record<string, string[]>, hidden);
      else if (key === 'properties') out[key] = this.properties(self, direction, hidden);
      else if (key === 'oneOf' || key === 'anyOf')
        Object.assign(out, !union && this.union(self, key, direction, hidden));
      else if (key === 'allOf') continue;
      else
        out[key] = keyword.below
          ? this.below(value as Schema, child(self.at, key), key, keyword, direction)
          : value;
    }
    if (allOf.length > 0) out['allOf'] = allOf;
    if ((out['required'] as string[] | undefined)?.length === 0) delete out['required'];
    return out;
  }

  private below(value: Schema, at: string, key: string, { below }: Keyword, direction: Direction): unknown {
    const one = (node: Schema, place: string) =>
      this.of({ node, at: place }, QUESTIONS.has(key) && direction === 'request' ? 'patch' : direction);
    if (typeof below === 'string') return one(value, at);
    if (below && 'list' in below)
      return (value as unknown as Schema[]).map((node, index) => one(node, child(at, index)));
    const members = Object.entries(value as unknown as Record<string, Schema>);
    return Object.fromEntries(members.map(([name, node]) => [name, one(node, child(at, name))]));
  }

  private properties(
    self: Located<SchemaObject>,
    direction: Direction,
    hidden: ReadonlySet<string>,
  ): unknown {
    const members = memberSchemas(self, 'properties');
    return Object.fromEntries(
      members.map(([name, member]) => [name, hidden.has(name) ? false : this.member(member, direction)]),
    );
  }

  private union(
    self: Located<SchemaObject>,
    key: 'oneOf' | 'anyOf',
    direction: Direction,
    hidden: ReadonlySet<string>,
  ): { readonly [key: string]: unknown } {
    const alternatives = partsOf(self, key);
    if (direction === 'request') this.refuseUndecidedDefaults(alternatives);
    return { [key]: alternatives.map((each) => this.alternative(each, direction, hidden)) };
  }

  /** An alternative with defaults of its own becomes a named schema: within a union Ajv fills none in. */
  private alternative(
    schema: LocatedSchema,
    direction: Direction,
    hidden: ReadonlySet<string>,
  ): CheckedSchema {
    if (direction === 'request' && !this.schemas.referenced(schema) && this.reach(schema).default)
      return { $ref: this.key(schema, direction) };
    return this.of(schema, direction, hidden);
  }

  /** A default must not be filled in on account of an alternative that is then found not to fit. */
  private refuseUndecidedDefaults(alternatives: readonly LocatedSchema[]): void {
    for (const type of ['object', 'array'] as const) {
      const rivals = alternatives.filter((each) => this.schemas.types(each).has(type));
      const filling = rivals.length > 1 ? rivals.find((each) => this.reach(each).default) : undefined;
      if (filling)
        this.document.fault(
          filling.at,
          `A default below one of several alternatives for an ${type}: add a \`discriminator\`, or leave the default out.`,
        );
    }
  }

  /** Ajv picks by tag only if the tag stands in the alternative itself, all are objects, and no mapping is left. */
  private tagged(
    { member, alternatives, rest }: TaggedUnion,
    direction: Direction,
    hidden: ReadonlySet<string>,
  ) {
    const picked = {
      type: 'object',
      discriminator: { propertyName: member },
      required: [member],
      oneOf: alternatives.map(({ schema, tags }) => {
        const target = this.schemas.referenced(schema);
        return {
          ...(target
            ? { $ref: this.key(target, direction) }
            : { allOf: [this.alternative(schema, direction, hidden)] }),
          properties: { [member]: tags.length === 1 ? { const: tags[0] } : { enum: tags } },
        };
      }),
    };
    return rest.length === 0 ? picked : { anyOf: [...rest.map((each) => this.of(each, direction)), picked] };
  }

  /** A named schema is checked by itself: it must know itself which of the members it requires are hidden. */
  private refuseHiddenElsewhere(
    part: LocatedSchema,
    direction: Direction,
    hidden: ReadonlySet<string>,
  ): void {
    const target = this.schemas.referenced(part);
    if (!target) return;
    const own = this.hidden(target, direction);
    for (const name of this.schemas.required(target))
      if (hidden.has(name) && !own.includes(name))
        this.document.fault(
          part.at,
          `It requires \`${name}\`, which a schema beside it marks: mark it here as well.`,
        );
  }

  /**
   * The members of the value that this direction does not show: marked where they hold for every value, or in
   * every alternative that declares them.
   */
  private hidden(schema: LocatedSchema, direction: Direction): string[] {
    const mark = direction === 'response' ? 'writeOnly' : 'readOnly';
    const isMarked = (member: LocatedSchema): boolean => this.schemas.isMarked(member, mark);
    const certain = new Map<string, boolean>();
    for (const facet of this.schemas.facets(schema))
      for (const [name, member] of memberSchemas(facet, 'properties'))
        certain.set(name, (certain.get(name) ?? false) || isMarked(member));
    return [...this.schemas.members(schema)]
      .filter(([name, declarations]) => certain.get(name) ?? declarations.every(isMarked))
      .map(([name]) => name);
  }

  private isScalar(schema: LocatedSchema): boolean {
    const types = this.schemas.types(schema);
    return !types.has('array') && !types.has('object');
  }

  /** What can be found anywhere below a schema. */
  private reach(schema: LocatedSchema): Reach {
    const known = this.reaches.get(schema.at);
    if (known) return known;
    const found: Reach = { readOnly: false, writeOnly: false, default: false };
    this.schemas.walk(schema, ({ node }) => {
      found.readOnly ||= node.readOnly === true;
      found.writeOnly ||= node.writeOnly === true;
      found.default ||= node.default !== undefined;
    });
    this.reaches.set(schema.at, found);
    return found;
  }
}

const hasRules = (node: SchemaObject): boolean =>
  Object.keys(node).some(
    (key) => key !== '$ref' && !CONSUMED.has(key) && KEYWORDS.schema.keywords[key]?.support === 'served',
  );

const without = (names: readonly string[], hidden: ReadonlySet<string>): string[] =>
  names.filter((name) => !hidden.has(name));

const eachWithout = (
  lists: Record<string, string[]>,
  hidden: ReadonlySet<string>,
): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists).map(([name, names]) => [name, without(names, hidden)]));
