/** Reads what a run has left behind, and says where a secret stands that should not, without saying it again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secret } from './extract.js';
import { Needles } from './needles.js';

export interface Finding {
  /** The test file that wrote it, and what: `test--api--auth.test.ts.log`. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** What else is known about the line: the operation, as a rule. */
  readonly about: string;
}

/** Secrets by their shape, for those that no test has sent or read. */
const ANYWHERE: readonly [what: string, pattern: RegExp][] = [
  ['a bcrypt hash', /\$2[aby]\$\d\d\$[./A-Za-z0-9]{53}/],
  ['a signed token', /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{40,}/],
  ['an opaque token', /sp[rmki]_[\w-]{40,}/],
  ['a private key', /-----BEGIN (EC |RSA )?PRIVATE KEY/],
  ['a connection string with a password', /postgres(ql)?:\/\/[^\s:@/"]+:[^\s@/"]+@/],
];

/** What an answer must not say of what is behind it. Logs may. */
const BEHIND: readonly [what: string, pattern: RegExp][] = [
  ['a stack trace', /\bat (\S+ )?\(?(file:|node:|\/)[^\s]+:\d+:\d+|\.[cm]?[jt]s:\d+:\d+/],
  [
    'SQL',
    /\bselect [^;{}]{1,200} from [a-z_]+\b|\binsert into [a-z_]+ ?\(|\bupdate [a-z_]+ set\b|\bdelete from [a-z_]+\b/,
  ],
  ['the path of a file', /node_modules\/|\/(home|root|usr|var|tmp|work|opt|app)\/[\w.-]+/],
  ['the name of a host', /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)\b|\.s\.PGSQL\./],
];

/** More of one kind in one file say nothing more. */
const MOST = 100;

/** Everything that `folder` holds; a run without notes has nothing to find. */
export function searchFolder(folder: string): Finding[] {
  const names = readdirSync(folder).sort();
  const secrets = names
    .filter((name) => name.endsWith('.secrets'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Secret);
  const search = searcher(secrets);
  return names
    .filter((name) => !name.endsWith('.secrets'))
    .flatMap((name) => search(name, readFileSync(join(folder, name))));
}

export function searcher(secrets: readonly Secret[]): (file: string, content: Buffer) => Finding[] {
  const kinds = new Map(
    secrets.flatMap(({ kind, value }) => spellings(value).map((text) => [text, kind] as const)),
  );
  const needles = new Needles(kinds.keys());
  return (file, content) => {
    const planted = [...needles.in(content)]
      .slice(0, MOST)
      .map(({ at, needle }) => finding(file, content, at, kinds.get(needle)!));
    const text = content.toString('latin1');
    const patterns = file.endsWith('.answers') ? [...ANYWHERE, ...BEHIND] : ANYWHERE;
    const shaped = patterns.flatMap(([what, pattern]) =>
      [...text.matchAll(new RegExp(pattern, 'gi'))]
        .slice(0, MOST)
        .map(({ index }) => finding(file, content, index, what)),
    );
    return unique([...planted, ...shaped]);
  };
}

/** As it is, within a text of JSON, and in a URL. */
const spellings = (value: string): string[] => [
  ...new Set([
    value,
    JSON.stringify(value).slice(1, -1),
    new URLSearchParams([['', value]]).toString().slice(1),
  ]),
];

function finding(file: string, content: Buffer, at: number, what: string): Finding {
  const start = content.lastIndexOf('\n', at) + 1;
  const line = content.subarray(0, at).filter((byte) => byte === 10).length + 1;
  const end = content.indexOf('\n', at);
  const text = content.toString('utf8', start, end < 0 ? content.length : end);
  const about = /^\w+ \d{3}(?= )|"operation":"\w+"|"message":"[\w ]{1,60}"/.exec(text)?.[0] ?? '';
  return { file, line, what, about };
}

const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((each) => [`${each.file}:${each.line}:${each.what}`, each])).values(),
];
