/** What comes in is bounded and closed; what goes out stays open. */
import type { OpenApi } from '../document.js';
import type { Place } from '../place.js';
import { rule } from '../rule.js';
import { hasType, isEnumerated, isObject, type Schema } from '../schemas.js';

const inputsOf = ({ bodySchemas, parameterSchemas }: OpenApi) => [...bodySchemas, ...parameterSchemas];

/** Formats that are so narrow that nothing unwanted fits in. */
const NARROW = new Set(['date', 'date-time', 'time', 'uuid', 'email', 'ipv4', 'ipv6', 'uri', 'byte']);

const stringsAreBounded = rule({
  id: 'input-string-is-bounded',
  keeps: 'C-4',
  check(document, report) {
    for (const { node, at } of inputsOf(document)) {
      if (!hasType(node, 'string') || isEnumerated(node) || node.maxLength !== undefined) continue;
      report(at, 'A string that comes in needs a `maxLength`.');
    }
  },
});

const numbersAreBounded = rule({
  id: 'input-number-is-bounded',
  keeps: 'C-4',
  check(document, report) {
    for (const { node, at } of inputsOf(document)) {
      if (!hasType(node, 'number', 'integer') || isEnumerated(node)) continue;
      const missing = [
        node.minimum === undefined && node.exclusiveMinimum === undefined && '`minimum`',
        node.maximum === undefined && node.exclusiveMaximum === undefined && '`maximum`',
      ].filter((word) => word !== false);
      if (missing.length > 0) report(at, `A number that comes in needs a ${missing.join(' and a ')}.`);
    }
  },
});

const listsAreBounded = rule({
  id: 'input-array-is-bounded',
  keeps: 'C-4',
  check(document, report) {
    for (const { node, at } of inputsOf(document)) {
      if (hasType(node, 'array') && node.maxItems === undefined) {
        report(at, 'An array that comes in needs `maxItems`.');
      }
      if (typeof node.additionalProperties === 'object' && node.maxProperties === undefined) {
        report(at, 'An object with free names that comes in needs `maxProperties`.');
      }
    }
  },
});

/** PostgreSQL stores no NUL, so that text with one must be refused before it gets there. */
const textExcludesNul = rule({
  id: 'input-text-excludes-nul',
  keeps: 'C-4',
  options: { pattern: '^[^\\u0000\\ud800-\\udfff]*$', exceptions: ['cursor'] },
  check(document, report, { pattern, exceptions }) {
    const headers = document.operations.flatMap(({ parameters }) =>
      parameters.filter((each) => each.in === 'header' || exceptions.includes(each.name)),
    );
    const exempt = new Set(headers.map(({ schema }) => schema?.at.absolutePointer));
    for (const { node, at } of inputsOf(document)) {
      if (!hasType(node, 'string') || isEnumerated(node) || exempt.has(at.absolutePointer)) continue;
      if (NARROW.has(node.format ?? '') || refusesNul(node)) continue;
      report(at, `Text that comes in must exclude NUL: add \`pattern: '${pattern}'\`, or a narrower one.`);
    }
  },
});

function refusesNul({ pattern }: Schema): boolean {
  if (pattern === undefined) return false;
  try {
    const allowed = new RegExp(pattern, 'u');
    return ['\0', 'a\0', '\0a', 'a\0a'].every((text) => !allowed.test(text));
  } catch {
    return false;
  }
}

const requestsAreClosed = rule({
  id: 'request-is-closed',
  keeps: 'C-5',
  check({ bodySchemas }, report) {
    for (const { node, at } of bodySchemas) {
      if (!isObject(node) || node.additionalProperties === false) continue;
      if (typeof node.additionalProperties === 'object') continue;
      report(at, 'An object in a request must be closed: add `additionalProperties: false`.');
    }
  },
});

const responsesAreOpen = rule({
  id: 'response-is-open',
  keeps: 'C-5',
  check({ responseSchemas }, report) {
    for (const { node, at } of responseSchemas) {
      if (node.additionalProperties !== false) continue;
      report(
        at.child(['additionalProperties']),
        'An object in a response must stay open: remove `additionalProperties: false`, ' +
          'or give request and response a schema each.',
      );
    }
  },
});

const keywordsAreHonoured = rule({
  id: 'keyword-is-honoured',
  keeps: 'C-6',
  options: {
    keywords: [
      ...['unevaluatedProperties', 'unevaluatedItems', 'prefixItems'],
      ...['dependentRequired', 'dependentSchemas', '$dynamicRef'],
    ],
  },
  check(document, report, { keywords }) {
    const all: Place<Schema>[] = [...inputsOf(document), ...document.responseSchemas];
    for (const { node, at } of all) {
      for (const keyword of keywords.filter((each) => Object.hasOwn(node, each))) {
        report(at.child([keyword]), `\`${keyword}\` is not honoured everywhere: express it without.`, 'key');
      }
    }
  },
});

export const inputRules = [
  stringsAreBounded,
  numbersAreBounded,
  listsAreBounded,
  textExcludesNul,
  requestsAreClosed,
  responsesAreOpen,
  keywordsAreHonoured,
];
