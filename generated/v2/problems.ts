/* eslint-disable */
// Problems: every code, with the cause and the fix that its page shows.
// Made from openapi/v2/openapi.yaml. Do not edit: change the document and run `make generate`.

export type ProblemCode =
  | 'malformed_request'
  | 'malformed_json'
  | 'invalid_header'
  | 'invalid_cursor'
  | 'unauthenticated'
  | 'token_expired'
  | 'token_invalid'
  | 'token_revoked'
  | 'refresh_token_invalid'
  | 'invalid_credentials'
  | 'insufficient_scope'
  | 'insufficient_role'
  | 'wrong_password'
  | 'reauthentication_required'
  | 'permission_not_granted'
  | 'cross_site_request'
  | 'forbidden'
  | 'not_found'
  | 'exercise_not_found'
  | 'workout_not_found'
  | 'no_active_workout'
  | 'set_not_found'
  | 'session_not_found'
  | 'measurement_not_found'
  | 'user_not_found'
  | 'coach_link_not_found'
  | 'athlete_not_found'
  | 'api_key_not_found'
  | 'identity_not_found'
  | 'oidc_not_configured'
  | 'method_not_allowed'
  | 'not_acceptable'
  | 'request_timeout'
  | 'headers_too_large'
  | 'idempotency_in_progress'
  | 'already_exists'
  | 'email_taken'
  | 'email_already_verified'
  | 'deletion_not_requested'
  | 'identity_taken'
  | 'last_sign_in_method'
  | 'too_many_api_keys'
  | 'workout_in_progress'
  | 'workout_already_completed'
  | 'exercise_archived'
  | 'own_account'
  | 'last_administrator'
  | 'own_invitation'
  | 'coach_already_linked'
  | 'gone'
  | 'precondition_failed'
  | 'precondition_required'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'validation_failed'
  | 'idempotency_key_reused'
  | 'weak_password'
  | 'mailed_token_invalid'
  | 'invalid_time_zone'
  | 'oidc_sign_in_failed'
  | 'end_before_start'
  | 'unknown_exercise'
  | 'set_measures_mismatch'
  | 'effort_contradiction'
  | 'unknown_parent_set'
  | 'too_many_sets'
  | 'unit_mismatch'
  | 'invitation_invalid'
  | 'rate_limited'
  | 'account_locked'
  | 'internal_error'
  | 'not_implemented'
  | 'unavailable'
  | 'timeout';

