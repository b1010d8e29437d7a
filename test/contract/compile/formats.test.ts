import { describe, expect, it } from '@jest/globals';
import { formats, type Format } from '../../../src/contract/runtime/formats.js';

const accepts = (format: keyof typeof formats, value: string | number): boolean =>
  (formats[format] as Format).validate!(value as never);

const cases: readonly (readonly [
  keyof typeof formats,
  readonly (string | number)[],
  readonly (string | number)[],
])[] = [
  [
    'date',
    ['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
    [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-04-31',
      '2024-1-01',
      '0000-01-01',
      '2024-01-01Z',
      '',
    ],
  ],
  [
    'date-time',
    [
      '2024-02-29T23:59:59Z',
      '2024-02-29t00:00:00.123456z',
      '2024-01-01T00:00:00+05:30',
      '9999-12-31T23:59:59Z',
    ],
    [
      ...['2023-02-29T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01T00:60:00Z', '2024-01-01T00:00:60Z'],
      ...['2024-01-01T00:00:00', '2024-01-01 00:00:00Z', '2024-01-01T00:00:00.Z', '2024-01-01T00:00:00+0530'],
      ...[
        '2024-01-01T00:00:00+24:00',
        '2024-01-01T00:00:00Zjunk',
        '9999-12-31T23:59:59-00:01',
        '0001-01-01T00:00:00+00:01',
      ],
    ],
  ],
  ['time', ['00:00:00Z', '23:59:59.5-12:00'], ['24:00:00Z', '12:00:00', '12:00Z', '1:00:00Z']],
  ['duration', ['P1D', 'PT0.5S', 'P1Y2M3DT4H5M6S', 'P2W'], ['P', 'PT', '1D', 'P1S', 'P1D2W', 'P1DT']],
  [
    'uuid',
    ['01a1f86b-377c-76eb-bc5f-f73f7cee340b', '01A1F86B-377C-76EB-BC5F-F73F7CEE340B'],
    [
      '01a1f86b377c76ebbc5ff73f7cee340b',
      'urn:uuid:01a1f86b-377c-76eb-bc5f-f73f7cee340b',
      '{01a1f86b-377c-76eb-bc5f-f73f7cee340b}',
      '01a1f86b-377c-76eb-bc5f-f73f7cee340b\n',
    ],
  ],
  [
    'email',
    ['ada@example.org', "o'hara+tag@mail.example.co.uk"],
    [
      'ada',
      'ada@',
      '@example.org',
      'ada@example',
      'a..b@example.org',
      'a b@example.org',
      `${'a'.repeat(65)}@example.org`,
      `a@${'b'.repeat(250)}.org`,
    ],
  ],
  [
    'hostname',
    ['example.org', 'localhost', 'a-b.c'],
    ['-a.org', 'a-.org', 'a..b', 'a_b', `${'a'.repeat(64)}.org`, ''],
  ],
  ['ipv4', ['127.0.0.1', '255.255.255.255'], ['256.0.0.1', '1.2.3', '01.2.3.4']],
  ['ipv6', ['::1', '2001:db8::ff00:42:8329', '::ffff:1.2.3.4'], ['1::2::3', 'g::1', 'fe80::1%eth0']],
  [
    'uri',
    [
      ...[
        'https://example.org/a?b#c',
        'urn:a:b',
        'http://u:p@[::1]:80/a/./b;c=1',
        'mailto:ada@example.org',
        'a:',
      ],
      ...['file:///etc/hosts', 'http://example.org', 'x+y-z.1://h?', 'http://a/%20'],
    ],
    [
      '/a',
      'example.org',
      'https://exa mple.org',
      '1a:b',
      'http://a/%2',
      'http://a/#b#c',
      'http://a/[b]',
      'http://a/\n',
    ],
  ],
  [
    'uri-reference',
    ['', '/a', 'a?b', '//h/a', 'a/b:c', '#c', 'https://example.org'],
    ['a b', '\\a', '1:a', '%'],
  ],
  ['uri-template', ['/a/{b}', '{?x,y*}', '{+path:3}', 'a{/b.c}'], ['/a/{b', '{}', '{b c}', '%2', '{b:0}']],
  ['json-pointer', ['', '/a/~0~1'], ['a', '/~2']],
  ['relative-json-pointer', ['0', '1/a', '2#'], ['/a', '-1']],
  ['regex', ['^a+$', '\\p{L}'], ['(', '\\p{Nothing}']],
  ['byte', ['', 'YQ==', 'YWI=', 'YWJj'], ['YQ', 'YQ=', 'Y===', 'Y-_j', 'YWJj\nYWJj']],
  ['int32', [0, -2147483648, 2147483647], [2147483648, 0.5]],
  ['int64', [0, 9007199254740991], [9007199254740992, 0.5]],
  ['float', [0.1, 3.4e38], [3.5e38]],
];

describe.each(cases)('%s', (format, good, bad) => {
  it.each(good)('accepts %j', (value) => expect(accepts(format, value)).toBe(true));
  it.each(bad)('refuses %j', (value) => expect(accepts(format, value)).toBe(false));
});

describe('formats', () => {
  it('answer at once, whatever they are given', () => {
    const started = performance.now();
    for (const { validate } of Object.values<Format>(formats).filter(({ type }) => type === 'string'))
      for (const unit of ['a', '1', '-', '.', 'a.', '%', '/', '{', '::', 'P1', 'A='])
        for (const end of ['', '@', '!', '\n']) validate?.((unit.repeat(20_000) + end) as never);

    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
