/** What the names in a query string mean to an operation. */
import type { ParameterRow, ValueRow } from '../../model.js';
import { fitOf, orText, type Fit } from './scalars.js';
import { queryDecode, syntaxOf, type Entry } from './syntax.js';
import { isComposite, listOf, objectReaderOf, readerOf } from './values.js';

/** One text; a second one is a fault. */
interface SingleSlot {
  readonly kind: 'single';
  readonly name: string;
  readonly read: (raw: string) => unknown;
}
/** `?id=1&id=2` */
export interface ListSlot {
  readonly kind: 'list';
  readonly name: string;
  readonly read: (texts: readonly string[]) => unknown;
}
/** `?filter[name]=x`, or the members of an exploded object, each with a name of its own. */
export interface ObjectSlot {
  readonly kind: 'object';
  readonly name: string;
  readonly read: (entries: readonly Entry[]) => unknown;
}
/** Read elsewhere, e.g. an API key. */
interface IgnoredSlot {
  readonly kind: 'ignored';
  readonly name: string;
}
type Slot = SingleSlot | ListSlot | ObjectSlot | IgnoredSlot;

export class Slots {
  private readonly plain = new Map<string, Slot>();
  private readonly deep = new Map<string, ObjectSlot>();

  constructor(rows: readonly ParameterRow[], ignored: readonly string[]) {
    for (const name of ignored) this.plain.set(name, { kind: 'ignored', name });
    for (const row of rows) this.add(row, slotOf(row));
  }

  private add({ name, style, value }: ParameterRow, slot: Slot): void {
    if (slot.kind !== 'object') this.plain.set(name, slot);
    else if (style === 'deepObject') this.deep.set(name, slot);
    else for (const member of Object.keys(objectOf(value)?.properties ?? {})) this.plain.set(member, slot);
  }

  /** The slot that is written with just this name. */
  get(name: string): Slot | undefined {
    return this.plain.get(name);
  }

  /** The slot of which `name` is a member, as in `filter[name]`, and the name of the member. */
  claim(name: string): readonly [ObjectSlot, member: string] | undefined {
    const bracket = name.endsWith(']') ? name.indexOf('[') : -1;
    const slot = this.deep.get(name.slice(0, Math.max(bracket, 0)));
    const member = name.slice(bracket + 1, -1);
    return slot === undefined || member === '' || /[[\]]/.test(member) ? undefined : [slot, member];
  }
}

function slotOf({ name, style, explode, value }: ParameterRow): Slot {
  if (style === 'deepObject' || (style === 'form' && explode)) {
    const object = objectOf(value);
    if (object) return { kind: 'object', name, read: objectReaderOf(object) };
    const read = explodedListOf(value);
    if (read) return { kind: 'list', name, read };
  }
  return { kind: 'single', name, read: readerOf(value, syntaxOf({ name, style, explode }, queryDecode)) };
}

type ObjectRow = Extract<ValueRow, { kind: 'object' }>;

/** An object that is spread over several names cannot be written as null: its other alternatives do not count. */
function objectOf(value: ValueRow): ObjectRow | undefined {
  return value.kind === 'union'
    ? value.of.map(objectOf).find(Boolean)
    : value.kind === 'object'
      ? value
      : undefined;
}

/** A list, or a union of a list and something single, that repeats its name for every item. */
function explodedListOf(value: ValueRow): ListSlot['read'] | undefined {
  if (value.kind === 'array') {
    const toItem = orText(fitOf(value.items));
    return (texts) => listOf(texts, toItem);
  }
  if (value.kind !== 'union') return undefined;
  const list = value.of.map(explodedListOf).find((read) => read !== undefined);
  if (!list) return undefined;
  const single: Fit = fitOf({ kind: 'union', of: value.of.filter((row) => !isComposite(row)) });
  return (texts) => {
    const value = texts.length === 1 ? single(texts[0] ?? '') : undefined;
    return value === undefined ? list(texts) : value;
  };
}
