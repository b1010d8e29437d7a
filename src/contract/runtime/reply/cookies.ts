/** `Set-Cookie` (RFC 6265, section 4.1), safe unless told otherwise. */
import type { SetCookie } from '../../types.js';

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const ATTRIBUTE = /^[\x20-\x3a\x3c-\x7e]*$/;

export function writeCookie(cookie: SetCookie): string {
  const {
    name,
    value,
    maxAgeSeconds,
    path = '/',
    domain,
    httpOnly = true,
    secure = true,
    sameSite = 'Lax',
  } = cookie;
  if (!NAME.test(name) || !ATTRIBUTE.test(path) || !ATTRIBUTE.test(domain ?? '')) {
    throw new Error(`the cookie ${JSON.stringify(name)} cannot be written`);
  }
  return [
    `${name}=${encodeURIComponent(value)}`,
    `Path=${path}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${Math.trunc(maxAgeSeconds)}`]),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(secure ? ['Secure'] : []),
    `SameSite=${sameSite}`,
  ].join('; ');
}
