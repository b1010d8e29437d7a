import { walkStart } from './password-walks.js';

/** What a guesser uses: lists, what is known of the person, what fingers do, and what was typed just before. */
export type Trick = 'common' | 'own' | 'walk' | 'repetition';

export interface Guess {
  /** The binary logarithm of how many guesses it takes. */
  readonly bits: number;
  /** What made it cheap. */
  readonly tricks: ReadonlySet<Trick>;
}

export interface Known {
  /** Common passwords and words, with their rank: the commonest is 1. */
  readonly ranks: ReadonlyMap<string, number>;
  /** What everybody who knows the person would try first. */
  readonly own: ReadonlySet<string>;
}

/** The cheapest way to get to a place of the text, and where its last step began. */
interface Step {
  readonly bits: number;
  readonly from: number;
  readonly trick?: Trick;
}

const LONGEST_WORD = 40;
const SHORTEST_WORD = 3;

const OWN_BITS = 1;
const DISGUISE_BITS = 1;
const COPY_BITS = 2;
const WALK_BITS = 5;
const SEPARATOR_BITS = 2.5;

const SEPARATORS = /[ ._,-]/g;
const I_FOR_1: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'i', '|': 'i' }; // prettier-ignore
const L_FOR_1: Readonly<Record<string, string>> = { ...I_FOR_1, '1': 'l', '!': 'l', '|': 'l' };

/** Letters with marks that Unicode does not take apart. */
const UNMARKED: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** The form in which texts are compared: a guesser tries capitals and marks as well, which costs next to nothing. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[łđøıßæœ]/g, (char) => UNMARKED[char]!);

/**
 * How many guesses a folded text takes: the cheapest way to put it together from common passwords and words (also
 * spelt with digits and signs for letters, backwards, or with separators in between), from what is known of the
 * person, from walks over the keyboard, from copies of what stands just before, and from single characters.
 *
 * The work grows with the square of the length at most, whatever the text is.
 */
export function cheapestGuess(text: string, known: Known): Guess {
  const joined = text.replace(SEPARATORS, '');
  const separators = (text.length - joined.length) * SEPARATOR_BITS;
  const { bits, tricks } = cheapestPath(joined, known);
  const ways = [
    cheapestPath(text, known),
    cheapestPath([...text].reverse().join(''), known),
    { bits: bits + separators, tricks },
  ];
  return ways.reduce((best, way) => (way.bits < best.bits ? way : best));
}

function cheapestPath(text: string, known: Known): Guess {
  const spellings = [...new Set([text, disguised(text, I_FOR_1), disguised(text, L_FOR_1)])];
  const path: Step[] = [{ bits: 0, from: 0 }];
  for (let end = 1; end <= text.length; end++) {
    const before = path[end - 1]!.bits;
    let best: Step = { bits: before + bitsOf(text.charAt(end - 1)), from: end - 1 };
    const consider = (from: number, bits: number, trick: Trick): void => {
      const total = path[from]!.bits + bits;
      if (total < best.bits) best = { bits: total, from, trick };
    };
    considerWords(spellings, end, known, consider);
    considerWalk(text, end, consider);
    considerCopies(text, end, consider);
    path.push(best);
  }
  return { bits: path[text.length]!.bits, tricks: tricksOf(path) };
}

type Consider = (from: number, bits: number, trick: Trick) => void;

function considerWords(spellings: readonly string[], end: number, known: Known, consider: Consider): void {
  for (let from = Math.max(0, end - LONGEST_WORD); from <= end - SHORTEST_WORD; from++) {
    spellings.forEach((spelling, index) => {
      const word = spelling.slice(from, end);
      const disguise = index === 0 ? 0 : DISGUISE_BITS;
      const rank = known.ranks.get(word);
      if (known.own.has(word)) consider(from, OWN_BITS + disguise, 'own');
      else if (rank !== undefined) consider(from, Math.log2(rank + 1) + disguise, 'common');
    });
  }
}

function considerWalk(text: string, end: number, consider: Consider): void {
  for (let from = walkStart(text, end); from <= end - 3; from++) {
    consider(from, WALK_BITS + Math.log2(end - from), 'walk');
  }
}

/** What ends here is the same as what ends where it begins. */
function considerCopies(text: string, end: number, consider: Consider): void {
  for (let length = 1; length * 2 <= end; length++) {
    const from = end - length;
    if (text.startsWith(text.slice(from, end), from - length)) consider(from, COPY_BITS, 'repetition');
  }
}

function tricksOf(path: readonly Step[]): Set<Trick> {
  const tricks = new Set<Trick>();
  for (let at = path.length - 1; at > 0; at = path[at]!.from) {
    const { trick } = path[at]!;
    if (trick) tricks.add(trick);
  }
  return tricks;
}

const disguised = (text: string, disguises: Readonly<Record<string, string>>): string =>
  text.replace(/[^a-z]/g, (char) => disguises[char] ?? char);

/** A character that nothing foretells. */
function bitsOf(char: string): number {
  if (/[a-z]/.test(char)) return 4.7;
  if (/[0-9]/.test(char)) return 3.3;
  if (/[ ._,-]/.test(char)) return SEPARATOR_BITS;
  return char < '\u0080' ? 3.5 : 5;
}
