/** The errors of Ajv as the faults that a caller is told: each at exactly one place. */
import type { ErrorObject } from 'ajv';
import { escapePointer } from '../json/inspect.js';
import { reduceUnions } from './alternatives.js';
import type { Place, Violation } from './problem.js';
import { codeOf, sentenceOf } from './sentences.js';

/** More would help nobody, and could be made to cost much. */
export const MAX_VIOLATIONS = 50;

/** Names the place of the value that the segments lead to, from the value that was validated. */
export type Locate = (segments: readonly string[]) => Place;

export const inBody: Locate = (segments) => ({
  pointer: `#${segments.map((name) => `/${escapePointer(name)}`).join('')}`,
});
export const inParameters: Locate = ([name = '']) => ({ parameter: name });
export const inHeaders: Locate = ([name = '']) => ({ header: name });

export function violationsOf(errors: readonly ErrorObject[] | null | undefined, locate: Locate): Violation[] {
  const violations = new Map<string, Violation>();
  for (const error of reduceUnions(errors ?? [])) {
    if (violations.size === MAX_VIOLATIONS) break;
    // `if` and `propertyNames` only say that something below them failed, which has been said.
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    const segments = segmentsOf(error);
    const place = locate(segments);
    const inside = 'pointer' in place ? [] : segments.slice(1);
    const violation = { ...place, detail: sentence(error, inside), code: codeOf(error.keyword) };
    violations.set(JSON.stringify(violation), violation);
  }
  return [...violations.values()];
}

/** In a parameter or header the place inside of it is part of the sentence. */
const sentence = (error: ErrorObject, inside: readonly string[]): string =>
  inside.length === 0 ? sentenceOf(error) : `${inside.join('.')} ${sentenceOf(error)}`;

/** The path to the value, or to the member that is missing or surplus. */
function segmentsOf({ instancePath, keyword, params }: ErrorObject): readonly string[] {
  const segments = instancePath === '' ? [] : instancePath.slice(1).split('/').map(unescapePointer);
  const member = memberOf(keyword, params);
  return member === undefined ? segments : [...segments, member];
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

const unescapePointer = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~');
