/**
 * The bodies of `POST /api/v1/workouts`, checked as strictly as the document says: every member by name, type and
 * bounds, nothing unknown, and all faults at once. Pointers are only written for faults.
 */
import { isUtf8 } from 'node:buffer';
import { MAX_VIOLATIONS, Refusal, type Violation } from '../parts/problems.js';
import type { EnteredWorkout } from '../parts/workouts.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ANY_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const INSTANT = /^(19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\d(\.\d{1,9})?Z$/;
const TIME_ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/;
const TEMPO = /^([0-9]{1,2}|X)(-([0-9]{1,2}|X)){3}$/;
const PLAIN_TEXT = /^[^\u0000\ud800-\udfff]*$/u;
const SURROGATE = /[\ud800-\udfff]/;

const MAX_DEPTH = 64;

const SET_TYPES = ['warmup', 'normal', 'dropset', 'failure', 'amrap', 'backoff', 'myorep', 'partial'];
const SIDES = ['left', 'right', null];
const STATUSES = ['in_progress', 'completed'];
const SOURCES = ['manual', 'api', 'import'];
const UNITS = ['kg', 'lb'];

type Members = Readonly<Record<string, unknown>>;

/** Where the validation is: numbers that become a pointer when there is something to point at. */
interface Place {
  readonly faults: Violation[];
  exercise: number;
  set: number;
  /** `/target`, `/load`, `/target/load` or nothing. */
  inside: string;
}

export function parseBody(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Refusal('malformed_json', { detail: 'The body is not UTF-8.' });
  if (depthOf(bytes) > MAX_DEPTH) {
    throw new Refusal('malformed_json', { detail: `The body is nested more than ${MAX_DEPTH} levels deep.` });
  }
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal('malformed_json', { detail: 'The body is not JSON.' });
  }
}

/** How deep the brackets outside of strings go. */
function depthOf(bytes: Uint8Array): number {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === 0x22) {
      let inside: number | undefined;
      while ((inside = bytes[++index]) !== 0x22 && inside !== undefined) if (inside === 0x5c) index++;
    } else if (byte === 0x7b || byte === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (byte === 0x7d || byte === 0x5d) depth--;
  }
  return deepest;
}

/** The body, if it is a workout; its faults otherwise. */
export function validateWorkout(body: unknown, faults: Violation[]): body is EnteredWorkout {
  const at: Place = { faults, exercise: -1, set: -1, inside: '' };
  if (!isObject(body)) add(at, '', 'must be an object', 'type');
  else workout(body, at);
  faults.splice(MAX_VIOLATIONS);
  return faults.length === 0;
}

function workout(body: Members, at: Place): void {
  if (body.title === undefined) add(at, 'title', 'is required', 'required');
  if (body.startedAt === undefined) add(at, 'startedAt', 'is required', 'required');
  for (const name in body) {
    const value = body[name];
    switch (name) {
      case 'id':
        uuid(value, false, at, name);
        break;
      case 'title':
        if (text(value, false, at, name)) length(value, 1, 200, at, name);
        break;
      case 'status':
        oneOf(value, STATUSES, 'a text', typeof value === 'string', at, name);
        break;
      case 'startedAt':
        instant(value, false, at, name);
        break;
      case 'endedAt':
        instant(value, true, at, name);
        break;
      case 'timeZone':
        if (text(value, false, at, name, TIME_ZONE)) length(value, 1, 64, at, name);
        break;
      case 'bodyweight':
        load(value, at, name);
        break;
      case 'sessionRpe':
        halves(value, 1, 10, at, name);
        break;
      case 'mood':
        integer(value, 1, 5, at, name);
        break;
      case 'notes':
        if (text(value, true, at, name)) length(value, 0, 5000, at, name);
        break;
      case 'isDeload':
        if (typeof value !== 'boolean') add(at, name, 'must be true or false', 'type');
        break;
      case 'source':
        oneOf(value, SOURCES, 'a text', typeof value === 'string', at, name);
        break;
      case 'externalId':
        if (text(value, true, at, name)) length(value, 1, 255, at, name);
        break;
      case 'exercises':
        exercises(value, at);
        break;
      default:
        unknown(at, name);
    }
  }
}

