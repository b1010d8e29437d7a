/**
 * How columns arrive. Instants and dates stay text: rows go to JSON and back without a Date in between, and a
 * local date never meets a time zone. Needs a session with TimeZone UTC and DateStyle ISO.
 */
import pg from 'pg';

type Parser = (text: string) => unknown;

const SPACE = 32;

/**
 * `2026-03-02 19:05:00.123+00` as `2026-03-02T19:05:00.123Z`, by slicing. Always milliseconds; what is finer is
 * cut off, so columns that a cursor compares are `timestamptz(3)`.
 */
export function toInstant(text: string): string {
  if (text.length < 22 || text.charCodeAt(10) !== SPACE || !text.endsWith('+00')) return text;
  const fraction = text.slice(20, -3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
}

/** A number where it is exact; beyond 2^53 the text, which is at least not wrong. */
export function toInteger(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

const asWritten: Parser = (text) => text;

/** Its published type is that of another version. */
const arrays = pg.types.arrayParser as unknown as {
  create(text: string, element: (item: string | null) => unknown): { parse(): unknown[] };
};

const arrayOf =
  (element: Parser): Parser =>
  (text) =>
    arrays.create(text, (item) => (item === null ? null : element(item))).parse();

/** Type, its array type (which pg has no name for), parser. */
const rows: readonly [oid: number, arrayOid: number, parser: Parser][] = [
  [pg.types.builtins.TIMESTAMPTZ, 1185, toInstant],
  [pg.types.builtins.TIMESTAMP, 1115, asWritten],
  [pg.types.builtins.DATE, 1182, asWritten],
  [pg.types.builtins.NUMERIC, 1231, Number],
  [pg.types.builtins.INT8, 1016, toInteger],
];

const parsers = new Map(
  rows.flatMap(([oid, arrayOid, parser]): [number, Parser][] => [
    [oid, parser],
    [arrayOid, arrayOf(parser)],
  ]),
);

/** The `types` of a pg connection. */
export const types = {
  getTypeParser: (oid: number, format?: string): Parser =>
    (format !== 'binary' && parsers.get(oid)) ||
    (pg.types.getTypeParser as (oid: number, format?: string) => Parser)(oid, format),
};
