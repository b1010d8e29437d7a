/** Names that do not say what they should. */
import { SCHEMAS, fault, path, type Fault } from './fault.js';

export const nameFaults: readonly Fault[] = [
  fault('path-segment-is-plural', 'singular', path('/api/v1/shelf'), '"shelf" must be plural'),
  fault(
    'path-segment-is-plural',
    'not kebab-case',
    path('/api/v1/oldBooks'),
    '"oldBooks" must be kebab-case',
  ),
  fault(
    'path-is-shallow',
    'three levels',
    path('/api/v1/books/{bookId}/pages/{pageId}/lines'),
    '3 resources deep',
  ),
  fault('path-has-no-trailing-slash', 'a slash', path('/api/v1/shelves/'), 'must not end'),
  fault('path-parameter-names-resource', 'id', path('/api/v1/shelves/{id}'), 'must be called {shelfId}'),
  fault('path-is-unambiguous', 'a twin', path('/api/v1/books/{isbnId}'), 'fit this path as well as'),
  fault(
    'path-is-unambiguous',
    'each more concrete somewhere',
    path('/api/v1/{kindId}/lent'),
    'fit this path as well as',
  ),
  fault(
    'name-is-camel-case',
    'a member',
    [[`${SCHEMAS}/Weight/properties/is_net`, { type: 'null' }]],
    '"is_net" must be camelCase',
  ),
  fault(
    'name-is-camel-case',
    'a parameter',
    [['/components/parameters/Search/name', 'Q']],
    '"Q" must be camelCase',
  ),
  fault(
    'enum-value-is-snake-case',
    'dashes',
    [[`${SCHEMAS}/Book/allOf/1/properties/genre/enum/1`, 'science-fiction']],
    'lower_snake_case',
  ),
  fault(
    'boolean-is-statement',
    'a bare adjective',
    [[`${SCHEMAS}/NewBook/properties/lent`, { type: 'boolean' }]],
    'read as a statement',
  ),
  fault(
    'id-is-uuid',
    'a number',
    [[`${SCHEMAS}/Weight/properties/scaleId`, { type: 'integer' }]],
    '`format: uuid`',
  ),
  fault(
    'moment-is-named-after-kind',
    'an instant without At',
    [[`${SCHEMAS}/Weight/properties/weighed`, { type: 'string', format: 'date-time' }]],
    'call it like createdAt',
  ),
  fault(
    'moment-is-named-after-kind',
    'a day without format',
    [[`${SCHEMAS}/Weight/properties/weighedOn`, { type: 'string' }]],
    '`format: date`',
  ),
  fault(
    'moment-is-named-after-kind',
    'a zone by another name',
    [[`${SCHEMAS}/Weight/properties/timezone`, { type: 'string' }]],
    'must be called timeZone',
  ),
  fault(
    'quantity-names-its-unit',
    'no unit',
    [[`${SCHEMAS}/NewBook/properties/height`, { type: 'number', minimum: 0, maximum: 9 }]],
    'must carry its unit',
  ),
  fault(
    'quantity-names-its-unit',
    'no unit at the end',
    [[`${SCHEMAS}/NewBook/properties/coverHeight`, { type: 'number', minimum: 0, maximum: 9 }]],
    'must carry its unit',
  ),
  fault(
    'load-comes-with-kilograms',
    'only as entered',
    [[`${SCHEMAS}/Book/allOf/1/properties/weightKg`, undefined]],
    'read-only "weightKg"',
    `${SCHEMAS}/Book/allOf/1`,
  ),
  fault(
    'load-comes-with-kilograms',
    'a canonical load that can be in pounds',
    [
      [`${SCHEMAS}/Book/allOf/1/properties/weightKg`, undefined],
      [
        `${SCHEMAS}/Book/allOf/1/properties/canonical`,
        { type: 'object', readOnly: true, properties: { unit: { type: 'string', enum: ['kg', 'lb'] } } },
      ],
    ],
    'or "canonical" in kg',
    `${SCHEMAS}/Book/allOf/1`,
  ),
];
