/**
 * Requests made up from the document, valid and not, against the real application. `PROPERTY_RUNS` asks for more
 * of them, `PROPERTY_SEED` for those of an earlier run.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkProperties, reportFault } from '../../../src/contract/prove/properties.js';
import { sendTo, type Send } from '../../../src/contract/prove/http.js';
import { contract, startApplication, type RunningApplication } from '../../support/application.js';
import { contractLedger } from '../../support/contract-client.js';
import { operations, plainRequest } from './facts.js';
import { setStage } from './stage.js';

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 40);
const SEED = process.env['PROPERTY_SEED'];

let application: RunningApplication;
let send: Send & { close(): void };
beforeAll(async () => {
  application = await startApplication();
  send = sendTo(application.origin);
});
afterAll(async () => {
  send.close();
  await application.close();
});

describe('requests made up from the document', () => {
  it.each(operations)(
    '$id keeps its contract with them',
    async (operation) => {
      const person = await application.signUp();
      const { path, body } = await setStage(person, operation, plainRequest(operation));

      const fault = await checkProperties(contract, operation, send, {
        runs: RUNS,
        ...(SEED !== undefined && { seed: Number(SEED) }),
        headers: person.headers,
        // What lies on the stage, so that requests come further than to a 404.
        known: { ...asKnown(path), ...asKnown(idsIn(body?.value)), timeZone: ['Europe/Lisbon', 'UTC'] },
        opaque: ['cursor', 'If-Match', 'If-None-Match'],
        ledger: contractLedger(),
      });

      expect(fault && reportFault(fault)).toBeUndefined();
    },
    10_000 + RUNS * 100,
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
