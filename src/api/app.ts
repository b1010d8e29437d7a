/** The HTTP surface: operations of the contract on node:http, pages and metrics on express. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import {
  clientErrorHandler,
  createContracts,
  problem,
  type ContractServers,
  type IdempotencyStore,
  type Observer,
  type Quota,
  type ReplyChecks,
  type ToProblem,
  type Verifier,
} from '../contract/runtime/index.js';
import type { Contract } from '../contract/model.js';
import type { RequestInfo } from '../contract/types.js';
import type { Application } from '../core/application.js';
import type { Config } from '../core/config.js';
import type { Logger } from '../core/logger.js';
import type { Metrics } from '../core/metrics.js';
import type { Inbox } from '../domain/mail/inbox.js';
import type { Actor } from '../domain/shared/actor.js';
import { clientsOf } from './clients.js';
import { cors } from './cors.js';
import { createObserver } from './observer.js';
import { clientAddress, networkOf } from './origin.js';
import type { DemoLogin } from './pages/docs.js';
import type { RefuseMethod } from './pages/page-router.js';
import { pages } from './pages/pages.js';
import { createSite } from './pages/site.js';
import { securityHeaders } from './security-headers.js';
import {
  handlersOf,
  type Handlers,
  unimplementedOf,
  versions,
  type ApiVersion,
  type Versions,
} from './versions.js';

export interface AppNeeds {
  readonly config: Config;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly handlers: Handlers;
  readonly verifiers: { readonly bearer: Verifier<Actor> };
  readonly toProblem: ToProblem;
  /** What access tokens are verified with, as it is published. */
  readonly keySet: object;
  readonly idempotency: IdempotencyStore;
  /** The mails that are kept instead of sent. Nobody but people on this machine sees them. */
  readonly inbox?: Inbox | undefined;
  /** Whom people may sign in as on the page where operations are tried out. */
  readonly demoLogins: readonly DemoLogin[];
  readonly quota: Quota;
  /** What day it is for operations that have a last one; today by default. */
  readonly clock?: (() => Date) | undefined;
  /** Documents change while the process runs: what they say and what handlers do need not fit at every moment. */
  readonly whileEditing?: boolean | undefined;
  /** See every request as well. */
  readonly observers?: readonly Observer[] | undefined;
}

/** What begins like this is the API's, also where no operation has the path. */
const API = /^\/api(\/|$|\?)/;

export interface App extends Pick<Application, 'listener' | 'clientError'> {
  /**
   * Serves these versions from now on, with the same handlers; requests in flight end with what they began with. Throws
   * `ContractMismatch` where they do not fit, and goes on with what was served.
   */
  publish(versions: Versions): void;
  /** The operations that are answered from their examples. */
  mocked(): readonly string[];
}

/** What is made of the versions anew whenever they change. */
interface Edition {
  readonly api: ContractServers;
  readonly pages: ReturnType<typeof pages>;
  readonly clientError: App['clientError'];
}

export function createApp(needs: AppNeeds): App {
  const { config } = needs;
  const headers = securityHeaders(config.http);
  const editionOf = (served: Versions): Edition => ({
    api: createApi(needs, served, headers),
    pages: pages({
      http: config.http,
      versions: served,
      keySet: needs.keySet,
      demoLogins: needs.demoLogins,
      refuseMethod,
    }),
    clientError: clientErrorHandler(served[0].contract, headers),
  });
  const refuseMethod: RefuseMethod = (request, response, allow) =>
    edition.api.refuse(request, response, problem('method_not_allowed', { headers: { Allow: allow } }));
  let edition = editionOf(versions);
  const site = createSite(needs, headers, {
    pages: () => edition.pages,
    refuseMethod,
    nothingHere: (request, response) => edition.api.refuse(request, response, nothingHere()),
  });
  const answersPreflight = cors(config.http.corsOrigins, headers);
  let busy = 0;
  const listener: RequestListener = (request, response) => {
    const { api } = edition;
    if (request.headers.origin !== undefined && answersPreflight(request, response)) return;
    if (lacksHost(request)) return api.refuse(request, response, noHost());
    if (busy >= config.http.maxConcurrentRequests) {
      return api.refuse(
        request,
        response,
        problem('unavailable', { detail: 'Too many requests at once.', headers: { 'Retry-After': '1' } }),
      );
    }
    busy++;
    response.once('close', () => busy--);
    if (api.handle(request, response)) return;
    if (API.test(request.url ?? '')) api.refuse(request, response, nothingHere());
    else site(request, response);
  };
  return {
    listener,
    clientError: (error, socket) => edition.clientError(error, socket),
    publish: (next) => void (edition = editionOf(next)),
    mocked: () => edition.api.mocked,
  };
}

