/** What a path answers: the same bytes for everybody, compressed once, and no more than "unchanged" to who has them. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'express';

export interface ContentOptions {
  /** How long it may be used without asking; without it, not at all. */
  readonly cacheControl?: string;
  /** Headers of this content alone. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The header of the request that chose it from others. */
  readonly vary?: string;
}

/** Asks each time, and hears "unchanged" most of the time: what a deployment changes is seen at once. */
const ASK_EACH_TIME = 'no-cache';

/** Less than this fits into one packet anyway. */
const WORTH_COMPRESSING = 1000;

/** Nine tenths of what the slowest setting saves, in a tenth of its time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

type Encoding = 'br' | 'gzip';
const compress: Readonly<Record<Encoding, (text: Buffer) => Promise<Buffer>>> = {
  br: (text) => promisify(brotliCompress)(text, BROTLI),
  gzip: promisify(gzip),
};

export class Content {
  readonly #text: Buffer;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #vary: string;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  constructor(type: string, text: string | Buffer, { cacheControl, headers, vary }: ContentOptions = {}) {
    this.#text = Buffer.from(text);
    this.#vary = vary === undefined ? 'Accept-Encoding' : `${vary}, Accept-Encoding`;
    this.#headers = {
      'Content-Type': type,
      // Weak: it stands for the content, however it is compressed.
      ETag: `W/"${createHash('sha256').update(this.#text).digest('base64url').slice(0, 16)}"`,
      'Cache-Control': cacheControl ?? ASK_EACH_TIME,
      ...headers,
    };
  }

  /** Answers GET and HEAD; express leaves out what the method or `If-None-Match` makes superfluous. */
  async send(request: Request, response: Response): Promise<void> {
    // Not `set`, which adds a `charset` to JSON, where there is none (RFC 8259).
    for (const [name, value] of Object.entries(this.#headers)) response.setHeader(name, value);
    response.vary(this.#vary);
    const encoding = this.#encodingFor(request);
    if (encoding === undefined || request.fresh) return void response.send(this.#text);
    const body = await this.#in(encoding);
    response.set('Content-Encoding', encoding).send(body);
  }

  #encodingFor(request: Request): Encoding | undefined {
    if (this.#text.length < WORTH_COMPRESSING) return undefined;
    const accepted = request.acceptsEncodings();
    return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
  }

  #in(encoding: Encoding): Promise<Buffer> {
    const made = this.#compressed.get(encoding) ?? compress[encoding](this.#text);
    this.#compressed.set(encoding, made);
    return made;
  }
}

export const htmlContent = (text: string, options?: ContentOptions): Content =>
  new Content('text/html; charset=utf-8', text, options);

export const jsonContent = (value: unknown, type = 'application/json', options?: ContentOptions): Content =>
  new Content(type, `${JSON.stringify(value, null, 2)}\n`, options);

export const textContent = (type: `text/${string}`, text: string, options?: ContentOptions): Content =>
  new Content(`${type}; charset=utf-8`, text, options);

/** Makes it when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
