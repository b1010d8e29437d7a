/** Errors that are missing, unexplained or undeclared. */
import { BOOK, RESPONSES, fault, type Fault } from './fault.js';

export const errorFaults: readonly Fault[] = [
  fault(
    'error-is-shared',
    'an error of its own',
    [[`${BOOK}/get/responses/404`, { description: 'No.', 'x-problems': ['not_found'] }]],
    'must be a $ref',
  ),
  fault(
    'error-is-listed',
    'a status that occurs',
    [[`${BOOK}/get/responses/404`, undefined]],
    'must list 404',
    `${BOOK}/get/responses`,
  ),
  fault(
    'error-is-listed',
    'a status that cannot occur',
    [[`${BOOK}/get/responses/412`, { $ref: '#/components/responses/PreconditionFailed' }]],
    'cannot answer 412',
  ),
  fault(
    'error-is-listed',
    'If-Match demanded without a 428',
    [[`${BOOK}/delete/x-requires-if-match`, true]],
    'must list 428',
    `${BOOK}/delete/responses`,
  ),
  fault(
    'problem-is-explained',
    'no fix',
    [['/x-problem-catalog/invalid/fix', ' ']],
    'needs a fix',
    '/x-problem-catalog/invalid',
  ),
  fault(
    'problem-is-explained',
    'no status',
    [['/x-problem-catalog/malformed/status', 200]],
    'needs the status',
    '/x-problem-catalog/malformed',
  ),
  fault(
    'problem-is-explained',
    'a strange code',
    [['/x-problem-catalog/Odd-code', { status: 400, title: 'Odd', cause: 'It is.', fix: 'Even it.' }]],
    'lower_snake_case',
  ),
  fault('problem-is-known', 'an unknown code', [[`${BOOK}/delete/x-problems/0`, 'gone']], '"gone" is not in'),
  fault(
    'problem-is-known',
    'a status not listed',
    [[`${BOOK}/delete/x-problems/0`, 'too_large']],
    'does not list',
  ),
  fault(
    'problem-is-known',
    'a wrong status',
    [[`${RESPONSES}/Invalid/x-problems/0`, 'malformed']],
    'not with 422',
  ),
  fault(
    'problem-response-has-codes',
    'no codes',
    [[`${RESPONSES}/Invalid/x-problems`, undefined]],
    'add `x-problems`',
    `${RESPONSES}/Invalid`,
  ),
  fault(
    'problem-is-not-stored',
    'a stored problem',
    [[`${RESPONSES}/Invalid/headers/Cache-Control`, { schema: { type: 'string', const: 'private' } }]],
    'no-store',
    `${RESPONSES}/Invalid`,
  ),
  fault(
    'answer-of-somebody-is-private',
    'a book for everybody between',
    [
      [
        `${BOOK}/get/responses/200/headers/Cache-Control`,
        { schema: { type: 'string', const: 'public, max-age=60' } },
      ],
    ],
    'is for one user',
    `${BOOK}/get/responses/200`,
  ),
  fault(
    'answer-of-somebody-is-private',
    'a book of which nothing is said',
    [[`${BOOK}/get/responses/200/headers/Cache-Control`, { schema: { type: 'string' } }]],
    'is for one user',
    `${BOOK}/get/responses/200`,
  ),
  fault(
    'error-tells-how-to-go-on',
    'no challenge',
    [[`${RESPONSES}/Unauthenticated/headers/WWW-Authenticate`, undefined]],
    'declare WWW-Authenticate',
    `${RESPONSES}/Unauthenticated`,
  ),
];
