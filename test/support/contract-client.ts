/** The client of the tests: every response that passes through it is held against the document and recorded. */
import { readFileSync } from 'node:fs';
import { versions } from '../../src/api/versions.js';
import { responseChecker, type CheckedResponse } from '../../src/contract/prove/check-response.js';
import { openDocument, type Operation, type ProvenDocument } from '../../src/contract/prove/document.js';
import { sendTo, toCurl, type HttpRequest, type HttpResponse } from '../../src/contract/prove/http.js';
import { openLedger, type Ledger } from '../../src/contract/prove/ledger.js';
import { noteExchange } from './secrets/notebook.js';

/** The documents of all versions, as tests of the whole service ask them. */
export class ContractDocuments {
  readonly documents = versions.map(({ document }) =>
    openDocument(JSON.parse(readFileSync(document, 'utf8')) as object),
  );
  /** Of all versions; the name of an operation is that of one only. */
  readonly operations: readonly Operation[] = this.documents.flatMap(({ operations }) => operations);

  operation(id: string): Operation {
    const found = this.operations.find((operation) => operation.id === id);
    if (!found) throw new Error(`no document has an operation ${id}`);
    return found;
  }

  /** The document that an operation stands in, whose schemas it refers to. */
  of({ id }: Operation): ProvenDocument {
    return this.documents.find(({ operations }) => operations.some((each) => each.id === id))!;
  }
}

let opened: ContractDocuments | undefined;

/** The documents as they are served, read once in each test file. */
export const contractDocuments = (): ContractDocuments => (opened ??= new ContractDocuments());

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
  const checks = contractDocuments().documents.map((document) =>
    responseChecker(document, { ledger: contractLedger() }),
  );
  /** Against the document that has the operation; no path is in two. */
  const check = (request: HttpRequest, response: HttpResponse): CheckedResponse =>
    checks.map((each) => each(request, response)).find(({ operation }) => operation) ?? { violations: [] };
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
