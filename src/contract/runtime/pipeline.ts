/**
 * What happens to a request between its operation and its handler, in this order: negotiation, identity, quotas,
 * the head, the body, conventions. All faults of head and body are told at once; what cannot be read at all ends it.
 */
import { parseIfMatch } from './conventions/if-match.js';
import { RequestedPage } from './conventions/pagination.js';
import type { Exchange } from './exchange.js';
import { hasBody } from './negotiation/content-type.js';
import type { Operation } from './operation.js';
import { problem, type ContractProblem, type Violation } from './problems/problem.js';
import { MAX_VIOLATIONS } from './problems/violations.js';

/** Fills in the call, or throws the problem that the request is. */
export async function prepare(
  exchange: Exchange,
  operation: Operation,
  actorKey: (actor: unknown) => string,
): Promise<void> {
  const { request, headers } = exchange;
  if (operation.negotiate) {
    exchange.accept = operation.negotiate(headers.accept);
    if (exchange.accept === undefined) throw notAcceptable(operation);
  }
  const media = operation.bodies ? operation.bodies.negotiate(request) : refuseBody(exchange);
  if (operation.guard) {
    const refuses = (actor: unknown): void => void (exchange.actor = actor);
    exchange.actor = (await operation.guard(exchange, refuses))?.actor;
  }
  const counted = operation.limiter?.identify(exchange);
  if (counted) await counted;

  const { ifMatch } = operation.row.conventions;
  const expected = ifMatch && parseIfMatch(headers['if-match'], ifMatch === 'required');
  const violations: Violation[] = [];
  const call = operation.inputs.read(exchange, violations);
  if (operation.bodies) {
    exchange.body = await operation.bodies.read(request, media, violations);
    call.body = exchange.body.value;
    call.contentType = media?.type;
  }
  if (violations.length > 0) throw invalid(violations);
  call.ifMatch = expected;
  if (operation.cursors) {
    const { path, query } = call;
    const scope = { operationId: operation.id, actorKey: actorKey(exchange.actor), path, query };
    call.page = new RequestedPage(operation.cursors, scope);
  }
  exchange.call = call;
}

/** A body that nobody reads could be meant for somebody else on the way. */
function refuseBody({ headers }: Exchange): undefined {
  if (hasBody(headers)) throw problem('malformed_request', 'This operation takes no body.');
}

const notAcceptable = ({ row }: Operation): ContractProblem => {
  const types = Object.values(row.responses).flatMap(({ media }) => media.map(({ type }) => type));
  return problem('not_acceptable', {
    detail: 'The operation has no representation that the header Accept asks for.',
    hint: `Accept one of ${[...new Set(types)].join(', ')}.`,
  });
};

function invalid(violations: readonly Violation[]): ContractProblem {
  const { length } = violations;
  const subject = length === 1 ? '1 place of the request breaks' : `${length} places of the request break`;
  const more = length >= MAX_VIOLATIONS ? ` The first ${MAX_VIOLATIONS} are named.` : '';
  return problem('validation_failed', { detail: `${subject} the contract.${more}`, errors: violations });
}
