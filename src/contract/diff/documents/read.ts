/** Reading one of the two documents: of any number of files, YAML or JSON, of the working tree or of a git ref. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { DocumentError } from '../../compile/document.js';
import { load } from '../../compile/load.js';
import type { Side } from '../report.js';

/** The person who asked can mend this. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly fix: string,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Whether there is such a file. */
export const isFile = async (file: string): Promise<boolean> =>
  (await stat(file).catch(() => undefined))?.isFile() ?? false;

/** Bundles a document of the working tree. */
export async function readDocument(file: string): Promise<Side> {
  if (!(await isFile(file)))
    throw new UsageError(`There is no file ${file}.`, 'Name an OpenAPI document, YAML or JSON.');
  const { root, locate } = await loadOrExplain(file);
  return {
    root,
    name: slashes(file),
    locate: (pointer) => {
      const place = locate(pointer, true);
      return place && { ...place, file: shortest(place.file) };
    },
  };
}

const slashes = (file: string): string => file.split(path.sep).join('/');

/** Relative below the working directory, absolute elsewhere. */
const shortest = (file: string): string => slashes(file.startsWith('..') ? path.resolve(file) : file);

/** `load`, with a fix for whoever only wants to compare. */
export async function loadOrExplain(file: string): ReturnType<typeof load> {
  try {
    return await load(file);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(
      `${file} cannot be compared. ${error.message}`,
      'Name an OpenAPI 3.1 document whose references all lead somewhere.',
    );
  }
}
