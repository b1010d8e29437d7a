/** Bytes to JSON value, refusing what could harm whoever works with the value. */
import { isUtf8 } from 'node:buffer';
import { inspectJson } from '../json/inspect.js';
import { scanJson, type JsonLimits } from '../json/scan.js';
import { problem, type ContractProblem, type Violation } from '../problems/problem.js';

const hasByteOrderMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

export function parseJsonBody(sent: Buffer, limits: JsonLimits, violations: Violation[]): unknown {
  const bytes = hasByteOrderMark(sent) ? sent.subarray(3) : sent;
  if (!isUtf8(bytes)) throw malformed('The body is not UTF-8.');
  const scan = scanJson(bytes, limits);
  if (scan === 'too_deep') throw malformed(`The body is nested more than ${limits.depth} levels deep.`);
  if (scan === 'too_many') throw malformed(`The body has more than ${limits.values} values.`);
  const value = parse(bytes.toString('utf8'));
  if (scan === 'suspicious') inspectJson(value, '', violations);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw malformed(`The body is not JSON${placeOf(error as Error, text)}.`);
  }
}

/** The message of V8 quotes the body; only the position is taken from it. */
function placeOf({ message }: Error, text: string): string {
  if (message.startsWith('Unexpected end')) return ': it ends too early';
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const lines = text.slice(0, Number(position)).split('\n');
  return ` at line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

const malformed = (detail: string): ContractProblem => problem('malformed_json', detail);
