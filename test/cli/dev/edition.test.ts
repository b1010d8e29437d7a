/** Generated code, run as a script: the same as the modules that production imports. */
import { afterAll, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { versions } from '../../../src/api/versions.js';
import { asScript, readEdition } from '../../../src/cli/dev/edition.js';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

const [v1] = versions;

async function folderWith(validators: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spotter-edition-'));
  folders.push(folder);
  await cp('generated/openapi.json', path.join(folder, 'openapi.json'));
  await writeFile(path.join(folder, 'contract.json'), JSON.stringify(v1.contract));
  await writeFile(path.join(folder, 'problems.json'), JSON.stringify(v1.problems));
  for (const name of ['validators', 'serializers']) {
    const text = asScript(await readFile(`generated/${name}.ts`, 'utf8'));
    await writeFile(path.join(folder, `${name}.js`), name === 'validators' ? validators(text) : text);
  }
  return folder;
}

it('has the same rows, validators and serializers', async () => {
  const edition = await readEdition(v1, await folderWith((text) => text));

  expect(edition.contract).toEqual(v1.contract);
  expect(Object.keys(edition.validators)).toEqual(Object.keys(v1.validators));
  expect(Object.keys(edition.serializers)).toEqual(Object.keys(v1.serializers));
  const check = edition.validators['Credentials/request'] ?? Object.values(edition.validators)[0]!;
  expect(check({ email: 4 })).toBe(false);
});

it('is handed nothing but what generated code may import', async () => {
  const folder = await folderWith((text) => `const { readFileSync } = require('node:fs');\n${text}`);

  await expect(readEdition(v1, folder)).rejects.toThrow('generated code imports node:fs');
});
