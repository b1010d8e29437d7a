import { emailKey } from './email.js';
import { WeakPassword } from './errors.js';
import { cheapestGuess, folded, type Known, type Trick } from './password-guesses.js';
import type { CommonPasswords } from './ports.js';

/** Counted in code points; there are no rules of composition. */
const MIN_LENGTH = 15;
const MAX_LENGTH = 128;

/**
 * Fewer guesses than 2 to this power are too few. Lists of common passwords hold next to none of 15 characters, since
 * people lengthen short ones. So the block list is a rule, and refuses with the 49 233 ranked passwords that it is
 * given: each of them repeated until it is long enough, every two of them together (over a billion passwords), every
 * three of the 3 000 commonest, all of these with some digits and signs or in disguise, and whatever is made of the
 * e-mail address, the name, the service's name and walks over the keyboard. Four words drawn from a list of
 * 7 776 take 2^51 guesses and pass.
 */
const MIN_BITS = 36;
const MIN_PERIOD = 10;

const SERVICE = 'spotter';
const MIN_OWN_WORD = 3;

const TOO_EASY: Readonly<Record<Trick, string>> = {
  own: "must be more than the e-mail address, the name or the service's name",
  repetition: 'must not be a repetition of something short',
  walk: 'must not be a sequence of the alphabet, the digits or the keyboard',
  common: 'must not be made of the commonest passwords and words',
};

/** What everybody knows of the person whose password it is to be. */
export interface PasswordOwner {
  readonly email: string;
  readonly displayName: string;
}

/** Which passwords are taken (NIST SP 800-63B-4, 3.1.1.2). */
export class PasswordPolicy {
  constructor(private readonly common: CommonPasswords) {}

  /** Throws a WeakPassword with every reason against the password. `pointer` is where it stands in the input. */
  async require(password: string, owner: PasswordOwner, pointer = '#/password'): Promise<void> {
    const known = { ranks: await this.common.ranks(), own: ownWords(owner) };
    const [first, ...rest] = reasonsAgainst(password.normalize('NFKC'), known);
    if (first !== undefined) throw new WeakPassword([first, ...rest], pointer);
  }
}

function reasonsAgainst(password: string, known: Known): string[] {
  const { length } = [...password];
  // What is far too long is not worth a look.
  if (length > MAX_LENGTH) return [`must have at most ${MAX_LENGTH} characters`];
  const text = folded(password);
  const { bits, tricks } = cheapestGuess(text, known);
  const easy = new Set<Trick>(bits < MIN_BITS ? tricks : []);
  if (isRepetition(text)) easy.add('repetition');
  const reasons = (Object.keys(TOO_EASY) as Trick[]).filter((trick) => easy.has(trick));
  return [
    ...(length < MIN_LENGTH ? [`must have at least ${MIN_LENGTH} characters`] : []),
    ...reasons.map((trick) => TOO_EASY[trick]),
  ];
}

/** Also one that breaks off. */
function isRepetition(text: string): boolean {
  for (let period = 1; period < MIN_PERIOD && period * 2 <= text.length; period++) {
    if (text.startsWith(text.slice(period))) return true;
  }
  return false;
}

function ownWords({ email, displayName }: PasswordOwner): Set<string> {
  const address = folded(emailKey(email));
  const name = folded(displayName);
  const wholes = [SERVICE, address, name, ...address.split('@')];
  const words = [...wholes, ...wholes.flatMap((whole) => [...whole.split(/[^\p{L}\p{N}]+/u), joined(whole)])];
  return new Set(words.filter((word) => word.length >= MIN_OWN_WORD));
}

const joined = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
