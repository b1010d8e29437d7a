/** What extensions of the engine promise: problem codes, roles, quotas, bounds of bodies, preconditions. */
import { report, type Pair, type Reporter } from './context.js';
import { breaking, compatible, place } from './findings.js';
import { keyPlace } from './parameters.js';
import type { Role } from './role.js';
import { same } from './schema/shape.js';

/** The extensions that are judged here. */
export const CONVENTIONS = [
  ...['x-problems', 'x-roles', 'x-rate-limit', 'x-max-body-bytes', 'x-requires-if-match'],
  ...['x-sunset', 'x-deprecated-at', 'x-successor', 'x-stability-level'],
];

const at = (pair: Pair<object>, key: string) => place(keyPlace(pair.base, key), keyPlace(pair.revision, key));

type Extended = Readonly<Record<string, unknown>>;

const both = ({ base, revision }: Pair<object>): [Extended, Extended] => [
  base.node as Extended,
  revision.node as Extended,
];

export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Codes that come and go: clients branch on those they know, and fall back for the others. */
export function compareProblems(reporter: Reporter, role: Role, pair: Pair<object>, subject: string): void {
  const [before, after] = both(pair);
  const [olds, news] = [listOf(before['x-problems']), listOf(after['x-problems'])];
  for (const code of news.filter((each) => !olds.includes(each)))
    report(
      reporter,
      compatible('added', {
        rule: `${role.prefix}-problem-added`,
        place: at(pair, 'x-problems'),
        message: `${subject}: the problem \`${code}\` is new.`,
        client: 'A code that it does not know, of a status that it does.',
      }),
    );
  for (const code of olds.filter((each) => !news.includes(each)))
    report(
      reporter,
      compatible('removed', {
        rule: `${role.prefix}-problem-removed`,
        place: at(pair, 'x-problems'),
        message: `${subject}: the problem \`${code}\` is gone.`,
        client: 'Nothing: it is prepared for more than comes.',
      }),
    );
}

export function compareConventions(reporter: Reporter, role: Role, pair: Pair<object>): void {
  compareProblems(reporter, role, pair, 'the operation');
  compareRoles(reporter, pair);
  compareBodySize(reporter, pair);
  comparePrecondition(reporter, pair);
  compareStability(reporter, pair);
  compareDates(reporter, pair);
}

function compareRoles(reporter: Reporter, pair: Pair<object>): void {
  const [before, after] = both(pair).map((node) => node['x-roles']);
  if (same(before, after)) return;
  const [olds, news] = [listOf(before), listOf(after)];
  const lost =
    after === undefined
      ? []
      : before === undefined
        ? ['all others']
        : olds.filter((role) => !news.includes(role));
  const parts = {
    place: at(pair, 'x-roles'),
    message: `the roles that may call were ${before === undefined ? 'all' : olds.join(', ')} and are ${after === undefined ? 'all' : news.join(', ')}.`,
  };
  if (lost.length > 0)
    report(
      reporter,
      breaking({
        ...parts,
        rule: 'roles-narrowed',
        client: `Callers with the roles ${lost.join(', ')} are answered with 403.`,
        fix: 'Keep the roles, or offer the narrower operation beside this one.',
      }),
    );
  else if (news.length !== olds.length || after === undefined)
    report(
      reporter,
      compatible('changed', { ...parts, rule: 'roles-widened', client: 'Nothing: it may still call.' }),
    );
}

/** Without the extension the engine reads one mebibyte. */
const USUAL_BYTES = 1024 * 1024;

function compareBodySize(reporter: Reporter, pair: Pair<object>): void {
  const key = 'x-max-body-bytes';
  const [before, after] = both(pair).map((node) => (node[key] as number | undefined) ?? USUAL_BYTES) as [
    number,
    number,
  ];
  if (before === after) return;
  const parts = { place: at(pair, key), message: `bodies may have ${after} bytes and not ${before}.` };
  if (after < before)
    report(
      reporter,
      breaking({
        ...parts,
        rule: 'body-size-lowered',
        client: 'Bodies that were read before are refused with 413.',
        fix: 'Keep the bound; offer pages or several requests for what is too large.',
      }),
    );
  else report(reporter, compatible('changed', { ...parts, rule: 'body-size-raised', client: 'Nothing.' }));
}

function comparePrecondition(reporter: Reporter, pair: Pair<object>): void {
  const key = 'x-requires-if-match';
  const [was, is] = both(pair).map((node) => node[key] === true) as [boolean, boolean];
  if (was === is) return;
  const parts = { place: at(pair, key), message: `\`If-Match\` is ${is ? 'now' : 'no longer'} demanded.` };
  if (is)
    report(
      reporter,
      breaking({
        ...parts,
        rule: 'if-match-required',
        client: 'Requests without `If-Match` are refused with 428.',
        fix: 'Honour the header without demanding it.',
      }),
    );
  else report(reporter, compatible('changed', { ...parts, rule: 'if-match-optional', client: 'Nothing.' }));
}

const LEVELS = ['draft', 'alpha', 'beta', 'stable'];

/** Absent means stable. What a level permits is for the policy to say. */
function compareStability(reporter: Reporter, pair: Pair<object>): void {
  const key = 'x-stability-level';
  const [before, after] = both(pair).map((node) => textOf(node[key] ?? 'stable')) as [string, string];
  if (before === after) return;
  const parts = { place: at(pair, key), message: `the level of stability was ${before} and is ${after}.` };
  if (LEVELS.indexOf(after) < LEVELS.indexOf(before))
    report(
      reporter,
      breaking({
        ...parts,
        rule: 'stability-lowered',
        client: 'Nothing yet; but what it relies on may now change without notice.',
        fix: 'Keep the level: what is promised once stays promised.',
      }),
    );
  else report(reporter, compatible('changed', { ...parts, rule: 'stability-raised', client: 'Nothing.' }));
}

function compareDates(reporter: Reporter, pair: Pair<object>): void {
  const [before, after] = both(pair);
  for (const [key, rule] of [
    ['x-sunset', 'sunset'],
    ['x-deprecated-at', 'deprecated-at'],
    ['x-successor', 'successor'],
  ] as const) {
    const [old, next] = [before[key], after[key]];
    if (same(old, next)) continue;
    const change = old === undefined ? 'set' : next === undefined ? 'removed' : 'changed';
    report(
      reporter,
      compatible(rule === 'sunset' && change === 'set' ? 'deprecated' : 'changed', {
        rule: `${rule}-${change}`,
        place: at(pair, key),
        message: `\`${key}\` was ${said(old)} and is ${said(next)}.`,
        client: 'Nothing yet; the headers of the answers announce it.',
      }),
    );
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const said = (value: unknown): string => (value === undefined ? 'not given' : `\`${textOf(value)}\``);
