/** One operation of the document, made ready to be served: whatever can be decided before a request is. */
import type { Contract, OperationRow, Serializers, Validators } from '../model.js';
import { Bodies } from './body/bodies.js';
import type { Cursors } from './conventions/pagination.js';
import { Deprecation, type Now } from './deprecation.js';
import { Inputs } from './inputs.js';
import type { JsonLimits } from './json/scan.js';
import { Limiter, type LimiterOptions } from './limits.js';
import { negotiatorOf, type Negotiator } from './negotiation/accept.js';
import { Checker, type ReplyChecks } from './reply/checker.js';
import { Renderer, type RenderOptions } from './reply/render.js';
import { guardOf, type Guard, type GuardOptions } from './security.js';
import { PROBLEM_TYPE } from './problems/write.js';

interface OperationOptions extends RenderOptions, GuardOptions {
  readonly contract: Contract;
  readonly validators: Validators;
  readonly serializers: Serializers;
  readonly checks: ReplyChecks;
  readonly limits: JsonLimits;
  readonly cursors: Cursors | undefined;
  /** Undefined where nobody counts. */
  readonly quotas: LimiterOptions | undefined;
  readonly clock: Now;
}

export class Operation {
  readonly id: string;
  readonly negotiate: Negotiator | undefined;
  readonly limiter: Limiter | undefined;
  readonly guard: Guard | undefined;
  readonly deprecation: Deprecation | undefined;
  readonly inputs: Inputs;
  readonly bodies: Bodies | undefined;
  readonly checker: Checker;
  readonly replies: Renderer;
  readonly cursors: Cursors | undefined;

  constructor(
    readonly row: OperationRow,
    options: OperationOptions,
  ) {
    this.id = row.id;
    const [first, ...others] = successTypes(row);
    this.negotiate = first === undefined ? undefined : negotiatorOf([first, ...others]);
    this.limiter = options.quotas && row.limits.length > 0 ? new Limiter(row, options.quotas) : undefined;
    this.guard = guardOf(row, options);
    this.deprecation = row.deprecation && new Deprecation(row.deprecation, row, options.clock);
    this.inputs = new Inputs(row, options.validators, options.contract.securitySchemes);
    this.bodies = row.body && new Bodies(row.body, row.method, options.validators, options.limits);
    this.checker = new Checker(row.id, options.checks);
    this.replies = new Renderer(row, this.checker, options);
    this.cursors = row.conventions.pagination ? options.cursors : undefined;
  }
}

/** The media types of successful answers, in the order of the document. */
function successTypes({ responses }: OperationRow): string[] {
  const successes = Object.entries(responses).filter(([status]) => /^(?:2|default)/.test(status));
  const types = successes.flatMap(([, { media }]) => media.map(({ type }) => type));
  return [...new Set(types)].filter((type) => type !== PROBLEM_TYPE);
}
