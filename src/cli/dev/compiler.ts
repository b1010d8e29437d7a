/** The process that compiles documents. It stays warm, and drops what it is at when a newer save comes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as yieldToMessages } from 'node:timers/promises';
import { DocumentError } from '../../contract/compile/document.js';
import { refuseCollisions } from '../../contract/compile/side-by-side.js';
import type { VersionFiles } from '../../contract/diff/documents/layout.js';
import { CompiledDocument } from './compiled-document.js';
import { documentsOf, type Selection } from './documents.js';
import { impactOf, touchedSince } from './impact/judge.js';
import { TestIndex } from './impact/tests.js';
import type { Compilation, Impact, TypesReady } from './messages.js';
import { answer } from './peer.js';

class Superseded extends Error {}

const root = mkdtempSync(path.join(tmpdir(), 'spotter-dev-'));
const tests = new TestIndex();
/** By name of the version: what the server has, and what was compiled last. */
const published = new Map<string, CompiledDocument>();
let candidates: CompiledDocument[] = [];
let runs = 0;

/** `names`: of the versions; all of them without it. */
async function compile({ names }: Selection, tell: (word: unknown) => void): Promise<Compilation> {
  const run = ++runs;
  const orStop = async (): Promise<void> => {
    await yieldToMessages();
    if (run !== runs) throw new Superseded();
  };
  try {
    await tidy();
    const compiled: CompiledDocument[] = [];
    for (const version of await documentsOf(names))
      compiled.push(await readWhole(version, path.join(root, String(run), version.name), orStop));
    refuseCollisions(besideEachOther(compiled));
    for (const document of compiled)
      await document.emit(async (name) => {
        // The rows of routes.ts type the handlers together with api.ts.
        if (name === 'routes.ts') tell(typesReady(document));
        await orStop();
      });
    candidates = compiled;
    return { kind: 'compiled', documents: compiled.map(describe) };
  } catch (error) {
    if (error instanceof Superseded) return { kind: 'superseded' };
    if (!(error instanceof DocumentError)) throw error;
    const faults = error.faults.map(({ at, where = at, message }) => ({ where, message }));
    return { kind: 'faulty', faults };
  }
}

/** What was compiled and never published is of no use any more. */
async function tidy(): Promise<void> {
  const used = [...published.values()].map(({ folder }) => path.basename(path.dirname(folder)));
  const left = (await readdir(root)).filter((name) => !used.includes(name));
  await Promise.all(left.map((name) => rm(path.join(root, name), { recursive: true, force: true })));
}

/** What is new, and what stays beside it. */
const besideEachOther = (compiled: readonly CompiledDocument[]) =>
  new Map(
    [...published.values(), ...compiled].map(({ version, analysis }) => [
      version.document,
      analysis.document,
    ]),
  );

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

const describe = (document: CompiledDocument) => ({
  name: document.version.name,
  folder: document.folder,
  files: document.analysis.document.files,
  isSame:
    JSON.stringify(published.get(document.version.name)?.analysis.document.root) ===
    JSON.stringify(document.analysis.document.root),
});

const typesReady = (document: CompiledDocument): TypesReady => ({
  ...describe(document),
  out: document.out,
  touched: touchedSince(published.get(document.version.name), document),
});

/** What the candidates mean, compared with the newest release and with what is published. */
const judge = (): Promise<Impact[]> =>
  Promise.all(
    candidates.map((document) => impactOf(document, published.get(document.version.name), candidates, tests)),
  );

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
