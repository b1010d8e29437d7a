/** What callers are told who may not call: the problems of 401 and 403, with the challenge that says what to send. */
import type { SecurityAlternative, SecuritySchemeRow } from '../model.js';
import { ContractProblem, problem } from './problems/problem.js';

/** One challenge per scheme; only those of `http` schemes are registered, the others say what to send. */
export function challengesOf(
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

export const unauthenticated = (challenges: readonly string[]): ContractProblem =>
  withChallenge(problem('unauthenticated', 'This operation needs credentials.'), challenges);

/** RFC 6750, section 3. */
export function invalidToken(refused: ContractProblem, challenges: readonly string[]): ContractProblem {
  const { detail } = refused.content;
  const description = detail === undefined ? '' : `, error_description="${quotable(detail)}"`;
  return withChallenge(refused, challenges, `error="invalid_token"${description}`);
}

/** What may stand between the quotes of `error_description`. */
const quotable = (text: string): string => text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, ' ');

export function insufficientScope(scopes: readonly string[], challenges: readonly string[]): ContractProblem {
  const wanted = [...new Set(scopes)].join(' ');
  const refusal = problem('insufficient_scope', `The credentials lack the scope ${wanted}.`);
  return withChallenge(refusal, challenges, `error="insufficient_scope", scope="${wanted}"`);
}

/** No token of the same caller helps, so the challenge asks for other credentials and names no scope. */
export function insufficientRole(roles: readonly string[], challenges: readonly string[]): ContractProblem {
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
