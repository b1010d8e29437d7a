/**
 * Broken twins: for a request that is right, the requests that differ from it in one place and break one
 * constraint there. Each says what has to be refused and where, so that a validator which lets one through, or
 * which blames another place, is found.
 */
import { breaksOf, waysToBreak, type Break, type WayToBreak } from './breaks.js';
import type { Operation, Parameter, ProvenDocument } from './document.js';
import { throughText } from './read-text.js';
import { scalar, type RequestInput } from './requests.js';
import type { Schemas } from './schemas.js';

/** A request that must be refused, and what the refusal has to name. */
export interface Twin {
  /** Such as `createThing body #/name maxLength` or `listThings query limit maximum`. */
  readonly name: string;
  readonly operation: Operation;
  readonly input: RequestInput;
  readonly expected: ExpectedFault;
}

export interface ExpectedFault {
  /** Where the request is wrong; exactly one of these. */
  readonly place: { readonly pointer: string } | { readonly parameter: string } | { readonly header: string };
  /** Of JSON Schema; `unknownParameter` for a query parameter that the operation does not have. */
  readonly keyword: string;
  /** The union that may be blamed in place of what is below it. */
  readonly union?: string;
}

/** The broken twins of a request: of its body, of each parameter, and one query parameter that nobody knows. */
export function twinsOf(document: ProvenDocument, operation: Operation, input: RequestInput): Twin[] {
  const twin = (label: string, changed: Partial<RequestInput>, expected: ExpectedFault): Twin => ({
    name: `${operation.id} ${label} ${expected.keyword}`,
    operation,
    input: { ...input, ...changed },
    expected,
  });
  const unknown = twin(
    'query unexpectedParameter',
    { query: { ...input.query, unexpectedParameter: 'x' } },
    {
      place: { parameter: 'unexpectedParameter' },
      keyword: 'unknownParameter',
    },
  );
  return [
    ...bodyBreaks(document, operation, input).map(({ value, pointer, keyword, union }) =>
      twin(
        `body ${pointer}`,
        { body: { type: input.body!.type, value } },
        {
          place: { pointer },
          keyword,
          ...(union !== undefined && { union }),
        },
      ),
    ),
    ...operation.parameters.flatMap((parameter) =>
      parameterBreaks(document.request, parameter, input).map(({ values, keyword }) =>
        twin(
          `${parameter.in} ${parameter.name}`,
          { [parameter.in]: values },
          {
            place: parameter.in === 'header' ? { header: parameter.name } : { parameter: parameter.name },
            keyword,
          },
        ),
      ),
    ),
    unknown,
  ];
}

function bodyBreaks({ request }: ProvenDocument, { body }: Operation, input: RequestInput): Break[] {
  const media = body?.media.find(({ type }) => type === input.body?.type);
  return media ? breaksOf(request, media.schema, input.body!.value) : [];
}

interface ParameterBreak {
  readonly values: Readonly<Record<string, unknown>>;
  readonly keyword: string;
}

function parameterBreaks(schemas: Schemas, parameter: Parameter, input: RequestInput): ParameterBreak[] {
  const values = input[parameter.in] ?? {};
  const { name } = parameter;
  if (!Object.hasOwn(values, name)) return [];
  const { [name]: value, ...rest } = values;
  const missing =
    parameter.required && parameter.in !== 'path' ? [{ values: rest, keyword: 'required' }] : [];
  const broken = waysToBreakText(schemas, parameter, value).flatMap((attempt) => attempt() ?? []);
  return [
    ...missing,
    ...broken.map((one) => ({ values: { ...rest, [name]: one.value }, keyword: one.keyword })),
  ];
}

/** The ways to break a parameter's value that are still there when it arrives as text. */
export function waysToBreakText(schemas: Schemas, parameter: Parameter, value: unknown): WayToBreak[] {
  const ways = waysToBreak(schemas, parameter.schema, value);
  if (parameter.json) return ways;
  return ways.map((attempt) => () => {
    const broken = attempt();
    return broken && survivesText(schemas, parameter, broken) ? broken : undefined;
  });
}

function survivesText(schemas: Schemas, parameter: Parameter, { value, keyword }: Break): boolean {
  const arrived = throughText(schemas, parameter.schema, value);
  if (arrived === undefined) return false;
  const judge = schemas.validator(parameter.schema);
  if (judge(arrived) || !judge.errors?.some((error) => error.keyword === keyword)) return false;
  // An empty list is an absent parameter, and an empty segment another path.
  if (Array.isArray(value)) return value.length > 0;
  const text = scalar(arrived);
  if (parameter.in === 'path') return text !== '' && !/^\.{1,2}$/.test(text);
  return parameter.in === 'query' || /^[\x21-\x7e]+$/.test(text);
}
