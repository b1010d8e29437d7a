/** Schemas brought into their normal form, each once per direction. */
import type { SchemaObject } from '../../../compile/openapi.js';
import { below, type Conjunction, type PlacedSchema } from '../side.js';
import { fits } from './fits.js';
import { isAnnotation } from './keywords.js';
import { member } from './members.js';
import { read } from './read.js';
import { sealed } from './sealed.js';
import { anyOfType, meet, TYPES, type Exclusive, type Shape, type TypeName } from './shape.js';
import { unionsOf, type Union } from './unions.js';

export interface Normal {
  readonly shapes: ReadonlyMap<TypeName, readonly Shape[]>;
  /** The alternatives are too many to be told apart, or the schema stands for itself. */
  readonly unclear: boolean;
}

/** More alternatives than this are not told apart. */
const MOST_ALTERNATIVES = 128;

/** `in`: what the service reads. `out`: what it sends. */
export type Direction = 'in' | 'out';

const UNCLEAR: Normal = { shapes: new Map(), unclear: true };

/** A place that only refers, or only adds prose, stands for what it refers to. */
export function plain(schema: PlacedSchema): PlacedSchema {
  let current = schema;
  for (let hops = 0; hops < 100; hops++) {
    const { node } = current;
    if (typeof node === 'boolean' || typeof node.$ref !== 'string') return current;
    if (Object.keys(node).some((key) => key !== '$ref' && !isAnnotation(key))) return current;
    current = current.side.referenced(current)!;
  }
  return current;
}

export const keyOf = (conjunction: Conjunction): string =>
  conjunction.length === 1
    ? String(conjunction[0]!.id)
    : [...new Set(conjunction.map(({ id }) => id))].sort((a, b) => a - b).join();

export class Normals {
  private readonly normals = new Map<string, Normal>();
  private readonly open = new Set<string>();
  private readonly empty = new Map<string, boolean>();

  constructor(private readonly direction: Direction) {}

  of(conjunction: Conjunction): Normal {
    const key = keyOf(conjunction);
    const known = this.normals.get(key);
    if (known) return known;
    if (this.open.has(key)) return UNCLEAR;
    this.open.add(key);
    const normal = this.make(conjunction);
    this.open.delete(key);
    this.normals.set(key, normal);
    return normal;
  }

  /** Whether no value satisfies it. Where schemas contain themselves the answer is no. */
  isEmpty(conjunction: Conjunction): boolean {
    const key = keyOf(conjunction);
    const known = this.empty.get(key);
    if (known !== undefined) return known;
    this.empty.set(key, false);
    const { shapes, unclear } = this.of(conjunction);
    const empty = !unclear && [...shapes.values()].flat().every((shape) => this.isEmptyShape(shape));
    this.empty.set(key, empty);
    return empty;
  }

  /** Whether no object can have all that the alternative requires. */
  isEmptyShape(shape: Shape): boolean {
    return [...shape.required.keys()].some(
      (name) => !shape.hidden.has(name) && this.isEmpty(member(shape, name).schemas),
    );
  }

  /** Whether no value satisfies both. */
  areDisjoint(one: Shape, other: Shape): boolean {
    const both = meet(one, other);
    return !both || this.isEmptyShape(both);
  }

  private make(conjunction: Conjunction): Normal {
    const facets = facetsOf(conjunction);
    if (!facets) return { shapes: new Map(), unclear: false };
    const at = conjunction[0] ? plain(conjunction[0]).at : '';
    const unions = facets.flatMap(unionsOf);
    if (unions.some(({ branches }) => branches.some((branch) => this.of(branch).unclear))) return UNCLEAR;
    const shapes = new Map<TypeName, readonly Shape[]>();
    for (const type of TYPES) {
      const made = this.ofType(anyOfType(type, at), facets, unions);
      if (!made) return UNCLEAR;
      const fitting = made.flatMap((shape) => withFittingValues(shape, conjunction));
      if (fitting.length > 0) shapes.set(type, fitting);
    }
    return { shapes, unclear: false };
  }

  private ofType(
    start: Shape,
    facets: readonly PlacedSchema[],
    unions: readonly Union[],
  ): Shape[] | undefined {
    const { type } = start;
    let own: Shape | undefined = start;
    for (const facet of facets) {
      const demands = read(facet, type, (part) => this.isHidden(part));
      own = demands && (own === start ? { ...demands, at: start.at } : meet(own, demands));
      if (!own) return [];
      own = this.withSeals(own, facet);
    }
    const nots = facets.flatMap((facet) => this.negations(facet, type));
    if (nots.includes('everything')) return [];
    let shapes: Shape[] = [{ ...own, nots: nots as PlacedSchema[] }];
    for (const union of unions) {
      const options = union.branches.flatMap((branch) => this.branch(branch, type));
      if (shapes.length * options.length > MOST_ALTERNATIVES) return undefined;
      shapes = shapes.flatMap((shape) => options.flatMap((option) => meet(shape, option) ?? []));
      const exclusive = this.exclusive(union, type);
      if (exclusive)
        shapes = shapes.map((shape) => ({ ...shape, exclusives: [...shape.exclusives, exclusive] }));
    }
    return shapes;
  }

