/** Inputs without bounds, and schemas that tools read differently. */
import { SCHEMAS, fault, type Fault } from './fault.js';

export const inputFaults: readonly Fault[] = [
  fault(
    'input-string-is-bounded',
    'an endless text',
    [[`${SCHEMAS}/NewBook/properties/title/maxLength`, undefined]],
    'maxLength',
    `${SCHEMAS}/NewBook/properties/title`,
  ),
  fault(
    'input-string-is-bounded',
    'an endless parameter',
    [['/components/parameters/Search/schema/maxLength', undefined]],
    'maxLength',
    '/components/parameters/Search/schema',
  ),
  fault(
    'input-number-is-bounded',
    'no greatest number',
    [[`${SCHEMAS}/NewBook/properties/lengthMm/maximum`, undefined]],
    'needs a `maximum`',
    `${SCHEMAS}/NewBook/properties/lengthMm`,
  ),
  fault(
    'input-array-is-bounded',
    'an endless list',
    [[`${SCHEMAS}/NewBook/properties/authors/maxItems`, undefined]],
    'maxItems',
    `${SCHEMAS}/NewBook/properties/authors`,
  ),
  fault(
    'input-array-is-bounded',
    'endless names',
    [[`${SCHEMAS}/NewBook/properties/notes`, { type: 'object', additionalProperties: { type: 'null' } }]],
    'maxProperties',
  ),
  fault(
    'pattern-does-not-explode',
    'a repeated repetition',
    [[`${SCHEMAS}/NewBook/properties/title/pattern`, '^([a-z]+ ?)*$']],
    'busy for ever',
  ),
  fault(
    'input-text-excludes-nul',
    'any text',
    [[`${SCHEMAS}/NewBook/properties/title/pattern`, undefined]],
    'exclude NUL',
    `${SCHEMAS}/NewBook/properties/title`,
  ),
  fault(
    'input-text-excludes-nul',
    'a pattern that allows NUL',
    [[`${SCHEMAS}/NewBook/properties/title/pattern`, '^.+$']],
    'exclude NUL',
    `${SCHEMAS}/NewBook/properties/title`,
  ),
  fault(
    'request-is-closed',
    'an open request',
    [[`${SCHEMAS}/NewBook/additionalProperties`, undefined]],
    'additionalProperties: false',
    `${SCHEMAS}/NewBook`,
  ),
  fault(
    'response-is-open',
    'a closed response',
    [[`${SCHEMAS}/Weight/additionalProperties`, false]],
    'stay open',
  ),
  fault(
    'keyword-is-honoured',
    'a keyword',
    [[`${SCHEMAS}/Weight/unevaluatedProperties`, false]],
    'not honoured',
  ),
  fault(
    'reference-stands-alone',
    'a sibling',
    [[`${SCHEMAS}/NewBook/properties/boughtOn`, { $ref: '#/components/schemas/Day', description: 'When.' }]],
    'beside a $ref',
    `${SCHEMAS}/NewBook/properties/boughtOn/description`,
  ),
  fault(
    'input-instant-is-utc',
    'an offset',
    [[`${SCHEMAS}/NewBook/properties/lentAt/pattern`, '^2']],
    'must be in UTC',
    `${SCHEMAS}/NewBook/properties/lentAt`,
  ),
];
