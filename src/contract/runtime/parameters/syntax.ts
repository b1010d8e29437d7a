/**
 * How the styles of OpenAPI write lists and objects into one text (RFC 6570). Texts are split first and decoded
 * afterwards, so that an escaped delimiter belongs to its value.
 */
import type { ParameterRow } from '../../model.js';
import { Fault } from './scalars.js';

type Decode = (text: string) => string;
export type Entry = readonly [name: string, text: string];

export interface Syntax {
  readonly text: (raw: string) => string | Fault;
  readonly list: (raw: string) => readonly string[] | Fault;
  readonly entries: (raw: string) => readonly Entry[] | Fault;
}

export const percentDecode: Decode = (text) => (text.includes('%') ? decodeURIComponent(text) : text);
/** In a query `+` is a space, as forms write it. */
export const queryDecode: Decode = (text) =>
  percentDecode(text.includes('+') ? text.replaceAll('+', ' ') : text);

const SPACE = /%20|\+/;
/** Clients that escape what RFC 3986 tells them to escape cannot send a bare `|`. */
const PIPE = /\||%7C/i;

type Delimiter = string | RegExp;

/** What precedes the value, e.g. `;color=` in matrix style; `undefined` where it is missing. */
type Strip = (raw: string) => string | undefined;

const after =
  (prefix: string): Strip =>
  (raw) =>
    raw.startsWith(prefix) ? raw.slice(prefix.length) : undefined;

interface Parts {
  readonly strip: Strip;
  readonly between: Delimiter;
  /** Objects are written `name=value`, not `name,value`. */
  readonly pairs: boolean;
  /** Every item repeats the name of the parameter: `;color=blue;color=black`. */
  readonly repeats?: string;
  readonly example: string;
}

function partsOf(
  { name, style, explode }: Pick<ParameterRow, 'name' | 'style' | 'explode'>,
  isList: boolean,
): Parts {
  switch (style) {
    case 'label':
      return { strip: after('.'), between: explode ? '.' : ',', pairs: explode, example: '.' };
    case 'matrix':
      if (!explode) return { strip: after(`;${name}=`), between: ',', pairs: false, example: `;${name}=` };
      return isList
        ? { strip: after(';'), between: ';', pairs: false, repeats: `${name}=`, example: `;${name}=` }
        : { strip: after(';'), between: ';', pairs: true, example: ';' };
    case 'spaceDelimited':
      return { strip: (raw) => raw, between: SPACE, pairs: false, example: '' };
    case 'pipeDelimited':
      return { strip: (raw) => raw, between: PIPE, pairs: false, example: '' };
    default:
      return { strip: (raw) => raw, between: ',', pairs: explode && style === 'simple', example: '' };
  }
}

/** The syntax of a parameter that is written as one text. */
export function syntaxOf(row: Pick<ParameterRow, 'name' | 'style' | 'explode'>, decode: Decode): Syntax {
  const scalar = partsOf({ ...row, explode: false }, false);
  const list = partsOf(row, true);
  const object = partsOf(row, false);
  return {
    text: (raw) => {
      const text = scalar.strip(raw);
      return text === undefined ? missing(scalar) : decode(text);
    },
    list: (raw) => splitList(list, raw, decode),
    entries: (raw) => splitEntries(object, raw, decode),
  };
}

const missing = ({ example }: Parts): Fault => new Fault('style', `must begin with ${example}`);

function splitList(parts: Parts, raw: string, decode: Decode): readonly string[] | Fault {
  const text = parts.strip(raw);
  if (text === undefined) return missing(parts);
  const items = text.split(parts.between);
  const { repeats } = parts;
  if (repeats === undefined) return items.map(decode);
  if (!items.every((item) => item.startsWith(repeats))) return new Fault('style', `must repeat ${repeats}`);
  return items.map((item) => decode(item.slice(repeats.length)));
}

function splitEntries(parts: Parts, raw: string, decode: Decode): readonly Entry[] | Fault {
  const text = parts.strip(raw);
  if (text === undefined) return missing(parts);
  const pieces = text.split(parts.between);
  if (!parts.pairs) {
    if (pieces.length % 2 !== 0) return new Fault('style', 'must list names and values in turn');
    return pieces.flatMap((name, index): Entry[] =>
      index % 2 === 0 ? [[decode(name), decode(pieces[index + 1] ?? '')]] : [],
    );
  }
  const entries: Entry[] = [];
  for (const piece of pieces) {
    const equals = piece.indexOf('=');
    if (equals < 0) return new Fault('style', 'must write its members as name=value');
    entries.push([decode(piece.slice(0, equals)), decode(piece.slice(equals + 1))]);
  }
  return entries;
}
