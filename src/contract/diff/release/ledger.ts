/**
 * `released/releases.json`: every release with its day, the digest of its document and the breaks that were approved
 * for it. What has been released never changes; the digest shows it even in a clone without history.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Layout } from '../documents/layout.js';
import { UsageError } from '../documents/read.js';
import type { Approval } from '../report.js';

export interface ReleaseEntry {
  /** `v1`. */
  readonly api: string;
  /** `info.version`. */
  readonly version: string;
  /** `YYYY-MM-DD`; by it the sunsets of that time are judged. */
  readonly date: string;
  readonly sha256: string;
  readonly approvals?: readonly Omit<Approval, 'at'>[];
}

export const ledgerFile = ({ folder }: Layout): string =>
  path.posix.join(folder, 'released', 'releases.json');

/** `openapi/released/v1/1.1.0.json`. */
export const releaseFile = (
  { folder }: Layout,
  { api, version }: Pick<ReleaseEntry, 'api' | 'version'>,
): string => path.posix.join(folder, 'released', api, `${version}.json`);

/** The annotated tag of a release. */
export const tagOf = ({ version }: Pick<ReleaseEntry, 'version'>): string => `api-v${version}`;

/** Of the text, whatever the line ends of the working tree are. */
export const digestOf = (content: string | Buffer): string =>
  createHash('sha256').update(content.toString('utf8').replace(/\r\n/g, '\n')).digest('hex');

export async function readLedger(layout: Layout): Promise<ReleaseEntry[]> {
  const file = ledgerFile(layout);
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return parseLedger(text, file);
}

export function parseLedger(text: string, file: string): ReleaseEntry[] {
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries)) return entries as ReleaseEntry[];
  } catch {
    // It is refused below.
  }
  throw new UsageError(`${file} is no list of releases.`, `Take it from git: git checkout ${file}`);
}

export const ledgerText = (entries: readonly ReleaseEntry[]): string =>
  `${JSON.stringify(entries, null, 2)}\n`;
