/** Compiles the documents as they would be, in a folder of their own: what does not pass is not written. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentError } from '../../contract/compile/document.js';
import { compile } from '../../contract/compile/index.js';
import { loadBeside } from '../../contract/compile/side-by-side.js';
import { DEFAULT_LAYOUT, versionsOf } from '../../contract/diff/documents/layout.js';
import { lintDocument } from '../../contract/lint/index.js';
import { CannotMake } from './faults.js';
import type { Tree } from './tree.js';

/** The generated files, by their paths from the root. Throws with every rule that a document would break. */
export async function compiled(tree: Tree): Promise<ReadonlyMap<string, string>> {
  const stage = mkdtempSync(path.join(tmpdir(), 'new-operation-'));
  const relative = path.relative(process.cwd(), stage).split(path.sep).join('/');
  const unstaged = (text: string): string =>
    text.replaceAll(`${relative}/`, '').replaceAll(`${stage}${path.sep}`, '');
  try {
    put(tree, stage);
    const versions = (await versionsOf({ ...DEFAULT_LAYOUT, folder: path.join(stage, 'openapi') })).filter(
      ({ document }) => existsSync(document),
    );
    const documents = versions.map(({ document }) => document);
    const loaded = await loadBeside(documents);
    const generated = new Map<string, string>();
    for (const { document, bundle } of versions) {
      const out = path.posix.dirname(bundle);
      const files = await compile(document, { out: path.join(tree.root, out), loaded: loaded.get(document) });
      await refuseFindings(document, documents, unstaged);
      for (const [name, text] of Object.entries(files)) generated.set(`${out}/${name}`, unstaged(text));
    }
    return generated;
  } catch (error) {
    if (error instanceof DocumentError) throw new CannotMake('Nothing is written.', unstaged(error.message));
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function put(tree: Tree, stage: string): void {
  cpSync(path.join(tree.root, 'openapi'), path.join(stage, 'openapi'), { recursive: true });
  for (const [file, text] of tree.texts())
    if (file.startsWith('openapi/')) {
      mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
      writeFileSync(path.join(stage, file), text);
    }
}

async function refuseFindings(
  document: string,
  documents: readonly string[],
  unstaged: (text: string) => string,
): Promise<void> {
  const beside = documents.filter((each) => each !== document);
  const findings = await lintDocument(document, undefined, beside);
  if (findings.length === 0) return;
  throw new CannotMake(
    'Nothing is written. The document would break its own rules:',
    ...findings.map(
      ({ file, line, message, ruleId }) => `  ${unstaged(file)}:${line} ${message} (${ruleId})`,
    ),
  );
}
