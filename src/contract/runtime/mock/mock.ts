/**
 * Answers for operations that have no handler yet, from the examples of the document. Whatever comes before a
 * handler is done as for any other operation, and the answer is checked like any other.
 */
import type { OperationRow } from '../../model.js';
import type { Hook } from '../backend.js';
import type { ContractOptions } from '../options.js';
import type { Api } from '../../types.js';
import type { Exchange } from '../exchange.js';
import type { Operation } from '../operation.js';
import { problem } from '../problems/problem.js';
import { PROBLEM_TYPE } from '../problems/write.js';
import { BY_ENGINE } from '../reply/check.js';
import type { UncheckedReply } from '../reply/reply.js';
import { choose, isShown, usual, type Choice } from './choose.js';
import { ShownDocument, type ShownResponse } from './examples.js';
import { addressOf, bodyFor } from './fill.js';
import { parsePrefer } from './prefer.js';

/** Headers that say how to go on; they belong to an answer also where the document leaves them open. */
const TELLING = new Set(['retry-after', 'www-authenticate', 'allow']);

export class Mock {
  private readonly responses: readonly ShownResponse[];

  /** `paths`: those of all operations. */
  constructor(
    private readonly row: OperationRow,
    document: ShownDocument,
    private readonly paths: readonly string[],
  ) {
    this.responses = document.responsesOf(row.id);
  }

  /** What the document lacks for an answer, a sentence each. */
  faults(): string[] {
    const { id, responses } = this.row;
    const success = usual(this.responses);
    const streams = Object.values(responses).some(({ media }) =>
      media.some(({ writer }) => writer === 'events'),
    );
    const isSilent = success === undefined || !isShown(success);
    return [
      ...(isSilent
        ? [
            `${id} has no handler and its ${success?.status ?? 'success'} no example: add one, it is what is answered`,
          ]
        : []),
      ...(streams ? [`${id} answers events, which examples cannot show: it needs a handler`] : []),
      ...this.responses.flatMap((response) =>
        this.requiredHeaders(response)
          .filter((name) => response.headers[name] === undefined)
          .map(
            (name) =>
              `${id} has no handler and the header ${name} of its ${response.status} no example: add one`,
          ),
      ),
    ];
  }

  answer(exchange: Exchange): UncheckedReply {
    const { headers, accept } = exchange;
    const choice = choose(this.responses, parsePrefer(headers['prefer']), accept);
    const body = bodyFor(exchange, this.row.path, choice);
    if (choice.shown?.type === PROBLEM_TYPE) exchange.problem = (body as { code?: string }).code;
    return {
      status: choice.status,
      ...(choice.shown && { body, type: choice.shown.type }),
      headers: this.headersFor(exchange, choice, body),
    };
  }

  private headersFor(
    exchange: Exchange,
    { status, headers }: Choice,
    body: unknown,
  ): Record<string, unknown> {
    const response = this.responses.find((each) => each.headers === headers)!;
    const given = new Map(this.requiredHeaders(response).map((name) => [name, headers[name]]));
    for (const name of Object.keys(headers))
      if (status >= 400 && TELLING.has(name.toLowerCase())) given.set(name, headers[name]);
    const address = status < 300 ? addressOf(exchange, this.row.path, this.paths, body) : undefined;
    for (const name of given.keys())
      if (name.toLowerCase() === 'location' && address !== undefined) given.set(name, address);
    return Object.fromEntries(given);
  }

  /** Those that the engine does not send by itself. */
  private requiredHeaders({ status }: ShownResponse): string[] {
    const isTagged = this.row.conventions.etag !== undefined && status.startsWith('2');
    return this.row.responses[status]!.headers.filter(({ name, required, constant }) => {
      const key = name.toLowerCase();
      return required && constant === undefined && !BY_ENGINE.has(key) && !(isTagged && key === 'etag');
    }).map(({ name }) => name);
  }
}

/** By operation: those that are listed, where the document is at hand. It is only read where there are any. */
export function mocksOf({
  contract: { operations },
  unimplemented: listed = [],
  mock,
}: Pick<ContractOptions<Api, string>, 'contract' | 'unimplemented' | 'mock'>): ReadonlyMap<string, Mock> {
  const rows = operations.filter(({ id }) => listed.includes(id));
  if (mock === undefined || rows.length === 0) return new Map();
  const document = new ShownDocument(mock());
  const paths = operations.map(({ path }) => path);
  return new Map(rows.map((row) => [row.id, new Mock(row, document, paths)]));
}

/** In place of a handler. Without a mock, in production, the operation is declared and not there. */
export const unimplemented =
  (operation: Operation, mock: Mock | undefined): Hook =>
  ({ request: exchange }) => {
    if (mock === undefined) throw problem('not_implemented', `${operation.id} is not built yet.`);
    const reply = mock.answer(exchange);
    const rendered = operation.replies.render(exchange, reply, exchange.call?.page?.nextCursor ?? null);
    rendered.headers.push('X-Mock', 'true');
    return rendered;
  };
