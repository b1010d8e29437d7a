/** Reads the body of one operation: by media type, within its bounds, validated. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import type { ValidateFunction } from 'ajv';
import type { BodyRow, RequestMediaRow, Validators } from '../../model.js';
import type { JsonLimits } from '../json/scan.js';
import { ContentTypes, hasBody } from '../negotiation/content-type.js';
import { Bag } from '../parameters/bag.js';
import { problem, type Violation } from '../problems/problem.js';
import { inBody, violationsOf } from '../problems/violations.js';
import { boundedStreamOf, checkLength, readBytes } from './bytes.js';
import { FieldsReader, parseUrlencoded } from './fields.js';
import { parseJsonBody } from './json.js';
import { MultipartReader } from './multipart.js';

/** One media type, with what it needs made ready. */
interface Media extends RequestMediaRow {
  readonly validate: ValidateFunction | undefined;
  readonly fields: FieldsReader;
}

export interface Body {
  readonly value: unknown;
  /** As sent, for who must recognise it again; absent where it is streamed. */
  readonly bytes?: Buffer;
  /** Lets go of what the handler has not read. */
  readonly dispose?: () => void;
}

const NO_BODY: Body = { value: undefined };
const REQUIRED: Violation = { pointer: '#', detail: 'is required', code: 'required' };

export class Bodies {
  private readonly contentTypes: ContentTypes<Media>;

  constructor(
    private readonly row: BodyRow,
    method: string,
    validators: Validators,
    private readonly limits: JsonLimits,
  ) {
    const media = row.media.map((each) => ({
      ...each,
      validate: each.validator === undefined ? undefined : validators[each.validator],
      fields: new FieldsReader(each.value),
    }));
    this.contentTypes = new ContentTypes(media, method);
  }

  /** The declared media type that the body has, `undefined` without a body; throws 415. */
  negotiate({ headers }: IncomingMessage): Media | undefined {
    if (!hasBody(headers)) return undefined;
    return this.contentTypes.choose(headers['content-type'], headers['content-encoding']).media;
  }

  async read(request: IncomingMessage, media: Media | undefined, violations: Violation[]): Promise<Body> {
    if (media === undefined) return this.absent(violations);
    checkLength(request, this.row.maxBytes);
    switch (media.reader) {
      case 'binary': {
        const stream = boundedStreamOf(request, this.row.maxBytes);
        return { value: stream, dispose: () => void stream.destroy() };
      }
      case 'multipart':
        return this.multipart(request, media, violations);
      default: {
        const bytes = await readBytes(request, this.row.maxBytes);
        if (bytes.length === 0) return this.absent(violations);
        const value = this.parse(bytes, media, violations);
        validate(media, value, violations);
        return { value, bytes };
      }
    }
  }

  private absent(violations: Violation[]): Body {
    if (this.row.required) violations.push(REQUIRED);
    return NO_BODY;
  }

  private parse(bytes: Buffer, media: Media, violations: Violation[]): unknown {
    if (media.reader === 'json') return parseJsonBody(bytes, this.limits, violations);
    if (!isUtf8(bytes)) throw problem('malformed_request', 'The body is not UTF-8.');
    const text = bytes.toString('utf8');
    return media.reader === 'form' ? media.fields.read(parseUrlencoded(text), violations) : text;
  }

  private async multipart(request: IncomingMessage, media: Media, violations: Violation[]): Promise<Body> {
    const rows = media.files ?? {};
    const reader = new MultipartReader(request, rows, this.row.maxBytes);
    const dispose = (): void => reader.dispose();
    try {
      await reader.begin();
    } catch (error) {
      dispose();
      throw error;
    }
    const fields = media.fields.read(reader.fields, violations);
    const check = (counts: ReadonlyMap<string, number>, faults: Violation[]): void => {
      const form = Object.assign(new Bag(), fields, filesOf(counts, rows));
      validate(media, form, faults);
      // What the validator filled in belongs to the fields.
      for (const name of Object.keys(form)) if (!(name in rows)) fields[name] = form[name];
    };
    // Files that are still to come are taken for granted until all parts have been seen.
    check(reader.hasEnded ? reader.seen : new Map(Object.keys(rows).map((name) => [name, 1])), violations);
    const checkEnd = (): void => {
      const late: Violation[] = [];
      check(reader.seen, late);
      if (late.length > 0)
        throw problem('validation_failed', { detail: 'The form is not complete.', errors: late });
    };
    return { value: { fields, files: reader.files(checkEnd) }, dispose };
  }
}

/** Files as the validator knows them: any value, several are a list. */
function filesOf(counts: ReadonlyMap<string, number>, rows: NonNullable<Media['files']>): Bag {
  const files = new Bag();
  for (const [name, count] of counts) files[name] = rows[name]?.many ? Array<true>(count).fill(true) : true;
  return files;
}

function validate({ validate: isValid }: Media, value: unknown, violations: Violation[]): void {
  if (isValid && !isValid(value)) violations.push(...violationsOf(isValid.errors, inBody));
}
