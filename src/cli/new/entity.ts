/** The value of the domain behind a new shape, with the members that the shape begins with. */
import { capital, withArticle, type Noun } from './words.js';

export function entityText({ pascal, words }: Noun): string {
  return `import type { Instant } from '../shared/time.js';

/** ${capital(withArticle(words))}. */
export interface ${pascal} {
  readonly id: string;
  readonly title: string;
  readonly notes: string | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
`;
}
