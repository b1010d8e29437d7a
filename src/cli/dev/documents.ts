/** The documents that people edit, and which of them a file is part of. */
import path from 'node:path';
import { DEFAULT_LAYOUT, versionsOf, type VersionFiles } from '../../contract/diff/documents/layout.js';
import { isFile } from '../../contract/diff/documents/read.js';

/** Versions by name; all of them without it. */
export interface Selection {
  readonly names?: readonly string[] | undefined;
}

/** Of what was once released there need not be a document any more. */
export async function documentsOf(names: Selection['names']): Promise<VersionFiles[]> {
  const versions = await versionsOf(DEFAULT_LAYOUT);
  const exist = await Promise.all(versions.map(({ document }) => isFile(document)));
  return versions.filter(({ name }, index) => exist[index] && (names?.includes(name) ?? true));
}

/** The versions that these files are part of; undefined, for all, where a file is part of none, as far as is known. */
export function affected(
  changed: readonly string[],
  filesOf: ReadonlyMap<string, readonly string[]>,
): Selection['names'] {
  const names = new Set<string>();
  for (const file of changed.map((each) => path.resolve(each))) {
    const owners = [...filesOf].filter(([, files]) => files.includes(file));
    if (owners.length === 0) return undefined;
    for (const [name] of owners) names.add(name);
  }
  return [...names];
}
