/**
 * `multipart/form-data` as a stream. Text fields come first and are validated before the handler is called;
 * files are handed over one after the other while they arrive, so that none of them is ever held in memory.
 */
import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import type { RequestMediaRow } from '../../model.js';
import type { FilePart } from '../../types.js';
import type { Entry } from '../parameters/syntax.js';
import { problem } from '../problems/problem.js';
import { boundedStreamOf, BoundedStream } from './bytes.js';

type Files = NonNullable<RequestMediaRow['files']>;

const LIMITS = {
  fields: 512,
  files: 64,
  parts: 576,
  fieldSize: 1024 * 1024,
  headerPairs: 16,
  headerSize: 8192,
};

export class MultipartReader {
  readonly fields: Entry[] = [];
  /** How many files of each member have come so far. */
  readonly seen = new Map<string, number>();
  private readonly parser: BusboyInstance;
  private readonly queue: FilePart[] = [];
  /** Streams that have not ended yet, handed over or not. */
  private readonly open = new Set<BoundedStream>();
  private done = false;
  private failure: Error | undefined;
  /** Resolves who waits for the next file, the end or a failure. */
  private wake: (() => void) | undefined;

  constructor(
    private readonly request: IncomingMessage,
    private readonly rows: Files,
    maxBytes: number,
  ) {
    try {
      this.parser = new Busboy({
        headers: request.headers as BusboyHeaders,
        isPartAFile: (name) => name !== undefined && Object.hasOwn(rows, name),
        limits: LIMITS,
      });
    } catch {
      throw problem('malformed_request', 'The Content-Type of the body names no boundary.');
    }
    this.listen();
    boundedStreamOf(request, maxBytes)
      .on('error', (error) => this.fail(error))
      .pipe(this.parser);
  }

  private listen(): void {
    const malformed = (detail: string) => (): void => this.fail(problem('malformed_request', detail));
    this.parser
      .on('field', (name, text, _nameTruncated, truncated) => this.addField(name, text, truncated))
      .on('file', (name, stream, filename, _encoding, mediaType) =>
        this.addFile(name, stream, filename, mediaType),
      )
      .on('finish', () => {
        this.done = true;
        this.wake?.();
      })
      .on('error', malformed('The body is not well-formed multipart/form-data.'))
      .on('fieldsLimit', malformed(`The form has over ${LIMITS.fields} fields.`))
      .on('filesLimit', malformed(`The form has over ${LIMITS.files} files.`))
      .on('partsLimit', malformed(`The form has over ${LIMITS.parts} parts.`));
  }

  private addField(name: string | undefined, text: string, truncated: boolean): void {
    if (name === undefined) this.fail(problem('malformed_request', 'A part of the form has no name.'));
    else if (truncated) this.fail(problem('payload_too_large', `The field ${name} is too long.`));
    else if (this.seen.size > 0) {
      this.fail(problem('malformed_request', `The field ${name} comes after a file; fields come first.`));
    } else this.fields.push([name, text]);
  }

  private addFile(
    name: string,
    source: BusboyFileStream,
    filename: string | undefined,
    mediaType: string,
  ): void {
    const row = this.rows[name] as Files[string];
    const count = (this.seen.get(name) ?? 0) + 1;
    this.seen.set(name, count);
    source.on('error', () =>
      this.fail(problem('malformed_request', 'The body ends in the middle of a file.')),
    );
    if (this.failure !== undefined) source.resume();
    else if (count > 1 && !row.many) this.fail(invalid(name, 'must be one file', 'duplicate'));
    else if (row.mediaTypes && !row.mediaTypes.some((range) => fits(mediaType, range))) {
      this.fail(invalid(name, `must be ${row.mediaTypes.join(' or ')}`, 'content_media_type'));
    } else {
      const stream = new BoundedStream(row.maxBytes);
      this.open.add(stream);
      stream.on('error', (error) => this.fail(error)).on('close', () => this.open.delete(stream));
      this.queue.push({ name, filename, mediaType, stream: source.pipe(stream) });
      this.wake?.();
    }
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.queue.length = 0;
    for (const stream of this.open) stream.destroy(error);
    this.wake?.();
  }

  /** Waits for the first file or the end: all fields are known then. */
  async begin(): Promise<void> {
    while (this.queue.length === 0 && !this.done && this.failure === undefined) await this.news();
    if (this.failure) throw this.failure;
  }

  get hasEnded(): boolean {
    return this.done && this.queue.length === 0;
  }

  private news(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** What a handler has not read of a file is skipped when it asks for the next one. */
  async *files(checkEnd: () => void): AsyncGenerator<FilePart> {
    for (;;) {
      await this.begin();
      const file = this.queue.shift();
      if (file === undefined) return checkEnd();
      yield file;
      if (!file.stream.destroyed) file.stream.resume();
    }
  }

  /** Stops reading; what has not been read stays on the wire. */
  dispose(): void {
    if (!this.done) {
      this.fail(new Error('the request has been answered'));
      this.request.unpipe().pause();
    }
  }
}

const fits = (type: string, range: string): boolean =>
  type === range || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));

const invalid = (name: string, detail: string, code: string) =>
  problem('validation_failed', {
    detail: `The file ${name} breaks the contract.`,
    errors: [{ pointer: `#/${name}`, detail, code }],
  });
