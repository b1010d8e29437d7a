/** For programs. */
import { hasFailed, strongest, type Report } from '../report.js';

/** `verdict` and `changes` over everything that was compared; `documents` says it for each. */
export function formatJson(report: Report, { explain = false }: { readonly explain?: boolean } = {}): string {
  const { diffs, faults, notices } = report;
  const [first] = diffs;
  const result = {
    verdict: strongest(diffs.map(({ verdict }) => verdict)),
    ...(diffs.length === 1 && first?.nextVersion !== undefined && { nextVersion: first.nextVersion }),
    failed: hasFailed(report),
    changes: diffs.flatMap(({ label, changes }) =>
      changes.map((change) => ({ ...(label !== undefined && { version: label }), ...change })),
    ),
    documents: diffs.map(({ changes: _, rejudged, ...diff }) => ({ ...diff, ...(explain && { rejudged }) })),
    faults,
    notices,
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
