/**
 * The operations that are in a document, of whatever version, and have no handler yet. While people develop they are answered from their
 * examples, with `X-Mock: true`; in staging and production with 501, which each of them declares.
 *
 * To build one: write its handler, take its name off this list and its 501 out of the document.
 */
import type { operations } from '../../generated/api.js';
import type { operations as operationsV2 } from '../../generated/v2/api.js';

export const unimplemented = [] as const satisfies readonly (keyof operations | keyof operationsV2)[];
