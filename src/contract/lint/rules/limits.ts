/** Quotas: announced where they hold, and of a size that means something. */
import type { OpenApi, Operation } from '../document.js';
import { rule } from '../rule.js';

const limitsAreAnswered = rule({
  id: 'limit-is-answered',
  keeps: 'C-8, C-61',
  options: { problem: 'rate_limited' },
  check(document, report, { problem }) {
    for (const operation of document.operations) {
      const response = operation.responses.find(({ status }) => status === '429');
      const isListed = response?.problems.includes(problem) ?? false;
      if (isLimited(document, operation) && !isListed)
        report(
          response?.listedAt ?? operation.at.child(['responses']),
          `${operation.name} is limited and must list 429 with \`${problem}\`.`,
          'key',
        );
      if (!isLimited(document, operation) && isListed)
        report(
          response!.listedAt,
          `${operation.name} has no rate limit and cannot answer \`${problem}\`.`,
          'key',
        );
    }
  },
});

function isLimited({ root, reader }: OpenApi, { node, method }: Operation): boolean {
  const own = node['x-rate-limit'];
  if (Array.isArray(own)) return own.length > 0;
  const limits = reader.child(root, 'x-rate-limits');
  const defaults = limits && reader.child(limits, 'defaults');
  const usual = method === 'get' || method === 'head' ? 'reads' : 'writes';
  return ['always', usual].some((key) => {
    const names = defaults?.node[key];
    return Array.isArray(names) && names.length > 0;
  });
}

const limitsAreSane = rule({
  id: 'limit-is-sane',
  keeps: 'C-60',
  options: { maxQuota: 10_000, maxWindowSeconds: 86_400 },
  check({ root, reader }, report, { maxQuota, maxWindowSeconds }) {
    const limits = reader.child(root, 'x-rate-limits');
    for (const [name, { node, at }] of reader.entries(limits && reader.child(limits, 'policies'))) {
      if (Number(node['quota']) > maxQuota)
        report(at.child(['quota']), `"${name}" allows more than ${maxQuota} requests, which limits nobody.`);
      if (Number(node['windowSeconds']) > maxWindowSeconds)
        report(
          at.child(['windowSeconds']),
          `"${name}" makes people wait longer than ${maxWindowSeconds} seconds.`,
        );
    }
  },
});

export const limitRules = [limitsAreAnswered, limitsAreSane];
