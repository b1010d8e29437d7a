/** `validators.ts`: code of Ajv, written ahead of time, that imports nothing but the engine's own helpers. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv';
import { formats, type Format } from '../../runtime/formats.js';
import type { ContractDocument } from '../document.js';
import type { ValidatorSet } from '../validator-set.js';
import type { PlacedSchema } from '../variants.js';
import { header } from './header.js';
import { quote } from './print.js';

/** What Ajv would `require` when its code runs, and the export of generated-support.ts that takes its place. */
const HELPERS: Readonly<Record<string, string>> = {
  'ajv/dist/runtime/equal': 'equal',
  'ajv/dist/runtime/ucs2length': 'characters',
};

const REQUIRE = /require\("([^"]+)"\)\.default/g;

export function emitValidators(
  set: ValidatorSet,
  document: ContractDocument,
  source: string,
  engine: string,
): string {
  const ajv = makeAjv(set);
  const ids = register(ajv, set, document);
  const functions = functionNames(ids.keys());
  const exported = Object.fromEntries([...ids].map(([key, id]) => [functions.get(key)!, id]));
  const code = readable(standalone.default(ajv, exported), functions);
  return [
    header(source, 'Validators: Ajv 2020-12, one function per schema and direction.'),
    `import type { Validators } from '${engine}/model.js';`,
    `import { formats } from '${engine}/runtime/formats.js';`,
    `import { characters, equal } from '${engine}/runtime/generated-support.js';`,
    code,
    'export const validators: Validators = {',
    ...[...set.keys].map((key) => `  ${quote(key)}: ${functions.get(key)},`),
    '};',
    '',
  ].join('\n');
}

/** Gives functions the names of what they check, and imports the helpers that Ajv would require. */
function readable(code: string, functions: ReadonlyMap<string, string>): string {
  const names = new Map<string, string>();
  const body = code
    .replace('"use strict";', '')
    .replace(/^export const (check_\w+) = (\w+);$/gm, (_line, wanted: string, name: string) => {
      names.set(name, wanted);
      return '';
    });
  if (names.size < functions.size) throw new Error('Ajv exports fewer validators than it was asked for.');
  return body
    .replace(/(?<![\w."'/-])validate\d+(?![\w"'/-])/g, (name) => names.get(name) ?? name)
    .replace(REQUIRE, (_match, module: string) => {
      const helper = HELPERS[module];
      if (helper === undefined)
        throw new Error(`Ajv asks for ${module}, which generated code does not import.`);
      return helper;
    });
}

/** A function name for each key, no two alike. */
function functionNames(keys: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    const wanted = `check_${key.replace(/\W/g, '_')}`;
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    taken.add(name);
    names.set(key, name);
  }
  return names;
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
function register(ajv: Ajv2020, set: ValidatorSet, document: ContractDocument): Map<string, string> {
  const ids = new Map<string, string>();
  const places = new Map<string, string>();
  const add = (key: string, id: string, { schema, at }: PlacedSchema): void => {
    ids.set(key, id);
    places.set(id, at);
    attempt(document, at, () => ajv.addSchema(schema, id));
  };
  for (const [key, placed] of set.variants.named) add(key, key, placed);
  // A key with a slash would become the base that references are resolved by.
  for (const [key, placed] of set.places) add(key, `~${ids.size}`, placed);
  document.refuseFaults();
  for (const [id, at] of places) attempt(document, at, () => ajv.getSchema(id));
  for (const { schema, at, value } of set.variants.defaults.values())
    attempt(document, at, () => {
      if (!ajv.validate(schema, structuredClone(value)))
        throw new Error(
          `The default does not fit its own schema: it ${ajv.errorsText(ajv.errors, { dataVar: '' })}.`,
        );
    });
  document.refuseFaults();
  return ids;
}

function attempt(document: ContractDocument, at: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    document.fault(at, (error as Error).message);
  }
}
