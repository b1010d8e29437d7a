/** One operation of both documents, in the role that its messages have. */
import { child, type Located } from '../../compile/document.js';
import { METHODS, type RequestBody } from '../../compile/openapi.js';
import { compareContent } from './content.js';
import { compareOthers, once, report, type Reporter } from './context.js';
import { compareConventions, CONVENTIONS } from './conventions.js';
import { breaking, compatible, place, prose } from './findings.js';
import type { PlacedOperation } from './operations.js';
import { compareDeprecated, compareParameters, keyPlace } from './parameters.js';
import { compareQuotas } from './quotas.js';
import { compareResponses } from './responses.js';
import type { Role } from './role.js';
import { compareSecurity } from './security.js';
import type { Side } from './side.js';

/** `sent` is how the request is judged, `answered` how the answers are. */
export interface Roles {
  readonly sent: Role;
  readonly answered: Role;
}

export function compareOperation(
  reporter: Reporter,
  { sent, answered }: Roles,
  base: PlacedOperation,
  revision: PlacedOperation,
): void {
  compareIdentity(reporter, base, revision);
  once(reporter, `item ${base.item.at} ${revision.item.at}`, (collector) =>
    compareOthers(
      collector,
      { base: base.item, revision: revision.item },
      `\`${revision.path}\``,
      [...METHODS, 'trace', 'parameters'],
      ['summary', 'description'],
    ),
  );
  compareDeprecated(reporter, sent, base, revision, `\`${revision.label}\``, 'operation');
  compareParameters(reporter, sent, base, revision);
  compareBodies(reporter, sent, base, revision);
  compareResponses(reporter, answered, base, revision);
  if (sent.prefix === 'request') {
    compareSecurity(reporter, base, revision);
    compareQuotas(reporter, base, revision);
  }
  compareConventions(reporter, answered, { base, revision });
  compareOthers(
    reporter,
    { base, revision },
    `\`${revision.label}\``,
    [
      ...['operationId', 'deprecated', 'parameters', 'requestBody', 'responses', 'security', 'callbacks'],
      ...CONVENTIONS,
    ],
    ['summary', 'description', 'tags', 'externalDocs'],
  );
}

function compareIdentity(reporter: Reporter, base: PlacedOperation, revision: PlacedOperation): void {
  const [before, after] = [base.node.operationId, revision.node.operationId];
  if (before === after) return;
  const at = place(keyPlace(base, 'operationId'), keyPlace(revision, 'operationId'));
  if (before === undefined)
    report(
      reporter,
      prose({ rule: 'operation-named', place: at, message: `the operation is now called \`${after}\`.` }),
    );
  else
    report(
      reporter,
      breaking({
        rule: 'operation-renamed',
        place: at,
        message: `the operation was called \`${before}\` and is now called \`${after ?? ''}\`.`,
        client:
          'Nothing on the wire; a generated client has lost the method, and its callers do not compile.',
        fix: `Keep the \`operationId\` ${before}.`,
      }),
    );
}

const bodyOf = (side: Side, { node, at }: PlacedOperation): Located<RequestBody> | undefined =>
  node.requestBody && side.resolve<RequestBody>(node.requestBody, child(at, 'requestBody'));

function compareBodies(
  reporter: Reporter,
  role: Role,
  base: PlacedOperation,
  revision: PlacedOperation,
): void {
  const before = bodyOf(reporter.base, base);
  const after = bodyOf(reporter.revision, revision);
  const subject = role.prefix === 'request' ? 'the request body' : 'the message';
  if (!before && after) compareAddedBody(reporter, role, base, after, subject);
  if (before && !after) compareRemovedBody(reporter, role, before, revision, subject);
  if (!before || !after) return;
  if (reporter.equality.areEqual(before.node, reporter.base, after.node, reporter.revision)) return;
  const [was, is] = [before.node.required === true, after.node.required === true];
  if (was !== is) {
    const parts = {
      rule: `${role.prefix}-body-${is ? 'required' : 'optional'}`,
      place: place(keyPlace(before, 'required'), keyPlace(after, 'required')),
      message: `${subject} is ${is ? 'now' : 'no longer'} required.`,
    };
    report(
      reporter,
      is === (role.direction === 'in')
        ? breaking({
            ...parts,
            client: is ? 'Requests without a body are refused.' : 'A body that always came may be missing.',
            fix: is ? 'Leave the body optional.' : 'Go on sending the body.',
          })
        : compatible('changed', { ...parts, client: 'Nothing: what it does stays valid.' }),
    );
  }
  const pair = { base: before, revision: after };
  compareContent(reporter, role, pair, subject, { base: before.node.content, revision: after.node.content });
  compareOthers(reporter, pair, subject, ['required', 'content'], ['description', 'summary']);
}

function compareAddedBody(
  reporter: Reporter,
  role: Role,
  base: PlacedOperation,
  after: Located<RequestBody>,
  subject: string,
): void {
  const at = place(base.at, after.at);
  report(
    reporter,
    role.direction === 'in' && after.node.required === true
      ? breaking({
          rule: `${role.prefix}-body-required`,
          place: at,
          message: `${subject} is new and required.`,
          client: 'Requests without a body are refused.',
          fix: 'Leave the body optional.',
        })
      : compatible('added', {
          rule: `${role.prefix}-body-added`,
          place: at,
          message: `${subject} is new.`,
          client: 'Nothing: it does not know the body.',
        }),
  );
}

function compareRemovedBody(
  reporter: Reporter,
  role: Role,
  before: Located<RequestBody>,
  revision: PlacedOperation,
  subject: string,
): void {
  report(
    reporter,
    breaking({
      rule: `${role.prefix}-body-removed`,
      place: place(before.at, revision.at),
      message: `${subject} is gone.`,
      client:
        role.direction === 'in'
          ? 'What it sends is refused, or ignored without a word.'
          : 'The message comes without what it was about.',
      fix: 'Keep the body until a new major version.',
    }),
  );
}
