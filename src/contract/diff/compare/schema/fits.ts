/** Whether one value satisfies a schema. Nothing (undefined) is the answer where that cannot be told for certain. */
import type { Json } from '../../../model.js';
import { formats, type Format } from '../../../runtime/formats.js';
import { isObject } from '../../../compile/document.js';
import type { Schema } from '../../../compile/openapi.js';
import { below, type Conjunction, type PlacedSchema } from '../side.js';
import { isAnnotation } from './keywords.js';
import { same, typeOf } from './shape.js';

/** True, false, or unknown. */
type Answer = boolean | undefined;

type Members = Readonly<Record<string, Schema>>;

const all = (answers: Iterable<Answer>): Answer => {
  let result: Answer = true;
  for (const answer of answers) {
    if (answer === false) return false;
    if (answer === undefined) result = undefined;
  }
  return result;
};

const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

export const fits = (conjunction: Conjunction, value: Json): Answer =>
  all(conjunction.map((schema) => fitsSchema(schema, value, 0)));

function fitsSchema(schema: PlacedSchema, value: Json, depth: number): Answer {
  const { node } = schema;
  if (typeof node === 'boolean') return node;
  if (depth > 50) return undefined;
  const target = schema.side.referenced(schema);
  const answers = Object.entries(node).map(([keyword, content]): Answer =>
    isAnnotation(keyword) || content === undefined
      ? true
      : keyword === '$ref'
        ? fitsSchema(target!, value, depth + 1)
        : judge(schema, keyword, content, value, depth + 1),
  );
  return all(answers);
}

/** Length in characters, as JSON Schema counts it. */
const lengthOf = (text: string): number => [...text].length;

export const isMultiple = (value: number, step: number): boolean => {
  const quotient = value / step;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
};

/** A pattern as JSON Schema reads it, if it can be read. */
export function regex(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

function judge(schema: PlacedSchema, keyword: string, content: unknown, value: Json, depth: number): Answer {
  const one = (node: unknown, item: Json, keyword: string, name?: string | number): Answer =>
    fitsSchema(below(schema, node as Schema, keyword, name), item, depth);
  const many = (nodes: unknown): Answer[] =>
    (nodes as Schema[]).map((node, index) => one(node, value, keyword, index));
  switch (keyword) {
    case 'type':
      return [content].flat().some((type) => isOfType(value, type as string));
    case 'const':
      return same(content, value);
    case 'enum':
      return (content as unknown[]).some((each) => same(each, value));
    case 'allOf':
      return all(many(content));
    case 'anyOf':
      return not(all(many(content).map(not)));
    case 'oneOf': {
      const answers = many(content);
      const certain = answers.filter((answer) => answer === true).length;
      if (certain > 1) return false;
      return answers.includes(undefined) ? undefined : certain === 1;
    }
    case 'not':
      return not(one(content, value, keyword));
    case 'if':
    case 'then':
    case 'else':
    case 'dependentSchemas':
      return undefined;
  }
  if (typeof value === 'number') return judgeNumber(keyword, content as number, value);
  if (typeof value === 'string') return judgeText(keyword, content, value);
  if (Array.isArray(value)) return judgeArray(keyword, content, value, schema, one);
  if (isObject(value)) return judgeObject(keyword, content, value, schema, one);
  return BY_TYPE.has(keyword) ? true : undefined;
}

/** Keywords that concern values of one type only. */
const BY_TYPE = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'format'],
  ...['minLength', 'maxLength', 'pattern', 'contentMediaType', 'contentEncoding', 'contentSchema'],
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'minContains'],
  ...['maxContains', 'unevaluatedItems', 'properties', 'patternProperties', 'additionalProperties'],
  ...['required', 'minProperties', 'maxProperties', 'propertyNames', 'dependentRequired'],
  'unevaluatedProperties',
]);

const elsewhere = (keyword: string): Answer => (BY_TYPE.has(keyword) ? true : undefined);

function isOfType(value: Json, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : type === typeOf(value);
}

const formatOf = (name: unknown): Format | undefined =>
  typeof name === 'string' && Object.hasOwn(formats, name)
    ? (formats as Readonly<Record<string, Format>>)[name]
    : undefined;

function judgeFormat(name: unknown, value: string | number): Answer {
  const format = formatOf(name);
  if (!format) return undefined;
  return format.type !== typeof value || (format.validate?.(value as never) ?? true);
}

function judgeNumber(keyword: string, bound: number, value: number): Answer {
  switch (keyword) {
    case 'minimum':
      return value >= bound;
    case 'maximum':
      return value <= bound;
    case 'exclusiveMinimum':
      return value > bound;
    case 'exclusiveMaximum':
      return value < bound;
    case 'multipleOf':
      return isMultiple(value, bound);
    case 'format':
      return judgeFormat(bound, value);
  }
  return elsewhere(keyword);
}

function judgeText(keyword: string, content: unknown, value: string): Answer {
  switch (keyword) {
    case 'minLength':
      return lengthOf(value) >= (content as number);
    case 'maxLength':
      return lengthOf(value) <= (content as number);
    case 'pattern':
      return regex(content as string)?.test(value);
    case 'format':
      return judgeFormat(content, value);
    case 'contentMediaType':
    case 'contentEncoding':
    case 'contentSchema':
      return undefined;
  }
  return elsewhere(keyword);
}

type One = (node: unknown, item: Json, keyword: string, name?: string | number) => Answer;

function judgeArray(
  keyword: string,
  content: unknown,
  value: Json[],
  { node }: PlacedSchema,
  one: One,
): Answer {
  const prefix = typeof node === 'object' ? (node.prefixItems?.length ?? 0) : 0;
  switch (keyword) {
    case 'minItems':
      return value.length >= (content as number);
    case 'maxItems':
      return value.length <= (content as number);
    case 'uniqueItems':
      return (
        content !== true || value.every((item, at) => !value.slice(0, at).some((each) => same(each, item)))
      );
    case 'items':
      return all(value.slice(prefix).map((item) => one(content, item, keyword)));
    case 'prefixItems':
      return all(
        (content as Schema[]).slice(0, value.length).map((each, at) => one(each, value[at]!, keyword, at)),
      );
    case 'contains':
    case 'minContains':
    case 'maxContains':
    case 'unevaluatedItems':
      return undefined;
  }
  return elsewhere(keyword);
}

function judgeObject(
  keyword: string,
  content: unknown,
  value: { [member: string]: Json },
  { node }: PlacedSchema,
  one: One,
): Answer {
  const names = Object.keys(value);
  switch (keyword) {
    case 'required':
      return (content as string[]).every((name) => Object.hasOwn(value, name));
    case 'minProperties':
      return names.length >= (content as number);
    case 'maxProperties':
      return names.length <= (content as number);
    case 'properties':
      return all(
        Object.entries(content as Members).map(([name, each]) =>
          Object.hasOwn(value, name) ? one(each, value[name]!, keyword, name) : true,
        ),
      );
    case 'additionalProperties': {
      if (typeof node === 'object' && node.patternProperties) return undefined;
      const declared = typeof node === 'object' ? (node.properties ?? {}) : {};
      const others = names.filter((name) => !Object.hasOwn(declared, name));
      return all(others.map((name) => one(content, value[name]!, keyword)));
    }
    case 'propertyNames':
      return all(names.map((name) => one(content, name, keyword)));
    case 'patternProperties':
    case 'dependentRequired':
    case 'unevaluatedProperties':
      return undefined;
  }
  return elsewhere(keyword);
}
