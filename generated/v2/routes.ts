/* eslint-disable */
// Routes: one row per operation.
// Made from openapi/v2/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { Contract } from '../../src/contract/model.js';

/** What handlers are typed by and openapi-typescript does not know. */
export interface Traits {
  listMeasurementsV2: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_cursor'
      | 'malformed_request'
      | 'not_acceptable'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'validation_failed';
    identity: 'required';
    defaults: 'sort' | 'limit' | 'includeTotal';
    pagination: true;
    ifMatch: false;
  };
  createMeasurementV2: {
    problems:
      | 'already_exists'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  batchCreateMeasurementsV2: {
    problems:
      | 'already_exists'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  getMeasurementV2: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'measurement_not_found'
      | 'not_acceptable'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  deleteMeasurementV2: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
      | 'measurement_not_found'
      | 'precondition_failed'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  updateMeasurementV2: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_json'
      | 'malformed_request'
      | 'measurement_not_found'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unit_mismatch'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
}

const xRequestIdHeader = {
  name: 'X-Request-Id',
  required: true,
  value: { kind: 'string' },
  validator: 'XRequestId/header',
} as const;
const apiVersionHeader = {
  name: 'API-Version',
  required: true,
  value: { kind: 'string' },
  validator: 'ApiVersion/header',
} as const;
const noSniffHeader = {
  name: 'X-Content-Type-Options',
  required: false,
  value: { kind: 'string' },
  constant: 'nosniff',
} as const;
const noReferrerHeader = {
  name: 'Referrer-Policy',
  required: false,
  value: { kind: 'string' },
  constant: 'no-referrer',
} as const;
const nothingEmbeddedHeader = {
  name: 'Content-Security-Policy',
  required: false,
  value: { kind: 'string' },
  constant: 'default-src \'none\'; frame-ancestors \'none\'',
} as const;
const strictTransportHeader = {
  name: 'Strict-Transport-Security',
  required: false,
  value: { kind: 'string' },
  validator: 'StrictTransport/header',
} as const;
const rateLimitHeader = {
  name: 'RateLimit',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimit/header',
} as const;
const rateLimitPolicyHeader = {
  name: 'RateLimit-Policy',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimitPolicy/header',
} as const;
const privateNoCacheHeader = {
  name: 'Cache-Control',
  required: false,
  value: { kind: 'string' },
  constant: 'private, no-cache',
} as const;
const varyHeader = {
  name: 'Vary',
  required: false,
  value: { kind: 'string' },
  constant: 'Authorization, Accept, Accept-Language, Origin',
} as const;
const noStoreHeader = {
  name: 'Cache-Control',
  required: false,
  value: { kind: 'string' },
  constant: 'no-store',
} as const;
const unauthorizedResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    {
      name: 'WWW-Authenticate',
      required: true,
      value: { kind: 'string' },
      validator: 'RateLimitPolicy/header',
    },
  ],
  problems: ['unauthenticated', 'token_expired', 'token_invalid', 'token_revoked'],
} as const;
const forbiddenResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    {
      name: 'WWW-Authenticate',
      required: false,
      value: { kind: 'string' },
      validator: 'RateLimitPolicy/header',
    },
  ],
  problems: ['insufficient_scope'],
} as const;
const notAcceptableResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['not_acceptable'],
} as const;
const validationFailedResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['validation_failed'],
} as const;
const retryAfterHeader = {
  name: 'Retry-After',
  required: false,
  value: { kind: 'integer' },
  validator: 'RetryAfter/header',
} as const;
const rateLimitedResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    retryAfterHeader,
  ],
  problems: ['rate_limited'],
} as const;
const internalErrorResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['internal_error'],
} as const;
const unavailableResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    retryAfterHeader,
  ],
  problems: ['unavailable'],
} as const;
const idempotencyKeyParameter = {
  name: 'idempotency-key',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const eTagHeader = {
  name: 'ETag',
  required: true,
  value: { kind: 'string' },
  validator: 'ETag/header',
} as const;
const idempotentReplayedHeader = {
  name: 'Idempotent-Replayed',
  required: false,
  value: { kind: 'boolean' },
  validator: 'IdempotentReplayed/header',
} as const;
const malformedBodyResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['malformed_request', 'malformed_json'],
} as const;
const createConflictResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    retryAfterHeader,
    idempotentReplayedHeader,
  ],
  problems: ['already_exists', 'idempotency_in_progress'],
} as const;
const payloadTooLargeResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['payload_too_large'],
} as const;
const acceptHeader = {
  name: 'Accept',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimit/header',
} as const;
const acceptEncodingHeader = {
  name: 'Accept-Encoding',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimit/header',
} as const;
const unsupportedMediaTypeResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    acceptHeader,
    { name: 'Accept-Post', required: false, value: { kind: 'string' }, validator: 'RateLimit/header' },
    acceptEncodingHeader,
  ],
  problems: ['unsupported_media_type'],
} as const;
const createInvalidResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['validation_failed', 'idempotency_key_reused'],
} as const;
const measurementIdParameter = {
  name: 'measurementId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const measurementNotFoundResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
  ],
  problems: ['measurement_not_found'],
} as const;
const ifMatchParameter = {
  name: 'if-match',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const preconditionFailedResponse = {
  media: [{ type: 'application/problem+json', writer: 'json', validator: 'Problem', serializer: 'Problem' }],
  headers: [
    xRequestIdHeader,
    apiVersionHeader,
    noSniffHeader,
    noReferrerHeader,
    nothingEmbeddedHeader,
    strictTransportHeader,
    rateLimitHeader,
    rateLimitPolicyHeader,
    noStoreHeader,
    idempotentReplayedHeader,
  ],
  problems: ['precondition_failed'],
} as const;

export const contract: Contract = {
  title: 'Spotter',
  version: '2.0.0',
  operations: [
    {
      id: 'listMeasurementsV2',
      method: 'get',
      path: '/api/v2/measurements',
      tag: 'measurements',
      parameters: [
        {
          name: 'kind',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'measuredAtFrom',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'measuredAtTo',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'sort',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
          default: '-measuredAt',
        },
        {
          name: 'cursor',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'limit',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'integer' },
          default: 20,
        },
        {
          name: 'includeTotal',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'boolean' },
          default: false,
        },
      ],
      validators: { query: 'listMeasurementsV2/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.MeasurementPage',
              serializer: 'MeasurementPage',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            { name: 'Link', required: false, value: { kind: 'string' }, validator: 'Link/header' },
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '400': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'Problem',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
          ],
          problems: ['malformed_request', 'invalid_cursor'],
        },
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:read'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'createMeasurementV2',
      method: 'post',
      path: '/api/v2/measurements',
      tag: 'measurements',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'createMeasurementV2/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'NewMeasurement' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Measurement',
              serializer: 'Measurement',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            { name: 'Location', required: true, value: { kind: 'string' }, validator: 'Location/header' },
            eTagHeader,
            privateNoCacheHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '409': createConflictResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'batchCreateMeasurementsV2',
      method: 'post',
      path: '/api/v2/measurements/batch',
      tag: 'measurements',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'createMeasurementV2/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.BatchNewMeasurements' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'BatchResult',
              serializer: 'BatchResult',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '207': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'BatchResult',
              serializer: 'BatchResult',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '409': createConflictResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'getMeasurementV2',
      method: 'get',
      path: '/api/v2/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [
        measurementIdParameter,
        {
          name: 'if-none-match',
          in: 'header',
          required: false,
          style: 'simple',
          explode: false,
          value: { kind: 'string' },
        },
      ],
      validators: { path: 'getMeasurementV2/path', query: 'none/query', header: 'getMeasurementV2/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Measurement',
              serializer: 'Measurement',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            eTagHeader,
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '304': {
          media: [],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            eTagHeader,
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '400': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'Problem',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
          ],
          problems: ['malformed_request'],
        },
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': measurementNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:read'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteMeasurementV2',
      method: 'delete',
      path: '/api/v2/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdParameter, ifMatchParameter],
      validators: {
        path: 'getMeasurementV2/path',
        query: 'none/query',
        header: 'deleteMeasurementV2/header',
      },
      responses: {
        '204': {
          media: [],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'Problem',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
          ],
          problems: ['malformed_request', 'invalid_header'],
        },
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': measurementNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'updateMeasurementV2',
      method: 'patch',
      path: '/api/v2/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdParameter, ifMatchParameter],
      validators: {
        path: 'getMeasurementV2/path',
        query: 'none/query',
        header: 'deleteMeasurementV2/header',
      },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateMeasurement' },
          { type: 'application/json', reader: 'json', validator: 'UpdateMeasurement' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Measurement',
              serializer: 'Measurement',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            eTagHeader,
            privateNoCacheHeader,
          ],
          problems: [],
        },
        '400': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'Problem',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
          ],
          problems: ['malformed_request', 'malformed_json', 'invalid_header'],
        },
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': measurementNotFoundResponse,
        '406': notAcceptableResponse,
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'Problem',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
            acceptHeader,
            acceptEncodingHeader,
            {
              name: 'Accept-Patch',
              required: false,
              value: { kind: 'string' },
              validator: 'RateLimit/header',
            },
          ],
          problems: ['unsupported_media_type'],
        },
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'Problem',
            },
          ],
          headers: [
            xRequestIdHeader,
            apiVersionHeader,
            noSniffHeader,
            noReferrerHeader,
            nothingEmbeddedHeader,
            strictTransportHeader,
            rateLimitHeader,
            rateLimitPolicyHeader,
            noStoreHeader,
          ],
          problems: ['validation_failed', 'unit_mismatch'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
  ],
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer', roles: ['user', 'coach', 'admin'] } },
  problems: {
    malformed_request: {
      code: 'malformed_request',
      status: 400,
      type: '/problems/malformed-request',
      title: 'The request cannot be read',
    },
    malformed_json: {
      code: 'malformed_json',
      status: 400,
      type: '/problems/malformed-json',
      title: 'The body is not JSON',
    },
    invalid_header: {
      code: 'invalid_header',
      status: 400,
      type: '/problems/invalid-header',
      title: 'A header cannot be read',
    },
    invalid_cursor: {
      code: 'invalid_cursor',
      status: 400,
      type: '/problems/invalid-cursor',
      title: 'The cursor does not fit',
    },
    unauthenticated: {
      code: 'unauthenticated',
      status: 401,
      type: '/problems/unauthenticated',
      title: 'Nobody is signed in',
    },
    token_expired: {
      code: 'token_expired',
      status: 401,
      type: '/problems/token-expired',
      title: 'The access token has expired',
    },
    token_invalid: {
      code: 'token_invalid',
      status: 401,
      type: '/problems/token-invalid',
      title: 'The access token is not valid',
    },
    token_revoked: {
      code: 'token_revoked',
      status: 401,
      type: '/problems/token-revoked',
      title: 'The session has ended',
    },
    refresh_token_invalid: {
      code: 'refresh_token_invalid',
      status: 401,
      type: '/problems/refresh-token-invalid',
      title: 'The session does not go on',
    },
    invalid_credentials: {
      code: 'invalid_credentials',
      status: 401,
      type: '/problems/invalid-credentials',
      title: 'E-mail or password is wrong',
    },
    insufficient_scope: {
      code: 'insufficient_scope',
      status: 403,
      type: '/problems/insufficient-scope',
      title: 'The token does not allow this',
    },
    insufficient_role: {
      code: 'insufficient_role',
      status: 403,
      type: '/problems/insufficient-role',
      title: 'Your role does not allow this',
    },
    wrong_password: {
      code: 'wrong_password',
      status: 403,
      type: '/problems/wrong-password',
      title: 'The password is wrong',
    },
    reauthentication_required: {
      code: 'reauthentication_required',
      status: 403,
      type: '/problems/reauthentication-required',
      title: 'Confirm who you are first',
    },
    permission_not_granted: {
      code: 'permission_not_granted',
      status: 403,
      type: '/problems/permission-not-granted',
      title: 'The athlete does not permit this',
    },
    cross_site_request: {
      code: 'cross_site_request',
      status: 403,
      type: '/problems/cross-site-request',
      title: 'The request comes from another site',
    },
    forbidden: {
      code: 'forbidden',
      status: 403,
      type: '/problems/forbidden',
      title: 'This is not yours to change',
    },
    not_found: {
      code: 'not_found',
      status: 404,
      type: '/problems/not-found',
      title: 'There is nothing here',
    },
    exercise_not_found: {
      code: 'exercise_not_found',
      status: 404,
      type: '/problems/exercise-not-found',
      title: 'There is no such exercise',
    },
    workout_not_found: {
      code: 'workout_not_found',
      status: 404,
      type: '/problems/workout-not-found',
      title: 'There is no such workout',
    },
    no_active_workout: {
      code: 'no_active_workout',
      status: 404,
      type: '/problems/no-active-workout',
      title: 'No workout is in progress',
    },
    set_not_found: {
      code: 'set_not_found',
      status: 404,
      type: '/problems/set-not-found',
      title: 'There is no such set',
    },
    session_not_found: {
      code: 'session_not_found',
      status: 404,
      type: '/problems/session-not-found',
      title: 'There is no such session',
    },
    measurement_not_found: {
      code: 'measurement_not_found',
      status: 404,
      type: '/problems/measurement-not-found',
      title: 'There is no such measurement',
    },
    user_not_found: {
      code: 'user_not_found',
      status: 404,
      type: '/problems/user-not-found',
      title: 'There is no such user',
    },
    coach_link_not_found: {
      code: 'coach_link_not_found',
      status: 404,
      type: '/problems/coach-link-not-found',
      title: 'There is no such link',
    },
    athlete_not_found: {
      code: 'athlete_not_found',
      status: 404,
      type: '/problems/athlete-not-found',
      title: 'This athlete is not yours',
    },
    api_key_not_found: {
      code: 'api_key_not_found',
      status: 404,
      type: '/problems/api-key-not-found',
      title: 'There is no such API key',
    },
    identity_not_found: {
      code: 'identity_not_found',
      status: 404,
      type: '/problems/identity-not-found',
      title: 'There is no such identity',
    },
    oidc_not_configured: {
      code: 'oidc_not_configured',
      status: 404,
      type: '/problems/oidc-not-configured',
      title: 'There is no sign-in through a provider here',
    },
    method_not_allowed: {
      code: 'method_not_allowed',
      status: 405,
      type: '/problems/method-not-allowed',
      title: 'The path does not have this method',
    },
    not_acceptable: {
      code: 'not_acceptable',
      status: 406,
      type: '/problems/not-acceptable',
      title: 'The answer has no such form',
    },
    request_timeout: {
      code: 'request_timeout',
      status: 408,
      type: '/problems/request-timeout',
      title: 'The request did not arrive in time',
    },
    headers_too_large: {
      code: 'headers_too_large',
      status: 431,
      type: '/problems/headers-too-large',
      title: 'The headers are too large',
    },
    idempotency_in_progress: {
      code: 'idempotency_in_progress',
      status: 409,
      type: '/problems/idempotency-in-progress',
      title: 'The same request is still running',
    },
    already_exists: {
      code: 'already_exists',
      status: 409,
      type: '/problems/already-exists',
      title: 'The id is taken',
    },
    email_taken: {
      code: 'email_taken',
      status: 409,
      type: '/problems/email-taken',
      title: 'The e-mail has an account',
    },
    email_already_verified: {
      code: 'email_already_verified',
      status: 409,
      type: '/problems/email-already-verified',
      title: 'The address is confirmed already',
    },
    deletion_not_requested: {
      code: 'deletion_not_requested',
      status: 409,
      type: '/problems/deletion-not-requested',
      title: 'The account is not about to be deleted',
    },
    identity_taken: {
      code: 'identity_taken',
      status: 409,
      type: '/problems/identity-taken',
      title: 'The identity opens another account',
    },
    last_sign_in_method: {
      code: 'last_sign_in_method',
      status: 409,
      type: '/problems/last-sign-in-method',
      title: 'It is the only way into the account',
    },
    too_many_api_keys: {
      code: 'too_many_api_keys',
      status: 409,
      type: '/problems/too-many-api-keys',
      title: 'There are too many API keys',
    },
    workout_in_progress: {
      code: 'workout_in_progress',
      status: 409,
      type: '/problems/workout-in-progress',
      title: 'Another workout is in progress',
    },
    workout_already_completed: {
      code: 'workout_already_completed',
      status: 409,
      type: '/problems/workout-already-completed',
      title: 'The workout is already completed',
    },
    exercise_archived: {
      code: 'exercise_archived',
      status: 409,
      type: '/problems/exercise-archived',
      title: 'The exercise is archived',
    },
    own_account: {
      code: 'own_account',
      status: 409,
      type: '/problems/own-account',
      title: 'This is your own account',
    },
    last_administrator: {
      code: 'last_administrator',
      status: 409,
      type: '/problems/last-administrator',
      title: 'This is the last administrator',
    },
    own_invitation: {
      code: 'own_invitation',
      status: 409,
      type: '/problems/own-invitation',
      title: 'This is your own invitation',
    },
    coach_already_linked: {
      code: 'coach_already_linked',
      status: 409,
      type: '/problems/coach-already-linked',
      title: 'You coach this athlete already',
    },
    gone: { code: 'gone', status: 410, type: '/problems/gone', title: 'This operation has ended' },
    precondition_failed: {
      code: 'precondition_failed',
      status: 412,
      type: '/problems/precondition-failed',
      title: 'The resource has changed',
    },
    precondition_required: {
      code: 'precondition_required',
      status: 428,
      type: '/problems/precondition-required',
      title: 'If-Match is missing',
    },
    payload_too_large: {
      code: 'payload_too_large',
      status: 413,
      type: '/problems/payload-too-large',
      title: 'The body is too large',
    },
    unsupported_media_type: {
      code: 'unsupported_media_type',
      status: 415,
      type: '/problems/unsupported-media-type',
      title: 'The body has the wrong type',
    },
    validation_failed: {
      code: 'validation_failed',
      status: 422,
      type: '/problems/validation-failed',
      title: 'Validation failed',
    },
    idempotency_key_reused: {
      code: 'idempotency_key_reused',
      status: 422,
      type: '/problems/idempotency-key-reused',
      title: 'The idempotency key belongs to another request',
    },
    weak_password: {
      code: 'weak_password',
      status: 422,
      type: '/problems/weak-password',
      title: 'The password is too easy to guess',
    },
    mailed_token_invalid: {
      code: 'mailed_token_invalid',
      status: 422,
      type: '/problems/mailed-token-invalid',
      title: 'The token of the mail is not good',
    },
    invalid_time_zone: {
      code: 'invalid_time_zone',
      status: 422,
      type: '/problems/invalid-time-zone',
      title: 'The time zone does not exist',
    },
    oidc_sign_in_failed: {
      code: 'oidc_sign_in_failed',
      status: 422,
      type: '/problems/oidc-sign-in-failed',
      title: 'The sign-in through the provider did not succeed',
    },
    end_before_start: {
      code: 'end_before_start',
      status: 422,
      type: '/problems/end-before-start',
      title: 'The workout ends before it starts',
    },
    unknown_exercise: {
      code: 'unknown_exercise',
      status: 422,
      type: '/problems/unknown-exercise',
      title: 'The exercise is not known',
    },
    set_measures_mismatch: {
      code: 'set_measures_mismatch',
      status: 422,
      type: '/problems/set-measures-mismatch',
      title: 'The set does not fit the exercise',
    },
    effort_contradiction: {
      code: 'effort_contradiction',
      status: 422,
      type: '/problems/effort-contradiction',
      title: 'RPE and RIR contradict each other',
    },
    unknown_parent_set: {
      code: 'unknown_parent_set',
      status: 422,
      type: '/problems/unknown-parent-set',
      title: 'The parent set is not known',
    },
    too_many_sets: {
      code: 'too_many_sets',
      status: 422,
      type: '/problems/too-many-sets',
      title: 'The workout has too many sets',
    },
    unit_mismatch: {
      code: 'unit_mismatch',
      status: 422,
      type: '/problems/unit-mismatch',
      title: 'The unit does not fit the kind of measurement',
    },
    invitation_invalid: {
      code: 'invitation_invalid',
      status: 422,
      type: '/problems/invitation-invalid',
      title: 'The invitation opens nothing',
    },
    rate_limited: {
      code: 'rate_limited',
      status: 429,
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      title: 'Too many requests',
    },
    account_locked: {
      code: 'account_locked',
      status: 429,
      type: '/problems/account-locked',
      title: 'Too many failed sign-ins',
    },
    internal_error: {
      code: 'internal_error',
      status: 500,
      type: '/problems/internal-error',
      title: 'Something went wrong on our side',
    },
    not_implemented: {
      code: 'not_implemented',
      status: 501,
      type: '/problems/not-implemented',
      title: 'This is not built yet',
    },
    unavailable: {
      code: 'unavailable',
      status: 503,
      type: '/problems/unavailable',
      title: 'The service is not available',
    },
    timeout: { code: 'timeout', status: 504, type: '/problems/timeout', title: 'The answer took too long' },
  },
  rateLimits: {
    address: { name: 'address', quota: 1200, windowSeconds: 60, per: 'address' },
    reads: { name: 'reads', quota: 600, windowSeconds: 60, per: 'account' },
    writes: { name: 'writes', quota: 300, windowSeconds: 60, per: 'account' },
    sign_in: { name: 'sign_in', quota: 20, windowSeconds: 60, per: 'address' },
    registration: { name: 'registration', quota: 20, windowSeconds: 3600, per: 'address' },
    recovery: { name: 'recovery', quota: 10, windowSeconds: 3600, per: 'address' },
    refresh: { name: 'refresh', quota: 60, windowSeconds: 60, per: 'address' },
  },
  webhooks: {},
};
