/**
 * How each keyword of JSON Schema is broken: for a value that satisfies the keyword, values that do not and
 * that differ from it as little as possible. Several are offered where another keyword beside it could spoil one;
 * the caller takes the first that breaks this keyword, alone if possible.
 */
import { typesOf, type TypeName } from './flatten.js';
import { isNode, type Node } from './schemas.js';

export interface Candidate {
  readonly value: unknown;
  /** The member that the fault is about, where it is not the value itself: a missing or an extra one. */
  readonly member?: string;
}

/** `limit` is the keyword's own value; `part` the schema that it stands in; `parts` all that apply. */
export type Breaker = (
  limit: never,
  value: never,
  part: Node,
  parts: readonly Node[],
) => readonly Candidate[];

/** Beyond this, a twin would be about the size of the request and not about the keyword. */
const LONGEST = 200_000;
const MOST_ITEMS = 2_000;

const WRONG: readonly (readonly [TypeName, unknown])[] = [
  ['string', 'text'],
  ['integer', 12],
  ['number', 1.5],
  ['boolean', true],
  ['array', []],
  ['object', {}],
];

/** Not dates, not addresses, not identifiers: texts that look almost right. */
const NEARLY: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-02-30', '2026-13-01'],
  'date-time': ['2026-02-30T10:00:00Z', '2026-03-02 19:05'],
  time: ['25:00:00Z'],
  uuid: ['0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g'],
  email: ['someone@', 'someone.example.com'],
  uri: ['not a uri'],
  ipv4: ['1.2.3.256'],
  ipv6: ['1::2::3'],
};

export const breakers: Readonly<Record<string, Breaker>> = {
  type: (_limit: unknown, _value: unknown, _part, parts) => {
    const allowed = typesOf(parts);
    return WRONG.filter(([type]) => !allowed.has(type)).map(([, value]) => ({ value }));
  },
  required: (names: string[], value: Node) =>
    names
      .filter((name) => Object.hasOwn(value, name))
      .map((member) => ({
        member,
        value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== member)),
      })),
  additionalProperties: (rule: unknown, value: Node) =>
    rule === false ? [withMember(value, 'unexpectedMember')] : [],
  unevaluatedProperties: (rule: unknown, value: Node) =>
    rule === false ? [withMember(value, 'unexpectedMember')] : [],
  propertyNames: (_rule: unknown, value: Node) =>
    ['', '!', ' ', 'x'.repeat(1_000)].map((name) => ({
      value: { ...value, [name]: Object.values(value)[0] ?? null },
    })),
  properties: (properties: Record<string, Node>, value: Node) =>
    Object.entries(properties)
      .filter(
        ([name, schema]) => schema['readOnly'] === true && schema['not'] !== undefined && !(name in value),
      )
      .map(([member]) => withMember(value, member)),
  minProperties: (limit: number, value: Node) => [
    { value: Object.fromEntries(Object.entries(value).slice(0, limit - 1)) },
  ],
  maxProperties: (limit: number, value: Node) => {
    const [sample] = Object.values(value);
    const extra = Array.from({ length: limit + 1 }, (_, at) => [`extra${at}`, sample ?? 'text']);
    return [{ value: { ...Object.fromEntries(extra), ...value } }];
  },
  dependentRequired: (rules: Record<string, string[]>, value: Node) =>
    Object.entries(rules).flatMap(([name, needed]) =>
      name in value ? needed.map((gone) => ({ value: { ...value, [gone]: undefined } })) : [],
    ),
  enum: (_values: unknown, value: unknown) => [...others(value)],
  const: (_value: unknown, value: unknown) => [...others(value)],
  minimum: (limit: number) => [{ value: limit - 1 }, { value: limit - 0.5 }],
  maximum: (limit: number) => [{ value: limit + 1 }, { value: limit + 0.5 }],
  exclusiveMinimum: (limit: number) => [{ value: limit }],
  exclusiveMaximum: (limit: number) => [{ value: limit }],
  multipleOf: (limit: number, value: number) => [{ value: value + limit / 2 }, { value: value - limit / 2 }],
  minLength: (limit: number, value: string) =>
    limit > 0 ? [{ value: [...value].slice(0, limit - 1).join('') }] : [],
  maxLength: (limit: number, value: string) => {
    const missing = limit + 1 - [...value].length;
    if (limit > LONGEST) return [];
    return [
      { value: value + ([...value].at(-1) ?? 'x').repeat(missing) },
      { value: ([...value][0] ?? 'x').repeat(missing) + value },
      { value: value + 'x'.repeat(missing) },
    ];
  },
  pattern: (_pattern: unknown, value: string) =>
    [`${value}!`, `!${value}`, ' ', '!', '', `${value}\n`, 'x', '\u00e9', '0'].map((text) => ({
      value: text,
    })),
  format: (format: string, value: string) =>
    [...(NEARLY[format] ?? []), `not-${value}`.slice(0, 20), '!', 'x y', '%'].map((text) => ({
      value: text,
    })),
  minItems: (limit: number, value: unknown[]) => (limit > 0 ? [{ value: value.slice(0, limit - 1) }] : []),
  maxItems: (limit: number, value: unknown[], part) => {
    if (limit > MOST_ITEMS) return [];
    const sample = value[0] ?? sampleOf(part['items']);
    return [{ value: [...value, ...Array.from({ length: limit + 1 - value.length }, () => sample)] }];
  },
  uniqueItems: (rule: unknown, value: unknown[]) =>
    rule === true && value.length > 0
      ? [{ value: [...value.slice(0, -1), value[0], value[0]] }, { value: [...value, value[0]] }]
      : [],
  oneOf: noBranch,
  anyOf: noBranch,
};

/** Values that hardly any branch of a union expects. */
function noBranch(): readonly Candidate[] {
  return [{}, [], 'no-such-value', -0.125, false].map((value) => ({ value }));
}

/** The type that each keyword is about: it says nothing of a value of another. */
export function concerns(keyword: string, value: unknown): boolean {
  const kind =
    value === null ? 'null' : Array.isArray(value) ? 'array' : isNode(value) ? 'object' : typeof value;
  const about = SUBJECTS.find(([, keywords]) => keywords.includes(keyword));
  return about === undefined || about[0] === kind;
}

const SUBJECTS: readonly (readonly [string, readonly string[]])[] = [
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
  ['array', ['minItems', 'maxItems', 'uniqueItems']],
  ['object', ['required', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'properties']],
  ['object', ['minProperties', 'maxProperties', 'dependentRequired']],
];

function withMember(value: Node, member: string): Candidate {
  return { member, value: { ...value, [member]: 'text' } };
}

function others(value: unknown): readonly Candidate[] {
  if (typeof value === 'number')
    return [value + 1, value - 1, 987_654_321].map((other) => ({ value: other }));
  if (typeof value === 'boolean') return [{ value: !value }];
  return ['no_such_value', `${typeof value === 'string' ? value : ''}_`, 'x'].map((other) => ({
    value: other,
  }));
}

function sampleOf(items: unknown): unknown {
  const examples = isNode(items) ? (items['examples'] as unknown[] | undefined) : undefined;
  return examples?.[0] ?? 'text';
}
