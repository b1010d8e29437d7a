/**
 * Secrets for development and tests, so that a clone runs at once. Everybody can derive them: configuration refuses
 * them wherever the service is not a toy.
 */
import { createECDH, createHash, createPrivateKey } from 'node:crypto';

/** 32 bytes as text, different for each purpose. */
export const developmentSecret = (purpose: string): string =>
  createHash('sha256').update(`spotter, for development only: ${purpose}`).digest('base64url');

/** A P-256 key as PEM. The number behind it is a hash, as any number of that size is a key of the curve. */
export function developmentSigningKey(): string {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(Buffer.from(developmentSecret('signing key'), 'base64url'));
  const point = curve.getPublicKey();
  const coordinate = (from: number): string => point.subarray(from, from + 32).toString('base64url');
  const d = curve.getPrivateKey().toString('base64url');
  const key = { kty: 'EC', crv: 'P-256', x: coordinate(1), y: coordinate(33), d };
  return createPrivateKey({ key, format: 'jwk' }).export({ type: 'pkcs8', format: 'pem' }).toString();
}
