/** Text to value, strictly: only how JSON writes a value is that value. */
import type { ValueRow } from '../../model.js';
import { parseJsonText } from '../json/parse.js';

/** Why a text cannot be read at all, as opposed to a value that the validator refuses. */
export class Fault {
  constructor(
    readonly code: string,
    readonly detail: string,
  ) {}
}

/** `undefined`: the text is no such value. */
export type Fit = (text: string) => unknown;

const INTEGER = /^-?(?:0|[1-9]\d*)$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** `-0` is 0; what exceeds the exact integers stays text, since it would change. */
function integer(text: string): number | undefined {
  if (!INTEGER.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value + 0 : undefined;
}

function number(text: string): number | undefined {
  if (!NUMBER.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

const boolean = (text: string): boolean | undefined =>
  text === 'true' ? true : text === 'false' ? false : undefined;

function json(text: string): unknown {
  const value = parseJsonText(text);
  return value === undefined ? new Fault('json', 'must be JSON') : value;
}

/** Lists and objects do not fit into a single text; in a union another alternative takes it. */
const composite: Fit = () => undefined;

export function fitOf(row: ValueRow): Fit {
  switch (row.kind) {
    case 'string':
      return (text) => text;
    case 'integer':
      return integer;
    case 'number':
      return number;
    case 'boolean':
      return boolean;
    case 'null':
      return (text) => (text === 'null' ? null : undefined);
    case 'json':
      return json;
    case 'union':
      return firstOf(row.of.map(fitOf));
    default:
      return composite;
  }
}

const firstOf =
  (fits: readonly Fit[]): Fit =>
  (text) => {
    for (const fit of fits) {
      const value = fit(text);
      if (value !== undefined) return value;
    }
    return undefined;
  };

/** Text that fits nothing stays text: the validator then names what it should be. */
export function orText(fit: Fit): Fit {
  return (text) => {
    const value = fit(text);
    return value === undefined ? text : value;
  };
}
