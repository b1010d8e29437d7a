/** What the document promises of every resource: absence, entity tags, preconditions, repeats. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { valuesOf } from '../../../src/contract/prove/arbitraries.js';
import type { Operation } from '../../../src/contract/prove/document.js';
import { preferredMedia, writeRequest, type RequestInput } from '../../../src/contract/prove/requests.js';
import {
  answer,
  contract,
  startApplication,
  type Person,
  type RunningApplication,
} from '../../support/application.js';
import {
  conditional,
  declares,
  idempotent,
  plainRequest,
  preconditioned,
  roleFor,
  withPathIds,
} from './facts.js';
import { setStage } from './stage.js';

let application: RunningApplication;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.close());

/** Somebody for whom a plain request of the operation is a success. */
async function prepared(operation: Operation): Promise<{ person: Person; input: RequestInput }> {
  const person = await application.signUp(roleFor(operation));
  return { person, input: await setStage(person, operation, plainRequest(operation)) };
}

const send = async (operation: Operation, input: RequestInput, person: Person) =>
  answer(await application.send(writeRequest(operation, input, person.headers)));

const withHeader = (input: RequestInput, name: string, value: string): RequestInput => ({
  ...input,
  header: { ...input.header, [name]: value },
});

describe.each(withPathIds)('$id', (operation) => {
  it('finds nothing under an id that nobody has', async () => {
    const { person, input } = await prepared(operation);
    const path = Object.fromEntries(Object.keys(input.path!).map((name) => [name, randomUUID()]));
    const { status, json } = await send(operation, { ...input, path }, person);
    expect([status, contract.of(operation).problems[String(json['code'])]]).toEqual([404, 404]);
  });
});

describe.each(conditional)('the entity tag of $id', (operation) => {
  it('saves sending what the caller holds', async () => {
    const { person, input } = await prepared(operation);
    const first = await send(operation, input, person);
    const { status, body, etag } = await send(
      operation,
      withHeader(input, 'If-None-Match', first.etag),
      person,
    );
    expect({ status, length: body.length, etag }).toEqual({ status: 304, length: 0, etag: first.etag });
  });

  it('is one of several, or any', async () => {
    const { person, input } = await prepared(operation);
    const { etag } = await send(operation, input, person);
    for (const tags of [`"other", ${etag}`, `W/${etag}`, '*'])
      expect(await send(operation, withHeader(input, 'If-None-Match', tags), person)).toMatchObject({
        status: 304,
      });
    expect(await send(operation, withHeader(input, 'If-None-Match', '"other"'), person)).toMatchObject({
      status: 200,
    });
  });

  it('comes with HEAD, without the body', async () => {
    const { person, input } = await prepared(operation);
    const { headers: got } = await send(operation, input, person);
    const request = writeRequest(operation, input, person.headers);
    const { status, headers, body } = await application.send({ ...request, method: 'HEAD' });
    expect([status, body.length, headers['etag']]).toEqual([200, 0, got['etag']]);
    expect(headers['content-type']).toBe(got['content-type']);
  });
});

describe.each(preconditioned.filter((operation) => declares(operation, 412)))(
  'If-Match of $id',
  (operation) => {
    it('lets nobody change what has changed', async () => {
      const { person, input } = await prepared(operation);
      const { status, json } = await send(operation, withHeader(input, 'If-Match', '"987654"'), person);
      expect([status, json['code']]).toEqual([412, 'precondition_failed']);
    });

    it('never matches weakly', async () => {
      const { person, input } = await prepared(operation);
      const { status } = await send(operation, withHeader(input, 'If-Match', 'W/"1"'), person);
      expect(status).toBe(412);
    });

    it('matches whatever there is with *', async () => {
      const { person, input } = await prepared(operation);
      const { status } = await send(operation, withHeader(input, 'If-Match', '*'), person);
      expect(status).toBeLessThan(300);
    });

    if (declares(operation, 428))
      it('cannot be left out', async () => {
        const { person, input } = await prepared(operation);
        const { 'If-Match': _, ...header } = input.header ?? {};
        const { status, json } = await send(operation, { ...input, header }, person);
        expect([status, json['code']]).toEqual([428, 'precondition_required']);
      });
  },
);

describe.each(idempotent)('Idempotency-Key of $id', (operation) => {
  const withKey = (input: RequestInput) => withHeader(input, 'Idempotency-Key', randomUUID());

  it('answers a repeat as the first time, and does nothing', async () => {
    const { person, input } = await prepared(operation);
    const request = withKey(input);
    const first = await send(operation, request, person);
    const again = await send(operation, request, person);
    expect(first.status).toBeLessThan(300);
    expect([again.status, again.body.toString(), again.etag]).toEqual([
      first.status,
      first.body.toString(),
      first.etag,
    ]);
    expect([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']]).toEqual([
      undefined,
      'true',
    ]);
  });

  // Without a body there is one request only.
  if (operation.body)
    it('belongs to one request', async () => {
      const { person, input } = await prepared(operation);
      const request = withKey(input);
      await send(operation, request, person);
      const { status, json } = await send(operation, { ...request, body: anotherBody(operation) }, person);
      expect([status, json['code']]).toEqual([422, 'idempotency_key_reused']);
    });

  it('is refused while the first request with it is at work', async () => {
    const { person, input } = await prepared(operation);
    const request = withKey(input);
    const [started, release] = [latch(), latch()];
    application.intercept(operation.id, async (handle) => {
      started.open();
      await release.opened;
      return handle();
    });
    const first = send(operation, request, person);
    await started.opened;
    const second = await send(operation, request, person).finally(release.open);
    application.intercept(operation.id);
    expect([second.status, second.json['code']]).toEqual([409, 'idempotency_in_progress']);
    expect(Number(second.headers['retry-after'])).toBeGreaterThan(0);
    expect((await first).status).toBeLessThan(300);
  });

  it.each(['a b', '', 'ü', 'x'.repeat(256)])('is not %j', async (key) => {
    const { person, input } = await prepared(operation);
    const request = writeRequest(operation, input, { ...person.headers, 'idempotency-key': key });
    const { status } = await application.send(request);
    expect([400, 422]).toContain(status);
  });
});

/** Another body that the contract takes. */
function anotherBody(operation: Operation): { type: string; value: unknown } {
  const { type, schema } = preferredMedia(operation.body!)!;
  const [value] = fc.sample(valuesOf(contract.of(operation).request, schema), { numRuns: 1, seed: 5 });
  return { type, value };
}

function latch() {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}
