import { describe, expect, it } from '@jest/globals';
import { explodes } from '../../../src/contract/lint/backtracking.js';
import { formats, type Format } from '../../../src/contract/runtime/formats.js';

const isEndless = (pattern: string): boolean => {
  const expression = new RegExp(pattern, 'u');
  return explodes((text) => expression.test(text), pattern);
};

describe('a pattern', () => {
  it.each(['^(a+)+$', '^v1:(\\w+\\s?)*$', '^(ab|ab)*c'])('is seen to take for ever: %s', (pattern) => {
    expect(isEndless(pattern)).toBe(true);
  });

  it.each(['^[a-z]+(-[a-z]+)*$', '^([0-9]{1,2}|X)(-([0-9]{1,2}|X)){3}$', '^[^\\u0000]*$', '^.*a.*b.*$'])(
    'is let pass: %s',
    (pattern) => {
      expect(isEndless(pattern)).toBe(false);
    },
  );

  it('that cannot be judged is no pattern that takes for ever', () => {
    const judge = () => {
      throw new TypeError('no text');
    };
    expect(() => explodes(judge)).toThrow('no text');
  });
});

describe('a format', () => {
  const judged = Object.entries<Format>(formats).filter(
    ([, { type, validate }]) => type === 'string' && validate,
  );

  it.each(judged.map(([name, { validate }]) => [name, validate] as const))(
    '%s takes not long',
    (_name, validate) => {
      expect(explodes(validate as (text: string) => boolean)).toBe(false);
    },
  );
});
