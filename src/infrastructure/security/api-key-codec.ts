/**
 * How API keys are written: `spk_`, a handle of its own that stays visible, the id of the owner, 256 random bits, and a
 * checksum. A typing error, and a find of a scanner that is none, is told without asking the database.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ApiKeyMint, MintedApiKey } from '../../domain/auth/api-key.js';
import { digest } from './opaque-tokens.js';

export const API_KEY_PREFIX = 'spk_';

const HANDLE_BYTES = 6;
const ID_BYTES = 16;
const SECRET_BYTES = 32;
/** `spk_` and the handle. */
const VISIBLE_LENGTH = 12;
const CHECKSUM_LENGTH = 6;
const FORM = /^spk_[A-Za-z0-9_-]{78}$/;

/** What a key says of itself. Nothing is proven by it: anybody can write one. */
export interface ParsedApiKey {
  readonly ownerId: string;
  readonly prefix: string;
  readonly digest: string;
}

export const apiKeyMint: ApiKeyMint = {
  mint(ownerId): MintedApiKey {
    const id = Buffer.from(ownerId.replaceAll('-', ''), 'hex');
    const packed = Buffer.concat([randomBytes(HANDLE_BYTES), id, randomBytes(SECRET_BYTES)]);
    const text = API_KEY_PREFIX + packed.toString('base64url');
    const key = text + checksumOf(text);
    return { key, prefix: key.slice(0, VISIBLE_LENGTH), digest: digest(key) };
  },
};

/** Undefined for what was never an API key. */
export function parseApiKey(key: string): ParsedApiKey | undefined {
  if (!FORM.test(key)) return undefined;
  const text = key.slice(0, -CHECKSUM_LENGTH);
  if (checksumOf(text) !== key.slice(-CHECKSUM_LENGTH)) return undefined;
  const packed = Buffer.from(text.slice(API_KEY_PREFIX.length), 'base64url');
  const hex = packed.toString('hex', HANDLE_BYTES, HANDLE_BYTES + ID_BYTES);
  const ownerId = [8, 12, 16, 20, 32].map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end)).join('-');
  return { ownerId, prefix: key.slice(0, VISIBLE_LENGTH), digest: digest(key) };
}

/** Whether both are digests of the same key, in a time that tells nothing of how much of them is alike. */
export function isSameDigest(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function checksumOf(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return bytes.toString('base64url');
}
