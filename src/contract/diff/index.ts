/** What changed between two documents, for those who ask in process. */
export type { Change, Comparison, Impact, Verdict } from './change.js';
export { diffDocuments, type DiffOptions } from './diff.js';
export {
  DEFAULT_LAYOUT,
  releasesOf,
  versionsOf,
  type Layout,
  type VersionFiles,
} from './documents/layout.js';
export { readDocument, UsageError } from './documents/read.js';
export { FORMATS, formatReport, type Format } from './format/index.js';
export { hasFailed, placeText } from './report.js';
export type { Diff, Origin, Report, ReportedChange, Side } from './report.js';
