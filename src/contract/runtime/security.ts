/**
 * Who is asking, and whether the operation's security requirements let them. Verifiers, one per scheme, are the
 * application's; which of them must hold, in which order, with which scopes, is the document's.
 */
import type { Contract, OperationRow } from '../model.js';
import type { RequestInfo } from '../types.js';
import type { ContractProblem } from './problems/problem.js';
import {
  challengesOf,
  insufficientRole,
  insufficientScope,
  invalidToken,
  unauthenticated,
} from './refusals.js';

export interface Identity<Actor = unknown> {
  readonly actor: Actor;
  /** What the credentials allow. */
  readonly scopes: readonly string[];
  /** What the caller is, whatever the credentials allow; one role never implies another. */
  readonly roles: readonly string[];
}

/**
 * Verifies the credentials of one scheme. `undefined`: the request carries none. Credentials that are refused
 * are thrown as a problem with status 401, e.g. `problem('token_expired')`; any other error is a failure of
 * the server and answered as such, never as 401.
 */
export type Verifier<Actor = unknown> = (
  request: RequestInfo,
) => Identity<Actor> | undefined | Promise<Identity<Actor> | undefined>;

/**
 * Lets pass (`undefined`: as nobody) or throws 401, 403. `refuses` hears of somebody who is known and is not let pass:
 * whoever observes requests wants to know whom it was.
 */
export type Guard = (
  request: RequestInfo,
  refuses?: (actor: unknown) => void,
) => Promise<Identity | undefined>;

export interface GuardOptions {
  readonly schemes: Contract['securitySchemes'];
  readonly verifiers: Readonly<Record<string, Verifier>>;
  /** The problem that an error stands for, if it is an answer at all. */
  readonly translate: (error: unknown) => ContractProblem | undefined;
  readonly statusOf: (code: string) => number | undefined;
}

type Outcome = { readonly identity: Identity | undefined } | { readonly refused: ContractProblem };

/** `undefined` for a public operation: nothing is verified there. */
export function guardOf(
  { security, roles }: Pick<OperationRow, 'security' | 'roles'>,
  options: GuardOptions,
): Guard | undefined {
  const alternatives = security.filter(({ schemes }) => schemes.length > 0);
  if (alternatives.length === 0) return undefined;
  const anonymous = alternatives.length < security.length;
  const challenges = challengesOf(alternatives, options.schemes);
  const verify = verifierOf(options);
  const only =
    alternatives.length === 1 && alternatives[0]?.schemes.length === 1
      ? alternatives[0].schemes[0]
      : undefined;

  return async (request, refuses) => {
    const outcomes = new Map<string, Outcome>();
    if (only) {
      const outcome = await verify(only.scheme, request);
      const identity = 'identity' in outcome ? outcome.identity : undefined;
      if (identity && hasRole(identity, roles) && hasScopes(identity, only.scopes)) return identity;
      outcomes.set(only.scheme, outcome);
    }
    return decide(request, outcomes, refuses);
  };

  async function decide(
    request: RequestInfo,
    outcomes: Map<string, Outcome>,
    refuses?: (actor: unknown) => void,
  ): Promise<Identity | undefined> {
    let refused: ContractProblem | undefined;
    let refusedRole = false;
    let lacking: readonly string[] | undefined;
    for (const { schemes } of alternatives) {
      const identities: Identity[] = [];
      let missing: string[] = [];
      for (const { scheme, scopes } of schemes) {
        const outcome = outcomes.get(scheme) ?? (await verify(scheme, request));
        outcomes.set(scheme, outcome);
        if ('refused' in outcome) refused ??= outcome.refused;
        else if (outcome.identity) {
          identities.push(outcome.identity);
          missing = missing.concat(scopes.filter((scope) => !outcome.identity?.scopes.includes(scope)));
        }
      }
      if (identities.length < schemes.length) continue;
      const caller = identities.find(({ actor }) => actor !== undefined) ?? identities[0];
      if (caller && !hasRole(caller, roles)) refusedRole = true;
      else if (missing.length === 0) return caller;
      else lacking ??= missing;
      if (caller) refuses?.(caller.actor);
    }
    // Credentials that were sent and are wrong are never passed over in silence.
    if (refused) throw invalidToken(refused, challenges);
    if (anonymous) return undefined;
    if (refusedRole) throw insufficientRole(roles ?? [], challenges);
    if (lacking) throw insufficientScope(lacking, challenges);
    throw unauthenticated(challenges);
  }
}

const hasScopes = (identity: Identity, scopes: readonly string[]): boolean =>
  scopes.every((scope) => identity.scopes.includes(scope));

const hasRole = (identity: Identity, roles: readonly string[] | undefined): boolean =>
  roles === undefined || roles.some((role) => identity.roles.includes(role));

function verifierOf({ verifiers, translate, statusOf }: GuardOptions) {
  return async (scheme: string, request: RequestInfo): Promise<Outcome> => {
    try {
      return { identity: await verifiers[scheme]?.(request) };
    } catch (error) {
      const refused = translate(error);
      if (refused && statusOf(refused.code) === 401) return { refused };
      throw error;
    }
  };
}
