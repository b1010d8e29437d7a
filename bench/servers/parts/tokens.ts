/** Access tokens: ES256, verified once and remembered until they expire. */
import { createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { LRUCache } from 'lru-cache';

export interface Caller {
  readonly userId: string;
  readonly scopes: ReadonlySet<string>;
  readonly expiresAtMs: number;
}

const publicKey = createPublicKey(createPrivateKey(process.env.TOKEN_SIGNING_KEY!));
const ISSUER = process.env.TOKEN_ISSUER!;
const AUDIENCE = process.env.TOKEN_AUDIENCE!;
const LEEWAY_SECONDS = 5;
const LIFETIME_SECONDS = 15 * 60;

const verified = new LRUCache<string, Caller>({ max: 10_000 });

/** Undefined without credentials, `expired` or `invalid` where they are no good. */
export function callerOf(authorization: string | undefined): Caller | 'expired' | 'invalid' | undefined {
  if (authorization === undefined || !/^bearer /i.test(authorization)) return undefined;
  const token = authorization.slice('bearer '.length);
  const known = verified.get(token);
  if (known !== undefined) return known.expiresAtMs > Date.now() ? known : 'expired';
  const caller = verifyToken(token);
  if (typeof caller === 'object') verified.set(token, caller);
  return caller;
}

interface Claims {
  readonly iss: string;
  readonly aud: string;
  readonly sub: string;
  readonly scope: string;
  readonly iat: number;
  readonly exp: number;
}

function verifyToken(token: string): Caller | 'expired' | 'invalid' {
  const [header, payload, signature, ...rest] = token.split('.');
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0)
    return 'invalid';
  try {
    const { alg, typ, crit } = decode(header) as { alg: string; typ: string; crit?: unknown };
    if (alg !== 'ES256' || typ !== 'at+jwt' || crit !== undefined) return 'invalid';
    const key = { key: publicKey, dsaEncoding: 'ieee-p1363' } as const;
    const signed = Buffer.from(`${header}.${payload}`);
    if (!verify('sha256', signed, key, Buffer.from(signature, 'base64url'))) return 'invalid';
    return judge(decode(payload) as Claims);
  } catch {
    return 'invalid';
  }
}

function judge({ iss, aud, sub, scope, iat, exp }: Claims): Caller | 'expired' | 'invalid' {
  const now = Date.now() / 1000;
  if (iss !== ISSUER || aud !== AUDIENCE || typeof sub !== 'string' || typeof scope !== 'string')
    return 'invalid';
  if (exp <= now - LEEWAY_SECONDS || iat + LIFETIME_SECONDS <= now - LEEWAY_SECONDS) return 'expired';
  return { userId: sub, scopes: new Set(scope.split(' ')), expiresAtMs: exp * 1000 };
}

const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());
