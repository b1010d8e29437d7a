/** The process that compiles documents. It stays warm, and drops what it is at when a newer save comes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as yieldToMessages } from 'node:timers/promises';
import { DocumentError } from '../../contract/compile/document.js';
import { diffDocuments } from '../../contract/diff/diff.js';
import {
  DEFAULT_LAYOUT,
  releasesOf,
  versionsOf,
  type VersionFiles,
} from '../../contract/diff/documents/layout.js';
import { isFile } from '../../contract/diff/documents/read.js';
import { operationsOf } from '../../contract/diff/documents/operations.js';
import { Desk, readApprovals } from '../../contract/diff/policy/approvals.js';
import { dayText } from '../../contract/diff/policy/removal.js';
import type { Diff, Side } from '../../contract/diff/report.js';
import { CompiledDocument } from './compiled-document.js';
import { TestIndex } from './impact/tests.js';
import { touchedOperations, type TouchedOperation } from './impact/touched.js';
import type { Compilation, Impact, TypesReady } from './messages.js';
import { answer } from './peer.js';

class Superseded extends Error {}

const root = mkdtempSync(path.join(tmpdir(), 'spotter-dev-'));
const tests = new TestIndex();
const released = new Map<string, Promise<Side>>();
/** By name of the version: what the server has, and what was compiled last. */
const published = new Map<string, CompiledDocument>();
let candidates: CompiledDocument[] = [];
let runs = 0;

/** `changed`: the files that were saved; none at the start. */
async function compile(
  { changed }: { changed?: string[] },
  tell: (word: unknown) => void,
): Promise<Compilation> {
  const run = ++runs;
  const orStop = async (): Promise<void> => {
    await yieldToMessages();
    if (run !== runs) throw new Superseded();
  };
  try {
    await tidy();
    const compiled: CompiledDocument[] = [];
    for (const version of await versionsFor(changed)) {
      const document = await readWhole(version, path.join(root, String(run), version.name), orStop);
      compiled.push(document);
      await document.emit(async (name) => {
        // The rows of routes.ts type the handlers together with api.ts.
        if (name === 'routes.ts') tell(typesReady(document));
        await orStop();
      });
    }
    candidates = compiled;
    return { kind: 'compiled', documents: compiled.map(describe) };
  } catch (error) {
    if (error instanceof Superseded) return { kind: 'superseded' };
    if (!(error instanceof DocumentError)) throw error;
    const faults = error.faults.map(({ at, where = at, message }) => ({ where, message }));
    return { kind: 'faulty', faults };
  }
}

/** What was released once need not have a document any more. */
async function documents(): Promise<VersionFiles[]> {
  const versions = await versionsOf(DEFAULT_LAYOUT);
  const exist = await Promise.all(versions.map(({ document }) => isFile(document)));
  return versions.filter((_, index) => exist[index]);
}

/** Those that a file is part of; all of them where it is part of none, as long as it was not there. */
async function versionsFor(changed: readonly string[] | undefined): Promise<VersionFiles[]> {
  const versions = await documents();
  if (changed === undefined) return versions;
  const partsOf = (name: string): readonly string[] => published.get(name)?.analysis.document.files ?? [];
  const files = changed.map((file) => path.resolve(file));
  const isKnown = files.every((file) => versions.some(({ name }) => partsOf(name).includes(file)));
  if (!isKnown) return versions;
  return versions.filter(
    ({ name }) => !published.has(name) || partsOf(name).some((file) => files.includes(file)),
  );
}

/** What was compiled and never published is of no use any more. */
async function tidy(): Promise<void> {
  const used = [...published.values()].map(({ folder }) => path.basename(path.dirname(folder)));
  const left = (await readdir(root)).filter((name) => !used.includes(name));
  await Promise.all(left.map((name) => rm(path.join(root, name), { recursive: true, force: true })));
}

/** Again and again, until no file changes while it is read. */
async function readWhole(
  version: VersionFiles,
  folder: string,
  orStop: () => Promise<void>,
): Promise<CompiledDocument> {
  for (;;) {
    const document = await CompiledDocument.read(version, folder);
    await orStop();
    if (document) return document;
  }
}

const touchedIn = (document: CompiledDocument): TouchedOperation[] => {
  const before = published.get(document.version.name);
  return before ? touchedOperations(before.analysis.document, document.analysis.document) : [];
};

const describe = (document: CompiledDocument) => ({
  name: document.version.name,
  folder: document.folder,
  isSame:
    JSON.stringify(published.get(document.version.name)?.analysis.document.root) ===
    JSON.stringify(document.analysis.document.root),
});

const typesReady = (document: CompiledDocument): TypesReady => ({
  ...describe(document),
  out: document.out,
  touched: touchedIn(document),
});

/** What the candidates mean, compared with the newest release and with what is published. */
async function judge(): Promise<Impact[]> {
  const desk = new Desk((await approvals()).approvals, dayText(new Date()));
  const operations = candidates.flatMap(({ analysis }) => operationsIn(analysis.document.root));
  return Promise.all(
    candidates.map(async (document): Promise<Impact> => {
      const { name } = document.version;
      const before = published.get(name);
      const base = await newestRelease(document.version);
      const now = sideOf(document, document.version.document);
      const touched = touchedIn(document);
      const against = (side: Side | undefined): Promise<Diff> | undefined =>
        side && diffDocuments(side, now, { redocly: false, approvals: desk, label: name });
      const [releasedDiff, savedDiff] = [
        await against(base),
        await against(before && sideOf(before, 'before this save')),
      ];
      return {
        name,
        touched,
        tests: touched.length === 0 ? [] : await tests.placesOf(touched, operations),
        ...(releasedDiff && { released: releasedDiff }),
        ...(savedDiff && { saved: savedDiff }),
      };
    }),
  );
}

const operationsIn = (document: object) =>
  operationsOf(document).map(({ name, node }) => ({ name, id: String(node['operationId']) }));

const sideOf = ({ analysis: { document } }: CompiledDocument, name: string): Side => ({
  root: document.root,
  name,
  locate: (at) => document.locate(at),
});

async function newestRelease(version: VersionFiles): Promise<Side | undefined> {
  const newest = (await releasesOf(version)).at(-1);
  if (!newest) return undefined;
  const { file } = newest;
  const known =
    released.get(file) ??
    readFile(file, 'utf8').then((text) => ({ root: JSON.parse(text) as object, name: file }));
  released.set(file, known);
  return known;
}

const APPROVALS = 'openapi/released/approvals.yaml';
const approvals = async () => readApprovals(await readFile(APPROVALS, 'utf8').catch(() => ''), APPROVALS);

/** From now on these are what is published: writes `generated/`, and gives what it wrote. */
async function keep(): Promise<string[]> {
  const written: string[] = [];
  for (const document of candidates) {
    const { name } = document.version;
    const before = published.get(name);
    written.push(...(await document.write()));
    published.set(name, document);
    if (before) await rm(before.folder, { recursive: true, force: true });
  }
  candidates = [];
  return written;
}

/** Whatever is being compiled is of no use any more. */
const stop = async (): Promise<void> => void runs++;

answer({ compile, judge, keep, stop }, () => {
  rmSync(root, { recursive: true, force: true });
  process.exit(0);
});
