/** Parses JSON texts that are short enough to come in a URL or a form field. */
import type { Violation } from '../problems/problem.js';
import { inspectJson } from './inspect.js';
import { scanJson } from './scan.js';

const LIMITS = { depth: 16, values: 1000 };

/** `undefined`: not JSON, or JSON that nothing good comes from. */
export function parseJsonText(text: string): unknown {
  if (['too_deep', 'too_many'].includes(scanJson(Buffer.from(text), LIMITS))) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const violations: Violation[] = [];
    inspectJson(value, '', violations);
    return violations.length === 0 ? value : undefined;
  } catch {
    return undefined;
  }
}
