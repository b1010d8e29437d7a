/** What a check found. `optional`: something works less well, nothing is broken. */
export interface Finding {
  readonly state: 'ok' | 'optional' | 'broken';
  readonly line: string;
  readonly fix?: string;
}

export type Check = () => Promise<Finding> | Finding;

/** The finding of a check that has two outcomes. */
export const found = (
  fine: boolean,
  line: string,
  fix: string,
  otherwise: 'broken' | 'optional' = 'broken',
): Finding => ({ state: fine ? 'ok' : otherwise, line, fix });
