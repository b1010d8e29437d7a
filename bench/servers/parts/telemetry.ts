/** One line in the access log and three metrics for each request, as Spotter writes and counts them. */
import pino from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const logger = pino(
  {
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  },
  pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 250 }),
);

export const registry = new Registry();
collectDefaultMetrics({ register: registry });
const registers = [registry];
const labelNames = ['method', 'operation', 'status'] as const;

const total = new Counter({ name: 'http_requests_total', help: 'Requests answered.', labelNames, registers });
const duration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'From the first line of a request to the end of its answer.',
  labelNames,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
});
const inProgress = new Gauge({
  name: 'http_requests_in_progress',
  help: 'Requests that are being worked on.',
  labelNames: ['method', 'operation'],
  registers,
});

export interface Seen {
  readonly requestId: string;
  readonly method: string;
  readonly status: number;
  readonly durationMs: number;
  readonly userId: string | undefined;
  readonly ip: string | undefined;
  readonly problem: string | undefined;
  /** Behind a 500. */
  readonly error?: unknown;
}

/** What measures one operation; its children are looked up once. */
export class Meter {
  private readonly current: Gauge.Internal<'method' | 'operation'>;
  private readonly byStatus = new Map<
    number,
    { total: Counter.Internal; duration: Histogram.Internal<string> }
  >();

  constructor(
    private readonly method: string,
    private readonly operation: string,
  ) {
    this.current = inProgress.labels({ method, operation });
  }

  started(): void {
    this.current.inc();
  }

  finished({ requestId, method, status, durationMs, userId, ip, problem, error }: Seen): void {
    const children = this.byStatus.get(status) ?? this.childrenOf(status);
    this.current.dec();
    children.total.inc();
    children.duration.observe(durationMs / 1000);
    const { operation } = this;
    const rounded = Math.round(durationMs * 100) / 100;
    const line = { requestId, operation, method, status, durationMs: rounded, userId, ip, problem };
    if (status >= 500) logger.error({ ...line, err: error }, 'request failed');
    else logger.info(line, 'request');
  }

  private childrenOf(status: number) {
    const labels = { method: this.method, operation: this.operation, status };
    const children = { total: total.labels(labels), duration: duration.labels(labels) };
    this.byStatus.set(status, children);
    return children;
  }
}
