/**
 * The same five operations as somebody would write them for fastify: its router, Ajv for what comes in and
 * fast-json-stringify for what goes out, both from the schemas of the document. The rest is shared with the server
 * that is written by hand.
 */
import { randomUUID } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { ProblemCode } from '../../generated/problems.js';
import {
  inBody,
  inHeaders,
  inParameters,
  violationsOf,
} from '../../src/contract/runtime/problems/violations.js';
import { readListQuery } from './by-hand/list-query.js';
import { writeCursor } from './parts/cursors.js';
import { invalid, problemBody, Refusal, type Violation } from './parts/problems.js';
import { takeQuota } from './parts/quotas.js';
import { schemaOf, parametersOf } from './parts/schemas.js';
import { addWorkout, readPage, readWorkout } from './parts/store.js';
import { Meter } from './parts/telemetry.js';
import { callerOf, type Caller } from './parts/tokens.js';
import type { EnteredWorkout } from './parts/workouts.js';

interface Locals {
  readonly meter?: Meter;
  readonly scope?: string;
  readonly fixed?: Readonly<Record<string, string>>;
}

const FIXED = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'API-Version': '1.0.0',
};
const WRITE = { ...FIXED, 'Cache-Control': 'private, no-cache' };
const READ = { ...WRITE, Vary: 'Authorization, Accept, Accept-Language, Origin' };
const NO_STORE = { ...FIXED, 'Cache-Control': 'no-store' };
const MAX_CONCURRENT_REQUESTS = 500;
const REQUEST_ID = /^[A-Za-z0-9._-]{8,128}$/;
const WORKOUTS = '/api/v1/workouts';

