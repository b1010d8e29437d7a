/* eslint-disable */
// Routes: one row per operation.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

import type { Contract } from '../src/contract/model.js';

/** What handlers are typed by and openapi-typescript does not know. */
export interface Traits {
  registerUser: {
    problems:
      | 'email_taken'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'internal_error'
      | 'invalid_time_zone'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'weak_password';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  login: {
    problems:
      | 'account_locked'
      | 'internal_error'
      | 'invalid_credentials'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  refreshTokens: {
    problems:
      | 'cross_site_request'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'refresh_token_invalid'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  logout: {
    problems:
      | 'cross_site_request'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
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
  reauthenticate: {
    problems:
      | 'account_locked'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'payload_too_large'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'wrong_password';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  verifyEmail: {
    problems:
      | 'email_taken'
      | 'internal_error'
      | 'mailed_token_invalid'
      | 'malformed_json'
      | 'malformed_request'
      | 'payload_too_large'
      | 'rate_limited'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  requestPasswordReset: {
    problems:
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'payload_too_large'
      | 'rate_limited'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  resetPassword: {
    problems:
      | 'internal_error'
      | 'mailed_token_invalid'
      | 'malformed_json'
      | 'malformed_request'
      | 'payload_too_large'
      | 'rate_limited'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'weak_password';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  startOidcSignIn: {
    problems:
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'oidc_not_configured'
      | 'payload_too_large'
      | 'rate_limited'
      | 'reauthentication_required'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'optional';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  completeOidcSignIn: {
    problems:
      | 'email_taken'
      | 'identity_taken'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'oidc_not_configured'
      | 'oidc_sign_in_failed'
      | 'payload_too_large'
      | 'rate_limited'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  listSessions: {
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
    defaults: 'limit';
    pagination: true;
    ifMatch: false;
  };
  getSession: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'not_acceptable'
      | 'rate_limited'
      | 'session_not_found'
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
  revokeSession: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
      | 'precondition_failed'
      | 'rate_limited'
      | 'session_not_found'
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
  changePassword: {
    problems:
      | 'account_locked'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'payload_too_large'
      | 'rate_limited'
      | 'reauthentication_required'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'weak_password'
      | 'wrong_password';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  changeEmail: {
    problems:
      | 'account_locked'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'payload_too_large'
      | 'rate_limited'
      | 'reauthentication_required'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'wrong_password';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  resendVerification: {
    problems:
      | 'email_already_verified'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
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
  listIdentities: {
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
    defaults: 'limit';
    pagination: true;
    ifMatch: false;
  };
  deleteIdentity: {
    problems:
      | 'identity_not_found'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'last_sign_in_method'
      | 'malformed_request'
      | 'precondition_failed'
      | 'rate_limited'
      | 'reauthentication_required'
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
  restoreMe: {
    problems:
      | 'deletion_not_requested'
      | 'insufficient_scope'
      | 'internal_error'
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
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  listApiKeys: {
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
    defaults: 'limit';
    pagination: true;
    ifMatch: false;
  };
  createApiKey: {
    problems:
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'reauthentication_required'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'too_many_api_keys'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  getApiKey: {
    problems:
      | 'api_key_not_found'
      | 'insufficient_scope'
      | 'internal_error'
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
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  deleteApiKey: {
    problems:
      | 'api_key_not_found'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
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
  getMe: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
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
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  deleteMe: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
      | 'not_acceptable'
      | 'precondition_failed'
      | 'rate_limited'
      | 'reauthentication_required'
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
  updateMe: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'invalid_time_zone'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
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
    ifMatch: true;
  };
  getCatalog: {
    problems:
      | 'internal_error'
      | 'malformed_request'
      | 'not_acceptable'
      | 'rate_limited'
      | 'unavailable'
      | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  listExercises: {
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
    defaults: 'includeArchived' | 'sort' | 'limit' | 'includeTotal';
    pagination: true;
    ifMatch: false;
  };
  createExercise: {
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
  getExercise: {
    problems:
      | 'exercise_not_found'
      | 'insufficient_scope'
      | 'internal_error'
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
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  deleteExercise: {
    problems:
      | 'exercise_not_found'
      | 'forbidden'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
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
  updateExercise: {
    problems:
      | 'exercise_not_found'
      | 'forbidden'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
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
    ifMatch: true;
  };
  listWorkouts: {
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
  createWorkout: {
    problems:
      | 'already_exists'
      | 'effort_contradiction'
      | 'end_before_start'
      | 'exercise_archived'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_time_zone'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'set_measures_mismatch'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'too_many_sets'
      | 'unauthenticated'
      | 'unavailable'
      | 'unknown_exercise'
      | 'unknown_parent_set'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'workout_in_progress';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  batchCreateWorkouts: {
    problems:
      | 'already_exists'
      | 'effort_contradiction'
      | 'end_before_start'
      | 'exercise_archived'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_time_zone'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'rate_limited'
      | 'set_measures_mismatch'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'too_many_sets'
      | 'unauthenticated'
      | 'unavailable'
      | 'unknown_exercise'
      | 'unknown_parent_set'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'workout_in_progress';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  getActiveWorkout: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'no_active_workout'
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
  getWorkout: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'not_acceptable'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'validation_failed'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  replaceWorkout: {
    problems:
      | 'already_exists'
      | 'effort_contradiction'
      | 'end_before_start'
      | 'exercise_archived'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'invalid_time_zone'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'precondition_required'
      | 'rate_limited'
      | 'set_measures_mismatch'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'too_many_sets'
      | 'unauthenticated'
      | 'unavailable'
      | 'unknown_exercise'
      | 'unknown_parent_set'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'workout_in_progress'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  deleteWorkout: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
      | 'precondition_failed'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'validation_failed'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  updateWorkout: {
    problems:
      | 'end_before_start'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'invalid_time_zone'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'workout_in_progress'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  completeWorkout: {
    problems:
      | 'end_before_start'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'workout_already_completed'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  addSets: {
    problems:
      | 'already_exists'
      | 'effort_contradiction'
      | 'exercise_archived'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'rate_limited'
      | 'set_measures_mismatch'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'too_many_sets'
      | 'unauthenticated'
      | 'unavailable'
      | 'unknown_exercise'
      | 'unknown_parent_set'
      | 'unsupported_media_type'
      | 'validation_failed'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  getSet: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'not_acceptable'
      | 'rate_limited'
      | 'set_not_found'
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
  deleteSet: {
    problems:
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
      | 'precondition_failed'
      | 'rate_limited'
      | 'set_not_found'
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
  updateSet: {
    problems:
      | 'effort_contradiction'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'rate_limited'
      | 'set_measures_mismatch'
      | 'set_not_found'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unknown_parent_set'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
  };
  listMeasurements: {
    problems:
      | 'gone'
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
  createMeasurement: {
    problems:
      | 'already_exists'
      | 'gone'
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
      | 'unit_mismatch'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  batchCreateMeasurements: {
    problems:
      | 'already_exists'
      | 'gone'
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
      | 'unit_mismatch'
      | 'unsupported_media_type'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  getMeasurement: {
    problems:
      | 'gone'
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
  deleteMeasurement: {
    problems:
      | 'gone'
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
  updateMeasurement: {
    problems:
      | 'gone'
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
  listCoachLinks: {
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
    defaults: 'as' | 'limit' | 'includeTotal';
    pagination: true;
    ifMatch: false;
  };
  createCoachLink: {
    problems:
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
  acceptCoachLink: {
    problems:
      | 'coach_already_linked'
      | 'idempotency_in_progress'
      | 'idempotency_key_reused'
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invitation_invalid'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'own_invitation'
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
    roles: 'coach';
  };
  getCoachLink: {
    problems:
      | 'coach_link_not_found'
      | 'insufficient_scope'
      | 'internal_error'
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
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  deleteCoachLink: {
    problems:
      | 'coach_link_not_found'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
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
  updateCoachLink: {
    problems:
      | 'coach_link_not_found'
      | 'forbidden'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'payload_too_large'
      | 'precondition_failed'
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
    ifMatch: true;
  };
  listAthletes: {
    problems:
      | 'insufficient_role'
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
    defaults: 'limit' | 'includeTotal';
    pagination: true;
    ifMatch: false;
    roles: 'coach';
  };
  listAthleteWorkouts: {
    problems:
      | 'athlete_not_found'
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_cursor'
      | 'malformed_request'
      | 'not_acceptable'
      | 'permission_not_granted'
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
    roles: 'coach';
  };
  getAthleteWorkout: {
    problems:
      | 'athlete_not_found'
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'not_acceptable'
      | 'permission_not_granted'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'validation_failed'
      | 'workout_not_found';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
    roles: 'coach';
  };
  listAthleteMeasurements: {
    problems:
      | 'athlete_not_found'
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_cursor'
      | 'malformed_request'
      | 'not_acceptable'
      | 'permission_not_granted'
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
    roles: 'coach';
  };
  listUsers: {
    problems:
      | 'insufficient_role'
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
    roles: 'admin';
  };
  getUser: {
    problems:
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'malformed_request'
      | 'not_acceptable'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'user_not_found'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: false;
    roles: 'admin';
  };
  updateUser: {
    problems:
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'last_administrator'
      | 'malformed_json'
      | 'malformed_request'
      | 'not_acceptable'
      | 'own_account'
      | 'payload_too_large'
      | 'precondition_failed'
      | 'precondition_required'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'unsupported_media_type'
      | 'user_not_found'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
    roles: 'admin';
  };
  endUserSessions: {
    problems:
      | 'insufficient_role'
      | 'insufficient_scope'
      | 'internal_error'
      | 'invalid_header'
      | 'malformed_request'
      | 'precondition_failed'
      | 'rate_limited'
      | 'token_expired'
      | 'token_invalid'
      | 'token_revoked'
      | 'unauthenticated'
      | 'unavailable'
      | 'user_not_found'
      | 'validation_failed';
    identity: 'required';
    defaults: never;
    pagination: false;
    ifMatch: true;
    roles: 'admin';
  };
  listAuditEvents: {
    problems:
      | 'insufficient_role'
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
    defaults: 'limit' | 'includeTotal';
    pagination: true;
    ifMatch: false;
    roles: 'admin';
  };
  getHealth: {
    problems: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'unavailable' | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
  getReadiness: {
    problems: 'internal_error' | 'malformed_request' | 'not_acceptable' | 'validation_failed';
    identity: 'none';
    defaults: never;
    pagination: false;
    ifMatch: false;
  };
}

const idempotencyKeyParameter = {
  name: 'idempotency-key',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
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
const locationHeader = {
  name: 'Location',
  required: true,
  value: { kind: 'string' },
  validator: 'Location/header',
} as const;
const noStoreHeader = {
  name: 'Cache-Control',
  required: false,
  value: { kind: 'string' },
  constant: 'no-store',
} as const;
const refreshCookieHeader = {
  name: 'Set-Cookie',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimitPolicy/header',
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
const retryAfterHeader = {
  name: 'Retry-After',
  required: false,
  value: { kind: 'integer' },
  validator: 'RetryAfter/header',
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
const acceptPostHeader = {
  name: 'Accept-Post',
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
    acceptPostHeader,
    acceptEncodingHeader,
  ],
  problems: ['unsupported_media_type'],
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
const wwwAuthenticateHeader = {
  name: 'WWW-Authenticate',
  required: true,
  value: { kind: 'string' },
  validator: 'RateLimitPolicy/header',
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
const signInLimitedResponse = {
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
  problems: ['rate_limited', 'account_locked'],
} as const;
const forgottenCookieHeader = {
  name: 'Set-Cookie',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimitPolicy/header',
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
    wwwAuthenticateHeader,
  ],
  problems: ['unauthenticated', 'token_expired', 'token_invalid', 'token_revoked'],
} as const;
const bearerChallengeHeader = {
  name: 'WWW-Authenticate',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimitPolicy/header',
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
const recentSignInForbiddenResponse = {
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
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope', 'reauthentication_required'],
} as const;
const oidcNotConfiguredResponse = {
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
  problems: ['oidc_not_configured'],
} as const;
const cursorParameter = {
  name: 'cursor',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
} as const;
const limitParameter = {
  name: 'limit',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'integer' },
  default: 20,
} as const;
const linkHeader = {
  name: 'Link',
  required: false,
  value: { kind: 'string' },
  validator: 'Link/header',
} as const;
const malformedListRequestResponse = {
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
  problems: ['malformed_request', 'invalid_cursor'],
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
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope'],
} as const;
const sessionIdParameter = {
  name: 'sessionId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const ifNoneMatchParameter = {
  name: 'if-none-match',
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
const notModifiedResponse = {
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
} as const;
const malformedRequestResponse = {
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
  problems: ['malformed_request'],
} as const;
const sessionNotFoundResponse = {
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
  problems: ['session_not_found'],
} as const;
const ifMatchParameter = {
  name: 'if-match',
  in: 'header',
  required: false,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const malformedDeleteResponse = {
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
  problems: ['malformed_request', 'invalid_header'],
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
const credentialsForbiddenResponse = {
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
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope', 'wrong_password', 'reauthentication_required'],
} as const;
const apiKeyIdParameter = {
  name: 'apiKeyId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const apiKeyNotFoundResponse = {
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
  problems: ['api_key_not_found'],
} as const;
const malformedUpdateResponse = {
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
  problems: ['malformed_request', 'malformed_json', 'invalid_header'],
} as const;
const acceptPatchHeader = {
  name: 'Accept-Patch',
  required: false,
  value: { kind: 'string' },
  validator: 'RateLimit/header',
} as const;
const unsupportedPatchTypeResponse = {
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
    acceptEncodingHeader,
    acceptPatchHeader,
  ],
  problems: ['unsupported_media_type'],
} as const;
const publicFiveMinutesHeader = {
  name: 'Cache-Control',
  required: false,
  value: { kind: 'string' },
  constant: 'public, max-age=300',
} as const;
const includeTotalParameter = {
  name: 'includeTotal',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'boolean' },
  default: false,
} as const;
const exerciseIdParameter = {
  name: 'exerciseId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const exerciseNotFoundResponse = {
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
  problems: ['exercise_not_found'],
} as const;
const exerciseForbiddenResponse = {
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
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope', 'forbidden'],
} as const;
const performedOnFromParameter = {
  name: 'performedOnFrom',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
} as const;
const performedOnToParameter = {
  name: 'performedOnTo',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
} as const;
const withExerciseParameter = {
  name: 'exerciseId',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
} as const;
const inWorkoutStatusParameter = {
  name: 'status',
  in: 'query',
  required: false,
  style: 'form',
  explode: false,
  value: { kind: 'array', items: { kind: 'string' } },
} as const;
const workoutOrderParameter = {
  name: 'sort',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
  default: '-startedAt',
} as const;
const workoutExpansionParameter = {
  name: 'expand',
  in: 'query',
  required: false,
  style: 'form',
  explode: false,
  value: { kind: 'array', items: { kind: 'string' } },
} as const;
const newWorkoutConflictResponse = {
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
  problems: ['workout_in_progress', 'already_exists', 'exercise_archived', 'idempotency_in_progress'],
} as const;
const newWorkoutInvalidResponse = {
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
const workoutIdParameter = {
  name: 'workoutId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const workoutNotFoundResponse = {
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
  problems: ['workout_not_found'],
} as const;
const preconditionRequiredResponse = {
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
  problems: ['precondition_required'],
} as const;
const setIdParameter = {
  name: 'setId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const setNotFoundResponse = {
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
  problems: ['set_not_found'],
} as const;
const ofMeasurementKindParameter = {
  name: 'kind',
  in: 'query',
  required: false,
  style: 'form',
  explode: false,
  value: { kind: 'array', items: { kind: 'string' } },
} as const;
const measuredAtFromParameter = {
  name: 'measuredAtFrom',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
} as const;
const measuredAtToParameter = {
  name: 'measuredAtTo',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
} as const;
const measurementOrderParameter = {
  name: 'sort',
  in: 'query',
  required: false,
  style: 'form',
  explode: true,
  value: { kind: 'string' },
  default: '-measuredAt',
} as const;
const deprecationHeader = {
  name: 'Deprecation',
  required: true,
  value: { kind: 'string' },
  validator: 'Deprecation/header',
} as const;
const sunsetHeader = {
  name: 'Sunset',
  required: true,
  value: { kind: 'string' },
  validator: 'Sunset/header',
} as const;
const deprecationLinkHeader = {
  name: 'Link',
  required: true,
  value: { kind: 'string' },
  validator: 'Link/header',
} as const;
const deprecatedUnauthorizedResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    wwwAuthenticateHeader,
  ],
  problems: ['unauthenticated', 'token_expired', 'token_invalid', 'token_revoked'],
} as const;
const deprecatedForbiddenResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope'],
} as const;
const deprecatedNotAcceptableResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['not_acceptable'],
} as const;
const deprecatedGoneResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['gone'],
} as const;
const deprecatedValidationFailedResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['validation_failed'],
} as const;
const deprecatedRateLimitedResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    retryAfterHeader,
  ],
  problems: ['rate_limited'],
} as const;
const deprecatedInternalErrorResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['internal_error'],
} as const;
const deprecatedUnavailableResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    retryAfterHeader,
  ],
  problems: ['unavailable'],
} as const;
const deprecatedMalformedBodyResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['malformed_request', 'malformed_json'],
} as const;
const deprecatedCreateConflictResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    retryAfterHeader,
    idempotentReplayedHeader,
  ],
  problems: ['already_exists', 'idempotency_in_progress'],
} as const;
const deprecatedPayloadTooLargeResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['payload_too_large'],
} as const;
const deprecatedUnsupportedMediaTypeResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    acceptHeader,
    acceptPostHeader,
    acceptEncodingHeader,
  ],
  problems: ['unsupported_media_type'],
} as const;
const deprecatedNewMeasurementInvalidResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['validation_failed', 'unit_mismatch', 'idempotency_key_reused'],
} as const;
const measurementIdParameter = {
  name: 'measurementId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const deprecatedMeasurementNotFoundResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
  ],
  problems: ['measurement_not_found'],
} as const;
const deprecatedPreconditionFailedResponse = {
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
    deprecationHeader,
    sunsetHeader,
    deprecationLinkHeader,
    idempotentReplayedHeader,
  ],
  problems: ['precondition_failed'],
} as const;
const roleForbiddenResponse = {
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
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope', 'insufficient_role'],
} as const;
const coachLinkIdParameter = {
  name: 'coachLinkId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const coachLinkNotFoundResponse = {
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
  problems: ['coach_link_not_found'],
} as const;
const athleteIdParameter = {
  name: 'athleteId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const athleteForbiddenResponse = {
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
    bearerChallengeHeader,
  ],
  problems: ['insufficient_scope', 'insufficient_role', 'permission_not_granted'],
} as const;
const athleteNotFoundResponse = {
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
  problems: ['athlete_not_found'],
} as const;
const userIdParameter = {
  name: 'userId',
  in: 'path',
  required: true,
  style: 'simple',
  explode: false,
  value: { kind: 'string' },
} as const;
const userNotFoundResponse = {
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
  problems: ['user_not_found'],
} as const;

export const contract: Contract = {
  title: 'Spotter',
  version: '1.1.0',
  operations: [
    {
      id: 'registerUser',
      method: 'post',
      path: '/api/v1/auth/register',
      tag: 'auth',
      parameters: [idempotencyKeyParameter],
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
              validator: 'response.SignedIn',
              serializer: 'SignedIn',
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
            locationHeader,
            noStoreHeader,
            refreshCookieHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['email_taken', 'idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'weak_password', 'invalid_time_zone', 'idempotency_key_reused'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: { idempotency: true },
      limits: ['registration', 'address'],
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
              validator: 'response.SignedIn',
              serializer: 'SignedIn',
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
            refreshCookieHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': {
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
            wwwAuthenticateHeader,
          ],
          problems: ['invalid_credentials'],
        },
        '406': notAcceptableResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': validationFailedResponse,
        '429': signInLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: {},
      limits: ['sign_in', 'address'],
    },
    {
      id: 'refreshTokens',
      method: 'post',
      path: '/api/v1/auth/refresh',
      tag: 'auth',
      parameters: [
        {
          name: '__Secure-spotter_refresh',
          in: 'cookie',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
      ],
      validators: { query: 'none/query', cookie: 'refreshTokens/cookie' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.RefreshTokens' }],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.SignedIn',
              serializer: 'SignedIn',
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
            refreshCookieHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': {
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
            wwwAuthenticateHeader,
            forgottenCookieHeader,
          ],
          problems: ['refresh_token_invalid'],
        },
        '403': {
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
          problems: ['cross_site_request'],
        },
        '406': notAcceptableResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: {},
      limits: ['refresh', 'address'],
    },
    {
      id: 'logout',
      method: 'post',
      path: '/api/v1/auth/logout',
      tag: 'auth',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.Logout' }],
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
            forgottenCookieHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': {
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
            bearerChallengeHeader,
          ],
          problems: ['insufficient_scope', 'cross_site_request'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: {},
      limits: ['writes', 'address'],
    },
    {
      id: 'reauthenticate',
      method: 'post',
      path: '/api/v1/auth/reauthenticate',
      tag: 'auth',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.Reauthenticate' }],
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
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': {
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
            bearerChallengeHeader,
          ],
          problems: ['insufficient_scope', 'wrong_password'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': validationFailedResponse,
        '429': signInLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: {},
      limits: ['sign_in', 'address'],
    },
    {
      id: 'verifyEmail',
      method: 'post',
      path: '/api/v1/auth/verify-email',
      tag: 'auth',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.EmailVerification' }],
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
        '400': malformedBodyResponse,
        '409': {
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
          problems: ['email_taken'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'mailed_token_invalid'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: {},
      limits: ['recovery', 'address'],
    },
    {
      id: 'requestPasswordReset',
      method: 'post',
      path: '/api/v1/auth/password/forgot',
      tag: 'auth',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'PasswordResetRequest' }],
      },
      responses: {
        '202': {
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
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: { idempotency: true },
      limits: ['recovery', 'address'],
    },
    {
      id: 'resetPassword',
      method: 'post',
      path: '/api/v1/auth/password/reset',
      tag: 'auth',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.PasswordReset' }],
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
        '400': malformedBodyResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'mailed_token_invalid', 'weak_password'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: {},
      limits: ['recovery', 'address'],
    },
    {
      id: 'startOidcSignIn',
      method: 'post',
      path: '/api/v1/auth/oidc/authorizations',
      tag: 'auth',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'StartOidcSignIn' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.StartedOidcSignIn',
              serializer: 'StartedOidcSignIn',
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
        '401': {
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
            wwwAuthenticateHeader,
          ],
          problems: ['token_expired', 'token_invalid', 'token_revoked'],
        },
        '403': recentSignInForbiddenResponse,
        '404': oidcNotConfiguredResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }, { schemes: [] }],
      conventions: { idempotency: true },
      limits: ['sign_in', 'address'],
    },
    {
      id: 'completeOidcSignIn',
      method: 'post',
      path: '/api/v1/auth/oidc/complete',
      tag: 'auth',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.CompleteOidcSignIn' }],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.SignedIn',
              serializer: 'SignedIn',
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
            refreshCookieHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '404': oidcNotConfiguredResponse,
        '406': notAcceptableResponse,
        '409': {
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
          problems: ['email_taken', 'identity_taken'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'oidc_sign_in_failed'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: {},
      limits: ['sign_in', 'address'],
    },
    {
      id: 'listSessions',
      method: 'get',
      path: '/api/v1/sessions',
      tag: 'account',
      parameters: [cursorParameter, limitParameter],
      validators: { query: 'listSessions/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.SessionPage',
              serializer: 'SessionPage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'getSession',
      method: 'get',
      path: '/api/v1/sessions/{sessionId}',
      tag: 'account',
      parameters: [sessionIdParameter, ifNoneMatchParameter],
      validators: { path: 'getSession/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Session',
              serializer: 'Session',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': sessionNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'revokeSession',
      method: 'delete',
      path: '/api/v1/sessions/{sessionId}',
      tag: 'account',
      parameters: [sessionIdParameter, ifMatchParameter],
      validators: { path: 'getSession/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': sessionNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'changePassword',
      method: 'post',
      path: '/api/v1/me/password',
      tag: 'account',
      parameters: [],
      validators: { query: 'none/query' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.ChangePassword' }],
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
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': credentialsForbiddenResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'weak_password'],
        },
        '429': signInLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: {},
      limits: ['sign_in', 'address'],
    },
    {
      id: 'changeEmail',
      method: 'post',
      path: '/api/v1/me/email',
      tag: 'account',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'request.ChangeEmail' }],
      },
      responses: {
        '202': {
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
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': credentialsForbiddenResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': signInLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { idempotency: true },
      limits: ['recovery', 'address'],
    },
    {
      id: 'resendVerification',
      method: 'post',
      path: '/api/v1/me/email/verification',
      tag: 'account',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      responses: {
        '202': {
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
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['email_already_verified', 'idempotency_in_progress'],
        },
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { idempotency: true },
      limits: ['recovery', 'address'],
    },
    {
      id: 'listIdentities',
      method: 'get',
      path: '/api/v1/me/identities',
      tag: 'account',
      parameters: [cursorParameter, limitParameter],
      validators: { query: 'listSessions/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.IdentityPage',
              serializer: 'IdentityPage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteIdentity',
      method: 'delete',
      path: '/api/v1/me/identities/{identityId}',
      tag: 'account',
      parameters: [
        {
          name: 'identityId',
          in: 'path',
          required: true,
          style: 'simple',
          explode: false,
          value: { kind: 'string' },
        },
        ifMatchParameter,
      ],
      validators: { path: 'deleteIdentity/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': recentSignInForbiddenResponse,
        '404': {
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
          problems: ['identity_not_found'],
        },
        '409': {
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
          problems: ['last_sign_in_method'],
        },
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'restoreMe',
      method: 'post',
      path: '/api/v1/me/restore',
      tag: 'account',
      parameters: [],
      validators: { query: 'none/query' },
      responses: {
        '200': {
          media: [
            { type: 'application/json', writer: 'json', validator: 'response.User', serializer: 'User' },
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
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '409': {
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
          problems: ['deletion_not_requested'],
        },
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version' },
      limits: ['writes', 'address'],
    },
    {
      id: 'listApiKeys',
      method: 'get',
      path: '/api/v1/api-keys',
      tag: 'account',
      parameters: [cursorParameter, limitParameter],
      validators: { query: 'listSessions/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.ApiKeyPage',
              serializer: 'ApiKeyPage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'createApiKey',
      method: 'post',
      path: '/api/v1/api-keys',
      tag: 'account',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'NewApiKey' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.CreatedApiKey',
              serializer: 'CreatedApiKey',
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
            locationHeader,
            eTagHeader,
            noStoreHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': recentSignInForbiddenResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['too_many_api_keys', 'idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'getApiKey',
      method: 'get',
      path: '/api/v1/api-keys/{apiKeyId}',
      tag: 'account',
      parameters: [apiKeyIdParameter, ifNoneMatchParameter],
      validators: { path: 'getApiKey/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            { type: 'application/json', writer: 'json', validator: 'response.ApiKey', serializer: 'ApiKey' },
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': apiKeyNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteApiKey',
      method: 'delete',
      path: '/api/v1/api-keys/{apiKeyId}',
      tag: 'account',
      parameters: [apiKeyIdParameter, ifMatchParameter],
      validators: { path: 'getApiKey/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': apiKeyNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'getMe',
      method: 'get',
      path: '/api/v1/me',
      tag: 'users',
      parameters: [ifNoneMatchParameter],
      validators: { query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            { type: 'application/json', writer: 'json', validator: 'response.User', serializer: 'User' },
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['profile:read'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteMe',
      method: 'delete',
      path: '/api/v1/me',
      tag: 'account',
      parameters: [ifMatchParameter],
      validators: { query: 'none/query', header: 'revokeSession/header' },
      responses: {
        '202': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'AccountDeletion',
              serializer: 'AccountDeletion',
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
            locationHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': recentSignInForbiddenResponse,
        '406': notAcceptableResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'updateMe',
      method: 'patch',
      path: '/api/v1/me',
      tag: 'users',
      parameters: [ifMatchParameter],
      validators: { query: 'none/query', header: 'revokeSession/header' },
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
            { type: 'application/json', writer: 'json', validator: 'response.User', serializer: 'User' },
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedPatchTypeResponse,
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
          problems: ['validation_failed', 'invalid_time_zone'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['profile:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'getCatalog',
      method: 'get',
      path: '/api/v1/catalog',
      tag: 'exercises',
      parameters: [ifNoneMatchParameter],
      validators: { query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Catalog',
              serializer: 'Catalog',
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
            publicFiveMinutesHeader,
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
            publicFiveMinutesHeader,
            varyHeader,
          ],
          problems: [],
        },
        '400': malformedRequestResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: { etag: 'content' },
      limits: ['reads', 'address'],
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
        cursorParameter,
        limitParameter,
        includeTotalParameter,
        ifNoneMatchParameter,
      ],
      validators: { query: 'listExercises/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.ExercisePage',
              serializer: 'ExercisePage',
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
            linkHeader,
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '304': notModifiedResponse,
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:read'] }] }],
      conventions: { etag: 'content', pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'createExercise',
      method: 'post',
      path: '/api/v1/exercises',
      tag: 'exercises',
      parameters: [idempotencyKeyParameter],
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
              serializer: 'Exercise',
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
            locationHeader,
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
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['already_exists', 'idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'getExercise',
      method: 'get',
      path: '/api/v1/exercises/{exerciseId}',
      tag: 'exercises',
      parameters: [exerciseIdParameter, ifNoneMatchParameter],
      validators: { path: 'getExercise/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Exercise',
              serializer: 'Exercise',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': exerciseNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:read'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteExercise',
      method: 'delete',
      path: '/api/v1/exercises/{exerciseId}',
      tag: 'exercises',
      parameters: [exerciseIdParameter, ifMatchParameter],
      validators: { path: 'getExercise/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': exerciseForbiddenResponse,
        '404': exerciseNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:write'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'updateExercise',
      method: 'patch',
      path: '/api/v1/exercises/{exerciseId}',
      tag: 'exercises',
      parameters: [exerciseIdParameter, ifMatchParameter],
      validators: { path: 'getExercise/path', query: 'none/query', header: 'revokeSession/header' },
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
              serializer: 'Exercise',
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': exerciseForbiddenResponse,
        '404': exerciseNotFoundResponse,
        '406': notAcceptableResponse,
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedPatchTypeResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['exercises:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'listWorkouts',
      method: 'get',
      path: '/api/v1/workouts',
      tag: 'workouts',
      parameters: [
        performedOnFromParameter,
        performedOnToParameter,
        withExerciseParameter,
        inWorkoutStatusParameter,
        workoutOrderParameter,
        workoutExpansionParameter,
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { query: 'listWorkouts/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.WorkoutPage',
              serializer: 'WorkoutPage',
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
            linkHeader,
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'createWorkout',
      method: 'post',
      path: '/api/v1/workouts',
      tag: 'workouts',
      parameters: [idempotencyKeyParameter],
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
              serializer: 'Workout',
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
            locationHeader,
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
        '409': newWorkoutConflictResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': newWorkoutInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'batchCreateWorkouts',
      method: 'post',
      path: '/api/v1/workouts/batch',
      tag: 'workouts',
      parameters: [idempotencyKeyParameter],
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
        '409': newWorkoutConflictResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': newWorkoutInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'getActiveWorkout',
      method: 'get',
      path: '/api/v1/workouts/active',
      tag: 'workouts',
      parameters: [ifNoneMatchParameter],
      validators: { query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'Workout',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': {
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
          problems: ['no_active_workout'],
        },
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { etag: 'content' },
      limits: ['reads', 'address'],
    },
    {
      id: 'getWorkout',
      method: 'get',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdParameter, ifNoneMatchParameter],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'Workout',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': workoutNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'replaceWorkout',
      method: 'put',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdParameter, ifMatchParameter],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'revokeSession/header' },
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
              serializer: 'Workout',
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': workoutNotFoundResponse,
        '406': notAcceptableResponse,
        '409': {
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
          problems: ['workout_in_progress', 'already_exists', 'exercise_archived'],
        },
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
        '428': preconditionRequiredResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'required' },
      limits: ['writes', 'address'],
    },
    {
      id: 'deleteWorkout',
      method: 'delete',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdParameter, ifMatchParameter],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': workoutNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'updateWorkout',
      method: 'patch',
      path: '/api/v1/workouts/{workoutId}',
      tag: 'workouts',
      parameters: [workoutIdParameter, ifMatchParameter],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'revokeSession/header' },
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
              serializer: 'Workout',
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': workoutNotFoundResponse,
        '406': notAcceptableResponse,
        '409': {
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
          problems: ['workout_in_progress'],
        },
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedPatchTypeResponse,
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
          problems: ['validation_failed', 'invalid_time_zone', 'end_before_start'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'completeWorkout',
      method: 'post',
      path: '/api/v1/workouts/{workoutId}/complete',
      tag: 'workouts',
      parameters: [workoutIdParameter, idempotencyKeyParameter, ifMatchParameter],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'completeWorkout/header' },
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
              serializer: 'Workout',
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
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': workoutNotFoundResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['workout_already_completed', 'idempotency_in_progress'],
        },
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'end_before_start', 'idempotency_key_reused'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'addSets',
      method: 'post',
      path: '/api/v1/workouts/{workoutId}/sets',
      tag: 'workouts',
      parameters: [workoutIdParameter, idempotencyKeyParameter, ifMatchParameter],
      validators: { path: 'getWorkout/path', query: 'none/query', header: 'completeWorkout/header' },
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
              serializer: 'Workout',
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
            locationHeader,
            eTagHeader,
            privateNoCacheHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': workoutNotFoundResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['already_exists', 'exercise_archived', 'idempotency_in_progress'],
        },
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'getSet',
      method: 'get',
      path: '/api/v1/sets/{setId}',
      tag: 'workouts',
      parameters: [setIdParameter, ifNoneMatchParameter],
      validators: { path: 'getSet/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.SetDetail',
              serializer: 'SetDetail',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': setNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:read'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteSet',
      method: 'delete',
      path: '/api/v1/sets/{setId}',
      tag: 'workouts',
      parameters: [setIdParameter, ifMatchParameter],
      validators: { path: 'getSet/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': setNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'updateSet',
      method: 'patch',
      path: '/api/v1/sets/{setId}',
      tag: 'workouts',
      parameters: [setIdParameter, ifMatchParameter],
      validators: { path: 'getSet/path', query: 'none/query', header: 'revokeSession/header' },
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
              serializer: 'SetDetail',
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': setNotFoundResponse,
        '406': notAcceptableResponse,
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedPatchTypeResponse,
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
          problems: [
            'validation_failed',
            'set_measures_mismatch',
            'effort_contradiction',
            'unknown_parent_set',
          ],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['workouts:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'listMeasurements',
      method: 'get',
      path: '/api/v1/measurements',
      tag: 'measurements',
      parameters: [
        ofMeasurementKindParameter,
        measuredAtFromParameter,
        measuredAtToParameter,
        measurementOrderParameter,
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { query: 'listMeasurements/query' },
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
            deprecationHeader,
            sunsetHeader,
            linkHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
          ],
          problems: ['malformed_request', 'invalid_cursor'],
        },
        '401': deprecatedUnauthorizedResponse,
        '403': deprecatedForbiddenResponse,
        '406': deprecatedNotAcceptableResponse,
        '410': deprecatedGoneResponse,
        '422': deprecatedValidationFailedResponse,
        '429': deprecatedRateLimitedResponse,
        '500': deprecatedInternalErrorResponse,
        '503': deprecatedUnavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:read'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
      deprecation: {
        since: '2026-11-20',
        sunset: '2027-11-30',
        successor: '/api/v2/measurements',
        page: '/deprecations#listMeasurements',
      },
    },
    {
      id: 'createMeasurement',
      method: 'post',
      path: '/api/v1/measurements',
      tag: 'measurements',
      parameters: [idempotencyKeyParameter],
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
            locationHeader,
            eTagHeader,
            privateNoCacheHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': deprecatedMalformedBodyResponse,
        '401': deprecatedUnauthorizedResponse,
        '403': deprecatedForbiddenResponse,
        '406': deprecatedNotAcceptableResponse,
        '409': deprecatedCreateConflictResponse,
        '410': deprecatedGoneResponse,
        '413': deprecatedPayloadTooLargeResponse,
        '415': deprecatedUnsupportedMediaTypeResponse,
        '422': deprecatedNewMeasurementInvalidResponse,
        '429': deprecatedRateLimitedResponse,
        '500': deprecatedInternalErrorResponse,
        '503': deprecatedUnavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { etag: 'version', idempotency: true },
      limits: ['writes', 'address'],
      deprecation: {
        since: '2026-11-20',
        sunset: '2027-11-30',
        successor: '/api/v2/measurements',
        page: '/deprecations#createMeasurement',
      },
    },
    {
      id: 'batchCreateMeasurements',
      method: 'post',
      path: '/api/v1/measurements/batch',
      tag: 'measurements',
      parameters: [idempotencyKeyParameter],
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
            noStoreHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': deprecatedMalformedBodyResponse,
        '401': deprecatedUnauthorizedResponse,
        '403': deprecatedForbiddenResponse,
        '406': deprecatedNotAcceptableResponse,
        '409': deprecatedCreateConflictResponse,
        '410': deprecatedGoneResponse,
        '413': deprecatedPayloadTooLargeResponse,
        '415': deprecatedUnsupportedMediaTypeResponse,
        '422': deprecatedNewMeasurementInvalidResponse,
        '429': deprecatedRateLimitedResponse,
        '500': deprecatedInternalErrorResponse,
        '503': deprecatedUnavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { idempotency: true },
      limits: ['writes', 'address'],
      deprecation: {
        since: '2026-11-20',
        sunset: '2027-11-30',
        successor: '/api/v2/measurements/batch',
        page: '/deprecations#batchCreateMeasurements',
      },
    },
    {
      id: 'getMeasurement',
      method: 'get',
      path: '/api/v1/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdParameter, ifNoneMatchParameter],
      validators: { path: 'getMeasurement/path', query: 'none/query', header: 'getSession/header' },
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
          ],
          problems: ['malformed_request'],
        },
        '401': deprecatedUnauthorizedResponse,
        '403': deprecatedForbiddenResponse,
        '404': deprecatedMeasurementNotFoundResponse,
        '406': deprecatedNotAcceptableResponse,
        '410': deprecatedGoneResponse,
        '422': deprecatedValidationFailedResponse,
        '429': deprecatedRateLimitedResponse,
        '500': deprecatedInternalErrorResponse,
        '503': deprecatedUnavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:read'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
      deprecation: {
        since: '2026-11-20',
        sunset: '2027-11-30',
        successor: '/api/v2/measurements/{measurementId}',
        page: '/deprecations#getMeasurement',
      },
    },
    {
      id: 'deleteMeasurement',
      method: 'delete',
      path: '/api/v1/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdParameter, ifMatchParameter],
      validators: { path: 'getMeasurement/path', query: 'none/query', header: 'revokeSession/header' },
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
          ],
          problems: ['malformed_request', 'invalid_header'],
        },
        '401': deprecatedUnauthorizedResponse,
        '403': deprecatedForbiddenResponse,
        '404': deprecatedMeasurementNotFoundResponse,
        '410': deprecatedGoneResponse,
        '412': deprecatedPreconditionFailedResponse,
        '422': deprecatedValidationFailedResponse,
        '429': deprecatedRateLimitedResponse,
        '500': deprecatedInternalErrorResponse,
        '503': deprecatedUnavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
      deprecation: {
        since: '2026-11-20',
        sunset: '2027-11-30',
        successor: '/api/v2/measurements/{measurementId}',
        page: '/deprecations#deleteMeasurement',
      },
    },
    {
      id: 'updateMeasurement',
      method: 'patch',
      path: '/api/v1/measurements/{measurementId}',
      tag: 'measurements',
      parameters: [measurementIdParameter, ifMatchParameter],
      validators: { path: 'getMeasurement/path', query: 'none/query', header: 'revokeSession/header' },
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
          ],
          problems: ['malformed_request', 'malformed_json', 'invalid_header'],
        },
        '401': deprecatedUnauthorizedResponse,
        '403': deprecatedForbiddenResponse,
        '404': deprecatedMeasurementNotFoundResponse,
        '406': deprecatedNotAcceptableResponse,
        '410': deprecatedGoneResponse,
        '412': deprecatedPreconditionFailedResponse,
        '413': deprecatedPayloadTooLargeResponse,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
            acceptHeader,
            acceptEncodingHeader,
            acceptPatchHeader,
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
            deprecationHeader,
            sunsetHeader,
            deprecationLinkHeader,
          ],
          problems: ['validation_failed', 'unit_mismatch'],
        },
        '429': deprecatedRateLimitedResponse,
        '500': deprecatedInternalErrorResponse,
        '503': deprecatedUnavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['measurements:write'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
      deprecation: {
        since: '2026-11-20',
        sunset: '2027-11-30',
        successor: '/api/v2/measurements/{measurementId}',
        page: '/deprecations#updateMeasurement',
      },
    },
    {
      id: 'listCoachLinks',
      method: 'get',
      path: '/api/v1/coach-links',
      tag: 'coaching',
      parameters: [
        {
          name: 'as',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
          default: 'athlete',
        },
        {
          name: 'status',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { query: 'listCoachLinks/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.CoachLinkPage',
              serializer: 'CoachLinkPage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'createCoachLink',
      method: 'post',
      path: '/api/v1/coach-links',
      tag: 'coaching',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'NewCoachLink' }],
      },
      responses: {
        '201': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.CoachInvitation',
              serializer: 'CoachInvitation',
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
            locationHeader,
            eTagHeader,
            noStoreHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
        '422': createInvalidResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version', idempotency: true },
      limits: ['writes', 'address'],
    },
    {
      id: 'acceptCoachLink',
      method: 'post',
      path: '/api/v1/coach-links/accept',
      tag: 'coaching',
      parameters: [idempotencyKeyParameter],
      validators: { query: 'none/query', header: 'registerUser/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [{ type: 'application/json', reader: 'json', validator: 'AcceptCoachLink' }],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.CoachLink',
              serializer: 'CoachLink',
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
            noStoreHeader,
            idempotentReplayedHeader,
          ],
          problems: [],
        },
        '400': malformedBodyResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '406': notAcceptableResponse,
        '409': {
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
            retryAfterHeader,
            idempotentReplayedHeader,
          ],
          problems: ['own_invitation', 'coach_already_linked', 'idempotency_in_progress'],
        },
        '413': payloadTooLargeResponse,
        '415': unsupportedMediaTypeResponse,
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
          problems: ['validation_failed', 'invitation_invalid', 'idempotency_key_reused'],
        },
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      roles: ['coach'],
      conventions: { etag: 'version', idempotency: true },
      limits: ['sign_in', 'address'],
    },
    {
      id: 'getCoachLink',
      method: 'get',
      path: '/api/v1/coach-links/{coachLinkId}',
      tag: 'coaching',
      parameters: [coachLinkIdParameter, ifNoneMatchParameter],
      validators: { path: 'getCoachLink/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.CoachLink',
              serializer: 'CoachLink',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': coachLinkNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'deleteCoachLink',
      method: 'delete',
      path: '/api/v1/coach-links/{coachLinkId}',
      tag: 'coaching',
      parameters: [coachLinkIdParameter, ifMatchParameter],
      validators: { path: 'getCoachLink/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': forbiddenResponse,
        '404': coachLinkNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'updateCoachLink',
      method: 'patch',
      path: '/api/v1/coach-links/{coachLinkId}',
      tag: 'coaching',
      parameters: [coachLinkIdParameter, ifMatchParameter],
      validators: { path: 'getCoachLink/path', query: 'none/query', header: 'revokeSession/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateCoachLink' },
          { type: 'application/json', reader: 'json', validator: 'UpdateCoachLink' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.CoachLink',
              serializer: 'CoachLink',
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': {
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
            bearerChallengeHeader,
          ],
          problems: ['insufficient_scope', 'forbidden'],
        },
        '404': coachLinkNotFoundResponse,
        '406': notAcceptableResponse,
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedPatchTypeResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['account:manage'] }] }],
      conventions: { etag: 'version', ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'listAthletes',
      method: 'get',
      path: '/api/v1/athletes',
      tag: 'coaching',
      parameters: [cursorParameter, limitParameter, includeTotalParameter],
      validators: { query: 'listAthletes/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'AthletePage',
              serializer: 'AthletePage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['athletes:read'] }] }],
      roles: ['coach'],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'listAthleteWorkouts',
      method: 'get',
      path: '/api/v1/athletes/{athleteId}/workouts',
      tag: 'coaching',
      parameters: [
        athleteIdParameter,
        performedOnFromParameter,
        performedOnToParameter,
        withExerciseParameter,
        inWorkoutStatusParameter,
        workoutOrderParameter,
        workoutExpansionParameter,
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { path: 'listAthleteWorkouts/path', query: 'listWorkouts/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.WorkoutPage',
              serializer: 'WorkoutPage',
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
            linkHeader,
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': athleteForbiddenResponse,
        '404': athleteNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['athletes:read'] }] }],
      roles: ['coach'],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'getAthleteWorkout',
      method: 'get',
      path: '/api/v1/athletes/{athleteId}/workouts/{workoutId}',
      tag: 'coaching',
      parameters: [athleteIdParameter, workoutIdParameter, ifNoneMatchParameter],
      validators: { path: 'getAthleteWorkout/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.Workout',
              serializer: 'Workout',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': athleteForbiddenResponse,
        '404': {
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
          problems: ['athlete_not_found', 'workout_not_found'],
        },
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['athletes:read'] }] }],
      roles: ['coach'],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'listAthleteMeasurements',
      method: 'get',
      path: '/api/v1/athletes/{athleteId}/measurements',
      tag: 'coaching',
      parameters: [
        athleteIdParameter,
        ofMeasurementKindParameter,
        measuredAtFromParameter,
        measuredAtToParameter,
        measurementOrderParameter,
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { path: 'listAthleteWorkouts/path', query: 'listMeasurements/query' },
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
            linkHeader,
            privateNoCacheHeader,
            varyHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': athleteForbiddenResponse,
        '404': athleteNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['athletes:read'] }] }],
      roles: ['coach'],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'listUsers',
      method: 'get',
      path: '/api/v1/admin/users',
      tag: 'admin',
      parameters: [
        { name: 'q', in: 'query', required: false, style: 'form', explode: true, value: { kind: 'string' } },
        {
          name: 'role',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
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
          name: 'createdAtFrom',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'createdAtTo',
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
          default: '-createdAt',
        },
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { query: 'listUsers/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.AdminUserPage',
              serializer: 'AdminUserPage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['users:manage'] }] }],
      roles: ['admin'],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
    },
    {
      id: 'getUser',
      method: 'get',
      path: '/api/v1/admin/users/{userId}',
      tag: 'admin',
      parameters: [userIdParameter, ifNoneMatchParameter],
      validators: { path: 'getUser/path', query: 'none/query', header: 'getSession/header' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.AdminUser',
              serializer: 'AdminUser',
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
        '304': notModifiedResponse,
        '400': malformedRequestResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '404': userNotFoundResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['users:manage'] }] }],
      roles: ['admin'],
      conventions: { etag: 'version' },
      limits: ['reads', 'address'],
    },
    {
      id: 'updateUser',
      method: 'patch',
      path: '/api/v1/admin/users/{userId}',
      tag: 'admin',
      parameters: [userIdParameter, ifMatchParameter],
      validators: { path: 'getUser/path', query: 'none/query', header: 'revokeSession/header' },
      body: {
        required: true,
        maxBytes: 1048576,
        media: [
          { type: 'application/merge-patch+json', reader: 'json', validator: 'UpdateAdminUser' },
          { type: 'application/json', reader: 'json', validator: 'UpdateAdminUser' },
        ],
      },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'response.AdminUser',
              serializer: 'AdminUser',
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
        '400': malformedUpdateResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '404': userNotFoundResponse,
        '406': notAcceptableResponse,
        '409': {
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
          problems: ['own_account', 'last_administrator'],
        },
        '412': preconditionFailedResponse,
        '413': payloadTooLargeResponse,
        '415': unsupportedPatchTypeResponse,
        '422': validationFailedResponse,
        '428': preconditionRequiredResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['users:manage'] }] }],
      roles: ['admin'],
      conventions: { etag: 'version', ifMatch: 'required' },
      limits: ['writes', 'address'],
    },
    {
      id: 'endUserSessions',
      method: 'delete',
      path: '/api/v1/admin/users/{userId}/sessions',
      tag: 'admin',
      parameters: [userIdParameter, ifMatchParameter],
      validators: { path: 'getUser/path', query: 'none/query', header: 'revokeSession/header' },
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
        '400': malformedDeleteResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '404': userNotFoundResponse,
        '412': preconditionFailedResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['users:manage'] }] }],
      roles: ['admin'],
      conventions: { ifMatch: 'honoured' },
      limits: ['writes', 'address'],
    },
    {
      id: 'listAuditEvents',
      method: 'get',
      path: '/api/v1/admin/audit-log',
      tag: 'admin',
      parameters: [
        {
          name: 'type',
          in: 'query',
          required: false,
          style: 'form',
          explode: false,
          value: { kind: 'array', items: { kind: 'string' } },
        },
        {
          name: 'subjectId',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'actorId',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'occurredAtFrom',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        {
          name: 'occurredAtTo',
          in: 'query',
          required: false,
          style: 'form',
          explode: true,
          value: { kind: 'string' },
        },
        cursorParameter,
        limitParameter,
        includeTotalParameter,
      ],
      validators: { query: 'listAuditEvents/query' },
      responses: {
        '200': {
          media: [
            {
              type: 'application/json',
              writer: 'json',
              validator: 'AuditEventPage',
              serializer: 'AuditEventPage',
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
            linkHeader,
            noStoreHeader,
          ],
          problems: [],
        },
        '400': malformedListRequestResponse,
        '401': unauthorizedResponse,
        '403': roleForbiddenResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '429': rateLimitedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [{ schemes: [{ scheme: 'bearer', scopes: ['audit:read'] }] }],
      roles: ['admin'],
      conventions: { pagination: true },
      limits: ['reads', 'address'],
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
          media: [{ type: 'application/json', writer: 'json', validator: 'Health', serializer: 'Health' }],
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
        '400': malformedRequestResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '500': internalErrorResponse,
        '503': unavailableResponse,
      },
      security: [],
      conventions: {},
      limits: [],
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
              serializer: 'Readiness',
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
          problems: [],
        },
        '400': malformedRequestResponse,
        '406': notAcceptableResponse,
        '422': validationFailedResponse,
        '500': internalErrorResponse,
        '503': {
          media: [
            {
              type: 'application/health+json',
              writer: 'json',
              validator: 'Readiness',
              serializer: 'Readiness',
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
            retryAfterHeader,
          ],
          problems: [],
        },
      },
      security: [],
      conventions: {},
      limits: [],
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
