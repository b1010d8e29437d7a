/** Cursors: the keys of the last item, signed for one caller and one combination of filters. */
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

export type Keys = readonly [startedAt: string, id: string];

const key = createSecretKey(Buffer.from(process.env.CURSOR_SECRET!));
const SIGNATURE_BYTES = 16;

const sign = (payload: string, scope: string): Buffer =>
  createHmac('sha256', key).update(`${scope}\n${payload}`).digest().subarray(0, SIGNATURE_BYTES);

export function writeCursor(keys: Keys, scope: string): string {
  const payload = JSON.stringify(keys);
  return Buffer.concat([sign(payload, scope), Buffer.from(payload)]).toString('base64url');
}

/** Undefined for a cursor that is damaged or was made for something else. */
export function readCursor(cursor: string, scope: string): Keys | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  if (bytes.length <= SIGNATURE_BYTES || bytes.toString('base64url') !== cursor) return undefined;
  const payload = bytes.toString('utf8', SIGNATURE_BYTES);
  if (!timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), sign(payload, scope))) return undefined;
  return JSON.parse(payload) as Keys;
}
