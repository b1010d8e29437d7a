/** Where a request came from, as far as it can be believed. */
import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';
import type { RequestInfo } from '../contract/types.js';
import type { Origin } from '../domain/shared/origin.js';

const MAX_USER_AGENT = 512;

export type AddressOf = (request: Pick<RequestInfo, 'headers' | 'remoteAddress'>) => string | undefined;
export type OriginOf = (request: RequestInfo) => Origin;

/** The address that the trusted proxies vouch for: each of them adds the one that it heard from. */
export const clientAddress =
  (trustedProxies: number): AddressOf =>
  ({ headers, remoteAddress }) =>
    trustedProxies === 0 || headers['x-forwarded-for'] === undefined
      ? remoteAddress
      : proxyAddress(
          { headers, socket: { remoteAddress } } as IncomingMessage,
          (_address, hop) => hop < trustedProxies,
        );

export function originOf(trustedProxies: number): OriginOf {
  const addressOf = clientAddress(trustedProxies);
  return (request) => ({
    address: addressOf(request) ?? 'unknown',
    userAgent: request.headers['user-agent']?.slice(0, MAX_USER_AGENT) ?? null,
    requestId: request.requestId,
  });
}