export interface Problem {
  readonly code: ProblemCode;
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

export const problems: Readonly<Record<ProblemCode, Problem>> = {
  malformed_request: {
    code: 'malformed_request',
    status: 400,
    type: '/problems/malformed-request',
    title: 'The request cannot be read',
    cause: 'The URL, the query string or the encoding of the body is broken: a percent sign without two hexadecimal digits,\nbytes that are not UTF-8, or nesting deeper than 64 levels.\n',
    fix: 'Encode each value of the URL with `encodeURIComponent` and send bodies as UTF-8.',
  },
  malformed_json: {
    code: 'malformed_json',
    status: 400,
    type: '/problems/malformed-json',
    title: 'The body is not JSON',
    cause: 'The body was announced as JSON, but its text breaks the grammar of JSON. `detail` says where.',
    fix: 'Serialize with a JSON library. Trailing commas, comments and single quotes are not JSON.',
  },
  invalid_header: {
    code: 'invalid_header',
    status: 400,
    type: '/problems/invalid-header',
    title: 'A header cannot be read',
    cause: 'A header does not follow its own grammar, for example an `If-Match` without double quotes around the tag.\n',
    fix: 'Send entity tags exactly as they came in `ETag`, quotes included.',
  },
  invalid_cursor: {
    code: 'invalid_cursor',
    status: 400,
    type: '/problems/invalid-cursor',
    title: 'The cursor does not fit',
    cause: 'The cursor was changed or cut off, or it was made by a request with other filters or another sort order.\n',
    fix: 'Send `nextCursor` of the page before unchanged, with the same filters and the same sort order, or start again\nwithout a cursor.\n',
  },
  unauthenticated: {
    code: 'unauthenticated',
    status: 401,
    type: '/problems/unauthenticated',
    title: 'Nobody is signed in',
    cause: 'The operation needs an access token and the request carries none, or not as a bearer token.',
    fix: 'Send `Authorization: Bearer <access token>`. `POST /api/v1/auth/login` answers one.',
  },
  token_expired: {
    code: 'token_expired',
    status: 401,
    type: '/problems/token-expired',
    title: 'The access token has expired',
    cause: 'Access tokens are valid for 15 minutes.',
    fix: 'Get a new one with `POST /api/v1/auth/refresh` and send the request again.',
  },
  token_invalid: {
    code: 'token_invalid',
    status: 401,
    type: '/problems/token-invalid',
    title: 'The access token is not valid',
    cause: 'The token was changed, was made by somebody else or for another purpose, or its user no longer exists.',
    fix: 'Send the token exactly as it was answered; sign in again if that does not help.',
  },
  token_revoked: {
    code: 'token_revoked',
    status: 401,
    type: '/problems/token-revoked',
    title: 'The session has ended',
    cause: 'The session of the token was ended: by signing out, by a change of the password, by its owner from another device\nor by an administrator. An API key was revoked.\n',
    fix: 'Sign in again.',
  },
  refresh_token_invalid: {
    code: 'refresh_token_invalid',
    status: 401,
    type: '/problems/refresh-token-invalid',
    title: 'The session does not go on',
    cause: 'The refresh token was used before, has expired or was never one; or its session has ended. Which of these it is is\nnot told.\n',
    fix: 'Sign in again. Send each refresh token once, and no two at the same time.',
  },
  invalid_credentials: {
    code: 'invalid_credentials',
    status: 401,
    type: '/problems/invalid-credentials',
    title: 'E-mail or password is wrong',
    cause: 'No account has this e-mail together with this password. Which of the two is wrong is not told, so that nobody\ncan learn who has an account.\n',
    fix: 'Check both, also the keyboard\'s language and the shift lock.',
  },
  insufficient_scope: {
    code: 'insufficient_scope',
    status: 403,
    type: '/problems/insufficient-scope',
    title: 'The token does not allow this',
    cause: 'The token is valid, but lacks a scope that the operation lists.',
    fix: 'Use a token with that scope. The header `WWW-Authenticate` names it.',
  },
  insufficient_role: {
    code: 'insufficient_role',
    status: 403,
    type: '/problems/insufficient-role',
    title: 'Your role does not allow this',
    cause: 'The operation is for users with another role, such as administrators.',
    fix: 'Ask an administrator for the role, or use another account.',
  },
  wrong_password: {
    code: 'wrong_password',
    status: 403,
    type: '/problems/wrong-password',
    title: 'The password is wrong',
    cause: 'The access token is good, but the password in the body is not that of the account. The session goes on; failures\ncount towards the lock of the account.\n',
    fix: 'Check the keyboard\'s language and the shift lock, or reset the password with `POST /api/v1/auth/password/forgot`.',
  },
  reauthentication_required: {
    code: 'reauthentication_required',
    status: 403,
    type: '/problems/reauthentication-required',
    title: 'Confirm who you are first',
    cause: 'The operation is delicate, and the last proof of who is signed in is more than ten minutes old.',
    fix: 'Send the password to `POST /api/v1/auth/reauthenticate`, or sign in again, and repeat the request.',
  },
  permission_not_granted: {
    code: 'permission_not_granted',
    status: 403,
    type: '/problems/permission-not-granted',
    title: 'The athlete does not permit this',
    cause: 'You are linked with the athlete, but the link lacks the permission that the operation needs.',
    fix: 'Ask the athlete, who can change the permissions of the link at any time.',
  },
  cross_site_request: {
    code: 'cross_site_request',
    status: 403,
    type: '/problems/cross-site-request',
    title: 'The request comes from another site',
    cause: 'A browser sent the request for a page of another site: `Origin` is `null` or not one that the service lists, or\n`Sec-Fetch-Site` is `cross-site`.\n',
    fix: 'Call the operation from the service\'s own pages, or from a client that is no browser.',
  },
  forbidden: {
    code: 'forbidden',
    status: 403,
    type: '/problems/forbidden',
    title: 'This is not yours to change',
    cause: 'You can see the resource, but only others may change it. Catalogue exercises belong to administrators, and what a\ncoach may see is for the athlete to say.\n',
    fix: 'Make a custom exercise of your own with `POST /api/v1/exercises` and use that; ask the athlete for another permission.\n',
  },
  not_found: {
    code: 'not_found',
    status: 404,
    type: '/problems/not-found',
    title: 'There is nothing here',
    cause: 'No operation has this path. Paths are case-sensitive and have no slash at the end.',
    fix: 'Compare the path with the list of operations in `/openapi.json`.',
  },
  exercise_not_found: {
    code: 'exercise_not_found',
    status: 404,
    type: '/problems/exercise-not-found',
    title: 'There is no such exercise',
    cause: 'No catalogue exercise and none of your own has this id. What belongs to others is not found either.',
    fix: 'Look it up with `GET /api/v1/exercises`.',
  },
  workout_not_found: {
    code: 'workout_not_found',
    status: 404,
    type: '/problems/workout-not-found',
    title: 'There is no such workout',
    cause: 'None of your workouts has this id, or it was deleted.',
    fix: 'Look it up with `GET /api/v1/workouts`.',
  },
  no_active_workout: {
    code: 'no_active_workout',
    status: 404,
    type: '/problems/no-active-workout',
    title: 'No workout is in progress',
    cause: 'You have not started a workout, or the last one was completed or discarded.',
    fix: 'Start one with `POST /api/v1/workouts` and without `endedAt`.',
  },
  set_not_found: {
    code: 'set_not_found',
    status: 404,
    type: '/problems/set-not-found',
    title: 'There is no such set',
    cause: 'None of your sets has this id, or it was deleted, alone or with its workout.',
    fix: 'Read the workout again; it lists its sets.',
  },
  session_not_found: {
    code: 'session_not_found',
    status: 404,
    type: '/problems/session-not-found',
    title: 'There is no such session',
    cause: 'None of your sessions has this id, or it has ended.',
    fix: 'Look it up with `GET /api/v1/sessions`.',
  },
  measurement_not_found: {
    code: 'measurement_not_found',
    status: 404,
    type: '/problems/measurement-not-found',
    title: 'There is no such measurement',
    cause: 'None of your measurements has this id, or it was deleted.',
    fix: 'Look it up with `GET /api/v1/measurements`.',
  },
  user_not_found: {
    code: 'user_not_found',
    status: 404,
    type: '/problems/user-not-found',
    title: 'There is no such user',
    cause: 'No account has this id, or it was erased.',
    fix: 'Look it up with `GET /api/v1/admin/users`.',
  },
  coach_link_not_found: {
    code: 'coach_link_not_found',
    status: 404,
    type: '/problems/coach-link-not-found',
    title: 'There is no such link',
    cause: 'No link between you and somebody else has this id, or one of you has ended it.\n',
    fix: 'Look it up with `GET /api/v1/coach-links`, as a coach with `as=coach`.',
  },
  athlete_not_found: {
    code: 'athlete_not_found',
    status: 404,
    type: '/problems/athlete-not-found',
    title: 'This athlete is not yours',
    cause: 'Nobody with this id lets you see their training: there never was a link, it has ended, or the athlete is leaving.\n',
    fix: '`GET /api/v1/athletes` lists your athletes. To be linked, ask the athlete for an invitation.',
  },
  api_key_not_found: {
    code: 'api_key_not_found',
    status: 404,
    type: '/problems/api-key-not-found',
    title: 'There is no such API key',
    cause: 'None of your API keys has this id, or it was revoked.',
    fix: 'Look it up with `GET /api/v1/api-keys`.',
  },
  identity_not_found: {
    code: 'identity_not_found',
    status: 404,
    type: '/problems/identity-not-found',
    title: 'There is no such identity',
    cause: 'No account at a provider that is linked to yours has this id, or it was unlinked.',
    fix: 'Look it up with `GET /api/v1/me/identities`.',
  },
  oidc_not_configured: {
    code: 'oidc_not_configured',
    status: 404,
    type: '/problems/oidc-not-configured',
    title: 'There is no sign-in through a provider here',
    cause: 'The operator of this server has set up no OpenID Connect provider.',
    fix: 'Sign in with `POST /api/v1/auth/login`.',
  },
  method_not_allowed: {
    code: 'method_not_allowed',
    status: 405,
    type: '/problems/method-not-allowed',
    title: 'The path does not have this method',
    cause: 'The path exists, but not with this method.',
    fix: 'Use one of the methods in the header `Allow`.',
  },
  not_acceptable: {
    code: 'not_acceptable',
    status: 406,
    type: '/problems/not-acceptable',
    title: 'The answer has no such form',
    cause: 'The header `Accept` leaves none of the media types that the operation can answer.',
    fix: 'Send `Accept: application/json`, or none.',
  },
  request_timeout: {
    code: 'request_timeout',
    status: 408,
    type: '/problems/request-timeout',
    title: 'The request did not arrive in time',
    cause: 'The request was begun and its end did not come within the time that the server waits.',
    fix: 'Send it again over a better connection, if need be in smaller parts.',
  },
  headers_too_large: {
    code: 'headers_too_large',
    status: 431,
    type: '/problems/headers-too-large',
    title: 'The headers are too large',
    cause: 'The headers of the request have more than 16 KiB in all.',
    fix: 'Send fewer or shorter headers; cookies are not needed.',
  },
  idempotency_in_progress: {
    code: 'idempotency_in_progress',
    status: 409,
    type: '/problems/idempotency-in-progress',
    title: 'The same request is still running',
    cause: 'A request with this `Idempotency-Key` has been received and is not finished.',
    fix: 'Wait as long as `Retry-After` says and send the same request again; the answer will be the first one\'s.',
  },
  already_exists: {
    code: 'already_exists',
    status: 409,
    type: '/problems/already-exists',
    title: 'The id is taken',
    cause: 'Something with an `id` of the request is already stored.',
    fix: 'If you sent it before, it has arrived: read it. Otherwise make a new id. With an `Idempotency-Key` a repeat is\nrecognised and answered as the first time.\n',
  },
  email_taken: {
    code: 'email_taken',
    status: 409,
    type: '/problems/email-taken',
    title: 'The e-mail has an account',
    cause: 'An account with this e-mail exists; upper and lower case make no difference.',
    fix: 'Sign in with `POST /api/v1/auth/login`, or use another e-mail.',
  },
  email_already_verified: {
    code: 'email_already_verified',
    status: 409,
    type: '/problems/email-already-verified',
    title: 'The address is confirmed already',
    cause: 'Somebody who reads the mails of the account\'s address has confirmed it, or reset the password by mail.',
    fix: 'Nothing is left to do. `emailVerifiedAt` of `GET /api/v1/me` says since when.',
  },
  deletion_not_requested: {
    code: 'deletion_not_requested',
    status: 409,
    type: '/problems/deletion-not-requested',
    title: 'The account is not about to be deleted',
    cause: 'No deletion was asked for, it was cancelled before, or its time has come and it cannot be cancelled any more.',
    fix: '`deletionDueAt` of `GET /api/v1/me` says whether and when the account will be deleted.',
  },
  identity_taken: {
    code: 'identity_taken',
    status: 409,
    type: '/problems/identity-taken',
    title: 'The identity opens another account',
    cause: 'The account at the provider is already linked, to another account here.',
    fix: 'Sign in through the provider to use that account, or unlink it there first.',
  },
  last_sign_in_method: {
    code: 'last_sign_in_method',
    status: 409,
    type: '/problems/last-sign-in-method',
    title: 'It is the only way into the account',
    cause: 'The account has no password and no other identity, so nobody could sign in any more.',
    fix: 'Set a password with `POST /api/v1/auth/password/forgot`, or link another identity first.',
  },
  too_many_api_keys: {
    code: 'too_many_api_keys',
    status: 409,
    type: '/problems/too-many-api-keys',
    title: 'There are too many API keys',
    cause: 'A user has at most 25 API keys that hold.',
    fix: 'Revoke one that is no longer used, with `DELETE /api/v1/api-keys/{apiKeyId}`.',
  },
  workout_in_progress: {
    code: 'workout_in_progress',
    status: 409,
    type: '/problems/workout-in-progress',
    title: 'Another workout is in progress',
    cause: 'One person can have one workout in progress at a time, on all devices together.',
    fix: 'Get it with `GET /api/v1/workouts/active`, then complete or discard it first.',
  },
  workout_already_completed: {
    code: 'workout_already_completed',
    status: 409,
    type: '/problems/workout-already-completed',
    title: 'The workout is already completed',
    cause: 'The workout was completed before, perhaps on another device.',
    fix: 'Read the workout. Its end can be changed with `PATCH /api/v1/workouts/{workoutId}`.',
  },
  exercise_archived: {
    code: 'exercise_archived',
    status: 409,
    type: '/problems/exercise-archived',
    title: 'The exercise is archived',
    cause: 'The request adds an exercise that its owner has archived. Old workouts keep it; new ones cannot use it.',
    fix: 'Use another exercise, or bring this one back with `PATCH` and `{"status": "published"}`.',
  },
  own_account: {
    code: 'own_account',
    status: 409,
    type: '/problems/own-account',
    title: 'This is your own account',
    cause: 'Administrators change neither role nor status of themselves, so that nobody locks themselves out by mistake.',
    fix: 'Ask another administrator.',
  },
  last_administrator: {
    code: 'last_administrator',
    status: 409,
    type: '/problems/last-administrator',
    title: 'This is the last administrator',
    cause: 'Without this person nobody could manage the accounts any more.',
    fix: 'Make somebody else an administrator first.',
  },
  own_invitation: {
    code: 'own_invitation',
    status: 409,
    type: '/problems/own-invitation',
    title: 'This is your own invitation',
    cause: 'Nobody needs an invitation to see their own training.',
    fix: 'Hand the code to your coach.',
  },
  coach_already_linked: {
    code: 'coach_already_linked',
    status: 409,
    type: '/problems/coach-already-linked',
    title: 'You coach this athlete already',
    cause: 'There is an active link between you and the athlete. An athlete and a coach have one at most.',
    fix: 'Ask the athlete to change the permissions of that link, or end it first.',
  },
  gone: {
    code: 'gone',
    status: 410,
    type: '/problems/gone',
    title: 'This operation has ended',
    cause: 'The operation was deprecated, and its last day, which `Sunset` named in every answer, is over. `successor` is the path of what\ntakes its place.\n',
    fix: 'Send the request to `successor`, as the version of the document that has it describes it.',
  },
  precondition_failed: {
    code: 'precondition_failed',
    status: 412,
    type: '/problems/precondition-failed',
    title: 'The resource has changed',
    cause: 'The resource no longer has the version that `If-Match` names. Somebody, or another device, changed it.',
    fix: 'Read it again, apply your change to what it is now, and send the new entity tag.',
  },
  precondition_required: {
    code: 'precondition_required',
    status: 428,
    type: '/problems/precondition-required',
    title: 'If-Match is missing',
    cause: 'The operation replaces the whole resource and would silently undo what others changed meanwhile.',
    fix: 'Read the resource and send its `ETag` in `If-Match`.',
  },
  payload_too_large: {
    code: 'payload_too_large',
    status: 413,
    type: '/problems/payload-too-large',
    title: 'The body is too large',
    cause: 'The body has more bytes than the operation reads (1 MiB where it does not say otherwise).',
    fix: 'Send less at once, for example smaller batches.',
  },
  unsupported_media_type: {
    code: 'unsupported_media_type',
    status: 415,
    type: '/problems/unsupported-media-type',
    title: 'The body has the wrong type',
    cause: 'The operation does not read bodies of this `Content-Type`.',
    fix: 'Send JSON with `Content-Type: application/json`.',
  },
  validation_failed: {
    code: 'validation_failed',
    status: 422,
    type: '/problems/validation-failed',
    title: 'Validation failed',
    cause: 'The request can be read, but breaks the contract: a member is missing, unknown, of the wrong type or out of\nbounds, or a query parameter does not exist.\n',
    fix: '`errors` lists every fault with its place; the schema of the operation says what is allowed.',
  },
  idempotency_key_reused: {
    code: 'idempotency_key_reused',
    status: 422,
    type: '/problems/idempotency-key-reused',
    title: 'The idempotency key belongs to another request',
    cause: 'The `Idempotency-Key` was used for a request with another body within the last 24 hours.',
    fix: 'Make a new key for each new intention; repeat a key only with exactly the same request.',
  },
  weak_password: {
    code: 'weak_password',
    status: 422,
    type: '/problems/weak-password',
    title: 'The password is too easy to guess',
    cause: 'The password is made of common passwords and words, repetitions, sequences, the e-mail, the name or the service\'s\nname. `errors` says which.\n',
    fix: 'Use a sentence of your own, or let a password manager make one. Any characters will do, spaces too.',
  },
  mailed_token_invalid: {
    code: 'mailed_token_invalid',
    status: 422,
    type: '/problems/mailed-token-invalid',
    title: 'The token of the mail is not good',
    cause: 'The token was never mailed, was used before, was ended by a newer mail or a change of the password, or has\nexpired. Which of these is not told.\n',
    fix: 'Ask for a new mail, and use the token of the newest one only.',
  },
  invalid_time_zone: {
    code: 'invalid_time_zone',
    status: 422,
    type: '/problems/invalid-time-zone',
    title: 'The time zone does not exist',
    cause: 'The time zone is not in the IANA database.',
    fix: 'Send a name such as `Europe/Lisbon`; browsers know `Intl.DateTimeFormat().resolvedOptions().timeZone`.',
  },
  oidc_sign_in_failed: {
    code: 'oidc_sign_in_failed',
    status: 422,
    type: '/problems/oidc-sign-in-failed',
    title: 'The sign-in through the provider did not succeed',
    cause: 'The provider refused, the sign-in took longer than ten minutes or was completed before, or something of it was\nchanged on the way. Which of them is not told.\n',
    fix: 'Begin again with `POST /api/v1/auth/oidc/authorizations`, in the same client.',
  },
  end_before_start: {
    code: 'end_before_start',
    status: 422,
    type: '/problems/end-before-start',
    title: 'The workout ends before it starts',
    cause: '`endedAt` is not after `startedAt`.',
    fix: 'Correct one of the two. Both are instants in UTC.',
  },
  unknown_exercise: {
    code: 'unknown_exercise',
    status: 422,
    type: '/problems/unknown-exercise',
    title: 'The exercise is not known',
    cause: 'An `exerciseId` leads to no catalogue exercise and to none of your own, or a `workoutExerciseId` is not part of\nthe workout.\n',
    fix: 'Take ids from `GET /api/v1/exercises`, or from the workout itself.',
  },
  set_measures_mismatch: {
    code: 'set_measures_mismatch',
    status: 422,
    type: '/problems/set-measures-mismatch',
    title: 'The set does not fit the exercise',
    cause: 'The tracking type of the exercise decides what a set must, may and must not have. A plank needs\n`durationSeconds` and has no `reps`.\n',
    fix: '`GET /api/v1/catalog` lists the measures of each tracking type.',
  },
  effort_contradiction: {
    code: 'effort_contradiction',
    status: 422,
    type: '/problems/effort-contradiction',
    title: 'RPE and RIR contradict each other',
    cause: 'Where both are given, `rpe` must be 10 minus `rir`.',
    fix: 'Send one of the two.',
  },
  unknown_parent_set: {
    code: 'unknown_parent_set',
    status: 422,
    type: '/problems/unknown-parent-set',
    title: 'The parent set is not known',
    cause: '`parentSetId` leads to no earlier set of the same exercise in the same workout.',
    fix: 'Give the first set of the chain an `id` of your own and let the others refer to it.',
  },
  too_many_sets: {
    code: 'too_many_sets',
    status: 422,
    type: '/problems/too-many-sets',
    title: 'The workout has too many sets',
    cause: 'A workout has at most 500 sets.',
    fix: 'Split it into several workouts.',
  },
  unit_mismatch: {
    code: 'unit_mismatch',
    status: 422,
    type: '/problems/unit-mismatch',
    title: 'The unit does not fit the kind of measurement',
    cause: 'A kind of measurement has its own units, for example body weight kilograms and pounds.',
    fix: 'Send one of the units that the description of `kind` lists.',
  },
  invitation_invalid: {
    code: 'invitation_invalid',
    status: 422,
    type: '/problems/invitation-invalid',
    title: 'The invitation opens nothing',
    cause: 'The code is not one of ours, was used or withdrawn, or has expired. Which of them is not told.',
    fix: 'Check that the whole code was copied, or ask the athlete for a new one.',
  },
  rate_limited: {
    code: 'rate_limited',
    status: 429,
    type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
    title: 'Too many requests',
    cause: 'A quota of the operation is used up; `violated-policies` names it, and `RateLimit-Policy` says how large it is.\n',
    fix: 'Wait as long as `Retry-After` says. Quotas count for an account or for an address, over all its clients.',
  },
  account_locked: {
    code: 'account_locked',
    status: 429,
    type: '/problems/account-locked',
    title: 'Too many failed sign-ins',
    cause: 'The password was wrong too often in a row. Addresses without an account lock in the same way, and whether the\npassword was right this time is not told.\n',
    fix: 'Wait as long as `Retry-After` says, or reset the password with `POST /api/v1/auth/password/forgot`.',
  },
  internal_error: {
    code: 'internal_error',
    status: 500,
    type: '/problems/internal-error',
    title: 'Something went wrong on our side',
    cause: 'A fault in the service. It has been logged.',
    fix: 'Try again later, with the same `Idempotency-Key` if there was one; quote `requestId` when you report it.',
  },
  not_implemented: {
    code: 'not_implemented',
    status: 501,
    type: '/problems/not-implemented',
    title: 'This is not built yet',
    cause: 'The contract has this operation, the server does not yet.',
    fix: 'Use the mock server meanwhile, or a server in development, which answers it with examples.',
  },
  unavailable: {
    code: 'unavailable',
    status: 503,
    type: '/problems/unavailable',
    title: 'The service is not available',
    cause: 'The service, or something that it cannot work without, is overloaded, starting or stopping.',
    fix: 'Wait as long as `Retry-After` says and try again.',
  },
  timeout: {
    code: 'timeout',
    status: 504,
    type: '/problems/timeout',
    title: 'The answer took too long',
    cause: 'The request was given up because it ran for too long.',
    fix: 'Ask for less at once, or try again later.',
  },
};