  private branch(branch: Conjunction, type: TypeName): Shape[] {
    const shapes = this.of(branch).shapes.get(type) ?? [];
    return shapes.map((shape) => ({ ...shape, branches: [...branch.slice(0, 1), ...shape.branches] }));
  }

  private withSeals(shape: Shape, facet: PlacedSchema): Shape {
    const { node } = facet;
    if (typeof node === 'boolean' || !('unevaluatedProperties' in node || 'unevaluatedItems' in node))
      return shape;
    const { layers, tuples, verbatim } = sealed(facet, facetsOf([facet]) ?? []);
    const relevant = verbatim.filter(
      ({ keyword }) => shape.type === (keyword === 'unevaluatedItems' ? 'array' : 'object'),
    );
    return {
      ...shape,
      layers: [...shape.layers, ...layers],
      tuples: [...shape.tuples, ...tuples],
      verbatim: [...shape.verbatim, ...relevant],
    };
  }

  /** The negations that say something about values of a type. */
  private negations(facet: PlacedSchema, type: TypeName): (PlacedSchema | 'everything')[] {
    const { not } = facet.node as SchemaObject;
    if (not === undefined) return [];
    const refused = below(facet, not, 'not');
    const { shapes, unclear } = this.of([refused]);
    if (unclear) return [refused];
    const ofType = shapes.get(type) ?? [];
    if (ofType.length === 0) return [];
    return [ofType.some(isEverything) ? 'everything' : refused];
  }

  /** That at most one branch holds, where two could. */
  private exclusive({ branches, only }: Union, type: TypeName): Exclusive | undefined {
    if (only === undefined) return undefined;
    const options = branches.map((branch) => this.of(branch).shapes.get(type) ?? []);
    const areApart = options.every((some, index) =>
      options
        .slice(index + 1)
        .every((others) => some.every((one) => others.every((other) => this.areDisjoint(one, other)))),
    );
    return areApart ? undefined : { branches, at: only };
  }

  private isHidden(part: PlacedSchema): boolean {
    const mark = this.direction === 'in' ? 'readOnly' : 'writeOnly';
    return (closureOf([part]) ?? []).some(({ node }) => (node as SchemaObject)[mark] === true);
  }
}

/** Whether it demands nothing but its type. */
export function isEverything(shape: Shape): boolean {
  const free = anyOfType(shape.type, shape.at);
  return (Object.keys(shape) as (keyof Shape)[]).every((key) => {
    const value: unknown = shape[key];
    if (key === 'at' || key === 'type' || key === 'branches') return true;
    if (key === 'values') return shape.values?.list.length === free.values?.list.length;
    if (value instanceof Map) return value.size === 0;
    return Array.isArray(value) ? value.length === 0 : Object.keys(value as object).length === 0;
  });
}

/** Of listed values only those count that satisfy everything else. */
function withFittingValues(shape: Shape, conjunction: Conjunction): Shape[] {
  if (!shape.values) return [shape];
  const list = shape.values.list.filter((value) => fits(conjunction, value) !== false);
  return list.length === 0 ? [] : [{ ...shape, values: { ...shape.values, list } }];
}

/** Every schema object that holds for the value, with `$ref` and `allOf` laid open; nothing where none can. */
export function closureOf(conjunction: Conjunction): PlacedSchema[] | undefined {
  const found = new Map<number, PlacedSchema>();
  let never = false;
  const visit = (schema: PlacedSchema): void => {
    if (schema.node === false) never = true;
    if (typeof schema.node === 'boolean' || found.has(schema.id)) return;
    found.set(schema.id, schema);
    const target = schema.side.referenced(schema);
    if (target) visit(target);
    schema.node.allOf?.forEach((part, index) => visit(below(schema, part, 'allOf', index)));
  };
  conjunction.forEach(visit);
  return never ? undefined : [...found.values()];
}

/** Those of them that demand something themselves. */
const facetsOf = (conjunction: Conjunction): PlacedSchema[] | undefined =>
  closureOf(conjunction)?.filter(({ node }) =>
    Object.keys(node).some((key) => key !== '$ref' && key !== 'allOf' && !isAnnotation(key)),
  );
