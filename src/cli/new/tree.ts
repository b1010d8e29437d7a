/** The working tree with edits that are not written yet: all of them are, or none. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as prettier from 'prettier';

export interface Written {
  /** From the root of the tree. */
  readonly file: string;
  readonly line: number;
  readonly isNew: boolean;
  readonly what: string;
}

interface Edit {
  text: string;
  readonly what: string[];
}

export class Tree {
  private readonly edits = new Map<string, Edit>();

  constructor(readonly root = process.cwd()) {}

  has(file: string): boolean {
    return this.edits.has(file) || existsSync(path.join(this.root, file));
  }

  /** Empty where there is no such file. */
  read(file: string): string {
    const edit = this.edits.get(file);
    if (edit) return edit.text;
    return this.original(file) ?? '';
  }

  write(file: string, text: string, what: string): void {
    const known = this.edits.get(file);
    if (known) {
      known.text = text;
      known.what.push(what);
    } else this.edits.set(file, { text, what: [what] });
  }

  /** Files below a folder whose names end in `ending`, as the tree will have them. */
  list(folder: string, ending: string): string[] {
    const at = path.join(this.root, folder);
    const found = existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }) : [];
    const files = found.map((name) => path.posix.join(folder, name.split(path.sep).join('/')));
    return [...new Set([...files, ...this.edits.keys()])]
      .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending))
      .sort();
  }

  /** The edited files, by name. */
  texts(): ReadonlyMap<string, string> {
    return new Map([...this.edits].map(([file, { text }]) => [file, text]));
  }

  /** As `make check` wants to see it. */
  async format({ format, resolveConfig }: typeof prettier): Promise<void> {
    for (const [file, edit] of this.edits) {
      const options = await resolveConfig(path.join(this.root, file));
      edit.text = await format(edit.text, { ...options, filepath: file });
    }
  }

  /** What was made of each file, with the first line that differs. */
  changes(): Written[] {
    return [...this.edits].map(([file, { text, what }]) => {
      const before = this.original(file);
      return {
        file,
        line: firstDifference(before, text),
        isNew: before === undefined,
        what: what.join('; '),
      };
    });
  }

  /** Puts everything back where something cannot be written. */
  commit(more: ReadonlyMap<string, string> = new Map()): void {
    const all = new Map([...this.texts(), ...more]);
    const before = [...all.keys()].map((file) => [file, this.original(file)] as const);
    try {
      for (const [file, text] of all) this.put(file, text);
    } catch (error) {
      for (const [file, text] of before)
        if (text === undefined) rmSync(path.join(this.root, file), { force: true });
        else this.put(file, text);
      throw error;
    }
  }

  private put(file: string, text: string): void {
    const target = path.join(this.root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  private original(file: string): string | undefined {
    const target = path.join(this.root, file);
    return existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  }
}

function firstDifference(before: string | undefined, after: string): number {
  if (before === undefined) return 1;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const at = now.findIndex((line, index) => line !== old[index]);
  return Math.max(at, 0) + 1;
}
