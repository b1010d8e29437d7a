/** Where a request came from, as far as it can be believed. */
import type { IncomingMessage } from 'node:http';
import { isIP, SocketAddress } from 'node:net';
import proxyAddress from 'proxy-addr';
import type { RequestInfo } from '../contract/types.js';
import type { Origin } from '../domain/shared/origin.js';

const MAX_USER_AGENT = 512;
/** How IPv6 writes an address of IPv4. */
const MAPPED = '::ffff:';

export type AddressOf = (request: Pick<RequestInfo, 'headers' | 'remoteAddress'>) => string | undefined;
export type OriginOf = (request: RequestInfo) => Origin;

/**
 * The address that the trusted proxies vouch for: each of them adds the one that it heard from to `X-Forwarded-For`. No
 * other header is believed. What is no address there is not one that a proxy can have heard from.
 */
export const clientAddress =
  (trustedProxies: number): AddressOf =>
  ({ headers, remoteAddress }) => {
    if (trustedProxies === 0 || headers['x-forwarded-for'] === undefined) return unmapped(remoteAddress);
    const vouched = proxyAddress(
      { headers, socket: { remoteAddress } } as IncomingMessage,
      (_address, hop) => hop < trustedProxies,
    );
    return unmapped(isIP(vouched) === 0 ? remoteAddress : canonical(vouched));
  };

/** One address, one way to write it; sockets write it so by themselves. */
function canonical(address: string): string {
  const [bare = ''] = address.split('%');
  return isIP(bare) === 6 ? new SocketAddress({ address: bare, family: 'ipv6' }).address : bare;
}

const unmapped = (address: string | undefined): string | undefined =>
  address?.startsWith(MAPPED) && address.includes('.') ? address.slice(MAPPED.length) : address;

/**
 * Whose quota an address counts for. Whoever has one address of IPv6 has 2^64 of them; so they count as one. Takes what
 * `clientAddress` answers.
 */
export function networkOf(address: string | undefined): string | undefined {
  if (address === undefined || !address.includes(':')) return address;
  const [left, right] = address.split('::');
  const [before, after] = [groupsOf(left), groupsOf(right)];
  const groups =
    before.length < 4 ? [...before, ...ZEROS.slice(before.length + after.length), ...after] : before;
  return `${groups[0]}:${groups[1]}:${groups[2]}:${groups[3]}::/64`;
}

const ZEROS: readonly string[] = Array.from({ length: 8 }, () => '0');

const groupsOf = (part: string | undefined): string[] => (part ? part.split(':') : []);

export function originOf(trustedProxies: number): OriginOf {
  const addressOf = clientAddress(trustedProxies);
  return (request) => ({
    address: addressOf(request) ?? 'unknown',
    userAgent: request.headers['user-agent']?.slice(0, MAX_USER_AGENT) ?? null,
    requestId: request.requestId,
  });
}
