/** The one path of errors: whatever is thrown becomes a problem that the operation declares. */
import { ClientGone } from './body/bytes.js';
import type { ProblemRow } from '../model.js';
import type { Exchange } from './exchange.js';
import type { Operation } from './operation.js';
import { declaresProblem, type Catalogue } from './problems/catalogue.js';
import { ContractProblem, problem, type ProblemContent } from './problems/problem.js';
import { problemDocument, PROBLEM_TYPE, renderProblem } from './problems/write.js';
import { faultsOf, UNDECLARED } from './reply/check.js';
import { CLIENT_GONE, send } from './reply/send.js';
import type { Rendered } from './reply/reply.js';
import { ReplyViolation } from './reply/violation.js';

export type ToProblem = (error: unknown) => ({ readonly code: string } & ProblemContent) | undefined;

export class Failures {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly toProblem: ToProblem | undefined,
    private readonly staticHeaders: Readonly<Record<string, string>>,
  ) {}

  /** The problem that an error stands for; `undefined` for an accident. */
  translate(error: unknown): ContractProblem | undefined {
    if (error instanceof ContractProblem) return error;
    const translated = this.toProblem?.(error);
    return translated && new ContractProblem(translated.code, translated);
  }

  async answer(exchange: Exchange, error: unknown): Promise<void> {
    if (error instanceof ClientGone || exchange.response.destroyed) {
      exchange.status = CLIENT_GONE;
      exchange.error ??= error;
      return;
    }
    if (exchange.isAnswered) {
      exchange.error ??= error;
      return;
    }
    try {
      const known = this.translate(error);
      if (known === undefined) exchange.error = error;
      await this.write(exchange, known ?? accident(error), error);
    } catch (failure) {
      // The translation failed, or the problem breaks the contract itself.
      exchange.error = failure;
      const row = this.catalogue.find('internal_error');
      if (row) await send(exchange, this.rendered(exchange, row, accident(failure)));
    }
  }

  /**
   * A refusal as the reply that it is, to be kept for whoever repeats the request. `undefined` for what may go well
   * the next time: accidents, failures of ours, and a quota that is used up.
   */
  refusal(exchange: Exchange, error: unknown): Rendered | undefined {
    const known = this.translate(error);
    const status = known && this.catalogue.statusOf(known.code);
    if (status === undefined || status >= 500 || status === 429) return undefined;
    return this.render(exchange, known!, error);
  }

  private async write(exchange: Exchange, known: ContractProblem, cause: unknown): Promise<void> {
    await send(exchange, this.render(exchange, known, cause));
  }

  private render(exchange: Exchange, known: ContractProblem, cause: unknown): Rendered {
    const { operation } = exchange;
    const row = this.catalogue.find(known.code);
    if (!row) throw new Error(`${known.code} is not a problem of the catalogue`, { cause });
    if (row.status >= 500) exchange.error ??= cause;
    if (operation && this.catalogue.isDeclared) this.check(operation, row, known, exchange);
    return this.rendered(exchange, row, known);
  }

  /** Problems are replies too: their status, code, members and headers are declared. */
  private check(
    { row, replies, checker }: Operation,
    problemRow: ProblemRow,
    known: ContractProblem,
    exchange: Exchange,
  ): void {
    const { status, code } = problemRow;
    if (!declaresProblem(row, problemRow)) {
      checker.complain(status, [
        { pointer: '#/code', detail: `is ${code}, which is not declared`, code: 'problem' },
      ]);
    }
    const plan = replies.planOf(status);
    if (!plan || !checker.isDue()) return;
    const body = problemDocument(problemRow, known, exchange);
    const reply = { status, body, headers: known.content.headers ?? {} };
    // HTTP itself asks for headers such as WWW-Authenticate and Allow, whether a document repeats it or not.
    const faults = faultsOf(reply, plan, plan.mediaFor(PROBLEM_TYPE, undefined)).filter(
      (fault) => fault.code !== UNDECLARED,
    );
    if (faults.length > 0) checker.complain(status, faults);
  }

  private rendered(exchange: Exchange, row: ProblemRow, known: ContractProblem): Rendered {
    const document = problemDocument(row, known, exchange);
    const plan = exchange.operation?.replies.planOf(row.status);
    exchange.problem = row.code;
    return renderProblem(document, known.content.headers, plan, this.staticHeaders);
  }
}

/** What a caller is told of an accident: nothing but that it is one. A broken contract is told in full. */
function accident(error: unknown): ContractProblem {
  if (!(error instanceof ReplyViolation))
    return problem('internal_error', 'Something went wrong on our side.');
  return problem('internal_error', { detail: `${error.message}.`, errors: error.faults });
}
