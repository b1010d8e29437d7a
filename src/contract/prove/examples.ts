/** The requests that the document itself gives as examples. */
import type { Operation, Parameter } from './document.js';
import type { RequestInput } from './requests.js';

export interface ExampleRequest {
  /** Such as `createThing: small` or `listThings: limit`. */
  readonly name: string;
  readonly input: RequestInput;
}

/**
 * One request for each example of a body, and one for each example of an optional parameter; at least one.
 * Required parameters come with their first example in all of them.
 */
export function exampleRequests(operation: Operation): ExampleRequest[] {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const optional = operation.parameters.filter((parameter) => !parameter.required);
  const [first, ...others] = bodies(operation);
  const base = required.reduce((input, parameter) => {
    if (parameter.examples.length === 0)
      throw new Error(`${operation.id}: the required parameter ${parameter.name} has no example`);
    return withParameter(input, parameter, parameter.examples[0]);
  }, {} as RequestInput);
  const withBody = { ...base, ...(first?.body && { body: first.body }) };
  return [
    { name: `${operation.id}: ${first?.name ?? 'as it is'}`, input: withBody },
    ...others.map(({ name, body }) => ({ name: `${operation.id}: ${name}`, input: { ...base, body } })),
    ...optional.flatMap((parameter) =>
      parameter.examples.map((value) => ({
        name: `${operation.id}: ${parameter.name} ${JSON.stringify(value)}`,
        input: withParameter(withBody, parameter, value),
      })),
    ),
  ];
}

/** The input with one more parameter. */
export function withParameter(
  input: RequestInput,
  { in: place, name }: Parameter,
  value: unknown,
): RequestInput {
  return { ...input, [place]: { ...input[place], [name]: value } };
}

function bodies(operation: Operation) {
  return (operation.body?.media ?? []).flatMap(({ type, examples }) =>
    examples.map(({ name, value }) => ({ name: `${name} (${type})`, body: { type, value } })),
  );
}
