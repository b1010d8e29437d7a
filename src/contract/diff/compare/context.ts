/** What every part of the comparison works with. */
import type { Schema } from '../../compile/openapi.js';
import { child, isObject } from '../../compile/document.js';
import type { Equality } from './equality.js';
import { breaking, Findings, place, prose, type Finding } from './findings.js';
import type { Notes } from './notes.js';
import type { Role } from './role.js';
import type { SchemaComparer } from './schemas.js';
import { same } from './schema/shape.js';
import type { Conjunction, Side } from './side.js';

export interface Context {
  /** Findings about what operations share, by role and places. */
  readonly shared: Map<string, readonly Finding[]>;
  readonly base: Side;
  readonly revision: Side;
  readonly equality: Equality;
  readonly schemas: SchemaComparer;
  readonly notes: Notes;
  readonly findings: Findings;
}

/** The same thing in both documents. */
export interface Pair<T> {
  readonly base: { readonly node: T; readonly at: string };
  readonly revision: { readonly node: T; readonly at: string };
}

/** Reports for one operation, or for none. */
export interface Reporter extends Context {
  /** Where to put them as well. */
  readonly collected?: Finding[];
  readonly operation?: string;
}

export const report = (reporter: Reporter, ...findings: readonly Finding[]): void => {
  for (const finding of findings) {
    reporter.findings.add(finding, reporter.operation);
    reporter.collected?.push(finding);
  }
};

/** Compares what many operations refer to once, and reports it for each of them. */
export function once(reporter: Reporter, key: string, compare: (reporter: Reporter) => void): void {
  let findings = reporter.shared.get(key);
  if (!findings) {
    const collected: Finding[] = [];
    compare({ ...reporter, findings: new Findings(), collected });
    reporter.shared.set(key, (findings = collected));
  }
  report(reporter, ...findings);
}

/** A schema that is not there allows everything. */
export const conjunction = (side: Side, node: Schema | undefined, at: string): Conjunction =>
  node === undefined ? [side.implied(true, at)] : [side.schema(node, at)];

export function compareSchemas(
  reporter: Reporter,
  role: Role,
  base: Conjunction,
  revision: Conjunction,
  options: { readonly optional?: boolean; readonly asText?: boolean } = {},
): void {
  if (reporter.equality.conjunctions(base, revision)) return;
  report(reporter, ...reporter.schemas.compare(role, base, revision, options.asText ?? false));
  report(reporter, ...reporter.notes.compare(role, base, revision, options.optional ?? false));
}

/**
 * Whatever an object holds beyond what its reader knows: an extension is prose, anything else may mean
 * anything. `prosaic` names what is known to be prose.
 */
export function compareOthers(
  reporter: Reporter,
  { base, revision }: Pair<object>,
  subject: string,
  known: readonly string[],
  prosaic: readonly string[],
): void {
  const [before, after] = [base.node, revision.node] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(before!), ...Object.keys(after!)]);
  for (const key of keys) {
    if (known.includes(key) || isSame(reporter, before![key], after![key])) continue;
    const at = place(pointer(base, key), pointer(revision, key));
    if (prosaic.includes(key))
      report(
        reporter,
        prose({ rule: 'documentation-changed', place: at, message: `${subject}: \`${key}\` changed.` }),
      );
    else if (key.startsWith('x-'))
      report(
        reporter,
        prose({
          rule: 'extension-changed',
          place: at,
          message: `${subject}: the extension \`${key}\` changed.`,
        }),
      );
    else
      report(
        reporter,
        breaking({
          rule: 'keyword-changed',
          place: at,
          message: `${subject}: \`${key}\` changed, and what it means cannot be judged.`,
          client: 'Unknown: the comparison does not know the keyword.',
          fix: 'Leave it as it was, or approve the change once somebody has looked at it.',
        }),
      );
  }
}

function isSame(reporter: Reporter, one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return isObject(one) || Array.isArray(one)
    ? reporter.equality.areEqual(one, reporter.base, other, reporter.revision)
    : same(one, other);
}

const pointer = ({ node, at }: { readonly node: object; readonly at: string }, key: string): string =>
  Object.hasOwn(node, key) ? child(at, key) : at;

/** Keys of both, of the base only and of the revision only. */
export function align<T>(
  base: ReadonlyMap<string, T>,
  revision: ReadonlyMap<string, T>,
): { both: [string, T, T][]; removed: [string, T][]; added: [string, T][] } {
  const both: [string, T, T][] = [];
  const removed: [string, T][] = [];
  for (const [key, value] of base) {
    const other = revision.get(key);
    if (other === undefined) removed.push([key, value]);
    else both.push([key, value, other]);
  }
  return { both, removed, added: [...revision].filter(([key]) => !base.has(key)) };
}
