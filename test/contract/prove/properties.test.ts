import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocument } from '../../../src/contract/prove/document.js';
import { sendTo, type HttpRequest, type Send } from '../../../src/contract/prove/http.js';
import { checkProperties, reportFault } from '../../../src/contract/prove/properties.js';
import { parcels } from './parcels.js';

const document = openDocument(parcels);
const take = document.operation('takeParcel');
const schema = take.body!.media[0]!.schema;
const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

function reply(status: number, body: object, type = 'application/problem+json') {
  return { status, headers: { 'content-type': type }, body: Buffer.from(JSON.stringify(body)) };
}

type Taken = Record<string, unknown>;

/** A counter that keeps the contract; `takes` is what it does with a parcel that is right. */
function counter(
  takes: (parcel: Taken) => ReturnType<typeof reply>,
  judge = document.request.validator(schema),
): Send {
  return async ({ target, headers, body }: HttpRequest) => {
    const parcel = JSON.parse(body as string) as Taken;
    const zone = new URL(target, 'http://counter').searchParams.get('zone') ?? '';
    const right = [...zone].length <= 9 && /^[A-F][1-9]$/.test(headers['x-desk'] ?? '') && judge(parcel);
    return right ? takes(parcel) : reply(422, { code: 'validation_failed', status: 422 });
  };
}

const ok = () => reply(201, { id, label: 'AB-12' }, 'application/json');
const prove = (send: Send) => checkProperties(document, take, send, { runs: 300, seed: 11 });

describe('checkProperties', () => {
  it('finds nothing in a server that keeps its contract', async () => {
    await expect(prove(counter(ok))).resolves.toBeUndefined();
  });

  it('lets the application refuse by its own rules', async () => {
    const strict = counter(() => reply(422, { code: 'label_unreadable', status: 422 }));
    await expect(prove(strict)).resolves.toBeUndefined();
  });

  it('knows a rule of the application by the codes of its faults', async () => {
    const faulty = (code: string) =>
      counter(() =>
        reply(422, { code: 'validation_failed', status: 422, errors: [{ pointer: '#/label', code }] }),
      );
    await expect(prove(faulty('label_unreadable'))).resolves.toBeUndefined();
    await expect(prove(faulty('max_length'))).resolves.toMatchObject({ kind: 'valid' });
  });

  it('finds the smallest request that breaks the server', async () => {
    const fault = await prove(
      counter((p) => (Number(p['weightKg']) > 20 ? reply(500, { code: 'oops' }) : ok())),
    );

    expect(fault).toMatchObject({ operationId: 'takeParcel', kind: 'valid', response: { status: 500 } });
    expect(fault!.faults).toEqual(['answers 500', 'status 500 is not declared']);
    const smallest = JSON.parse(fault!.request.body as string) as Taken;
    expect(Object.keys(smallest).sort()).toEqual(['label', 'weightKg']);
    expect(smallest['weightKg']).toBe(20.5);
    expect(reportFault(fault!)).toContain('curl -i --path-as-is');
  });

  it('finds an undeclared answer', async () => {
    const fault = await prove(counter(() => reply(201, { id }, 'application/json')));
    expect(fault!.faults).toEqual([expect.stringContaining("must have required property 'label'")]);
  });

  it('finds a forbidden request that is taken', async () => {
    const lax = document.request.validator({
      properties: { label: { type: 'string' } },
      required: ['label'],
    });
    const fault = await prove(counter(ok, lax));
    expect(fault!.faults).toEqual(['takes a request that the document forbids']);
  });

  it('finds an allowed request that is refused', async () => {
    const prudish = document.request.validator({
      allOf: [schema, { properties: { weightKg: { type: 'number' } } }],
    });
    const fault = await prove(counter(ok, prudish));
    expect(fault!.faults).toEqual(['refuses a request that the document allows']);
    expect(JSON.parse(fault!.request.body as string)).toMatchObject({ weightKg: null });
  });

  it('makes the same requests from the same seed', async () => {
    const targets: string[][] = [[], []];
    for (const seen of targets)
      await prove(async (request) => {
        seen.push(String(request.body));
        return counter(ok)(request);
      });
    expect(targets[0]).toEqual(targets[1]);
  });
});

describe('sendTo', () => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.setHeader('set-cookie', ['a=1', 'b=2']);
      response.end(JSON.stringify({ url: request.url, bytes: [...Buffer.concat(chunks)] }));
    });
  });
  let send: ReturnType<typeof sendTo>;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    send = sendTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(() => {
    send.close();
    server.close();
  });

  it('sends path and bytes as they are', async () => {
    const response = await send({
      method: 'POST',
      target: '/a/../%zz',
      headers: {},
      body: new Uint8Array([0xff]),
    });
    expect(JSON.parse(response.body.toString())).toEqual({ url: '/a/../%zz', bytes: [0xff] });
    expect(response).toMatchObject({ status: 200, headers: { 'set-cookie': 'a=1' } });
  });
});
