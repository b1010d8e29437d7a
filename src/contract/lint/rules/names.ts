/** Names of members and parameters, and what a name promises about the value. */
import type { OpenApi } from '../document.js';
import type { Location, Place } from '../place.js';
import { rule } from '../rule.js';
import { hasType, isEnumerated, type Schema } from '../schemas.js';

const CAMEL_CASE = /^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/;
const SNAKE_CASE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

interface Named {
  readonly name: string;
  /** Where the name is written. */
  readonly at: Location;
  readonly schema: Place<Schema>;
}

const allSchemas = ({ bodySchemas, parameterSchemas, responseSchemas }: OpenApi): Place<Schema>[] => {
  const byPlace = new Map(
    [...bodySchemas, ...parameterSchemas, ...responseSchemas].map((s) => [s.at.absolutePointer, s]),
  );
  return [...byPlace.values()];
};

/** Every member of every object, each once. */
const membersOf = (document: OpenApi): Named[] =>
  allSchemas(document).flatMap((owner) => {
    const properties = document.reader.child(owner, 'properties');
    return document.reader
      .entries<Schema>(properties)
      .map(([name, schema]) => ({ name, schema, at: properties!.at.child([name]) }));
  });

/** Path and query parameters, each once. */
const parametersOf = ({ operations }: OpenApi): Named[] => {
  const found = operations
    .flatMap(({ parameters }) => parameters)
    .flatMap(({ name, in: location, at, schema }) =>
      schema && (location === 'query' || location === 'path')
        ? [{ name, at: at.child(['name']), schema }]
        : [],
    );
  return [...new Map(found.map((parameter) => [parameter.at.absolutePointer, parameter])).values()];
};

const valuesOf = (document: OpenApi): Named[] => [...membersOf(document), ...parametersOf(document)];

const namesAreCamelCase = rule({
  id: 'name-is-camel-case',
  keeps: 'C-11',
  /** RFCs name the members of their problems in their own way. */
  options: { exceptions: ['violated-policies'] },
  check(document, report, { exceptions }) {
    for (const { name, at } of valuesOf(document)) {
      if (!CAMEL_CASE.test(name) && !exceptions.includes(name))
        report(at, `"${name}" must be camelCase, such as performedOn.`, 'key');
    }
  },
});

/** `x-values: members` marks values that are names of members, as in `sort`. */
const enumValuesAreSnakeCase = rule({
  id: 'enum-value-is-snake-case',
  keeps: 'C-11',
  check(document, report) {
    for (const { node, at } of allSchemas(document)) {
      const form = node['x-values'] === 'members' ? CAMEL_CASE : SNAKE_CASE;
      (node.enum ?? []).forEach((value, i) => {
        if (typeof value !== 'string' || form.test(value.replace(/^-/, ''))) return;
        report(at.child(['enum', i]), `The enum value "${value}" must be lower_snake_case.`);
      });
    }
  },
});

const booleansAreStatements = rule({
  id: 'boolean-is-statement',
  keeps: 'C-11',
  options: {
    beginnings: [
      'is',
      'has',
      'can',
      'was',
      'does',
      'counts',
      'allows',
      'needs',
      'uses',
      'include',
      'includes',
    ],
    exceptions: ['atomic', 'everywhere'],
  },
  check(document, report, { beginnings, exceptions }) {
    const statement = new RegExp(`^(${beginnings.join('|')})[A-Z]`);
    for (const { name, at, schema } of valuesOf(document)) {
      if (!hasType(schema.node, 'boolean') || statement.test(name) || exceptions.includes(name)) continue;
      report(at, `The boolean "${name}" must read as a statement, such as isPublic or hasNotes.`, 'key');
    }
  },
});

const idsAreUuids = rule({
  id: 'id-is-uuid',
  keeps: 'C-12',
  options: { exceptions: ['externalId', 'requestId'] },
  check(document, report, { exceptions }) {
    for (const { name, at, schema } of valuesOf(document)) {
      if (!/(^i|[a-z]I)d$/.test(name) || exceptions.includes(name)) continue;
      if (hasType(schema.node, 'string') && schema.node.format === 'uuid') continue;
      report(at, `"${name}" must be an id: a string with \`format: uuid\`.`, 'key');
    }
  },
});

/** What the end of a name promises, and what a format must be called. */
const MOMENTS = [
  { format: 'date-time', ending: /At(From|To)?$/, example: 'createdAt' },
  { format: 'date', ending: /On(From|To)?$/, example: 'performedOn' },
];

const momentsAreNamed = rule({
  id: 'moment-is-named-after-kind',
  keeps: 'C-13',
  check(document, report) {
    for (const { name, at, schema } of valuesOf(document)) {
      for (const { format, ending, example } of MOMENTS) {
        if (schema.node.format === format && !ending.test(name)) {
          report(at, `"${name}" has the format ${format}: call it like ${example}.`, 'key');
        }
        if (ending.test(name) && hasType(schema.node, 'string') && schema.node.format !== format) {
          report(at, `"${name}" sounds like ${example}: give it \`format: ${format}\`.`, 'key');
        }
      }
      if (/(^tz|timezone|time_zone|zoneId)$/i.test(name) && name !== 'timeZone') {
        report(at, `"${name}" must be called timeZone.`, 'key');
      }
    }
  },
});

const inputInstantsAreUtc = rule({
  id: 'input-instant-is-utc',
  keeps: 'C-13',
  check({ bodySchemas, parameterSchemas }, report) {
    for (const { node, at } of [...bodySchemas, ...parameterSchemas]) {
      if (node.format !== 'date-time' || isEnumerated(node) || refusesOffsets(node.pattern)) continue;
      report(at, "An instant that comes in must be in UTC: add a `pattern` that ends in 'Z$'.");
    }
  },
});

function refusesOffsets(pattern: string | undefined): boolean {
  return pattern !== undefined && !new RegExp(pattern, 'u').test('2026-03-02T19:05:00+01:00');
}

export const nameRules = [
  namesAreCamelCase,
  enumValuesAreSnakeCase,
  booleansAreStatements,
  idsAreUuids,
  momentsAreNamed,
  inputInstantsAreUtc,
];
export { membersOf, valuesOf, allSchemas };
