/** `validators.ts`: code of Ajv, written ahead of time, that imports nothing but the engine's own helpers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import { formats, type Format } from '../../runtime/formats.js';
import { DocumentError, type Fault } from '../document.js';
import type { ValidatorSet } from '../validator-set.js';
import { header } from './header.js';

/** What Ajv would `require` when its code runs, and the export of generated-support.ts that takes its place. */
const HELPERS: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/equal': 'equal',
  'ajv/dist/runtime/ucs2length': 'characters',
};

const REQUIRE = /require\("([^"]+)"\)\.default/g;

export function emitValidators(set: ValidatorSet, source: string, engine: string): string {
  const ajv = makeAjv();
  const ids = register(ajv, set);
  const code = standalone
    .default(ajv, ids)
    .replace('"use strict";', '')
    .replace(/^export const /gm, 'const ')
    .replace(REQUIRE, (_match, module: string) => {
      const helper = HELPERS[module];
      if (helper === undefined)
        throw new Error(`Ajv asks for ${module}, which generated code does not import.`);
      return helper;
    });
  const exports = Object.entries(ids).map(
    ([name], index) => `  ${JSON.stringify([...set.keys][index])}: ${name},`,
  );
  return [
    header(source, 'Validators: Ajv 2020-12, one function per schema and direction.'),
    `import { formats } from '${engine}/runtime/formats.js';`,
    `import { characters, equal } from '${engine}/runtime/generated-support.js';`,
    '',
    code.trim(),
    '',
    'export const validators = {',
    ...exports,
    '};',
    '',
  ].join('\n');
}

function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false, // 2020-12 lets a part of an allOf lean on the type of another
    strictTuples: false,
    strictRequired: false,
    allErrors: true,
    useDefaults: true,
    discriminator: true,
    inlineRefs: false, // variants.ts has put scalars in place; everything else is a function of its own
    multipleOfPrecision: 9,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const [name, { type, validate }] of Object.entries<Format>(formats))
    ajv.addFormat(name, validate ? ({ type, validate } as never) : true);
  return ajv;
}

/** Compiles every schema; gives the name of each function's export and the id that Ajv knows it by. */
function register(ajv: Ajv2020, set: ValidatorSet): Record<string, string> {
  for (const [key, schema] of set.variants.named) ajv.addSchema(schema, key);
  const ids: Record<string, string> = {};
  const faults: Fault[] = [];
  [...set.keys].forEach((key, index) => {
    const place = set.places.get(key);
    const id = place === undefined ? key : `~${index}`;
    if (place !== undefined) ajv.addSchema(place, id);
    try {
      ajv.getSchema(id);
    } catch (error) {
      faults.push({ at: key, message: (error as Error).message });
    }
    ids[`is${index}`] = id;
  });
  if (faults.length > 0) throw new DocumentError(faults);
  return ids;
}
