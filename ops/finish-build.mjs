/** What tsc leaves to do: data files, and the entry points where they are promised to be. */
import { cpSync, existsSync, writeFileSync } from 'node:fs';

const isData = (path) => !/\.[a-z]+$/.test(path) || path.endsWith('.json');

for (const directory of ['generated', 'seeds']) {
  if (existsSync(directory)) cpSync(directory, `dist/${directory}`, { recursive: true, filter: isData });
}

// The sources keep their places relative to migrations/ and generated/, so they are one level deeper.
writeFileSync('dist/server.js', "import './src/server.js';\n");
writeFileSync('dist/cli.js', "import './src/cli/main.js';\n");
