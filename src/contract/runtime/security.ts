/**
 * Who is asking, and whether the operation's security requirements let them. Verifiers, one per scheme, are the
 * application's; which of them must hold, in which order, with which scopes, is the document's.
 */
import type { Contract, OperationRow, SecurityAlternative, SecuritySchemeRow } from '../model.js';
import type { RequestInfo } from '../types.js';
import { ContractProblem, problem } from './problems/problem.js';

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

/** Lets pass (`undefined`: as nobody) or throws 401, 403. */
export type Guard = (request: RequestInfo) => Promise<Identity | undefined>;

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

  return async (request) => {
    const outcomes = new Map<string, Outcome>();
    if (only) {
      const outcome = await verify(only.scheme, request);
      const identity = 'identity' in outcome ? outcome.identity : undefined;
      if (identity && hasRole(identity, roles) && hasScopes(identity, only.scopes)) return identity;
      outcomes.set(only.scheme, outcome);
    }
    return decide(request, outcomes);
  };

  async function decide(request: RequestInfo, outcomes: Map<string, Outcome>): Promise<Identity | undefined> {
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
    }
    // Credentials that were sent and are wrong are never passed over in silence.
    if (refused) throw withChallenge(refused, challenges, invalidToken(refused));
    if (anonymous) return undefined;
    if (refusedRole) throw insufficientRole(roles ?? [], challenges);
    if (lacking) throw insufficientScope(lacking, challenges);
    throw withChallenge(problem('unauthenticated', 'This operation needs credentials.'), challenges);
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

/** One challenge per scheme; only those of `http` schemes are registered, the others say what to send. */
function challengesOf(
  alternatives: readonly SecurityAlternative[],
  schemes: Readonly<Record<string, SecuritySchemeRow>>,
): readonly string[] {
  const names = new Set(
    alternatives.flatMap((alternative) => alternative.schemes.map(({ scheme }) => scheme)),
  );
  return [...new Set([...names].map((name) => challengeOf(schemes[name])))];
}

function challengeOf(row: SecuritySchemeRow | undefined): string {
  if (row?.type === 'apiKey') return `ApiKey in="${row.in ?? 'header'}", name="${row.name ?? ''}"`;
  const scheme = row?.type === 'http' ? (row.scheme ?? 'bearer') : 'bearer';
  return scheme.charAt(0).toUpperCase() + scheme.slice(1).toLowerCase();
}

/** RFC 6750, section 3. */
const invalidToken = ({ content }: ContractProblem): string =>
  `error="invalid_token"${content.detail === undefined ? '' : `, error_description="${quotable(content.detail)}"`}`;

/** What may stand between the quotes of `error_description`. */
const quotable = (text: string): string => text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, ' ');

function insufficientScope(scopes: readonly string[], challenges: readonly string[]): ContractProblem {
  const wanted = [...new Set(scopes)].join(' ');
  const refusal = problem('insufficient_scope', `The credentials lack the scope ${wanted}.`);
  return withChallenge(refusal, challenges, `error="insufficient_scope", scope="${wanted}"`);
}

/** No token of the same caller helps, so the challenge asks for other credentials and names no scope. */
function insufficientRole(roles: readonly string[], challenges: readonly string[]): ContractProblem {
  const wanted = roles.join(' or ');
  return withChallenge(
    problem('insufficient_role', `The caller does not have the role ${wanted}.`),
    challenges,
  );
}

function withChallenge(
  refusal: ContractProblem,
  challenges: readonly string[],
  parameters?: string,
): ContractProblem {
  const value = challenges.map((challenge) =>
    challenge === 'Bearer' && parameters !== undefined ? `Bearer ${parameters}` : challenge,
  );
  const headers = { 'WWW-Authenticate': value.join(', '), ...refusal.content.headers };
  return new ContractProblem(refusal.code, { ...refusal.content, headers });
}
