/** Names of exercises, made comparable: `Bench Press (Barbell)`, `Barbell Bench-Press` and `bench press barbell`. */

/** Lower case, without accents and punctuation. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SYNONYMS: Readonly<Record<string, string>> = {
  bb: 'barbell',
  db: 'dumbbell',
  dbs: 'dumbbell',
  kb: 'kettlebell',
  bw: 'bodyweight',
  tricep: 'triceps',
  bicep: 'biceps',
  ohp: 'overhead press',
  rdl: 'romanian deadlift',
  weighted: '',
  the: '',
};

/** Words that are names of muscles or of movements as they are, and no plurals. */
const SINGULAR = new Set(['triceps', 'biceps', 'abs', 'press', 'cross', 'glutes', 'quadriceps', 'pushups']);

/** The words of a name, singular and spelt out, each once and in the order of the alphabet. */
export function nameWords(name: string): readonly string[] {
  const words = plainName(name)
    .split(' ')
    .flatMap((word) => (SYNONYMS[word] ?? singular(word)).split(' '))
    .filter((word) => word !== '');
  return [...new Set(words)].sort();
}

function singular(word: string): string {
  if (word.length < 4 || SINGULAR.has(word) || !word.endsWith('s') || word.endsWith('ss')) return word;
  return /(?:ss|sh|ch|x)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const EQUIPMENT_WORDS: Readonly<Record<string, string>> = {
  barbell: 'barbell',
  dumbbell: 'dumbbell',
  kettlebell: 'kettlebell',
  cable: 'cable',
  machine: 'machine',
  smith: 'smith_machine',
  band: 'bands',
  bodyweight: 'bodyweight',
};

/** What the name says the exercise is done with; the last word that says something decides. */
export function equipmentOf(name: string): string | undefined {
  const found = nameWords(name).flatMap((word) => EQUIPMENT_WORDS[word] ?? []);
  return found.includes('smith_machine') ? 'smith_machine' : found.at(-1);
}

/**
 * How much two lists of words are alike, from 0 to 1. One is the same words; 0.9 the same but for a slip of one
 * letter in a long word; less is no more than a suggestion.
 */
export function likeness(left: readonly string[], right: readonly string[]): number {
  const common = left.filter((word) => right.includes(word)).length;
  if (common === left.length && common === right.length) return 1;
  const odd = [left.filter((word) => !right.includes(word)), right.filter((word) => !left.includes(word))];
  const [mine = [], theirs = []] = odd;
  if (mine.length === 1 && theirs.length === 1 && isSlip(mine[0] ?? '', theirs[0] ?? '')) return 0.9;
  return Math.min(0.85, (2 * common) / (left.length + right.length));
}

/** One letter more, less or different, in a word long enough for that to be no other word. */
function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 6 || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at + (short.length === long.length ? 1 : 0)) === long.slice(at + 1);
}
