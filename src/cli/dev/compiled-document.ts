/** One document on its way from its files to those that are served: every save makes one of these. */
import { rename, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { analyse, emitters, type Analysis } from '../../contract/compile/index.js';
import type { VersionFiles } from '../../contract/diff/documents/layout.js';
import { asScript } from './edition.js';

/** The clock of a file system may lag this much behind ours. */
const CLOCK_LAG_MS = 10;

export class CompiledDocument {
  readonly #texts = new Map<string, string>();

  private constructor(
    readonly version: VersionFiles,
    readonly analysis: Analysis,
    /** Where its files are kept. */
    readonly folder: string,
  ) {}

  /** Reads it; throws `DocumentError`. Undefined where a file changed meanwhile: it could be a mixture of two saves. */
  static async read(version: VersionFiles, folder: string): Promise<CompiledDocument | undefined> {
    const begun = Date.now();
    const analysis = await analyse(version.document);
    const changes = await Promise.all(analysis.document.files.map(changedAt));
    if (changes.some((at) => at >= begun - CLOCK_LAG_MS)) return undefined;
    await mkdir(folder, { recursive: true });
    return new CompiledDocument(version, analysis, folder);
  }

  /** Where the generated files belong. */
  get out(): string {
    return path.posix.dirname(this.version.bundle);
  }

  /** Calls `made` after each file, the types first; what it throws ends the compilation. */
  async emit(made: (name: string) => Promise<void>): Promise<void> {
    const { contract, catalogue } = this.analysis;
    const make = emitters(this.analysis, this.version.document, { out: this.out });
    await this.#keep('contract.json', JSON.stringify(contract));
    await this.#keep('problems.json', JSON.stringify(catalogue));
    for (const [name, emit] of Object.entries(make)) {
      const text = await emit();
      this.#texts.set(name, text);
      if (name === 'validators.ts' || name === 'serializers.ts')
        await this.#keep(name.replace('.ts', '.js'), asScript(text));
      else await this.#keep(name, text);
      await made(name);
    }
  }

  /** Writes the generated files whose text changes, each at once. Gives their names. */
  async write(): Promise<string[]> {
    const written: string[] = [];
    for (const [name, text] of this.#texts) {
      const file = path.join(this.out, name);
      if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
      await mkdir(this.out, { recursive: true });
      await writeFile(`${file}.new`, text);
      await rename(`${file}.new`, file);
      written.push(file);
    }
    return written;
  }

  #keep(name: string, text: string): Promise<void> {
    return writeFile(path.join(this.folder, name), text);
  }
}

/** Of a file that is gone: now. */
const changedAt = async (file: string): Promise<number> =>
  (await stat(file).catch(() => undefined))?.ctimeMs ?? Infinity;
