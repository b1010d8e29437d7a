/** Arbitrary strings: by format, by pattern, by length, of all of Unicode that a program should bear. */
import fc from 'fast-check';
import type { Node, Schemas } from './schemas.js';

/**
 * Characters of a valid string: mostly what people type, now and then anything that Unicode assigns or not.
 * U+0000 is left out, since no server that stores text in PostgreSQL can promise to keep it; the hostile
 * requests send it.
 */
const character = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom(...'éßñ中文🏋️‍♀️İıſﬁ\u00a0\u200b\u202e\t\n') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((c) => c !== '\u0000'),
  },
);

/** How much longer than it must be a string usually gets, and the greatest length that is tried on purpose. */
const SLACK = 24;
const LONGEST = 5_000;

/** What the parts of a schema say of a text. */
interface TextLimits {
  readonly minLength: number;
  readonly maxLength: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
}

export type Formats = Readonly<Record<string, fc.Arbitrary<string>>>;

/** Before one way to make up texts is taken, this many of its texts are tried, and this share has to fit. */
const TRIALS = 60;
const GOOD_SHARE = 0.3;

/**
 * Texts that satisfy all of `parts`. Free text, the format and the pattern are tried in this order: a pattern
 * may only exclude a character, or repeat what a format says better. Where no way leads there, the examples
 * of the schema have to do.
 */
export function texts(schemas: Schemas, parts: readonly Node[], formats: Formats): fc.Arbitrary<string> {
  const limits = textLimits(parts);
  const fits = fitting(schemas, limits);
  for (const make of [free, ofFormat(formats), ofPattern]) {
    const made = make(limits);
    const tried = made ? fc.sample(made, { numRuns: TRIALS, seed: 1 }) : [];
    if (made && tried.filter(fits).length >= TRIALS * GOOD_SHARE) return made.filter(fits);
  }
  const examples = parts
    .flatMap(examplesOf)
    .filter((text): text is string => typeof text === 'string' && fits(text));
  if (examples.length === 0)
    throw new Error(`no text can be made up for ${JSON.stringify(limits)}: give the schema examples`);
  return fc.constantFrom(...examples);
}

function textLimits(parts: readonly Node[]): TextLimits {
  const all = <T>(keyword: string) => parts.flatMap((part) => (part[keyword] as T | undefined) ?? []);
  return {
    minLength: Math.max(0, ...all<number>('minLength')),
    maxLength: Math.min(Infinity, ...all<number>('maxLength')),
    patterns: all<string>('pattern'),
    formats: all<string>('format'),
  };
}

function fitting(schemas: Schemas, { minLength, maxLength, patterns, formats }: TextLimits) {
  const expressions = patterns.map((pattern) => new RegExp(pattern, 'u'));
  const judges = formats.map((format) => schemas.validator({ format }));
  return (text: string): boolean => {
    const { length } = [...text];
    return (
      length >= minLength &&
      length <= maxLength &&
      expressions.every((expression) => expression.test(text)) &&
      judges.every((judge) => judge(text))
    );
  };
}

function free({ minLength, maxLength }: TextLimits): fc.Arbitrary<string> {
  const usual = fc.string({ unit: character, minLength, maxLength: Math.min(maxLength, minLength + SLACK) });
  if (maxLength > LONGEST) return usual;
  const edges = fc.constantFrom('a', '\u{1f3cb}', '\u00e9').map((unit) => unit.repeat(maxLength));
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: edges });
}

const ofFormat = (formats: Formats) => (limits: TextLimits) =>
  limits.formats.flatMap((format) => formats[format] ?? FORMATS[format] ?? [])[0];

function ofPattern({ patterns: [pattern] }: TextLimits): fc.Arbitrary<string> | undefined {
  if (pattern === undefined) return undefined;
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  } catch {
    // fast-check knows no lookaround; people who write one also write an example.
    return undefined;
  }
}

function examplesOf(part: Node): unknown[] {
  return [
    ...((part['examples'] as unknown[] | undefined) ?? []),
    ...('example' in part ? [part['example']] : []),
  ];
}

const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
const day = instant.map((date) => date.toISOString().slice(0, 10));
const base64 = fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes).toString('base64'));

const FORMATS: Formats = {
  uuid: fc.uuid(),
  date: day,
  'date-time': fc.oneof(
    instant.map((date) => date.toISOString()),
    instant.map((date) => date.toISOString().replace(/\.\d+Z$/, 'Z')),
  ),
  time: instant.map((date) => date.toISOString().slice(11)),
  duration: fc.integer({ min: 1, max: 90 }).map((count) => `PT${count}M`),
  email: fc
    .tuple(fc.stringMatching(/^[a-z0-9]{1,16}$/), fc.stringMatching(/^[a-z]{1,12}$/))
    .map(([local, host]) => `${local}@${host}.example`),
  hostname: fc.domain(),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uri: fc.webUrl(),
  'uri-reference': fc.webPath(),
  'json-pointer': fc
    .array(fc.stringMatching(/^[a-z]{0,5}$/))
    .map((tokens) => tokens.map((t) => `/${t}`).join('')),
  regex: fc.constantFrom('^a+$', '.*', '[0-9]{2}'),
  byte: base64,
};
