/**
 * Which rules hold, how severely, and with which options. A document with other conventions passes its own
 * selection to `lintDocument`; the words that a rule knows (verbs, actions, exceptions) are its options.
 */
export type Severity = 'error' | 'warn' | 'off';
export type Configuration = Readonly<
  Record<string, Severity | ({ severity: Severity } & Record<string, unknown>)>
>;

/** Redocly's own rules that make sense for every OpenAPI 3.1 document. */
export const openApiRules: Configuration = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-identical-paths': 'error',
  'no-duplicated-enum-values': 'error',
  'no-duplicated-tag-names': 'error',
  'no-enum-type-mismatch': 'error',
  'no-example-value-and-externalValue': 'error',
  'no-illogical-composition-keywords': 'error',
  'no-mixed-number-range-constraints': 'error',
  'no-required-schema-properties-undefined': 'error',
  'no-schema-type-mismatch': 'error',
  'no-unsafe-markdown': 'error',
  'no-unused-components': 'error',
  'operation-2xx-response': 'error',
  'operation-operationId-unique': 'error',
  'operation-operationId-url-safe': 'error',
  'operation-parameters-unique': 'error',
  'operation-tag-defined': 'error',
  'parameter-description': 'error',
  'path-declaration-must-exist': 'error',
  'path-not-include-query': 'error',
  'path-parameters-defined': 'error',
  'security-defined': 'error',
  'tag-description': 'error',
  'info-license': 'error',
  'component-name-unique': {
    severity: 'error',
    schemas: 'error',
    parameters: 'error',
    responses: 'error',
    requestBodies: 'error',
  },
};

/** What the contract engine relies on, whatever the document is about. */
export const engineRules: Configuration = {
  'contract/operation-id-is-free': 'error',
  'contract/reference-stands-alone': 'error',
  'contract/reference-names-its-target': 'error',
  'contract/definition-is-used': 'error',
  'contract/extension-is-known': 'error',
  'contract/path-is-unambiguous': 'error',
  'contract/example-is-valid': 'error',
  'contract/problem-is-explained': 'error',
  'contract/problem-is-known': 'error',
  'contract/problem-example-is-true': 'error',
  'contract/scope-is-declared': 'error',
  'contract/limit-is-answered': 'error',
  'contract/role-is-declared': 'error',
  'contract/role-refusal-is-listed': 'error',
};

/** The conventions of this API. */
export const conventionRules: Configuration = {
  'contract/openapi-version': 'error',
  'contract/server-is-root': 'error',
  'contract/path-has-version': 'error',
  'contract/operation-is-complete': 'error',
  'contract/operation-id-starts-with-verb': 'error',
  'contract/body-has-example': 'error',
  'contract/problem-has-example': 'error',
  'contract/input-string-is-bounded': 'error',
  'contract/input-number-is-bounded': 'error',
  'contract/input-array-is-bounded': 'error',
  'contract/input-text-excludes-nul': 'error',
  'contract/pattern-does-not-explode': 'error',
  'contract/request-is-closed': 'error',
  'contract/response-is-open': 'error',
  'contract/keyword-is-honoured': 'error',
  'contract/error-is-shared': 'error',
  'contract/error-is-listed': 'error',
  'contract/path-segment-is-plural': 'error',
  'contract/path-is-shallow': 'error',
  'contract/path-has-no-trailing-slash': 'error',
  'contract/path-parameter-names-resource': 'error',
  'contract/name-is-camel-case': 'error',
  'contract/enum-value-is-snake-case': 'error',
  'contract/boolean-is-statement': 'error',
  'contract/id-is-uuid': 'error',
  'contract/moment-is-named-after-kind': 'error',
  'contract/input-instant-is-utc': 'error',
  'contract/quantity-names-its-unit': 'error',
  'contract/load-comes-with-kilograms': 'error',
  'contract/resource-shows-identity-and-age': 'error',
  'contract/body-is-object': 'error',
  'contract/choice-is-enumerated': 'error',
  'contract/list-parameter-is-comma-separated': 'error',
  'contract/range-has-two-ends': 'error',
  'contract/text-search-is-q': 'error',
  'contract/list-has-no-offset': 'error',
  'contract/page-is-complete': 'error',
  'contract/problem-response-has-codes': 'error',
  'contract/response-has-standard-headers': 'error',
  'contract/problem-is-not-stored': 'error',
  'contract/answer-of-somebody-is-private': 'error',
  'contract/resource-has-etag': 'error',
  'contract/write-takes-if-match': 'error',
  'contract/create-takes-idempotency-key': 'error',
  'contract/created-resource-is-addressed': 'error',
  'contract/error-tells-how-to-go-on': 'error',
  'contract/deprecation-is-announced': 'error',
  'contract/successor-exists': 'error',
  'contract/limit-is-sane': 'error',
  'contract/guarded-operation-has-scope': 'error',
};

export const defaultConfiguration: Configuration = { ...openApiRules, ...engineRules, ...conventionRules };
