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

export const inBody: Locate = (segments) => {
  let pointer = '#';
  for (const name of segments) pointer += `/${PLAIN.test(name) ? name : escapePointer(name)}`;
  return { pointer };
};
/** Nearly all names: nothing to escape. */
const PLAIN = /^\w*$/;
export const inParameters: Locate = ([name = '']) => ({ parameter: name });
export const inHeaders: Locate = ([name = '']) => ({ header: name });

export function violationsOf(errors: readonly ErrorObject[] | null | undefined, locate: Locate): Violation[] {
  const violations: Violation[] = [];
  for (const error of reduceUnions(errors ?? [])) {
    if (violations.length === MAX_VIOLATIONS) break;
    // `if` and `propertyNames` only say that something below them failed, which has been said.
    if (error.keyword === 'if' || error.propertyName !== undefined) continue;
    const segments = segmentsOf(error);
    const violation = violationAt(locate(segments), segments, error);
    // Schemas that are combined can say the same twice.
    if (!violations.some((other) => isSame(other, violation))) violations.push(violation);
  }
  return violations;
}

function violationAt(place: Place, segments: readonly string[], error: ErrorObject): Violation {
  const code = codeOf(error.keyword);
  if ('pointer' in place) return { pointer: place.pointer, detail: sentenceOf(error), code };
  return { ...place, detail: sentence(error, segments.slice(1)), code };
}

const isSame = (left: Violation, right: Violation): boolean =>
  left.code === right.code && left.detail === right.detail && placeOf(left) === placeOf(right);

const placeOf = (place: Place): string =>
  'pointer' in place ? place.pointer : 'parameter' in place ? place.parameter : place.header;

/** In a parameter or header the place inside of it is part of the sentence. */
const sentence = (error: ErrorObject, inside: readonly string[]): string =>
  inside.length === 0 ? sentenceOf(error) : `${inside.join('.')} ${sentenceOf(error)}`;

/** The path to the value, or to the member that is missing or surplus. */
function segmentsOf({ instancePath, keyword, params }: ErrorObject): readonly string[] {
  const segments = instancePath === '' ? [] : instancePath.slice(1).split('/').map(unescapePointer);
  const member = memberOf(keyword, params);
  if (member !== undefined) segments.push(member);
  return segments;
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

const unescapePointer = (segment: string): string =>
  segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
