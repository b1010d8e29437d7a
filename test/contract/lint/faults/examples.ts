/** Examples that are missing or untrue. */
import { BOOK, BOOKS, RESPONSES, SCHEMAS, fault, type Fault } from './fault.js';

export const exampleFaults: readonly Fault[] = [
  fault(
    'body-has-example',
    'a response without an example',
    [[`${BOOK}/get/responses/200/content/application~1json/examples`, undefined]],
    'the 200 of getBook',
    `${BOOK}/get/responses/200/content/application~1json`,
  ),
  fault(
    'body-has-example',
    'a request without an example',
    [[`${BOOKS}/post/requestBody/content/application~1json/examples`, {}]],
    'the request of createBook',
    `${BOOKS}/post/requestBody/content/application~1json`,
  ),
  fault(
    'example-is-valid',
    'a member of the wrong type',
    [['/components/examples/Emma/value/isLent', 'no']],
    '/isLent must be boolean',
  ),
  fault(
    'example-is-valid',
    'a missing member',
    [['/components/examples/Emma/value/title', undefined]],
    "required property 'title'",
    '/components/examples/Emma/value',
  ),
  fault(
    'example-is-valid',
    'a surplus member of a request',
    [[`${BOOKS}/post/requestBody/content/application~1json/examples/one/value/shelf`, 4]],
    '"shelf"',
    `${BOOKS}/post/requestBody/content/application~1json/examples/one/value`,
  ),
  fault(
    'example-is-valid',
    'a read-only member in a request',
    [
      [
        `${BOOKS}/post/requestBody/content/application~1json/examples/one/value/createdAt`,
        '2026-03-02T18:05:00Z',
      ],
      [`${SCHEMAS}/NewBook/properties/createdAt`, { $ref: '#/components/schemas/Aged/properties/createdAt' }],
    ],
    '"createdAt"',
    `${BOOKS}/post/requestBody/content/application~1json/examples/one/value`,
  ),
  fault(
    'example-is-valid',
    'a parameter',
    [['/components/parameters/Search/example', 7]],
    'it must be string',
  ),
  fault(
    'problem-example-is-true',
    'another status',
    [[`${RESPONSES}/Invalid/content/application~1problem+json/examples/any/value/status`, 400]],
    'stands under 422',
  ),
  fault(
    'problem-example-is-true',
    'another title',
    [[`${RESPONSES}/Invalid/content/application~1problem+json/examples/any/value/title`, 'Bad']],
    'is "Invalid" in the catalogue',
  ),
  fault(
    'problem-example-is-true',
    'a code of another response',
    [[`${RESPONSES}/Invalid/content/application~1problem+json/examples/any/value/code`, 'malformed']],
    'cannot carry "malformed"',
  ),
  fault(
    'problem-has-example',
    'a code without an example',
    [
      ['/x-problem-catalog/odd', { status: 422, title: 'Odd', cause: 'It is.', fix: 'Even it.' }],
      [`${RESPONSES}/Invalid/x-problems`, ['invalid', 'odd']],
    ],
    'no example of "odd"',
    `${RESPONSES}/Invalid/x-problems/1`,
  ),
];
