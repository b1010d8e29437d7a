/**
 * Prism's generator makes texts such as `"1.05e+1"` of a number whose `multipleOf` is a fraction, and lets neither its
 * limits nor the seed hold. The same numbers as a list are made up well, and mean the same.
 */
import { mapValues } from './join.js';

type Node = Readonly<Record<string, unknown>>;

/** More would make the document large; such a number stays as it is. */
const MOST = 2_000;
const TINY = 1e-9;

/** The document with every bounded multiple of a fraction as the list of its numbers. */
export function listFractions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(listFractions);
  if (typeof node !== 'object' || node === null) return node;
  const numbers = multiples(node as Node);
  const copy = mapValues(node as Node, listFractions);
  if (!numbers) return copy;
  const { multipleOf: _multipleOf, minimum: _minimum, maximum: _maximum, ...rest } = copy;
  return { ...rest, enum: numbers };
}

function multiples(schema: Node): (number | null)[] | undefined {
  const { type, multipleOf: step, minimum, maximum } = schema;
  const types = [type].flat();
  if (typeof step !== 'number' || Number.isInteger(step) || 'enum' in schema || !types.includes('number'))
    return;
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return;
  // 0.3 / 0.1 is a little less than 3.
  const [first, last] = [Math.ceil(minimum / step - TINY), Math.floor(maximum / step + TINY)];
  if (last - first >= MOST) return;
  const decimals = String(step).split('.')[1]?.length ?? 0;
  const numbers = Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toFixed(decimals)),
  );
  return [...numbers, ...(types.includes('null') ? [null] : [])];
}
