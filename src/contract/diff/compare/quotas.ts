/** Quotas: how much may be asked of an operation in which time. */
import { child, isObject } from '../../compile/document.js';
import { report, type Reporter } from './context.js';
import { listOf } from './conventions.js';
import { compatible, place } from './findings.js';
import type { PlacedOperation } from './operations.js';
import { keyPlace } from './parameters.js';
import { same } from './schema/shape.js';
import type { Side } from './side.js';

interface Quota {
  readonly quota: number;
  readonly windowSeconds: number;
}

/** The quotas that hold for an operation, by name. */
function quotasOf({ root }: Side, { node, method }: PlacedOperation): Map<string, Quota> {
  const { defaults, policies } = (root['x-rate-limits'] ?? {}) as {
    readonly defaults?: Readonly<Record<string, unknown>>;
    readonly policies?: Readonly<Record<string, Quota>>;
  };
  const own = node['x-rate-limit'];
  const usual = listOf(defaults?.[method === 'get' || method === 'head' ? 'reads' : 'writes']);
  const names = own?.length === 0 ? [] : [...(own ?? usual), ...listOf(defaults?.['always'])];
  return new Map(
    names.flatMap((name) => (isObject(policies?.[name]) ? [[name, policies[name]] as const] : [])),
  );
}

/**
 * Quotas are told with every answer and 429 is always possible: a client that follows the headers goes on, more
 * slowly. So a lower quota is worth a word, and no break.
 */
export function compareQuotas(reporter: Reporter, base: PlacedOperation, revision: PlacedOperation): void {
  const olds = quotasOf(reporter.base, base);
  const news = quotasOf(reporter.revision, revision);
  for (const name of new Set([...olds.keys(), ...news.keys()])) {
    const [before, after] = [olds.get(name), news.get(name)];
    if (same(rate(before), rate(after))) continue;
    const shared = (quota: Quota | undefined, operation: PlacedOperation): string =>
      quota ? child('#', 'x-rate-limits', 'policies', name) : keyPlace(operation, 'x-rate-limit');
    const isLower = perSecond(after) < perSecond(before);
    report(
      reporter,
      compatible('changed', {
        rule: `rate-limit-${isLower ? 'lowered' : 'raised'}`,
        place: place(shared(before, base), shared(after, revision)),
        message: `the quota \`${name}\` was ${rate(before)} and is ${rate(after)}.`,
        client: isLower
          ? '429 earlier than before; the headers `RateLimit` and `Retry-After` tell it.'
          : 'Nothing.',
      }),
    );
  }
}

const rate = (quota: Quota | undefined): string =>
  quota ? `${quota.quota} requests in ${quota.windowSeconds} seconds` : 'not there';

const perSecond = (quota: Quota | undefined): number =>
  quota ? quota.quota / quota.windowSeconds : Infinity;
