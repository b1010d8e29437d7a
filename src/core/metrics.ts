/** What Prometheus is told. Labels come from the contract, never from a request, so their number is bounded. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a pool of connections says about itself. */
interface PoolFigures {
  readonly max: number;
  readonly used: number;
  readonly free: number;
  readonly waiting: number;
}

export interface Metrics {
  readonly registry: Registry;
  /** The meter of one operation; to be made once and kept. */
  operation(method: string, operation: string): OperationMeter;
  /** A response, or a handler, that is not as the document says. */
  contractViolation(operation: string, kind: string): void;
  authOperation(operation: string, status: 'success' | 'failure'): void;
  /** A request for what is deprecated, by one of a few names of clients. */
  deprecatedRequest(operation: string, client: string): void;
  /** Has the pool's figures read whenever the metrics are. */
  watchPool(figures: () => PoolFigures): void;
}

export interface OperationMeter {
  started(): void;
  finished(status: number, seconds: number): void;
}

const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const violations = new Counter({
    name: 'contract_violations_total',
    help: 'Answers that differ from the contract.',
    labelNames: ['operation', 'kind'],
    registers,
  });
  const authOperations = new Counter({
    name: 'auth_operations_total',
    help: 'Signing in, accounts and roles: what was tried, and whether it was done.',
    labelNames: ['operation', 'status'],
    registers,
  });
  const deprecated = new Counter({
    name: 'deprecated_requests_total',
    help: 'Requests for operations that are deprecated, by the name in X-Client.',
    labelNames: ['operation', 'client'],
    registers,
  });
  return {
    registry,
    operation: operationMeters(registers),
    contractViolation: (operation, kind) => violations.inc({ operation, kind }),
    authOperation: (operation, status) => authOperations.inc({ operation, status }),
    deprecatedRequest: (operation, client) => deprecated.inc({ operation, client }),
    watchPool: (figures) => watchPool(registers, figures),
  };
}

function operationMeters(registers: Registry[]): Metrics['operation'] {
  const labelNames = ['method', 'operation', 'status'] as const;
  const total = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered.',
    labelNames,
    registers,
  });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the first line of a request to the end of its answer.',
    labelNames,
    buckets: BUCKETS,
    registers,
  });
  const inProgress = new Gauge({
    name: 'http_requests_in_progress',
    help: 'Requests that are being worked on.',
    labelNames: ['method', 'operation'],
    registers,
  });
  return (method, operation) => {
    const current = inProgress.labels({ method, operation });
    // Finding a child by its labels costs more than counting with it.
    const byStatus = new Map<number, { total: Counter.Internal; duration: Histogram.Internal<string> }>();
    const childrenOf = (status: number) => {
      const labels = { method, operation, status };
      const children = { total: total.labels(labels), duration: duration.labels(labels) };
      byStatus.set(status, children);
      return children;
    };
    return {
      started: () => current.inc(),
      finished: (status, seconds) => {
        const children = byStatus.get(status) ?? childrenOf(status);
        current.dec();
        children.total.inc();
        children.duration.observe(seconds);
      },
    };
  };
}

function watchPool(registers: Registry[], figures: () => PoolFigures): void {
  new Gauge({
    name: 'database_pool_connections',
    help: 'Connections of this process to PostgreSQL, by state; "max" is the limit.',
    labelNames: ['state'],
    registers,
    collect() {
      const { max, used, free } = figures();
      this.set({ state: 'max' }, max);
      this.set({ state: 'used' }, used);
      this.set({ state: 'free' }, free);
    },
  });
  new Gauge({
    name: 'database_pool_waiting',
    help: 'Requests that wait for a connection.',
    registers,
    collect() {
      this.set(figures().waiting);
    },
  });
}
