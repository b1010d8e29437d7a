/** From the credentials of a request to the actor that services see. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Identity, Verifier } from '../contract/runtime/index.js';
import { actorOf, type CallerState } from '../domain/auth/caller-states.js';
import type { VerifiedClaims } from '../domain/auth/ports.js';
import type { Actor } from '../domain/shared/actor.js';

/** May answer at once, and does for callers who were here before. */
type Soon<T> = T | Promise<T>;

interface BearerNeeds {
  readonly tokens: { read(headers: IncomingHttpHeaders): Soon<VerifiedClaims> | undefined };
  readonly states: { of(userId: string, sessionId: string): Soon<CallerState | undefined> };
  /** Keys come where tokens do; undefined where there is none. */
  readonly keys: { identify(headers: IncomingHttpHeaders): Soon<Actor> | undefined };
}

/** Whom a header stood for when it last came over a connection. */
interface Recognized {
  readonly authorization: string | undefined;
  readonly claims: VerifiedClaims;
  readonly state: CallerState | undefined;
  readonly identity: Identity<Actor>;
}

/**
 * The token says who is calling, the state whether they still are who they were. Written without `await`, because a
 * known caller needs nothing that would have to be waited for. A connection is one client's as a rule: where the same
 * header comes again, only what can have changed is asked again, the time and the state.
 */
export function bearerVerifier({ tokens, states, keys }: BearerNeeds): Verifier<Actor> {
  const recognized = new WeakMap<object, Recognized>();

  return ({ headers, connection }) => {
    const known = recognized.get(connection);
    if (known && known.authorization === headers.authorization && known.claims.expiresAtMs > Date.now()) {
      const state = states.of(known.claims.userId, known.claims.sessionId);
      if (state === known.state) return known.identity;
      return identify(known.claims, state, headers, connection);
    }
    const holder = keys.identify(headers);
    if (holder) return holder instanceof Promise ? holder.then(asIdentity) : asIdentity(holder);
    const claims = tokens.read(headers);
    return claims instanceof Promise
      ? claims.then((verified) => recognize(verified, headers, connection))
      : claims && recognize(claims, headers, connection);
  };

  function recognize(claims: VerifiedClaims, headers: IncomingHttpHeaders, connection: object) {
    return identify(claims, states.of(claims.userId, claims.sessionId), headers, connection);
  }

  function identify(
    claims: VerifiedClaims,
    state: Soon<CallerState | undefined>,
    { authorization }: IncomingHttpHeaders,
    connection: object,
  ): Soon<Identity<Actor>> {
    if (state instanceof Promise) return state.then((now) => asIdentity(actorOf(claims, now)));
    const identity = asIdentity(actorOf(claims, state));
    recognized.set(connection, { authorization, claims, state, identity });
    return identity;
  }
}

const asIdentity = (actor: Actor): Identity<Actor> => ({ actor, scopes: actor.scopes, roles: [actor.role] });
