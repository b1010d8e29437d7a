/** `validators.ts`: code of Ajv, written ahead of time, that imports nothing but the engine's own helpers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import { formats, type Format } from '../../runtime/formats.js';
import { DocumentError, type Fault } from '../document.js';
import type { ValidatorSet } from '../validator-set.js';
import { header } from './header.js';
import { quote } from './print.js';

/** What Ajv would `require` when its code runs, and the export of generated-support.ts that takes its place. */
const HELPERS: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/equal': 'equal',
  'ajv/dist/runtime/ucs2length': 'characters',
};

const REQUIRE = /require\("([^"]+)"\)\.default/g;

export function emitValidators(set: ValidatorSet, source: string, engine: string): string {
  const ajv = makeAjv(set);
  const ids = register(ajv, set);
  const exported = Object.fromEntries([...ids].map(([, id], index) => [`export${index}`, id]));
  const code = readable(standalone.default(ajv, exported), [...ids.keys()]);
  return [
    header(source, 'Validators: Ajv 2020-12, one function per schema and direction.'),
    `import { formats } from '${engine}/runtime/formats.js';`,
    `import { characters, equal } from '${engine}/runtime/generated-support.js';`,
    code,
    'export const validators = {',
    ...[...set.keys].map((key) => `  ${quote(key)}: ${functionName(key)},`),
    '};',
    '',
  ].join('\n');
}

const functionName = (key: string): string => `check_${key.replace(/\W/g, '_')}`;

/** Gives functions the name of what they check, and imports the helpers that Ajv would require. */
function readable(code: string, keys: readonly string[]): string {
  const names = new Map<string, string>();
  const body = code
    .replace('"use strict";', '')
    .replace(/^export const export(\d+) = (\w+);$/gm, (_line, index, name: string) => {
      names.set(name, functionName(keys[Number(index)]!));
      return '';
    });
  return body
    .replace(/\bvalidate\d+\b/g, (name) => names.get(name) ?? name)
    .replace(REQUIRE, (_match, module: string) => {
      const helper = HELPERS[module];
      if (helper === undefined)
        throw new Error(`Ajv asks for ${module}, which generated code does not import.`);
      return helper;
    });
}

function makeAjv(set: ValidatorSet): Ajv2020 {
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
  void ajv.validateSchema({}); // compiles the meta-schema, which needs what is switched off below
  const keywords = JSON.stringify([...set.variants.named.values(), ...set.places.values()]);
  Object.assign(ajv.opts, { dynamicRef: false, unevaluated: keywords.includes('"unevaluated') });
  return ajv;
}

/** Compiles every schema; gives the id that Ajv knows each key by. */
function register(ajv: Ajv2020, set: ValidatorSet): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [key, schema] of set.variants.named) {
    ajv.addSchema(schema, key);
    ids.set(key, key);
  }
  for (const [key, schema] of set.places) {
    const id = `~${ids.size}`; // a key with a slash would become the base of references
    ajv.addSchema(schema, id);
    ids.set(key, id);
  }
  const faults: Fault[] = [];
  for (const [key, id] of ids) {
    try {
      ajv.getSchema(id);
    } catch (error) {
      faults.push({ at: key, message: (error as Error).message });
    }
  }
  if (faults.length > 0) throw new DocumentError(faults);
  return ids;
}
