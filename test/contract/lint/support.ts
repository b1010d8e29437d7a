import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { lintDocument, type Configuration, type Finding } from '../../../src/contract/lint/index.js';

const LIBRARY = readFileSync('test/contract/lint/fixtures/library.yaml', 'utf8');

/** A JSON Pointer and what to put there; `undefined` takes it away. */
export type Change = readonly [pointer: string, value: unknown];

const parts = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The faultless library with some changes, as YAML. */
export function library(...changes: readonly Change[]): string {
  const document: unknown = parse(LIBRARY);
  for (const [pointer, value] of changes) {
    const keys = parts(pointer);
    const last = keys.pop() ?? '';
    let owner = document as Record<string, unknown>;
    for (const key of keys) owner = owner[key] as Record<string, unknown>;
    if (value === undefined) delete owner[last];
    else owner[last] = value;
  }
  return stringify(document, { aliasDuplicateObjects: false });
}

/** Lints files that exist for the length of the call; the first one is the document. */
export async function lintFiles(
  files: Record<string, string>,
  configuration?: Configuration,
): Promise<Finding[]> {
  const directory = mkdtempSync(path.join(tmpdir(), 'lint-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(directory, name), text);
    const [first = ''] = Object.keys(files);
    const findings = await lintDocument(path.join(directory, first), configuration);
    return findings.map((finding) => ({ ...finding, file: path.basename(finding.file) }));
  } finally {
    rmSync(directory, { recursive: true });
  }
}
