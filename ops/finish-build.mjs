/** What tsc leaves to do: files that are not TypeScript, and the entry points where they are promised to be. */
import { cpSync, lstatSync, writeFileSync } from 'node:fs';

const isData = (path) => lstatSync(path).isDirectory() || !path.endsWith('.ts');

for (const directory of ['src', 'generated', 'seeds']) {
  cpSync(directory, `dist/${directory}`, { recursive: true, filter: isData });
}

// Shown by the page /changelog.
cpSync('openapi/CHANGELOG.md', 'dist/openapi/CHANGELOG.md');

// The sources keep their places relative to migrations/ and generated/, so they are one level deeper.
writeFileSync('dist/server.js', "import './src/server.js';\n");
writeFileSync('dist/cli.js', "import './src/cli/main.js';\n");
