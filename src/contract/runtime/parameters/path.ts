/** Reads what the templates of a path stand for. */
import type { OperationRow } from '../../model.js';
import type { Violation } from '../problems/problem.js';
import { Bag } from './bag.js';
import { put } from './query.js';
import { percentDecode, syntaxOf } from './syntax.js';
import { readerOf } from './values.js';

export type PathReader = (values: readonly string[], violations: Violation[]) => Bag;

export function pathReaderOf({ path, parameters }: Pick<OperationRow, 'path' | 'parameters'>): PathReader {
  const templates = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
  const readers = templates.map((name, index) => {
    const row = parameters.find((parameter) => parameter.in === 'path' && parameter.name === name);
    if (!row) throw new Error(`the template {${name}} of ${path} has no parameter`);
    return { name, index, read: readerOf(row.value, syntaxOf(row, percentDecode)) };
  });
  return (values, violations) => {
    const out = new Bag();
    for (const { name, index, read } of readers) put(out, name, read(values[index] ?? ''), violations);
    return out;
  };
}
