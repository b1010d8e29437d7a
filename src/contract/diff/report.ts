/** The result of a comparison as people and programs read it: each change with its place in a file, and the verdict. */
import type { SourcePlace } from '../compile/document.js';
import type { Change, Impact, Verdict } from './change.js';

/** One of the two documents. */
export interface Side {
  /** The bundle. */
  readonly root: object;
  /** As people call it: `openapi/openapi.yaml`, `openapi/openapi.yaml@main`. */
  readonly name: string;
  /** Where a pointer into the bundle was written. */
  readonly locate?: (pointer: string) => Origin | undefined;
}

/** A line of a file, in the working tree or as a git ref has it. */
export interface Origin extends SourcePlace {
  readonly ref?: string;
}

/** `openapi/openapi.yaml:12`, `openapi/openapi.yaml@main:12`. */
export const placeText = ({ file, ref, line }: Origin): string =>
  `${file}${ref === undefined ? '' : `@${ref}`}:${line}`;

/** Below `stable` an operation may change more freely. */
export type Stability = 'draft' | 'alpha' | 'beta' | 'stable';

/** Somebody answers for a break that goes out without a major version. */
export interface Approval {
  readonly rule: string;
  readonly operation?: string;
  /** JSON Pointer into one of the bundles. */
  readonly place?: string;
  readonly owner: string;
  readonly reason: string;
  /** The last day on which it holds. */
  readonly expires: string;
  readonly at: SourcePlace;
}

/** A change with everything that was found out about it. */
export interface ReportedChange extends Change {
  /** In the revision; where the thing is gone, what is left around it. */
  readonly at?: Origin;
  /** In the base. */
  readonly was?: Origin;
  /** On changes that would break if the operation were stable. */
  readonly stability?: Exclude<Stability, 'stable'>;
  readonly approval?: Pick<Approval, 'owner' | 'reason' | 'expires'>;
}

/** Something of Redocly's report that the comparison of meanings knows better. */
export interface Rejudged {
  readonly rule: string;
  readonly place: string;
  readonly message: string;
  readonly redocly: Impact;
  readonly ours: Verdict;
}

/** What stands besides the changes and makes the comparison fail: an approval that nobody uses, for example. */
export interface Fault {
  readonly message: string;
  readonly fix: string;
  readonly at?: Origin;
}

export interface Named {
  readonly name: string;
  /** `info.version`. */
  readonly version: string | undefined;
}

export interface Diff {
  /** `v1`, where several documents are compared at once. */
  readonly label?: string;
  readonly base: Named;
  readonly revision: Named;
  readonly verdict: Verdict;
  /** The smallest version that the changes allow; absent where the base has none. */
  readonly nextVersion?: string;
  /** How `info.version` of the revision stands to that. */
  readonly version: 'enough' | 'too-low' | 'unknown';
  /** A break, and no major version for it. */
  readonly breaks: boolean;
  readonly changes: readonly ReportedChange[];
  readonly rejudged: readonly Rejudged[];
}

/** Everything that one run compared. */
export interface Report {
  readonly diffs: readonly Diff[];
  /** What is wrong with the approvals. */
  readonly faults: readonly Fault[];
  /** What nobody has to act on, but should know. */
  readonly notices: readonly string[];
}

/** Whether CI has to stop. */
export const hasFailed = ({ diffs, faults }: Report): boolean =>
  faults.length > 0 || diffs.some(({ breaks }) => breaks);

const ORDER: readonly Verdict[] = ['none', 'patch', 'minor', 'major'];

/** The strongest of several verdicts. */
export const strongest = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce<Verdict>((most, each) => (ORDER.indexOf(each) > ORDER.indexOf(most) ? each : most), 'none');
