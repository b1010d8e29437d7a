import { createHash, createPublicKey, hash, type KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { TokenExpired } from '../../domain/auth/errors.js';
import type { AccessClaims, AccessTokens, IssuedToken, VerifiedClaims } from '../../domain/auth/ports.js';
import type { Ids } from '../../domain/shared/ids.js';
import { type Clock, toMillis } from '../../domain/shared/time.js';
import { ALGORITHM, type Claims, TOKEN_TYPE, TokenVerifier } from './token-verifier.js';

export interface AccessTokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** An EC key on P-256, with which tokens are signed. */
  readonly privateKey: KeyObject;
  /** Public keys whose tokens are accepted besides: the one before, whose tokens are still out, or the next one. */
  readonly otherKeys?: readonly KeyObject[] | undefined;
  readonly lifetimeSeconds?: number | undefined;
  readonly clock: Clock;
  readonly ids: Ids;
}

const LIFETIME_SECONDS = 15 * 60;
const REMEMBERED_TOKENS = 10_000;

/** Access tokens as JWTs (RFC 9068). */
export class JwtAccessTokens implements AccessTokens {
  /** What tokens are verified with, for anybody who wants to (RFC 7517). */
  readonly keySet: { readonly keys: readonly PublishedKey[] };
  readonly #options: AccessTokenOptions;
  readonly #lifetime: number;
  readonly #keyId: string;
  readonly #verifier: TokenVerifier;
  /** By a digest, so that memory holds nothing that somebody could sign in with. */
  readonly #verified = new LRUCache<string, VerifiedClaims>({ max: REMEMBERED_TOKENS });

  constructor(options: AccessTokenOptions) {
    const { privateKey, otherKeys = [], issuer, audience, lifetimeSeconds = LIFETIME_SECONDS } = options;
    const publicKey = createPublicKey(privateKey);
    this.#options = options;
    this.#lifetime = lifetimeSeconds;
    this.#keyId = keyIdOf(publicKey);
    const keys = new Map([publicKey, ...otherKeys].map((key) => [keyIdOf(key), key]));
    this.keySet = {
      keys: [...keys].map(([kid, key]) => ({ ...partsOf(key), kid, use: 'sig', alg: ALGORITHM })),
    };
    this.#verifier = new TokenVerifier({ keys, issuer, audience, lifetimeSeconds });
  }

  issue({ userId, sessionId, scopes }: AccessClaims, secondsLeft = Infinity): IssuedToken {
    const { issuer, audience, privateKey, clock, ids } = this.#options;
    const expiresInSeconds = Math.max(1, Math.min(this.#lifetime, secondsLeft));
    const issuedAt = Math.floor(toMillis(clock.now()) / 1000);
    const claims = {
      sid: sessionId,
      scope: scopes.join(' '),
      iat: issuedAt,
      exp: issuedAt + expiresInSeconds,
    };
    const token = jwt.sign(claims, privateKey, {
      algorithm: ALGORITHM,
      header: { alg: ALGORITHM, typ: TOKEN_TYPE, kid: this.#keyId },
      issuer,
      audience,
      subject: userId,
      jwtid: ids.next(),
    });
    return { token, expiresInSeconds };
  }

  /**
   * What the token in the `Authorization` header says; undefined without a bearer token. No other place is looked
   * at. A token that was seen before is answered at once, without a promise. Throws TokenExpired or TokenInvalid.
   */
  read(headers: IncomingHttpHeaders): VerifiedClaims | undefined | Promise<VerifiedClaims> {
    const token = this.#verifier.tokenIn(headers);
    if (token === undefined) return undefined;
    const key = hash('sha256', token, 'base64');
    const known = this.#verified.get(key);
    if (known === undefined) return this.#verify(headers, key);
    if (known.expiresAtMs > Date.now()) return known;
    this.#verified.delete(key);
    throw new TokenExpired();
  }

  async #verify(headers: IncomingHttpHeaders, key: string): Promise<VerifiedClaims> {
    const verified = toVerified(await this.#verifier.verify(headers));
    this.#verified.set(key, verified);
    return verified;
  }
}

const toVerified = ({ sub, sid, scope, exp }: Claims): VerifiedClaims => ({
  userId: sub,
  sessionId: sid,
  scopes: scope.split(' ').filter(Boolean),
  expiresAtMs: exp * 1000,
});

interface KeyParts {
  readonly crv: string;
  readonly kty: string;
  readonly x: string | undefined;
  readonly y: string | undefined;
}

interface PublishedKey extends KeyParts {
  readonly kid: string;
  readonly use: 'sig';
  readonly alg: string;
}

/** By name, so that nothing else of a key is ever published. */
function partsOf(key: KeyObject): KeyParts {
  const { crv, kty, x, y } = key.export({ format: 'jwk' });
  if (kty !== 'EC' || crv !== 'P-256')
    throw new TypeError(`access tokens need an EC key on P-256, not ${kty} ${crv ?? ''}`);
  return { crv, kty, x, y };
}

/** The thumbprint of the key (RFC 7638): the same on every host, and new with every new key. */
const keyIdOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(JSON.stringify(partsOf(key)))
    .digest('base64url');
