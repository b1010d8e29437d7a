/** Neighbours on these lines are neighbours under the fingers or in the head. */
const LINES = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', '147', '258', '369', '789', '456'],
  // Rows of keyboards, then columns.
  ...[
    'qwertyuiop[]',
    "asdfghjkl;'",
    'zxcvbnm,./',
    'qwertzuiopü',
    'asdfghjklöä',
    'yxcvbnm,.-',
    'azertyuiop',
    'qsdfghjklm',
  ],
  ...['1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm', '8ik,', '9ol.', '0p;/', '!@#$%^&*()'],
  ...['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'],
];

const pairsOf = (line: string): string[] =>
  Array.from({ length: line.length - 1 }, (_, at) => line.slice(at, at + 2));

const FORWARD = new Set(LINES.flatMap(pairsOf));
const BACKWARD = new Set(LINES.map((line) => [...line].reverse().join('')).flatMap(pairsOf));

/** Where the longest walk in one direction begins that ends before `end`; `end - 1` where there is none. */
export function walkStart(text: string, end: number): number {
  return Math.min(runStart(text, end, FORWARD), runStart(text, end, BACKWARD));
}

function runStart(text: string, end: number, steps: ReadonlySet<string>): number {
  let start = end - 1;
  while (start > 0 && steps.has(text.slice(start - 1, start + 1))) start--;
  return start;
}
