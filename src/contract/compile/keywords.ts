/**
 * What the engine makes of every keyword of OpenAPI 3.1 and JSON Schema 2020-12. A keyword that is not in this
 * table is a fault, so nothing in a document is silently ignored; `x-` members pass. The check of documents
 * walks by this table, and the table of docs/contract-engine.md is made from it.
 */

/** `served`: the engine acts on it. `described`: it reaches documentation and types only. `refused`: a fault. */
export type Support = 'served' | 'described' | 'refused';

/** What stands below a keyword, and so how the walk goes on. */
export type Below = Kind | { readonly list: Kind } | { readonly map: Kind };

export interface Keyword {
  readonly support: Support;
  /** What it does; for a refused one, why, and what to write instead. */
  readonly note: string;
  readonly below?: Below;
  /** Schema keywords that concern values of these types only. */
  readonly types?: readonly ('number' | 'string' | 'array' | 'object')[];
}

export interface ObjectTable {
  readonly title: string;
  readonly keywords: Readonly<Record<string, Keyword>>;
  /** Objects whose members are names chosen by the author. */
  readonly members?: Below;
  /** May be replaced by a Reference Object. */
  readonly referable?: true;
}

const served = (note: string, below?: Below): Keyword => ({
  support: 'served',
  note,
  ...(below && { below }),
});
const described = (note = 'Documentation.'): Keyword => ({ support: 'described', note });
const refused = (note: string): Keyword => ({ support: 'refused', note });
const about = (types: Keyword['types'] & object, note: string, below?: Below): Keyword => ({
  ...served(note, below),
  types,
});

const DOCS = { summary: described(), description: described(), externalDocs: described() };
const EXAMPLES = { example: described(), examples: described('Documentation, mock server and tests.') };
const FAREWELL = {
  'x-deprecated-at': described('The day since when it is deprecated: documentation and lists.'),
  'x-sunset': described('The last day on which it is there: documentation and lists.'),
};

const openapi: ObjectTable = {
  title: 'OpenAPI Object',
  keywords: {
    openapi: served('`3.1.x`.'),
    info: served('Title and version go into the compiled contract; the rest is documentation.'),
    servers: served('A path that all servers share is put in front of every path.', { list: 'server' }),
    paths: served('One row per operation.', { map: 'pathItem' }),
    webhooks: served(
      'Messages that the service sends: validator, serializer and types of the body; the rest is documentation.',
      { map: 'pathItem' },
    ),
    components: served('Shared parts keep their names in everything generated.', 'components'),
    security: served('Holds for every operation that names none itself.'),
    tags: described(),
    externalDocs: described(),
    jsonSchemaDialect: refused('Schemas are JSON Schema 2020-12 with the OpenAPI additions; leave it out.'),
    'x-conventions': served('Switches on `etag`, `if-match`, `idempotency-key` and `cursor`.'),
    'x-response-enums': described(
      '`open`: clients expect values of a list that they do not know yet, so that one more in an answer is no break to `make diff`; absent or `closed`, it is.',
    ),
    'x-response-headers': served(
      'Headers of every response, or of those with the `statuses` of an entry, or of operations that are deprecated (`deprecated: true`); a response that declares one itself keeps its own.',
    ),
    'x-deprecation-page': served(
      'Where people read about what is deprecated: `Link` of such operations leads there, with the name of the operation as fragment.',
    ),
    'x-problem-catalog': served('Every problem code with status, title, cause and fix.'),
    'x-rate-limits': served('How much may be asked in which time, and of which operations that holds.'),
  },
};

const server: ObjectTable = {
  title: 'Server Object',
  keywords: {
    url: served('Its path is served, its host is documentation.'),
    description: described(),
    variables: described('Documentation; a variable in the path is refused.'),
  },
};

