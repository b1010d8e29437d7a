import { existsSync } from 'node:fs';

/** Editors write a file in several steps, and a change of branch touches many. */
const QUIET_MS = 120;

/**
 * Calls `changed` with one of the files that changed, once they have settled; one call at a time. The returned
 * function ends it.
 */
export async function watchTree(
  directories: readonly string[],
  changed: (file: string) => Promise<void>,
): Promise<() => Promise<void>> {
  // For development only, so it is not there in production. Node's own recursive watch loses files that are replaced.
  const { watch } = await import('chokidar');
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  const watcher = watch(directories.filter(existsSync), { ignored: isTemporary, ignoreInitial: true });
  watcher.on('all', (_event, file) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      current = current.then(() => changed(file));
    }, QUIET_MS);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
    await current;
  };
}

/** What editors leave beside the file: `.name.swp`, `name~`, `4913`. */
const isTemporary = (name: string): boolean => /(^|\/)(\.[^/]*|[^/]*~|\d+)$/.test(name);
