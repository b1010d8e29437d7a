/** The keywords of schemas, by what they are to a comparison. */

/** They say nothing about which values fit. */
const ANNOTATIONS = new Set([
  ...['title', 'description', 'default', 'examples', 'example', 'deprecated', 'externalDocs', '$comment'],
  ...['readOnly', 'writeOnly', 'discriminator', '$defs', '$id', '$schema', '$anchor'],
]);

export const isAnnotation = (keyword: string): boolean =>
  ANNOTATIONS.has(keyword) || keyword.startsWith('x-');

/** They only speak of texts, and are compared as they stand. */
export const CONTENT = ['contentMediaType', 'contentEncoding', 'contentSchema'] as const;

/** They decide about values, and the normal form knows how. */
const UNDERSTOOD = new Set([
  ...['$ref', 'type', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minLength', 'maxLength', 'pattern', 'format', ...CONTENT],
  ...['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'unevaluatedItems'],
  ...['contains', 'minContains', 'maxContains', 'properties', 'patternProperties'],
  ...['additionalProperties', 'unevaluatedProperties', 'propertyNames', 'required'],
  ...['minProperties', 'maxProperties', 'dependentRequired', 'dependentSchemas'],
]);

/** A keyword that nobody here knows may mean anything: every difference counts. */
export const isUnknown = (keyword: string): boolean => !UNDERSTOOD.has(keyword) && !isAnnotation(keyword);
