/**
 * The compiled contract: what `make generate` writes into `generated/routes.ts` and what the runtime
 * serves from. Everything here is plain data, so that a process starts without parsing the document.
 */
import type { ValidateFunction } from 'ajv';

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

export type Method = 'get' | 'put' | 'post' | 'delete' | 'patch' | 'head' | 'options';

export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie';

export type ParameterStyle =
  'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';

/**
 * How text becomes a value before the validator judges it. Text that does not fit stays text, so that the
 * validator names the expected type.
 */
export type ValueRow =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'json' }
  | { readonly kind: 'array'; readonly items: ValueRow }
  | {
      readonly kind: 'object';
      readonly properties: Readonly<Record<string, ValueRow>>;
      readonly additional?: ValueRow;
    }
  /** The alternatives of a type array or a union, tried in this order: the narrowest first. */
  | { readonly kind: 'union'; readonly of: readonly ValueRow[] };

export interface ParameterRow {
  /** As declared; header names in lower case. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly value: ValueRow;
  readonly default?: Json;
}

/** A media type that an operation accepts, and how its bytes become `call.body`. */
export interface RequestMediaRow {
  /** As declared, lower case, without parameters; may be a range such as `image/*`. */
  readonly type: string;
  readonly reader: 'json' | 'form' | 'multipart' | 'text' | 'binary';
  /** Key in `validators`; absent where the body is not validated as JSON data (binary). */
  readonly validator?: string;
  /** form and multipart: how the text of each field becomes a value. */
  readonly value?: ValueRow;
  /** multipart: the members that are files, each with its bounds. */
  readonly files?: Readonly<
    Record<
      string,
      { readonly maxBytes: number; readonly mediaTypes?: readonly string[]; readonly many: boolean }
    >
  >;
}

export interface BodyRow {
  readonly required: boolean;
  /** `x-max-body-bytes` of the operation, default 1 MiB. */
  readonly maxBytes: number;
  readonly media: readonly RequestMediaRow[];
}

/** A media type that a response may have, and how a value becomes its bytes. */
export interface ResponseMediaRow {
  readonly type: string;
  /** `text`: the schema is a string; `stream`: binary, or no schema. */
  readonly writer: 'json' | 'text' | 'stream' | 'events';
  /** Keys in `validators` and `serializers`. */
  readonly validator?: string;
  readonly serializer?: string;
}

export interface ResponseHeaderRow {
  /** As declared. */
  readonly name: string;
  readonly required: boolean;
  /** A header whose schema is a `const` is sent by the engine on every such response. */
  readonly constant?: string;
  /** How the header's text becomes the value that `validator` judges. */
  readonly value: ValueRow;
  readonly validator?: string;
}

export interface ResponseRow {
  readonly media: readonly ResponseMediaRow[];
  readonly headers: readonly ResponseHeaderRow[];
  /** Problem codes that this response can carry (`x-problems` on the response or on the operation). */
  readonly problems: readonly string[];
}

/** All of `schemes` must hold; an empty list is an anonymous alternative. */
export interface SecurityAlternative {
  readonly schemes: readonly { readonly scheme: string; readonly scopes: readonly string[] }[];
}

/**
 * What the engine does for an operation without the handler's help. The document switches conventions on
 * (`x-conventions` at its root); the operation then asks for one by declaring its header or parameter.
 */
export interface Conventions {
  /**
   * The success response declares `ETag`. `version`: strong tag from the required integer member `version`
   * of the body; `content`: strong tag from the bytes of the body. `If-None-Match` is answered with 304
   * where the operation declares that header.
   */
  readonly etag?: 'version' | 'content';
  /** The operation declares `If-Match`; `required` where `x-requires-if-match: true`. */
  readonly ifMatch?: 'honoured' | 'required';
  /** The operation declares `Idempotency-Key`. */
  readonly idempotency?: true;
  /** The operation declares `cursor` and `limit`: `call.page`, `nextCursor`, `Link`. */
  readonly pagination?: true;
}

export interface OperationRow {
  readonly id: string;
  readonly method: Method;
  /** The path of `servers`, then the path as written: `/v1/books/{bookId}`; a template fills its segment. */
  readonly path: string;
  readonly tag: string;
  readonly parameters: readonly ParameterRow[];
  /** Keys in `validators`, for the object that each location parses into; a location may share another's. */
  readonly validators: Readonly<Partial<Record<ParameterLocation, string>>>;
  readonly body?: BodyRow;
  /** By status as declared: `200`, `4XX`, `default`. */
  readonly responses: Readonly<Record<string, ResponseRow>>;
  /** Any one must hold; an empty list is public. */
  readonly security: readonly SecurityAlternative[];
  /** `x-roles`: callers have one of them, whatever their credentials allow. */
  readonly roles?: readonly string[];
  readonly conventions: Conventions;
  /** Names in `rateLimits`: every one of them must have something left. */
  readonly limits: readonly string[];
  /** Absent where the operation is here to stay. */
  readonly deprecation?: DeprecationRow;
}

/** The end of an operation. Days are in UTC. */
export interface DeprecationRow {
  /** `x-deprecated-at`: the day from which clients are told. */
  readonly since: string;
  /** `x-sunset`: the last day on which it is served. After it the answer is 410. */
  readonly sunset?: string;
  /** `x-successor`: the path of what takes its place; its parameters are those of the operation. */
  readonly successor?: string;
  /** Where people read about it. */
  readonly page?: string;
}

/** One entry of `x-rate-limits`. */
export interface RateLimitRow {
  readonly name: string;
  /** Requests in a window. */
  readonly quota: number;
  readonly windowSeconds: number;
  /** Whose requests are counted together; those of nobody in particular count for their address. */
  readonly per: 'account' | 'address';
}

/** One entry of `x-problem-catalog`. */
export interface ProblemRow {
  readonly code: string;
  readonly status: number;
  /** URI reference of the problem's page. */
  readonly type: string;
  readonly title: string;
}

export interface SecuritySchemeRow {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS';
  /** http: `bearer`, `basic`, ... */
  readonly scheme?: string;
  /** apiKey: where it is sent. */
  readonly in?: 'header' | 'query' | 'cookie';
  readonly name?: string;
  /** `x-roles`: those that its callers can have. */
  readonly roles?: readonly string[];
}

/** A message that the service sends: one entry of `webhooks`, seen from the sender. */
export interface WebhookRow {
  readonly method: Method;
  /** The bodies that the receiver may be sent; they are written like responses. */
  readonly media: readonly ResponseMediaRow[];
}

/** The whole document, compiled: `export const contract` of `generated/routes.ts`. */
export interface Contract {
  readonly title: string;
  /** `info.version`, sent as `API-Version`. */
  readonly version: string;
  readonly operations: readonly OperationRow[];
  readonly securitySchemes: Readonly<Record<string, SecuritySchemeRow>>;
  readonly problems: Readonly<Record<string, ProblemRow>>;
  readonly rateLimits: Readonly<Record<string, RateLimitRow>>;
  readonly webhooks: Readonly<Record<string, WebhookRow>>;
}

/** `export const validators` of `generated/validators.ts`: Ajv standalone code. */
export type Validators = Readonly<Record<string, ValidateFunction>>;

/** `export const serializers` of `generated/serializers.ts`: value to JSON text, declared members only. */
export type Serializers = Readonly<Record<string, (value: never) => string>>;
