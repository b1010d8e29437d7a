/** The public catalogue as those who fill it see it: the seeds and the importers. */
import { createHash } from 'node:crypto';
import type { ExerciseTraits } from './exercise.js';
import { searchText } from './search-text.js';

export interface CatalogueEntry extends ExerciseTraits {
  readonly id: string;
  readonly slug: string;
  /** Where the entry comes from and what it is called there, so that filling the catalogue can be repeated. */
  readonly source: string;
  readonly sourceId: string;
}

export interface StoredEntry extends CatalogueEntry {
  readonly version: number;
}

export interface CatalogueRepository {
  /** The whole catalogue. Those who fill it take turns until their transactions end; readers go on. */
  lock(): Promise<StoredEntry[]>;
  /** Adds the entries, or writes them over what is stored under their ids. Whether they are published stays. */
  save(entries: readonly StoredEntry[]): Promise<void>;
}

/** The namespace of our catalogue's ids; made up once and never changed. */
const NAMESPACE = Buffer.from('5b1f1c0e8f5d4c52a3b70d6a1c94e2f7', 'hex');

/**
 * The id of the exercise with that slug: a UUID of version 5 (RFC 9562), the same in every installation. Logs
 * that refer to the catalogue can so move between installations, and filling a catalogue anew keeps its references.
 */
export function catalogueId(slug: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(slug).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Names that a reader takes for the same have the same key: case, accents and punctuation do not count. */
export const nameKey = (name: string): string => searchText(name.replace(/['’]/g, ''));

/** The slug that a name asks for; empty where it has no letter or digit of ASCII. */
export const catalogueSlug = (name: string): string =>
  nameKey(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');

/** What has to be written so that the catalogue holds the wanted entries as well. */
export interface Changes {
  readonly added: readonly StoredEntry[];
  readonly updated: readonly StoredEntry[];
  readonly unchanged: number;
}

/** Compares by id. An entry that differs becomes the next version of the stored one; the rest is left alone. */
export function changesFor(stored: readonly StoredEntry[], wanted: readonly CatalogueEntry[]): Changes {
  const byId = new Map(stored.map((entry) => [entry.id, entry]));
  const added: StoredEntry[] = [];
  const updated: StoredEntry[] = [];
  for (const entry of wanted) {
    const present = byId.get(entry.id);
    if (!present) added.push({ ...entry, version: 1 });
    else if (!isSame(present, entry)) updated.push({ ...entry, version: present.version + 1 });
  }
  return { added, updated, unchanged: wanted.length - added.length - updated.length };
}

const isSame = (left: CatalogueEntry, right: CatalogueEntry): boolean => written(left) === written(right);

/** Everything that makes the entry, in an order that does not depend on who made the object. */
const written = (entry: CatalogueEntry): string =>
  JSON.stringify([
    [entry.slug, entry.source, entry.sourceId, entry.name, entry.trackingType, entry.category],
    [entry.force, entry.level, entry.mechanic, entry.equipment, entry.isUnilateral, entry.bodyweightFactor],
    entry.muscles.map(({ muscle, role, weight }) => [muscle, role, weight]),
    entry.instructions,
    entry.aliases,
  ]);
