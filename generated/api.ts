/* eslint-disable */
// Types of the document, by openapi-typescript.
// Made from openapi/openapi.yaml. Do not edit: change the document and run `make generate`.

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Creates a user with the given e-mail and password and signs them in at once. Everything else about them has a
         *     sensible value that `PATCH /api/v1/me` can change.
         *
         *     One e-mail has one account, however it is spelt; of several attempts at the same time one succeeds.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Begins a session for an e-mail and its password. The access token is valid for 15 minutes and has all scopes that
         *     the role of the user allows; the refresh token makes the next one, once, within seven days
         *     (`POST /api/v1/auth/refresh`). It comes as a cookie unless `tokenDelivery` is `body`.
         *
         *     A wrong password and an unknown e-mail get the same answer after the same time. Five failures in a row lock the
         *     address for a quarter of an hour, each further lock takes twice as long, up to a day; whether the
         *     address has an account and whether the password was right makes no difference. Failures from a network that the
         *     account has lately signed in from count by themselves, so that strangers do not lock the owner out. After a hundred
         *     in a row the password has to be reset by mail.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a session
         * @description Answers a new access token and a new refresh token for a refresh token, which thereby is used up. The refresh token
         *     is taken from the body, and the new one answered there; or, without one in the body, from the cookie
         *     `__Secure-spotter_refresh`, and the new one set there.
         *
         *     A session goes on as long as it is refreshed within seven days, and ends thirty days after it began in any case.
         *
         *     **Each refresh token works once, without grace.** A second use of it has two explanations, a client that repeats
         *     itself and a thief, and nothing tells them apart: the session ends, and its user signs in again. So never refresh
         *     in parallel or repeat a refresh: after a reply that was lost, sign in. Whatever is wrong with a refresh token, the
         *     answer is the same 401.
         *
         *     Browsers may only call this from pages of this service or of origins that it lists; see `cross_site_request`.
         */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends the session of the access token, or with `everywhere` all sessions of its user. Their access tokens are refused
         *     from then on and their refresh tokens are void; the cookie is taken back.
         *
         *     Browsers may only call this from pages of this service or of origins that it lists; see `cross_site_request`.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reauthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm who you are
         * @description Shows with the password that the person of the session is still there. What is delicate asks for such a proof of
         *     the last ten minutes, and answers `reauthentication_required` without one; signing in is one as well.
         *
         *     Failures count and lock as those of `POST /api/v1/auth/login` do. An account without a password signs in again
         *     instead.
         */
        post: operations["reauthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an e-mail address
         * @description Takes the token of a mail: the one that came after registering, or the one that came to a new address after
         *     `POST /api/v1/me/email`. Whoever has the token needs no other proof, so that a link opened on another device works.
         *
         *     After a change the account has the new address, all of its sessions end, and the old address is told.
         *
         *     A token is good for one use: 24 hours for the address of the account, one hour for a new one. A newer mail ends the
         *     token of the one before. A token that is wrong, used, replaced or expired gets the same answer.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a mail to choose a new password
         * @description If an account has the address, a mail with a token goes there, which `POST /api/v1/auth/password/reset` takes. It
         *     is good for 20 minutes and for one use; a newer mail ends it.
         *
         *     The answer is the same for every address and comes before anybody has looked whether it has an account. An address
         *     gets at most three of these mails within an hour.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password
         * @description Sets the password of the account that the token was mailed for. All of its sessions end, a lock after failed
         *     sign-ins is lifted, its address counts as confirmed, and a mail tells of it. Works as well for an account that had
         *     no password before.
         *
         *     A password that is refused does not use up the token. A token that is wrong, used, replaced or expired gets the
         *     same answer.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/authorizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a sign-in through the external provider
         * @description Prepares a sign-in by OpenID Connect (authorization code flow with PKCE) and answers where to send the person. The provider
         *     sends them back to `redirectUri` with `state` and `code`, which go to `POST /api/v1/auth/oidc/complete` together with the
         *     `flowToken`, within ten minutes.
         *
         *     Called with an access token that has the scope `account:manage`, and a proof of who is signed in that is at most ten minutes
         *     old, it links the account at the provider to one's own, so that either opens it.
         */
        post: operations["startOidcSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/oidc/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a sign-in through the external provider
         * @description Takes what the provider sent the person back with, and begins a session. Each sign-in that was begun can be completed once,
         *     within ten minutes, by the client that holds its `flowToken`.
         *
         *     An account at the provider that nobody has used here before makes a new account without a password. Where the e-mail
         *     has an account already, the answer is 409: sign in to that one and link the provider there. Nothing is linked by the e-mail
         *     alone, which somebody else could have registered. If the sign-in was begun by somebody who was signed in, the account at
         *     the provider is linked to theirs.
         *
         *     Refused, forged, too late, or a user who is suspended: all get the same answer.
         */
        post: operations["completeOidcSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description Lists the sessions of the signed-in user, one for each sign-in on a device, the newest first. Sessions that have
         *     ended are not listed.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the session.
                 * @example 019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get a session
         * @description Answers one session of the signed-in user. One that has ended is not found.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * End a session
         * @description Ends one session of the signed-in user, such as that of a device that was lost. Its access token is refused from then
         *     on, and its refresh token is void.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password
         * @description Replaces the password. All other sessions end at once, tokens that were mailed to reset the old one are void, and a
         *     mail tells the owner.
         *
         *     `currentPassword` is needed where the account has a password. One that has none yet, because its user signs in
         *     through a provider, gets its first one; the proof of who asks must then be at most ten minutes old. Failures
         *     count and lock as those of `POST /api/v1/auth/login` do.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another e-mail address
         * @description Sends a mail with a token to the new address. Nothing changes before `POST /api/v1/auth/verify-email` has taken the
         *     token: then the account has the new address, the old one is told, and all other sessions end.
         *
         *     The answer is the same where the new address has an account already; no mail is sent then. `currentPassword` is
         *     needed where the account has a password; otherwise the proof of who asks must be at most ten minutes old.
         *     Failures count and lock as those of `POST /api/v1/auth/login` do.
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/email/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the mail that confirms the address again
         * @description Sends a mail with a new token for `POST /api/v1/auth/verify-email` to the address of the account. It ends the token
         *     of the mail before. An account gets at most five of these mails within an hour.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sign-ins through other providers
         * @description Lists the accounts at external providers that open one's own account here, the newest first.
         */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/identities/{identityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the identity.
                 * @example 019cad5d-5160-7ab0-aeed-d0712a15b001
                 */
                identityId: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink a sign-in through another provider
         * @description From now on this account at the provider opens nothing here. Sessions that began with it go on. The last way into an account
         *     without a password stays: set a password first.
         *
         *     Asks for a proof of who is signed in that is at most ten minutes old.
         */
        delete: operations["deleteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stay after all
         * @description Cancels the deletion that `DELETE /api/v1/me` asked for, as long as it is not yet due, and answers the account as it
         *     was. Sessions and API keys that ended stay ended.
         */
        post: operations["restoreMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Lists one's own API keys, the newest first, also those that have expired. Revoked ones are gone, and expired ones follow
         *     them a month later.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a personal key for a script, a scale or a dashboard. It is sent in place of an access token and permits what its
         *     scopes say, until it expires or is revoked. The key is in this answer only; what is stored does not lead back to it.
         *
         *     Asks for a proof of who is signed in that is at most ten minutes old. A user has at most 25 keys that hold.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{apiKeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API key.
                 * @example 019cad5d-5160-7ab0-aeed-d0712a14a001
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        /**
         * Get an API key
         * @description Answers what is known of one API key. The key itself is not.
         */
        get: operations["getApiKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description Ends a key. It is refused from now on, by every process within a second. Revoking it again is a 404. Its version also counts its
         *     uses: with `If-Match` only a key is revoked that was not used since it was read.
         */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the own profile
         * @description Answers the signed-in user with their settings.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        /**
         * Leave
         * @description Has the account deleted with everything in it: workouts, measurements, exercises, keys and links. It takes seven
         *     days, unless the operator chose otherwise, until that is done; `dueAt` says when. Until then signing in works, and
         *     `POST /api/v1/me/restore` cancels it. Afterwards nothing can be brought back, and the address is free again.
         *
         *     All sessions and API keys end at once, also the one that asks, and a mail tells of it. Asking again changes nothing.
         *
         *     Take your data with you first: an export of all of it will come with the reports.
         */
        delete: operations["deleteMe"];
        options?: never;
        head?: never;
        /**
         * Change the own profile
         * @description Changes the members that are sent, also single settings, by JSON Merge Patch (RFC 7396). A new time zone holds for
         *     workouts from now on; logged ones keep theirs.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/api/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the vocabulary
         * @description Answers every muscle, piece of equipment, tracking type, set type, category, level, mechanic and force, with names
         *     for people. Use it to fill pickers, and to know which measures a set needs. It changes only with a new version of
         *     the service.
         */
        get: operations["getCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search exercises
         * @description Lists catalogue exercises and one's own, by name. Filters can be combined; each narrows the list, and several
         *     values of one filter widen it (`muscle=chest,triceps` finds what trains either, as primary muscle or not).
         *
         *     To work offline, read the whole list once with `limit=100` and ask again with `If-None-Match`.
         */
        get: operations["listExercises"];
        put?: never;
        /**
         * Create a custom exercise
         * @description Stores an exercise that only its owner sees. Its tracking type decides how its sets are measured and cannot change
         *     later; everything else can.
         */
        post: operations["createExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exercises/{exerciseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the exercise.
                 * @example 019c1f00-0000-7000-8000-0000000000a1
                 */
                exerciseId: components["parameters"]["ExerciseId"];
            };
            cookie?: never;
        };
        /**
         * Get an exercise
         * @description Answers an exercise of the catalogue or one's own, archived or not.
         */
        get: operations["getExercise"];
        put?: never;
        post?: never;
        /**
         * Delete an exercise
         * @description Takes an own exercise away. If workouts have it, it is archived, so that they stay what they were; otherwise it is
         *     gone, and deleting it again is a 404. Either way it is no longer offered.
         */
        delete: operations["deleteExercise"];
        options?: never;
        head?: never;
        /**
         * Change an exercise
         * @description Changes the members that are sent, by JSON Merge Patch (RFC 7396). Own exercises only; those of the catalogue belong
         *     to administrators. Logged workouts keep the exercise as it was. `status` takes an exercise out of use and brings it
         *     back.
         */
        patch: operations["updateExercise"];
        trace?: never;
    };
    "/api/v1/workouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workouts
         * @description Lists one's own workouts, the newest first. Without `expand` each entry has counts and volume instead of its
         *     exercises, which is what a calendar or a history needs.
         */
        get: operations["listWorkouts"];
        put?: never;
        /**
         * Start or log a workout
         * @description Stores a workout with as much as is known: just begun, half done, or whole. Exercises and sets keep the order in
         *     which they are sent, and each exercise is copied into the workout as it is now.
         *
         *     Without `endedAt` the workout is in progress, and one person can have only one of those. To log an old workout whose
         *     end nobody knows, send `"status": "completed"`.
         */
        post: operations["createWorkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workouts/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log many workouts
         * @description Stores up to 100 workouts in one request of at most 8 MiB, as an import or a device that was offline needs it.
         *
         *     By default it is all or nothing: 201, or an error that points into the items (`#/items/3/exercises/0/sets/2`) and
         *     nothing stored. With `"atomic": false` the answer is 207 and tells for each item its `id`, or the `problem` that
         *     it would have got alone.
         */
        post: operations["batchCreateWorkouts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workouts/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the workout in progress
         * @description Answers the one workout that is in progress, whatever device started it. With it an app that was closed, or a watch
         *     that joins in, knows where the person is. 404 when nothing is in progress.
         *
         *     The entity tag belongs to this address, where today's workout follows yesterday's. To change the workout send its
         *     `version` in quotes as `If-Match`.
         */
        get: operations["getActiveWorkout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workouts/{workoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        /**
         * Get a workout
         * @description Answers a workout with its exercises and sets.
         */
        get: operations["getWorkout"];
        /**
         * Replace a workout
         * @description Stores new content in place of the old, for editors that work on the whole workout. Exercises and sets that keep
         *     their `id` stay the same ones; others are removed or made anew. `If-Match` is demanded, because everything that
         *     is not sent is gone.
         */
        put: operations["replaceWorkout"];
        post?: never;
        /**
         * Delete a workout
         * @description Takes a workout with its sets out of every list and figure. It is kept for 30 days before it is erased. Deleting it
         *     again is a 404.
         */
        delete: operations["deleteWorkout"];
        options?: never;
        head?: never;
        /**
         * Change what a workout says about itself
         * @description Changes title, times, notes and the like, by JSON Merge Patch (RFC 7396), in progress or afterwards. It also
         *     discards a workout and takes it up again. Exercises and sets stay as they are.
         */
        patch: operations["updateWorkout"];
        trace?: never;
    };
    "/api/v1/workouts/{workoutId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a workout
         * @description Ends a workout, now or at the given instant, and takes a last word on how it went. A body is not needed. When two
         *     devices try at the same moment, one of them gets a 409. Sets can still be corrected and added afterwards.
         */
        post: operations["completeWorkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workouts/{workoutId}/sets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add sets to a workout
         * @description Appends one or many sets, as a live log does after each set. A set goes to an exercise that the workout has, or
         *     brings its exercise along. Answers the whole workout, so that the client is up to date with all devices.
         */
        post: operations["addSets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sets/{setId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the set.
                 * @example 019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4
                 */
                setId: components["parameters"]["SetId"];
            };
            cookie?: never;
        };
        /**
         * Get a set
         * @description Answers a set and where it belongs.
         */
        get: operations["getSet"];
        put?: never;
        post?: never;
        /**
         * Delete a set
         * @description Takes a set out of its workout. Sets that hang on it (`parentSetId`) stay and hang on the one that it hung on, if
         *     any. The exercise stays too, even without sets. Deleting it again is a 404.
         */
        delete: operations["deleteSet"];
        options?: never;
        head?: never;
        /**
         * Change a set
         * @description Changes the members that are sent, by JSON Merge Patch (RFC 7396). The set must still fit the tracking type of its
         *     exercise. The version of its workout grows too.
         */
        patch: operations["updateSet"];
        trace?: never;
    };
    "/api/v1/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measurements
         * @deprecated
         * @description **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `GET /api/v2/measurements` instead.
         *
         *     Lists one's own measurements, the newest first. For a chart ask for one `kind` with `sort=measuredAt` and draw
         *     `canonicalValue`.
         */
        get: operations["listMeasurements"];
        put?: never;
        /**
         * Store a measurement
         * @deprecated
         * @description **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `POST /api/v2/measurements` instead.
         *
         *     Stores one value. It comes back as it was entered, and in the canonical unit of its kind.
         */
        post: operations["createMeasurement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measurements/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store many measurements
         * @deprecated
         * @description **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `POST /api/v2/measurements/batch` instead.
         *
         *     Stores up to 100 measurements in one request, as a scale that was offline needs it.
         *
         *     By default it is all or nothing: 201, or an error that points into the items (`#/items/3/value`) and nothing
         *     stored. With `"atomic": false` the answer is 207 and tells for each item its `id`, or the `problem` that it would
         *     have got alone.
         */
        post: operations["batchCreateMeasurements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measurements/{measurementId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the measurement.
                 * @example 019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21
                 */
                measurementId: components["parameters"]["MeasurementId"];
            };
            cookie?: never;
        };
        /**
         * Get a measurement
         * @deprecated
         * @description **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `GET /api/v2/measurements/{measurementId}` instead.
         *
         *     Answers one measurement.
         */
        get: operations["getMeasurement"];
        put?: never;
        post?: never;
        /**
         * Delete a measurement
         * @deprecated
         * @description **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `DELETE /api/v2/measurements/{measurementId}` instead.
         *
         *     Takes a measurement out of every list and chart. Deleting it again is a 404.
         */
        delete: operations["deleteMeasurement"];
        options?: never;
        head?: never;
        /**
         * Change a measurement
         * @deprecated
         * @description **Deprecated since 2026-11-20, served until 2027-11-30.** After that day it answers 410. Use `PATCH /api/v2/measurements/{measurementId}` instead.
         *
         *     Changes the members that are sent, by JSON Merge Patch (RFC 7396). What was measured cannot change, only how much,
         *     in which unit and when.
         */
        patch: operations["updateMeasurement"];
        trace?: never;
    };
    "/api/v1/coach-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List links between athletes and coaches
         * @description Lists whom one lets see one's training, and open invitations, the newest first; with `as=coach` the athletes whose
         *     invitations one has accepted. A link that was ended is gone from both lists.
         */
        get: operations["listCoachLinks"];
        put?: never;
        /**
         * Invite a coach
         * @description Makes an invitation with the permissions that the coach will have. Hand its `invitationCode` to the coach, who accepts it
         *     with `POST /api/v1/coach-links/accept`. The code is shown in this answer only, works once, and for seven days.
         */
        post: operations["createCoachLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coach-links/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept the invitation of an athlete
         * @description Takes the code that an athlete has handed over and makes the caller their coach, with the permissions that the athlete
         *     chose. A code works once: of two coaches with the same code the first has it.
         */
        post: operations["acceptCoachLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coach-links/{coachLinkId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the link.
                 * @example 019cafe0-1b20-7a44-8c31-6f0d2e9b7a15
                 */
                coachLinkId: components["parameters"]["CoachLinkId"];
            };
            cookie?: never;
        };
        /**
         * Get a link between athlete and coach
         * @description Answers a link to the two people that it connects.
         */
        get: operations["getCoachLink"];
        put?: never;
        post?: never;
        /**
         * End a link between athlete and coach
         * @description Ends the link from either side, or withdraws the invitation. The coach sees nothing of the athlete from the next request
         *     on. Deleting it again is a 404.
         */
        delete: operations["deleteCoachLink"];
        options?: never;
        head?: never;
        /**
         * Change what a coach may see
         * @description Changes permissions and note, by JSON Merge Patch (RFC 7396). A permission that is taken away is gone with the next
         *     request of the coach. Only the athlete can do this; to take all permissions, delete the link.
         */
        patch: operations["updateCoachLink"];
        trace?: never;
    };
    "/api/v1/athletes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's athletes
         * @description Lists the athletes who let the caller see their training, the latest first, with what each of them permits.
         */
        get: operations["listAthletes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/athletes/{athleteId}/workouts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the athlete, who is a user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                athleteId: components["parameters"]["AthleteId"];
            };
            cookie?: never;
        };
        /**
         * List the workouts of an athlete
         * @description Lists the workouts of an athlete who permits it (`workouts_read`), with the filters of `GET /api/v1/workouts`.
         */
        get: operations["listAthleteWorkouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/athletes/{athleteId}/workouts/{workoutId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the athlete, who is a user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                athleteId: components["parameters"]["AthleteId"];
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        /**
         * Get a workout of an athlete
         * @description Answers a workout of an athlete who permits it (`workouts_read`), with its exercises and sets.
         */
        get: operations["getAthleteWorkout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/athletes/{athleteId}/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the athlete, who is a user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                athleteId: components["parameters"]["AthleteId"];
            };
            cookie?: never;
        };
        /**
         * List the measurements of an athlete
         * @description Lists the measurements of an athlete who permits it (`measurements_read`), with the filters of
         *     `GET /api/v1/measurements`.
         */
        get: operations["listAthleteMeasurements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Lists everybody with an account, the newest first. `q` finds people by a part of their e-mail address or name.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Answers one account as administrators see it. What the person trains is not part of it.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change role or status of a user
         * @description Gives and takes roles, suspends accounts and opens them again, by JSON Merge Patch (RFC 7396). What is taken away is
         *     gone with the next request of the person; what a role adds comes with their next access token. A suspension ends all
         *     sessions, and API keys do not work while it lasts.
         *
         *     The person is told of another role by mail, and the audit log keeps what it was before and who changed it. One's own
         *     account, and the last administrator who can sign in, stay as they are.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/api/v1/admin/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign a user out everywhere
         * @description Ends all sessions of the person, on every device, from the next request on. They can sign in again; to keep somebody
         *     out, suspend the account. Where no session is left, nothing happens.
         */
        delete: operations["endUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to accounts
         * @description Lists sign-ins and failures, changes of passwords, roles and permissions and the like, the newest first. Events outlive
         *     the accounts that they are about, and nobody can change them.
         */
        get: operations["listAuditEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process runs
         * @description Answers without looking at anything else, so that a process is only restarted when that helps. Whether it can do
         *     its work is `GET /api/v1/readiness`.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can do its work
         * @description Looks at everything that the service depends on, each with a time limit of its own. Load balancers send requests
         *     only where the answer is 200; while the process stops, and as long as one dependency fails, it is 503.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The invitation to accept. */
        AcceptCoachLink: {
            /** @description The code that the athlete has handed over. */
            invitationCode: string;
        };
        /** @description A deletion that was asked for. */
        AccountDeletion: {
            /**
             * Format: date-time
             * @description When it was asked for.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description Until when it can be cancelled.
             */
            dueAt: string;
        };
        /** @description Sets to append to a workout. */
        AddSets: {
            /** @description The sets, in order. */
            items: components["schemas"]["AddedSet"][];
        };
        /**
         * @description A set and where it goes: to an exercise of the workout by `workoutExerciseId`, or by `exerciseId` to the last
         *     exercise of the workout that is this one, which is appended if the workout does not have it yet. Exactly one of
         *     the two is given.
         */
        AddedSet: {
            workoutExerciseId?: components["schemas"]["Id"];
            exerciseId?: components["schemas"]["Id"];
            id?: components["schemas"]["Id"];
            type?: components["schemas"]["SetType"];
            side?: components["schemas"]["SideOrNull"];
            parentSetId?: components["schemas"]["ParentSetId"];
            load?: components["schemas"]["EnteredLoad"];
            reps?: components["schemas"]["Reps"];
            durationSeconds?: components["schemas"]["DurationSeconds"];
            distanceMeters?: components["schemas"]["DistanceMeters"];
            rpe?: components["schemas"]["Rpe"];
            rir?: components["schemas"]["Rir"];
            restSeconds?: components["schemas"]["RestSeconds"];
            tempo?: components["schemas"]["Tempo"];
            completedAt?: components["schemas"]["InstantOrNull"];
            notes?: components["schemas"]["NotesOrNull"];
            target?: components["schemas"]["EnteredSetTarget"];
        } & (unknown | unknown);
        /** @description An account as administrators see it, without what the person trains and prefers. */
        AdminUser: {
            id: components["schemas"]["Id"];
            /**
             * Format: email
             * @description The e-mail address.
             */
            email: $Read<string>;
            displayName: components["schemas"]["DisplayName"];
            role: components["schemas"]["Role"];
            status: components["schemas"]["UserStatus"];
            /**
             * Format: date-time
             * @description When the person showed that the address is theirs; `null` until then.
             */
            emailVerifiedAt: $Read<string | null>;
            /**
             * Format: date-time
             * @description When a session of the person was last begun or renewed, which devices do every quarter of an hour while they are in
             *     use; `null` where no session is kept.
             */
            lastSeenAt: $Read<string | null>;
            /**
             * Format: date-time
             * @description When the account will be erased, because the person is leaving; otherwise `null`.
             */
            deletionDueAt: $Read<string | null>;
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A page of users. */
        AdminUserPage: {
            /** @description The users of this page. */
            items: components["schemas"]["AdminUser"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description A personal API key, without its secret. */
        ApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApiKeyName"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            scopes: components["schemas"]["ApiKeyScopes"];
            expiresAt: components["schemas"]["ApiKeyExpiry"];
            lastUsedAt: components["schemas"]["ApiKeyLastUse"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /**
         * Format: date-time
         * @description From when on the key no longer holds; `null` when it does not end by itself.
         */
        ApiKeyExpiry: string | null;
        /**
         * Format: date-time
         * @description When the key was last used, to the minute; `null` until then.
         */
        ApiKeyLastUse: string | null;
        /** @description What the key is for, in the words of its owner. */
        ApiKeyName: string;
        /** @description A page of API keys. */
        ApiKeyPage: {
            /** @description The keys of this page. */
            items: components["schemas"]["ApiKey"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The first 12 characters of the key, by which its owner recognises it. */
        ApiKeyPrefix: string;
        /** @description A scope that a key can have. */
        ApiKeyScope: string;
        /**
         * @description What the key permits, of the scopes of one's own data. Managing the account, athletes of a coach and administration are
         *     never among them.
         */
        ApiKeyScopes: components["schemas"]["ApiKeyScope"][];
        /** @description Somebody who lets the caller see their training. */
        Athlete: {
            id: components["schemas"]["Id"];
            displayName: components["schemas"]["DisplayName"];
            permissions: components["schemas"]["CoachPermissions"];
            coachLinkId: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description Since when.
             */
            linkedAt: string;
        };
        /** @description A page of athletes. */
        AthletePage: {
            /** @description The athletes of this page. */
            items: components["schemas"]["Athlete"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description Something that happened to an account. */
        AuditEvent: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["AuditEventType"];
            /**
             * Format: date-time
             * @description When it happened.
             */
            occurredAt: string;
            /**
             * Format: uuid
             * @description Whose account it is about; `null` where an address without an account was tried.
             */
            subjectId: string | null;
            /**
             * Format: uuid
             * @description Who did it; `null` for somebody who was not signed in, and for the service itself.
             */
            actorId: string | null;
            /** @description The network address that the request came from, or `null` where there was no request. */
            address: string | null;
            /** @description What the client called itself. */
            userAgent: string | null;
            /** @description The id of the request, as in its `X-Request-Id`. */
            requestId: string | null;
            /** @description What else is known, by the type of the event. Never a secret. */
            details: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description A page of events. */
        AuditEventPage: {
            /** @description The events of this page. */
            items: components["schemas"]["AuditEvent"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description What happened.
         * @enum {string}
         */
        AuditEventType: "account_created" | "email_verified" | "email_change_requested" | "email_changed" | "signed_in" | "sign_in_failed" | "account_locked" | "reauthenticated" | "signed_out" | "session_revoked" | "refresh_token_reused" | "password_changed" | "password_reset_requested" | "password_reset" | "identity_linked" | "identity_unlinked" | "api_key_created" | "api_key_revoked" | "coach_invited" | "coach_linked" | "coach_permissions_changed" | "coach_unlinked" | "role_changed" | "status_changed" | "sessions_ended" | "deletion_requested" | "deletion_cancelled" | "account_deleted" | "authorization_refused";
        /** @description What became of one item. It has `id` when the item was stored, otherwise `problem`. */
        BatchItemResult: {
            /** @description The position of the item in the request, from 0. */
            index: number;
            /** @description The status that the item would have got alone. */
            status: number;
            id?: components["schemas"]["Id"];
            problem?: components["schemas"]["Problem"];
        };
        /** @description Measurements to store together. */
        BatchNewMeasurements: {
            /**
             * @description All or nothing (the default). With `false` each item stands for itself, and the answer tells what became of
             *     each.
             * @default true
             */
            atomic?: boolean;
            /** @description The measurements. */
            items: components["schemas"]["NewMeasurement"][];
        };
        /** @description Workouts to store together. */
        BatchNewWorkouts: {
            /**
             * @description All or nothing (the default). With `false` each item stands for itself, and the answer tells what became of
             *     each.
             * @default true
             */
            atomic?: boolean;
            /** @description The workouts. */
            items: components["schemas"]["NewWorkout"][];
        };
        /** @description What became of each item, in the order in which they were sent. */
        BatchResult: {
            /** @description One entry for each item of the request. */
            results: components["schemas"]["BatchItemResult"][];
        };
        /**
         * @description Which part of the body is lifted along, for volume: 1 in a pull-up, about 0.64 in a push-up. `null` where the body
         *     does not count.
         */
        BodyweightFactor: number | null;
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        CalendarDate: string;
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`, or `null` when it is not known.
         */
        CalendarDateOrNull: string | null;
        /** @description The words that the API uses, with names for people. */
        Catalog: {
            /** @description Every muscle, grouped by region. */
            muscles: components["schemas"]["MuscleTerm"][];
            /** @description Everything that an exercise can be done with. */
            equipment: components["schemas"]["EquipmentTerm"][];
            /** @description The ways to measure a set. */
            trackingTypes: components["schemas"]["TrackingTypeTerm"][];
            /** @description The kinds of set. */
            setTypes: components["schemas"]["SetTypeTerm"][];
            /** @description The kinds of training. */
            categories: components["schemas"]["Term"][];
            /** @description How much experience an exercise asks for. */
            levels: components["schemas"]["Term"][];
            /** @description Whether one joint moves or several. */
            mechanics: components["schemas"]["Term"][];
            /** @description Which way the force goes. */
            forces: components["schemas"]["Term"][];
        };
        /**
         * @description The kind of training. A custom exercise is `strength` unless it says otherwise.
         * @enum {string}
         */
        Category: "strength" | "powerlifting" | "olympic_weightlifting" | "strongman" | "plyometrics" | "cardio" | "stretching";
        /** @description The address that the account is to have. */
        ChangeEmail: {
            email: components["schemas"]["Email"];
            currentPassword?: components["schemas"]["GivenPassword"];
        };
        /** @description A new password, and the one that it replaces. */
        ChangePassword: {
            currentPassword?: components["schemas"]["GivenPassword"];
            newPassword: components["schemas"]["NewPassword"];
        };
        /**
         * @description `discarded` gives a workout up and keeps it, `in_progress` takes it up again. To complete one there is
         *     `POST /api/v1/workouts/{workoutId}/complete`.
         * @enum {string}
         */
        ChangedWorkoutStatus: "in_progress" | "discarded";
        /** @description An invitation with the code that accepts it. */
        CoachInvitation: components["schemas"]["CoachLink"] & {
            /** @description Hand it to the coach, and to nobody else. It is not kept and cannot be shown again. */
            invitationCode: string;
        };
        /** @description What an athlete lets a coach see. It begins as an invitation without a coach. */
        CoachLink: {
            id: components["schemas"]["Id"];
            status: components["schemas"]["CoachLinkStatus"];
            athlete: components["schemas"]["LinkedPerson"];
            /** @description The coach, or `null` until the invitation is accepted. */
            coach: components["schemas"]["LinkedPerson"] | null;
            permissions: components["schemas"]["CoachPermissions"];
            note: components["schemas"]["CoachLinkNote"];
            /**
             * Format: date-time
             * @description Until when the invitation can be accepted; `null` once it was.
             */
            invitationExpiresAt: string | null;
            acceptedAt: components["schemas"]["InstantOrNull"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A few words of the athlete, which the coach sees as well, or `null`. */
        CoachLinkNote: string | null;
        /** @description A page of links. */
        CoachLinkPage: {
            /** @description The links of this page. */
            items: components["schemas"]["CoachLink"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description Whether the invitation waits for a coach (`invited`, also after it has expired) or was accepted (`active`).
         * @enum {string}
         */
        CoachLinkStatus: "invited" | "active";
        /**
         * @description Workouts with their sets and notes (`workouts_read`), or measurements (`measurements_read`).
         * @enum {string}
         */
        CoachPermission: "workouts_read" | "measurements_read";
        /** @description What the coach may see, each once. */
        CoachPermissions: components["schemas"]["CoachPermission"][];
        /** @description What the provider sent the person back with, and what the client has kept. */
        CompleteOidcSignIn: {
            /** @description The parameter `state` of the way back, as it came. */
            state: string;
            /** @description The parameter `code` of the way back, as it came. */
            code: $Write<string>;
            /**
             * Format: uri
             * @description The parameter `iss` of the way back, where there was one (RFC 9207).
             */
            iss?: string;
            /** @description The token that the sign-in was begun with. */
            flowToken: $Write<string>;
            tokenDelivery?: components["schemas"]["TokenDelivery"];
            device?: components["schemas"]["NewDevice"];
        };
        /** @description How the workout ended. Everything can be left out; `endedAt` is then now. */
        CompleteWorkout: {
            endedAt?: components["schemas"]["Instant"];
            sessionRpe?: components["schemas"]["SessionRpe"];
            mood?: components["schemas"]["Mood"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /** @description A new API key. `key` is shown here and never again. */
        CreatedApiKey: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["ApiKeyName"];
            prefix: components["schemas"]["ApiKeyPrefix"];
            scopes: components["schemas"]["ApiKeyScopes"];
            expiresAt: components["schemas"]["ApiKeyExpiry"];
            lastUsedAt: components["schemas"]["ApiKeyLastUse"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
            /**
             * @description The key itself, to be sent as `Authorization: Bearer <key>`. It begins with `spk_` and ends with a checksum, so that
             *     scanners of leaked secrets know it.
             */
            key: $Read<string>;
        };
        /**
         * Format: date-time
         * @description When the service first stored this.
         */
        CreatedAt: string;
        /** @description What identifies a person. */
        Credentials: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["GivenPassword"];
            tokenDelivery?: components["schemas"]["TokenDelivery"];
            device?: components["schemas"]["NewDevice"];
        };
        /** @description How long the rest timer runs where an exercise says nothing else; `null` for no timer. */
        DefaultRestSeconds: number | null;
        /** @description What the client said of its device when it signed in. */
        Device: {
            /** @description The device as its owner calls it, or `null`. */
            name: string | null;
            /**
             * @description What the client runs on, or `null`.
             * @enum {string|null}
             */
            platform: "web" | "ios" | "android" | "other" | null;
        };
        /** @description How the person wants to be called. */
        DisplayName: string;
        /** @description How far it went, or `null`. */
        DistanceMeters: number | null;
        /** @description How long it took, or `null`. */
        DurationSeconds: number | null;
        /**
         * @description The formula that estimates a one-repetition maximum.
         * @enum {string}
         */
        E1rmFormula: "epley" | "brzycki" | "lombardi" | "mayhew" | "wathan" | "oconner" | "lander";
        /**
         * @description How the person rates the effort of a set: not at all (`none`), by perceived exertion (`rpe`), or by repetitions
         *     in reserve (`rir`).
         * @enum {string}
         */
        EffortScale: "none" | "rpe" | "rir";
        /**
         * Format: email
         * @description The e-mail address. Upper and lower case make no difference.
         */
        Email: string;
        /** @description What proves that somebody reads the mails of an address. */
        EmailVerification: {
            token: components["schemas"]["MailedToken"];
        };
        /** @description Other names that it is to be found by. */
        EnteredAliases: string[];
        /** @description How to do it, one step an entry. */
        EnteredInstructions: string[];
        /** @description A mass in the unit that the person uses. It comes back unchanged, beside its value in kilograms. */
        EnteredLoad: {
            /** @description The mass in `unit`. */
            value: number;
            unit: components["schemas"]["MassUnit"];
        } | null;
        /** @description A muscle and its part in the exercise. */
        EnteredMuscleShare: {
            muscle: components["schemas"]["Muscle"];
            role: components["schemas"]["MuscleRole"];
            /** @description How much of a set counts for this muscle. Without it a primary muscle has 1 and a secondary one 0.5. */
            weight?: number;
        };
        /** @description What it trains. */
        EnteredMuscles: components["schemas"]["EnteredMuscleShare"][];
        /** @description What the set is meant to be. With `repsMax`, `reps` is the lower end of a range. */
        EnteredSetTarget: {
            load?: components["schemas"]["EnteredLoad"];
            reps?: components["schemas"]["Reps"];
            repsMax?: components["schemas"]["Reps"];
            rpe?: components["schemas"]["Rpe"];
            rir?: components["schemas"]["Rir"];
            durationSeconds?: components["schemas"]["DurationSeconds"];
            distanceMeters?: components["schemas"]["DistanceMeters"];
        } | null;
        /**
         * @description What the exercise is done with.
         * @enum {string}
         */
        Equipment: "barbell" | "dumbbell" | "ez_bar" | "trap_bar" | "kettlebell" | "cable" | "machine" | "smith_machine" | "bands" | "bodyweight" | "medicine_ball" | "exercise_ball" | "foam_roller" | "suspension_trainer" | "sled" | "other";
        /**
         * @description What the exercise is done with, or `null` where it does not matter.
         * @enum {string|null}
         */
        EquipmentOrNull: "barbell" | "dumbbell" | "ez_bar" | "trap_bar" | "kettlebell" | "cable" | "machine" | "smith_machine" | "bands" | "bodyweight" | "medicine_ball" | "exercise_ball" | "foam_roller" | "suspension_trainer" | "sled" | "other" | null;
        /** @description Something that an exercise is done with. */
        EquipmentTerm: {
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["TermName"];
            /**
             * @description How its load is chosen: put together from `plates`, taken from a row of `fixed` masses, picked on a `stack`, or
             *     `none` where it has no load.
             * @enum {string}
             */
            loadKind: $Read<"plates" | "fixed" | "stack" | "none">;
        };
        /** @description An exercise of the public catalogue, or a custom one that only its owner sees. */
        Exercise: {
            id: components["schemas"]["Id"];
            /** @description A readable name for URLs and pictures, unique among the exercises that one sees. */
            slug: $Read<string>;
            name: components["schemas"]["ExerciseName"];
            /**
             * @description From the public catalogue, or made by its owner.
             * @enum {string}
             */
            origin: $Read<"catalog" | "custom">;
            status: components["schemas"]["ExerciseStatus"];
            trackingType: components["schemas"]["TrackingType"];
            category: components["schemas"]["Category"];
            force: components["schemas"]["ForceOrNull"];
            level: components["schemas"]["LevelOrNull"];
            mechanic: components["schemas"]["MechanicOrNull"];
            equipment: components["schemas"]["EquipmentOrNull"];
            isUnilateral: components["schemas"]["IsUnilateral"];
            bodyweightFactor: components["schemas"]["BodyweightFactor"];
            /** @description What it trains, primary muscles first. */
            muscles: components["schemas"]["MuscleShare"][];
            /** @description How to do it, one step an entry. */
            instructions: string[];
            /** @description Other names that it is found by. */
            aliases: string[];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description The name to show. */
        ExerciseName: string;
        /** @description A page of exercises. */
        ExercisePage: {
            /** @description The exercises of this page. */
            items: components["schemas"]["Exercise"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /** @description What the exercise was when it was logged. History keeps it, whatever becomes of the exercise later. */
        ExerciseSnapshot: {
            name: components["schemas"]["ExerciseName"];
            trackingType: components["schemas"]["TrackingType"];
            isUnilateral: components["schemas"]["IsUnilateral"];
            bodyweightFactor: components["schemas"]["BodyweightFactor"];
            /** @description What it trained. */
            muscles: components["schemas"]["MuscleShare"][];
        };
        /**
         * @description A `published` exercise can be used. An `archived` one stays in old workouts and is not offered for new ones.
         * @enum {string}
         */
        ExerciseStatus: "published" | "archived";
        /**
         * @description How much of the app to show at first. It forbids nothing.
         * @enum {string}
         */
        ExperienceLevel: "beginner" | "intermediate" | "advanced";
        /** @description The id that the workout has where it came from, or `null`. */
        ExternalId: string | null;
        /**
         * @description Which way the force goes, or `null` where that makes no sense.
         * @enum {string|null}
         */
        ForceOrNull: "push" | "pull" | "static" | null;
        /**
         * Format: password
         * @description The password, exactly as it was chosen.
         */
        GivenPassword: string;
        /** @description Whether the process runs. */
        Health: {
            status: components["schemas"]["HealthStatus"];
        };
        /**
         * @description All is well (`pass`), it works but somebody should look (`warn`), or it does not work (`fail`).
         * @enum {string}
         */
        HealthStatus: "pass" | "warn" | "fail";
        /** @description Body height, or `null` when it is not told. */
        HeightCm: number | null;
        /**
         * Format: uuid
         * @description A UUID in lower case. Ids made by the server have version 7, which sorts by time.
         */
        Id: string;
        /** @description An account at an external provider that opens the account here. */
        Identity: {
            id: components["schemas"]["Id"];
            /**
             * Format: uri
             * @description The provider that vouches for it.
             */
            issuer: string;
            /**
             * @description The address that the provider told when it was last used, so that its owner recognises it. The account here may have
             *     another.
             */
            email: string | null;
            /**
             * Format: date-time
             * @description When somebody last signed in with it.
             */
            lastUsedAt: string;
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A page of identities. */
        IdentityPage: {
            /** @description The identities of this page. */
            items: components["schemas"]["Identity"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339, ending in `Z`). Milliseconds are kept, what is finer is cut off.
         */
        Instant: string;
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339, ending in `Z`), or `null` when it has not happened or is not known.
         */
        InstantOrNull: string | null;
        /** @description Whether the workout was made easy on purpose. Trends leave such workouts out. */
        IsDeload: boolean;
        /** @description Whether each side is trained by itself. Such sets can say their `side`. */
        IsUnilateral: boolean;
        /**
         * @description How much experience the exercise asks for.
         * @enum {string}
         */
        Level: "beginner" | "intermediate" | "advanced";
        /**
         * @description How much experience the exercise asks for, or `null`.
         * @enum {string|null}
         */
        LevelOrNull: "beginner" | "intermediate" | "advanced" | null;
        /** @description A person at one end of a link. */
        LinkedPerson: {
            id: components["schemas"]["Id"];
            displayName: components["schemas"]["DisplayName"];
        };
        /** @description A mass exactly as it was entered, or `null`. */
        LoadOrNull: {
            /** @description The number that was entered. */
            value: number;
            unit: components["schemas"]["MassUnit"];
        } | null;
        /**
         * @description The language, and if need be script and region, of texts for the person (BCP 47). A new account has `en` unless
         *     it says otherwise.
         */
        Locale: string;
        /** @description Which sessions to end. */
        Logout: {
            /**
             * @description Whether all sessions of the user end, on all devices, and not only this one.
             * @default false
             */
            everywhere?: boolean;
        };
        /** @description The token of a mail, which its link has behind `#token=`. A secret. */
        MailedToken: string;
        /**
         * @description Kilograms or pounds (1 lb = 0.45359237 kg).
         * @enum {string}
         */
        MassUnit: "kg" | "lb";
        /**
         * @description A member of a set.
         * @enum {string}
         */
        MeasureName: "load" | "reps" | "durationSeconds" | "distanceMeters";
        /** @description The value in `unit`. */
        MeasuredValue: number;
        /** @description Something measured on the body at a moment. */
        Measurement: {
            id: components["schemas"]["Id"];
            kind: components["schemas"]["MeasurementKind"];
            /** @description The value as it was entered. */
            value: number;
            unit: components["schemas"]["MeasurementUnit"];
            /** @description The value in `canonicalUnit`, the same for all entries of a kind. Draw charts from this one. */
            canonicalValue: $Read<number>;
            /**
             * @description Kilograms for masses, centimetres for lengths, otherwise the only unit of the kind.
             * @enum {string}
             */
            canonicalUnit: $Read<"kg" | "percent" | "cm" | "bpm">;
            measuredAt: components["schemas"]["Instant"];
            source: components["schemas"]["Source"];
            notes: components["schemas"]["NotesOrNull"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description What was measured, and with it the units that fit: `bodyweight` in `kg` or `lb`, `body_fat` in `percent`,
         *     `resting_heart_rate` in `bpm`, all girths in `cm` or `in`.
         * @enum {string}
         */
        MeasurementKind: "bodyweight" | "body_fat" | "neck" | "shoulders" | "chest" | "waist" | "hips" | "upper_arm_left" | "upper_arm_right" | "forearm_left" | "forearm_right" | "thigh_left" | "thigh_right" | "calf_left" | "calf_right" | "resting_heart_rate";
        /** @description A page of measurements. */
        MeasurementPage: {
            /** @description The measurements of this page. */
            items: components["schemas"]["Measurement"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description The unit of `value`.
         * @enum {string}
         */
        MeasurementUnit: "kg" | "lb" | "percent" | "cm" | "in" | "bpm";
        /**
         * @description Whether several joints move (`compound`) or one (`isolation`).
         * @enum {string}
         */
        Mechanic: "compound" | "isolation";
        /**
         * @description Whether several joints move (`compound`) or one (`isolation`), or `null`.
         * @enum {string|null}
         */
        MechanicOrNull: "compound" | "isolation" | null;
        /** @description How the person felt, from 1 (bad) to 5 (great), or `null`. */
        Mood: number | null;
        /**
         * @description A muscle, by its slug in the catalogue.
         * @enum {string}
         */
        Muscle: "abdominals" | "obliques" | "chest" | "lats" | "middle_back" | "lower_back" | "traps" | "neck" | "front_delts" | "side_delts" | "rear_delts" | "biceps" | "triceps" | "forearms" | "glutes" | "hip_flexors" | "abductors" | "adductors" | "quadriceps" | "hamstrings" | "calves";
        /**
         * @description What the exercise is for (`primary`), or what helps (`secondary`).
         * @enum {string}
         */
        MuscleRole: "primary" | "secondary";
        /** @description A muscle and how much of the work it does. */
        MuscleShare: {
            muscle: components["schemas"]["Muscle"];
            role: components["schemas"]["MuscleRole"];
            /** @description How much of a set counts for this muscle. */
            weight: number;
        };
        /** @description A muscle or a group that is trained as one. */
        MuscleTerm: {
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["TermName"];
            /**
             * @description The part of the body, for pictures and totals.
             * @enum {string}
             */
            region: $Read<"core" | "chest" | "back" | "neck" | "shoulders" | "arms" | "hips" | "legs">;
        };
        /** @description An API key to make. */
        NewApiKey: {
            name: components["schemas"]["ApiKeyName"];
            scopes: components["schemas"]["ApiKeyScopes"];
            /**
             * Format: date-time
             * @description From when on the key no longer holds, at most a year ahead. Without it the key holds for 90 days; with `null` it
             *     holds until it is revoked.
             */
            expiresAt?: string | null;
        };
        /** @description An invitation to make. */
        NewCoachLink: {
            permissions: components["schemas"]["CoachPermissions"];
            note?: components["schemas"]["CoachLinkNote"];
        };
        /** @description What the client says of the device it runs on, so that its user recognises it in `GET /api/v1/sessions`. */
        NewDevice: {
            /** @description The device as its owner calls it. */
            name?: string;
            platform?: components["schemas"]["Platform"];
        };
        /** @description A custom exercise. A name and a way to measure its sets are enough. */
        NewExercise: {
            id?: components["schemas"]["Id"];
            name: components["schemas"]["ExerciseName"];
            trackingType: components["schemas"]["TrackingType"];
            category?: components["schemas"]["Category"];
            force?: components["schemas"]["ForceOrNull"];
            level?: components["schemas"]["LevelOrNull"];
            mechanic?: components["schemas"]["MechanicOrNull"];
            equipment?: components["schemas"]["EquipmentOrNull"];
            isUnilateral?: components["schemas"]["IsUnilateral"];
            bodyweightFactor?: components["schemas"]["BodyweightFactor"];
            muscles?: components["schemas"]["EnteredMuscles"];
            instructions?: components["schemas"]["EnteredInstructions"];
            aliases?: components["schemas"]["EnteredAliases"];
        };
        /** @description A measurement to store. */
        NewMeasurement: {
            id?: components["schemas"]["Id"];
            kind: components["schemas"]["MeasurementKind"];
            value: components["schemas"]["MeasuredValue"];
            unit: components["schemas"]["MeasurementUnit"];
            measuredAt: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /**
         * Format: password
         * @description At least 15 characters of any kind; a sentence is best. What is made of common passwords, the e-mail, the name or
         *     walks over the keyboard is refused.
         */
        NewPassword: string;
        /**
         * @description A set. Which of `load`, `reps`, `durationSeconds` and `distanceMeters` it needs is decided by the tracking type of
         *     its exercise; everything else is up to you.
         */
        NewSet: {
            id?: components["schemas"]["Id"];
            type?: components["schemas"]["SetType"];
            side?: components["schemas"]["SideOrNull"];
            parentSetId?: components["schemas"]["ParentSetId"];
            load?: components["schemas"]["EnteredLoad"];
            reps?: components["schemas"]["Reps"];
            durationSeconds?: components["schemas"]["DurationSeconds"];
            distanceMeters?: components["schemas"]["DistanceMeters"];
            rpe?: components["schemas"]["Rpe"];
            rir?: components["schemas"]["Rir"];
            restSeconds?: components["schemas"]["RestSeconds"];
            tempo?: components["schemas"]["Tempo"];
            completedAt?: components["schemas"]["InstantOrNull"];
            notes?: components["schemas"]["NotesOrNull"];
            target?: components["schemas"]["EnteredSetTarget"];
        };
        /**
         * @description A workout to store, whole or just begun. `title` and `startedAt` are enough to begin one; without a time zone it
         *     takes that of the profile.
         */
        NewWorkout: {
            id?: components["schemas"]["Id"];
            title: components["schemas"]["WorkoutTitle"];
            status?: components["schemas"]["NewWorkoutStatus"];
            startedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["InstantOrNull"];
            timeZone?: components["schemas"]["TimeZone"];
            bodyweight?: components["schemas"]["EnteredLoad"];
            sessionRpe?: components["schemas"]["SessionRpe"];
            mood?: components["schemas"]["Mood"];
            notes?: components["schemas"]["NotesOrNull"];
            isDeload?: components["schemas"]["IsDeload"];
            source?: components["schemas"]["Source"];
            externalId?: components["schemas"]["ExternalId"];
            exercises?: components["schemas"]["NewWorkoutExercises"];
        };
        /** @description An exercise of a workout, with its sets. */
        NewWorkoutExercise: {
            id?: components["schemas"]["Id"];
            exerciseId: components["schemas"]["Id"];
            supersetGroup?: components["schemas"]["SupersetGroup"];
            notes?: components["schemas"]["NotesOrNull"];
            /** @description The sets, in order. None yet is fine. */
            sets?: components["schemas"]["NewSet"][];
        };
        /** @description The exercises, in the order in which they were done. */
        NewWorkoutExercises: components["schemas"]["NewWorkoutExercise"][];
        /**
         * @description Whether the workout goes on or is over. Left out, it is `completed` when `endedAt` is given and `in_progress`
         *     otherwise.
         * @enum {string}
         */
        NewWorkoutStatus: "in_progress" | "completed";
        /** @description Send it as `cursor` to get the next page; `null` on the last one. */
        NextCursor: string | null;
        /** @description Free text for oneself, or `null`. */
        NotesOrNull: string | null;
        /**
         * Format: uuid
         * @description The set that this one follows without a real rest: drop sets and clusters hang on the first set of their chain.
         *     `null` outside chains.
         */
        ParentSetId: string | null;
        /** @description A new password, and what proves that it may be set. */
        PasswordReset: {
            token: components["schemas"]["MailedToken"];
            /**
             * Format: password
             * @description At least 15 characters of any kind; a sentence is best. The commonest passwords are refused.
             */
            newPassword: $Write<string>;
        };
        /** @description Whose password is forgotten. */
        PasswordResetRequest: {
            email: components["schemas"]["Email"];
        };
        /**
         * @description What the client runs on.
         * @enum {string}
         */
        Platform: "web" | "ios" | "android" | "other";
        /** @description What went wrong (RFC 9457). Programs branch on `code`, people read `title`, `detail` and `hint`. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Leads to a page about this kind of problem.
             */
            type: string;
            /** @description The kind of problem in a few words, always the same for a code. */
            title: string;
            /** @description The status of the response. */
            status: number;
            /** @description What went wrong this time. */
            detail?: string;
            /**
             * Format: uri-reference
             * @description The path of the request.
             */
            instance?: string;
            /** @description Names the kind of problem; never changes. */
            code: string;
            /** @description The id of the request, as in `X-Request-Id`. */
            requestId: string;
            /** @description What would help. */
            hint?: string;
            /** @description Every fault that was found, where there are several or where one has a place. */
            errors?: components["schemas"]["ProblemError"][];
            /**
             * Format: uri-reference
             * @description The path of what takes the place of an operation that has ended. Only with `gone`.
             */
            successor?: string;
            /** @description The quotas that are used up, by their names in `RateLimit-Policy`. Only with `rate_limited`. */
            "violated-policies"?: string[];
        };
        /** @description One fault. Exactly one of `pointer`, `parameter` and `header` says where it is. */
        ProblemError: {
            /** @description Where in the body: a JSON Pointer as URI fragment, `#/exercises/0/sets/2`. */
            pointer?: string;
            /** @description Which parameter of the path or the query. */
            parameter?: string;
            /** @description Which header of the request. */
            header?: string;
            /** @description What is wrong with it. */
            detail: string;
            /** @description The rule that it breaks: a keyword such as `maximum`, or a code of its own. */
            code: string;
        };
        /** @description Whether the service can do its work, and how each thing does that it depends on. */
        Readiness: {
            status: components["schemas"]["HealthStatus"];
            /** @description One entry for each dependency, such as `database`, `migrations` and, where there is one, `redis`. */
            checks: {
                [key: string]: components["schemas"]["ReadinessCheck"];
            };
        };
        /** @description How one dependency does. */
        ReadinessCheck: {
            status: components["schemas"]["HealthStatus"];
            /** @description How long the look at it took. */
            durationMs: number;
            /** @description What is wrong. Only where something is. */
            detail?: string;
        };
        /** @description What shows that the person of the session is still there. */
        Reauthenticate: {
            password: components["schemas"]["GivenPassword"];
        };
        /** @description The refresh token, unless the cookie has it. */
        RefreshTokens: {
            /** @description The refresh token as it was answered last. */
            refreshToken?: $Write<string>;
        };
        /** @description A new account. */
        RegisterUser: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            displayName: components["schemas"]["DisplayName"];
            locale?: components["schemas"]["Locale"];
            timeZone?: components["schemas"]["TimeZone"];
            tokenDelivery?: components["schemas"]["TokenDelivery"];
            device?: components["schemas"]["NewDevice"];
        };
        /**
         * @description The whole new content. What is absent becomes empty, and exercises and sets that are not named by their `id` are
         *     removed or made anew. Only where the workout came from (`source`, `externalId`) stays.
         */
        ReplaceWorkout: {
            title: components["schemas"]["WorkoutTitle"];
            status: components["schemas"]["WorkoutStatus"];
            startedAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["InstantOrNull"];
            timeZone: components["schemas"]["TimeZone"];
            bodyweight?: components["schemas"]["EnteredLoad"];
            sessionRpe?: components["schemas"]["SessionRpe"];
            mood?: components["schemas"]["Mood"];
            notes?: components["schemas"]["NotesOrNull"];
            isDeload?: components["schemas"]["IsDeload"];
            exercises: components["schemas"]["NewWorkoutExercises"];
        };
        /** @description Repetitions. 0 is a failed attempt, `null` is not counted. */
        Reps: number | null;
        /** @description The rest before the set, or `null`. */
        RestSeconds: number | null;
        /** @description Repetitions in reserve, from 0 to 10 in halves. Where `rpe` is given too, it must be 10 minus that. */
        Rir: number | null;
        /**
         * @description What the person may do. Coaches see what athletes share with them; admins manage accounts.
         * @enum {string}
         */
        Role: "user" | "coach" | "admin";
        /** @description Perceived exertion from 1 to 10 in halves; 10 is nothing left. Where `rir` is given too, it must be 10 minus that. */
        Rpe: number | null;
        /** @description One sign-in on one device. */
        Session: {
            id: components["schemas"]["Id"];
            /**
             * @description How the person proved who they are.
             * @enum {string}
             */
            method: "password" | "oidc";
            device: components["schemas"]["Device"];
            /** @description What the client called itself when it was seen last, or `null`. */
            userAgent: string | null;
            /** @description The address from which the session was used last. */
            address: string;
            /** @description Whether this is the session that asks. */
            isCurrent: boolean;
            lastUsedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the session ends by itself unless it is refreshed before.
             */
            expiresAt: string;
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A page of sessions. */
        SessionPage: {
            /** @description The sessions of this page. */
            items: components["schemas"]["Session"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description How hard the whole workout felt, from 1 to 10 in halves, or `null`. */
        SessionRpe: number | null;
        /** @description A set. A beginner fills in load and repetitions; everything else can stay `null`. */
        Set: {
            id: components["schemas"]["Id"];
            type: components["schemas"]["SetType"];
            side: components["schemas"]["SideOrNull"];
            parentSetId: components["schemas"]["ParentSetId"];
            load: components["schemas"]["LoadOrNull"];
            /** @description `load` in kilograms, to the gram. */
            loadKg: $Read<number | null>;
            reps: components["schemas"]["Reps"];
            durationSeconds: components["schemas"]["DurationSeconds"];
            distanceMeters: components["schemas"]["DistanceMeters"];
            rpe: components["schemas"]["Rpe"];
            rir: components["schemas"]["Rir"];
            restSeconds: components["schemas"]["RestSeconds"];
            tempo: components["schemas"]["Tempo"];
            completedAt: components["schemas"]["InstantOrNull"];
            notes: components["schemas"]["NotesOrNull"];
            target: components["schemas"]["SetTarget"];
        };
        /** @description A set by itself, and where it belongs. */
        SetDetail: components["schemas"]["Set"] & {
            workoutId: components["schemas"]["Id"];
            workoutExerciseId: components["schemas"]["Id"];
            exerciseId: components["schemas"]["Id"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description What the set was meant to be, or `null` for no plan. With `repsMax`, `reps` is the lower end of a range. */
        SetTarget: {
            load: components["schemas"]["LoadOrNull"];
            /** @description `load` in kilograms, to the gram. */
            loadKg: $Read<number | null>;
            reps: components["schemas"]["Reps"];
            repsMax: components["schemas"]["Reps"];
            rpe: components["schemas"]["Rpe"];
            rir: components["schemas"]["Rir"];
            durationSeconds: components["schemas"]["DurationSeconds"];
            distanceMeters: components["schemas"]["DistanceMeters"];
        } | null;
        /**
         * @description What kind of set it is; `normal` unless it says otherwise. Only `warmup` is left out of volume and records.
         * @enum {string}
         */
        SetType: "warmup" | "normal" | "dropset" | "failure" | "amrap" | "backoff" | "myorep" | "partial";
        /** @description A kind of set. */
        SetTypeTerm: {
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["TermName"];
            /** @description Whether volume and records take notice of it. */
            countsAsWork: $Read<boolean>;
        };
        /** @description How the person wants to see and enter things. */
        Settings: {
            unitSystem: components["schemas"]["UnitSystem"];
            weekStartsOn: components["schemas"]["WeekStartsOn"];
            level: components["schemas"]["ExperienceLevel"];
            effortScale: components["schemas"]["EffortScale"];
            e1rmFormula: components["schemas"]["E1rmFormula"];
            defaultRestSeconds: components["schemas"]["DefaultRestSeconds"];
            sex: components["schemas"]["Sex"];
            bornOn: components["schemas"]["CalendarDateOrNull"];
            heightCm: components["schemas"]["HeightCm"];
        };
        /**
         * @description Only used by formulas that ask for it, such as DOTS; `null` when it is not told.
         * @enum {string|null}
         */
        Sex: "male" | "female" | null;
        /**
         * @description The side, in an exercise that is done one side at a time; `null` for both.
         * @enum {string|null}
         */
        SideOrNull: "left" | "right" | null;
        /** @description The tokens of a session and the user whom they stand for. */
        SignedIn: {
            /** @description A signed JWT. Treat it as opaque, and as a secret. */
            accessToken: string;
            /**
             * @description How to send the token: `Authorization: Bearer ...`.
             * @constant
             */
            tokenType: "Bearer";
            /** @description How long the access token is valid from now on. */
            expiresInSeconds: number;
            /**
             * @description Makes the next pair of tokens, once: `POST /api/v1/auth/refresh`. Absent where it was delivered as a cookie. A
             *     secret that is worth more than the access token.
             */
            refreshToken?: string;
            /** @description How long the refresh token is valid from now on, wherever it was delivered. */
            refreshTokenExpiresInSeconds: number;
            sessionId: components["schemas"]["Id"];
            user: components["schemas"]["User"];
        };
        /** @description The word as other operations use it. */
        Slug: string;
        /**
         * @description How it came here: typed in by a person (`manual`), sent by another program (`api`), or read from a file
         *     (`import`).
         * @enum {string}
         */
        Source: "manual" | "api" | "import";
        /** @description Where the person shall come back to. */
        StartOidcSignIn: {
            /**
             * Format: uri
             * @description Where the provider sends the person afterwards: exactly one of the addresses that the operator has listed.
             */
            redirectUri: string;
        };
        /** @description A sign-in that has begun. */
        StartedOidcSignIn: {
            /**
             * Format: uri
             * @description Where to send the person. It leads to the provider, and from there back to `redirectUri`.
             */
            authorizationUrl: string;
            /**
             * @description Shows at the end that it is still the same client. Keep it where only this client can read it, such as
             *     `sessionStorage`, and send it to `POST /api/v1/auth/oidc/complete`.
             */
            flowToken: $Read<string>;
            /** @description What people call the provider. */
            providerName: string;
            /**
             * Format: date-time
             * @description Until when the sign-in can be completed.
             */
            expiresAt: string;
        };
        /** @description Exercises of a workout with the same number are done in turn; `null` stands alone. */
        SupersetGroup: number | null;
        /** @description Seconds for lowering, bottom, lifting and top, with `X` for as fast as possible: `3-1-X-0`. */
        Tempo: string | null;
        /** @description A word of the API and its name for people. */
        Term: {
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["TermName"];
        };
        /** @description The name to show, in English. */
        TermName: string;
        /** @description The IANA name of a time zone, such as `Europe/Lisbon`. */
        TimeZone: string;
        /**
         * @description Where the refresh token goes. `cookie`, for browsers: into a cookie that scripts cannot read and that is sent to
         *     nothing but `/api/v1/auth`. `body`, for clients that keep secrets themselves: into the answer.
         * @default cookie
         * @enum {string}
         */
        TokenDelivery: "cookie" | "body";
        /** @description How many entries the filters leave in all. Only with `includeTotal=true`. */
        TotalCount: number;
        /**
         * @description How sets of the exercise are measured. `GET /api/v1/catalog` says which members each type needs.
         * @enum {string}
         */
        TrackingType: "weight_reps" | "reps_only" | "bodyweight_reps" | "bodyweight_assisted_reps" | "duration" | "weight_duration" | "distance_duration" | "weight_distance";
        /** @description A way to measure a set. */
        TrackingTypeTerm: {
            slug: components["schemas"]["Slug"];
            name: components["schemas"]["TermName"];
            /**
             * @description Which members a set must have and which it may have; the others of the four must stay empty. Where none is
             *     required, at least one of the optional ones is.
             */
            measures: {
                /** @description A set must have all of these. */
                required: components["schemas"]["MeasureName"][];
                /** @description A set may have these. */
                optional: components["schemas"]["MeasureName"][];
            };
        };
        /**
         * @description In which units clients show masses and lengths. What is stored does not change with it.
         * @enum {string}
         */
        UnitSystem: "metric" | "imperial";
        /** @description The members to change. Whatever is absent stays as it is. */
        UpdateAdminUser: {
            role?: components["schemas"]["Role"];
            status?: components["schemas"]["UserStatus"];
        };
        /** @description The members to change. Whatever is absent stays as it is; `null` clears the note. */
        UpdateCoachLink: {
            permissions?: components["schemas"]["CoachPermissions"];
            note?: components["schemas"]["CoachLinkNote"];
        };
        /**
         * @description The members to change. Whatever is absent stays as it is, and a list replaces the whole list. The tracking type
         *     cannot change, because the sets that were logged would no longer fit it.
         */
        UpdateExercise: {
            name?: components["schemas"]["ExerciseName"];
            status?: components["schemas"]["ExerciseStatus"];
            category?: components["schemas"]["Category"];
            force?: components["schemas"]["ForceOrNull"];
            level?: components["schemas"]["LevelOrNull"];
            mechanic?: components["schemas"]["MechanicOrNull"];
            equipment?: components["schemas"]["EquipmentOrNull"];
            isUnilateral?: components["schemas"]["IsUnilateral"];
            bodyweightFactor?: components["schemas"]["BodyweightFactor"];
            muscles?: components["schemas"]["EnteredMuscles"];
            instructions?: components["schemas"]["EnteredInstructions"];
            aliases?: components["schemas"]["EnteredAliases"];
        };
        /**
         * @description The members to change. Whatever is absent stays as it is. The kind cannot change: delete the entry and make a new
         *     one.
         */
        UpdateMeasurement: {
            value?: components["schemas"]["MeasuredValue"];
            unit?: components["schemas"]["MeasurementUnit"];
            measuredAt?: components["schemas"]["Instant"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /** @description The members to change. Whatever is absent stays as it is; `null` clears, and a `target` is merged member by member. */
        UpdateSet: {
            type?: components["schemas"]["SetType"];
            side?: components["schemas"]["SideOrNull"];
            parentSetId?: components["schemas"]["ParentSetId"];
            load?: components["schemas"]["EnteredLoad"];
            reps?: components["schemas"]["Reps"];
            durationSeconds?: components["schemas"]["DurationSeconds"];
            distanceMeters?: components["schemas"]["DistanceMeters"];
            rpe?: components["schemas"]["Rpe"];
            rir?: components["schemas"]["Rir"];
            restSeconds?: components["schemas"]["RestSeconds"];
            tempo?: components["schemas"]["Tempo"];
            completedAt?: components["schemas"]["InstantOrNull"];
            notes?: components["schemas"]["NotesOrNull"];
            target?: components["schemas"]["EnteredSetTarget"];
        };
        /** @description The settings to change. Whatever is absent stays as it is; `null` clears what can be empty. */
        UpdateSettings: {
            unitSystem?: components["schemas"]["UnitSystem"];
            weekStartsOn?: components["schemas"]["WeekStartsOn"];
            level?: components["schemas"]["ExperienceLevel"];
            effortScale?: components["schemas"]["EffortScale"];
            e1rmFormula?: components["schemas"]["E1rmFormula"];
            defaultRestSeconds?: components["schemas"]["DefaultRestSeconds"];
            sex?: components["schemas"]["Sex"];
            bornOn?: components["schemas"]["CalendarDateOrNull"];
            heightCm?: components["schemas"]["HeightCm"];
        };
        /** @description The members to change. Whatever is absent stays as it is. */
        UpdateUser: {
            displayName?: components["schemas"]["DisplayName"];
            locale?: components["schemas"]["Locale"];
            timeZone?: components["schemas"]["TimeZone"];
            settings?: components["schemas"]["UpdateSettings"];
        };
        /**
         * @description The members to change. Whatever is absent stays as it is; `null` clears what can be empty. Exercises and sets have
         *     operations of their own.
         */
        UpdateWorkout: {
            title?: components["schemas"]["WorkoutTitle"];
            status?: components["schemas"]["ChangedWorkoutStatus"];
            startedAt?: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["InstantOrNull"];
            timeZone?: components["schemas"]["TimeZone"];
            bodyweight?: components["schemas"]["EnteredLoad"];
            sessionRpe?: components["schemas"]["SessionRpe"];
            mood?: components["schemas"]["Mood"];
            notes?: components["schemas"]["NotesOrNull"];
            isDeload?: components["schemas"]["IsDeload"];
        };
        /**
         * Format: date-time
         * @description When it last changed.
         */
        UpdatedAt: string;
        /** @description A person with an account. */
        User: {
            id: components["schemas"]["Id"];
            /**
             * Format: email
             * @description The e-mail address.
             */
            email: $Read<string>;
            displayName: components["schemas"]["DisplayName"];
            /**
             * @description What the person may do. Coaches see what athletes share with them; admins keep the catalogue.
             * @enum {string}
             */
            role: $Read<"user" | "coach" | "admin">;
            locale: components["schemas"]["Locale"];
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: date-time
             * @description When the person showed that the address is theirs; `null` until then.
             */
            emailVerifiedAt: $Read<string | null>;
            /**
             * Format: date-time
             * @description When the account will be deleted, after its owner asked for it; `null` where nobody did.
             */
            deletionDueAt: $Read<string | null>;
            settings: components["schemas"]["Settings"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /**
         * @description Whether the person can sign in. Data of a suspended account are kept.
         * @enum {string}
         */
        UserStatus: "active" | "suspended";
        /** @description Counts the changes, from 1. It is also the entity tag. */
        Version: number;
        /** @description The first day of the week for weekly figures, from 1 (Monday) to 7 (Sunday). */
        WeekStartsOn: number;
        /** @description A workout with its exercises and sets, in the order in which they were done. */
        Workout: components["schemas"]["WorkoutHeader"] & {
            /** @description The exercises, in order. */
            exercises: components["schemas"]["WorkoutExercise"][];
        };
        /** @description An exercise as it was done in a workout. */
        WorkoutExercise: {
            id: components["schemas"]["Id"];
            exerciseId: components["schemas"]["Id"];
            snapshot: components["schemas"]["ExerciseSnapshot"];
            supersetGroup: components["schemas"]["SupersetGroup"];
            notes: components["schemas"]["NotesOrNull"];
            /** @description The sets, in order. */
            sets: components["schemas"]["Set"][];
        };
        /** @description What a workout says about itself, without its exercises. */
        WorkoutHeader: {
            id: components["schemas"]["Id"];
            title: components["schemas"]["WorkoutTitle"];
            status: components["schemas"]["WorkoutStatus"];
            startedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["InstantOrNull"];
            timeZone: components["schemas"]["TimeZone"];
            /**
             * Format: date
             * @description The day on which it started, in its own time zone. Weekly figures group by it.
             */
            performedOn: $Read<string>;
            bodyweight: components["schemas"]["LoadOrNull"];
            /** @description `bodyweight` in kilograms, to the gram. */
            bodyweightKg: $Read<number | null>;
            sessionRpe: components["schemas"]["SessionRpe"];
            mood: components["schemas"]["Mood"];
            notes: components["schemas"]["NotesOrNull"];
            isDeload: components["schemas"]["IsDeload"];
            source: components["schemas"]["Source"];
            externalId: components["schemas"]["ExternalId"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A page of workouts. */
        WorkoutPage: {
            /** @description The workouts of this page. */
            items: components["schemas"]["WorkoutSummary"][];
            nextCursor: components["schemas"]["NextCursor"];
            totalCount?: components["schemas"]["TotalCount"];
        };
        /**
         * @description A workout is `in_progress` until it is `completed` or `discarded`. At most one workout of a person is in progress.
         * @enum {string}
         */
        WorkoutStatus: "in_progress" | "completed" | "discarded";
        /** @description A workout as lists show it. */
        WorkoutSummary: components["schemas"]["WorkoutHeader"] & {
            /** @description How many exercises it has. */
            exerciseCount: $Read<number>;
            /** @description How many sets it has, warm-ups included. */
            setCount: $Read<number>;
            /**
             * @description Load times repetitions of all sets but warm-ups, in kilograms. Where the exercise says so, the body counts
             *     with its part and assistance is taken off.
             */
            volumeKg: $Read<number>;
            /** @description The exercises, in order. Only with `expand=exercises`. */
            exercises?: components["schemas"]["WorkoutExercise"][];
        };
        /** @description A name for the workout. */
        WorkoutTitle: string;
    };
    responses: {
        /** @description The invitation is one's own, the athlete is coached by the caller already, or the same request is still running. */
        AcceptanceConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract, the code opens nothing, or the idempotency key belongs to another request. */
        AcceptanceInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The new address has an account by now. */
        AddressTaken: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There are as many keys as there may be, or the same request is still running. */
        ApiKeyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such API key, or it belongs to somebody else. */
        ApiKeyNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs, its user the role, or the link the permission. */
        AthleteForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody with this id lets the caller see their training. */
        AthleteNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody with this id lets the caller see their training, or the athlete has no such workout. */
        AthleteWorkoutNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs, or the caller is the coach and not the athlete. */
        CoachLinkForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such link, or it connects other people. */
        CoachLinkNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workout is already completed, or the same request is still running. */
        CompletionConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract or a rule of the training log. */
        CompletionInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id is taken, or the same request is still running. */
        CreateConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract, or its idempotency key belongs to another one. */
        CreateInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The token lacks a scope that the operation needs, the password is wrong, or the last proof of who is signed in is too
         *     old.
         */
        CredentialsForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same request is still running. */
        CredentialsInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A page of another site sent the request. */
        CrossSiteForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id is taken, or the same request is still running. */
        DeprecatedCreateConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs. */
        DeprecatedForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The last day of the operation is over. Anybody is told so, signed in or not. */
        DeprecatedGone: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side. */
        DeprecatedInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request or its body cannot be read. */
        DeprecatedMalformedBody: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request or its `If-Match` cannot be read. */
        DeprecatedMalformedDelete: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request or its cursor cannot be read. */
        DeprecatedMalformedListRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read. */
        DeprecatedMalformedRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request, its body or its `If-Match` cannot be read. */
        DeprecatedMalformedUpdate: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such measurement, or it belongs to somebody else. */
        DeprecatedMeasurementNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The measurement breaks the contract, or its unit does not fit its kind. */
        DeprecatedNewMeasurementInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer has none of the media types in `Accept`. */
        DeprecatedNotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What you hold is current. */
        DeprecatedNotModified: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["PrivateNoCache"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body has more bytes than the operation reads. */
        DeprecatedPayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since you read it. */
        DeprecatedPreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A quota is used up. */
        DeprecatedRateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the token does not hold. */
        DeprecatedUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is overloaded, starting or stopping. */
        DeprecatedUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation does not read bodies of this type. */
        DeprecatedUnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                Accept: components["headers"]["Accept"];
                "Accept-Post": components["headers"]["AcceptPost"];
                "Accept-Encoding": components["headers"]["AcceptEncoding"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation does not read patches of this type. */
        DeprecatedUnsupportedPatchType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                Accept: components["headers"]["Accept"];
                "Accept-Encoding": components["headers"]["AcceptEncoding"];
                "Accept-Patch": components["headers"]["AcceptPatch"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change breaks the contract, or the unit does not fit the kind. */
        DeprecatedUpdatedMeasurementInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract. */
        DeprecatedValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                Link: components["headers"]["DeprecationLink"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope, or the exercise belongs to the catalogue. */
        ExerciseForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such exercise, or it belongs to somebody else. */
        ExerciseNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such identity, or it belongs to somebody else. */
        IdentityNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same request is still running. */
        InProgress: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description E-mail or password is wrong. */
        InvalidCredentials: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same request is still running. */
        InvitationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It is the only way into the account. */
        LastSignInMethod: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope, or a page of another site sent the request. */
        LogoutForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract, or its token is not good, for whatever reason. */
        MailedTokenInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request or its body cannot be read. */
        MalformedBody: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request or its `If-Match` cannot be read. */
        MalformedDelete: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request or its cursor cannot be read. */
        MalformedListRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request cannot be read. */
        MalformedRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request, its body or its `If-Match` cannot be read. */
        MalformedUpdate: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is already stored does not allow the new sets. */
        NewSetsConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The sets break the contract or a rule of the training log. */
        NewSetsInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is already stored does not allow the new workout. */
        NewWorkoutConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workout breaks the contract or a rule of the training log. */
        NewWorkoutInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No workout is in progress. */
        NoActiveWorkout: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The answer has none of the media types in `Accept`. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No deletion was asked for, or it is too late to cancel it. */
        NotLeaving: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What you hold is current. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["PrivateNoCache"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The e-mail has an account, or the identity opens another one. */
        OidcConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract, or the sign-in did not succeed. */
        OidcInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operator has set no provider up. */
        OidcNotConfigured: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs, or the password is wrong. */
        PasswordForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract, or the new password is too easy to guess. */
        PasswordInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract, its token is not good, for whatever reason, or the password is too easy to guess. */
        PasswordResetInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has more bytes than the operation reads. */
        PayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since you read it. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The header `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change breaks the contract, or the time zone does not exist. */
        ProfileInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What you hold is current. */
        PublicNotModified: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["PublicFiveMinutes"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A quota is used up. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs, or the last proof of who is signed in is too old. */
        RecentSignInForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The session does not go on. A cookie that was sent is taken back. */
        RefreshTokenInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                "Set-Cookie": components["headers"]["ForgottenCookie"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail has an account, or the same request is still running. */
        RegistrationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract or a rule for new accounts. */
        RegistrationInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What is already stored does not allow the new content. */
        ReplacedWorkoutConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The new content breaks the contract or a rule of the training log. */
        ReplacedWorkoutInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The workout cannot be resumed while another one is in progress. */
        ResumedWorkoutConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token lacks a scope that the operation needs, or its user the role. */
        RoleForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["BearerChallenge"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such session, it has ended, or it belongs to somebody else. */
        SessionNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such set, or it belongs to somebody else. */
        SetNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many sign-ins have failed, or a quota is used up. */
        SignInLimited: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The same request is still running. */
        StillRunning: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An access token was sent, and it does not hold. */
        TokenRefused: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the token does not hold. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is overloaded, starting or stopping. */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation does not read bodies of this type. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Accept: components["headers"]["Accept"];
                "Accept-Post": components["headers"]["AcceptPost"];
                "Accept-Encoding": components["headers"]["AcceptEncoding"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The operation does not read patches of this type. */
        UnsupportedPatchType: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                Accept: components["headers"]["Accept"];
                "Accept-Encoding": components["headers"]["AcceptEncoding"];
                "Accept-Patch": components["headers"]["AcceptPatch"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change breaks the contract or a rule of the training log. */
        UpdatedSetInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change breaks the contract or a rule of the training log. */
        UpdatedWorkoutInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such user. */
        UserNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account is one's own, or that of the last administrator. */
        UserProtected: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks the contract. */
        ValidationFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is confirmed already, or the same request is still running. */
        VerificationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Retry-After": components["headers"]["RetryAfter"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such workout, or it belongs to somebody else. */
        WorkoutNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                "API-Version": components["headers"]["ApiVersion"];
                "X-Content-Type-Options": components["headers"]["NoSniff"];
                "Referrer-Policy": components["headers"]["NoReferrer"];
                "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                "Strict-Transport-Security": components["headers"]["StrictTransport"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                "Cache-Control": components["headers"]["NoStore"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the API key.
         * @example 019cad5d-5160-7ab0-aeed-d0712a14a001
         */
        ApiKeyId: components["schemas"]["Id"];
        /**
         * @description The id of the athlete, who is a user.
         * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
         */
        AthleteId: components["schemas"]["Id"];
        /**
         * @description The id of the link.
         * @example 019cafe0-1b20-7a44-8c31-6f0d2e9b7a15
         */
        CoachLinkId: components["schemas"]["Id"];
        /**
         * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
         *     with others, or damaged, it is refused as `invalid_cursor`.
         */
        Cursor: string;
        /**
         * @description The id of the exercise.
         * @example 019c1f00-0000-7000-8000-0000000000a1
         */
        ExerciseId: components["schemas"]["Id"];
        /**
         * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
         *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
         * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
         */
        IdempotencyKey: string;
        /**
         * @description The id of the identity.
         * @example 019cad5d-5160-7ab0-aeed-d0712a15b001
         */
        IdentityId: components["schemas"]["Id"];
        /**
         * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
         *     answer is 412.
         * @example "7"
         */
        IfMatch: string;
        /**
         * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
         * @example "7"
         */
        IfNoneMatch: string;
        /**
         * @description Only workouts with one of these states.
         * @example [
         *       "completed"
         *     ]
         */
        InWorkoutStatus: components["schemas"]["WorkoutStatus"][];
        /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
        IncludeTotal: boolean;
        /**
         * @description How many entries a page has at most.
         * @example 20
         */
        Limit: number;
        /**
         * @description Only what was measured at this instant or later.
         * @example 2026-03-01T00:00:00Z
         */
        MeasuredAtFrom: components["schemas"]["Instant"];
        /**
         * @description Only what was measured before this instant.
         * @example 2026-04-01T00:00:00Z
         */
        MeasuredAtTo: components["schemas"]["Instant"];
        /**
         * @description The id of the measurement.
         * @example 019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21
         */
        MeasurementId: components["schemas"]["Id"];
        /** @description The order; `-` turns it round. Entries of the same instant are ordered by id. */
        MeasurementOrder: "-measuredAt" | "measuredAt";
        /**
         * @description Only these kinds.
         * @example [
         *       "bodyweight"
         *     ]
         */
        OfMeasurementKind: components["schemas"]["MeasurementKind"][];
        /**
         * @description Only workouts of this day or later, in the time zone of each.
         * @example 2026-03-01
         */
        PerformedOnFrom: components["schemas"]["CalendarDate"];
        /**
         * @description Only workouts before this day.
         * @example 2026-04-01
         */
        PerformedOnTo: components["schemas"]["CalendarDate"];
        /** @description The refresh token of a browser. Not read where the body has one. */
        RefreshCookie: string;
        /**
         * @description The id of the session.
         * @example 019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70
         */
        SessionId: components["schemas"]["Id"];
        /**
         * @description The id of the set.
         * @example 019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4
         */
        SetId: components["schemas"]["Id"];
        /**
         * @description The id of the user.
         * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
         */
        UserId: components["schemas"]["Id"];
        /** @description Only workouts with this exercise. */
        WithExercise: components["schemas"]["Id"];
        /** @description What to embed in each workout. */
        WorkoutExpansion: "exercises"[];
        /**
         * @description The id of the workout.
         * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
         */
        WorkoutId: components["schemas"]["Id"];
        /** @description The order; `-` turns it round. Workouts that start together are ordered by id. */
        WorkoutOrder: "-startedAt" | "startedAt";
    };
    requestBodies: never;
    headers: {
        /**
         * @description The media types that the body may have.
         * @example application/json
         */
        Accept: string;
        /**
         * @description Sent when the body was encoded, which it must not be.
         * @example identity
         */
        AcceptEncoding: string;
        /**
         * @description The media types that a PATCH may have.
         * @example application/merge-patch+json, application/json
         */
        AcceptPatch: string;
        /**
         * @description The media types that a POST may have.
         * @example application/json
         */
        AcceptPost: string;
        /**
         * @description The version of this document (`info.version`) that the server runs.
         * @example 1.0.0
         */
        ApiVersion: string;
        /**
         * @description Sent when a scope is missing; names it (RFC 6750).
         * @example Bearer error="insufficient_scope", scope="exercises:write"
         */
        BearerChallenge: string;
        /**
         * @description The moment since when this operation is deprecated, as `@` and seconds since 1970 (RFC 9745).
         * @example @1795132800
         */
        Deprecation: string;
        /**
         * @description Leads to what is said about the end of this operation, `rel="deprecation"` and `rel="sunset"`, and to what takes its place,
         *     `rel="successor-version"` (RFC 8288).
         * @example </deprecations#listMeasurements>; rel="deprecation"; type="text/html", </api/v2/measurements>; rel="successor-version"
         */
        DeprecationLink: string;
        /**
         * @description The strong entity tag of the representation. Send it back in `If-Match` to change what you have seen, or in
         *     `If-None-Match` to learn whether it is still current.
         * @example "7"
         */
        ETag: string;
        /**
         * @description Takes the cookie `__Secure-spotter_refresh` back, where there may be one.
         * @example __Secure-spotter_refresh=; Path=/api/v1/auth; Max-Age=0; HttpOnly; Secure; SameSite=Strict
         */
        ForgottenCookie: string;
        /**
         * @description Sent as `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        IdempotentReplayed: boolean;
        /**
         * @description Leads to the next page with `rel="next"` (RFC 8288). Absent on the last page.
         * @example </api/v1/workouts?cursor=WyIyMDI2LTAzLTAyIl0.b3Bh&limit=20>; rel="next"
         */
        Link: string;
        /**
         * @description Where the resource is found from now on.
         * @example /api/v1/workouts/019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
         */
        Location: string;
        /** @description Tells browsers not to say where a link was followed from. */
        NoReferrer: "no-referrer";
        /** @description Tells browsers to believe `Content-Type`. */
        NoSniff: "nosniff";
        /** @description The answer must not be kept. */
        NoStore: "no-store";
        /** @description Tells browsers that an answer loads nothing and stands in no frame. */
        NothingEmbedded: "default-src 'none'; frame-ancestors 'none'";
        /** @description Only the user's own client may keep the answer, and asks (`If-None-Match`) before using it again. */
        PrivateNoCache: "private, no-cache";
        /** @description Anybody may keep the answer for five minutes. */
        PublicFiveMinutes: "public, max-age=300";
        /**
         * @description What is left of the quota that is nearest to its end: `r` requests, `t` seconds until it is renewed.
         * @example "reads";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description The quotas that hold for the operation: `q` requests in `w` seconds.
         * @example "reads";q=600;w=60
         */
        RateLimitPolicy: string;
        /**
         * @description The refresh token, as `__Secure-spotter_refresh`: out of reach of scripts (`HttpOnly`), over TLS only (`Secure`), from
         *     pages of this site only (`SameSite=Strict`), to nothing but `/api/v1/auth`, as long as the token is valid. Sent where
         *     the token is delivered as a cookie.
         * @example __Secure-spotter_refresh=spr_AZyo1y0A; Path=/api/v1/auth; Max-Age=604800; HttpOnly; Secure; SameSite=Strict
         */
        RefreshCookie: string;
        /**
         * @description After how many seconds it is worth trying again.
         * @example 2
         */
        RetryAfter: number;
        /**
         * @description Tells browsers to come over TLS only, for a year. Absent where the service is not reached over TLS, as in development.
         * @example max-age=31536000; includeSubDomains
         */
        StrictTransport: string;
        /**
         * @description The last moment at which this operation is served; after it the answer is 410 (RFC 8594).
         * @example Tue, 30 Nov 2027 23:59:59 GMT
         */
        Sunset: string;
        /** @description The request headers that the answer depends on. */
        Vary: "Authorization, Accept, Accept-Language, Origin";
        /**
         * @description How to identify oneself, and what was wrong with the token (RFC 6750).
         * @example Bearer error="invalid_token", error_description="The token has expired."
         */
        WwwAuthenticate: string;
        /**
         * @description The id of this request: the `X-Request-Id` that came with it if it was well-formed (8 to 128 of
         *     `A-Za-z0-9._-`), otherwise a new one. Quote it when you report a problem.
         * @example 01a1f86b-377c-76eb-bc5f-f73f7cee340b
         */
        XRequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUser"];
            };
        };
        responses: {
            /** @description The account exists and the user is signed in. `Location` leads to the profile. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["RefreshCookie"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["MalformedBody"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RegistrationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RegistrationInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The e-mail and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["RefreshCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["InvalidCredentials"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["SignInLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                /** @description The refresh token of a browser. Not read where the body has one. */
                "__Secure-spotter_refresh"?: components["parameters"]["RefreshCookie"];
            };
        };
        /** @description The refresh token of a client that keeps it itself; `{}` where it is in the cookie. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshTokens"];
            };
        };
        responses: {
            /** @description The session goes on. The refresh token that was sent is used up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["RefreshCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["RefreshTokenInvalid"];
            403: components["responses"]["CrossSiteForbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which sessions to end; `{}` for this one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Logout"];
            };
        };
        responses: {
            /** @description The user is signed out. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["ForgottenCookie"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["LogoutForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reauthenticate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reauthenticate"];
            };
        };
        responses: {
            /** @description The session has proven who it belongs to. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PasswordForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["SignInLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token of the mail. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailVerification"];
            };
        };
        responses: {
            /** @description The address belongs to the account and is confirmed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            409: components["responses"]["AddressTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["MailedTokenInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The address of the account. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description If there is such an account, the mail is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            409: components["responses"]["InProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token of the mail and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description The password is the new one. Sign in with it. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordResetInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    startOidcSignIn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to come back to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartOidcSignIn"];
            };
        };
        responses: {
            /** @description The sign-in has begun. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedOidcSignIn"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["TokenRefused"];
            403: components["responses"]["RecentSignInForbidden"];
            404: components["responses"]["OidcNotConfigured"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["StillRunning"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeOidcSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What the provider sent along, and the token of the sign-in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteOidcSignIn"];
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Set-Cookie": components["headers"]["RefreshCookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["MalformedBody"];
            404: components["responses"]["OidcNotConfigured"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["OidcConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["OidcInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the session.
                 * @example 019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the session.
                 * @example 019cafd1-7b20-7a53-8a0f-6d3c1b9e4f70
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SessionNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The old and the new password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description The new password holds. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CredentialsForbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["PasswordInvalid"];
            429: components["responses"]["SignInLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new address and the password. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEmail"];
            };
        };
        responses: {
            /** @description If the address is free, the mail is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CredentialsForbidden"];
            409: components["responses"]["CredentialsInProgress"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["SignInLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mail is on its way. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["VerificationConflict"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of identities. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the identity.
                 * @example 019cad5d-5160-7ab0-aeed-d0712a15b001
                 */
                identityId: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity is unlinked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RecentSignInForbidden"];
            404: components["responses"]["IdentityNotFound"];
            409: components["responses"]["LastSignInMethod"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account stays. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NotLeaving"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of API keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key. Keep `key` now; it is not shown again. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RecentSignInForbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ApiKeyConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the API key.
                 * @example 019cad5d-5160-7ab0-aeed-d0712a14a001
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key, without its secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the API key.
                 * @example 019cad5d-5160-7ab0-aeed-d0712a14a001
                 */
                apiKeyId: components["parameters"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ApiKeyNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account will be deleted. `Location` leads to it for as long as it exists. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDeletion"];
                };
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RecentSignInForbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateUser"];
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description The user as they are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["ProfileInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCatalog: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The vocabulary. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PublicFiveMinutes"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            304: components["responses"]["PublicNotModified"];
            400: components["responses"]["MalformedRequest"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExercises: {
        parameters: {
            query?: {
                /**
                 * @description Words to look for in names and aliases. All must occur; upper and lower case and accents make no difference,
                 *     and the last word may be incomplete.
                 * @example bench pr
                 */
                q?: string;
                /**
                 * @description Trains one of these muscles.
                 * @example [
                 *       "chest",
                 *       "triceps"
                 *     ]
                 */
                muscle?: components["schemas"]["Muscle"][];
                /**
                 * @description Needs one of these.
                 * @example [
                 *       "barbell",
                 *       "dumbbell"
                 *     ]
                 */
                equipment?: components["schemas"]["Equipment"][];
                /** @description Asks for one of these levels. */
                level?: components["schemas"]["Level"][];
                /** @description Moves several joints, or one. */
                mechanic?: components["schemas"]["Mechanic"];
                /** @description Belongs to one of these categories. */
                category?: components["schemas"]["Category"][];
                /** @description Is measured in one of these ways. */
                trackingType?: components["schemas"]["TrackingType"][];
                /** @description Only catalogue exercises, or only one's own. */
                origin?: "catalog" | "custom";
                /** @description Also list archived exercises. */
                includeArchived?: boolean;
                /** @description The order; `-` turns it round. Equal entries are ordered by id. */
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exercises. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExercisePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createExercise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The exercise. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExercise"];
            };
        };
        responses: {
            /** @description The exercise as it was stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CreateConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getExercise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the exercise.
                 * @example 019c1f00-0000-7000-8000-0000000000a1
                 */
                exerciseId: components["parameters"]["ExerciseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exercise. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ExerciseNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteExercise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the exercise.
                 * @example 019c1f00-0000-7000-8000-0000000000a1
                 */
                exerciseId: components["parameters"]["ExerciseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exercise is gone, or archived. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExerciseForbidden"];
            404: components["responses"]["ExerciseNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateExercise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the exercise.
                 * @example 019c1f00-0000-7000-8000-0000000000a1
                 */
                exerciseId: components["parameters"]["ExerciseId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateExercise"];
                "application/json": components["schemas"]["UpdateExercise"];
            };
        };
        responses: {
            /** @description The exercise as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exercise"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ExerciseForbidden"];
            404: components["responses"]["ExerciseNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWorkouts: {
        parameters: {
            query?: {
                /**
                 * @description Only workouts of this day or later, in the time zone of each.
                 * @example 2026-03-01
                 */
                performedOnFrom?: components["parameters"]["PerformedOnFrom"];
                /**
                 * @description Only workouts before this day.
                 * @example 2026-04-01
                 */
                performedOnTo?: components["parameters"]["PerformedOnTo"];
                /** @description Only workouts with this exercise. */
                exerciseId?: components["parameters"]["WithExercise"];
                /**
                 * @description Only workouts with one of these states.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                status?: components["parameters"]["InWorkoutStatus"];
                /** @description The order; `-` turns it round. Workouts that start together are ordered by id. */
                sort?: components["parameters"]["WorkoutOrder"];
                /** @description What to embed in each workout. */
                expand?: components["parameters"]["WorkoutExpansion"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workouts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkoutPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workout. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWorkout"];
            };
        };
        responses: {
            /** @description The workout as it was stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NewWorkoutConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NewWorkoutInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    batchCreateWorkouts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The workouts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchNewWorkouts"];
            };
        };
        responses: {
            /** @description All workouts are stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            /** @description What became of each workout. */
            207: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NewWorkoutConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NewWorkoutInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActiveWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workout in progress. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoActiveWorkout"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workout. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkoutNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    replaceWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        /** @description The whole new content. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceWorkout"];
            };
        };
        responses: {
            /** @description The workout as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkoutNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ReplacedWorkoutConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReplacedWorkoutInvalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workout is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkoutNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateWorkout"];
                "application/json": components["schemas"]["UpdateWorkout"];
            };
        };
        responses: {
            /** @description The workout as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkoutNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ResumedWorkoutConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["UpdatedWorkoutInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        /** @description How the workout ended. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CompleteWorkout"];
            };
        };
        responses: {
            /** @description The completed workout. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkoutNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["CompletionConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CompletionInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    addSets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        /** @description The sets. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSets"];
            };
        };
        responses: {
            /** @description The workout with the new sets. `Location` leads to it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["WorkoutNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NewSetsConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["NewSetsInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the set.
                 * @example 019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4
                 */
                setId: components["parameters"]["SetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SetNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the set.
                 * @example 019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4
                 */
                setId: components["parameters"]["SetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The set is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SetNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateSet: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the set.
                 * @example 019cafd6-2c48-7b90-8a3d-52f9f1e0c7d4
                 */
                setId: components["parameters"]["SetId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateSet"];
                "application/json": components["schemas"]["UpdateSet"];
            };
        };
        responses: {
            /** @description The set as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetDetail"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["SetNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["UpdatedSetInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMeasurements: {
        parameters: {
            query?: {
                /**
                 * @description Only these kinds.
                 * @example [
                 *       "bodyweight"
                 *     ]
                 */
                kind?: components["parameters"]["OfMeasurementKind"];
                /**
                 * @description Only what was measured at this instant or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                measuredAtFrom?: components["parameters"]["MeasuredAtFrom"];
                /**
                 * @description Only what was measured before this instant.
                 * @example 2026-04-01T00:00:00Z
                 */
                measuredAtTo?: components["parameters"]["MeasuredAtTo"];
                /** @description The order; `-` turns it round. Entries of the same instant are ordered by id. */
                sort?: components["parameters"]["MeasurementOrder"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of measurements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
            400: components["responses"]["DeprecatedMalformedListRequest"];
            401: components["responses"]["DeprecatedUnauthorized"];
            403: components["responses"]["DeprecatedForbidden"];
            406: components["responses"]["DeprecatedNotAcceptable"];
            410: components["responses"]["DeprecatedGone"];
            422: components["responses"]["DeprecatedValidationFailed"];
            429: components["responses"]["DeprecatedRateLimited"];
            500: components["responses"]["DeprecatedInternalError"];
            503: components["responses"]["DeprecatedUnavailable"];
        };
    };
    createMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The measurement. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasurement"];
            };
        };
        responses: {
            /** @description The measurement as it was stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["DeprecationLink"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["DeprecatedMalformedBody"];
            401: components["responses"]["DeprecatedUnauthorized"];
            403: components["responses"]["DeprecatedForbidden"];
            406: components["responses"]["DeprecatedNotAcceptable"];
            409: components["responses"]["DeprecatedCreateConflict"];
            410: components["responses"]["DeprecatedGone"];
            413: components["responses"]["DeprecatedPayloadTooLarge"];
            415: components["responses"]["DeprecatedUnsupportedMediaType"];
            422: components["responses"]["DeprecatedNewMeasurementInvalid"];
            429: components["responses"]["DeprecatedRateLimited"];
            500: components["responses"]["DeprecatedInternalError"];
            503: components["responses"]["DeprecatedUnavailable"];
        };
    };
    batchCreateMeasurements: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The measurements. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchNewMeasurements"];
            };
        };
        responses: {
            /** @description All measurements are stored. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["DeprecationLink"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            /** @description What became of each measurement. */
            207: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["DeprecationLink"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                };
            };
            400: components["responses"]["DeprecatedMalformedBody"];
            401: components["responses"]["DeprecatedUnauthorized"];
            403: components["responses"]["DeprecatedForbidden"];
            406: components["responses"]["DeprecatedNotAcceptable"];
            409: components["responses"]["DeprecatedCreateConflict"];
            410: components["responses"]["DeprecatedGone"];
            413: components["responses"]["DeprecatedPayloadTooLarge"];
            415: components["responses"]["DeprecatedUnsupportedMediaType"];
            422: components["responses"]["DeprecatedNewMeasurementInvalid"];
            429: components["responses"]["DeprecatedRateLimited"];
            500: components["responses"]["DeprecatedInternalError"];
            503: components["responses"]["DeprecatedUnavailable"];
        };
    };
    getMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the measurement.
                 * @example 019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21
                 */
                measurementId: components["parameters"]["MeasurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measurement. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["DeprecationLink"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            304: components["responses"]["DeprecatedNotModified"];
            400: components["responses"]["DeprecatedMalformedRequest"];
            401: components["responses"]["DeprecatedUnauthorized"];
            403: components["responses"]["DeprecatedForbidden"];
            404: components["responses"]["DeprecatedMeasurementNotFound"];
            406: components["responses"]["DeprecatedNotAcceptable"];
            410: components["responses"]["DeprecatedGone"];
            422: components["responses"]["DeprecatedValidationFailed"];
            429: components["responses"]["DeprecatedRateLimited"];
            500: components["responses"]["DeprecatedInternalError"];
            503: components["responses"]["DeprecatedUnavailable"];
        };
    };
    deleteMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the measurement.
                 * @example 019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21
                 */
                measurementId: components["parameters"]["MeasurementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The measurement is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["DeprecationLink"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["DeprecatedMalformedDelete"];
            401: components["responses"]["DeprecatedUnauthorized"];
            403: components["responses"]["DeprecatedForbidden"];
            404: components["responses"]["DeprecatedMeasurementNotFound"];
            410: components["responses"]["DeprecatedGone"];
            412: components["responses"]["DeprecatedPreconditionFailed"];
            422: components["responses"]["DeprecatedValidationFailed"];
            429: components["responses"]["DeprecatedRateLimited"];
            500: components["responses"]["DeprecatedInternalError"];
            503: components["responses"]["DeprecatedUnavailable"];
        };
    };
    updateMeasurement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the measurement.
                 * @example 019caf30-11a0-7d5f-a1c2-9e0b6d4f8c21
                 */
                measurementId: components["parameters"]["MeasurementId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateMeasurement"];
                "application/json": components["schemas"]["UpdateMeasurement"];
            };
        };
        responses: {
            /** @description The measurement as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    Link: components["headers"]["DeprecationLink"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["DeprecatedMalformedUpdate"];
            401: components["responses"]["DeprecatedUnauthorized"];
            403: components["responses"]["DeprecatedForbidden"];
            404: components["responses"]["DeprecatedMeasurementNotFound"];
            406: components["responses"]["DeprecatedNotAcceptable"];
            410: components["responses"]["DeprecatedGone"];
            412: components["responses"]["DeprecatedPreconditionFailed"];
            413: components["responses"]["DeprecatedPayloadTooLarge"];
            415: components["responses"]["DeprecatedUnsupportedPatchType"];
            422: components["responses"]["DeprecatedUpdatedMeasurementInvalid"];
            429: components["responses"]["DeprecatedRateLimited"];
            500: components["responses"]["DeprecatedInternalError"];
            503: components["responses"]["DeprecatedUnavailable"];
        };
    };
    listCoachLinks: {
        parameters: {
            query?: {
                /** @description On which side of the links one is. */
                as?: "athlete" | "coach";
                /**
                 * @description Only links with one of these states.
                 * @example [
                 *       "active"
                 *     ]
                 */
                status?: components["schemas"]["CoachLinkStatus"][];
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of links. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachLinkPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCoachLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What the coach will see. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoachLink"];
            };
        };
        responses: {
            /** @description The invitation, with its code. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachInvitation"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["InvitationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptCoachLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
                 *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
                 * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The code. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptCoachLink"];
            };
        };
        responses: {
            /** @description The link, which is active now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachLink"];
                };
            };
            400: components["responses"]["MalformedBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AcceptanceConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["AcceptanceInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCoachLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the link.
                 * @example 019cafe0-1b20-7a44-8c31-6f0d2e9b7a15
                 */
                coachLinkId: components["parameters"]["CoachLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachLink"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CoachLinkNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCoachLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the link.
                 * @example 019cafe0-1b20-7a44-8c31-6f0d2e9b7a15
                 */
                coachLinkId: components["parameters"]["CoachLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link has ended. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["CoachLinkNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateCoachLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the link.
                 * @example 019cafe0-1b20-7a44-8c31-6f0d2e9b7a15
                 */
                coachLinkId: components["parameters"]["CoachLinkId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateCoachLink"];
                "application/json": components["schemas"]["UpdateCoachLink"];
            };
        };
        responses: {
            /** @description The link as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoachLink"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["CoachLinkForbidden"];
            404: components["responses"]["CoachLinkNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAthletes: {
        parameters: {
            query?: {
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of athletes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AthletePage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAthleteWorkouts: {
        parameters: {
            query?: {
                /**
                 * @description Only workouts of this day or later, in the time zone of each.
                 * @example 2026-03-01
                 */
                performedOnFrom?: components["parameters"]["PerformedOnFrom"];
                /**
                 * @description Only workouts before this day.
                 * @example 2026-04-01
                 */
                performedOnTo?: components["parameters"]["PerformedOnTo"];
                /** @description Only workouts with this exercise. */
                exerciseId?: components["parameters"]["WithExercise"];
                /**
                 * @description Only workouts with one of these states.
                 * @example [
                 *       "completed"
                 *     ]
                 */
                status?: components["parameters"]["InWorkoutStatus"];
                /** @description The order; `-` turns it round. Workouts that start together are ordered by id. */
                sort?: components["parameters"]["WorkoutOrder"];
                /** @description What to embed in each workout. */
                expand?: components["parameters"]["WorkoutExpansion"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the athlete, who is a user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                athleteId: components["parameters"]["AthleteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of workouts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkoutPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AthleteForbidden"];
            404: components["responses"]["AthleteNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAthleteWorkout: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the athlete, who is a user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                athleteId: components["parameters"]["AthleteId"];
                /**
                 * @description The id of the workout.
                 * @example 019cafd1-6a60-7c4e-9b52-3f6f0f5c8a11
                 */
                workoutId: components["parameters"]["WorkoutId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workout. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workout"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AthleteForbidden"];
            404: components["responses"]["AthleteWorkoutNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAthleteMeasurements: {
        parameters: {
            query?: {
                /**
                 * @description Only these kinds.
                 * @example [
                 *       "bodyweight"
                 *     ]
                 */
                kind?: components["parameters"]["OfMeasurementKind"];
                /**
                 * @description Only what was measured at this instant or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                measuredAtFrom?: components["parameters"]["MeasuredAtFrom"];
                /**
                 * @description Only what was measured before this instant.
                 * @example 2026-04-01T00:00:00Z
                 */
                measuredAtTo?: components["parameters"]["MeasuredAtTo"];
                /** @description The order; `-` turns it round. Entries of the same instant are ordered by id. */
                sort?: components["parameters"]["MeasurementOrder"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path: {
                /**
                 * @description The id of the athlete, who is a user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                athleteId: components["parameters"]["AthleteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of measurements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["AthleteForbidden"];
            404: components["responses"]["AthleteNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description A part of the e-mail address or of the display name. Upper and lower case make no difference, and no character
                 *     has a meaning of its own.
                 * @example ana@
                 */
                q?: string;
                /**
                 * @description Only people with one of these roles.
                 * @example [
                 *       "coach",
                 *       "admin"
                 *     ]
                 */
                role?: components["schemas"]["Role"][];
                /** @description Only accounts with one of these states. */
                status?: components["schemas"]["UserStatus"][];
                /**
                 * @description Only accounts that were made at this instant or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                createdAtFrom?: components["schemas"]["Instant"];
                /**
                 * @description Only accounts that were made before this instant.
                 * @example 2026-04-01T00:00:00Z
                 */
                createdAtTo?: components["schemas"]["Instant"];
                /** @description The order; `-` turns it round. Accounts that tie are ordered by id. */
                sort?: "-createdAt" | "createdAt" | "email" | "-email";
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that you already hold. If one of them is current, the answer is 304 without a body.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of the user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            404: components["responses"]["UserNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["UpdateAdminUser"];
                "application/json": components["schemas"]["UpdateAdminUser"];
            };
        };
        responses: {
            /** @description The user as they are now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            404: components["responses"]["UserNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["UserProtected"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["ValidationFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    endUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags of the versions that you have seen, or `*`. If the resource has moved on, nothing is changed and the
                 *     answer is 412.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of the user.
                 * @example 019ca8d7-2d00-724d-8b96-f58da6d4a851
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session is left. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            404: components["responses"]["UserNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only events of these types.
                 * @example [
                 *       "role_changed",
                 *       "status_changed"
                 *     ]
                 */
                type?: components["schemas"]["AuditEventType"][];
                /** @description Only what happened to this account. */
                subjectId?: components["schemas"]["Id"];
                /** @description Only what this person did. */
                actorId?: components["schemas"]["Id"];
                /**
                 * @description Only what happened at this instant or later.
                 * @example 2026-03-01T00:00:00Z
                 */
                occurredAtFrom?: components["schemas"]["Instant"];
                /**
                 * @description Only what happened before this instant.
                 * @example 2026-04-01T00:00:00Z
                 */
                occurredAtTo?: components["schemas"]["Instant"];
                /**
                 * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
                 *     with others, or damaged, it is refused as `invalid_cursor`.
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description How many entries a page has at most.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Also count all entries that the filters leave, as `totalCount`. Costs a second query. */
                includeTotal?: components["parameters"]["IncludeTotal"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    Link: components["headers"]["Link"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventPage"];
                };
            };
            400: components["responses"]["MalformedListRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["RoleForbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service can do its work. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            500: components["responses"]["InternalError"];
            /** @description Something that the service depends on fails, or the process is stopping. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "API-Version": components["headers"]["ApiVersion"];
                    "X-Content-Type-Options": components["headers"]["NoSniff"];
                    "Referrer-Policy": components["headers"]["NoReferrer"];
                    "Content-Security-Policy": components["headers"]["NothingEmbedded"];
                    "Strict-Transport-Security": components["headers"]["StrictTransport"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    "Cache-Control": components["headers"]["NoStore"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/health+json": components["schemas"]["Readiness"];
                };
            };
        };
    };
}
