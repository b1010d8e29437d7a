/** Faults of the document as a whole and of its operations. */
import { BOOK, BOOKS, fault, path, type Fault } from './fault.js';

export const operationFaults: readonly Fault[] = [
  fault('openapi-version', 'another version', [['/openapi', '3.0.3']], 'openapi: 3.1.1'),
  fault(
    'server-is-root',
    'a server elsewhere',
    [['/servers', [{ url: 'https://api' }]]],
    'servers: [{ url: / }]',
  ),
  fault('server-is-root', 'no server', [['/servers', undefined]], 'servers: [{ url: / }]', '/'),
  fault('path-has-version', 'a short path', path('/books-of-old'), '/api/v1/books-of-old'),
  fault(
    'operation-is-complete',
    'no id',
    [[`${BOOK}/get/operationId`, undefined]],
    'no operationId',
    `${BOOK}/get`,
  ),
  fault('operation-is-complete', 'no summary', [[`${BOOK}/get/summary`, ' ']], 'no summary', `${BOOK}/get`),
  fault(
    'operation-is-complete',
    'no prose',
    [[`${BOOK}/get/description`, undefined]],
    'no description',
    `${BOOK}/get`,
  ),
  fault(
    'operation-is-complete',
    'two tags',
    [[`${BOOK}/get/tags`, ['books', 'books']]],
    'one tag',
    `${BOOK}/get`,
  ),
  fault('operation-is-complete', 'no security', [['/security', undefined]], 'security: []', `${BOOK}/get`),
  fault(
    'operation-id-starts-with-verb',
    'a noun',
    [[`${BOOK}/get/operationId`, 'book']],
    'start with a verb',
  ),
  fault('operation-id-starts-with-verb', 'dashes', [[`${BOOK}/get/operationId`, 'get-book']], 'camelCase'),
  fault('operation-id-is-free', 'a hook', [[`${BOOK}/get/operationId`, 'notFound']], 'choose another'),
  fault(
    'operation-id-is-free',
    'a prototype name',
    [[`${BOOK}/get/operationId`, 'toString']],
    'choose another',
  ),
  fault(
    'scope-is-declared',
    'an unknown scope',
    [[`${BOOKS}/post/security/0/token/0`, 'books:burn']],
    '"books:burn"',
    `${BOOKS}/post/security/0/token`,
  ),
  fault(
    'deprecation-is-announced',
    'no date',
    [[`${BOOK}/get/deprecated`, true]],
    'x-deprecated-at',
    `${BOOK}/get`,
  ),
  fault(
    'deprecation-is-announced',
    'too soon',
    [
      [`${BOOK}/get/x-sunset`, '2026-05-01'],
      [`${BOOK}/get/x-deprecated-at`, '2026-03-01'],
      [`${BOOK}/get/deprecated`, true],
    ],
    'at least 180 days later',
  ),
  fault(
    'deprecation-is-announced',
    'no successor',
    [[`${BOOK}/get/deprecated`, true]],
    'name the successor',
    `${BOOK}/get`,
  ),
  fault(
    'deprecation-is-announced',
    'only a sunset',
    [[`${BOOK}/get/x-sunset`, '2027-01-01']],
    '`deprecated: true`',
  ),
  fault(
    'extension-is-known',
    'a misspelt word',
    [[`${BOOK}/delete/x-requires-ifmatch`, true]],
    'Nobody knows',
  ),
];
