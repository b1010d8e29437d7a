/** From the credentials of a request to the actor that services see. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Identity, Verifier } from '../contract/runtime/index.js';
import { actorOf, type CallerState } from '../domain/auth/caller-states.js';
import type { AccessClaims } from '../domain/auth/ports.js';
import type { Actor } from '../domain/shared/actor.js';

/** May answer at once, and does for callers who were here before. */
type Soon<T> = T | Promise<T>;

interface BearerNeeds {
  readonly tokens: { read(headers: IncomingHttpHeaders): Soon<AccessClaims> | undefined };
  readonly states: { of(userId: string, sessionId: string): Soon<CallerState | undefined> };
  /** Keys come where tokens do; undefined where there is none. */
  readonly keys: { identify(headers: IncomingHttpHeaders): Soon<Actor> | undefined };
}

/**
 * The token says who is calling, the state whether they still are who they were. Written without `await`, because a
 * known caller needs nothing that would have to be waited for.
 */
export function bearerVerifier({ tokens, states, keys }: BearerNeeds): Verifier<Actor> {
  const withState = (claims: AccessClaims): Soon<Identity<Actor>> => {
    const state = states.of(claims.userId, claims.sessionId);
    return state instanceof Promise
      ? state.then((known) => identityOf(claims, known))
      : identityOf(claims, state);
  };
  return ({ headers }) => {
    const holder = keys.identify(headers);
    if (holder) return holder instanceof Promise ? holder.then(asIdentity) : asIdentity(holder);
    const claims = tokens.read(headers);
    return claims instanceof Promise ? claims.then(withState) : claims && withState(claims);
  };
}

function identityOf(claims: AccessClaims, state: CallerState | undefined): Identity<Actor> {
  return asIdentity(actorOf(claims, state));
}

const asIdentity = (actor: Actor): Identity<Actor> => ({ actor, scopes: actor.scopes, roles: [actor.role] });
