/** The errors of Ajv as the faults that a caller is told: each at exactly one place. */
import type { ErrorObject } from 'ajv';
import { reduceUnions } from './alternatives.js';
import type { Violation } from './problem.js';
import { codeOf, sentenceOf } from './sentences.js';

/** More would help nobody, and could be made to cost much. */
export const MAX_VIOLATIONS = 50;

/** Makes the fault of the place that a JSON Pointer leads to, from the value that was validated. */
export type Locate = (pointer: string, detail: string, code: string) => Violation;

export const inBody: Locate = (pointer, detail, code) => ({ pointer: fragmentOf(pointer), detail, code });

/** In a parameter or header the place inside of it becomes part of the sentence. */
export const inParameters: Locate = (pointer, detail, code) => {
  const [name, inside] = splitPointer(pointer);
  return { parameter: name, detail: inside + detail, code };
};

export const inHeaders: Locate = (pointer, detail, code) => {
  const [name, inside] = splitPointer(pointer);
  return { header: headerName(name), detail: inside + detail, code };
};

export function violationsOf(errors: readonly ErrorObject[] | null | undefined, locate: Locate): Violation[] {
  const violations: Violation[] = [];
  const known = new Set<string>();
  for (const error of reduceUnions(errors ?? [])) {
    // `if` and `propertyNames` only say that something below them failed, which has been said.
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    const pointer = pointerOf(error);
    const detail = sentenceOf(error);
    const key = `${pointer} ${detail}`;
    if (known.has(key)) continue;
    known.add(key);
    violations.push(locate(pointer, detail, codeOf(error.keyword)));
    if (violations.length === MAX_VIOLATIONS) break;
  }
  return violations;
}

/** The pointer to the value, or to the member that is missing or surplus. */
function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  const member = memberOf(keyword, params);
  return member === undefined ? instancePath : `${instancePath}/${escapeToken(member)}`;
}

function memberOf(keyword: string, params: ErrorObject['params']): string | undefined {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return params.missingProperty as string;
    case 'additionalProperties':
      return params.additionalProperty as string;
    case 'unevaluatedProperties':
      return params.unevaluatedProperty as string;
    case 'propertyNames':
      return params.propertyName as string;
    default:
      return undefined;
  }
}

/** A member's name as a token of a JSON Pointer (RFC 6901, section 3). */
export const escapeToken = (name: string): string =>
  /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;

const unescapeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** What a URI fragment may hold as it is, of what occurs in names. */
const PLAIN = /^[\w/~.-]*$/;

/** A JSON Pointer as URI fragment (RFC 6901, section 6). */
export function fragmentOf(pointer: string): string {
  if (PLAIN.test(pointer)) return `#${pointer}`;
  const text = pointer.replace(/\p{Surrogate}/gu, '\ufffd');
  return `#${text.split('/').map(encodeURIComponent).join('/')}`;
}

function splitPointer(pointer: string): readonly [name: string, inside: string] {
  const [, name = '', ...inside] = pointer.split('/').map(unescapeToken);
  return [name, inside.length === 0 ? '' : `${inside.join('.')} `];
}

/** `idempotency-key` as it is usually written: `Idempotency-Key`. */
const headerName = (name: string): string =>
  name.replace(/(?<![^-])[a-z]/g, (letter) => letter.toUpperCase());
