/**
 * What changed between two bundled OpenAPI 3.1 documents, by what it means and not by how it is written.
 *
 * Requests must go on being accepted, and answers must stay within what was promised. Both are one question, asked
 * in opposite directions: is every value of one schema a value of the other? What cannot be proven breaks.
 */
import type { OpenApi } from '../../compile/openapi.js';
import type { Comparison } from '../change.js';
import { align, report, type Context, type Reporter } from './context.js';
import { Equality } from './equality.js';
import { breaking, compatible, Findings, place } from './findings.js';
import { Notes } from './notes.js';
import { compareOperation, type Roles } from './operation.js';
import { callbacksOf, operationsOf, webhooksOf, type PlacedOperation } from './operations.js';
import { ANSWER, MESSAGE, REQUEST, RESPONSE } from './role.js';
import { compareRoot } from './root.js';
import { SchemaComparer, type SchemaPolicy } from './schemas.js';
import { Side } from './side.js';

export type CompareOptions = Partial<SchemaPolicy>;

/** Members of the root that are understood, each with everything below it. */
const UNDERSTOOD = [
  ...['openapi', 'info', 'servers', 'paths', 'webhooks', 'components', 'security', 'tags', 'externalDocs'],
  ...['x-rate-limits', 'x-conventions', 'x-problem-catalog', 'x-response-enums'],
];

const CALLS: Roles = { sent: REQUEST, answered: RESPONSE };
const MESSAGES: Roles = { sent: MESSAGE, answered: ANSWER };

/**
 * Compares two documents, each one file with internal references.
 *
 * Whether one more value in an answer breaks is for the base to say: `x-response-enums: open` at its root tells
 * clients to expect values that they do not know. Without it a list is a promise. `responseEnums` overrides both.
 */
export function compareDocuments(
  base: Readonly<Record<string, unknown>>,
  revision: Readonly<Record<string, unknown>>,
  options: CompareOptions = {},
): Comparison {
  const sides = {
    base: new Side(base as unknown as OpenApi, 'base'),
    revision: new Side(revision as unknown as OpenApi, 'revision'),
  };
  const responseEnums = options.responseEnums ?? (base['x-response-enums'] === 'open' ? 'open' : 'closed');
  const equality = new Equality();
  const schemas = new SchemaComparer(sides, equality, { responseEnums });
  const notes = new Notes(schemas, equality, sides.revision);
  const context: Context = {
    ...sides,
    equality,
    schemas,
    notes,
    findings: new Findings(),
    shared: new Map(),
  };

  compareRoot(context);
  compareAll(context, CALLS, operationsOf(sides.base), operationsOf(sides.revision), 'operation');
  compareAll(context, MESSAGES, webhooksOf(sides.base), webhooksOf(sides.revision), 'webhook');
  const judged = { base: judgedIn(base), revision: judgedIn(revision) };
  return { changes: context.findings.changes(), judged };
}

const judgedIn = (document: Readonly<Record<string, unknown>>): ReadonlySet<string> =>
  new Set(UNDERSTOOD.filter((key) => key in document).map((key) => `#/${key}`));

type Operations = ReadonlyMap<string, PlacedOperation>;

function compareAll(
  context: Context,
  roles: Roles,
  base: Operations,
  revision: Operations,
  noun: 'operation' | 'webhook' | 'callback',
): void {
  const { both, removed, added } = align(base, revision);
  for (const [, operation] of removed) reportRemoved(context, operation, noun);
  for (const [, operation] of added) reportAdded(context, operation, noun);
  for (const [, before, after] of both) {
    const reporter: Reporter = { ...context, operation: after.label };
    compareOperation(reporter, roles, before, after);
    if (noun === 'operation')
      compareAll(
        context,
        MESSAGES,
        callbacksOf(context.base, before),
        callbacksOf(context.revision, after),
        'callback',
      );
  }
}

function reportRemoved(context: Context, { at, label, node }: PlacedOperation, noun: string): void {
  const isWarned = (node as { readonly deprecated?: boolean }).deprecated === true;
  report(
    { ...context, operation: label },
    breaking({
      rule: `${noun}-removed`,
      place: place(at, undefined),
      message: `\`${label}\` is gone${isWarned ? ', which was deprecated' : ''}.`,
      client:
        noun === 'operation' ? 'Every call is answered with 404 or 405.' : 'The message never comes again.',
      fix: 'Keep it, marked `deprecated` with an `x-sunset`, until that date has passed or a new major version drops it.',
    }),
  );
}

function reportAdded(context: Context, { at, label }: PlacedOperation, noun: string): void {
  report(
    { ...context, operation: label },
    compatible('added', {
      rule: `${noun}-added`,
      place: place(undefined, at),
      message: `\`${label}\` is new.`,
      client: 'Nothing: it does not know it.',
    }),
  );
}
