/** Reads the query string: one pass over its pairs, each going to the parameter that claims its name. */
import type { Json, ParameterRow } from '../../model.js';
import { problem, type Violation } from '../problems/problem.js';
import { Bag } from './bag.js';
import { Fault } from './scalars.js';
import { Slots, type ListSlot, type ObjectSlot } from './slots.js';
import { queryDecode, type Entry } from './syntax.js';

const MAX_PAIRS = 512;

export class QueryReader {
  private readonly slots: Slots;
  private readonly defaults: readonly (readonly [name: string, value: Json])[];

  /** Names that are read elsewhere, such as API keys, are `ignored`. */
  constructor(rows: readonly ParameterRow[], ignored: readonly string[] = []) {
    this.slots = new Slots(rows, ignored);
    this.defaults = rows.flatMap((row) =>
      row.default === undefined ? [] : [[row.name, row.default] as const],
    );
  }

  /** Values by name, defaults included. Faults that leave no value to validate are added to `violations`. */
  read(raw: string, violations: Violation[]): Bag {
    const out = new Bag();
    if (raw !== '') this.readPairs(raw, out, violations);
    for (const [name, value] of this.defaults) if (out[name] === undefined) out[name] = value;
    return out;
  }

  private readPairs(raw: string, out: Bag, violations: Violation[]): void {
    let several: Several | undefined;
    let pairs = 0;
    for (let start = 0; start < raw.length;) {
      let end = raw.indexOf('&', start);
      if (end < 0) end = raw.length;
      let equals = raw.indexOf('=', start);
      if (equals < 0 || equals > end) equals = end;
      if (end > start) {
        if (++pairs > MAX_PAIRS)
          throw problem('malformed_request', `The query has over ${MAX_PAIRS} parameters.`);
        const name = queryDecode(raw.slice(start, equals));
        const text = raw.slice(equals + 1, end);
        const slot = this.slots.get(name);
        if (slot?.kind === 'single') {
          if (out[name] === undefined) put(out, name, slot.read(text), violations);
          else violations.push({ parameter: name, detail: 'must not be repeated', code: 'duplicate' });
        } else if (slot?.kind !== 'ignored') {
          several ??= new Several();
          if (slot?.kind === 'list') several.addItem(slot, text);
          else if (slot) several.addMember(slot, name, text);
          else {
            const claimed = this.slots.claim(name);
            if (claimed) several.addMember(claimed[0], claimed[1], text);
            else violations.push(unknown(name));
          }
        }
      }
      start = end + 1;
    }
    several?.finish(out, violations);
  }
}

/** What is spread over several pairs is read when all of them are known. */
class Several {
  private readonly lists = new Map<ListSlot, string[]>();
  private readonly objects = new Map<ObjectSlot, Entry[]>();

  addItem(slot: ListSlot, text: string): void {
    const texts = this.lists.get(slot);
    if (texts) texts.push(queryDecode(text));
    else this.lists.set(slot, [queryDecode(text)]);
  }

  addMember(slot: ObjectSlot, member: string, text: string): void {
    const entry: Entry = [member, queryDecode(text)];
    const entries = this.objects.get(slot);
    if (entries) entries.push(entry);
    else this.objects.set(slot, [entry]);
  }

  finish(out: Bag, violations: Violation[]): void {
    for (const [slot, texts] of this.lists) put(out, slot.name, slot.read(texts), violations);
    for (const [slot, entries] of this.objects) put(out, slot.name, slot.read(entries), violations);
  }
}

export function put(out: Bag, name: string, value: unknown, violations: Violation[]): void {
  if (value instanceof Fault) violations.push({ parameter: name, detail: value.detail, code: value.code });
  else out[name] = value;
}

const unknown = (name: string): Violation => ({
  parameter: name.slice(0, 100),
  detail: 'is not a parameter of this operation',
  code: 'unknown_parameter',
});
