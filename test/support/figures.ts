/** What each proof counted, for the table that `make proof` ends with (`proof-reporter.mjs`). */
import { appendFileSync } from 'node:fs';

/** Notes a figure of this test file, such as `12 workflows, 84 steps`; nowhere without the reporter. */
export function figure(proof: string, text: string): void {
  const { PROOF_FIGURES } = process.env;
  if (PROOF_FIGURES) appendFileSync(PROOF_FIGURES, `${JSON.stringify({ proof, text })}\n`);
}
