/** Small documents, compiled and loaded. They describe a library, a shelter, anything but this project. */
import { afterAll } from '@jest/globals';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkKeywords } from '../../../src/contract/compile/check-keywords.js';
import { compileContract } from '../../../src/contract/compile/contract.js';
import { DocumentError, type ContractDocument } from '../../../src/contract/compile/document.js';
import { compile } from '../../../src/contract/compile/index.js';
import { checkStructure, load } from '../../../src/contract/compile/load.js';
import type { Contract, OperationRow, Serializers, Validators } from '../../../src/contract/model.js';

const directories: string[] = [];

afterAll(async () => {
  await Promise.all(directories.map((directory) => rm(directory, { recursive: true, force: true })));
});

export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'contract-'));
  directories.push(directory);
  return directory;
}

/** Writes files and answers the path of the first. */
export async function write(files: Readonly<Record<string, string | object>>): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return path.join(directory, Object.keys(files)[0]!);
}

export type Part = Readonly<Record<string, unknown>>;

export const library = (parts: Part): Part => ({
  openapi: '3.1.0',
  info: { title: 'Library', version: '1.2.0' },
  ...parts,
});

export const OK: Part = { '200': { description: 'Done.' } };

/** A document with one operation, `GET /books` unless told. */
export const withOperation = (operation: Part, parts: Part = {}, method = 'get', url = '/books'): Part =>
  library({ paths: { [url]: { [method]: { operationId: 'act', responses: OK, ...operation } } }, ...parts });

/** A document whose one response is of this schema. */
export const answering = (schema: unknown, schemas: Part = {}): Part =>
  withOperation(
    { responses: { '200': { description: 'It.', content: { 'application/json': { schema } } } } },
    { components: { schemas } },
  );

/** A document whose one request body is of this schema. */
export const taking = (
  schema: unknown,
  schemas: Part = {},
  type = 'application/json',
  method = 'post',
): Part =>
  withOperation(
    { requestBody: { required: true, content: { [type]: { schema } } } },
    { components: { schemas } },
    method,
  );

async function read(document: Part): Promise<ContractDocument> {
  const loaded = await load(await write({ 'openapi.json': document }));
  checkKeywords(loaded);
  await checkStructure(loaded);
  loaded.refuseFaults();
  return loaded;
}

/** The rows of a document. */
export async function contractOf(document: Part): Promise<Contract> {
  const loaded = await read(document);
  const { contract } = compileContract(loaded);
  loaded.refuseFaults();
  return contract;
}

/** The only operation of a document. */
export const operationOf = async (document: Part): Promise<OperationRow> =>
  (await contractOf(document)).operations[0]!;

/** What is wrong with a document: `pointer message` each. */
export async function faultsOf(document: Part): Promise<string[]> {
  try {
    await compile(await write({ 'openapi.json': document }));
    return [];
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.faults.map(({ at, message }) => `${at} ${message}`);
  }
}

export interface Built {
  readonly contract: Contract;
  readonly validators: Validators;
  readonly serializers: Serializers;
  readonly directory: string;
}

/** Compiles a document and loads what was generated. */
export async function build(document: Part): Promise<Built> {
  const directory = await temporaryDirectory();
  const files = await compile(await write({ 'openapi.json': document }), { out: directory });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(directory, name), text)));
  const module = async (name: string): Promise<unknown> =>
    import(pathToFileURL(path.join(directory, name)).href);
  return {
    directory,
    ...((await module('routes.ts')) as Pick<Built, 'contract'>),
    ...((await module('validators.ts')) as Pick<Built, 'validators'>),
    ...((await module('serializers.ts')) as Pick<Built, 'serializers'>),
  };
}

export type Check = (value: unknown) => string[];

/** `pointer keyword` of everything that is wrong with a value; the value may get its defaults. */
const checkWith =
  ({ validators }: Built, key: string | undefined): Check =>
  (value) => {
    const validate = validators[key!]!;
    return validate(value)
      ? []
      : validate.errors!.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };

/** Checks bodies of the one operation's request. */
export async function requestCheck(document: Part, media = 0): Promise<Check> {
  const built = await build(document);
  return checkWith(built, built.contract.operations[0]!.body!.media[media]!.validator);
}

/** Checks, and writes, bodies of the one operation's 200. */
export async function responseOf(
  document: Part,
): Promise<{ check: Check; write: (value: unknown) => string }> {
  const built = await build(document);
  const { validator, serializer } = built.contract.operations[0]!.responses['200']!.media[0]!;
  const serialize = built.serializers[serializer!] as (value: unknown) => string;
  return { check: checkWith(built, validator), write: serialize };
}

/** Checks the object that a location parses into. */
export async function parameterCheck(
  document: Part,
  location: 'path' | 'query' | 'header' | 'cookie',
): Promise<Check> {
  const built = await build(document);
  return checkWith(built, built.contract.operations[0]!.validators[location]);
}
