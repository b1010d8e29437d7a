import { describe, expect, it } from '@jest/globals';
import { clientAddress, networkOf, originOf } from '../../src/api/origin.js';

type Headers = Readonly<Record<string, string>>;

const addressOf = (trustedProxies: number, headers: Headers, remoteAddress = '192.0.2.1') =>
  clientAddress(trustedProxies)({ headers, remoteAddress });

const forwarded = (list: string): Headers => ({ 'x-forwarded-for': list });

describe('the address of a client', () => {
  it.each<Headers>([
    forwarded('203.0.113.9'),
    forwarded('::1'),
    { forwarded: 'for=203.0.113.9' },
    { 'x-real-ip': '203.0.113.9' },
    { 'x-client-ip': '203.0.113.9' },
    { 'true-client-ip': '203.0.113.9' },
    { 'cf-connecting-ip': '203.0.113.9' },
    { via: '1.1 203.0.113.9' },
  ])('is that of the socket where no proxy is trusted, whatever %j says', (headers) => {
    expect(addressOf(0, headers)).toBe('192.0.2.1');
  });

  it.each<Headers>([
    { forwarded: 'for=203.0.113.9' },
    { 'x-real-ip': '203.0.113.9' },
    { 'x-client-ip': '203.0.113.9' },
    { 'true-client-ip': '203.0.113.9' },
  ])('is that of the socket where a proxy is trusted that says %j instead', (headers) => {
    expect(addressOf(1, headers)).toBe('192.0.2.1');
  });

  it.each([
    [1, '203.0.113.9', '203.0.113.9'],
    [1, '10.0.0.1, 203.0.113.9', '203.0.113.9'],
    [1, '127.0.0.1,::1 ,203.0.113.9', '203.0.113.9'],
    [2, '10.0.0.1, 203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [2, '203.0.113.9', '203.0.113.9'],
    [3, '10.0.0.1, 203.0.113.9, 198.51.100.8, 198.51.100.7', '203.0.113.9'],
  ])('is what %i trusted proxies vouch for in "%s"', (proxies, list, address) => {
    expect(addressOf(proxies, forwarded(list))).toBe(address);
  });

  it.each(['unknown', '', '203.0.113.9:4711', "'; drop table", 'a'.repeat(5000), '1.2.3', '203.0.113.9, x'])(
    'is that of the proxy where it heard from nobody: %s',
    (list) => {
      expect(addressOf(1, forwarded(list))).toBe('192.0.2.1');
    },
  );

  it.each([
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:203.0.113.9', '203.0.113.9'],
    ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.9'],
    ['::ffff:cb00:7109', '203.0.113.9'],
    ['2001:DB8::1', '2001:db8::1'],
    ['2001:0db8:0:0:0:0:0:1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
  ])('is written in one way: %s', (sent, address) => {
    expect(addressOf(1, forwarded(sent))).toBe(address);
  });

  it('is that of IPv4 where a socket of both listens', () => {
    expect(addressOf(0, {}, '::ffff:203.0.113.9')).toBe('203.0.113.9');
  });

  it('is not known where the client has gone', () => {
    expect(clientAddress(0)({ headers: {}, remoteAddress: undefined })).toBeUndefined();
    expect(originOf(0)({ headers: {}, remoteAddress: undefined, requestId: 'r' } as never)).toMatchObject({
      address: 'unknown',
      userAgent: null,
    });
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:db8::ffff:1', '2001:db8:0:0::/64'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is not known where the address is not', () => {
    expect(networkOf(undefined)).toBeUndefined();
  });
});
