import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { RepeatableRequest, StoredReply } from '../../domain/shared/idempotency.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** What the seal makes of one request. */
export interface Envelope {
  /** What the record is found by. Whoever reads it learns nothing of the key, not even of a short one. */
  readonly digest: Buffer;
  seal(reply: StoredReply): Buffer;
  /** The reply; undefined where it was sealed for another request. */
  open(sealed: Uint8Array): StoredReply | undefined;
}

/**
 * Replies that wait to be given again may hold tokens, and requests hold passwords. So that the table is worth
 * nothing to whoever reads it, a reply is encrypted under a key that is derived from the request itself: from the
 * caller's `Idempotency-Key` and the fingerprint of the body. Neither is kept; only the same request opens the reply
 * again. A fingerprint could be compared with guesses of a password, many a second, so there is none in the table:
 * that a body is another one shows in the seal, which does not open. The secret, which is not in the database
 * either, keeps guesses of short keys and short bodies from being tried on a stolen copy.
 */
export class ReplySeal {
  readonly #lookup: Buffer;
  readonly #sealing: Buffer;

  constructor(secret: string) {
    this.#lookup = derive(secret, 'idempotency: records');
    this.#sealing = derive(secret, 'idempotency: replies');
  }

  of({ actorKey, operationId, key, fingerprint }: RepeatableRequest): Envelope {
    const name = JSON.stringify([actorKey, operationId, key]);
    const digest = createHmac('sha256', this.#lookup).update(name).digest();
    const keyOf = (): Buffer =>
      createHmac('sha256', this.#sealing).update(`${fingerprint}\n${name}`).digest();
    return {
      digest,
      seal: (reply) => encrypt(keyOf(), toText(reply)),
      open: (sealed) => {
        const text = decrypt(keyOf(), sealed);
        return text === undefined ? undefined : fromText(text);
      },
    };
  }
}

/** A secret for each purpose (RFC 5869). */
const derive = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', purpose, KEY_BYTES));

function encrypt(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = [cipher.update(text, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed]);
}

/** Undefined where the key is another one, or a bit was changed. */
function decrypt(key: Buffer, sealed: Uint8Array): string | undefined {
  const body = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, body));
  try {
    return decipher.update(sealed.subarray(body), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
}

/** The body as it is, after a line about it: escaped once more it would be much longer. */
const toText = ({ status, headers, body }: StoredReply): string =>
  `${JSON.stringify({ status, headers })}\n${body}`;

function fromText(text: string): StoredReply {
  const end = text.indexOf('\n');
  const about = JSON.parse(text.slice(0, end)) as Pick<StoredReply, 'status' | 'headers'>;
  return { ...about, body: text.slice(end + 1) };
}