function exercises(value: unknown, at: Place): void {
  if (!list(value, at, 'exercises')) return;
  for (let index = 0; index < value.length; index++) {
    at.exercise = index;
    const entry: unknown = value[index];
    if (isObject(entry)) exercise(entry, at);
    else add(at, '', 'must be an object', 'type');
  }
  at.exercise = -1;
}

function exercise(entry: Members, at: Place): void {
  if (entry.exerciseId === undefined) add(at, 'exerciseId', 'is required', 'required');
  for (const name in entry) {
    const value = entry[name];
    switch (name) {
      case 'id':
      case 'exerciseId':
        uuid(value, false, at, name);
        break;
      case 'supersetGroup':
        integer(value, 1, 50, at, name);
        break;
      case 'notes':
        if (text(value, true, at, name)) length(value, 0, 5000, at, name);
        break;
      case 'sets':
        sets(value, at);
        break;
      default:
        unknown(at, name);
    }
  }
}

function sets(value: unknown, at: Place): void {
  if (!list(value, at, 'sets')) return;
  for (let index = 0; index < value.length; index++) {
    at.set = index;
    const set: unknown = value[index];
    if (isObject(set)) checkSet(set, at);
    else add(at, '', 'must be an object', 'type');
  }
  at.set = -1;
}

function checkSet(set: Members, at: Place): void {
  for (const name in set) {
    const value = set[name];
    switch (name) {
      case 'id':
        uuid(value, false, at, name);
        break;
      case 'type':
        oneOf(value, SET_TYPES, 'a text', typeof value === 'string', at, name);
        break;
      case 'side':
        oneOf(value, SIDES, 'a text or null', typeof value === 'string' || value === null, at, name);
        break;
      case 'parentSetId':
        uuid(value, true, at, name);
        break;
      case 'restSeconds':
        integer(value, 0, 86_400, at, name);
        break;
      case 'tempo':
        if (text(value, true, at, name, TEMPO)) length(value, 0, 11, at, name);
        break;
      case 'completedAt':
        instant(value, true, at, name);
        break;
      case 'notes':
        if (text(value, true, at, name)) length(value, 0, 5000, at, name);
        break;
      case 'target':
        target(value, at);
        break;
      default:
        if (!measure(name, value, at)) unknown(at, name);
    }
  }
}

/** What a set and its target have in common. */
function measure(name: string, value: unknown, at: Place): boolean {
  switch (name) {
    case 'load':
      load(value, at, name);
      return true;
    case 'reps':
      integer(value, 0, 1000, at, name);
      return true;
    case 'durationSeconds':
      number(value, 0, 86_400, at, name);
      return true;
    case 'distanceMeters':
      number(value, 0, 1_000_000, at, name);
      return true;
    case 'rpe':
      halves(value, 1, 10, at, name);
      return true;
    case 'rir':
      halves(value, 0, 10, at, name);
      return true;
    default:
      return false;
  }
}

function target(value: unknown, at: Place): void {
  if (value === null) return;
  if (!isObject(value)) return add(at, 'target', 'must be an object or null', 'type');
  at.inside = '/target';
  for (const name in value) {
    if (name === 'repsMax') integer(value[name], 0, 1000, at, name);
    else if (!measure(name, value[name], at)) unknown(at, name);
  }
  at.inside = '';
}

function load(value: unknown, at: Place, member: string): void {
  if (value === null) return;
  if (!isObject(value)) return add(at, member, 'must be an object or null', 'type');
  const outside = at.inside;
  at.inside = `${outside}/${member}`;
  if (value.value === undefined) add(at, 'value', 'is required', 'required');
  if (value.unit === undefined) add(at, 'unit', 'is required', 'required');
  for (const name in value) {
    if (name === 'value') {
      if (typeof value.value === 'number') number(value.value, 0, 2000, at, name);
      else add(at, name, 'must be a number', 'type');
    } else if (name === 'unit') oneOf(value.unit, UNITS, 'a text', typeof value.unit === 'string', at, name);
    else unknown(at, name);
  }
  at.inside = outside;
}

