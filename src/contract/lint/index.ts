import { createConfig, getLineColLocation, lint, type NormalizedProblem } from '@redocly/openapi-core';
import path from 'node:path';
import { readBeside, type Beside } from './beside.js';
import { defaultConfiguration, type Configuration } from './configuration.js';
import { plugin } from './plugin.js';

export { conventionRules, defaultConfiguration, engineRules, openApiRules } from './configuration.js';
export type { Configuration, Severity } from './configuration.js';
export { conventionOf } from './plugin.js';

/** Something in the document that must change. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  /** What is wrong and what to do about it. */
  readonly message: string;
  /** Relative to the working directory. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** JSON Pointer into the file, as a URI fragment. */
  readonly pointer: string;
}

/**
 * Checks a document of one or many files: Redocly's rules and our own, those of the configuration. Findings come
 * in the order of the files and lines; none means that the document is fine. `beside` are the other documents of the
 * project: what they use is used, and what they have can be referred to as a successor.
 */
export async function lintDocument(
  document: string,
  configuration: Configuration = defaultConfiguration,
  beside: readonly string[] = [],
): Promise<Finding[]> {
  const rules = beside.length === 0 ? configuration : informed(configuration, await readBeside(beside));
  const config = await createConfig({ plugins: [plugin], rules });
  const problems = await lint({ ref: path.resolve(document), config });
  const findings = problems.map(toFinding);
  const unique = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...unique.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      a.ruleId.localeCompare(b.ruleId),
  );
}

/** The same rules, told of the other documents. */
function informed(configuration: Configuration, { operations, definitions }: Beside): Configuration {
  const told = { 'contract/successor-exists': operations, 'contract/definition-is-used': definitions };
  const entries = Object.entries(told).flatMap(([id, beside]) => {
    const chosen = configuration[id];
    if (chosen === undefined) return [];
    return [[id, { ...(typeof chosen === 'string' ? { severity: chosen } : chosen), beside }] as const];
  });
  return { ...configuration, ...Object.fromEntries(entries) };
}

function toFinding({ ruleId, severity, message, location: [place] }: NormalizedProblem): Finding {
  const at = place && getLineColLocation(place);
  return {
    ruleId,
    severity,
    message,
    file: place ? path.relative('', place.source.absoluteRef) : '',
    line: at?.start.line ?? 1,
    column: at?.start.col ?? 1,
    pointer: place?.pointer ?? '#/',
  };
}
