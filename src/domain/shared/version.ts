import { PreconditionFailed } from './errors.js';

/** The versions that a caller accepts: any (`*`), one of these, or (absent) whatever there is. */
export type IfMatch = '*' | readonly number[] | undefined;

/** Throws where the caller has an older version in mind than the one that is about to change. */
export function requireVersion(version: number, ifMatch: IfMatch): void {
  if (ifMatch !== undefined && ifMatch !== '*' && !ifMatch.includes(version)) throw new PreconditionFailed();
}
