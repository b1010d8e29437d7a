/** Prints plain data as TypeScript that a person can read. */

const WIDTH = 110;

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;

/**
 * `names` gives objects that were printed before: they are referred to instead of repeated. `used` is what
 * already stands on the line.
 */
export function print(
  value: unknown,
  names: ReadonlyMap<unknown, string> = new Map(),
  indent = '',
  used = indent.length,
): string {
  const name = names.get(value);
  if (name !== undefined) return name;
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const items = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([member, item]) => {
      const start = isList ? '' : `${key(member)}: `;
      return `${start}${print(item, names, inner, inner.length + start.length + 1)}`;
    });
  const [open, close, pad] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  if (items.length === 0) return `${open}${close}`;
  const flat = `${open}${pad}${items.join(', ')}${pad}${close}`;
  if (used + flat.length < WIDTH && !flat.includes('\n')) return flat;
  return `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}

/** `start` and a union of string literals, on one line or one line each. */
export function union(start: string, names: readonly string[], indent: string): string {
  const literals = names.map(quote);
  const flat = `${start} ${literals.join(' | ') || 'never'};`;
  if (indent.length + flat.length <= WIDTH) return flat;
  return `${start}${literals.map((literal) => `\n${indent}  | ${literal}`).join('')};`;
}
