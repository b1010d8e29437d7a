/**
 * The form of all tokens that mean something to us only: a prefix that says what it is, ids that find its row, and
 * 256 random bits that prove it. A row is found by its primary key, and no index over secrets is needed.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Refresh tokens, mailed tokens, API keys and invitations. */
export type TokenPrefix = 'spr_' | 'spm_' | 'spk_' | 'spi_';

export interface MintedToken {
  /** What its owner gets, once. */
  readonly token: string;
  /** The half of it that proves something. Only its digest, or a hash, is kept. */
  readonly secret: string;
}

export interface ParsedToken {
  /** The ids that it was minted with. Nothing is proven by them: anybody can write them. */
  readonly ids: readonly string[];
  readonly secret: string;
}

const ID_BYTES = 16;
const SECRET_BYTES = 32;
const MAX_IDS = 3;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A new token about these ids, the owner's first. */
export function mint(prefix: TokenPrefix, ...ids: readonly [string, ...string[]]): MintedToken {
  const secret = randomBytes(SECRET_BYTES);
  const packed = Buffer.concat([...ids.map(pack), secret]);
  return { token: prefix + packed.toString('base64url'), secret: secret.toString('base64url') };
}

/** The parts of a token; undefined for what was never one, in any way. */
export function parse(prefix: TokenPrefix, token: string): ParsedToken | undefined {
  if (!token.startsWith(prefix)) return undefined;
  const text = token.slice(prefix.length);
  const packed = Buffer.from(text, 'base64url');
  const count = (packed.length - SECRET_BYTES) / ID_BYTES;
  // The decoder overlooks what is not of its alphabet: there is one way to write a token.
  if (!Number.isInteger(count) || count < 1 || count > MAX_IDS || packed.toString('base64url') !== text)
    return undefined;
  const ids = Array.from({ length: count }, (_, index) => unpack(packed, index * ID_BYTES));
  return { ids, secret: packed.subarray(count * ID_BYTES).toString('base64url') };
}

/** What is kept of a secret: nobody can guess 256 random bits, so one round of SHA-256 hides them. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Whether the digest is that of the secret, in a time that tells nothing of how much of it fits. */
export function matches(secret: string, kept: string): boolean {
  const [given, expected] = [Buffer.from(digest(secret)), Buffer.from(kept)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function pack(id: string): Buffer {
  if (!UUID.test(id)) throw new TypeError('a token is about UUIDs in lower case');
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function unpack(packed: Buffer, start: number): string {
  const hex = packed.toString('hex', start, start + ID_BYTES);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
