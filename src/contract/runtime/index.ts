/** The runtime of the contract engine: what an application needs to serve its compiled document. */
export { clientErrorHandler } from './client-error.js';
export {
  IdempotencyInProgress,
  IdempotencyKeyReused,
  type IdempotencyStore,
  type IdempotentRequest,
  type StoredReply,
} from './conventions/idempotency.js';
export type { ToProblem } from './failures.js';
export type { Quota, QuotaState } from './limits.js';
export type { Observation, Observer } from './observer.js';
export type { ContractOptions } from './options.js';
export { ContractProblem, problem, type ProblemContent, type Violation } from './problems/problem.js';
export { reachableProblems } from './problems/reachable.js';
export { accepted, created, noContent, ok, reply } from './replies.js';
export { writeCookie } from './reply/cookies.js';
export type { ReplyChecks } from './reply/checker.js';
export { ReplyViolation } from './reply/violation.js';
export type { Identity, Verifier } from './security.js';
export { createContract, type ContractServer } from './server.js';
export { createContracts, type ContractServers } from './side-by-side.js';
export { ContractMismatch } from './start-check.js';
