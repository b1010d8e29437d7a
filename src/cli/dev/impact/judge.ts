/** What a compiled document means: to clients of the newest release, and compared with what was there before the save. */
import { readFile } from 'node:fs/promises';
import { diffDocuments } from '../../../contract/diff/diff.js';
import { releasesOf, type VersionFiles } from '../../../contract/diff/documents/layout.js';
import { operationsOf } from '../../../contract/diff/documents/operations.js';
import { Desk, readApprovals } from '../../../contract/diff/policy/approvals.js';
import { dayText } from '../../../contract/diff/policy/removal.js';
import type { Diff, Side } from '../../../contract/diff/report.js';
import type { CompiledDocument } from '../compiled-document.js';
import type { Impact } from '../messages.js';
import type { Operation, TestIndex } from './tests.js';
import { touchedOperations, type TouchedOperation } from './touched.js';

const APPROVALS = 'openapi/released/approvals.yaml';

/** `all`: what tests may send to; `before`: what was published until now. */
export async function impactOf(
  document: CompiledDocument,
  before: CompiledDocument | undefined,
  all: readonly CompiledDocument[],
  tests: TestIndex,
): Promise<Impact> {
  const { name } = document.version;
  const { approvals } = readApprovals(await readFile(APPROVALS, 'utf8').catch(() => ''), APPROVALS);
  const desk = new Desk(approvals, dayText(new Date()));
  const now = sideOf(document, document.version.document);
  const against = (base: Side | undefined): Promise<Diff> | undefined =>
    base && diffDocuments(base, now, { redocly: false, approvals: desk, label: name });
  const released = await against(await newestRelease(document.version));
  const saved = await against(before && sideOf(before, 'before this save'));
  const touched = touchedSince(before, document);
  return {
    name,
    touched,
    tests: touched.length === 0 ? [] : await tests.placesOf(touched, all.flatMap(operationsIn)),
    ...(released && { released }),
    ...(saved && { saved }),
  };
}

export const touchedSince = (
  before: CompiledDocument | undefined,
  now: CompiledDocument,
): TouchedOperation[] => (before ? touchedOperations(before.analysis.document, now.analysis.document) : []);

const operationsIn = ({ analysis }: CompiledDocument): Operation[] =>
  operationsOf(analysis.document.root).map(({ name, node }) => ({ name, id: String(node['operationId']) }));

const sideOf = ({ analysis: { document } }: CompiledDocument, name: string): Side => ({
  root: document.root,
  name,
  locate: (at) => document.locate(at),
});

/** Releases never change. */
const releases = new Map<string, Side>();

async function newestRelease(version: VersionFiles): Promise<Side | undefined> {
  const newest = (await releasesOf(version)).at(-1);
  if (!newest) return undefined;
  const { file: name } = newest;
  const side = releases.get(name) ?? { root: JSON.parse(await readFile(name, 'utf8')) as object, name };
  releases.set(name, side);
  return side;
}
