/** Walking through a bundle by JSON Pointer, over references. */
import { child, isObject, isReference, keysOf } from '../../compile/document.js';

export interface Found {
  readonly node: unknown;
  /** Where it stands; behind a reference that is elsewhere than the pointer said. */
  readonly at: string;
}

/** Every node from the root to the pointer, each behind its references; shorter than the pointer if it leads nowhere. */
export function trail(root: object, pointer: string): Found[] {
  const found: Found[] = [{ node: root, at: '#' }];
  for (const key of keysOf(pointer)) {
    const above = follow(root, found.at(-1)!);
    if (!hasKey(above.node, key)) break;
    found.push({ node: above.node[key], at: child(above.at, key) });
  }
  return found;
}

/** Follows references to what they mean. */
export function follow(root: object, start: Found): Found {
  const seen = new Set<string>();
  let { node, at } = start;
  while (isReference(node) && node.$ref.startsWith('#') && !seen.has(node.$ref)) {
    seen.add(node.$ref);
    at = child('#', ...keysOf(node.$ref));
    node = keysOf(at).reduce<unknown>((above, key) => (hasKey(above, key) ? above[key] : undefined), root);
  }
  return { node, at };
}

/** Whether the pointer leads to something, without following references. */
export function exists(root: object, pointer: string): boolean {
  let node: unknown = root;
  for (const key of keysOf(pointer)) {
    if (!hasKey(node, key)) return false;
    node = node[key];
  }
  return true;
}

/** The pointer itself, or what is left of it in this document. */
export function nearest(root: object, pointer: string): string {
  const keys = keysOf(pointer);
  while (keys.length > 0 && !exists(root, child('#', ...keys))) keys.pop();
  return child('#', ...keys);
}

const hasKey = (node: unknown, key: string): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key);

/** `info.version`, where it is a text. */
export function versionOf(root: object): string | undefined {
  const info = (root as { info?: unknown }).info;
  return isObject(info) && typeof info['version'] === 'string' ? info['version'] : undefined;
}