// --- Values ----------------------------------------------------------------------------------------------

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function list(value: unknown, at: Place, name: string): value is unknown[] {
  if (!Array.isArray(value)) {
    add(at, name, 'must be a list', 'type');
    return false;
  }
  if (value.length > 100) add(at, name, 'must not have more than 100 items', 'max_items');
  return true;
}

function number(value: unknown, min: number, max: number, at: Place, name: string): void {
  if (value === null) return;
  if (typeof value !== 'number') return add(at, name, 'must be a number or null', 'type');
  range(value, min, max, at, name);
}

function integer(value: unknown, min: number, max: number, at: Place, name: string): void {
  if (value === null) return;
  if (!Number.isInteger(value)) return add(at, name, 'must be an integer or null', 'type');
  range(value as number, min, max, at, name);
}

function halves(value: unknown, min: number, max: number, at: Place, name: string): void {
  if (value === null) return;
  if (typeof value !== 'number') return add(at, name, 'must be a number or null', 'type');
  range(value, min, max, at, name);
  if (!Number.isInteger(value * 2)) add(at, name, 'must be a multiple of 0.5', 'multiple_of');
}

function range(value: number, min: number, max: number, at: Place, name: string): void {
  if (value < min) add(at, name, `must be >= ${min}`, 'minimum');
  else if (value > max) add(at, name, `must be <= ${max}`, 'maximum');
}

function oneOf(
  value: unknown,
  choices: readonly (string | null)[],
  type: string,
  isOfType: boolean,
  at: Place,
  name: string,
): void {
  if (!isOfType) add(at, name, `must be ${type}`, 'type');
  if (choices.includes(value as string)) return;
  const all = choices.map((choice) => JSON.stringify(choice));
  add(at, name, `must be ${all.slice(0, -1).join(', ')} or ${all.at(-1)}`, 'enum');
}

/** A text that fits the pattern, or null where that is allowed. */
function text(
  value: unknown,
  orNull: boolean,
  at: Place,
  name: string,
  pattern = PLAIN_TEXT,
): value is string {
  if (typeof value !== 'string') {
    if (value !== null || !orNull)
      add(at, name, orNull ? 'must be a text or null' : 'must be a text', 'type');
    return false;
  }
  if (!pattern.test(value))
    add(at, name, `must match the pattern ${pattern.source.replaceAll('\\/', '/')}`, 'pattern');
  return true;
}

/** In characters, as JSON Schema counts. */
function length(value: string, min: number, max: number, at: Place, name: string): void {
  const count = value.length > max && SURROGATE.test(value) ? [...value].length : value.length;
  if (count > max) add(at, name, `must have at most ${max} characters`, 'max_length');
  else if (count < min) add(at, name, 'must not be empty', 'min_length');
}

function uuid(value: unknown, orNull: boolean, at: Place, name: string): void {
  if (!text(value, orNull, at, name, UUID)) return;
  if (value.length > 36) add(at, name, 'must have at most 36 characters', 'max_length');
  if (!ANY_UUID.test(value)) add(at, name, 'must be a UUID', 'format');
}

function instant(value: unknown, orNull: boolean, at: Place, name: string): void {
  if (!text(value, orNull, at, name, INSTANT)) return;
  if (value.length > 30) add(at, name, 'must have at most 30 characters', 'max_length');
  if (!isInstant(value)) add(at, name, 'must be an instant such as 2026-03-02T19:05:00Z', 'format');
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A moment that the calendar has: RFC 3339. */
function isInstant(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = leap ? 29 : (DAYS[month - 1] ?? 0);
  const day = Number(value.slice(8, 10));
  return day >= 1 && day <= days && value.slice(11, 13) <= '23' && value.slice(14, 16) <= '59';
}

// --- Faults ----------------------------------------------------------------------------------------------

function add({ faults, exercise, set, inside }: Place, name: string, detail: string, code: string): void {
  let pointer = '#';
  if (exercise >= 0) pointer += `/exercises/${exercise}`;
  if (set >= 0) pointer += `/sets/${set}`;
  pointer += inside;
  if (name !== '') pointer += `/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
  faults.push({ pointer, detail, code });
}

const unknown = (at: Place, name: string): void =>
  add(at, name, 'is not a member that is known here', 'additional_properties');
