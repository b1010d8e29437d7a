/** What a new area needs besides its files: a tag, and scopes that callers can have. */
import { endOfBlock, insert, lineOfKey } from './blocks.js';
import type { Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';

export const SCHEMES = 'openapi/shared/security.yaml';
const SCOPES = 'src/domain/auth/scopes.ts';

export function writeArea(tree: Tree, { index, area, scope, isNewScope }: Surroundings): void {
  const text = tree.read(index);
  if (!text.includes(`\n  - name: ${area}\n`)) {
    const lines = text.split('\n');
    const tag = `  - name: ${area}\n    description: What there is of ${area.replaceAll('-', ' ')}.`;
    tree.write(index, insert(text, endOfBlock(lines, lineOfKey(lines, 'tags')), tag), `the tag ${area}`);
  }
  if (isNewScope) writeScope(tree, area, scope);
}

/** In the document, and among what every account may do with its own data. */
function writeScope(tree: Tree, area: string, scope: string): void {
  const lines = tree.read(SCHEMES).split('\n');
  const at = endOfBlock(lines, lineOfKey(lines, 'x-scopes', '  '));
  const what = scope.endsWith(':read') ? 'See' : 'Store, change and delete';
  const line = `    ${scope}: ${what} own ${area.replaceAll('-', ' ')}.`;
  tree.write(SCHEMES, insert(lines.join('\n'), at, line), `the scope ${scope}`);
  const own = tree
    .read(SCOPES)
    .replace(/(const OWN_DATA = \[[^\]]*?)(\n?)\] as const/, `$1  '${scope}',\n] as const`);
  tree.write(SCOPES, own, `the scope ${scope}`);
}
