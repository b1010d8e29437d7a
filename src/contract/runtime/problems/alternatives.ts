/**
 * Where `oneOf` or `anyOf` fails, Ajv reports the faults of every alternative. A caller meant one of them: these
 * functions keep the faults of the alternative that the value resembles most, or the one sentence that none fits.
 */
import type { ErrorObject } from 'ajv';

const isUnion = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf';

const isWithin = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

/** Ajv reports an alternative's faults just before the union that they belong to; inner unions come first. */
export function reduceUnions(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  if (!errors.some(isUnion)) return errors;
  let kept: ErrorObject[] = [];
  for (const error of errors) {
    if (!isUnion(error)) {
      kept.push(error);
      continue;
    }
    const start = startOfAlternatives(kept, error);
    kept = [...kept.slice(0, start), ...reduce(kept.slice(start), error)];
  }
  return kept;
}

/** The last run of errors that are about the value of the union. */
function startOfAlternatives(errors: readonly ErrorObject[], union: ErrorObject): number {
  let start = errors.length;
  while (start > 0) {
    const error = errors[start - 1] as ErrorObject;
    if (!isWithin(error.instancePath, union.instancePath) || isSibling(error, union)) break;
    start--;
  }
  return start;
}

/** A rule that stands beside the union in the same schema, not in one of its alternatives. */
function isSibling(error: ErrorObject, union: ErrorObject): boolean {
  const parent = parentOf(union.schemaPath);
  return error.instancePath === union.instancePath && parentOf(error.schemaPath) === parent;
}

const parentOf = (schemaPath: string): string => schemaPath.slice(0, schemaPath.lastIndexOf('/'));

function reduce(errors: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  if (union.params.passingSchemas) return [union];
  const alternatives = groupsOf(errors, union);
  const ofAnotherType = alternatives.filter((group) => group.some((error) => isWrongType(error, union)));
  if (ofAnotherType.length === alternatives.length) return [mergeTypes(ofAnotherType.flat(), union)];
  const plausible = alternatives.filter(
    (group) => !ofAnotherType.includes(group) && !group.some(isWrongTag(union)),
  );
  const [best, second] = plausible.sort((a, b) => a.length - b.length);
  return best && (!second || best.length < second.length) ? best : [union];
}

/** Consecutive errors of one alternative: those under `oneOf/2`, or under one schema that is referred to. */
function groupsOf(errors: readonly ErrorObject[], union: ErrorObject): ErrorObject[][] {
  const groups = new Map<string, ErrorObject[]>();
  let current: ErrorObject[] | undefined;
  for (const error of errors) {
    // A fault deeper inside may be named by a schema of its own; it belongs to the alternative in front of it.
    const key = alternativeOf(error.schemaPath, union.schemaPath);
    const known = groups.get(key);
    if (known) current = known;
    else if (!current || key.startsWith(union.schemaPath) || error.instancePath === union.instancePath) {
      current = [];
      groups.set(key, current);
    }
    current.push(error);
  }
  return [...groups.values()];
}

function alternativeOf(schemaPath: string, unionPath: string): string {
  if (schemaPath.startsWith(`${unionPath}/`))
    return `${unionPath}/${schemaPath.slice(unionPath.length + 1).split('/', 1)[0]}`;
  return schemaPath.split('/').slice(0, 4).join('/');
}

const isWrongType = ({ keyword, instancePath }: ErrorObject, union: ErrorObject): boolean =>
  keyword === 'type' && instancePath === union.instancePath;

/** A `const` or `enum` directly below the union: the value says itself that it is another alternative. */
const isWrongTag =
  (union: ErrorObject) =>
  ({ keyword, instancePath }: ErrorObject): boolean =>
    (keyword === 'const' || keyword === 'enum') &&
    instancePath.startsWith(`${union.instancePath}/`) &&
    !instancePath.slice(union.instancePath.length + 1).includes('/');

/** "must be a text or null" instead of two errors that contradict each other. */
function mergeTypes(errors: readonly ErrorObject[], union: ErrorObject): ErrorObject {
  const types = errors
    .filter((error) => isWrongType(error, union))
    .flatMap(({ params }) => String(params.type).split(','));
  return { ...union, keyword: 'type', params: { type: [...new Set(types)] } };
}
