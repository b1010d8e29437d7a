/**
 * `make client`: dist/client/, the typed client as a package that anybody can install. Each version of the API that
 * generated/ holds is an entry of its own, and the first one is the package itself.
 */
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const { out = 'dist/client' } = Object.fromEntries(
  process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=')),
);
const target = path.resolve(root, out);
const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** `generated/` is version 1, `generated/v2/` version 2 and so on. */
const versions = ['v1', 'v2', 'v3', 'v4', 'v5']
  .map((name) => ({ name, from: path.join(root, 'generated', name === 'v1' ? '' : name) }))
  .filter(({ from }) => existsSync(path.join(from, 'client.ts')));

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: [],
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  exactOptionalPropertyTypes: true,
};

/** Types with the words of the document, and code without any: people read the first, machines load the second. */
function compile({ name, from }) {
  const source = path.join(from, 'client.ts');
  const program = ts.createProgram([source], { ...options, rootDir: from, outDir: path.join(target, name) });
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length > 0) {
    const host = { getCanonicalFileName: String, getCurrentDirectory: () => root, getNewLine: () => '\n' };
    process.stderr.write(ts.formatDiagnostics(faults, host));
    process.exit(1);
  }
  program.emit();
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { target: options.target, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  writeFileSync(path.join(target, name, 'client.js'), outputText);
}

rmSync(target, { recursive: true, force: true });
for (const version of versions) compile(version);

const entry = (name) => ({ types: `./${name}/client.d.ts`, default: `./${name}/client.js` });
const newest = JSON.parse(readFileSync(path.join(versions.at(-1).from, 'openapi.json'), 'utf8'));
writeFileSync(
  path.join(target, 'package.json'),
  `${JSON.stringify(
    {
      name: `@${own.name}/client`,
      version: newest.info.version,
      description: `The typed client of ${newest.info.title}: ${newest.info.summary ?? own.description}`,
      license: own.license,
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20' },
      main: './v1/client.js',
      types: './v1/client.d.ts',
      exports: {
        '.': entry('v1'),
        ...Object.fromEntries(versions.map(({ name }) => [`./${name}`, entry(name)])),
        './package.json': './package.json',
      },
      files: versions.map(({ name }) => name),
    },
    null,
    2,
  )}\n`,
);
copyFileSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'));
copyFileSync(path.join(root, 'ops/client-readme.md'), path.join(target, 'README.md'));
const names = versions.map(({ name }) => name).join(', ');
console.log(`${path.relative(root, target)}: @${own.name}/client ${newest.info.version} (${names})`);
