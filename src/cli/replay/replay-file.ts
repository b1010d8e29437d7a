import { createReadStream } from 'node:fs';
import type { DistanceUnit, ImportIssue, MassUnit, ParsedExport } from '../../domain/imports/model.js';
import { readExport } from '../../domain/imports/read-export.js';
import { readCsv } from '../../infrastructure/files/csv.js';
import type { ReplayApi } from './api.js';
import { postHistory } from './history.js';
import type { PostedHistory, Progress } from './history.js';

export interface ReplayInput {
  readonly file: string;
  /** Absent in a rehearsal, which reads the file and posts nothing. */
  readonly api?: ReplayApi;
  /** What the file does not say and the account need not be asked for. */
  readonly unit?: MassUnit;
  readonly distanceUnit?: DistanceUnit;
  readonly timeZone?: string;
  readonly now: Date;
}

export interface ReplayResult {
  readonly parsed: ParsedExport;
  readonly posted?: PostedHistory;
  /** Of the file and of the posting, in the order of the lines. */
  readonly issues: readonly ImportIssue[];
}

/** Reads an export and posts it as workouts. Safe to repeat, and to repeat after being cut off. */
export async function replay(input: ReplayInput, progress: Progress): Promise<ReplayResult> {
  const account = input.api === undefined ? undefined : await input.api.account();
  const parsed = await readExport(readCsv(createReadStream(input.file)), {
    massUnit: input.unit ?? (account?.unitSystem === 'imperial' ? 'lb' : 'kg'),
    distanceUnit: input.distanceUnit ?? 'm',
    timeZone: input.timeZone ?? account?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: input.now,
  });
  if (input.api === undefined) return { parsed, issues: inOrder(parsed.issues) };
  const posted = await postHistory(input.api, parsed, progress);
  return { parsed, posted, issues: inOrder([...parsed.issues, ...posted.issues]) };
}

/** Nothing was lost: every row came in, and no workout was refused. */
export function isComplete({ parsed, posted }: ReplayResult): boolean {
  return parsed.rows.leftOut === 0 && (posted?.refused.length ?? 0) === 0;
}

function inOrder(issues: readonly ImportIssue[]): ImportIssue[] {
  return [...issues].sort((a, b) => a.line - b.line);
}
