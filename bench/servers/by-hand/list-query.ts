/** The query of `GET /api/v1/workouts`, read and checked parameter by parameter. */
import { invalid, Refusal, type Violation } from '../parts/problems.js';
import { readCursor, type Keys } from '../parts/cursors.js';

export interface ListQuery {
  readonly performedOnFrom?: string;
  readonly performedOnTo?: string;
  readonly exerciseId?: string;
  readonly status?: readonly string[];
  readonly ascending: boolean;
  readonly expanded: boolean;
  readonly includeTotal: boolean;
  readonly limit: number;
  readonly after: Keys | undefined;
  /** What a cursor is bound to, apart from the caller. */
  readonly scope: string;
}

const DATE = /^(19|20)\d{2}-\d{2}-\d{2}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const STATUSES = ['in_progress', 'completed', 'discarded'];
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

export function readListQuery(raw: string, userId: string): ListQuery {
  const values = split(raw);
  const faults: Violation[] = [];
  const fault = (parameter: string, detail: string, code: string): void =>
    void faults.push({ parameter, detail, code });
  let limit = 20;
  for (const [name, value] of values) {
    switch (name) {
      case 'performedOnFrom':
      case 'performedOnTo':
        if (!DATE.test(value)) fault(name, `must match the pattern ${DATE.source}`, 'pattern');
        if (!isDate(value)) fault(name, 'must be a date such as 2026-03-02', 'format');
        break;
      case 'exerciseId':
        if (!UUID.test(value)) fault(name, 'must be a UUID', 'format');
        break;
      case 'status':
        checkList(value, STATUSES, 3, name, fault);
        break;
      case 'sort':
        if (value !== 'startedAt' && value !== '-startedAt') {
          fault(name, 'must be "-startedAt" or "startedAt"', 'enum');
        }
        break;
      case 'expand':
        checkList(value, ['exercises'], 1, name, fault);
        break;
      case 'includeTotal':
        if (value !== 'true' && value !== 'false') fault(name, 'must be true or false', 'type');
        break;
      case 'limit':
        limit = Number(value);
        if (!INTEGER.test(value)) fault(name, 'must be an integer', 'type');
        else if (limit < 1) fault(name, 'must be >= 1', 'minimum');
        else if (limit > 100) fault(name, 'must be <= 100', 'maximum');
        break;
      case 'cursor':
        if (value.length > 2048) fault(name, 'must have at most 2048 characters', 'max_length');
        break;
      default:
        fault(name.slice(0, 100), 'is not a parameter of this operation', 'unknown_parameter');
    }
  }
  if (faults.length > 0) throw invalid(faults);
  return toQuery(values, limit, userId);
}

function toQuery(values: ReadonlyMap<string, string>, limit: number, userId: string): ListQuery {
  const filters = [...values].filter(([name]) => name !== 'cursor' && name !== 'limit').sort();
  const scope = JSON.stringify([userId, filters]);
  const cursor = values.get('cursor');
  const after = cursor === undefined ? undefined : readCursor(cursor, scope);
  if (cursor !== undefined && after === undefined) throw invalidCursor();
  const performedOnFrom = values.get('performedOnFrom');
  const performedOnTo = values.get('performedOnTo');
  const exerciseId = values.get('exerciseId');
  const status = values.get('status')?.split(',');
  return {
    ...(performedOnFrom !== undefined && { performedOnFrom }),
    ...(performedOnTo !== undefined && { performedOnTo }),
    ...(exerciseId !== undefined && { exerciseId }),
    ...(status !== undefined && { status }),
    ascending: values.get('sort') === 'startedAt',
    expanded: values.has('expand'),
    includeTotal: values.get('includeTotal') === 'true',
    limit,
    after,
    scope,
  };
}

/** Names and values, decoded; a name that comes twice is a fault. */
function split(raw: string): Map<string, string> {
  const values = new Map<string, string>();
  if (raw === '') return values;
  for (const pair of raw.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    if (values.has(name)) {
      throw invalid([{ parameter: name, detail: 'must not be repeated', code: 'duplicate' }]);
    }
    values.set(name, equals < 0 ? '' : decode(pair.slice(equals + 1)));
  }
  return values;
}

function decode(text: string): string {
  try {
    const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
    return spaced.includes('%') ? decodeURIComponent(spaced) : spaced;
  } catch {
    const detail = 'The URL holds a percent escape that is not UTF-8 in hexadecimal.';
    throw new Refusal('malformed_request', { detail });
  }
}

function checkList(
  value: string,
  choices: readonly string[],
  max: number,
  name: string,
  fault: (parameter: string, detail: string, code: string) => void,
): void {
  const items = value.split(',');
  if (items.length > max) fault(name, `must not have more than ${max} items`, 'max_items');
  for (const [index, item] of items.entries()) {
    if (!choices.includes(item)) fault(name, `${index} must be ${JSON.stringify(choices)}`, 'enum');
  }
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const invalidCursor = (): Refusal =>
  new Refusal('invalid_cursor', {
    detail: 'The cursor is damaged, or belongs to another list, filter or caller.',
    hint: 'Start again without a cursor.',
    errors: [{ parameter: 'cursor', detail: 'is not a cursor of this list', code: 'invalid_cursor' }],
  });
