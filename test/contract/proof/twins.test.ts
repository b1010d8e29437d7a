/** Every constraint of every request, broken in one place at a time: refused, and the right place named. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valuesOf } from '../../../src/contract/prove/arbitraries.js';
import type { Operation, Parameter } from '../../../src/contract/prove/document.js';
import { exampleRequests, withParameter } from '../../../src/contract/prove/examples.js';
import type { HttpResponse } from '../../../src/contract/prove/http.js';
import { preferredMedia, writeRequest, type RequestInput } from '../../../src/contract/prove/requests.js';
import { pointerTokens } from '../../../src/contract/prove/schemas.js';
import { twinsOf, type ExpectedFault } from '../../../src/contract/prove/twins.js';
import {
  answer,
  contract,
  startApplication,
  type Person,
  type RunningApplication,
} from '../../support/application.js';
import { cast } from './facts.js';

let application: RunningApplication;
let personFor: (operation: Operation) => Promise<Person>;
beforeAll(async () => {
  application = await startApplication();
  personFor = cast(application);
});
afterAll(() => application.close());

describe('a request that breaks one constraint is refused at that place', () => {
  it.each(contract.operations)('$id', async (operation) => {
    const wrong: string[] = [];
    const { headers } = await personFor(operation);
    for (const { name, input, expected } of baseRequests(operation).flatMap((base) =>
      twinsOf(contract.of(operation), operation, base),
    )) {
      const response = await application.send(writeRequest(operation, input, headers));
      if (!refuses(response, expected))
        wrong.push(`${name}: ${response.status} ${response.body.toString().slice(0, 600)}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** The examples of the bodies and one body with about every member, each with every parameter that there is. */
function baseRequests(operation: Operation): RequestInput[] {
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

interface Fault {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly header?: string;
  readonly code?: string;
}

function refuses(response: HttpResponse, { place, keyword, union }: ExpectedFault): boolean {
  const { json } = answer(response);
  const faults = (json['errors'] ?? []) as Fault[];
  // The grammar of the headers of HTTP itself is read before anything is validated.
  if ('header' in place && response.status === 400)
    return faults.some(({ header }) => header === place.header);
  if (response.status !== 422 || json['code'] !== 'validation_failed') return false;
  return faults.some((fault) => {
    if ('pointer' in place && union !== undefined) return startsWith(fault.pointer, union);
    if ('pointer' in place) return fault.pointer === place.pointer && fault.code === codeOf(keyword);
    if ('header' in place) return fault.header?.toLowerCase() === place.header.toLowerCase();
    return fault.parameter === place.parameter && fault.code === codeOf(keyword);
  });
}

function startsWith(pointer: string | undefined, start: string): boolean {
  if (pointer === undefined) return false;
  const tokens = pointerTokens(pointer);
  return pointerTokens(start).every((token, at) => tokens[at] === token);
}

const codeOf = (keyword: string): string => keyword.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
