/** Requests as they go over the wire: nothing tidies a path, a header or a byte on the way. */
import { Agent, request as send } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  /** Path and query, already escaped. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; repeated headers joined by `, ` (`set-cookie`: the first). */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export type Send = (request: HttpRequest) => Promise<HttpResponse>;

/** Sends over kept connections, so many at once; `close` ends them. */
export function sendTo(origin: string, maxSockets = 4): Send & { close(): void } {
  const { hostname, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets });
  const over = ({ method, target, headers, body }: HttpRequest) =>
    new Promise<HttpResponse>((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const outgoing = send({
        agent,
        hostname,
        port,
        method,
        path: target,
        headers: { ...length, ...headers },
      });
      outgoing.on('error', reject);
      outgoing.on('response', (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode!,
            headers: flatten(incoming.headers),
            body: Buffer.concat(chunks),
          }),
        );
      });
      outgoing.end(body);
    });
  return Object.assign(over, { close: () => agent.destroy() });
}

function flatten(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value[0]! : value!]),
  );
}

/** The request as a command to paste: what a report of a fault ends with. Credentials become a variable. */
export function toCurl({ method, target, headers, body }: HttpRequest, origin = '$ORIGIN'): string {
  const parts = ['curl -i --path-as-is', `-X ${method}`, `"${origin}"${quote(target)}`];
  for (const [name, value] of Object.entries(headers)) {
    const secret = name.toLowerCase() === 'authorization';
    parts.push(`-H ${secret ? `"${name}: ${value.split(' ', 1)[0]} $TOKEN"` : quote(`${name}: ${value}`)}`);
  }
  if (body !== undefined) {
    const text = typeof body === 'string' ? body : Buffer.from(body).toString('latin1');
    parts.push(`--data-binary ${isPlain(text) ? quote(text) : ansiQuote(body)}`);
  }
  return parts.join(' \\\n  ');
}

function quote(text: string): string {
  return isPlain(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : ansiQuote(text);
}

/** `$'...'` of bash, for what a terminal would not show. */
function ansiQuote(data: string | Uint8Array): string {
  const bytes = Buffer.from(data);
  const escaped = [...bytes].map((byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, '0')}`,
  );
  return `$'${escaped.join('')}'`;
}

function isPlain(text: string): boolean {
  return /^[\x20-\x7e\n]*$/.test(text);
}
