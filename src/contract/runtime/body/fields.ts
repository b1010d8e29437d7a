/** The fields of a form, urlencoded or multipart: names and texts that become one object. */
import type { ValueRow } from '../../model.js';
import { Bag, isForbiddenName } from '../parameters/bag.js';
import { Fault, fitOf, orText, type Fit } from '../parameters/scalars.js';
import { queryDecode, type Entry } from '../parameters/syntax.js';
import { listOf } from '../parameters/values.js';
import { problem, type Violation } from '../problems/problem.js';
import { escapeToken, inBody } from '../problems/violations.js';

interface Field {
  readonly toValue: Fit;
  /** Several fields of this name make a list. */
  readonly many: boolean;
}

const MAX_FIELDS = 512;

export class FieldsReader {
  private readonly fields: ReadonlyMap<string, Field>;
  private readonly additional: Field | undefined;

  constructor(row: ValueRow | undefined) {
    const { properties, additional } =
      row?.kind === 'object' ? row : { properties: {}, additional: undefined };
    this.fields = new Map(Object.entries(properties).map(([name, value]) => [name, fieldOf(value)]));
    this.additional = additional && fieldOf(additional);
  }

  read(entries: readonly Entry[], violations: Violation[]): Bag {
    const texts = new Map<string, string[]>();
    for (const [name, text] of entries) {
      const known = texts.get(name);
      if (known) known.push(text);
      else texts.set(name, [text]);
    }
    const out = new Bag();
    for (const [name, values] of texts) {
      const value = this.valueOf(name, values);
      if (value instanceof Fault) {
        violations.push(inBody(`/${escapeToken(name)}`, value.detail, value.code));
      } else out[name] = value;
    }
    return out;
  }

  private valueOf(name: string, texts: readonly string[]): unknown {
    const field = this.fields.get(name) ?? this.additional;
    if (!field || isForbiddenName(name))
      return new Fault('additional_properties', 'is not a field that is known here');
    if (field.many) return listOf(texts, field.toValue);
    return texts.length > 1 ? new Fault('duplicate', 'must not be repeated') : field.toValue(texts[0] ?? '');
  }
}

const fieldOf = (row: ValueRow): Field =>
  row.kind === 'array'
    ? { toValue: orText(fitOf(row.items)), many: true }
    : { toValue: orText(fitOf(row)), many: false };

/** `name=Ada&tag=a&tag=b` */
export function parseUrlencoded(text: string): Entry[] {
  const pairs = text.split('&').filter((pair) => pair !== '');
  if (pairs.length > MAX_FIELDS)
    throw problem('malformed_request', `The form has over ${MAX_FIELDS} fields.`);
  try {
    return pairs.map((pair): Entry => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? [queryDecode(pair), '']
        : [queryDecode(pair.slice(0, equals)), queryDecode(pair.slice(equals + 1))];
    });
  } catch {
    throw problem('malformed_request', 'The form holds a broken percent escape.');
  }
}
