/** What the newest whole run of the tests has seen, for `make proof`, which does not run them all again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Observation } from '../../src/contract/prove/ledger.js';

const FILE = path.join('.data', 'proof', 'ledger.json');

interface KeptLedger {
  readonly sources: string;
  readonly seen: readonly Observation[];
}

export function keepLedger(seen: readonly Observation[]): void {
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify({ sources: digestOfSources(), seen } satisfies KeptLedger));
}

/** Nothing, where there is none or where it was seen of other sources than these. */
export function keptLedger(): readonly Observation[] | undefined {
  try {
    const { sources, seen } = JSON.parse(readFileSync(FILE, 'utf8')) as KeptLedger;
    return sources === digestOfSources() ? seen : undefined;
  } catch {
    return undefined;
  }
}

/** Of everything that decides what the tests see. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'generated', 'migrations', 'seeds', 'test'])
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).sort(byPath))
      if (entry.isFile()) hash.update(pathOf(entry)).update(readFileSync(pathOf(entry)));
  return hash.digest('hex');
}

interface Entry {
  readonly parentPath: string;
  readonly name: string;
}

const pathOf = ({ parentPath, name }: Entry): string => path.join(parentPath, name);
const byPath = (a: Entry, b: Entry): number => (pathOf(a) < pathOf(b) ? -1 : 1);
