/** The API from its documents alone: what `make mock` runs. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forPrism, type PrismMode } from './for-prism.js';
import { startFront } from './front.js';
import { joinDocuments } from './join.js';
import { startPrism, type PrismOptions } from './prism.js';

/** A version of the API and its bundle. */
export interface BundleFile {
  readonly name: string;
  readonly file: string;
}

export interface MockOptions extends Pick<PrismOptions, 'dynamic' | 'seed' | 'onOutput'> {
  readonly bundles: readonly BundleFile[];
  readonly port: number;
  readonly host: string;
  /** Where the document for Prism is written. */
  readonly folder: string;
  /** After each change of a bundle: nothing, or why it is not used. */
  readonly onChange?: (fault?: Error) => void;
}

const POLL_MS = 300;

/** Serves all bundles on one port, and follows their changes. */
export async function startMock(options: MockOptions): Promise<{ port: number; stop(): Promise<void> }> {
  // Before anything is read, so that no change after it is missed.
  let known = stampOf(options.bundles);
  const document = writeForPrism(options.bundles, 'mock', options.folder);
  const { dynamic, seed, onOutput } = options;
  const prism = await startPrism({
    document,
    ...(dynamic !== undefined && { dynamic }),
    ...(seed !== undefined && { seed }),
    ...(onOutput && { onOutput }),
  });
  const front = await startFront(options.port, options.host, prism.origin).catch(async (error: unknown) => {
    await prism.stop();
    throw error;
  });
  const follow = setInterval(() => {
    const stamp = stampOf(options.bundles);
    if (stamp === known) return;
    known = stamp;
    options.onChange?.(attempt(() => writeForPrism(options.bundles, 'mock', options.folder)));
  }, POLL_MS);
  return {
    port: front.port,
    async stop() {
      clearInterval(follow);
      await front.close();
      await prism.stop();
    },
  };
}

/** Writes the one document that Prism reads; answers where. */
export function writeForPrism(bundles: readonly BundleFile[], mode: PrismMode, folder: string): string {
  const documents = bundles.map(({ name, file }) => ({
    name,
    document: JSON.parse(readFileSync(file, 'utf8')) as object,
  }));
  const target = path.join(folder, `${mode}.json`);
  mkdirSync(folder, { recursive: true });
  // Prism reads it again as soon as it changes: never half of it.
  writeFileSync(`${target}.new`, JSON.stringify(forPrism(joinDocuments(documents), mode)));
  renameSync(`${target}.new`, target);
  return target;
}

/** Tells one state of the files from another; a file that is gone for a moment is a state as well. */
const stampOf = (bundles: readonly BundleFile[]): string =>
  bundles.map(({ file }) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0).join();

function attempt(work: () => unknown): Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
