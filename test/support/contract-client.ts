/** The client of the tests: every response that passes through it is held against the document and recorded. */
import { readFileSync } from 'node:fs';
import { responseChecker } from '../../src/contract/prove/check-response.js';
import { openDocument, type ProvenDocument } from '../../src/contract/prove/document.js';
import { sendTo, toCurl, type HttpRequest, type HttpResponse } from '../../src/contract/prove/http.js';
import { openLedger, type Ledger } from '../../src/contract/prove/ledger.js';
import { noteExchange } from './secrets/notebook.js';

let opened: ProvenDocument | undefined;

/** The document as it is served, read once in each test file. */
export function contractDocument(): ProvenDocument {
  const bundle = new URL('../../generated/openapi.json', import.meta.url);
  return (opened ??= openDocument(JSON.parse(readFileSync(bundle, 'utf8')) as object));
}

let ledger: Ledger | undefined;

/** The ledger of this run (`ledger-reporter.mjs`); nowhere, when a file is run without the reporter. */
export function contractLedger(): Ledger {
  const folder = process.env['CONTRACT_LEDGER'];
  return (ledger ??= folder ? openLedger(folder, `${process.pid}`) : { record: () => undefined });
}

export interface CheckedSend {
  (request: HttpRequest): Promise<HttpResponse>;
  close(): void;
}

/** Sends to `origin`. A response that breaks the contract rejects, with the request as a command to paste. */
export function contractClient(origin: string): CheckedSend {
  const check = responseChecker(contractDocument(), { ledger: contractLedger() });
  const send = sendTo(origin, 32);
  const checked = async (request: HttpRequest): Promise<HttpResponse> => {
    const response = await send(request);
    const { operation, violations } = check(request, response);
    noteExchange(operation?.id ?? 'unmatched', request, response);
    if (violations.length > 0)
      throw new Error(
        [
          `${operation?.id} answered ${response.status}, against its contract:`,
          ...violations.map((violation) => `  - ${violation}`),
          toCurl(request, origin),
          response.body.toString('utf8').slice(0, 2_000),
        ].join('\n'),
      );
    return response;
  };
  return Object.assign(checked, { close: () => send.close() });
}
