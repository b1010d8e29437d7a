/** Marks that Unicode combines with letters: accents, umlauts. */
const MARKS = /\p{M}+/gu;
const GAPS = /[^\p{L}\p{N}]+/gu;

/**
 * Text as it is searched and sorted: without case, accents and punctuation, so that `Übung` is found by `ubung`
 * and names sort alike on every database whatever its collation.
 */
export const searchText = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(GAPS, ' ').trim();

/** All names of an exercise in one text; the line break keeps a word of one from running into the next. */
export const searchTextOf = ({ name, aliases }: { name: string; aliases: readonly string[] }): string =>
  [name, ...aliases].map(searchText).join('\n');

/** The words that all have to be found. */
export const searchWords = (query: string): string[] => searchText(query).split(' ').filter(Boolean);

/** The name in the form of a slug: lower-case ASCII words with dashes. */
export const slugify = (name: string): string =>
  searchText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'exercise';