/** Since HTTP/1.1 every request says whom it is meant for. */
const lacksHost = ({ headers, httpVersion }: IncomingMessage): boolean =>
  headers.host === undefined && httpVersion !== '1.0';

const noHost = () => problem('malformed_request', 'The request has no Host header.');

const nothingHere = () => problem('not_found', 'There is nothing at this path.');

type StaticHeaders = Readonly<Record<string, string>>;

function createApi(needs: AppNeeds, versions: Versions, staticHeaders: StaticHeaders): ContractServers {
  const {
    config,
    logger,
    metrics,
    handlers,
    verifiers,
    toProblem,
    idempotency,
    quota,
    observers = [],
    clock,
  } = needs;
  const addressOf = clientAddress(config.http.trustedProxies);
  const clientOf = clientsOf(config.contract.clientNames);
  const operations = versions.flatMap(({ contract }) => contract.operations);
  const own = createObserver({ operations, logger, metrics, addressOf, clientOf });
  const shared = {
    verifiers,
    toProblem,
    conventions: {
      idempotency,
      cursorKey: config.secrets.cursorSecret,
      actorKey: (actor: unknown) => (actor as Actor | undefined)?.userId ?? 'anonymous',
      quota,
      addressOf: (request: RequestInfo) => networkOf(addressOf(request)),
    },
    replies: replyChecks(config, metrics, logger),
    observer: observers.reduce(both, own),
    staticHeaders,
    ...(clock && { clock }),
  };
  return createContracts(
    versions.map((version) => ({
      ...shared,
      contract: scaled(version.contract, config.rateLimits.scale),
      validators: version.validators,
      serializers: version.serializers,
      handlers: handlersOf(version, handlers, versions),
      unimplemented: unimplementedOf(version, versions),
      mock: isDevelopment(config) ? () => bundledDocument(version) : undefined,
      whileEditing: needs.whileEditing,
    })),
  );
}

const bundledDocument = ({ document }: ApiVersion): unknown => JSON.parse(readFileSync(document, 'utf8'));

const isDevelopment = ({ environment }: Config): boolean =>
  environment === 'development' || environment === 'test';

/** The contract with other quotas, which it announces. */
function scaled(given: Contract, scale: number): Contract {
  const rows = Object.values(given.rateLimits).map((row) => ({
    ...row,
    quota: Math.max(1, Math.round(row.quota * scale)),
  }));
  return { ...given, rateLimits: Object.fromEntries(rows.map((row) => [row.name, row])) };
}

/** Where people develop, a reply against the document is loud; where people use it, it is counted and logged. */
function replyChecks(config: Config, metrics: Metrics, logger: Logger): ReplyChecks {
  if (isDevelopment(config)) return 'strict';
  return {
    sample: config.contract.responseCheckShare,
    report: (violation: { operationId: string; message: string }) => {
      metrics.contractViolation(violation.operationId, 'reply');
      logger.error({ operation: violation.operationId }, violation.message);
    },
  };
}

const both = (first: Observer, second: Observer): Observer => ({
  onRequest(request) {
    first.onRequest?.(request);
    second.onRequest?.(request);
  },
  onResponse(seen) {
    first.onResponse?.(seen);
    second.onResponse?.(seen);
  },
});
