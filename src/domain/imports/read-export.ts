import { UnreadableFile } from './errors.js';
import { detectFormat } from './formats/index.js';
import type { RowReader } from './formats/format.js';
import { Journal } from './journal.js';
import { assertTimeZone } from './local-time.js';
import type { ImportIssue, ParsedExport, ReadOptions, RowCounts, SourceRecord } from './model.js';
import { Header, Row, RowLeftOut } from './row.js';

/**
 * Reads an export: tells its format from the header, turns rows into workouts, and reports every row that does
 * not come in as it stands. Throws `UnknownFormat`, `UnreadableFile` or `UnknownTimeZone`, and nothing because
 * of a row.
 */
export async function readExport(
  records: AsyncIterable<SourceRecord> | Iterable<SourceRecord>,
  options: ReadOptions,
): Promise<ParsedExport> {
  assertTimeZone(options.timeZone);
  let sheet: Sheet | undefined;
  for await (const record of records) {
    if (sheet) sheet.read(record);
    else sheet = new Sheet(record, options);
  }
  if (!sheet) throw new UnreadableFile('The file is empty.');
  return sheet.finish();
}

/** One file while it is being read. */
class Sheet {
  private readonly header: Header;
  private readonly format: string;
  private readonly reader: RowReader;
  private readonly journal: Journal;
  private readonly issues: ImportIssue[] = [];
  private readonly counts = { read: 0, withSets: 0, annotations: 0, leftOut: 0 } satisfies RowCounts;

  constructor(first: SourceRecord, options: ReadOptions) {
    this.header = new Header(first.cells);
    const format = detectFormat(this.header);
    this.format = format.id;
    this.journal = new Journal(layoutOf(format.id, this.header), options, this.issues);
    this.reader = format.open(this.header, this.journal, options);
  }

  read(record: SourceRecord): void {
    if (record.flaw === undefined && record.cells.every((cell) => cell.trim() === '')) return;
    this.counts.read += 1;
    const row = new Row(this.header, record, this.issues);
    try {
      this.checkShape(row, record);
      const kind = this.reader.read(row);
      this.counts[kind === 'set' ? 'withSets' : 'annotations'] += 1;
    } catch (error) {
      if (!(error instanceof RowLeftOut)) throw error;
      this.counts.leftOut += 1;
    }
  }

  /** A row whose cells may stand under the wrong columns says nothing that could be relied upon. */
  private checkShape(row: Row, { cells, flaw }: SourceRecord): void {
    const expected = this.header.names.length;
    const column = flaw === undefined ? '' : (this.header.names[flaw.cell] ?? '');
    if (cells.slice(expected).some((cell) => cell.trim() !== '')) {
      const cause = flaw === undefined ? '' : ', because a quote is not closed or not doubled';
      row.leaveOut(
        'too_many_cells',
        column,
        `The row has ${cells.length} cells under ${expected} columns${cause}`,
      );
    }
    if (flaw?.code === 'unclosed_quote') row.leaveOut(flaw.code, column, 'The quote is never closed');
    if (flaw)
      row.warn(flaw.code, column, 'A quote inside a text is not doubled: it was read as part of the text');
    if (cells.length < expected) {
      row.warn(
        'too_few_cells',
        '',
        `The row has ${cells.length} of ${expected} cells: the others count as empty`,
      );
    }
  }

  finish(): ParsedExport {
    this.reader.finish?.();
    const workouts = this.journal.workouts();
    return { format: this.format, workouts, issues: this.issues, rows: this.counts };
  }
}

/**
 * The format and its units. An application that exports the same session in other units rounds it anew, so the
 * two are different records.
 */
function layoutOf(format: string, header: Header): string {
  const units = header.names.filter((name) => /weight|distance/i.test(name) && /[(_]|unit/i.test(name));
  return [format, ...units.map((name) => name.toLowerCase())].join('/');
}
