/**
 * The formats that documents may use: strict, and plain functions, so that nothing is compiled at start.
 * Generated validators import this table; the compiler refuses a format that is not in it.
 */
import { isIPv4, isIPv6 } from 'node:net';

export interface Format {
  readonly type: 'string' | 'number';
  /** Absent: the format only describes. */
  readonly validate?: (value: never) => boolean;
}

const text = (validate: (value: string) => boolean) => ({ type: 'string', validate }) as const;
const number = (validate: (value: number) => boolean) => ({ type: 'number', validate }) as const;
const matching = (pattern: RegExp, maxLength = Infinity) =>
  text((value) => value.length <= maxLength && pattern.test(value));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOSTNAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`, 'i');
const ATOM = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const EMAIL = new RegExp(`^(?=.{1,64}@)${ATOM}(?:\\.${ATOM})*@(?:${LABEL}\\.)+${LABEL}$`, 'i');
const DURATION =
  /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

// RFC 3986, rule by rule. `\w` stands for letters, digits and `_`; each repetition ends at a character that the
// next part begins with and the repeated one lacks, so that no text takes long.
const ESCAPE = '%[\\da-f]{2}';
const PCHAR = `(?:[\\w.~!$&'()*+,;=:@-]|${ESCAPE})`;
const USER = `(?:[\\w.~!$&'()*+,;=:-]|${ESCAPE})*@`;
const HOST = `(?:\\[(?:[\\da-f:.]+|v[\\da-f]+\\.[\\w.~!$&'()*+,;=:-]+)\\]|(?:[\\w.~!$&'()*+,;=-]|${ESCAPE})*)`;
const HIERARCHY = `//(?:${USER})?${HOST}(?::\\d*)?(?:/${PCHAR}*)*`;
const TAIL = `(?:\\?(?:${PCHAR}|[/?])*)?(?:#(?:${PCHAR}|[/?])*)?`;
const SCHEME = '[a-z][a-z\\d+.-]*:';
const URI = new RegExp(`^${SCHEME}(?:${HIERARCHY}|/?(?:${PCHAR}+(?:/${PCHAR}*)*)?)${TAIL}$`, 'i');
/** A colon in the first segment would be taken for the end of a scheme. */
const NO_COLON = `(?:[\\w.~!$&'()*+,;=@-]|${ESCAPE})`;
const RELATIVE = new RegExp(
  `^(?:${HIERARCHY}|/(?:${PCHAR}+(?:/${PCHAR}*)*)?|(?:${NO_COLON}+(?:/${PCHAR}*)*)?)${TAIL}$`,
  'i',
);
// RFC 6570
const VARIABLE = `(?:\\w|${ESCAPE})(?:\\.?(?:\\w|${ESCAPE}))*(?:\\*|:[1-9]\\d{0,3})?`;
const TEMPLATE = new RegExp(
  `^(?:[^\\u0000-\\u0020"'<>%\\\\^\`{|}]|${ESCAPE}|\\{[+#./;?&=,!@|]?${VARIABLE}(?:,${VARIABLE})*\\})*$`,
  'i',
);
const POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
const RELATIVE_POINTER = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/;

/** The two digits at `index`, or NaN. */
const twoDigits = (value: string, index: number): number => {
  const tens = value.charCodeAt(index) - 48;
  const ones = value.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const daysOf = (month: number, year: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month] ?? 0);

/** `YYYY-MM-DD` at the beginning of the text: a day that the calendar has, from the year 1 on. */
function startsWithDate(value: string): boolean {
  if (value.charCodeAt(4) !== 45 || value.charCodeAt(7) !== 45) return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

/**
 * `HH:MM:SS`, any fraction, then `Z` or an offset. Second 60 is refused although RFC 3339 can write it: no
 * clock of this platform can hold it.
 */
function isTimeFrom(value: string, start: number): boolean {
  if (value.charCodeAt(start + 2) !== 58 || value.charCodeAt(start + 5) !== 58) return false;
  if (!(
    twoDigits(value, start) <= 23 &&
    twoDigits(value, start + 3) <= 59 &&
    twoDigits(value, start + 6) <= 59
  ))
    return false;
  let index = start + 8;
  if (value.charCodeAt(index) === 46) {
    const fraction = ++index;
    while (value.charCodeAt(index) >= 48 && value.charCodeAt(index) <= 57) index++;
    if (index === fraction) return false;
  }
  const zone = value.charCodeAt(index);
  if (zone === 90 || zone === 122) return value.length === index + 1;
  return (
    (zone === 43 || zone === 45) &&
    value.length === index + 6 &&
    value.charCodeAt(index + 3) === 58 &&
    twoDigits(value, index + 1) <= 23 &&
    twoDigits(value, index + 4) <= 59
  );
}

function isDateTime(value: string): boolean {
  const separator = value.charCodeAt(10);
  if ((separator !== 84 && separator !== 116) || !startsWithDate(value) || !isTimeFrom(value, 11))
    return false;
  return (!value.startsWith('9999') && !value.startsWith('0001')) || staysInYears(value);
}

/** An offset can carry the edges of the calendar into a year that neither text nor databases write. */
const staysInYears = (value: string): boolean => {
  const year = new Date(value.toUpperCase()).getUTCFullYear();
  return year >= 1 && year <= 9999;
};

function isRegex(value: string): boolean {
  try {
    new RegExp(value, 'u');
    return true;
  } catch {
    return false;
  }
}

export const formats = {
  uuid: matching(UUID),
  email: matching(EMAIL, 254),
  date: text((value) => value.length === 10 && startsWithDate(value)),
  'date-time': text(isDateTime),
  time: text((value) => isTimeFrom(value, 0)),
  duration: matching(DURATION),
  uri: matching(URI),
  'uri-reference': text((value) => URI.test(value) || RELATIVE.test(value)),
  'uri-template': matching(TEMPLATE),
  hostname: matching(HOSTNAME, 253),
  ipv4: text(isIPv4),
  ipv6: text((value) => isIPv6(value) && !value.includes('%')),
  'json-pointer': matching(POINTER),
  'relative-json-pointer': matching(RELATIVE_POINTER),
  regex: text(isRegex),
  byte: text((value) => value.length % 4 === 0 && BASE64.test(value)),
  binary: { type: 'string' },
  password: { type: 'string' },
  int32: number((value) => Number.isInteger(value) && value >= -2147483648 && value <= 2147483647),
  /** Beyond 2^53 JSON numbers have already lost digits when they arrive. */
  int64: number(Number.isSafeInteger),
  float: number((value) => Number.isFinite(Math.fround(value))),
  double: { type: 'number' },
} as const satisfies Readonly<Record<string, Format>>;
