/** Quotas that nobody is told of, or that mean nothing. */
import type { Change } from '../support.js';
import { BOOK, BOOKS, RESPONSES, fault, type Fault } from './fault.js';

const limits = (quota: number, windowSeconds: number): Change => [
  '/x-rate-limits',
  {
    defaults: { reads: ['reads'] },
    policies: { reads: { quota, windowSeconds, per: 'account', description: 'What is read.' } },
  },
];

const limited = (): Change[] => [
  ['/x-problem-catalog/rate_limited', { status: 429, title: 'Slowly', cause: 'Too many.', fix: 'Wait.' }],
  [`${RESPONSES}/RateLimited`, { description: 'Slowly.', 'x-problems': ['rate_limited'] }],
  [`${BOOK}/get/responses/429`, { $ref: '#/components/responses/RateLimited' }],
];

export const limitFaults: readonly Fault[] = [
  fault(
    'limit-is-answered',
    'a quota without a 429',
    [limits(10, 60)],
    'listBooks is limited and must list 429',
    `${BOOKS}/get/responses`,
  ),
  fault(
    'limit-is-answered',
    'a quota of its own without a 429',
    [limits(10, 60), [`${BOOK}/delete/x-rate-limit`, ['reads']]],
    'deleteBook is limited',
    `${BOOK}/delete/responses`,
  ),
  fault(
    'limit-is-answered',
    'a 429 that says something else',
    [limits(10, 60), ...limited(), [`${RESPONSES}/RateLimited/x-problems/0`, 'not_found']],
    'getBook is limited',
    `${BOOK}/get/responses/429`,
  ),
  fault(
    'limit-is-answered',
    'a 429 without a quota',
    [limits(10, 60), ...limited(), [`${BOOK}/get/x-rate-limit`, []]],
    'getBook has no rate limit',
    `${BOOK}/get/responses/429`,
  ),
  fault(
    'limit-is-sane',
    'a quota that nobody uses up',
    [limits(1_000_000, 60)],
    'limits nobody',
    '/x-rate-limits/policies/reads/quota',
  ),
  fault(
    'limit-is-sane',
    'a window that nobody waits for',
    [limits(10, 1_000_000)],
    'makes people wait',
    '/x-rate-limits/policies/reads/windowSeconds',
  ),
];