const components: ObjectTable = {
  title: 'Components Object',
  keywords: {
    schemas: served('Compiled once per direction and referenced.', { map: 'schema' }),
    parameters: served('As referenced.', { map: 'parameter' }),
    headers: served('As referenced.', { map: 'header' }),
    responses: served('As referenced.', { map: 'response' }),
    requestBodies: served('As referenced.', { map: 'requestBody' }),
    securitySchemes: served('One verifier each.', { map: 'securityScheme' }),
    pathItems: served('As referenced.', { map: 'pathItem' }),
    examples: described('Documentation, mock server and tests.'),
    links: described(),
    callbacks: refused('Nothing sends callbacks; describe the message under `webhooks`.'),
  },
};

const SEVERAL_SERVERS = refused('All operations are served in one place; write the path in full instead.');

const pathItem: ObjectTable = {
  title: 'Path Item Object',
  referable: true,
  keywords: {
    ...DOCS,
    parameters: served('Hold for every operation of the path; an operation overrides by name and place.', {
      list: 'parameter',
    }),
    get: served('Also answers HEAD.', 'operation'),
    put: served('An operation.', 'operation'),
    post: served('An operation.', 'operation'),
    delete: served('An operation.', 'operation'),
    patch: served('An operation; defaults are not filled into its body.', 'operation'),
    head: served('An operation; only needed where HEAD must differ from GET.', 'operation'),
    options: served('An operation; without it OPTIONS answers 204 with Allow.', 'operation'),
    trace: refused('TRACE echoes credentials back to scripts; leave it out.'),
    servers: SEVERAL_SERVERS,
  },
};

const operation: ObjectTable = {
  title: 'Operation Object',
  keywords: {
    ...DOCS,
    tags: served('The first one groups the handlers.'),
    operationId: served(
      'Required and unique: the name of the handler, the metric and the method of the client.',
    ),
    parameters: served('Parsed by style, converted and validated.', { list: 'parameter' }),
    requestBody: served('Read by media type, validated.', 'requestBody'),
    responses: served('Every reply is one of them.', 'responses'),
    deprecated: served(
      'Marked in documentation, types and client; with `x-deprecated-at` told with every answer.',
    ),
    security: served('Any one alternative must hold; `{}` admits anonymous callers, `[]` is public.'),
    callbacks: refused('Nothing sends callbacks; describe the message under `webhooks`.'),
    servers: SEVERAL_SERVERS,
    'x-problems': served('Problem codes of this operation; their statuses must be among its responses.'),
    'x-etag': served(
      '`content`: the tag is a hash of the body, for a path where different resources can be, each with its own version.',
    ),
    'x-requires-if-match': served('`true`: a request without If-Match is answered with 428.'),
    'x-max-body-bytes': served('Bound of the body, 1 MiB unless given.'),
    'x-roles': served(
      'Callers have one of these roles, or are answered with 403 before the request is read.',
    ),
    'x-deprecated-at': served('The day since when it is deprecated: the header `Deprecation`.'),
    'x-sunset': served('The last day on which it is served: the header `Sunset`, and 410 afterwards.'),
    'x-successor': served(
      'Path of what takes its place, with the same method: `Link` and 410 lead there. Its parameters are filled with those of the request.',
    ),
    'x-rate-limit': served('The quotas of this operation in place of the usual ones; `[]` is not limited.'),
  },
};

const parameter: ObjectTable = {
  title: 'Parameter Object',
  referable: true,
  keywords: {
    name: served('Header names match in any case.'),
    in: served('`path`, `query`, `header`, `cookie`.'),
    description: described(),
    required: served('Validated; always `true` in a path.'),
    deprecated: described('Marked in documentation, types and client.'),
    ...FAREWELL,
    schema: served('Decides how text becomes a value, and validates it.', 'schema'),
    style: served('Every style that OpenAPI allows at the place.'),
    explode: served('As OpenAPI tabulates it; a combination without meaning is refused.'),
    content: served('`application/json` only: the text is JSON.', { map: 'mediaType' }),
    allowReserved: described('The server reads both spellings; the client percent-encodes.'),
    allowEmptyValue: refused('OpenAPI advises against it; allow the empty string in the schema.'),
    ...EXAMPLES,
  },
};

