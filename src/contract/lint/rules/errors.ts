/** Which errors an operation must list, and that they are the shared ones. */
import type { Operation, Response } from '../document.js';
import { rule } from '../rule.js';

export const isProblem = ({ media }: Response): boolean =>
  media.some(({ type }) => type === 'application/problem+json');

const isError = ({ status }: Response): boolean => /^[45]/.test(status) || status === 'default';

const errorsAreShared = rule({
  id: 'error-is-shared',
  keeps: 'C-8',
  check({ operations }, report) {
    for (const response of operations.flatMap(({ responses }) => responses)) {
      const isOwnKind = response.media.length > 0 && !isProblem(response);
      if (!isError(response) || isOwnKind || response.isReference) continue;
      report(response.listedAt, `The ${response.status} must be a $ref to a shared response.`, 'key');
    }
  },
});

interface Cause {
  readonly status: string;
  readonly because: string;
  /** `never`: without the cause the status cannot occur, so that listing it would be a lie. */
  readonly otherwise: 'maybe' | 'never';
  readonly holds: (operation: Operation) => boolean;
}

const takes = (name: string) => (operation: Operation) =>
  operation.parameters.some((each) => each.in === 'header' && each.name.toLowerCase() === name);
const isSecured = ({ security }: Operation) =>
  security.length > 0 && security.every((each) => Object.keys(each).length > 0);
const hasScopes = ({ security }: Operation) =>
  security.some((each) => Object.values(each).some((scopes) => Array.isArray(scopes) && scopes.length > 0));
const answersBody = ({ responses }: Operation) =>
  responses.some(({ status, media }) => status.startsWith('2') && media.length > 0);
const asksForRole = ({ node }: Operation) => node['x-roles'] !== undefined;
const ends = ({ node }: Operation) => node.deprecated === true && node['x-sunset'] !== undefined;
const always = () => true;

const CAUSES: readonly Cause[] = [
  { status: '304', because: 'it takes If-None-Match', otherwise: 'never', holds: takes('if-none-match') },
  { status: '400', because: 'any URL can be malformed', otherwise: 'maybe', holds: always },
  { status: '401', because: 'it needs an identity', otherwise: 'maybe', holds: isSecured },
  { status: '403', because: 'it needs scopes', otherwise: 'maybe', holds: hasScopes },
  { status: '403', because: 'it needs a role', otherwise: 'maybe', holds: asksForRole },
  {
    status: '404',
    because: 'its path names a resource',
    otherwise: 'maybe',
    holds: ({ path }) => path.includes('{'),
  },
  { status: '406', because: 'it answers a body', otherwise: 'never', holds: answersBody },
  { status: '409', because: 'it takes Idempotency-Key', otherwise: 'maybe', holds: takes('idempotency-key') },
  { status: '410', because: 'it has a last day', otherwise: 'maybe', holds: ends },
  { status: '412', because: 'it takes If-Match', otherwise: 'never', holds: takes('if-match') },
  { status: '413', because: 'it takes a body', otherwise: 'never', holds: ({ body }) => body !== undefined },
  { status: '415', because: 'it takes a body', otherwise: 'never', holds: ({ body }) => body !== undefined },
  { status: '422', because: 'unknown query parameters are refused', otherwise: 'maybe', holds: always },
  {
    status: '428',
    because: 'it demands If-Match',
    otherwise: 'never',
    holds: ({ node }) => node['x-requires-if-match'] === true,
  },
  { status: '500', because: 'faults happen', otherwise: 'maybe', holds: always },
];

const errorsAreListed = rule({
  id: 'error-is-listed',
  keeps: 'C-8',
  options: { statuses: CAUSES.map(({ status }) => status) },
  check({ operations }, report, { statuses }) {
    const causes = CAUSES.filter(({ status }) => statuses.includes(status));
    for (const operation of operations) {
      for (const { status, because, otherwise, holds } of causes) {
        const response = operation.responses.find((each) => each.status === status);
        if (holds(operation) && !response) {
          report(
            operation.at.child(['responses']),
            `${operation.name} must list ${status}, because ${because}.`,
            'key',
          );
        }
        if (!holds(operation) && response && otherwise === 'never') {
          report(
            response.listedAt,
            `${operation.name} cannot answer ${status}, which needs that ${because}.`,
            'key',
          );
        }
      }
    }
  },
});

export const errorRules = [errorsAreShared, errorsAreListed];
