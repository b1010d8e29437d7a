/** Reads declared headers and cookies. What is not declared is not seen by a handler, and never refused. */
import type { IncomingHttpHeaders } from 'node:http';
import type { ParameterRow } from '../../model.js';
import type { Violation } from '../problems/problem.js';
import { Bag } from './bag.js';
import { Fault } from './scalars.js';
import { syntaxOf } from './syntax.js';
import { readerOf, type ReadText } from './values.js';

export type HeaderReader = (headers: IncomingHttpHeaders, violations: Violation[]) => Bag;

/** Headers are not percent-encoded; lists may have spaces after their commas. */
const trim = (text: string): string => text.trim();

export function headerReaderOf(rows: readonly ParameterRow[]): HeaderReader {
  const readers = rows.map((row) => ({ ...row, read: readerOf(row.value, syntaxOf(row, trim)) }));
  return (headers, violations) => {
    const out = new Bag();
    for (const { name, read, default: fallback } of readers) {
      const sent = headers[name];
      if (sent === undefined) {
        if (fallback !== undefined) out[name] = fallback;
        continue;
      }
      const value = read(Array.isArray(sent) ? sent.join(',') : sent);
      if (value instanceof Fault) violations.push({ header: name, detail: value.detail, code: value.code });
      else out[name] = value;
    }
    return out;
  };
}

export type CookieReader = (header: string | undefined, violations: Violation[]) => Bag;

export function cookieReaderOf(rows: readonly ParameterRow[]): CookieReader {
  const readers = new Map<string, ReadText>(
    rows.map((row) => [row.name, readerOf(row.value, syntaxOf({ ...row, explode: false }, cookieDecode))]),
  );
  return (header, violations) => {
    const out = new Bag();
    for (const [name, text] of cookiesOf(header)) {
      const read = readers.get(name);
      // Of several cookies with one name the first is the most specific one (RFC 6265, section 5.4).
      if (read === undefined || out[name] !== undefined) continue;
      const value = read(text);
      if (value instanceof Fault)
        violations.push({ parameter: name, detail: value.detail, code: value.code });
      else out[name] = value;
    }
    for (const { name, default: fallback } of rows) {
      if (fallback !== undefined && out[name] === undefined) out[name] = fallback;
    }
    return out;
  };
}

/** Names and texts of a `Cookie` header, quotes removed. */
export function* cookiesOf(header: string | undefined): Generator<readonly [name: string, text: string]> {
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    const text = pair.slice(equals + 1).trim();
    yield [pair.slice(0, equals).trim(), /^".*"$/.test(text) ? text.slice(1, -1) : text];
  }
}

/** Other services of the domain set cookies too: what is no escape is taken literally. */
function cookieDecode(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
