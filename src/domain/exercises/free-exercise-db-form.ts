/** Whether an entry of a file has the form and the words of free-exercise-db; all that is wrong, not the first. */
import { catalogueSlug } from './catalogue.js';
import type { ForeignExercise } from './free-exercise-db.js';
import { CATEGORIES, EQUIPMENT, FORCES, LEVELS, MECHANICS, MUSCLES } from './free-exercise-db.js';

const MAX_NAME = 120;

export type Checked = { readonly exercise: ForeignExercise } | { readonly faults: readonly string[] };

type Check = (value: unknown) => string | undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const text: Check = (value) => (isText(value) ? undefined : 'is not a text');

const name: Check = (value) => {
  if (!isText(value)) return 'is not a text';
  if (value.trim().length > MAX_NAME) return `is longer than ${MAX_NAME} characters`;
  return catalogueSlug(value) === '' ? 'has no letter from a to z and no digit' : undefined;
};

const wordOf =
  (table: Readonly<Record<string, unknown>>): Check =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(table, value)
      ? undefined
      : `is ${JSON.stringify(value)}, none of ${Object.keys(table).join(', ')}`;

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? undefined : check(value);

const listOf =
  (check: Check, atLeast = 0): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'is not a list';
    if (value.length < atLeast) return 'is empty';
    const faults = value.map(check);
    const index = faults.findIndex((fault) => fault !== undefined);
    return index < 0 ? undefined : `[${index}] ${faults[index]}`;
  };

/** A step may be blank: that is mended, not refused. */
const step: Check = (value) => (typeof value === 'string' ? undefined : 'is not a text');

const MEMBERS: Readonly<Record<keyof ForeignExercise, Check>> = {
  id: text,
  name,
  force: orNull(wordOf(FORCES)),
  level: wordOf(LEVELS),
  mechanic: orNull(wordOf(MECHANICS)),
  equipment: orNull(wordOf(EQUIPMENT)),
  category: wordOf(CATEGORIES),
  primaryMuscles: listOf(wordOf(MUSCLES), 1),
  secondaryMuscles: listOf(wordOf(MUSCLES)),
  instructions: listOf(step),
};

export function checkFreeExercise(value: unknown): Checked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { faults: ['is not an object'] };
  }
  const members = new Map(Object.entries(value));
  const faults = Object.entries(MEMBERS).flatMap(([member, check]) => {
    if (!members.has(member)) return [`${member} is missing`];
    const fault = check(members.get(member));
    return fault === undefined ? [] : [`${member} ${fault}`.replace(' [', '[')];
  });
  return faults.length > 0 ? { faults } : { exercise: value as ForeignExercise };
}
