/** `api.ts`: the types of the document, by openapi-typescript. */
import openapiTS, { astToString } from 'openapi-typescript';
import type { OpenApi } from '../openapi.js';
import { header } from './header.js';

/** With markers for read-only and write-only members; a default does not make a member certain to be there. */
export async function emitTypes(root: OpenApi, source: string): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(root), {
    readWriteMarkers: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `${header(source, 'Types of the document, by openapi-typescript.', '')}\n${astToString(nodes)}`;
}
