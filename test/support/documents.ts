/** Every version of the API as the proofs read it. */
import { readFileSync } from 'node:fs';
import { versions } from '../../src/api/versions.js';
import type { BundleFile } from '../../src/contract/mock/index.js';
import { openDocument, type ProvenDocument } from '../../src/contract/prove/document.js';

export const bundles: readonly BundleFile[] = versions.map(({ name, document }) => ({
  name,
  file: document,
}));

export const bundleOf = ({ file }: BundleFile): object => JSON.parse(readFileSync(file, 'utf8')) as object;

export const openDocuments = (): ProvenDocument[] => bundles.map((bundle) => openDocument(bundleOf(bundle)));
