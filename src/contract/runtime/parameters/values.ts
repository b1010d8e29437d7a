/** Makes, once per parameter, the function that reads its text. */
import type { ValueRow } from '../../model.js';
import { Bag, isForbiddenName } from './bag.js';
import { Fault, fitOf, orText, type Fit } from './scalars.js';
import type { Entry, Syntax } from './syntax.js';

/** The value, a text that fits nothing, or a `Fault`. */
export type ReadText = (raw: string) => unknown;

/** Reads a parameter that is written as one text. */
export function readerOf(row: ValueRow, syntax: Syntax): ReadText {
  if (row.kind === 'array') {
    const toItem = orText(fitOf(row.items));
    return (raw) => {
      const list = syntax.list(raw);
      return list instanceof Fault ? list : listOf(list, toItem);
    };
  }
  if (row.kind === 'object') {
    const toObject = objectReaderOf(row);
    return (raw) => {
      const entries = syntax.entries(raw);
      return entries instanceof Fault ? entries : toObject(entries);
    };
  }
  if (row.kind === 'union' && row.of.some(isComposite)) return unionReaderOf(row.of, syntax);
  const toValue = orText(fitOf(row));
  return (raw) => {
    const text = syntax.text(raw);
    return text instanceof Fault ? text : toValue(text);
  };
}

export const isComposite = ({ kind }: ValueRow): boolean => kind === 'array' || kind === 'object';

/** One faulty item makes the list faulty. */
export function listOf(texts: readonly string[], toItem: Fit): unknown {
  const items: unknown[] = [];
  for (const text of texts) {
    const item = toItem(text);
    if (item instanceof Fault) return item;
    items.push(item);
  }
  return items;
}

/** The first alternative that takes every part of the text; if none does, the last that is no plain text. */
function unionReaderOf(rows: readonly ValueRow[], syntax: Syntax): ReadText {
  const alternatives = rows.map((row) => ({ read: readerOf(row, syntax), fits: fitsOf(row) }));
  const last = alternatives.filter((_, index) => isComposite(rows[index] as ValueRow)).at(-1);
  return (raw) => {
    for (const { read, fits } of alternatives) {
      const value = read(raw);
      if (fits(value)) return value;
    }
    return last?.read(raw);
  };
}

/** Whether a value that was read for a row is what the row asks for, one level deep. */
function fitsOf(row: ValueRow): (value: unknown) => boolean {
  switch (row.kind) {
    case 'array': {
      const fits = fitsOf(row.items);
      return (value) => Array.isArray(value) && value.every(fits);
    }
    case 'object':
      return (value) =>
        value instanceof Bag &&
        Object.entries(value).every(([name, member]) =>
          fitsOf(row.properties[name] ?? row.additional ?? TEXT)(member),
        );
    case 'integer':
    case 'number':
      return (value) => typeof value === 'number';
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'union':
      return (value) => row.of.some((alternative) => fitsOf(alternative)(value));
    default:
      return (value) => !(value instanceof Fault);
  }
}

const TEXT: ValueRow = { kind: 'string' };

/** Members that are not declared stay text, so that the validator can refuse them by name. */
export function objectReaderOf(
  row: Extract<ValueRow, { kind: 'object' }>,
): (entries: readonly Entry[]) => unknown {
  const members = new Map(
    Object.entries(row.properties).map(([name, value]) => [name, orText(fitOf(value))]),
  );
  const additional = orText(fitOf(row.additional ?? TEXT));
  return (entries) => {
    const object = new Bag();
    for (const [name, text] of entries) {
      if (isForbiddenName(name)) return new Fault('forbidden_name', `must not have a member ${name}`);
      if (object[name] !== undefined) return new Fault('duplicate', `must not have its member ${name} twice`);
      const member = (members.get(name) ?? additional)(text);
      if (member instanceof Fault) return member;
      object[name] = member;
    }
    return object;
  };
}
