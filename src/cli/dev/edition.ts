/** Compiled documents on their way into a server that runs: code that can be thrown away again, unlike a module. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';
import type { ApiVersion } from '../../api/versions.js';
import type { Contract, Serializers, Validators } from '../../contract/model.js';
import { formats } from '../../contract/runtime/formats.js';
import * as support from '../../contract/runtime/generated-support.js';

/** What generated code imports of the engine: the same modules that the server runs with. */
const ENGINE: Readonly<Record<string, object>> = {
  'runtime/formats.js': { formats },
  'runtime/generated-support.js': support,
};

/** Generated validators and serializers are JavaScript but for their imports, exports and the types of these. */
export const asScript = (text: string): string =>
  text
    .replace(/^import type .*;$/gm, '')
    .replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = require('$2');")
    .replace(/^export const (\w+): \w+ = /gm, 'exports.$1 = ');

function run(code: string, filename: string): Record<string, unknown> {
  const exports: Record<string, unknown> = {};
  const require = (module: string): object => {
    const found = Object.entries(ENGINE).find(([name]) => module.endsWith(`/${name}`));
    if (!found)
      throw new Error(`generated code imports ${module}, which the development server does not hand out`);
    return found[1];
  };
  const script = new vm.Script(`(function (exports, require) {'use strict';${code}\n})`, { filename });
  (script.runInThisContext() as (...given: unknown[]) => void)(exports, require);
  return exports;
}

/** The version as the folder has it. */
export async function readEdition(version: ApiVersion, folder: string): Promise<ApiVersion> {
  const read = (name: string): Promise<string> => readFile(path.join(folder, name), 'utf8');
  const code = async (name: string) => run(await read(name), path.join(folder, name));
  const [contract, problems, { validators }, { serializers }] = await Promise.all([
    read('contract.json'),
    read('problems.json'),
    code('validators.js'),
    code('serializers.js'),
  ]);
  return {
    ...version,
    document: path.join(folder, 'openapi.json'),
    contract: JSON.parse(contract) as Contract,
    problems: JSON.parse(problems) as ApiVersion['problems'],
    validators: validators as Validators,
    serializers: serializers as Serializers,
  };
}