const header: ObjectTable = {
  title: 'Header Object',
  referable: true,
  keywords: {
    description: described(),
    required: served('A reply without it is a violation.'),
    deprecated: described(),
    schema: served('Validated; a `const` is sent by the engine.', 'schema'),
    style: served('`simple`.'),
    explode: served('As for `simple`.'),
    content: refused('A header is text: describe it with `schema`.'),
    allowReserved: refused('It has no meaning in a header.'),
    allowEmptyValue: refused('It has no meaning in a header.'),
    ...EXAMPLES,
  },
};

const requestBody: ObjectTable = {
  title: 'Request Body Object',
  referable: true,
  keywords: {
    description: described(),
    content: served('One reader per media type; anything else is answered with 415.', { map: 'mediaType' }),
    required: served('A request without a body is refused.'),
  },
};

const mediaType: ObjectTable = {
  title: 'Media Type Object',
  keywords: {
    schema: served('Validated; JSON is written with its declared members only.', 'schema'),
    encoding: served('`multipart/form-data` and `application/x-www-form-urlencoded`.', { map: 'encoding' }),
    ...EXAMPLES,
  },
};

const encoding: ObjectTable = {
  title: 'Encoding Object',
  keywords: {
    contentType: served('Media types of a file, or `application/json` for a field that holds JSON.'),
    headers: refused('Headers of a part are not read; send a further field.'),
    style: refused('Fields repeat for each item of an array; give objects `contentType: application/json`.'),
    explode: refused('Fields repeat for each item of an array.'),
    allowReserved: refused('Both spellings are read anyway.'),
  },
};

const responses: ObjectTable = {
  title: 'Responses Object',
  keywords: {},
  members: 'response',
};

const response: ObjectTable = {
  title: 'Response Object',
  referable: true,
  keywords: {
    description: described(),
    headers: served('Checked on every reply.', { map: 'header' }),
    content: served('Negotiated by Accept; no content means an empty body.', { map: 'mediaType' }),
    links: described(),
    'x-problems': served('Problem codes that this response carries.'),
  },
};

const securityScheme: ObjectTable = {
  title: 'Security Scheme Object',
  referable: true,
  keywords: {
    type: served('Every type; the application supplies the verifier.'),
    description: described(),
    name: served('apiKey: name of the header, query parameter or cookie.'),
    in: served('apiKey: where it is sent.'),
    scheme: served('http: name of the scheme.'),
    bearerFormat: described(),
    flows: served('oauth2: a scope that an operation asks for must be listed.'),
    openIdConnectUrl: described('Documentation; the verifier knows its issuer.'),
    'x-roles': served('The roles that callers can have; the verifier says which.'),
    'x-token-refresh': served(
      'The operation that renews tokens, and the members that carry them: the client keeps its users signed in.',
    ),
  },
};

const reference: ObjectTable = {
  title: 'Reference Object',
  keywords: {
    $ref: served('Within the document and into other files; the bundler brings them together.'),
    summary: described(),
    description: described(),
  },
};

const BASE_URI = 'References are resolved from the file they stand in; leave it out.';
const DYNAMIC = 'Write a `$ref` to a named schema instead.';
const NOT_ASSERTED = 'JSON Schema does not check it. ';

