/**
 * TypeScript, kept warm: after a change of the generated types it looks again at the files that stand on them, and at
 * nothing else.
 */
import path from 'node:path';
import ts from 'typescript';
import type { TypeFault } from './messages.js';

/** The whole application hangs together here. */
const ROOTS = ['src/compose.ts'];

export class TypeChecker {
  readonly #service: ts.LanguageService;
  readonly #versions = new Map<string, number>();
  /** Text that replaces what the disk has. */
  readonly #texts = new Map<string, string>();
  readonly #meanings = new Map<string, string>();
  readonly #imports = new WeakMap<ts.SourceFile, readonly string[]>();
  readonly #stale = new Set<string>();
  readonly #faults = new Map<string, readonly TypeFault[]>();
  /** By file: the files of ours that its exports are made of. */
  readonly #standsOn = new Map<string, ReadonlySet<string>>();

  constructor(private readonly folder: string) {
    this.#service = ts.createLanguageService(hostOf(folder, this.#versions, this.#texts));
    for (const { fileName } of this.#own()) this.#stale.add(fileName);
  }

  /** Generated files with their new text by absolute path, and files of ours that have changed on the disk. */
  change(generated: ReadonlyMap<string, string>, saved: readonly string[]): void {
    const changed = saved
      .map((file) => path.resolve(this.folder, file))
      .filter((file) => file.endsWith('.ts'));
    for (const file of changed) this.#touch(file);
    for (const [file, text] of generated) {
      const before = this.#meanings.get(file) ?? meaning(ts.sys.readFile(file) ?? '');
      const now = meaning(text);
      this.#meanings.set(file, now);
      if (before === now) continue;
      this.#texts.set(file, text);
      this.#touch(file);
      changed.push(file);
    }
    for (const file of this.#dependentsOf(changed)) this.#stale.add(file);
    for (const file of this.#faults.keys()) {
      if (changed.length > 0) this.#touch(file); // what it could not find may be there now
      this.#stale.add(file);
    }
  }

  /** Finds out what stands on what, so that the next change does not have to. */
  prepare(generated: readonly string[]): void {
    this.#dependentsOf(generated.map((file) => path.resolve(this.folder, file)));
  }

  /** What has to be looked at: first what speaks of these operations, what is small before what is large. */
  due(operations: readonly string[]): { urgent: string[]; others: string[] } {
    const isOurs = (file: string): boolean => this.#service.getProgram()?.getSourceFile(file) !== undefined;
    const names = operations.map((id) => new RegExp(`\\b${id.replace(/\W/g, '\\$&')}\\b`));
    const urgent: string[] = [];
    const others: string[] = [];
    for (const file of this.#stale) {
      if (!isOurs(file)) {
        this.#stale.delete(file);
        this.#faults.delete(file);
        continue;
      }
      const { text } = this.#service.getProgram()!.getSourceFile(file)!;
      (names.some((name) => name.test(text)) ? urgent : others).push(file);
    }
    return { urgent, others };
  }

  check(file: string): void {
    const program = this.#service.getProgram();
    const source = program?.getSourceFile(file);
    const found = source
      ? [...program!.getSyntacticDiagnostics(source), ...program!.getSemanticDiagnostics(source)]
      : [];
    this.#stale.delete(file);
    this.#faults.delete(file);
    if (found.length > 0)
      this.#faults.set(
        file,
        found.map((diagnostic) => this.#faultOf(diagnostic, file)),
      );
  }

  faults(): TypeFault[] {
    return [...this.#faults.values()].flat();
  }

  #touch(file: string): void {
    this.#versions.set(file, (this.#versions.get(file) ?? 0) + 1);
    this.#standsOn.delete(file);
  }

  /** Files of ours, but for generated ones: those hold types, or are not checked at all. */
  #own(): ts.SourceFile[] {
    const below = `${path.join(this.folder, 'src')}/`;
    return (this.#service.getProgram()?.getSourceFiles() ?? []).filter(({ fileName }) =>
      fileName.startsWith(below),
    );
  }

  /** Who imports one of them, and who imports what is made of it in turn. */
  #dependentsOf(changed: readonly string[]): Set<string> {
    const found = new Set<string>(
      changed.filter((file) => file.startsWith(`${path.join(this.folder, 'src')}/`)),
    );
    if (changed.length === 0) return found;
    const importers = this.#importers();
    const visit = (file: string): void => {
      for (const importer of importers.get(file) ?? []) {
        if (found.has(importer)) continue;
        found.add(importer);
        if (this.#exportsOf(importer).has(file)) visit(importer);
      }
    };
    changed.forEach(visit);
    return found;
  }

  #importers(): ReadonlyMap<string, readonly string[]> {
    const importers = new Map<string, string[]>();
    for (const source of this.#own()) {
      const imports = this.#imports.get(source) ?? importsOf(source.fileName, source.text);
      this.#imports.set(source, imports);
      for (const imported of imports)
        importers.set(imported, [...(importers.get(imported) ?? []), source.fileName]);
    }
    return importers;
  }

  /** The imports that its declarations need: only through these does a change reach who imports it. */
  #exportsOf(file: string): ReadonlySet<string> {
    const known = this.#standsOn.get(file);
    if (known) return known;
    const [declarations] = this.#service.getEmitOutput(file, true, true).outputFiles;
    const standsOn = new Set(declarations ? importsOf(file, declarations.text) : []);
    this.#standsOn.set(file, standsOn);
    return standsOn;
  }

  #faultOf({ file, start = 0, messageText }: ts.Diagnostic, fallback: string): TypeFault {
    const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
    return {
      file: path.relative(this.folder, file?.fileName ?? fallback),
      line: line + 1,
      column: character + 1,
      message: shortened(messageText),
    };
  }
}

const importsOf = (file: string, text: string): string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.flatMap(({ fileName }) =>
      fileName.startsWith('.') ? [path.resolve(path.dirname(file), fileName).replace(/\.js$/, '.ts')] : [],
    );

/** The reason at the end of the chain: what stands before it repeats whole types. */
function shortened(text: string | ts.DiagnosticMessageChain): string {
  let last = text;
  while (typeof last !== 'string' && last.next?.[0]) last = last.next[0];
  const reason = typeof last === 'string' ? last : last.messageText;
  return reason.replace(/'([^']{48})[^']{12,}'/g, "'$1 ...'");
}

/** The text without what the compiler passes over: a new description changes no type. */
function meaning(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const tokens: string[] = [];
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(' ');
}

function hostOf(
  folder: string,
  versions: ReadonlyMap<string, number>,
  texts: ReadonlyMap<string, string>,
): ts.LanguageServiceHost {
  const { sys } = ts;
  const read = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (file) => sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(
    { ...(read.config as object), include: ROOTS },
    ts.sys,
    folder,
  );
  const textOf = (file: string): string | undefined => texts.get(file) ?? ts.sys.readFile(file);
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => ROOTS.map((file) => path.join(folder, file)),
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot(file) {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: textOf,
    readDirectory: (...given) => sys.readDirectory(...given),
    directoryExists: (name) => sys.directoryExists(name),
    getDirectories: (name) => sys.getDirectories(name),
    realpath: (name) => sys.realpath?.(name) ?? name,
  };
}
