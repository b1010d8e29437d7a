/** The header belongs to no format that can be read. */
export class UnknownFormat extends Error {
  readonly code = 'unknown_format';
  constructor(
    header: readonly string[],
    known: readonly { readonly name: string; readonly header: string }[],
  ) {
    const found = header.join(',').slice(0, 300);
    const list = known.map((format) => `  ${format.name}: ${format.header}`).join('\n');
    super(`The first line is the header of no known export: ${found || '(empty)'}\nKnown are:\n${list}`);
  }
}

/** The bytes are no delimited text: another encoding, another kind of file, or nothing at all. */
export class UnreadableFile extends Error {
  readonly code = 'unreadable_file';
}

/** The name is no zone of the IANA database. */
export class UnknownTimeZone extends Error {
  readonly code = 'invalid_time_zone';
  constructor(readonly timeZone: string) {
    super(`"${timeZone}" is no time zone. Names look like Europe/Berlin or America/New_York.`);
  }
}
