/** `x-rate-limits`: the quotas of the document, and which of them hold for an operation. */
import type { Method, RateLimitRow } from '../model.js';
import { child, isObject, type ContractDocument, type Located } from './document.js';
import type { Operation } from './openapi.js';

export interface Limits {
  readonly rows: Readonly<Record<string, RateLimitRow>>;
  /** Names in `rows`: what holds always, of what only reads, and of everything else. */
  readonly defaults: Readonly<Record<Class, readonly string[]>>;
}

type Class = (typeof CLASSES)[number];
const CLASSES = ['always', 'reads', 'writes'] as const;
const AT = child('#', 'x-rate-limits');
const NAME = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;

export function compileLimits(document: ContractDocument): Limits {
  const declared = document.root['x-rate-limits'] ?? { defaults: {}, policies: {} };
  const { defaults, policies, ...rest } = isObject(declared) ? declared : {};
  if (!isObject(defaults) || !isObject(policies) || Object.keys(rest).length > 0)
    document.fault(AT, 'Rate limits are `defaults` and `policies`, and nothing else.');
  const rows = Object.fromEntries(
    entriesOf(policies).map(([name, policy]) => [name, compilePolicy(document, name, policy)]),
  );
  for (const [key] of entriesOf(defaults).filter(([key]) => !(CLASSES as readonly string[]).includes(key)))
    document.fault(child(AT, 'defaults', key), `Defaults are ${CLASSES.join(', ')}; \`${key}\` is none.`);
  const named = (key: Class): readonly string[] =>
    namesIn(document, rows, isObject(defaults) ? defaults[key] : [], child(AT, 'defaults', key));
  return { rows, defaults: { always: named('always'), reads: named('reads'), writes: named('writes') } };
}

/** What is particular comes first: it is what a caller runs into. */
export function limitsOf(
  document: ContractDocument,
  { rows, defaults }: Limits,
  method: Method,
  { node, at }: Located<Operation>,
): readonly string[] {
  const own: unknown = node['x-rate-limit'];
  const usual = method === 'get' || method === 'head' ? defaults.reads : defaults.writes;
  const chosen = own === undefined ? usual : namesIn(document, rows, own, child(at, 'x-rate-limit'));
  if (chosen.length === 0 && own !== undefined) return [];
  return [...new Set([...chosen, ...defaults.always])];
}

function compilePolicy(document: ContractDocument, name: string, policy: unknown): RateLimitRow {
  const at = child(AT, 'policies', name);
  const { quota, windowSeconds, per, description, ...rest } = isObject(policy) ? policy : {};
  if (!NAME.test(name)) document.fault(at, 'The name of a rate limit is lower_snake_case.');
  for (const [key, value] of Object.entries({ quota, windowSeconds }))
    if (!Number.isSafeInteger(value) || Number(value) < 1)
      document.fault(at, `A rate limit has a \`${key}\`, a whole number from 1.`);
  if (per !== 'account' && per !== 'address')
    document.fault(at, 'A rate limit counts `per: account` or `per: address`.');
  if (typeof description !== 'string' || description.trim() === '')
    document.fault(at, 'A rate limit has a `description` in words.');
  for (const key of Object.keys(rest))
    document.fault(child(at, key), `\`${key}\` is not a member of a rate limit.`);
  return {
    name,
    quota: Number(quota),
    windowSeconds: Number(windowSeconds),
    per: per === 'account' ? per : 'address',
  };
}

function namesIn(
  document: ContractDocument,
  rows: Limits['rows'],
  list: unknown,
  at: string,
): readonly string[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    document.fault(at, 'Rate limits are named in a list.');
    return [];
  }
  return list.map((name: unknown, index) => {
    if (typeof name !== 'string' || !Object.hasOwn(rows, name))
      document.fault(child(at, index), `\`${String(name)}\` is not in \`x-rate-limits\`.`);
    return String(name);
  });
}

const entriesOf = (node: unknown): [string, unknown][] => (isObject(node) ? Object.entries(node) : []);
