/** Answers: statuses, headers and bodies. */
import { child, type Located } from '../../compile/document.js';
import type { Response } from '../../compile/openapi.js';
import { compareContent } from './content.js';
import { align, compareOthers, conjunction, once, report, type Pair, type Reporter } from './context.js';
import { compareProblems } from './conventions.js';
import { breaking, compatible, place } from './findings.js';
import { compareHeaders } from './headers.js';
import type { PlacedOperation } from './operations.js';
import { keyPlace } from './parameters.js';
import type { Role } from './role.js';
import type { Side } from './side.js';

type Placed = Located<Response>;

function responsesOf(side: Side, { node, at }: PlacedOperation): Map<string, Placed> {
  const entries = Object.entries(node.responses ?? {}).filter(([status]) => !status.startsWith('x-'));
  return new Map(
    entries.map(([status, response]) => [
      status.toUpperCase().replace('DEFAULT', 'default'),
      side.resolve<Response>(response, child(at, 'responses', status)),
    ]),
  );
}

/** The entry that speaks for a status which has none of its own. */
const rangeOf = (responses: ReadonlyMap<string, Placed>, status: string): Placed | undefined =>
  (/^\d/.test(status) ? responses.get(`${status.charAt(0)}XX`) : undefined) ?? responses.get('default');

const isSuccess = (status: string): boolean => status.startsWith('2');

export function compareResponses(
  reporter: Reporter,
  role: Role,
  base: PlacedOperation,
  revision: PlacedOperation,
): void {
  const olds = responsesOf(reporter.base, base);
  const news = responsesOf(reporter.revision, revision);
  const { both, removed, added } = align(olds, news);
  for (const [status, before, after] of both)
    compareOne(reporter, role, { base: before, revision: after }, status);
  for (const [status, before] of removed) {
    const range = rangeOf(news, status);
    if (range && status !== 'default') compareOne(reporter, role, { base: before, revision: range }, status);
    else compareRemoved(reporter, role, before, revision, status);
  }
  for (const [status, after] of added) {
    const range = rangeOf(olds, status);
    if (range && status !== 'default') compareOne(reporter, role, { base: range, revision: after }, status);
    else compareAdded(reporter, role, base, olds, after, status);
  }
}

function compareRemoved(
  reporter: Reporter,
  role: Role,
  before: Placed,
  now: PlacedOperation,
  status: string,
): void {
  const parts = {
    rule: `${role.prefix}-status-removed`,
    place: place(before.at, keyPlace(now, 'responses')),
    message: `the answer ${status} is gone.`,
  };
  if (role.direction === 'in')
    report(
      reporter,
      breaking({
        ...parts,
        client: 'What it answers is not understood any more.',
        fix: 'Go on accepting the answer.',
      }),
    );
  else if (isSuccess(status))
    report(
      reporter,
      breaking({
        ...parts,
        client: 'It waits for an answer that never comes.',
        fix: 'Keep the answer, or make the change part of a new major version.',
      }),
    );
  else
    report(
      reporter,
      compatible('removed', { ...parts, client: 'Nothing: it is prepared for more than comes.' }),
    );
}

function compareAdded(
  reporter: Reporter,
  role: Role,
  before: PlacedOperation,
  olds: ReadonlyMap<string, Placed>,
  after: Placed,
  status: string,
): void {
  const parts = {
    rule: `${role.prefix}-status-added`,
    place: place(keyPlace(before, 'responses'), after.at),
    message: `the answer ${status} is new.`,
  };
  const promised = [...olds].filter(([old]) => isSuccess(old)).map(([, old]) => old);
  const isSurprise =
    role.direction === 'out' &&
    isSuccess(status) &&
    promised.length > 0 &&
    !promised.some((old) => isWithin(reporter, role, old, after));
  if (isSurprise)
    report(
      reporter,
      breaking({
        ...parts,
        client: 'A success with a body that no success had before: it was never told how to read it.',
        fix: 'Answer it only to requests that ask for it in a new way, or keep to a body that was promised.',
      }),
    );
  else
    report(
      reporter,
      compatible('added', {
        ...parts,
        client: isSuccess(status)
          ? 'A success that it can read like those it knows.'
          : 'A status of a class that it knows; it treats it like the others of the class (RFC 9110, section 15).',
      }),
    );
}

/** Whether whoever can read the old answer can read the new one. */
function isWithin(reporter: Reporter, role: Role, old: Placed, after: Placed): boolean {
  const olds = Object.entries(old.node.content ?? {});
  return Object.entries(after.node.content ?? {}).length === 0
    ? olds.length === 0
    : Object.entries(after.node.content ?? {}).every(([type, { schema }]) => {
        const known = old.node.content?.[type];
        if (!known) return false;
        return reporter.schemas.holds(
          role,
          conjunction(reporter.revision, schema, child(after.at, 'content', type, 'schema')),
          conjunction(reporter.base, known.schema, child(old.at, 'content', type, 'schema')),
        );
      });
}

function compareOne(reporter: Reporter, role: Role, pair: Pair<Response>, status: string): void {
  const key = `${role.prefix} ${status} ${pair.base.at} ${pair.revision.at}`;
  once(reporter, key, (collector) => compareResponse(collector, role, pair, status));
}

function compareResponse(reporter: Reporter, role: Role, pair: Pair<Response>, status: string): void {
  const { base, revision } = pair;
  if (reporter.equality.areEqual(base.node, reporter.base, revision.node, reporter.revision)) return;
  const subject = `the answer ${status}`;
  compareHeaders(reporter, role, pair, subject);
  compareProblems(reporter, role, pair, subject);
  const [before, after] = [base.node.content ?? {}, revision.node.content ?? {}];
  if (Object.keys(before).length === 0 && Object.keys(after).length > 0)
    report(
      reporter,
      compatible('added', {
        rule: `${role.prefix}-body-added`,
        place: place(base.at, child(revision.at, 'content')),
        message: `${subject} has a body now.`,
        client: 'Nothing: it does not read the body.',
      }),
    );
  else compareContent(reporter, role, pair, subject, { base: before, revision: after });
  compareOthers(
    reporter,
    pair,
    subject,
    ['headers', 'content', 'x-problems'],
    ['description', 'summary', 'links'],
  );
}
