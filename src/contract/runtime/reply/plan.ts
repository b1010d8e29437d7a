/** How one status of one operation is answered: everything about it that does not depend on the reply. */
import type { ValidateFunction } from 'ajv';
import type {
  ResponseHeaderRow,
  ResponseMediaRow,
  ResponseRow,
  Serializers,
  Validators,
} from '../../model.js';
import { readerOf, type ReadText } from '../parameters/values.js';
import { syntaxOf } from '../parameters/syntax.js';

export interface MediaPlan extends ResponseMediaRow {
  readonly validate: ValidateFunction | undefined;
  readonly serialize: (value: unknown) => string;
}

export interface HeaderPlan extends ResponseHeaderRow {
  readonly validate: ValidateFunction | undefined;
  /** Text to the value that the validator judges. */
  readonly read: ReadText;
}

export interface Compiled {
  readonly validators: Validators;
  readonly serializers: Serializers;
}

export class ReplyPlan {
  readonly media: readonly MediaPlan[];
  /** Declared headers by their names in lower case. */
  readonly headers: ReadonlyMap<string, HeaderPlan>;
  /** Headers that every such answer has, names and values in turn. */
  readonly fixedHeaders: readonly string[];

  constructor(
    row: ResponseRow,
    { validators, serializers }: Compiled,
    staticHeaders: Readonly<Record<string, string>>,
    /** The engine makes the `ETag`. */
    readonly isTagged: boolean,
  ) {
    this.media = row.media.map((media) => ({
      ...media,
      validate: media.validator === undefined ? undefined : validators[media.validator],
      serialize: serializerOf(media, serializers),
    }));
    this.headers = new Map(
      row.headers.map((header) => [
        header.name.toLowerCase(),
        {
          ...header,
          validate: header.validator === undefined ? undefined : validators[header.validator],
          read: readerOf(
            header.value,
            syntaxOf({ name: header.name, style: 'simple', explode: false }, (text) => text.trim()),
          ),
        },
      ]),
    );
    this.fixedHeaders = withConstants(staticHeaders, row.headers);
  }

  /** The representation that a reply has: the one it names, the one the client likes best, the first declared. */
  mediaFor(type: string | undefined, accept: string | undefined): MediaPlan | undefined {
    const { media } = this;
    if (type !== undefined) return media.find((each) => each.type === type);
    return media.length > 1 ? (media.find((each) => each.type === accept) ?? media[0]) : media[0];
  }
}

function serializerOf(
  { serializer }: ResponseMediaRow,
  serializers: Serializers,
): (value: unknown) => string {
  const serialize = serializer === undefined ? undefined : serializers[serializer];
  return (serialize as ((value: unknown) => string) | undefined) ?? ((value) => JSON.stringify(value));
}

/** What the document says of a header wins over what the application sends everywhere. */
function withConstants(
  fixed: Readonly<Record<string, string>>,
  headers: readonly ResponseHeaderRow[],
): string[] {
  const entries = new Map(
    Object.entries(fixed).map(([name, value]) => [name.toLowerCase(), [name, value] as const]),
  );
  for (const { name, constant } of headers) {
    if (constant !== undefined) entries.set(name.toLowerCase(), [name, constant]);
  }
  return [...entries.values()].flat();
}
