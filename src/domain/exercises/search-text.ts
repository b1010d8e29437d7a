/** Marks that Unicode combines with letters: accents, umlauts. */
const MARKS = /\p{M}+/gu;
const GAPS = /[^\p{L}\p{N}]+/gu;

/**
 * Text as it is searched and sorted: without case, accents and punctuation, so that `Übung` is found by `ubung`
 * and names sort alike on every database whatever its collation.
 */
export const searchText = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(GAPS, ' ').trim();

/** All names of an exercise in one text, with a space on both sides of every word, for {@link searchPatterns}. */
export const searchTextOf = ({ name, aliases }: { name: string; aliases: readonly string[] }): string =>
  [name, ...aliases].map((text) => ` ${searchText(text)} `).join('\n');

/** Patterns for `like`, all of which have to match: whole words, of which the last may be incomplete. */
export function searchPatterns(query: string): string[] {
  // Folded text is letters and digits: there is nothing in it that `like` would take for more.
  const words = searchText(query).split(' ').filter(Boolean);
  return words.map((word, index) => (index < words.length - 1 ? `% ${word} %` : `% ${word}%`));
}

/** The name in the form of a slug: lower-case ASCII words with dashes. */
export const slugify = (name: string): string =>
  searchText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'exercise';
