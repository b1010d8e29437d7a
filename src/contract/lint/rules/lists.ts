/** How lists are filtered, sorted and turned over. */
import type { OpenApi, Parameter } from '../document.js';
import { rule } from '../rule.js';
import { hasType, members, type Schema } from '../schemas.js';
import type { Place } from '../place.js';

const queryParametersOf = ({ operations }: OpenApi): (Parameter & { schema: Place<Schema> })[] => {
  const found = operations
    .flatMap(({ parameters }) => parameters)
    .flatMap((each) => (each.in === 'query' && each.schema ? [{ ...each, schema: each.schema }] : []));
  return [...new Map(found.map((each) => [each.at.absolutePointer, each])).values()];
};

const choicesAreEnumerated = rule({
  id: 'choice-is-enumerated',
  keeps: 'C-33',
  options: { parameters: ['sort', 'fields', 'expand'] },
  check(document, report, { parameters }) {
    for (const { name, schema } of queryParametersOf(document)) {
      if (!parameters.includes(name)) continue;
      const values = hasType(schema.node, 'array') ? document.reader.child<Schema>(schema, 'items') : schema;
      if (values?.node.enum === undefined)
        report(schema.at, `"${name}" must list what it can be: add an \`enum\`.`);
    }
  },
});

const valuesAreCommaSeparated = rule({
  id: 'list-parameter-is-comma-separated',
  keeps: 'C-34',
  check(document, report) {
    for (const { name, schema, node, at } of queryParametersOf(document)) {
      if (!hasType(schema.node, 'array') || ((node.style ?? 'form') === 'form' && node.explode === false))
        continue;
      report(
        at,
        `Several values of "${name}" are comma separated: add \`style: form\` and \`explode: false\`.`,
      );
    }
  },
});

const rangesAreNamed = rule({
  id: 'range-has-two-ends',
  keeps: 'C-34',
  check({ operations }, report) {
    for (const { parameters } of operations) {
      const names = new Set(parameters.map(({ name }) => name));
      for (const { name, in: location, at, node } of parameters) {
        const [, field, end] = /^([a-z]\w*)(From|To)$/.exec(name) ?? [];
        const other = `${field}${end === 'From' ? 'To' : 'From'}`;
        if (location === 'query' && field && !names.has(other)) {
          report(at.child(['name']), `A range has two ends: add "${other}" to "${name}".`);
        }
        if (
          location === 'query' &&
          /^(min|max|since|until|before|after|from|to)([A-Z]|$)/.test(String(node.name))
        ) {
          report(at.child(['name']), `The ends of a range are <field>From and <field>To: rename "${name}".`);
        }
      }
    }
  },
});

const textSearchIsQ = rule({
  id: 'text-search-is-q',
  keeps: 'C-34',
  options: { names: ['query', 'search', 'text', 'filter', 'keyword', 'keywords'] },
  check(document, report, { names }) {
    for (const { name, at } of queryParametersOf(document)) {
      if (names.includes(name))
        report(at.child(['name']), `Free text is searched with "q": rename "${name}".`);
    }
  },
});

const noOffsets = rule({
  id: 'list-has-no-offset',
  keeps: 'C-31',
  options: { names: ['offset', 'page', 'pageNumber', 'pageSize', 'perPage', 'skip', 'start'] },
  check(document, report, { names }) {
    for (const { name, at } of queryParametersOf(document)) {
      if (names.includes(name))
        report(at.child(['name']), `Lists are turned over with "cursor": remove "${name}".`);
    }
  },
});

/** Where there is `nextCursor` there are `cursor`, `limit` and `Link`, and the other way round. */
const pagesAreComplete = rule({
  id: 'page-is-complete',
  keeps: 'C-30',
  check({ operations, reader }, report) {
    for (const { name, at, parameters, responses } of operations) {
      const success = responses.find(({ status }) => status === '200');
      const shape = success?.media.find(({ schema }) => schema)?.schema;
      const shown = shape ? members(reader, shape) : new Map<string, unknown>();
      const parts: [string, boolean][] = [
        ['the member `items`', shown.has('items')],
        ['the member `nextCursor`', shown.has('nextCursor')],
        ...['cursor', 'limit'].map((parameter): [string, boolean] => [
          `the parameter \`${parameter}\``,
          parameters.some((each) => each.in === 'query' && each.name === parameter),
        ]),
        ['the header `Link`', success?.headers.has('link') ?? false],
      ];
      const isPage = shown.has('nextCursor') || parameters.some((each) => each.name === 'cursor');
      const missing = parts.filter(([, present]) => !present).map(([part]) => part);
      if (isPage && missing.length > 0)
        report(at, `${name} is turned over but lacks ${missing.join(', ')}.`, 'key');
    }
  },
});

export const listRules = [
  choicesAreEnumerated,
  valuesAreCommaSeparated,
  rangesAreNamed,
  textSearchIsQ,
  noOffsets,
  pagesAreComplete,
];
