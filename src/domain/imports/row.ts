import { excerpt, plainSpaces } from './text.js';
import type { ImportIssue, SourceRecord } from './model.js';

/** The columns of a file, found by name whatever the case and the blanks. */
export class Header {
  readonly names: readonly string[];
  private readonly places = new Map<string, number>();

  constructor(cells: readonly string[]) {
    this.names = cells.map((cell) => plainSpaces(cell));
    this.names.forEach((name, place) => {
      const key = columnKey(name);
      if (!this.places.has(key)) this.places.set(key, place);
    });
  }

  has(...columns: readonly string[]): boolean {
    return columns.every((column) => this.places.has(columnKey(column)));
  }

  place(column: string): number | undefined {
    return this.places.get(columnKey(column));
  }

  /** The first column whose name fits, and what the pattern captured of it. */
  find(pattern: RegExp): { readonly column: string; readonly match: RegExpExecArray } | undefined {
    for (const column of this.names) {
      const match = pattern.exec(columnKey(column));
      if (match) return { column, match };
    }
    return undefined;
  }
}

function columnKey(name: string): string {
  return plainSpaces(name).toLowerCase().replace('×', 'x');
}

/** Unwinds to the loop over the rows, which goes on with the next one. */
export class RowLeftOut extends Error {}

/** One row of a file: cells by the name of their column, and a place to say what is wrong with them. */
export class Row {
  constructor(
    private readonly header: Header,
    private readonly record: SourceRecord,
    private readonly issues: ImportIssue[],
  ) {}

  get line(): number {
    return this.record.line;
  }

  /** The cell with plain spaces; empty where the file has no such column. */
  text(column: string): string {
    return plainSpaces(this.raw(column));
  }

  /** The cell with its line breaks. */
  raw(column: string): string {
    const place = this.header.place(column);
    return place === undefined ? '' : (this.record.cells[place] ?? '').trim();
  }

  /** The row comes in, with what the message says. */
  warn(code: string, column: string, message: string): void {
    this.report('warning', code, column, message);
  }

  /** The row does not come in. */
  leaveOut(code: string, column: string, message: string): never {
    this.report('error', code, column, `${message}; the row was left out`);
    throw new RowLeftOut(message);
  }

  private report(severity: ImportIssue['severity'], code: string, column: string, message: string): void {
    const value = excerpt(column === '' ? this.record.cells.join(' | ') : this.raw(column));
    this.issues.push({ line: this.line, column, severity, code, value, message });
  }
}
