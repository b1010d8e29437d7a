/** Compiles the document as it would be, in a folder of its own: what does not pass is not written. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DocumentError } from '../../contract/compile/document.js';
import { compile } from '../../contract/compile/index.js';
import { lintDocument } from '../../contract/lint/index.js';
import { CannotMake } from './faults.js';
import type { Tree } from './tree.js';

/** The generated files, by their paths from the root. Throws with every rule that the document would break. */
export async function compiled(tree: Tree, index: string): Promise<ReadonlyMap<string, string>> {
  const stage = mkdtempSync(path.join(tmpdir(), 'new-operation-'));
  const document = path.join(stage, index);
  const relative = path.relative(process.cwd(), stage).split(path.sep).join('/');
  const unstaged = (text: string): string =>
    text.replaceAll(`${relative}/`, '').replaceAll(`${stage}${path.sep}`, '');
  try {
    cpSync(path.join(tree.root, 'openapi'), path.join(stage, 'openapi'), { recursive: true });
    for (const [file, text] of tree.texts())
      if (file.startsWith('openapi/')) {
        mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
        writeFileSync(path.join(stage, file), text);
      }
    const out = index.replace(/^openapi(?:\/(v\d+))?\/.*/, (_, version?: string) =>
      path.posix.join('generated', version ?? ''),
    );
    const files = await compile(document, { out: path.join(tree.root, out) });
    const findings = await lintDocument(document);
    if (findings.length > 0)
      throw new CannotMake(
        'Nothing is written. The document would break its own rules:',
        ...findings.map(
          ({ file, line, message, ruleId }) => `  ${unstaged(file)}:${line} ${message} (${ruleId})`,
        ),
      );
    return new Map(Object.entries(files).map(([name, text]) => [`${out}/${name}`, unstaged(text)]));
  } catch (error) {
    if (error instanceof DocumentError) throw new CannotMake('Nothing is written.', unstaged(error.message));
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
