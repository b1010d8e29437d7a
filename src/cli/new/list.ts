/** The one list of operations without a handler. */
import { CannotMake } from './faults.js';
import type { Tree } from './tree.js';

export const UNIMPLEMENTED = 'src/api/unimplemented.ts';

export function writeUnimplemented(tree: Tree, id: string): void {
  const list = /(unimplemented = \[)([^\]]*)(\] as const)/;
  const text = tree.read(UNIMPLEMENTED);
  if (!list.test(text))
    throw new CannotMake(`${UNIMPLEMENTED} has no line "unimplemented = [...] as const".`);
  const changed = text.replace(list, (_, start: string, names: string, end: string) => {
    const all = [...names.split(',').map((name) => name.trim()), `'${id}'`].filter((name) => name !== '');
    return `${start}${all.join(', ')}${end}`;
  });
  tree.write(UNIMPLEMENTED, changed, `${id} has no handler yet`);
}
