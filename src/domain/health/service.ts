export type HealthStatus = 'pass' | 'warn' | 'fail';

/** One thing that the service needs. `run` resolves to what is noteworthy, or to nothing; it throws on failure. */
export interface Check {
  readonly name: string;
  readonly timeoutMs: number;
  /** Says in a few words what is wrong; never where, and never in a library's words. */
  readonly run: (signal: AbortSignal) => Promise<Finding | undefined>;
}

export interface Finding {
  readonly status: HealthStatus;
  readonly detail: string;
}

export interface CheckResult {
  readonly status: HealthStatus;
  readonly durationMs: number;
  readonly detail?: string;
}

export interface Readiness {
  /** The worst of the checks. */
  readonly status: HealthStatus;
  readonly checks: Readonly<Record<string, CheckResult>>;
}

const SEVERITY: readonly HealthStatus[] = ['pass', 'warn', 'fail'];

/** Whether the service can do its work. */
export class HealthService {
  #stopping = false;

  constructor(private readonly checks: readonly Check[]) {}

  /** From now on no new work should be sent here, whatever the checks say. */
  stop(): void {
    this.#stopping = true;
  }

  /** Looks at everything at once; none waits longer than its own time-out. */
  async readiness(): Promise<Readiness> {
    const results = await Promise.all(
      this.checks.map(async (check) => [check.name, await measured(check)] as const),
    );
    const checks: Record<string, CheckResult> = Object.fromEntries(results);
    if (this.#stopping) checks.process = { status: 'fail', durationMs: 0, detail: 'is stopping' };
    const worst = Math.max(0, ...Object.values(checks).map(({ status }) => SEVERITY.indexOf(status)));
    return { status: SEVERITY[worst]!, checks };
  }
}

async function measured(check: Check): Promise<CheckResult> {
  const start = performance.now();
  const finding = await withinTime(check).catch((): Finding => ({ status: 'fail', detail: 'does not work' }));
  const durationMs = Math.round((performance.now() - start) * 10) / 10;
  return { status: 'pass', durationMs, ...finding };
}

/** A check that ignores its signal is left behind, not waited for. */
function withinTime({ run, timeoutMs }: Check): Promise<Finding | undefined> {
  const timeout = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ status: 'fail', detail: `did not answer within ${timeoutMs} ms` });
      timeout.abort();
    }, timeoutMs);
    run(timeout.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
