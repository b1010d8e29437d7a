/** Whole requests of an operation: valid ones, ones that are wrong in one place, and hostile ones. */
import fc from 'fast-check';
import { valuesOf, type ArbitraryOptions } from './arbitraries.js';
import { waysToBreak, type WayToBreak } from './breaks.js';
import type { Operation, Parameter, ProvenDocument } from './document.js';
import { preferredMedia, scalar, type RequestInput } from './requests.js';
import { readText, throughText } from './read-text.js';
import { isNode, type Schemas } from './schemas.js';
import { waysToBreakText } from './twins.js';
import { hostileValues, nearlyValid, spoiled } from './wild.js';

export interface RequestCase {
  readonly kind: 'valid' | 'nearly valid' | 'wild';
  readonly input: RequestInput;
}

export interface RequestOptions extends ArbitraryOptions {
  /** Parameters that are never made up: what they may hold is the server's secret (a cursor). */
  readonly opaque?: readonly string[];
}

type Values = Record<string, unknown>;

/** About half of the requests are valid; the rest are wrong in one place, or in every place that comes to mind. */
export function requestsOf(
  document: ProvenDocument,
  operation: Operation,
  options: RequestOptions = {},
): fc.Arbitrary<RequestCase> {
  const valid = validRequests(document, operation, options);
  const breakable = places(operation).filter(
    (place) => !('parameter' in place) || !options.opaque?.includes(place.parameter.name),
  );
  const broken = (change: Change): fc.Arbitrary<RequestInput> =>
    fc.oneof(...breakable.map((place) => brokenAt(document, operation, place, valid, options, change)));
  const asCase = (kind: RequestCase['kind']) => (input: RequestInput) => ({ kind, input });
  const near: Change = nearlyValid;
  const wild: Change = (valid) => fc.oneof(spoiled(valid), hostileValues);
  return breakable.length === 0
    ? valid.map(asCase('valid'))
    : fc.oneof(
        { weight: 5, arbitrary: valid.map(asCase('valid')) },
        { weight: 3, arbitrary: broken(near).map(asCase('nearly valid')) },
        { weight: 2, arbitrary: broken(wild).map(asCase('wild')) },
      );
}

/** Requests that the operation has to take: parameters and body satisfy their schemas. */
export function validRequests(
  document: ProvenDocument,
  operation: Operation,
  options: RequestOptions = {},
): fc.Arbitrary<RequestInput> {
  const inPlace = (place: Parameter['in']) => parametersIn(document.request, operation, place, options);
  const bodies = (operation.body?.media ?? []).map(({ type, schema }) =>
    fc.record({ type: fc.constant(type), value: valuesOf(document.request, schema, options) }),
  );
  const body = bodies.length === 0 ? fc.constant(undefined) : fc.oneof(...bodies);
  return fc
    .record({
      path: inPlace('path'),
      query: inPlace('query'),
      header: inPlace('header'),
      cookie: inPlace('cookie'),
      body: operation.body?.required === false ? fc.option(body, { nil: undefined }) : body,
    })
    .map(({ body: chosen, ...rest }) => ({ ...rest, ...(chosen && { body: chosen }) }));
}

function parametersIn(
  schemas: Schemas,
  operation: Operation,
  place: Parameter['in'],
  options: RequestOptions,
): fc.Arbitrary<Values> {
  const parameters = operation.parameters.filter(
    (parameter) => parameter.in === place && !options.opaque?.includes(parameter.name),
  );
  const values = Object.fromEntries(
    parameters.map((parameter) => [parameter.name, parameterValues(schemas, parameter, options)]),
  );
  const requiredKeys = parameters.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(values, { requiredKeys, noNullPrototype: true });
}

/** Values that arrive as they were sent: what a header or a path cannot carry is not tried there. */
function parameterValues(
  schemas: Schemas,
  parameter: Parameter,
  options: RequestOptions,
): fc.Arbitrary<unknown> {
  const known = options.known?.[parameter.name] ?? [];
  const fitting = known.filter((value) => schemas.accepts(parameter.schema, value));
  const made = valuesOf(schemas, parameter.schema, options).filter((value) =>
    canBeSent(schemas, parameter, value),
  );
  if (fitting.length === 0) return made;
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: made });
}

