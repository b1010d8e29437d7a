import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableFile } from '../../domain/imports/errors.js';
import type { SourceFlaw, SourceRecord } from '../../domain/imports/model.js';
import { plainText } from './text-stream.js';

/** A record that has not ended after so many bytes has an open quote: nobody writes a note of that length. */
const MAX_RECORD_BYTES = 65_536;
const DELIMITERS = [',', ';', '\t'] as const;
const NEWLINE = 0x0a;

/**
 * The records of a delimited file, with the line on which each begins. Memory does not grow with the file.
 *
 * csv-parse reads everything that is well-formed. Where it stops, at a quote that is not doubled or never
 * closed, the one line is read leniently and marked with its flaw, and csv-parse goes on behind it: a broken row
 * costs itself and not the rest of the file.
 */
export async function* readCsv(source: AsyncIterable<Uint8Array>): AsyncGenerator<SourceRecord> {
  const splitter = new Splitter();
  for await (const text of plainText(source)) yield* splitter.push(text);
  yield* splitter.end();
}

class Splitter {
  /** Whole lines that belong to no finished record yet, and the number of the first of them. */
  private lines: Buffer = Buffer.alloc(0);
  private line = 1;
  private tail = '';
  private delimiter: string | undefined;

  *push(text: string): Generator<SourceRecord> {
    const whole = this.tail + text;
    const cut = whole.lastIndexOf('\n') + 1;
    this.tail = whole.slice(cut);
    if (this.tail.length > MAX_RECORD_BYTES) {
      throw new UnreadableFile(`Line ${this.line} or a later one is far too long: this is no table of text.`);
    }
    if (cut > 0) yield* this.records(Buffer.from(whole.slice(0, cut)), false);
  }

  *end(): Generator<SourceRecord> {
    const last = this.tail;
    this.tail = '';
    yield* this.records(Buffer.from(last), true);
  }

  private *records(more: Buffer, isLast: boolean): Generator<SourceRecord> {
    this.lines = this.lines.length === 0 ? more : Buffer.concat([this.lines, more]);
    while (this.lines.length > 0) {
      this.delimiter ??= detectDelimiter(this.lines);
      const { records, fault } = parseStrictly(this.lines, this.delimiter);
      for (const { cells, bytes } of records) {
        if (!isBlank(cells)) yield { line: this.line, cells };
        this.consume(bytes);
      }
      if (fault === undefined) return;
      const mayStillEnd = fault === 'CSV_QUOTE_NOT_CLOSED' && !isLast && this.lines.length < MAX_RECORD_BYTES;
      if (mayStillEnd) return;
      yield this.salvageLine(this.delimiter);
    }
  }

  /** Takes the first line by itself, whatever its quotes say. */
  private salvageLine(delimiter: string): SourceRecord {
    const newline = this.lines.indexOf(NEWLINE);
    const length = newline < 0 ? this.lines.length : newline + 1;
    const text = this.lines.toString('utf8', 0, newline < 0 ? length : newline);
    const record = { line: this.line, ...splitLeniently(text, delimiter) };
    this.consume(length);
    return record;
  }

  private consume(bytes: number): void {
    for (
      let at = this.lines.indexOf(NEWLINE);
      at >= 0 && at < bytes;
      at = this.lines.indexOf(NEWLINE, at + 1)
    ) {
      this.line += 1;
    }
    this.lines = this.lines.subarray(bytes);
  }
}

interface StrictResult {
  readonly records: readonly { readonly cells: readonly string[]; readonly bytes: number }[];
  /** Why the text behind the last record could not be read. */
  readonly fault?: string;
}

function parseStrictly(text: Buffer, delimiter: string): StrictResult {
  const records: { cells: string[]; bytes: number }[] = [];
  let consumed = 0;
  const keep = (cells: string[], { bytes }: { readonly bytes: number }): null => {
    records.push({ cells, bytes: bytes - consumed });
    consumed = bytes;
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\n'],
      relax_column_count: true,
      // Its context counts the bytes up to the end of the record, and it is called before a later fault throws.
      on_record: keep,
    });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, fault: error.code };
  }
}

/** The mark that separates most cells of the first line, which is the header. */
function detectDelimiter(text: Buffer): string {
  const lines = text.toString('utf8').split('\n');
  const header = (lines.find((line) => line.trim() !== '') ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Splits one line whose quotes do not add up. A quote opens a cell only at its beginning and closes it only
 * before a delimiter or the end of the line; any other one is text.
 */
function splitLeniently(line: string, delimiter: string): { cells: string[]; flaw: SourceFlaw } {
  const cells: string[] = [];
  let flaw: SourceFlaw | undefined;
  let at = 0;
  while (at <= line.length) {
    const quoted = line[at] === '"';
    const end = quoted ? closingQuote(line, at + 1, delimiter) : line.indexOf(delimiter, at);
    const isOpen = quoted && end < 0;
    const stop = end < 0 ? line.length : end;
    const text = line.slice(quoted ? at + 1 : at, stop);
    const isLoose = quoted ? /"/.test(text.replaceAll('""', '')) : text.includes('"');
    if (isOpen || isLoose)
      flaw ??= { code: isOpen ? 'unclosed_quote' : 'unescaped_quote', cell: cells.length };
    cells.push(quoted ? text.replaceAll('""', '"') : text);
    at = stop + (quoted && !isOpen ? 2 : 1);
  }
  return { cells, flaw: flaw ?? { code: 'unescaped_quote', cell: 0 } };
}

/** Two quotes before a delimiter may be a doubled one or the last of a quotation: the latter if no other closes. */
function closingQuote(line: string, from: number, delimiter: string): number {
  const endsCell = (mark: string | undefined): boolean => mark === undefined || mark === delimiter;
  let otherwise = -1;
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    const next = line[at + 1];
    if (next === '"') {
      at += 1;
      if (otherwise < 0 && endsCell(line[at + 1])) otherwise = at;
    } else if (endsCell(next)) return at;
  }
  return otherwise;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');
