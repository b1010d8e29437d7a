/** Headers of answers. */
import { child, type Located } from '../../compile/document.js';
import type { Header, Response } from '../../compile/openapi.js';
import {
  align,
  compareOthers,
  compareSchemas,
  conjunction,
  once,
  report,
  type Pair,
  type Reporter,
} from './context.js';
import { breaking, compatible, place } from './findings.js';
import { compareDeprecated, keyPlace } from './parameters.js';
import type { Role } from './role.js';
import type { Side } from './side.js';

type Placed = Located<Response>;

function headersOf(
  side: Side,
  { node, at }: Placed,
): Map<string, Located<Header> & { readonly name: string }> {
  return new Map(
    Object.entries(node.headers ?? {})
      .filter(([name]) => name.toLowerCase() !== 'content-type')
      .map(([name, header]) => [
        name.toLowerCase(),
        { ...side.resolve<Header>(header, child(at, 'headers', name)), name },
      ]),
  );
}

export function compareHeaders(
  reporter: Reporter,
  role: Role,
  { base, revision }: Pair<Response>,
  subject: string,
): void {
  const { both, removed, added } = align(
    headersOf(reporter.base, base),
    headersOf(reporter.revision, revision),
  );
  const isOut = role.direction === 'out';
  for (const [, header] of removed) {
    const parts = {
      rule: `${role.prefix}-header-removed`,
      place: place(header.at, keyPlace(revision, 'headers')),
      message: `${subject}: the header \`${header.name}\` is gone.`,
    };
    report(
      reporter,
      isOut
        ? breaking({
            ...parts,
            client: 'A header that it may rely on does not come any more.',
            fix: 'Go on sending the header until a new major version.',
          })
        : compatible('removed', { ...parts, client: 'Nothing: it may send what nobody reads.' }),
    );
  }
  for (const [, header] of added) {
    const parts = {
      rule: `${role.prefix}-header-added`,
      place: place(keyPlace(base, 'headers'), header.at),
      message: `${subject}: the header \`${header.name}\` is new.`,
    };
    report(
      reporter,
      !isOut && header.node.required === true
        ? breaking({
            ...parts,
            client: 'What it answers is refused, because it lacks the header.',
            fix: 'Make the header optional.',
          })
        : compatible('added', { ...parts, client: 'Nothing: it does not know the header.' }),
    );
  }
  for (const [, before, after] of both)
    once(reporter, `${role.prefix} ${before.at} ${after.at}`, (collector) =>
      compareHeader(collector, role, before, after, `the header \`${after.name}\``),
    );
}

function compareHeader(
  reporter: Reporter,
  role: Role,
  base: Located<Header>,
  revision: Located<Header>,
  subject: string,
): void {
  const [was, is] = [base.node.required === true, revision.node.required === true];
  if (was !== is) {
    const parts = {
      rule: `${role.prefix}-header-${is ? 'required' : 'optional'}`,
      place: place(keyPlace(base, 'required'), keyPlace(revision, 'required')),
      message: `${subject} is ${is ? 'now always there' : 'no longer always there'}.`,
    };
    report(
      reporter,
      is === (role.direction === 'out')
        ? compatible('changed', { ...parts, client: 'Nothing that it has to handle.' })
        : breaking({
            ...parts,
            client: is
              ? 'What it answers is refused without the header.'
              : 'A header that always came is missing.',
            fix: 'Keep the header as it was promised.',
          }),
    );
  }
  compareDeprecated(reporter, role, base, revision, subject, 'header');
  compareSchemas(
    reporter,
    role,
    conjunction(reporter.base, base.node.schema, child(base.at, 'schema')),
    conjunction(reporter.revision, revision.node.schema, child(revision.at, 'schema')),
  );
  compareOthers(
    reporter,
    { base, revision },
    subject,
    ['required', 'deprecated', 'schema'],
    ['description', 'example', 'examples', 'summary'],
  );
}