function canBeSent(schemas: Schemas, parameter: Parameter, value: unknown): boolean {
  if (parameter.json || isNode(value)) return true;
  if (Array.isArray(value))
    return value.length > 0 && value.every((item) => carries(parameter, scalar(item)));
  const arrived = throughText(schemas, parameter.schema, value);
  return carries(parameter, scalar(value)) && schemas.accepts(parameter.schema, arrived);
}

function carries(parameter: Parameter, text: string): boolean {
  if (parameter.in === 'header') return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text);
  if (parameter.in === 'path') return text !== '' && text !== '.' && text !== '..';
  return parameter.in === 'query' || text !== '';
}

type Place = { readonly in: 'body' } | { readonly in: Parameter['in']; readonly parameter: Parameter };

function places(operation: Operation): Place[] {
  return [
    ...(operation.body ? [{ in: 'body' } as const] : []),
    ...operation.parameters.map((parameter) => ({ in: parameter.in, parameter })),
  ];
}

/** Spoils valid values, with the ways to break one. */
type Change = (
  valid: fc.Arbitrary<unknown>,
  waysOf: (value: unknown) => readonly WayToBreak[],
) => fc.Arbitrary<unknown>;

/** A valid request but for one place. */
function brokenAt(
  document: ProvenDocument,
  operation: Operation,
  place: Place,
  valid: fc.Arbitrary<RequestInput>,
  options: RequestOptions,
  change: Change,
): fc.Arbitrary<RequestInput> {
  if (!('parameter' in place)) {
    const media = preferredMedia(operation.body!)!;
    const values = change(valuesOf(document.request, media.schema, options), (value) =>
      waysToBreak(document.request, media.schema, value),
    );
    return fc.tuple(valid, values).map(([input, value]) => ({ ...input, body: { type: media.type, value } }));
  }
  const { parameter } = place;
  const values = change(valuesOf(document.request, parameter.schema, options), (value) =>
    waysToBreakText(document.request, parameter, value),
  );
  return fc
    .tuple(valid, values)
    .filter(([, value]) => carriesBroken(parameter, value))
    .map(([input, value]) => ({ ...input, [place.in]: { ...input[place.in], [parameter.name]: value } }));
}

/** Node refuses to send some texts; an empty segment would be another path. */
function carriesBroken(parameter: Parameter, value: unknown): boolean {
  const text = scalar(value);
  if (text.length > 4_000 || /\p{Surrogate}/u.test(text)) return false;
  if (parameter.in === 'path') return text !== '' && !/^\.{1,2}$/.test(text);
  return parameter.in === 'query' || /^[\x21-\x7e]+$/.test(text);
}

/** Whether the document takes a request, read as it arrives. `undefined`: its text can be read in several ways. */
export function isValid(
  document: ProvenDocument,
  operation: Operation,
  input: RequestInput,
): boolean | undefined {
  if (operation.body?.required && !input.body) return false;
  const media = operation.body?.media.find(({ type }) => type === input.body?.type);
  if (input.body && media && !document.request.accepts(media.schema, arrived(input.body.value))) return false;
  const judged = operation.parameters.map((parameter) =>
    judge(document.request, parameter, input[parameter.in] ?? {}),
  );
  if (judged.includes(false)) return false;
  return judged.includes(undefined) ? undefined : true;
}

/** JSON as the other side reads it: `-0` and members without a value are gone. */
function arrived(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function judge(schemas: Schemas, parameter: Parameter, values: Readonly<Values>): boolean | undefined {
  if (!Object.hasOwn(values, parameter.name)) return !parameter.required;
  const value = values[parameter.name];
  if (parameter.json) return schemas.accepts(parameter.schema, value);
  if (typeof value === 'object') return undefined;
  return schemas.accepts(parameter.schema, readText(schemas, parameter.schema, scalar(value)));
}
