/** What express serves beside the contract: pages for people, and metrics for machines. */
import type { IncomingMessage, RequestListener } from 'node:http';
import express, { type RequestHandler } from 'express';
import promBundle from 'express-prom-bundle';
import { pinoHttp } from 'pino-http';
import type { Logger } from '../../core/logger.js';
import type { Metrics } from '../../core/metrics.js';
import type { Inbox } from '../../domain/mail/inbox.js';
import { inboxPages } from './inbox.js';
import type { RefuseMethod } from './page-router.js';

export interface SiteNeeds {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly inbox?: Inbox | undefined;
}

export interface Served {
  /** The pages as they are now; they hand on what they do not have. */
  readonly pages: () => RequestHandler;
  readonly refuseMethod: RefuseMethod;
  readonly nothingHere: RequestListener;
}

/** `headers` go with every answer. */
export function createSite(
  { logger, metrics, inbox }: SiteNeeds,
  headers: Readonly<Record<string, string>>,
  { pages, refuseMethod, nothingHere }: Served,
): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => void (response.set(headers), next()));
  app.use(pinoHttp({ logger, autoLogging: { ignore: ({ url }) => url?.startsWith('/assets/') ?? false } }));
  app.use('/metrics', (request, response, next) => {
    if (isLocal(request)) next();
    else nothingHere(request, response);
  });
  app.use(
    promBundle({
      promRegistry: metrics.registry,
      httpDurationMetricName: 'page_request_duration_seconds',
      includeMethod: true,
      includePath: true,
      // The label is the route, which there are few of, never the path that somebody typed.
      normalizePath: (request) => (request.route as { path?: string } | undefined)?.path ?? 'unmatched',
    }),
  );
  if (inbox) app.use(inboxPages(inbox, isLocal, refuseMethod));
  app.use((request, response, next) => pages()(request, response, next));
  app.use((request, response) => nothingHere(request, response));
  return app as RequestListener;
}

/** Asked by somebody on this machine, and not on behalf of somebody else. Scrapers run beside the process. */
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const isLocal = ({ socket, headers }: IncomingMessage): boolean =>
  LOOPBACK.has(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers.forwarded === undefined;
