/** Every constraint of every request, broken in one place at a time: refused, and the right place named. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import type { HttpResponse } from '../../../src/contract/prove/http.js';
import { writeRequest } from '../../../src/contract/prove/requests.js';
import { pointerTokens } from '../../../src/contract/prove/schemas.js';
import { twinsOf, type ExpectedFault } from '../../../src/contract/prove/twins.js';
import {
  answer,
  contract,
  startApplication,
  type Person,
  type RunningApplication,
} from '../../support/application.js';
import { baseRequests } from './bases.js';
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
