/**
 * The ledger of what tests have seen: operation, status, media type and problem code of every response. What
 * the document declares and no test has seen is a promise that nobody kept an eye on; what was seen and is
 * not declared is a promise broken.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { declaredStatus, type Operation, type ProvenDocument } from './document.js';

export interface Observation {
  readonly operationId: string;
  readonly status: number;
  /** Without parameters; `null` where the response has no body. */
  readonly mediaType: string | null;
  /** The `code` of a problem. */
  readonly code: string | null;
}

/** A line of the comparison, such as `getWorkout 404 application/problem+json workout_not_found`. */
export type Line = string;

export interface Ledger {
  record(observation: Observation): void;
}

/**
 * Opens a ledger that any number of processes write at once: each appends to a file of its own in `folder`,
 * and writes an observation once only.
 */
export function openLedger(folder: string, writer = `${process.pid}`): Ledger {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${writer}.ndjson`);
  const known = new Set<string>();
  return {
    record({ operationId, status, mediaType, code }) {
      const line = JSON.stringify({ operationId, status, mediaType, code });
      if (known.has(line)) return;
      known.add(line);
      appendFileSync(file, `${line}\n`);
    },
  };
}

/** Everything that was recorded in `folder`, each once. */
export function readLedger(folder: string): Observation[] {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '');
  return [...new Set(lines)].map((line) => JSON.parse(line) as Observation);
}

/** How much a document declares: `68 operations, 745 statuses, 1012 problems`. */
export function amountOf({ operations }: Pick<ProvenDocument, 'operations'>): string {
  const responses = operations.flatMap((operation) => Object.values(operation.responses));
  const problems = responses.reduce((sum, response) => sum + response.problems.length, 0);
  return `${operations.length} operations, ${responses.length} statuses, ${problems} problems`;
}

export interface Comparison {
  /** Declared, and no test has seen it. */
  unseen(): Line[];
  /** Seen, and the document does not declare it. */
  undeclared(): Line[];
}

/**
 * Compares the document with what was seen. A status counts by itself, with each of its media types, and with
 * each of its problem codes; `4XX` and `default` are seen with any status that they answer for. Of operations that
 * are not built yet (`unbuilt`) nothing has to be seen.
 */
export function compare(
  document: Pick<ProvenDocument, 'operations'>,
  seen: readonly Observation[],
  unbuilt: readonly string[] = [],
): Comparison {
  const declared = new Set(document.operations.flatMap(declaredLines));
  const awaited = document.operations.filter(({ id }) => !unbuilt.includes(id)).flatMap(declaredLines);
  const observed = new Set(seen.flatMap((observation) => observedLines(document, observation)));
  return {
    unseen: () => [...new Set(awaited)].filter((line) => !observed.has(line)),
    undeclared: () => [...observed].filter((line) => !declared.has(line)),
  };
}

function declaredLines(operation: Operation): Line[] {
  return Object.entries(operation.responses).flatMap(([status, { media, problems }]) => [
    `${operation.id} ${status}`,
    ...media.map(({ type }) => `${operation.id} ${status} ${type}`),
    ...problems.map((code) => `${operation.id} ${status} ${code}`),
  ]);
}

function observedLines(
  document: Pick<ProvenDocument, 'operations'>,
  { operationId, status, mediaType, code }: Observation,
): Line[] {
  const operation = document.operations.find(({ id }) => id === operationId);
  const declared = operation && declaredStatus(operation, status);
  const start = `${operationId} ${declared ?? status}`;
  const media = declared ? operation.responses[declared]!.media : [];
  return [
    start,
    ...(mediaType === null ? [] : [`${start} ${rangeOf(mediaType, media)}`]),
    ...(code === null ? [] : [`${start} ${code}`]),
  ];
}

/** The declared media type or range that `type` falls under, or itself. */
function rangeOf(type: string, declared: readonly { readonly type: string }[]): string {
  const ranges = [type, `${type.split('/', 1)[0]}/*`, '*/*'];
  return ranges.find((range) => declared.some((media) => media.type === range)) ?? type;
}
