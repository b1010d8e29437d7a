import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const fixture = (name: string): string => fileURLToPath(new URL(`./fixtures/types/${name}`, import.meta.url));
const accepted = fixture('accepted.ts');
const refused = fixture('refused.ts');

/** Lines that the compiler complains about, by file. */
function complaints(files: string[]): Map<string, Set<number>> {
  const configFile = fileURLToPath(new URL('../../../tsconfig.json', import.meta.url));
  const { config } = ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)) as { config: object };
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const found = new Map<string, Set<number>>();
  for (const { file, start } of ts.getPreEmitDiagnostics(ts.createProgram(files, options))) {
    if (!file) continue;
    const lines = found.get(file.fileName) ?? new Set();
    found.set(file.fileName, lines.add(file.getLineAndCharacterOfPosition(start ?? 0).line + 1));
  }
  return found;
}

describe('the types of handlers', () => {
  const found = complaints([accepted, refused]);
  const source = readFileSync(refused, 'utf8').split('\n');
  const cases = source.flatMap((line, index) =>
    line.endsWith('// refused') ? [[line.trim(), index + 1] as const] : [],
  );

  it('let handlers compile that keep to the document', () => {
    expect([...found.keys()].filter((file) => file !== refused)).toEqual([]);
  });

  it.each(cases)('refuse %s', (_line, number) => {
    expect([...(found.get(refused) ?? [])]).toContain(number);
  });

  it('refuse nothing else', () => {
    expect([...(found.get(refused) ?? [])]).toEqual(cases.map(([, number]) => number));
  });
});
