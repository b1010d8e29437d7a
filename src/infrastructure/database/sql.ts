/**
 * SQL as a tagged template: values become bindings, nested templates become part of the text.
 *
 *     const mine = sql`user_id = ${userId}`;
 *     const page = after ? sql`and (started_at, id) < (${after.at}, ${after.id})` : sql.empty;
 *     db.many<Row>(sql`select * from workouts where ${mine} ${page} order by started_at desc, id desc`);
 *
 * The text of a template is put together once. A template is recognised by the identity of its literal
 * parts (a call site always passes the same array), a combination of templates by its shape, so that a
 * request pays for collecting its bindings and nothing else. Each text has a name that depends on the text
 * alone; PostgreSQL parses and plans it once per connection.
 */
import { createHash } from 'node:crypto';

type Scalar = string | number | bigint | boolean | null;

/** What can be bound. Objects go through {@link json}; instants and dates are text. */
export type SqlValue = Scalar | Uint8Array | readonly SqlValue[];

/** A text as PostgreSQL gets it. Without a name it is parsed anew each time. */
export interface PreparedText {
  readonly text: string;
  readonly name: string | undefined;
}

/**
 * Statements that get a name, and with it memory on every connection. Code has a fixed number of templates
 * but combines them freely; past this many combinations further ones still run, unprepared.
 */
const MAX_NAMED = 1000;

/** The literal parts of a template with the shapes of what is nested in it: everything but the bindings. */
class Shape {
  #prepared: PreparedText | undefined;

  constructor(
    private readonly strings: readonly string[],
    /** One entry per slot: the nested shape, or null for a binding. */
    private readonly slots: readonly (Shape | null)[],
    private readonly named: boolean,
  ) {}

  get prepared(): PreparedText {
    return (this.#prepared ??= this.#prepare());
  }

  #prepare(): PreparedText {
    const text = this.write({ bindings: 0 });
    return { text, name: this.named ? nameOf(text) : undefined };
  }

  private write(count: { bindings: number }): string {
    let text = this.strings[0] ?? '';
    this.slots.forEach((slot, index) => {
      text += slot ? slot.write(count) : `$${++count.bindings}`;
      text += this.strings[index + 1] ?? '';
    });
    return text;
  }
}

const nameOf = (text: string): string => `s_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;

/** The known combinations of one template: a path of slots leads to the shape. */
class ShapeNode {
  shape: Shape | undefined;
  readonly next = new Map<Shape | null, ShapeNode>();
}

const roots = new WeakMap<readonly string[], ShapeNode>();
let named = 0;

function shapeOf(strings: readonly string[], slots: readonly (Shape | null)[]): Shape {
  const known = slots.reduce<ShapeNode | undefined>((node, slot) => node?.next.get(slot), roots.get(strings));
  if (known?.shape) return known.shape;
  if (named >= MAX_NAMED) return new Shape(strings, slots, false);
  named++;
  return (nodeFor(strings, slots).shape = new Shape(strings, slots, true));
}

function nodeFor(strings: readonly string[], slots: readonly (Shape | null)[]): ShapeNode {
  let node = roots.get(strings) ?? new ShapeNode();
  roots.set(strings, node);
  for (const slot of slots) {
    const next: ShapeNode = node.next.get(slot) ?? new ShapeNode();
    node.next.set(slot, next);
    node = next;
  }
  return node;
}

/** A statement, or a part of one. Made by the tag `sql` only, so that its text never holds foreign input. */
export class Sql {
  private constructor(
    private readonly shape: Shape,
    readonly values: readonly SqlValue[],
  ) {}

  get prepared(): PreparedText {
    return this.shape.prepared;
  }

  static of(strings: readonly string[], parts: readonly (SqlValue | Sql)[]): Sql {
    if (!parts.some((part) => part instanceof Sql)) {
      parts.forEach(refuseUndefined);
      return new Sql(shapeOf(strings, parts.map(asBinding)), parts as readonly SqlValue[]);
    }
    const values: SqlValue[] = [];
    const slots = parts.map((part, index) => {
      if (part instanceof Sql) {
        values.push(...part.values);
        return part.shape;
      }
      refuseUndefined(part, index);
      values.push(part);
      return null;
    });
    return new Sql(shapeOf(strings, slots), values);
  }
}

const asBinding = (): null => null;

function refuseUndefined(value: unknown, index: number): void {
  if (value === undefined)
    throw new TypeError(`value ${index + 1} of a sql template is undefined; null is NULL`);
}

function tag(strings: TemplateStringsArray, ...parts: (SqlValue | Sql)[]): Sql {
  return Sql.of(strings, parts);
}

/** The literal parts of `join`: one array per separator and length, so that joins are recognised too. */
const joins = new Map<string, readonly string[]>();

function join(parts: readonly Sql[], separator: ' and ' | ' or ' | ', ' | ' ' = ', '): Sql {
  if (parts.length === 0) return empty;
  const key = `${parts.length}${separator}`;
  let strings = joins.get(key);
  if (!strings) {
    strings = ['', ...Array<string>(parts.length - 1).fill(separator), ''];
    if (joins.size < MAX_NAMED) joins.set(key, strings);
  }
  return Sql.of(strings, parts);
}

const empty = tag``;

/**
 * The tag. `sql.empty` is no text at all. `sql.join` strings parts together; it is meant for a handful of
 * filters. A list of values is one binding: `= any(${ids})`, `unnest(${ids}::uuid[], ${names}::text[])`.
 */
export const sql = Object.assign(tag, { join, empty });

/** A value for a json or jsonb column, or for `jsonb_to_recordset`. */
export const json = (value: unknown): string => JSON.stringify(value);
