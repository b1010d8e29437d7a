/** A folder that is gone after the tests of a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export function temporaryFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'spotter-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
