/**
 * Requests made up from the document, valid and not, against the real application: always the same few, so that a
 * build does not fail by luck. `PROPERTY_RUNS=1000` asks for more and for others, `PROPERTY_SEED` for those again
 * that a report names.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../../src/contract/prove/document.js';
import { checkProperties, reportFault } from '../../../src/contract/prove/properties.js';
import { sendTo, type Send } from '../../../src/contract/prove/http.js';
import { contract, startApplication, type RunningApplication } from '../../support/application.js';
import { contractLedger } from '../../support/contract-client.js';
import { figure } from '../../support/figures.js';
import { declares, operations, richestRequest, roleFor } from './facts.js';
import { setStage } from './stage.js';

const { PROPERTY_RUNS, PROPERTY_SEED = PROPERTY_RUNS ? String(Date.now() % 2 ** 31) : '20260302' } =
  process.env;
const RUNS = Number(PROPERTY_RUNS ?? 25);

let application: RunningApplication;
let send: Send & { close(): void };
beforeAll(async () => {
  // Hundreds of made-up sign-ins from one network: people of this file still get in.
  application = await startApplication({ environment: { SIGN_IN_FAILURES_PER_NETWORK: '100000' } });
  send = sendTo(application.origin);
});
afterAll(async () => {
  send.close();
  await application.close();
});

/** After these nobody is signed in any more: each request has somebody new. */
const LAST_WORDS = ['logout', 'deleteMe'];

const sendFor =
  (operation: Operation): Send =>
  async (request) => {
    if (!LAST_WORDS.includes(operation.id)) return send(request);
    const { headers } = await application.signUp(roleFor(operation));
    return send({ ...request, headers: { ...request.headers, ...headers } });
  };

describe('requests made up from the document', () => {
  afterAll(() => figure('properties', `${operations.length} operations, ${RUNS} requests to each`));

  it.each(operations)(
    '$id keeps its contract with them',
    async (operation) => {
      const person = await application.signUp(roleFor(operation));
      const { path, body } = await setStage(person, operation, richestRequest(operation));

      const fault = await checkProperties(contract.of(operation), operation, sendFor(operation), {
        runs: RUNS,
        seed: Number(PROPERTY_SEED),
        headers: { ...person.headers, ...(declares(operation, 428) && { 'if-match': '*' }) },
        // What lies on the stage, so that requests come further than to a 404.
        known: { ...asKnown(path), ...asKnown(idsIn(body?.value)), timeZone: ['Europe/Lisbon', 'UTC'] },
        opaque: ['cursor', 'If-Match', 'If-None-Match'],
        ledger: contractLedger(),
      });

      expect(fault && reportFault(fault)).toBeUndefined();
    },
    // Somebody new for each request costs the hash of a password.
    10_000 + RUNS * 500,
  );
});

type Values = Readonly<Record<string, unknown>>;

const asKnown = (values: Values = {}): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value].flat()]));

/** The ids that a body refers to, by the name of their member. */
function idsIn(node: unknown): Values {
  if (Array.isArray(node)) return Object.assign({}, ...node.map(idsIn)) as Values;
  if (typeof node !== 'object' || node === null) return {};
  return Object.entries(node).reduce<Values>(
    (found, [name, value]) => ({
      ...found,
      ...(name.endsWith('Id') && typeof value === 'string' ? { [name]: value } : idsIn(value)),
    }),
    {},
  );
}
