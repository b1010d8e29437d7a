/**
 * Insertions into YAML that people write: whole lines at the right place, so that comments, order and form of all others
 * stay as they are.
 */

/** The line of a key at an indentation, from 0; -1 where there is none. */
export const lineOfKey = (lines: readonly string[], key: string, indent = ''): number =>
  lines.findIndex((line) => line.startsWith(`${indent}${key}:`));

/** The line after the block that begins at a line: the next one that is indented no deeper. */
export function endOfBlock(lines: readonly string[], start: number): number {
  const depth = indentOf(lines[start] ?? '');
  let end = start + 1;
  while (end < lines.length && (lines[end] === '' || indentOf(lines[end]!) > depth)) end++;
  while (lines[end - 1] === '') end--;
  return end;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

export function insert(text: string, at: number, block: string): string {
  const lines = text.split('\n');
  return [...lines.slice(0, at), ...block.replace(/\n$/, '').split('\n'), ...lines.slice(at)].join('\n');
}

/** A block at the end of a file. */
export const append = (text: string, block: string): string =>
  `${text.replace(/\n*$/, text === '' ? '' : '\n')}${block.replace(/\n*$/, '\n')}`;

/** A block after the last of those whose first line fits; at the end where there is none. */
export function insertAfterLast(text: string, fits: RegExp, block: string): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => fits.test(line));
  return last < 0 ? append(text, block) : insert(text, endOfBlock(lines, last), block);
}

export const indented = (block: string, by: string): string => block.replace(/^(?=.)/gm, by);
