import { existsSync } from 'node:fs';

/** Calls `changed` with each file that is written, added or removed, as it happens. The returned function ends it. */
export async function watchTree(
  directories: readonly string[],
  changed: (file: string) => void,
): Promise<() => Promise<void>> {
  // For development only, so it is not there in production. Node's own recursive watch loses files that are replaced.
  const { watch } = await import('chokidar');
  const watcher = watch(directories.filter(existsSync), { ignored: isTemporary, ignoreInitial: true });
  for (const event of ['add', 'change', 'unlink'] as const)
    watcher.on(event, (file) => void (HAS_KIND.test(file) && changed(file)));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return () => watcher.close();
}

/** Tools that edit in place write into a file without a kind, and rename it. */
const HAS_KIND = /\.[a-z]+$/;

/** What editors leave beside the file: `.name.swp`, `name~`, `4913`. */
const isTemporary = (name: string): boolean => /(^|\/)(\.[^/]*|[^/]*~|\d+)$/.test(name);
