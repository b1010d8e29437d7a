/** One name in the ways in which it is written. */
export interface Noun {
  /** `coachLink` */
  readonly camel: string;
  /** `CoachLink` */
  readonly pascal: string;
  /** `coach-link` */
  readonly kebab: string;
  /** `coach_link` */
  readonly snake: string;
  /** `coach link` */
  readonly words: string;
}

/** From any of the ways. */
export function noun(name: string): Noun {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((part) => part !== '');
  const pascal = parts.map(capital).join('');
  return {
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    kebab: parts.join('-'),
    snake: parts.join('_'),
    words: parts.join(' '),
  };
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `a workout`, `an exercise` */
export const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
