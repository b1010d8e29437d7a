import type { CommonPasswords } from '../../domain/auth/ports.js';

/** Whole phrases that everybody has read somewhere, and what the list lacks. */
const FAMOUS = [
  ...['correcthorsebatterystaple', 'thequickbrownfoxjumpsoverthelazydog', 'tobeornottobethatisthequestion'],
  ...['maytheforcebewithyou', 'loremipsumdolorsitamet', 'onceuponatime', 'twinkletwinklelittlestar'],
  ...['passwort', 'parola', 'senha', 'contrasena', 'motdepasse', 'haslo', 'salasana', 'changeme', 'login'],
  ...[
    'admin',
    'guest',
    'root',
    'test',
    'user',
    'default',
    'secret',
    'hello',
    'welcome',
    'temp',
    'pass',
    'word',
  ],
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'spring'],
  ...['summer', 'autumn', 'winter', 'gym', 'workout', 'training', 'fitness', 'barbell', 'password'],
];
const FAMOUS_RANK = 500;

let made: Promise<ReadonlyMap<string, number>> | undefined;

/**
 * The ranked passwords of zxcvbn. Reading the package and making the map takes some 25 ms, once in a process and only
 * where somebody chooses a password; that is a tenth of what hashing it takes.
 */
export const commonPasswords: CommonPasswords = { ranks: () => (made ??= makeRanks()) };

async function makeRanks(): Promise<ReadonlyMap<string, number>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const ranks = new Map(FAMOUS.map((word) => [word, FAMOUS_RANK]));
  // From the end, so that the better rank stands.
  const listed = dictionary['passwords-common'];
  for (let index = listed.length - 1; index >= 0; index--) {
    const word = String(listed[index]).toLowerCase();
    ranks.set(word, Math.min(index + 1, ranks.get(word) ?? Infinity));
  }
  return ranks;
}
