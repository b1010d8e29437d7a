import type { KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import jwt from 'jsonwebtoken';
import passport from 'passport';
import passportJwt, { type StrategyOptions } from 'passport-jwt';
import { TokenExpired, TokenInvalid } from '../../domain/auth/errors.js';

export interface TokenVerifierOptions {
  /** Public keys by key id; a token chooses among these and brings none along. */
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly issuer: string;
  readonly audience: string;
  /** Tokens that were issued longer ago are refused, whatever they say themselves. */
  readonly lifetimeSeconds: number;
}

export interface Claims {
  readonly sub: string;
  /** The session. */
  readonly sid: string;
  readonly scope: string;
  readonly exp: number;
}

/** The one algorithm, whatever a token says. */
export const ALGORITHM = 'ES256';
/** Tells access tokens from all others that the same key may sign one day (RFC 9068). */
export const TOKEN_TYPE = 'at+jwt';

/** Clocks of hosts differ a little. */
const LEEWAY_SECONDS = 5;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const fromAuthorization = passportJwt.ExtractJwt.fromAuthHeaderAsBearerToken();

/** What passport tells a callback: the claims, or why there are none. */
type Outcome = (error: unknown, claims: Claims | false | undefined, reason: unknown) => void;

/** passport-jwt, asked about headers instead of standing in a chain of middleware. */
export class TokenVerifier {
  readonly #passport = new passport.Passport();

  constructor({ keys, issuer, audience, lifetimeSeconds }: TokenVerifierOptions) {
    const options: StrategyOptions = {
      jwtFromRequest: fromAuthorization,
      // A key as an object: as text it would be parsed for every token.
      secretOrKeyProvider: (_request, token: string, done) => {
        const key = keyFor(token, keys);
        // The types know keys as text only; jsonwebtoken takes both.
        done(key ? null : new TokenInvalid(), key as unknown as string | undefined);
      },
      algorithms: [ALGORITHM],
      issuer,
      audience,
      jsonWebTokenOptions: { clockTolerance: LEEWAY_SECONDS, maxAge: lifetimeSeconds },
    };
    const strategy = new passportJwt.Strategy(options, (payload: unknown, done) => {
      done(null, isClaims(payload) ? payload : false);
    });
    this.#passport.use(strategy);
  }

  tokenIn(headers: IncomingHttpHeaders): string | undefined {
    return fromAuthorization({ headers } as Parameters<typeof fromAuthorization>[0]) ?? undefined;
  }

  /** Throws TokenExpired or TokenInvalid. */
  verify(headers: IncomingHttpHeaders): Promise<Claims> {
    return new Promise((resolve, reject) => {
      const outcome: Outcome = (error, claims, reason) => {
        if (claims) resolve(claims);
        else if (error instanceof Error) reject(error);
        else reject(isExpiry(reason) ? new TokenExpired() : new TokenInvalid());
      };
      const authenticate = this.#passport.authenticate('jwt', { session: false }, outcome) as Middleware;
      authenticate({ headers }, {}, reject);
    });
  }
}

/** All that the strategy reads of a request is its headers. */
type Middleware = (
  request: { headers: IncomingHttpHeaders },
  response: object,
  next: (error: unknown) => void,
) => void;

const isExpiry = (reason: unknown): boolean => reason instanceof Error && reason.name === 'TokenExpiredError';

/** The key that the token names, if it is an access token. Nothing else in its header is followed. */
function keyFor(token: string, keys: ReadonlyMap<string, KeyObject>): KeyObject | undefined {
  const header = jwt.decode(token, { complete: true })?.header;
  if (header?.typ !== TOKEN_TYPE || 'crit' in header || header.kid === undefined) return undefined;
  return keys.get(header.kid);
}

/** `sub`, `sid` and `scope` are ours; the rest was checked with the signature. A token never has no end. */
function isClaims(payload: unknown): payload is Claims {
  const { sub, sid, scope, exp } = payload as Partial<Claims>;
  return (
    typeof sub === 'string' &&
    ID.test(sub) &&
    typeof sid === 'string' &&
    ID.test(sid) &&
    typeof scope === 'string' &&
    typeof exp === 'number'
  );
}
