import { existsSync, watch } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps, and a change of branch touches many. */
const QUIET_MS = 120;

/**
 * Calls `changed` with one of the files that changed, once they have settled; one call at a time. The returned
 * function ends it.
 */
export function watchTree(
  directories: readonly string[],
  changed: (file: string) => Promise<void>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> = Promise.resolve();
  const watchers = directories
    .filter((directory) => existsSync(directory))
    .map((directory) =>
      watch(directory, { recursive: true }, (_, name) => {
        if (!name || isTemporary(name)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          current = current.then(() => changed(path.join(directory, name)));
        }, QUIET_MS);
      }),
    );
  return async () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
    await current;
  };
}

/** What editors leave beside the file: `.name.swp`, `name~`, `4913`. */
const isTemporary = (name: string): boolean => /(^|\/)(\.[^/]*|[^/]*~|\d+)$/.test(name);
