/** What an alternative demands of one member, or of one item. */
import type { Conjunction, PlacedSchema } from '../side.js';
import { fits, regex } from './fits.js';
import type { ObjectLayer, Shape } from './shape.js';

export interface Member {
  readonly schemas: Conjunction;
  /** Named by `properties`, or matched by a pattern. */
  readonly declared: boolean;
  /** Some layer says what holds for members that it does not name. */
  readonly closed: boolean;
}

/** Whether nothing is demanded. */
export const isAnything = (schemas: Conjunction): boolean =>
  schemas.every(({ node }) => node === true || (node !== false && Object.keys(node).length === 0));

function matches(source: string, name: string): boolean {
  const pattern = regex(source);
  return pattern ? pattern.test(name) : true;
}

/** The member of that name. */
export function member(shape: Shape, name: string): Member {
  const found = collect(
    shape,
    (layer) => layer.properties.get(name) ?? [],
    (source) => matches(source, name),
  );
  const hidden = shape.hidden.get(name);
  if (hidden) return { ...found, schemas: [hidden.side.implied(false, hidden.at)] };
  const refused = shape.names.find((schema) => fits([schema], name) === false);
  if (refused) return { ...found, schemas: [refused.side.implied(false, refused.at)], closed: true };
  return found;
}

/** The members that no `properties` names and exactly these patterns match. */
export const rest = (shape: Shape, patterns: ReadonlySet<string>): Member =>
  collect(
    shape,
    () => [],
    (source) => patterns.has(source),
  );

function collect(
  shape: Shape,
  named: (layer: ObjectLayer) => Conjunction,
  isMatched: (source: string) => boolean,
): Member {
  const schemas: PlacedSchema[] = [];
  let [declared, closed] = [false, false];
  for (const layer of shape.layers) {
    const own = [
      ...named(layer),
      ...layer.patterns.filter(([source]) => isMatched(source)).map(([, schema]) => schema),
    ];
    if (own.length > 0) {
      declared ||= own.some((schema) => schema.at !== layer.at);
      schemas.push(...own);
    } else if (layer.additional) {
      closed = true;
      schemas.push(layer.additional);
    }
  }
  return { schemas, declared, closed };
}

/** The item at an index; at a large one, all that follow the ones described by place. */
export function item(shape: Shape, index: number): Conjunction {
  return shape.tuples.flatMap(({ prefix, items }) => prefix[index] ?? items ?? []);
}

/** How many items are described by their place. */
export const tupleLength = (shape: Shape): number =>
  Math.max(0, ...shape.tuples.map(({ prefix }) => prefix.length));
