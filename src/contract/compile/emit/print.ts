/** Prints plain data as TypeScript that a person can read. */

const WIDTH = 110;

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replace(/\\"/g, '"').replace(/'/g, "\\'")}'`;

/** `names` gives objects that were printed before: they are referred to instead of repeated. */
export function print(value: unknown, names: ReadonlyMap<unknown, string> = new Map(), indent = ''): string {
  const name = names.get(value);
  if (name !== undefined) return name;
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => (inner: string) => print(item, names, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(
          ([member, item]) =>
            (inner: string) =>
              `${key(member)}: ${print(item, names, inner)}`,
        );
  const [open, close, pad] = isList ? ['[', ']', ''] : ['{', '}', ' '];
  if (items.length === 0) return `${open}${close}`;
  const flat = `${open}${pad}${items.map((item) => item('')).join(', ')}${pad}${close}`;
  if (indent.length + flat.length <= WIDTH && !flat.includes('\n')) return flat;
  const inner = `${indent}  `;
  return `${open}\n${items.map((item) => `${inner}${item(inner)},\n`).join('')}${indent}${close}`;
}