const schema: ObjectTable = {
  title: 'Schema Object',
  keywords: {
    $ref: served('With or without other keywords beside it; recursion is allowed.'),
    $defs: served('Reached by `$ref`.', { map: 'schema' }),
    $comment: described(),
    $id: refused(BASE_URI),
    $schema: refused(`Schemas are JSON Schema 2020-12. ${BASE_URI}`),
    $anchor: refused('Point at the schema with a JSON pointer.'),
    $dynamicRef: refused(DYNAMIC),
    $dynamicAnchor: refused(DYNAMIC),
    $vocabulary: refused('It belongs into meta-schemas.'),
    type: served('One type or several.'),
    enum: served('Validated.'),
    const: served('Validated; as a response header, sent by the engine.'),
    format: served('Every format of the table below, always asserted; an unknown one is a fault.'),
    multipleOf: about(['number'], 'Validated, exact for decimal fractions.'),
    maximum: about(['number'], 'Validated.'),
    exclusiveMaximum: about(['number'], 'Validated; a number.'),
    minimum: about(['number'], 'Validated.'),
    exclusiveMinimum: about(['number'], 'Validated; a number.'),
    maxLength: about(['string'], 'Characters, not UTF-16 units; bytes of a file in multipart.'),
    minLength: about(['string'], 'Characters, not UTF-16 units.'),
    pattern: about(['string'], 'ECMAScript, with the `u` flag.'),
    items: about(['array'], 'Validated.', 'schema'),
    prefixItems: about(['array'], 'Validated.', { list: 'schema' }),
    unevaluatedItems: about(['array'], 'Validated.', 'schema'),
    contains: about(['array'], 'Validated.', 'schema'),
    minContains: about(['array'], 'Validated.'),
    maxContains: about(['array'], 'Validated.'),
    maxItems: about(['array'], 'Validated.'),
    minItems: about(['array'], 'Validated.'),
    uniqueItems: about(['array'], 'Validated.'),
    properties: about(['object'], 'Validated; in responses the members that are written.', { map: 'schema' }),
    patternProperties: about(['object'], 'Validated, written.', { map: 'schema' }),
    additionalProperties: about(
      ['object'],
      'Validated; a response writes other members only if it is here.',
      'schema',
    ),
    unevaluatedProperties: about(['object'], 'Validated; written like `additionalProperties`.', 'schema'),
    propertyNames: about(['object'], 'Validated.', 'schema'),
    required: about(
      ['object'],
      'Validated; read-only members are not required of requests, nor write-only ones of responses.',
    ),
    dependentRequired: about(['object'], 'Validated.'),
    dependentSchemas: about(['object'], 'Validated.', { map: 'schema' }),
    maxProperties: about(['object'], 'Validated.'),
    minProperties: about(['object'], 'Validated.'),
    allOf: served('Validated; a response writes the members of all.', { list: 'schema' }),
    anyOf: served('Validated; a response writes the members of any.', { list: 'schema' }),
    oneOf: served('Validated; a response writes the members of the one that fits.', { list: 'schema' }),
    not: served('Validated.', 'schema'),
    if: served('Validated.', 'schema'),
    then: served('Validated; members are written where present.', 'schema'),
    else: served('Validated; members are written where present.', 'schema'),
    default: served('Filled into parameters and request bodies, except of PATCH and merge patches.'),
    readOnly: served('On a member: refused in requests.'),
    writeOnly: served('On a member: a violation in responses, and never written.'),
    discriminator: served(
      'Beside `oneOf` or `anyOf`: picks the alternative, which keeps errors short.',
      'discriminator',
    ),
    contentMediaType: served('Marks a file in `multipart/form-data`; refused elsewhere.'),
    contentEncoding: refused(`${NOT_ASSERTED}Write \`format: byte\` for base64.`),
    contentSchema: refused(`${NOT_ASSERTED}Send the value as JSON instead of as text.`),
    title: described(),
    description: described(),
    deprecated: described('Documentation and types.'),
    ...FAREWELL,
    externalDocs: described(),
    ...EXAMPLES,
    xml: refused('The engine neither reads nor writes XML.'),
    nullable: refused("It left OpenAPI with 3.0: write `type: [..., 'null']`."),
    definitions: refused('It left JSON Schema with 2019-09: write `$defs`.'),
    dependencies: refused(
      'It left JSON Schema with 2019-09: write `dependentRequired` or `dependentSchemas`.',
    ),
    additionalItems: refused('It left JSON Schema with 2020-12: write `prefixItems` and `items`.'),
    id: refused(BASE_URI),
  },
};

const discriminator: ObjectTable = {
  title: 'Discriminator Object',
  keywords: {
    propertyName: served('A required string member of every alternative.'),
    mapping: served(
      'Tags and their schemas; without it a `const` of the member or the name of the component.',
    ),
  },
};

export const KEYWORDS = {
  openapi,
  server,
  components,
  pathItem,
  operation,
  parameter,
  header,
  requestBody,
  mediaType,
  encoding,
  responses,
  response,
  securityScheme,
  reference,
  schema,
  discriminator,
};

export type Kind = keyof typeof KEYWORDS;
