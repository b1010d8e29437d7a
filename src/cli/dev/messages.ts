/** What the processes of `make dev` say to each other. */
import type { Diff } from '../../contract/diff/report.js';
import type { TestPlace } from './impact/tests.js';
import type { TouchedOperation } from './impact/touched.js';

/** Something that a person has to mend. */
export interface Remark {
  /** `openapi/paths/sets/set.yaml:12`, with a column where it is known. */
  readonly where: string;
  readonly message: string;
}

/** One document, compiled; its files are in a folder of its own, which nothing changes any more. */
export interface Compiled {
  /** `v1`. */
  readonly name: string;
  readonly folder: string;
  /** What it was read from: absolute paths. */
  readonly files: readonly string[];
  /** Nothing in it differs from what is published. */
  readonly isSame: boolean;
}

/** Told before the rest is compiled, since types take longest to check. */
export interface TypesReady extends Compiled {
  /** Where the generated files belong. */
  readonly out: string;
  readonly touched: readonly TouchedOperation[];
}

export interface Impact {
  readonly name: string;
  readonly touched: readonly TouchedOperation[];
  readonly tests: readonly TestPlace[];
  /** Against the newest release; absent where nothing was released yet. */
  readonly released?: Diff;
  /** Against what was published before; absent at the start. */
  readonly saved?: Diff;
}

export type Compilation =
  /** A newer one has begun. */
  | { readonly kind: 'superseded' }
  | { readonly kind: 'faulty'; readonly faults: readonly Remark[] }
  | { readonly kind: 'compiled'; readonly documents: readonly Compiled[] };

export interface Listening {
  readonly port: number;
  /** Operations that are answered from their examples. */
  readonly mocked: readonly string[];
}

/** What the server made of new documents. */
export type Publication =
  | { readonly kind: 'published'; readonly mocked: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };

export interface TypeFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type TypeCheck =
  | { readonly kind: 'superseded' }
  | {
      readonly kind: 'checked';
      /** Everything that does not compile now. */
      readonly faults: readonly TypeFault[];
      /** How many files were looked at; none where no type has changed. */
      readonly files: number;
    };
