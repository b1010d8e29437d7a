/** Reads the bytes of a request, never more of them than allowed. */
import type { IncomingMessage } from 'node:http';
import { Transform, type TransformCallback } from 'node:stream';
import { problem, type ContractProblem } from '../problems/problem.js';

/** The client went away in the middle of its request: nobody is left to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone';

  constructor() {
    super('the client closed the connection');
  }
}

const tooLarge = (maxBytes: number): ContractProblem =>
  problem('payload_too_large', `The body must have at most ${maxBytes} bytes.`);

/** Refuses by `Content-Length` what need not even be begun. */
export function checkLength(request: IncomingMessage, maxBytes: number): void {
  const length = request.headers['content-length'];
  if (length !== undefined && Number(length) > maxBytes) throw tooLarge(maxBytes);
}

/** The whole body. Reading stops at the first byte over the limit; the rest stays unread. */
export function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else settle(() => reject(tooLarge(maxBytes)));
    };
    const onEnd = (): void =>
      settle(() => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    const onGone = (): void => settle(() => reject(new ClientGone()));
    const settle = (how: () => void): void => {
      request.off('data', onData).off('end', onEnd).off('error', onGone).off('close', onGone);
      if (!request.readableEnded) {
        request.pause();
        // The connection may still break while the answer is on its way.
        request.on('error', () => {});
      }
      how();
    };
    request.on('data', onData).on('end', onEnd).on('error', onGone).on('close', onGone);
  });
}

/** Passes bytes on and fails with 413 beyond the limit. */
export class BoundedStream extends Transform {
  private size = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, callback: TransformCallback): void {
    this.size += chunk.length;
    if (this.size > this.maxBytes) callback(tooLarge(this.maxBytes));
    else callback(null, chunk);
  }
}

/** The body as a bounded stream. The request itself survives its end, so that it can still be answered. */
export function boundedStreamOf(request: IncomingMessage, maxBytes: number): BoundedStream {
  const bounded = new BoundedStream(maxBytes);
  const onGone = (): void => void bounded.destroy(new ClientGone());
  const onClose = (): void => {
    if (!request.readableEnded) onGone();
  };
  request.on('error', onGone).on('close', onClose).pipe(bounded);
  bounded.on('close', () => {
    request.unpipe(bounded).pause();
    request.off('close', onClose);
  });
  // A handler that does not read must not end the process.
  bounded.on('error', () => {});
  return bounded;
}
