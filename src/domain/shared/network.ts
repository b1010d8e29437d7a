import { isIPv4, isIPv6 } from 'node:net';

const GROUPS = 8;
/** What one customer gets of IPv6: whoever has an address has all of its /64. */
const NETWORK_GROUPS = 4;

/**
 * The network that an address stands for when somebody is counted by it: the address itself, or the /64 of an IPv6
 * one. However it is written, it is the same text. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  if (isIPv4(bare) || !isIPv6(bare)) return bare;
  const mapped = /:((?:\d+\.){3}\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = [], tail] = bare.toLowerCase().split('::').map(groupsOf);
  const zeros = Array<string>(GROUPS - head.length - (tail?.length ?? 0)).fill('0');
  const groups = tail ? [...head, ...zeros, ...tail] : head;
  return `${groups.slice(0, NETWORK_GROUPS).join(':')}::/64`;
}

const groupsOf = (text: string): string[] =>
  text
    .split(':')
    .filter(Boolean)
    .map((group) => Number.parseInt(group, 16).toString(16));
