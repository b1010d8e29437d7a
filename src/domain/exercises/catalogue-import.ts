/** Adds a foreign catalogue to ours. What ours has under any name is left as it is; the rest is mapped and added. */
import type { Atomically } from '../shared/atomically.js';
import type { CatalogueEntry, CatalogueRepository } from './catalogue.js';
import { catalogueSlug, changesFor, nameKey } from './catalogue.js';
import { checkFreeExercise } from './free-exercise-db-form.js';
import type { ForeignExercise, BlemishKind } from './free-exercise-db.js';
import { mapFreeExercise, SOURCE } from './free-exercise-db.js';

/** Why an entry was not taken. */
export type SkipReason = 'in_catalogue' | 'twice_in_file' | 'invalid';

interface Place {
  /** Of the entry in the file, from 0. */
  readonly index: number;
  /** As the file calls it, where it does. */
  readonly id: string | null;
  readonly detail: string;
}

export interface Skip extends Place {
  readonly reason: SkipReason;
}

/** A fault of the file that was mended; found in every entry that can be read, taken or not. */
export interface ReportedBlemish extends Place {
  readonly kind: BlemishKind;
}

export interface ImportReport {
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: Readonly<Record<SkipReason, number>>;
  readonly skips: readonly Skip[];
  readonly blemishes: readonly ReportedBlemish[];
}

/** What is to be in the catalogue after the import, and what is not. */
export interface ImportPlan {
  readonly entries: readonly CatalogueEntry[];
  readonly skips: readonly Skip[];
  readonly blemishes: readonly ReportedBlemish[];
}

export class CatalogueImport {
  constructor(
    private readonly atomically: Atomically,
    private readonly catalogue: CatalogueRepository,
    /** What we bring ourselves. It comes before foreign entries, be it stored already or not. */
    private readonly own: readonly CatalogueEntry[],
  ) {}

  /** A second run with the same document changes nothing. A dry run changes nothing and reports as if it had. */
  async run(document: readonly unknown[], { dryRun = false } = {}): Promise<ImportReport> {
    return this.atomically(async () => {
      const stored = await this.catalogue.lock();
      const { entries, skips, blemishes } = planImport(document, [...this.own, ...stored]);
      const { added, updated, unchanged } = changesFor(stored, entries);
      if (!dryRun) await this.catalogue.save([...added, ...updated]);
      return {
        read: document.length,
        added: added.length,
        updated: updated.length,
        unchanged,
        skipped: tally(skips),
        skips,
        blemishes,
      };
    });
  }
}

/** Judges and maps every entry; a bad one is reported and does not hold up the others. */
export function planImport(document: readonly unknown[], present: readonly CatalogueEntry[]): ImportPlan {
  const known = new KnownNames(present);
  const entries: CatalogueEntry[] = [];
  const skips: Skip[] = [];
  const blemishes: ReportedBlemish[] = [];
  document.forEach((value, index) => {
    const checked = checkFreeExercise(value);
    if ('faults' in checked) {
      skips.push({ index, id: idOf(value), reason: 'invalid', detail: checked.faults.join('; ') });
      return;
    }
    const { exercise } = checked;
    const mapped = mapFreeExercise(exercise);
    blemishes.push(...mapped.blemishes.map((blemish) => ({ index, id: exercise.id, ...blemish })));
    const refusal = known.refuse(exercise);
    if (refusal) skips.push({ index, id: exercise.id, ...refusal });
    else entries.push(known.place(mapped.entry));
  });
  return { entries, skips, blemishes };
}

/** Who has which name: the catalogue, and the entries of the file that were taken so far. */
class KnownNames {
  private readonly owners = new Map<string, CatalogueEntry>();
  private readonly imported = new Map<string, CatalogueEntry>();
  private readonly idsInFile = new Set<string>();
  private readonly namesInFile = new Map<string, string>();

  constructor(present: readonly CatalogueEntry[]) {
    for (const entry of present) {
      if (entry.source === SOURCE) this.imported.set(entry.sourceId, entry);
      for (const name of [entry.name, entry.slug, ...entry.aliases]) {
        if (!this.owners.has(nameKey(name))) this.owners.set(nameKey(name), entry);
      }
    }
  }

  refuse({ id, name }: ForeignExercise): Pick<Skip, 'reason' | 'detail'> | undefined {
    const owner = this.owners.get(nameKey(name)) ?? this.owners.get(nameKey(catalogueSlug(name)));
    if (owner && owner !== this.imported.get(id)) {
      return { reason: 'in_catalogue', detail: `"${name}" ${relation(owner, name)}` };
    }
    if (this.idsInFile.has(id)) return { reason: 'twice_in_file', detail: `the id ${id} came before` };
    const namesake = this.namesInFile.get(catalogueSlug(name));
    if (namesake !== undefined) {
      return { reason: 'twice_in_file', detail: `"${name}" is the name of ${namesake} too` };
    }
    this.idsInFile.add(id);
    this.namesInFile.set(catalogueSlug(name), id);
    return undefined;
  }

  /** An entry that was imported before keeps its id and its slug, even under another name. */
  place(entry: CatalogueEntry): CatalogueEntry {
    const before = this.imported.get(entry.sourceId);
    return before ? { ...entry, id: before.id, slug: before.slug } : entry;
  }
}

const relation = (owner: CatalogueEntry, name: string): string =>
  nameKey(owner.name) === nameKey(name)
    ? `is there as ${owner.slug}`
    : `is another name of ${owner.name} (${owner.slug})`;

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
};

function tally(skips: readonly Skip[]): Record<SkipReason, number> {
  const counts: Record<SkipReason, number> = { in_catalogue: 0, twice_in_file: 0, invalid: 0 };
  for (const { reason } of skips) counts[reason] += 1;
  return counts;
}