export async function start(): Promise<{ port: number }> {
  const app = fastify<Locals>({
    logger: false,
    requestIdHeader: false,
    genReqId: ({ headers }: { headers: Record<string, string> }) => {
      const sent = headers['x-request-id'];
      return sent !== undefined && REQUEST_ID.test(sent) ? sent : randomUUID();
    },
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
  });
  app.decorateRequest('caller', undefined);
  app.decorateRequest('problem', undefined);
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : coercing).compile(schema),
  );
  let busy = 0;
  app.addHook('onRequest', (request, reply, done) => {
    const { meter = unmatched, scope } = request.routeOptions.config;
    meter.started();
    reply.header('X-Request-Id', request.id);
    if (busy++ >= MAX_CONCURRENT_REQUESTS) return done(tooBusy());
    const refusal = negotiated(request) ?? (scope === undefined ? undefined : identified(request, scope));
    if (refusal !== undefined || scope === undefined) return done(refusal);
    const { userId } = request.caller as Caller;
    const [policy, left] = takeQuota(request.method === 'POST' ? 'writes' : 'reads', userId, request.ip);
    reply.header('RateLimit-Policy', policy).header('RateLimit', left);
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    busy--;
    (request.routeOptions.config.meter ?? unmatched).finished({
      requestId: request.id,
      method: request.method,
      status: reply.statusCode,
      durationMs: reply.elapsedTime,
      userId: (request.caller as Caller | undefined)?.userId,
      ip: request.ip,
      problem: request.problem as string | undefined,
    });
    done();
  });
  app.setErrorHandler((error, request, reply) => refuse(request, reply, refusalOf(error)));
  app.setNotFoundHandler((request, reply) =>
    refuse(request, reply, new Refusal('not_found', { detail: 'There is nothing at this path.' })),
  );

  app.route({
    method: 'GET',
    url: '/api/v1/health',
    config: { meter: new Meter('GET', 'getHealth') },
    schema: { querystring: parametersOf('/health', 'get', 'query'), response: { 200: schemaOf('Health') } },
    handler: (_request, reply) => reply.headers(NO_STORE).send({ status: 'pass' }),
  });
  app.route({
    method: 'GET',
    url: `${WORKOUTS}/:workoutId`,
    config: { meter: new Meter('GET', 'getWorkout'), scope: 'workouts:read' },
    schema: {
      params: parametersOf('/workouts/{workoutId}', 'get', 'path'),
      querystring: parametersOf('/workouts/{workoutId}', 'get', 'query'),
      headers: parametersOf('/workouts/{workoutId}', 'get', 'header'),
      response: { 200: schemaOf('Workout') },
    },
    handler: async (request, reply) => {
      const { workoutId } = request.params as { workoutId: string };
      const workout = await readWorkout((request.caller as Caller).userId, workoutId);
      const tag = `"${workout.version}"`;
      reply.headers(READ).header('ETag', tag);
      const known = request.headers['if-none-match'];
      return known !== undefined && matches(known, tag) ? reply.code(304).send() : reply.send(workout);
    },
  });
  app.route({
    method: 'GET',
    url: WORKOUTS,
    config: { meter: new Meter('GET', 'listWorkouts'), scope: 'workouts:read' },
    schema: {
      querystring: parametersOf('/workouts', 'get', 'query'),
      response: { 200: schemaOf('WorkoutPage') },
    },
    handler: async (request, reply) => {
      const { userId } = request.caller as Caller;
      const [path = '', raw = ''] = request.url.split('?');
      const query = readListQuery(raw, userId);
      const { items, hasMore, totalCount } = await readPage(userId, query);
      const last = items.at(-1);
      const nextCursor = hasMore && last ? writeCursor([last.startedAt, last.id], query.scope) : null;
      reply.headers(READ);
      if (nextCursor !== null) reply.header('Link', nextLink(path, raw, nextCursor));
      return reply.send({ items, nextCursor, totalCount });
    },
  });
  app.route({
    method: 'POST',
    url: WORKOUTS,
    config: { meter: new Meter('POST', 'createWorkout'), scope: 'workouts:write' },
    schema: {
      querystring: parametersOf('/health', 'get', 'query'),
      headers: parametersOf('/workouts', 'post', 'header'),
      body: schemaOf('NewWorkout'),
      response: { 201: schemaOf('Workout') },
    },
    handler: async (request, reply) => {
      const workout = await addWorkout((request.caller as Caller).userId, request.body as EnteredWorkout);
      const own = { Location: `${WORKOUTS}/${workout.id}`, ETag: `"${workout.version}"` };
      return reply.code(201).headers(WRITE).headers(own).send(workout);
    },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return app.server.address() as { port: number };
}

const unmatched = new Meter('ANY', 'unmatched');

const options = { allErrors: true, strict: false, useDefaults: true, multipleOfPrecision: 9 } as const;
const strict = new Ajv2020(options);
const coercing = new Ajv2020({ ...options, coerceTypes: 'array' });
for (const ajv of [strict, coercing]) addFormats.default(ajv, { mode: 'fast' });

function refuse(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  const path = request.url.split('?', 1)[0]!;
  request.problem = refusal.code;
  reply
    .code(refusal.status)
    .headers(NO_STORE)
    .headers(refusal.content.headers ?? {})
    .type('application/problem+json')
    .send(problemBody(refusal, path, request.id));
}

interface Failure extends Error {
  readonly statusCode?: number;
  readonly validation?: readonly unknown[];
  readonly validationContext?: string;
}

/** What fastify itself refuses, in the words of the document. */
function refusalOf(error: Failure): Refusal {
  if (error instanceof Refusal) return error;
  if (error.validation) return invalid(faultsOf(error.validation as ErrorObject[], error.validationContext));
  if (error instanceof SyntaxError || error.statusCode === 400) {
    return new Refusal('malformed_json', { detail: 'The body is not JSON.' });
  }
  if (error.statusCode === 413) {
    return new Refusal('payload_too_large', { detail: 'The body must have at most 1048576 bytes.' });
  }
  if (error.statusCode === 415) {
    const detail = 'The Content-Type of the body is not one that this operation takes.';
    const headers = { Accept: 'application/json', 'Accept-Post': 'application/json' };
    return new Refusal('unsupported_media_type', { detail, hint: 'Send application/json.', headers });
  }
  return new Refusal('internal_error', { detail: 'Something went wrong on our side.' });
}

const faultsOf = (errors: readonly ErrorObject[], context: string | undefined): Violation[] =>
  violationsOf(errors, context === 'body' ? inBody : context === 'headers' ? inHeaders : inParameters);

const tooBusy = (): Refusal =>
  new Refusal('unavailable', { detail: 'Too many requests at once.', headers: { 'Retry-After': '1' } });

function negotiated({ headers: { accept } }: FastifyRequest): Refusal | undefined {
  if (
    accept === undefined ||
    /(?:\*\/\*|application\/(?:\*|json))(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accept)
  )
    return undefined;
  const detail = 'The operation has no representation that the header Accept asks for.';
  return new Refusal('not_acceptable', { detail, hint: 'Accept one of application/json.' });
}

function identified(request: FastifyRequest, scope: string): Refusal | undefined {
  const caller = callerOf(request.headers.authorization);
  if (caller === undefined)
    return challenged('unauthenticated', 'This operation needs credentials.', 'Bearer');
  if (typeof caller === 'string') {
    const detail = `The token ${caller === 'expired' ? 'has expired' : 'is not valid'}.`;
    const challenge = `Bearer error="invalid_token", error_description="${detail}"`;
    return challenged(caller === 'expired' ? 'token_expired' : 'token_invalid', detail, challenge);
  }
  request.caller = caller;
  if (caller.scopes.has(scope)) return undefined;
  const challenge = `Bearer error="insufficient_scope", scope="${scope}"`;
  return challenged('insufficient_scope', `The credentials lack the scope ${scope}.`, challenge);
}

const challenged = (code: ProblemCode, detail: string, challenge: string): Refusal =>
  new Refusal(code, { detail, headers: { 'WWW-Authenticate': challenge } });

const matches = (ifNoneMatch: string, tag: string): boolean =>
  ifNoneMatch === '*' || ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

function nextLink(path: string, query: string, cursor: string): string {
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `<${path}?${[...others, `cursor=${cursor}`].join('&')}>; rel="next"`;
}
