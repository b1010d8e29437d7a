/* eslint-disable */
// Routes: one row per operation.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { Contract } from '../src/contract/model.js';

/** What handlers are typed by and openapi-typescript does not know. */
export interface Traits {
  registerUser: { problems: 'email_taken' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'internal_error' | 'invalid_header' | 'invalid_time_zone' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'unavailable' | 'unsupported_media_type' | 'validation_failed' | 'weak_password'; identity: 'none'; defaults: never; pagination: false; ifMatch: false };
  login: { problems: 'internal_error' | 'invalid_credentials' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'unavailable' | 'unsupported_media_type' | 'validation_failed'; identity: 'none'; defaults: never; pagination: false; ifMatch: false };
  getMe: { problems: 'insufficient_scope' | 'internal_error' | 'malformed_request' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  updateMe: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'invalid_time_zone' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  getCatalog: { problems: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'validation_failed'; identity: 'none'; defaults: never; pagination: false; ifMatch: false };
  listExercises: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_cursor' | 'malformed_request' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: 'includeArchived' | 'sort' | 'limit' | 'includeTotal'; pagination: true; ifMatch: false };
  createExercise: { problems: 'already_exists' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  getExercise: { problems: 'exercise_not_found' | 'insufficient_scope' | 'internal_error' | 'malformed_request' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  deleteExercise: { problems: 'exercise_not_found' | 'forbidden' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_request' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  updateExercise: { problems: 'exercise_not_found' | 'forbidden' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  listWorkouts: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_cursor' | 'malformed_request' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: 'sort' | 'limit' | 'includeTotal'; pagination: true; ifMatch: false };
  createWorkout: { problems: 'already_exists' | 'effort_contradiction' | 'end_before_start' | 'exercise_archived' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'invalid_time_zone' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'set_measures_mismatch' | 'token_expired' | 'token_invalid' | 'too_many_sets' | 'unauthenticated' | 'unavailable' | 'unknown_exercise' | 'unknown_parent_set' | 'unsupported_media_type' | 'validation_failed' | 'workout_in_progress'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  batchCreateWorkouts: { problems: 'already_exists' | 'effort_contradiction' | 'end_before_start' | 'exercise_archived' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'invalid_time_zone' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'set_measures_mismatch' | 'token_expired' | 'token_invalid' | 'too_many_sets' | 'unauthenticated' | 'unavailable' | 'unknown_exercise' | 'unknown_parent_set' | 'unsupported_media_type' | 'validation_failed' | 'workout_in_progress'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  getActiveWorkout: { problems: 'insufficient_scope' | 'internal_error' | 'malformed_request' | 'no_active_workout' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  getWorkout: { problems: 'insufficient_scope' | 'internal_error' | 'malformed_request' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed' | 'workout_not_found'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  replaceWorkout: { problems: 'already_exists' | 'effort_contradiction' | 'end_before_start' | 'exercise_archived' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'invalid_time_zone' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'precondition_failed' | 'precondition_required' | 'set_measures_mismatch' | 'token_expired' | 'token_invalid' | 'too_many_sets' | 'unauthenticated' | 'unavailable' | 'unknown_exercise' | 'unknown_parent_set' | 'unsupported_media_type' | 'validation_failed' | 'workout_in_progress' | 'workout_not_found'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  deleteWorkout: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_request' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed' | 'workout_not_found'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  updateWorkout: { problems: 'end_before_start' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'invalid_time_zone' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unsupported_media_type' | 'validation_failed' | 'workout_in_progress' | 'workout_not_found'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  completeWorkout: { problems: 'end_before_start' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unsupported_media_type' | 'validation_failed' | 'workout_already_completed' | 'workout_not_found'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  addSets: { problems: 'already_exists' | 'effort_contradiction' | 'exercise_archived' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'set_measures_mismatch' | 'token_expired' | 'token_invalid' | 'too_many_sets' | 'unauthenticated' | 'unavailable' | 'unknown_exercise' | 'unknown_parent_set' | 'unsupported_media_type' | 'validation_failed' | 'workout_not_found'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  getSet: { problems: 'insufficient_scope' | 'internal_error' | 'malformed_request' | 'not_acceptable' | 'set_not_found' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  deleteSet: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_request' | 'precondition_failed' | 'set_not_found' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  updateSet: { problems: 'effort_contradiction' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'precondition_failed' | 'set_measures_mismatch' | 'set_not_found' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unknown_parent_set' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  listMeasurements: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_cursor' | 'malformed_request' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: 'limit' | 'includeTotal'; pagination: true; ifMatch: false };
  createMeasurement: { problems: 'already_exists' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unit_mismatch' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  batchCreateMeasurements: { problems: 'already_exists' | 'idempotency_in_progress' | 'idempotency_key_reused' | 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'not_acceptable' | 'payload_too_large' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unit_mismatch' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  getMeasurement: { problems: 'insufficient_scope' | 'internal_error' | 'malformed_request' | 'measurement_not_found' | 'not_acceptable' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: false };
  deleteMeasurement: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_request' | 'measurement_not_found' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  updateMeasurement: { problems: 'insufficient_scope' | 'internal_error' | 'invalid_header' | 'malformed_json' | 'malformed_request' | 'measurement_not_found' | 'not_acceptable' | 'payload_too_large' | 'precondition_failed' | 'token_expired' | 'token_invalid' | 'unauthenticated' | 'unavailable' | 'unit_mismatch' | 'unsupported_media_type' | 'validation_failed'; identity: 'required'; defaults: never; pagination: false; ifMatch: true };
  getHealth: { problems: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'validation_failed'; identity: 'none'; defaults: never; pagination: false; ifMatch: false };
  getReadiness: { problems: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'validation_failed'; identity: 'none'; defaults: never; pagination: false; ifMatch: false };
}

const idempotencyKeyHeader = {
  name: 'idempotency-key',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const response400 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'MalformedCreate/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['malformed_request', 'malformed_json', 'invalid_header'],
} as const;
const response406 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'NotAcceptable/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['not_acceptable'],
} as const;
const response413 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'PayloadTooLarge/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['payload_too_large'],
} as const;
const response415 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'UnsupportedMediaType/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['unsupported_media_type'],
} as const;
const response500 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'InternalError/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['internal_error'],
} as const;
const response503 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'Unavailable/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    { name: 'Retry-After', required: false, value: { kind: 'integer' }, validator: 'RetryAfter/header' },
  ],
  problems: ['unavailable'],
} as const;
const response422 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'ValidationFailed/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['validation_failed'],
} as const;
const ifNoneMatchHeader = {
  name: 'if-none-match',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const response304 = {
  media: [],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'private, no-cache' },
    {
      name: 'Vary',
      required: false,
      value: { kind: 'string' },
      constant: 'Authorization, Accept, Accept-Language, Origin',
    },
  ],
  problems: [],
} as const;
const response4002 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'MalformedRequest/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['malformed_request'],
} as const;
const response401 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'Unauthorized/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    {
      name: 'WWW-Authenticate',
      required: true,
      value: { kind: 'string' },
      validator: 'WwwAuthenticate/header',
    },
  ],
  problems: ['unauthenticated', 'token_expired', 'token_invalid'],
} as const;
const response403 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'Forbidden/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    {
      name: 'WWW-Authenticate',
      required: false,
      value: { kind: 'string' },
      validator: 'WwwAuthenticate/header',
    },
  ],
  problems: ['insufficient_scope'],
} as const;
const ifMatchHeader = {
  name: 'if-match',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const response4003 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'MalformedUpdate/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['malformed_request', 'malformed_json', 'invalid_header'],
} as const;
const response412 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'PreconditionFailed/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['precondition_failed'],
} as const;
const response4152 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'UnsupportedPatchType/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    {
      name: 'Accept-Patch',
      required: false,
      value: { kind: 'string' },
      constant: 'application/merge-patch+json, application/json',
    },
  ],
  problems: ['unsupported_media_type'],
} as const;
const cursorQuery = { name: 'cursor', in: 'query', required: false, style: 'form', explode: true, value: { kind: 'string' } } as const;
const limitQuery = {
  name: 'limit',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'integer' },
  default: 20,
} as const;
const includeTotalQuery = {
  name: 'includeTotal',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'boolean' },
  default: false,
} as const;
const response4004 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'MalformedListRequest/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['malformed_request', 'invalid_cursor'],
} as const;
const response409 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'CreateConflict/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    { name: 'Retry-After', required: false, value: { kind: 'integer' }, validator: 'RetryAfter/header' },
  ],
  problems: ['already_exists', 'idempotency_in_progress'],
} as const;
const exerciseIdPath = { name: 'exerciseId', in: 'path', required: true, style: 'simple', explode: false, value: { kind: 'string' } } as const;
const response404 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'ExerciseNotFound/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['exercise_not_found'],
} as const;
const response4005 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'MalformedDelete/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['malformed_request', 'invalid_header'],
} as const;
const response4032 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'ExerciseForbidden/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    {
      name: 'WWW-Authenticate',
      required: false,
      value: { kind: 'string' },
      validator: 'WwwAuthenticate/header',
    },
  ],
  problems: ['insufficient_scope', 'forbidden'],
} as const;
const response4092 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'NewWorkoutConflict/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
    { name: 'Retry-After', required: false, value: { kind: 'integer' }, validator: 'RetryAfter/header' },
  ],
  problems: ['workout_in_progress', 'already_exists', 'exercise_archived', 'idempotency_in_progress'],
} as const;
const response4222 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'NewWorkoutInvalid/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: [
    'validation_failed',
    'unknown_exercise',
    'set_measures_mismatch',
    'effort_contradiction',
    'unknown_parent_set',
    'too_many_sets',
    'invalid_time_zone',
    'end_before_start',
    'idempotency_key_reused',
  ],
} as const;
const workoutIdPath = { name: 'workoutId', in: 'path', required: true, style: 'simple', explode: false, value: { kind: 'string' } } as const;
const response4042 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'WorkoutNotFound/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['workout_not_found'],
} as const;
const setIdPath = { name: 'setId', in: 'path', required: true, style: 'simple', explode: false, value: { kind: 'string' } } as const;
const response4043 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'SetNotFound/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['set_not_found'],
} as const;
const response4223 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'NewMeasurementInvalid/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['validation_failed', 'unit_mismatch', 'idempotency_key_reused'],
} as const;
const measurementIdPath = {
  name: 'measurementId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const response4044 = {
  media: [
    {
      type: 'application/problem+json',
      writer: 'json',
      validator: 'Problem',
      serializer: 'MeasurementNotFound/response',
    },
  ],
  headers: [
    { name: 'X-Request-Id', required: true, value: { kind: 'string' }, validator: 'XRequestId/header' },
    { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
    { name: 'X-Content-Type-Options', required: false, value: { kind: 'string' }, constant: 'nosniff' },
    { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
  ],
  problems: ['measurement_not_found'],
} as const;

export const contract: Contract = {
  title: 'Spotter',
  version: '1.0.0',
  operations: [
    {
      id: 'registerUser',
      method: 'post',
      path: '/api/v1/auth/register',
      tag: 'auth',
      parameters: [idempotencyKeyHeader],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.RegisterUser' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Session',
              serializer: 'registerUser/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Location', required: true, value: { kind: 'string' }, validator: 'Location/header' },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '406': response406,
        '409': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'RegistrationConflict/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Retry-After',
              required: false,
              value: { kind: 'integer' },
              validator: 'RetryAfter/header',
            },
          ],
          problems: ['email_taken', 'idempotency_in_progress'],
        },
        '413': response413,
        '415': response415,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'RegistrationInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'weak_password', 'invalid_time_zone', 'idempotency_key_reused'],
        },
        '500': response500,
        '503': response503,
      },
      security: [],
      conventions: { idempotency: true },
    },
    {
      id: 'login',
      method: 'post',
      path: '/api/v1/auth/login',
      tag: 'auth',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.Credentials' }],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Session',
              serializer: 'login/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'MalformedBody/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['malformed_request', 'malformed_json'],
        },
        '401': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'InvalidCredentials/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'WWW-Authenticate',
              required: true,
              value: { kind: 'string' },
              validator: 'WwwAuthenticate/header',
            },
          ],
          problems: ['invalid_credentials'],
        },
        '406': response406,
        '413': response413,
        '415': response415,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [],
      conventions: {},
    },
    {
      id: 'getMe',
      method: 'get',
      path: '/api/v1/me',
      tag: 'users',
      parameters: [ifNoneMatchHeader],
      validators: { query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [{ type: 'application/json', writer: 'json', validator: 'response.User', serializer: 'getMe/200' }],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4002,
        '401': response401,
        '403': response403,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['profile:read'] }] }],
      conventions: { etag: 'version' },
    },
    {
      id: 'updateMe',
      method: 'patch',
      path: '/api/v1/me',
      tag: 'users',
      parameters: [ifMatchHeader],
      validators: { query: 'none/query', header: 'updateMe/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateUser' },
          { type: 'application/json', reader: 'json', validator: 'UpdateUser' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.User',
              serializer: 'updateMe/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
          ],
          problems: [],
        },
        '400': response4003,
        '401': response401,
        '403': response403,
        '406': response406,
        '412': response412,
        '413': response413,
        '415': response4152,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'ProfileInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'invalid_time_zone'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['profile:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
    },
    {
      id: 'getCatalog',
      method: 'get',
      path: '/api/v1/catalog',
      tag: 'exercises',
      parameters: [ifNoneMatchHeader],
      validators: { query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Catalog',
              serializer: 'getCatalog/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'public, max-age=300',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': {
          media: [],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'public, max-age=300',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '400': response4002,
        '406': response406,
        '422': response422,
        '500': response500,
      },
      security: [],
      conventions: { etag: 'content' },
    },
    {
      id: 'listExercises',
      method: 'get',
      path: '/api/v1/exercises',
      tag: 'exercises',
      parameters: [
        { name: 'q', in: 'query', required: false, style: 'form', explode: true, value: { kind: 'string' } },
        {
          name: 'muscle',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'equipment',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'level',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'mechanic',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'category',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'trackingType',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'origin',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'includeArchived',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'boolean' },
          default: false,
        },
        {
          name: 'sort',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
          default: 'name',
        },
        cursorQuery,
        limitQuery,
        includeTotalQuery,
        ifNoneMatchHeader,
      ],
      validators: { query: 'listExercises/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.ExercisePage',
              serializer: 'listExercises/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            { name: 'Link', required: false, value: { kind: 'string' }, validator: 'Link/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4004,
        '401': response401,
        '403': response403,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:read'] }] }],
      conventions: { etag: 'content', pagination: true },
    },
    {
      id: 'createExercise',
      method: 'post',
      path: '/api/v1/exercises',
      tag: 'exercises',
      parameters: [idempotencyKeyHeader],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'NewExercise' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Exercise',
              serializer: 'createExercise/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Location', required: true, value: { kind: 'string' }, validator: 'Location/header' },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '406': response406,
        '409': response409,
        '413': response413,
        '415': response415,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'CreateInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'idempotency_key_reused'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
    },
    {
      id: 'getExercise',
      method: 'get',
      path: '/api/v1/exercises/{exerciseId}',
      tag: 'exercises',
      parameters: [exerciseIdPath, ifNoneMatchHeader],
      validators: { path: 'getExercise/path', query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Exercise',
              serializer: 'getExercise/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4002,
        '401': response401,
        '403': response403,
        '404': response404,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:read'] }] }],
      conventions: { etag: 'version' },
    },
    {
      id: 'deleteExercise',
      method: 'delete',
      path: '/api/v1/exercises/{exerciseId}',
      tag: 'exercises',
      parameters: [exerciseIdPath, ifMatchHeader],
      validators: { path: 'getExercise/path', query: 'none/query', header: 'updateMe/header' },
      responses: {
        '204': {
          media: [],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': response4005,
        '401': response401,
        '403': response4032,
        '404': response404,
        '412': response412,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:write'] }] }],
      conventions: { ifMatch: 'honoured' },
    },
    {
      id: 'updateExercise',
      method: 'patch',
      path: '/api/v1/exercises/{exerciseId}',
      tag: 'exercises',
      parameters: [exerciseIdPath, ifMatchHeader],
      validators: { path: 'getExercise/path', query: 'none/query', header: 'updateMe/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateExercise' },
          { type: 'application/json', reader: 'json', validator: 'UpdateExercise' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Exercise',
              serializer: 'updateExercise/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
          ],
          problems: [],
        },
        '400': response4003,
        '401': response401,
        '403': response4032,
        '404': response404,
        '406': response406,
        '412': response412,
        '413': response413,
        '415': response4152,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
    },
    {
      id: 'listWorkouts',
      method: 'get',
      path: '/api/v1/workouts',
      tag: 'workouts',
      parameters: [
        {
          name: 'performedOnFrom',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'performedOnTo',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'exerciseId',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'status',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'sort',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
          default: '-startedAt',
        },
        {
          name: 'expand',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        cursorQuery,
        limitQuery,
        includeTotalQuery,
      ],
      validators: { query: 'listWorkouts/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.WorkoutPage',
              serializer: 'listWorkouts/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Link', required: false, value: { kind: 'string' }, validator: 'Link/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '400': response4004,
        '401': response401,
        '403': response403,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { pagination: true },
    },
    {
      id: 'createWorkout',
      method: 'post',
      path: '/api/v1/workouts',
      tag: 'workouts',
      parameters: [idempotencyKeyHeader],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'NewWorkout' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'createWorkout/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Location', required: true, value: { kind: 'string' }, validator: 'Location/header' },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '406': response406,
        '409': response4092,
        '413': response413,
        '415': response415,
        '422': response4222,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
    },
    {
      id: 'batchCreateWorkouts',
      method: 'post',
      path: '/api/v1/workouts/batch',
      tag: 'workouts',
      parameters: [idempotencyKeyHeader],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 8388608,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.BatchNewWorkouts' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'BatchResult',
              serializer: 'batchCreateWorkouts/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '207': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'BatchResult',
              serializer: 'batchCreateWorkouts/207',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '406': response406,
        '409': response4092,
        '413': response413,
        '415': response415,
        '422': response4222,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { idempotency: true },
    },
    {
      id: 'getActiveWorkout',
      method: 'get',
      path: '/api/v1/workouts/active',
      tag: 'workouts',
      parameters: [ifNoneMatchHeader],
      validators: { query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'getActiveWorkout/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4002,
        '401': response401,
        '403': response403,
        '404': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'NoActiveWorkout/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['no_active_workout'],
        },
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { etag: 'version' },
    },
    {
      id: 'getWorkout',
      method: 'get',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdPath, ifNoneMatchHeader],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'getWorkout/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4002,
        '401': response401,
        '403': response403,
        '404': response4042,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { etag: 'version' },
    },
    {
      id: 'replaceWorkout',
      method: 'put',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdPath, ifMatchHeader],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'updateMe/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'ReplaceWorkout' }],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'replaceWorkout/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
          ],
          problems: [],
        },
        '400': response4003,
        '401': response401,
        '403': response403,
        '404': response4042,
        '406': response406,
        '409': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'ReplacedWorkoutConflict/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['workout_in_progress', 'already_exists', 'exercise_archived'],
        },
        '412': response412,
        '413': response413,
        '415': response415,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'ReplacedWorkoutInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [
            'validation_failed',
            'unknown_exercise',
            'set_measures_mismatch',
            'effort_contradiction',
            'unknown_parent_set',
            'too_many_sets',
            'invalid_time_zone',
            'end_before_start',
          ],
        },
        '428': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'PreconditionRequired/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['precondition_required'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'required' },
    },
    {
      id: 'deleteWorkout',
      method: 'delete',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdPath, ifMatchHeader],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'updateMe/header' },
      responses: {
        '204': {
          media: [],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': response4005,
        '401': response401,
        '403': response403,
        '404': response4042,
        '412': response412,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { ifMatch: 'honoured' },
    },
    {
      id: 'updateWorkout',
      method: 'patch',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdPath, ifMatchHeader],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'updateMe/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateWorkout' },
          { type: 'application/json', reader: 'json', validator: 'UpdateWorkout' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'updateWorkout/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
          ],
          problems: [],
        },
        '400': response4003,
        '401': response401,
        '403': response403,
        '404': response4042,
        '406': response406,
        '409': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'ResumedWorkoutConflict/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['workout_in_progress'],
        },
        '412': response412,
        '413': response413,
        '415': response4152,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'UpdatedWorkoutInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'invalid_time_zone', 'end_before_start'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
    },
    {
      id: 'completeWorkout',
      method: 'post',
      path: '/api/v1/workouts/{workoutId}/complete',
      tag: 'workouts',
      parameters: [workoutIdPath, idempotencyKeyHeader],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'registerUser/header' },
      body: {
        required: false,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'CompleteWorkout' }],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'completeWorkout/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '404': response4042,
        '406': response406,
        '409': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'CompletionConflict/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Retry-After',
              required: false,
              value: { kind: 'integer' },
              validator: 'RetryAfter/header',
            },
          ],
          problems: ['workout_already_completed', 'idempotency_in_progress'],
        },
        '413': response413,
        '415': response415,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'CompletionInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'end_before_start', 'idempotency_key_reused'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
    },
    {
      id: 'addSets',
      method: 'post',
      path: '/api/v1/workouts/{workoutId}/sets',
      tag: 'workouts',
      parameters: [workoutIdPath, idempotencyKeyHeader],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'AddSets' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'addSets/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Location', required: true, value: { kind: 'string' }, validator: 'Location/header' },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '404': response4042,
        '406': response406,
        '409': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'NewSetsConflict/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Retry-After',
              required: false,
              value: { kind: 'integer' },
              validator: 'RetryAfter/header',
            },
          ],
          problems: ['already_exists', 'exercise_archived', 'idempotency_in_progress'],
        },
        '413': response413,
        '415': response415,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'NewSetsInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [
            'validation_failed',
            'unknown_exercise',
            'set_measures_mismatch',
            'effort_contradiction',
            'unknown_parent_set',
            'too_many_sets',
            'idempotency_key_reused',
          ],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
    },
    {
      id: 'getSet',
      method: 'get',
      path: '/api/v1/sets/{setId}',
      tag: 'workouts',
      parameters: [setIdPath, ifNoneMatchHeader],
      validators: { path: 'getSet/path', query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.SetDetail',
              serializer: 'getSet/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4002,
        '401': response401,
        '403': response403,
        '404': response4043,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { etag: 'version' },
    },
    {
      id: 'deleteSet',
      method: 'delete',
      path: '/api/v1/sets/{setId}',
      tag: 'workouts',
      parameters: [setIdPath, ifMatchHeader],
      validators: { path: 'getSet/path', query: 'none/query', header: 'updateMe/header' },
      responses: {
        '204': {
          media: [],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': response4005,
        '401': response401,
        '403': response403,
        '404': response4043,
        '412': response412,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { ifMatch: 'honoured' },
    },
    {
      id: 'updateSet',
      method: 'patch',
      path: '/api/v1/sets/{setId}',
      tag: 'workouts',
      parameters: [setIdPath, ifMatchHeader],
      validators: { path: 'getSet/path', query: 'none/query', header: 'updateMe/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateSet' },
          { type: 'application/json', reader: 'json', validator: 'UpdateSet' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.SetDetail',
              serializer: 'updateSet/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
          ],
          problems: [],
        },
        '400': response4003,
        '401': response401,
        '403': response403,
        '404': response4043,
        '406': response406,
        '412': response412,
        '413': response413,
        '415': response4152,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'UpdatedSetInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'set_measures_mismatch', 'effort_contradiction', 'unknown_parent_set'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
    },
    {
      id: 'listMeasurements',
      method: 'get',
      path: '/api/v1/measurements',
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
        cursorQuery,
        limitQuery,
        includeTotalQuery,
      ],
      validators: { query: 'listMeasurements/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.MeasurementPage',
              serializer: 'listMeasurements/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Link', required: false, value: { kind: 'string' }, validator: 'Link/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '400': response4004,
        '401': response401,
        '403': response403,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:read'] }] }],
      conventions: { pagination: true },
    },
    {
      id: 'createMeasurement',
      method: 'post',
      path: '/api/v1/measurements',
      tag: 'measurements',
      parameters: [idempotencyKeyHeader],
      validators: { query: 'none/query', header: 'registerUser/header' },
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
              serializer: 'createMeasurement/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Location', required: true, value: { kind: 'string' }, validator: 'Location/header' },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '406': response406,
        '409': response409,
        '413': response413,
        '415': response415,
        '422': response4223,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
    },
    {
      id: 'batchCreateMeasurements',
      method: 'post',
      path: '/api/v1/measurements/batch',
      tag: 'measurements',
      parameters: [idempotencyKeyHeader],
      validators: { query: 'none/query', header: 'registerUser/header' },
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
              serializer: 'batchCreateMeasurements/201',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '207': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'BatchResult',
              serializer: 'batchCreateMeasurements/207',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Idempotent-Replayed',
              required: false,
              value: { kind: 'boolean' },
              validator: 'IdempotentReplayed/header',
            },
          ],
          problems: [],
        },
        '400': response400,
        '401': response401,
        '403': response403,
        '406': response406,
        '409': response409,
        '413': response413,
        '415': response415,
        '422': response4223,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { idempotency: true },
    },
    {
      id: 'getMeasurement',
      method: 'get',
      path: '/api/v1/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdPath, ifNoneMatchHeader],
      validators: { path: 'getMeasurement/path', query: 'none/query', header: 'getMe/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Measurement',
              serializer: 'getMeasurement/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
            {
              name: 'Vary',
              required: false,
              value: { kind: 'string' },
              constant: 'Authorization, Accept, Accept-Language, Origin',
            },
          ],
          problems: [],
        },
        '304': response304,
        '400': response4002,
        '401': response401,
        '403': response403,
        '404': response4044,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:read'] }] }],
      conventions: { etag: 'version' },
    },
    {
      id: 'deleteMeasurement',
      method: 'delete',
      path: '/api/v1/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdPath, ifMatchHeader],
      validators: { path: 'getMeasurement/path', query: 'none/query', header: 'updateMe/header' },
      responses: {
        '204': {
          media: [],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': response4005,
        '401': response401,
        '403': response403,
        '404': response4044,
        '412': response412,
        '422': response422,
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { ifMatch: 'honoured' },
    },
    {
      id: 'updateMeasurement',
      method: 'patch',
      path: '/api/v1/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdPath, ifMatchHeader],
      validators: { path: 'getMeasurement/path', query: 'none/query', header: 'updateMe/header' },
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
              serializer: 'updateMeasurement/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'ETag', required: true, value: { kind: 'string' }, validator: 'ETag/header' },
            {
              name: 'Cache-Control',
              required: false,
              value: { kind: 'string' },
              constant: 'private, no-cache',
            },
          ],
          problems: [],
        },
        '400': response4003,
        '401': response401,
        '403': response403,
        '404': response4044,
        '406': response406,
        '412': response412,
        '413': response413,
        '415': response4152,
        '422': {
          media: [
            {
              type: 'application/problem+json',
              writer: 'json',
              validator: 'Problem',
              serializer: 'UpdatedMeasurementInvalid/response',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: ['validation_failed', 'unit_mismatch'],
        },
        '500': response500,
        '503': response503,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
    },
    {
      id: 'getHealth',
      method: 'get',
      path: '/api/v1/health',
      tag: 'service',
      parameters: [],
      validators: { query: 'none/query' },
      responses: {
        '200': {
          media: [{ type: 'application/json', writer: 'json', validator: 'Health', serializer: 'getHealth/200' }],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': response4002,
        '406': response406,
        '422': response422,
        '500': response500,
      },
      security: [],
      conventions: {},
    },
    {
      id: 'getReadiness',
      method: 'get',
      path: '/api/v1/readiness',
      tag: 'service',
      parameters: [],
      validators: { query: 'none/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/health+json',
              writer: 'json',
              validator: 'Readiness',
              serializer: 'getReadiness/200',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
          ],
          problems: [],
        },
        '400': response4002,
        '406': response406,
        '422': response422,
        '500': response500,
        '503': {
          media: [
            {
              type: 'application/health+json',
              writer: 'json',
              validator: 'Readiness',
              serializer: 'getReadiness/503',
            },
          ],
          headers: [
            {
              name: 'X-Request-Id',
              required: true,
              value: { kind: 'string' },
              validator: 'XRequestId/header',
            },
            { name: 'API-Version', required: true, value: { kind: 'string' }, validator: 'ApiVersion/header' },
            {
              name: 'X-Content-Type-Options',
              required: false,
              value: { kind: 'string' },
              constant: 'nosniff',
            },
            { name: 'Cache-Control', required: false, value: { kind: 'string' }, constant: 'no-store' },
            {
              name: 'Retry-After',
              required: false,
              value: { kind: 'integer' },
              validator: 'RetryAfter/header',
            },
          ],
          problems: [],
        },
      },
      security: [],
      conventions: {},
    },
  ],
  securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
  problems: {
    malformed_request: {
      code: 'malformed_request',
      status: 400,
      type: '/problems/malformed-request',
      title: 'The request cannot be read',
    },
    malformed_json: { code: 'malformed_json', status: 400, type: '/problems/malformed-json', title: 'The body is not JSON' },
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
    unauthenticated: { code: 'unauthenticated', status: 401, type: '/problems/unauthenticated', title: 'Nobody is signed in' },
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
    forbidden: { code: 'forbidden', status: 403, type: '/problems/forbidden', title: 'This is not yours to change' },
    not_found: { code: 'not_found', status: 404, type: '/problems/not-found', title: 'There is nothing here' },
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
    set_not_found: { code: 'set_not_found', status: 404, type: '/problems/set-not-found', title: 'There is no such set' },
    measurement_not_found: {
      code: 'measurement_not_found',
      status: 404,
      type: '/problems/measurement-not-found',
      title: 'There is no such measurement',
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
    idempotency_in_progress: {
      code: 'idempotency_in_progress',
      status: 409,
      type: '/problems/idempotency-in-progress',
      title: 'The same request is still running',
    },
    already_exists: { code: 'already_exists', status: 409, type: '/problems/already-exists', title: 'The id is taken' },
    email_taken: { code: 'email_taken', status: 409, type: '/problems/email-taken', title: 'The e-mail has an account' },
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
    invalid_time_zone: {
      code: 'invalid_time_zone',
      status: 422,
      type: '/problems/invalid-time-zone',
      title: 'The time zone does not exist',
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
    unavailable: { code: 'unavailable', status: 503, type: '/problems/unavailable', title: 'The service is not available' },
    timeout: { code: 'timeout', status: 504, type: '/problems/timeout', title: 'The answer took too long' },
  },
  webhooks: {},
};
