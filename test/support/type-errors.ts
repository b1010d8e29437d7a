/** What the compiler says, for tests of types: lines marked `// refused` are errors, and no other line is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `file:line message` of each error, with the options of this project and what is given besides. */
export function typeErrors(files: readonly string[], more: ts.CompilerOptions = {}): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const typeRoots = [path.join(root, 'node_modules/@types')];
  const program = ts.createProgram(files, { ...options, rootDir: '/', typeRoots, ...more });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
    return `${file?.fileName ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** The lines of a file that are marked, each with its number. */
export const refusedLines = (file: string): (readonly [text: string, line: number])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.endsWith('// refused') ? [[line.trim(), index + 1] as const] : []));

/** Which lines of a file the compiler complains about. */
export const linesOf = (errors: readonly string[], file: string): number[] => [
  ...new Set(
    errors.filter((error) => error.startsWith(`${file}:`)).map((error) => Number(/:(\d+) /.exec(error)![1])),
  ),
];
