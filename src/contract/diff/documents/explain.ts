/** Why a comparison could not be made: the document is not what OpenAPI says, in this line. */
import { ContractDocument, DocumentError } from '../../compile/document.js';
import { checkStructure } from '../../compile/load.js';
import type { OpenApi } from '../../compile/openapi.js';
import type { Side } from '../report.js';
import { UsageError } from './read.js';

/** Does the work; if it fails over a document without the structure of OpenAPI, that is what it says. */
export async function orExplain<T>(sides: readonly Side[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const side of sides) {
      const faults = await faultsOf(side);
      if (faults)
        throw new UsageError(`${side.name} cannot be compared. ${faults.message}`, 'Correct it first.');
    }
    throw error;
  }
}

async function faultsOf({ root, locate }: Side): Promise<DocumentError | undefined> {
  const document = new ContractDocument(root as unknown as OpenApi, (at) => locate?.(at));
  await checkStructure(document);
  try {
    document.refuseFaults();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}
