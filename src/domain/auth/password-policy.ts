import { emailKey } from './email.js';
import { WeakPassword } from './errors.js';

/** Counted in code points; there are no rules of composition. */
const MIN_LENGTH = 15;
const MAX_LENGTH = 128;

const SERVICE = 'spotter';
/** How much must be left of a password without the words that an attacker knows of this account. */
const MIN_OWN_LENGTH = 8;
const MIN_DISTINCT = 5;
const MIN_UNIT = 10;

/** Where guessing starts. A password made of nothing but these, digits and signs is found in minutes. */
const COMMON_WORDS = new Set(
  (
    'password passwort parola senha contrasena motdepasse secret login welcome letmein admin administrator root user ' +
    'guest default changeme iloveyou monkey dragon master shadow sunshine princess football baseball basketball ' +
    'soccer hockey superman batman starwars pokemon whatever trustno test temp hello access computer internet google ' +
    'facebook michael jennifer jordan charlie summer winter spring autumn monday friday january december workout ' +
    'training fitness gym barbell correct horse battery staple love baby angel hunter killer ginger pepper flower ' +
    'cookie chocolate qwerty qwertz azerty asdf pass word my the is and this for you me i a'
  ).split(' '),
);
const LONGEST_WORD = Math.max(...[...COMMON_WORDS].map((word) => word.length));

/** Neighbours on these lines are neighbours under the fingers or in the head. */
const LINES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertz',
  'azerty',
];

const DISGUISES: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' }; // prettier-ignore

/** Throws a WeakPassword with every reason against the password. */
export function requireStrongPassword(password: string, email: string): void {
  const [first, ...rest] = reasonsAgainst(password.normalize('NFKC'), emailKey(email));
  if (first !== undefined) throw new WeakPassword([first, ...rest]);
}

function reasonsAgainst(password: string, email: string): string[] {
  const points = [...password];
  const folded = password.toLowerCase();
  const rules: [boolean, string][] = [
    [points.length < MIN_LENGTH, `must have at least ${MIN_LENGTH} characters`],
    [points.length > MAX_LENGTH, `must have at most ${MAX_LENGTH} characters`],
    [new Set(points).size < MIN_DISTINCT, `must have at least ${MIN_DISTINCT} different characters`],
    [isMostlyKnown(folded, email), "must be more than the e-mail address or the service's name"],
    [isRepetition(folded), 'must not be a repetition of something short'],
    [isWalk(folded), 'must not be a sequence of the alphabet, the digits or the keyboard'],
    [isCommon(folded), 'must not be made of the commonest words'],
  ];
  return rules.flatMap(([broken, reason]) => (broken ? [reason] : []));
}

function isMostlyKnown(password: string, email: string): boolean {
  const [local = ''] = email.split('@');
  const known = [email, local, SERVICE].filter((word) => word.length >= 3 && password.includes(word));
  const own = known.reduce((rest, word) => rest.replaceAll(word, ''), password);
  return known.length > 0 && own.length < MIN_OWN_LENGTH;
}

function isRepetition(password: string): boolean {
  const period = (password + password).indexOf(password, 1);
  return period > 0 && period < password.length && period < MIN_UNIT;
}

/** Four steps of five go to the same key or to a neighbour. */
function isWalk(password: string): boolean {
  let steps = 0;
  for (let i = 1; i < password.length; i++)
    if (areNeighbours(password.charAt(i - 1), password.charAt(i))) steps++;
  return steps >= (password.length - 1) * 0.8;
}

const areNeighbours = (a: string, b: string): boolean =>
  a === b || LINES.some((line) => line.includes(a + b) || line.includes(b + a));

function isCommon(password: string): boolean {
  const plain = [...password].map((char) => DISGUISES[char] ?? char).join('');
  return [password, plain].some((text) => isMadeOfWords(text.replace(/[^a-z]/g, '')));
}

/** Whether the letters can be cut into common words without a rest. */
function isMadeOfWords(letters: string): boolean {
  if (letters.length < MIN_LENGTH / 2) return false;
  const reachable = [true];
  for (let end = 1; end <= letters.length; end++) {
    reachable[end] = false;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && !reachable[end]; start++) {
      reachable[end] = reachable[start]! && COMMON_WORDS.has(letters.slice(start, end));
    }
  }
  return reachable[letters.length]!;
}
