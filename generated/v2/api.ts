/* eslint-disable */
// Types of the document, by openapi-typescript.
// Made from openapi/v2/openapi.yaml. Do not edit: change the document and run `make generate`.

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
    "/api/v2/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List measurements
         * @description Lists one's own measurements, the newest first. For a chart ask for one `kind` with `sort=measuredAt` and draw
         *     `canonical`.
         */
        get: operations["listMeasurementsV2"];
        put?: never;
        /**
         * Store a measurement
         * @description Stores one value. It comes back as it was entered, and in the canonical unit of its kind.
         */
        post: operations["createMeasurementV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/measurements/batch": {
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
         * @description Stores up to 100 measurements in one request, as a scale that was offline needs it.
         *
         *     By default it is all or nothing: 201, or an error that points into the items (`#/items/3/quantity/unit`) and nothing
         *     stored. With `"atomic": false` the answer is 207 and tells for each item its `id`, or the `problem` that it would
         *     have got alone.
         */
        post: operations["batchCreateMeasurementsV2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/measurements/{measurementId}": {
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
         * @description Answers one measurement.
         */
        get: operations["getMeasurementV2"];
        put?: never;
        post?: never;
        /**
         * Delete a measurement
         * @description Takes a measurement out of every list and chart. Deleting it again is a 404.
         */
        delete: operations["deleteMeasurementV2"];
        options?: never;
        head?: never;
        /**
         * Change a measurement
         * @description Changes the members that are sent, by JSON Merge Patch (RFC 7396). What was measured cannot change, only how much,
         *     in which unit and when.
         */
        patch: operations["updateMeasurementV2"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description What became of each item, in the order in which they were sent. */
        BatchResult: {
            /** @description One entry for each item of the request. */
            results: components["schemas"]["BatchItemResult"][];
        };
        /** @description The share of fat in the body. */
        BodyFat: {
            kind: components["schemas"]["BodyFatKind"];
            /** @description As it was entered. */
            quantity: {
                /** @description The number that was entered. */
                value: number;
                unit: components["schemas"]["PercentUnit"];
            };
            /** @description The same, since there is one unit. */
            canonical: $Read<{
                /** @description To the thousandth. */
                value: number;
                unit: components["schemas"]["PercentUnit"];
            }>;
        };
        /**
         * @description Body fat, in `percent`.
         * @enum {string}
         */
        BodyFatKind: "body_fat";
        /** @description Body weight. */
        Bodyweight: {
            kind: components["schemas"]["BodyweightKind"];
            /** @description As it was entered. */
            quantity: {
                /** @description The number that was entered. */
                value: number;
                unit: components["schemas"]["MassUnit"];
            };
            /** @description The same in kilograms, for charts and comparisons. */
            canonical: $Read<{
                /** @description To the thousandth. */
                value: number;
                /**
                 * @description Always kilograms.
                 * @enum {string}
                 */
                unit: "kg";
            }>;
        };
        /**
         * @description Body weight, in `kg` or `lb`.
         * @enum {string}
         */
        BodyweightKind: "bodyweight";
        /**
         * Format: date-time
         * @description When the service first stored this.
         */
        CreatedAt: string;
        /** @description A girth as it was entered. */
        EnteredGirth: {
            /** @description The number of `unit`. */
            value: number;
            unit: components["schemas"]["GirthUnit"];
        };
        /** @description A heart rate as it was entered. */
        EnteredHeartRate: {
            /** @description Beats in a minute. */
            value: number;
            unit: components["schemas"]["HeartRateUnit"];
        };
        /** @description A mass as it was entered. */
        EnteredMass: {
            /** @description The number of `unit`. */
            value: number;
            unit: components["schemas"]["MassUnit"];
        };
        /** @description A share as it was entered. */
        EnteredPercentage: {
            /** @description Of a hundred. */
            value: number;
            unit: components["schemas"]["PercentUnit"];
        };
        /** @description The girth of a part of the body. */
        Girth: {
            kind: components["schemas"]["GirthKind"];
            /** @description As it was entered. */
            quantity: {
                /** @description The number that was entered. */
                value: number;
                unit: components["schemas"]["GirthUnit"];
            };
            /** @description The same in centimetres, for charts and comparisons. */
            canonical: $Read<{
                /** @description To the thousandth. */
                value: number;
                /**
                 * @description Always centimetres.
                 * @enum {string}
                 */
                unit: "cm";
            }>;
        };
        /**
         * @description The part of the body whose girth was taken, in `cm` or `in`.
         * @enum {string}
         */
        GirthKind: "neck" | "shoulders" | "chest" | "waist" | "hips" | "upper_arm_left" | "upper_arm_right" | "forearm_left" | "forearm_right" | "thigh_left" | "thigh_right" | "calf_left" | "calf_right";
        /**
         * @description Centimetres or inches.
         * @enum {string}
         */
        GirthUnit: "cm" | "in";
        /**
         * @description Always beats per minute.
         * @enum {string}
         */
        HeartRateUnit: "bpm";
        /**
         * Format: uuid
         * @description A UUID in lower case. Ids made by the server have version 7, which sorts by time.
         */
        Id: string;
        /**
         * Format: date-time
         * @description An instant in UTC (RFC 3339, ending in `Z`). Milliseconds are kept, what is finer is cut off.
         */
        Instant: string;
        /**
         * @description Kilograms or pounds (1 lb = 0.45359237 kg).
         * @enum {string}
         */
        MassUnit: "kg" | "lb";
        /**
         * @description Something measured on the body at a moment. `kind` says what, and with it which units `quantity` and `canonical` can
         *     have.
         */
        Measurement: {
            id: components["schemas"]["Id"];
            measuredAt: components["schemas"]["Instant"];
            source: components["schemas"]["Source"];
            notes: components["schemas"]["NotesOrNull"];
            version: components["schemas"]["Version"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        } & (components["schemas"]["Bodyweight"] | components["schemas"]["BodyFat"] | components["schemas"]["Girth"] | components["schemas"]["RestingHeartRate"]);
        /**
         * @description What was measured.
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
        /** @description A share of body fat to store. */
        NewBodyFat: {
            id?: components["schemas"]["Id"];
            kind: components["schemas"]["BodyFatKind"];
            quantity: components["schemas"]["EnteredPercentage"];
            measuredAt: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /** @description Body weight to store. */
        NewBodyweight: {
            id?: components["schemas"]["Id"];
            kind: components["schemas"]["BodyweightKind"];
            quantity: components["schemas"]["EnteredMass"];
            measuredAt: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /** @description A girth to store. */
        NewGirth: {
            id?: components["schemas"]["Id"];
            kind: components["schemas"]["GirthKind"];
            quantity: components["schemas"]["EnteredGirth"];
            measuredAt: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /** @description A measurement to store. Its `kind` decides which units it can have. */
        NewMeasurement: components["schemas"]["NewBodyweight"] | components["schemas"]["NewBodyFat"] | components["schemas"]["NewGirth"] | components["schemas"]["NewRestingHeartRate"];
        /** @description A heart rate at rest to store. */
        NewRestingHeartRate: {
            id?: components["schemas"]["Id"];
            kind: components["schemas"]["RestingHeartRateKind"];
            quantity: components["schemas"]["EnteredHeartRate"];
            measuredAt: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /** @description Send it as `cursor` to get the next page; `null` on the last one. */
        NextCursor: string | null;
        /** @description Free text for oneself, or `null`. */
        NotesOrNull: string | null;
        /**
         * @description Always percent.
         * @enum {string}
         */
        PercentUnit: "percent";
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
        /** @description The heart rate at rest. */
        RestingHeartRate: {
            kind: components["schemas"]["RestingHeartRateKind"];
            /** @description As it was entered. */
            quantity: {
                /** @description The number that was entered. */
                value: number;
                unit: components["schemas"]["HeartRateUnit"];
            };
            /** @description The same, since there is one unit. */
            canonical: $Read<{
                /** @description To the thousandth. */
                value: number;
                unit: components["schemas"]["HeartRateUnit"];
            }>;
        };
        /**
         * @description The heart rate at rest, in `bpm`.
         * @enum {string}
         */
        RestingHeartRateKind: "resting_heart_rate";
        /**
         * @description How it came here: typed in by a person (`manual`), sent by another program (`api`), or read from a file
         *     (`import`).
         * @enum {string}
         */
        Source: "manual" | "api" | "import";
        /** @description How many entries the filters leave in all. Only with `includeTotal=true`. */
        TotalCount: number;
        /**
         * @description The members to change. Whatever is absent stays as it is. The kind cannot change: delete the entry and make a new
         *     one.
         */
        UpdateMeasurement: {
            /** @description The whole quantity, so that no number is ever taken for one in another unit. */
            quantity?: components["schemas"]["EnteredMass"] | components["schemas"]["EnteredPercentage"] | components["schemas"]["EnteredGirth"] | components["schemas"]["EnteredHeartRate"];
            measuredAt?: components["schemas"]["Instant"];
            notes?: components["schemas"]["NotesOrNull"];
        };
        /**
         * Format: date-time
         * @description When it last changed.
         */
        UpdatedAt: string;
        /** @description Counts the changes, from 1. It is also the entity tag. */
        Version: number;
    };
    responses: {
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
        /** @description There is no such measurement, or it belongs to somebody else. */
        MeasurementNotFound: {
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
        /** @description The change breaks the contract, or its unit does not fit the kind of the measurement. */
        UpdatedMeasurementInvalid: {
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
    };
    parameters: {
        /**
         * @description The `nextCursor` of the page before. It is opaque and belongs to one combination of filters and sort order;
         *     with others, or damaged, it is refused as `invalid_cursor`.
         */
        Cursor: string;
        /**
         * @description Your name for this attempt, best a UUID: 1 to 255 visible ASCII characters, kept for 24 hours for each user
         *     and operation. A repeat with the same body gets the first answer again, one with another body is refused.
         * @example 5f1c1f0e-6f2b-4c56-9a3e-0d4b8f6a2c11
         */
        IdempotencyKey: string;
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
         * @description The strong entity tag of the representation. Send it back in `If-Match` to change what you have seen, or in
         *     `If-None-Match` to learn whether it is still current.
         * @example "7"
         */
        ETag: string;
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
         * @description After how many seconds it is worth trying again.
         * @example 2
         */
        RetryAfter: number;
        /**
         * @description Tells browsers to come over TLS only, for a year. Absent where the service is not reached over TLS, as in development.
         * @example max-age=31536000; includeSubDomains
         */
        StrictTransport: string;
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
    listMeasurementsV2: {
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
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createMeasurementV2: {
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
    batchCreateMeasurementsV2: {
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
            409: components["responses"]["CreateConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["CreateInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeasurementV2: {
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
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MeasurementNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteMeasurementV2: {
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
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedDelete"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MeasurementNotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["ValidationFailed"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateMeasurementV2: {
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
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["PrivateNoCache"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measurement"];
                };
            };
            400: components["responses"]["MalformedUpdate"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["MeasurementNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedPatchType"];
            422: components["responses"]["UpdatedMeasurementInvalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
