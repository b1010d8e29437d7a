/** `problems.ts`: the codes that clients branch on, and what their pages say. */
import type { CatalogueRow } from '../problems.js';
import { header } from './header.js';
import { print, union } from './print.js';

export function emitProblems(catalogue: Readonly<Record<string, CatalogueRow>>, source: string): string {
  return [
    header(source, 'Problems: every code, with the cause and the fix that its page shows.', ''),
    union('export type ProblemCode =', Object.keys(catalogue), ''),
    '',
    'export interface Problem {',
    '  readonly code: ProblemCode;',
    '  readonly status: number;',
    '  readonly type: string;',
    '  readonly title: string;',
    '  readonly cause: string;',
    '  readonly fix: string;',
    '}',
    '',
    `export const problems: Readonly<Record<ProblemCode, Problem>> = ${print(catalogue)};`,
    '',
  ].join('\n');
}
