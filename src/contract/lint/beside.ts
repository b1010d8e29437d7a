/** What the other documents of a project have, for rules that must not look at one document alone. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { isObject, isReference, keysOf } from '../compile/document.js';
import { METHODS } from './document.js';

export interface Beside {
  /** `GET /api/v2/books/{bookId}`, of what is not deprecated. */
  readonly operations: readonly string[];
  /** `<file>#/<name>` of every definition that they refer to, themselves or on the way. */
  readonly definitions: readonly string[];
}

/** Reads the documents, file by file; what cannot be read is the business of their own check. */
export async function readBeside(documents: readonly string[]): Promise<Beside> {
  const walk = new Walk();
  const operations: string[] = [];
  for (const document of documents) {
    const file = path.resolve(document);
    const root = await walk.node(file, '');
    await walk.follow(root, file);
    const paths = isObject(root) && isObject(root['paths']) ? root['paths'] : {};
    for (const [url, item] of Object.entries(paths))
      operations.push(...operationsOf(url, await walk.resolve(item, file)));
  }
  return { operations, definitions: [...walk.definitions] };
}

const operationsOf = (url: string, item: unknown): string[] =>
  METHODS.flatMap((method) => {
    const operation = isObject(item) ? item[method] : undefined;
    return isObject(operation) && operation['deprecated'] !== true ? [`${method.toUpperCase()} ${url}`] : [];
  });

async function parsed(file: string): Promise<unknown> {
  try {
    return parseYaml(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

class Walk {
  readonly definitions = new Set<string>();
  private readonly files = new Map<string, unknown>();
  private readonly seen = new Set<string>();

  /** The node that a pointer leads to; undefined where it leads nowhere. */
  async node(file: string, pointer: string): Promise<unknown> {
    if (!this.files.has(file)) {
      this.files.set(file, await parsed(file));
    }
    return keysOf(pointer).reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined,
      this.files.get(file),
    );
  }

  async resolve(node: unknown, file: string): Promise<unknown> {
    if (!isReference(node)) return node;
    const target = targetOf(node.$ref, file);
    return this.resolve(await this.node(target.file, target.pointer), target.file);
  }

  async follow(node: unknown, file: string): Promise<void> {
    if (isReference(node)) {
      const target = targetOf(node.$ref, file);
      const place = `${target.file}#${target.pointer}`;
      if (this.seen.has(place)) return;
      this.seen.add(place);
      const [name] = keysOf(target.pointer);
      if (name !== undefined) this.definitions.add(`${target.file}#/${name}`);
      return this.follow(await this.node(target.file, target.pointer), target.file);
    }
    if (typeof node !== 'object' || node === null) return;
    for (const below of Object.values(node)) await this.follow(below, file);
  }
}

function targetOf($ref: string, from: string): { file: string; pointer: string } {
  const [file = '', pointer = ''] = $ref.split('#');
  return { file: file === '' ? from : path.resolve(path.dirname(from), file), pointer };
}
