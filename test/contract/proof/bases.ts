/** Requests that are right and have about everything: what the broken twins are made of. */
import fc from 'fast-check';
import { valuesOf } from '../../../src/contract/prove/arbitraries.js';
import type { Operation, Parameter } from '../../../src/contract/prove/document.js';
import { exampleRequests, withParameter } from '../../../src/contract/prove/examples.js';
import { preferredMedia, type RequestInput } from '../../../src/contract/prove/requests.js';
import { contract } from '../../support/application.js';

/** The examples of the bodies and one body with about every member, each with every parameter that there is. */
export function baseRequests(operation: Operation): RequestInput[] {
  const parameters = operation.parameters.filter(({ name }) => name !== 'cursor');
  const bodies = exampleRequests(operation).flatMap(({ input }, at) =>
    at === 0 || input.body ? [input] : [],
  );
  return [...bodies, ...fullest(operation, bodies[0]!)].map((input) =>
    parameters.reduce(
      (whole, parameter) => withParameter(whole, parameter, valueFor(operation, parameter)),
      input,
    ),
  );
}

/** Examples leave members out, and so the constraints of these. */
function fullest(operation: Operation, input: RequestInput): RequestInput[] {
  const { body } = operation;
  const media = body && preferredMedia(body);
  if (!media) return [];
  const values = fc.sample(valuesOf(contract.of(operation).request, media.schema), { numRuns: 60, seed: 1 });
  const [value] = values.sort((a, b) => placesIn(b) - placesIn(a));
  return [{ ...input, body: { type: media.type, value } }];
}

/** How many different members a value has, at any depth. */
function placesIn(value: unknown): number {
  return new Set(JSON.stringify(value).match(/"\w+":/g)).size;
}

function valueFor(operation: Operation, parameter: Parameter): unknown {
  return (
    parameter.examples[0] ??
    fc.sample(valuesOf(contract.of(operation).request, parameter.schema), { numRuns: 1, seed: 1 })[0]
  );
}
