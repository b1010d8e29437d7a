/** The changes that were found: one for each cause, with the operations that it reaches. */
import type { Change, Place } from '../change.js';

export type Finding = Omit<Change, 'operation' | 'operations'>;

interface Entry {
  readonly finding: Finding;
  readonly operations: Set<string>;
}

export class Findings {
  private readonly found = new Map<string, Entry>();
  /** Most findings come again and again, from what operations share. */
  private readonly entries = new Map<Finding, Entry>();

  add(finding: Finding, operation?: string): void {
    let entry = this.entries.get(finding);
    if (!entry) this.entries.set(finding, (entry = this.entry(finding)));
    if (operation !== undefined) entry.operations.add(operation);
  }

  private entry(finding: Finding): Entry {
    const key = [finding.rule, finding.place.base, finding.place.revision, finding.message].join('\n');
    let entry = this.found.get(key);
    if (!entry) this.found.set(key, (entry = { finding, operations: new Set() }));
    return entry;
  }

  changes(): Change[] {
    return [...this.found.values()].map(({ finding, operations: set }) => {
      const operations = [...set];
      const [operation] = operations;
      return { ...finding, ...(operation !== undefined && { operation, operations }) };
    });
  }
}

/** A place with the sides that it has. */
export const place = (base: string | undefined, revision: string | undefined): Place => ({
  ...(base && { base }),
  ...(revision && { revision }),
});

type Parts = Pick<Finding, 'rule' | 'place' | 'message' | 'client'>;

export const breaking = (parts: Parts & { readonly fix: string }): Finding => ({
  ...parts,
  kind: 'breaking',
  impact: 'major',
});

/** Compatible, and more than prose. */
export const compatible = (kind: 'added' | 'changed' | 'removed' | 'deprecated', parts: Parts): Finding => ({
  ...parts,
  kind,
  impact: 'minor',
});

/** Nothing that a program would notice. */
export const prose = (parts: Omit<Parts, 'client'> & { readonly client?: string }): Finding => ({
  client: 'Nothing changes for programs.',
  ...parts,
  kind: 'changed',
  impact: 'patch',
});
