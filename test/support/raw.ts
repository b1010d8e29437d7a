/** Bytes to a server and back, for requests that no client would write. */
import { connect } from 'node:net';
import { noteAnswer } from './secrets/notebook.js';

/** Pages show the examples of the document, which tests send. */
const PAGE = /^GET \/(?!api\/)/;

export interface RawReply {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** How much of the request was taken off our hands. */
  readonly bytesSent: number;
}

/** Sends the pieces one after the other, as long as the server takes them, and reads until it hangs up. */
export function sendRaw(origin: string, ...pieces: (string | Uint8Array)[]): Promise<RawReply> {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  // A server that has answered may hang up on whoever goes on sending.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.on('close', () => resolve()));
  const send = async (): Promise<void> => {
    for (const piece of pieces) {
      if (socket.destroyed || chunks.length > 0) break;
      if (!socket.write(piece)) await Promise.race([closed, onceDrained(socket)]);
    }
  };
  return Promise.all([send(), closed]).then(() => {
    const reply = toReply(Buffer.concat(chunks).toString(), socket.bytesWritten);
    if (!PAGE.test(String(pieces[0]))) noteAnswer('raw', { ...reply, body: Buffer.from(reply.text) });
    return reply;
  });
}

const onceDrained = (socket: NodeJS.EventEmitter): Promise<void> =>
  new Promise((resolve) => socket.once('drain', () => resolve()));

function toReply(text: string, bytesSent: number): RawReply {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)!.slice(1) as [string, string]);
  return {
    status: Number(statusLine.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    text: rest.join('\r\n\r\n'),
    bytesSent,
  };
}
