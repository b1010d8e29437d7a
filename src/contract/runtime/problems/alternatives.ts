/**
 * Where `oneOf` or `anyOf` fails, Ajv reports the faults of every alternative. A caller meant one of them: these
 * functions keep the faults of the alternative that the value resembles, or the one sentence that none fits.
 */
import type { ErrorObject } from 'ajv';

const isUnion = ({ keyword }: ErrorObject): boolean => keyword === 'oneOf' || keyword === 'anyOf';

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

const isWithin = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

/** A rule that stands beside the union in the same schema, not in one of its alternatives. */
const isSibling = (error: ErrorObject, union: ErrorObject): boolean =>
  error.instancePath === union.instancePath && parentOf(error.schemaPath) === parentOf(union.schemaPath);

const parentOf = (schemaPath: string): string => schemaPath.slice(0, schemaPath.lastIndexOf('/'));

function reduce(errors: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  if (union.params.passingSchemas) return [union];
  const isWrongType = ({ keyword, instancePath }: ErrorObject): boolean =>
    keyword === 'type' && instancePath === union.instancePath;
  if (errors.every(isWrongType)) return errors.length === 0 ? [union] : [mergeTypes(errors, union)];

  const { written, named } = alternativesOf(errors, union);
  const plausible = written.filter(
    (group) => !group.some(isWrongType) && !group.some((error) => isTag(error, union)),
  );
  if (plausible.length > 0) {
    // Faults of named schemas then come from rules beside the union.
    const [best, second] = plausible.sort((a, b) => a.length - b.length);
    return [...named, ...(best && (!second || best.length < second.length) ? best : [union])];
  }
  // Which of several named schemas reported a fault is not known; beside alternatives of other types it can only be
  // the one that has the right type.
  const rest = named.filter((error) => !isWrongType(error));
  const isOnlyOne = written.length > 0 && rest.length > 0 && !rest.some((error) => isTag(error, union));
  return isOnlyOne ? rest : [union];
}

/** The faults of alternatives that are written in place, one by one, and those of schemas that are referred to. */
function alternativesOf(errors: readonly ErrorObject[], union: ErrorObject) {
  const written = new Map<string, ErrorObject[]>();
  const named: ErrorObject[] = [];
  const prefix = `${union.schemaPath}/`;
  for (const error of errors) {
    if (!error.schemaPath.startsWith(prefix)) {
      named.push(error);
      continue;
    }
    const alternative = error.schemaPath.slice(prefix.length).split('/', 1)[0] as string;
    written.set(alternative, [...(written.get(alternative) ?? []), error]);
  }
  return { written: [...written.values()], named };
}

/** A `const` or `enum` of a member of the value: it says itself that it is another alternative. */
const isTag = ({ keyword, instancePath }: ErrorObject, union: ErrorObject): boolean =>
  (keyword === 'const' || keyword === 'enum') &&
  instancePath.startsWith(`${union.instancePath}/`) &&
  !instancePath.slice(union.instancePath.length + 1).includes('/');

/** "must be a text or null" instead of two errors that contradict each other. */
function mergeTypes(errors: readonly ErrorObject[], union: ErrorObject): ErrorObject {
  const types = errors.flatMap(({ params }) => String(params.type).split(','));
  return { ...union, keyword: 'type', params: { type: [...new Set(types)] } };
}
