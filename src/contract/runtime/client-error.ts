/** What node refuses before there is a request: broken framing, headers that are too long or too slow. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Contract } from '../model.js';
import { Catalogue, type EngineProblem } from './problems/catalogue.js';
import { problem } from './problems/problem.js';
import { problemDocument, PROBLEM_TYPE } from './problems/write.js';

const REFUSALS: Readonly<Record<string, readonly [EngineProblem, detail: string]>> = {
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers are too long.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['payload_too_large', 'The chunk extensions are too long.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request took too long to arrive.'],
};
const MALFORMED = ['malformed_request', 'The request is not well-formed HTTP.'] as const;

/**
 * For `server.on('clientError', clientErrorHandler(contract))`: answers with a problem where the connection can still
 * be written to, and closes it.
 */
export function clientErrorHandler(
  { problems }: Pick<Contract, 'problems'>,
  staticHeaders: Readonly<Record<string, string>> = {},
): (error: NodeJS.ErrnoException, socket: Duplex) => void {
  const catalogue = new Catalogue(problems);
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const [code, detail] = REFUSALS[error.code ?? ''] ?? MALFORMED;
    const row = catalogue.find(code);
    if (!row) throw new Error(`${code} is not a problem of the engine`);
    const requestId = randomUUID();
    const body = JSON.stringify(problemDocument(row, problem(code, detail), { path: '', requestId }));
    const headers = {
      ...staticHeaders,
      'Cache-Control': 'no-store',
      'Content-Type': PROBLEM_TYPE,
      'Content-Length': Buffer.byteLength(body),
      'X-Request-Id': requestId,
      Connection: 'close',
    };
    const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const status = `HTTP/1.1 ${row.status} ${STATUS_CODES[row.status] ?? 'Error'}\r\n`;
    socket.end(`${status}${head.join('')}\r\n${body}`);
  };
}
