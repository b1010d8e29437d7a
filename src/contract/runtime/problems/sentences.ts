/** What a value must be, by the rule that it breaks: sentences for people, whose subject is the value. */
import type { ErrorObject } from 'ajv';

type Params = Readonly<Record<string, unknown>>;

const count = (limit: unknown, noun: string): string => `${String(limit)} ${noun}${limit === 1 ? '' : 's'}`;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'an instant such as 2026-03-02T19:05:00Z',
  date: 'a date such as 2026-03-02',
  time: 'a time such as 19:05:00Z',
  duration: 'a duration such as PT45M',
  email: 'an e-mail address',
  uuid: 'a UUID',
  uri: 'a URI',
  'uri-reference': 'a URI reference',
  hostname: 'a host name',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  byte: 'Base64',
  int32: 'an integer of 32 bits',
  int64: 'an integer that JSON carries exactly',
  float: 'a number of single precision',
};

const SENTENCES: Readonly<Record<string, (params: Params) => string>> = {
  type: ({ type }) => `must be ${typesOf(type)}`,
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required where ${String(property)} is given`,
  additionalProperties: () => 'is not a member that is known here',
  unevaluatedProperties: () => 'is not a member that is known here',
  unevaluatedItems: ({ len }) => `must not have more than ${count(len, 'item')}`,
  additionalItems: ({ limit }) => `must not have more than ${count(limit, 'item')}`,
  items: ({ limit }) => `must not have more than ${count(limit, 'item')}`,
  propertyNames: () => 'is not a name that a member may have',
  'false schema': () => 'must not be given',
  not: () => 'is not allowed',
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) => `must be ${choiceOf(allowedValues as readonly unknown[])}`,
  minimum: ({ limit }) => `must be >= ${String(limit)}`,
  maximum: ({ limit }) => `must be <= ${String(limit)}`,
  exclusiveMinimum: ({ limit }) => `must be > ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `must be < ${String(limit)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${String(multipleOf)}`,
  minLength: ({ limit }) =>
    limit === 1 ? 'must not be empty' : `must have at least ${count(limit, 'character')}`,
  maxLength: ({ limit }) => `must have at most ${count(limit, 'character')}`,
  minItems: ({ limit }) => (limit === 1 ? 'must not be empty' : `must have at least ${count(limit, 'item')}`),
  maxItems: ({ limit }) => `must have at most ${count(limit, 'item')}`,
  minProperties: ({ limit }) =>
    limit === 1 ? 'must not be empty' : `must have at least ${count(limit, 'member')}`,
  maxProperties: ({ limit }) => `must have at most ${count(limit, 'member')}`,
  uniqueItems: ({ i, j }) => `must not have the same item twice (${String(j)} and ${String(i)})`,
  contains: ({ minContains }) =>
    `must have at least ${count(minContains, 'item')} of the kind that the contract names`,
  pattern: ({ pattern }) => `must match the pattern ${String(pattern)}`,
  format: ({ format }) => `must be ${FORMATS[String(format)] ?? String(format)}`,
  discriminator: ({ tag, error }) =>
    error === 'tag'
      ? `must have a text ${String(tag)} that tells its kind`
      : `must be a known ${String(tag)}`,
  oneOf: ({ passingSchemas }) =>
    passingSchemas
      ? 'must fit one alternative, and fits several'
      : 'must fit one of the alternatives of the contract',
  anyOf: () => 'must fit one of the alternatives of the contract',
};

const MAX_CHOICES = 20;

function choice(texts: readonly string[]): string {
  if (texts.length === 1) return texts[0] ?? '';
  return texts.length > MAX_CHOICES
    ? `one of ${texts.slice(0, MAX_CHOICES).join(', ')} and ${texts.length - MAX_CHOICES} others`
    : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

/** Generated validators share the list of a schema between all of its errors. */
const choices = new WeakMap<readonly unknown[], string>();

function choiceOf(values: readonly unknown[]): string {
  let text = choices.get(values);
  if (text === undefined) choices.set(values, (text = choice(values.map((value) => JSON.stringify(value)))));
  return text;
}

function typesOf(type: unknown): string {
  const names = Array.isArray(type) ? (type as string[]) : String(type).split(',');
  return choice(names.map((name) => TYPES[name] ?? name));
}

export function sentenceOf({ keyword, params, message }: ErrorObject): string {
  return SENTENCES[keyword]?.(params as Params) ?? message ?? 'breaks the contract';
}

const codes = new Map<string, string>();

/** `minLength` is `min_length`. Keywords are few. */
export function codeOf(keyword: string): string {
  let code = codes.get(keyword);
  if (code === undefined) {
    code = keyword.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll(' ', '_');
    codes.set(keyword, code);
  }
  return code;
}
