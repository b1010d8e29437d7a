/** The objects of an OpenAPI 3.1 document, as far as the engine reads them. The structure check runs first. */
import type { Json } from '../model.js';

export interface Reference {
  readonly $ref: string;
}

export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

export type Schema = boolean | SchemaObject;

type SchemaMap = Readonly<Record<string, Schema>>;

export interface SchemaObject {
  readonly $ref?: string;
  readonly $defs?: SchemaMap;
  readonly type?: JsonType | readonly JsonType[];
  readonly format?: string;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly default?: Json;
  readonly properties?: SchemaMap;
  readonly patternProperties?: SchemaMap;
  readonly additionalProperties?: Schema;
  readonly unevaluatedProperties?: Schema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: SchemaMap;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly unevaluatedItems?: Schema;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly contentMediaType?: string;
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
}

export interface MediaType {
  readonly schema?: Schema;
  readonly encoding?: Readonly<Record<string, { readonly contentType?: string }>>;
}

type Content = Readonly<Record<string, MediaType>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Content;
}

export interface Header {
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
  readonly 'x-problems'?: readonly string[];
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly 'x-problems'?: readonly string[];
  readonly 'x-etag'?: string;
  readonly 'x-requires-if-match'?: boolean;
  readonly 'x-max-body-bytes'?: number;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-rate-limit'?: readonly string[];
  readonly 'x-deprecated-at'?: string;
  readonly 'x-sunset'?: string;
  readonly 'x-successor'?: string;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

export type PathItem = {
  readonly parameters?: readonly (Parameter | Reference)[];
} & { readonly [M in (typeof METHODS)[number]]?: Operation };

export interface SecurityScheme {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS';
  readonly scheme?: string;
  readonly in?: 'header' | 'query' | 'cookie';
  readonly name?: string;
  readonly flows?: Readonly<Record<string, { readonly scopes: Readonly<Record<string, string>> }>>;
  readonly 'x-roles'?: readonly string[];
  readonly 'x-token-refresh'?: unknown;
}

export interface ProblemEntry {
  readonly status: number;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  readonly type?: string;
}

export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem | Reference>>;
  readonly webhooks?: Readonly<Record<string, PathItem | Reference>>;
  readonly components?: {
    readonly schemas?: SchemaMap;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
    readonly [section: string]: Readonly<Record<string, unknown>> | undefined;
  };
  readonly 'x-conventions'?: readonly string[];
  readonly 'x-problem-catalog'?: Readonly<Record<string, ProblemEntry>>;
  readonly 'x-rate-limits'?: unknown;
  readonly 'x-deprecation-page'?: string;
}
