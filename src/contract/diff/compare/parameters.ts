/** Parameters: which there are, how they are written, and what they may be. */
import { child, type Located } from '../../compile/document.js';
import type { Parameter } from '../../compile/openapi.js';
import { compareContent } from './content.js';
import { align, compareOthers, compareSchemas, conjunction, once, report, type Reporter } from './context.js';
import { breaking, compatible, place } from './findings.js';
import type { PlacedOperation } from './operations.js';
import type { Role } from './role.js';

type Placed = Located<Parameter>;

const nameOf = ({ node }: Placed): string => `the ${node.in} parameter \`${node.name}\``;

export function compareParameters(
  reporter: Reporter,
  role: Role,
  base: PlacedOperation,
  revision: PlacedOperation,
): void {
  const { both, removed, added } = align(base.parameters, revision.parameters);
  for (const [, parameter] of removed) compareRemoved(reporter, role, parameter, revision);
  for (const [, parameter] of added) compareAdded(reporter, role, parameter, base);
  for (const [, before, after] of both)
    once(reporter, `${role.prefix} ${before.at} ${after.at}`, (collector) =>
      compareOne(collector, role, before, after),
    );
}

function compareRemoved(
  reporter: Reporter,
  { direction, prefix }: Role,
  parameter: Placed,
  now: PlacedOperation,
) {
  const parts = {
    rule: `${prefix}-parameter-removed`,
    place: place(parameter.at, now.at),
    message: `${nameOf(parameter)} is gone.`,
  };
  const effect =
    direction === 'out'
      ? 'The value that it relies on does not come any more.'
      : parameter.node.in === 'query'
        ? 'Its requests are refused: query parameters that are not declared are errors.'
        : 'What it sends is ignored without a word.';
  report(
    reporter,
    breaking({
      ...parts,
      client: effect,
      fix: 'Keep the parameter, marked `deprecated`, until a new major version.',
    }),
  );
}

function compareAdded(
  reporter: Reporter,
  { direction, prefix }: Role,
  parameter: Placed,
  before: PlacedOperation,
) {
  const parts = { place: place(before.at, parameter.at) };
  if (direction === 'in' && parameter.node.required === true)
    report(
      reporter,
      breaking({
        ...parts,
        rule: `${prefix}-parameter-required`,
        message: `${nameOf(parameter)} is new and required.`,
        client: 'Its requests are refused, because they lack the parameter.',
        fix: 'Make it optional, with a `default` that does what was done before.',
      }),
    );
  else
    report(
      reporter,
      compatible('added', {
        ...parts,
        rule: `${prefix}-parameter-added`,
        message: `${nameOf(parameter)} is new.`,
        client: 'Nothing: it does not know the parameter.',
      }),
    );
}

function compareOne(reporter: Reporter, role: Role, base: Placed, revision: Placed): void {
  if (reporter.equality.areEqual(base.node, reporter.base, revision.node, reporter.revision)) return;
  const [before, after] = [base.node, revision.node];
  const subject = nameOf(revision);
  const at = (key: string) => place(keyPlace(base, key), keyPlace(revision, key));
  if (before.in === 'path' && before.name !== after.name)
    report(
      reporter,
      compatible('changed', {
        rule: `${role.prefix}-path-parameter-renamed`,
        place: at('name'),
        message: `the path parameter \`${before.name}\` is now called \`${after.name}\`.`,
        client: 'Nothing on the wire; a generated client takes the argument under the new name.',
      }),
    );
  compareRequired(reporter, role, base, revision);
  const [oldStyle, newStyle] = [styleOf(before), styleOf(after)];
  if (oldStyle !== newStyle && needsStyle(reporter, role, base, revision))
    report(
      reporter,
      breaking({
        rule: `${role.prefix}-parameter-style-changed`,
        place: at('style'),
        message: `${subject} was written as ${oldStyle} and is now written as ${newStyle}.`,
        client: 'What it writes is read as another value, or refused.',
        fix: 'Keep `style` and `explode`, or offer the new spelling under a new name.',
      }),
    );
  compareDeprecated(reporter, role, base, revision, subject);
  if ((before.content === undefined) !== (after.content === undefined))
    report(
      reporter,
      breaking({
        rule: `${role.prefix}-parameter-encoding-changed`,
        place: place(base.at, revision.at),
        message: `${subject} was ${before.content ? 'encoded as a media type' : 'plain text'} and is now ${after.content ? 'encoded as a media type' : 'plain text'}.`,
        client: 'What it writes is read as another value, or refused.',
        fix: 'Offer the new spelling under a new name.',
      }),
    );
  else if (before.content)
    compareContent(reporter, role, { base, revision }, subject, {
      base: before.content,
      revision: after.content,
    });
  else
    compareSchemas(
      reporter,
      role,
      conjunction(reporter.base, before.schema, child(base.at, 'schema')),
      conjunction(reporter.revision, after.schema, child(revision.at, 'schema')),
      { optional: after.required !== true, asText: true },
    );
  compareOthers(
    reporter,
    { base, revision },
    subject,
    ['name', 'in', 'required', 'style', 'explode', 'deprecated', 'content', 'schema'],
    ['description', 'example', 'examples', 'summary'],
  );
}

function compareRequired(reporter: Reporter, role: Role, base: Placed, revision: Placed): void {
  const [was, is] = [base.node.required === true, revision.node.required === true];
  if (was === is) return;
  const parts = {
    rule: `${role.prefix}-parameter-${is ? 'required' : 'optional'}`,
    place: place(keyPlace(base, 'required'), keyPlace(revision, 'required')),
    message: `${nameOf(revision)} is ${is ? 'now' : 'no longer'} required.`,
  };
  if (is !== (role.direction === 'in'))
    report(reporter, compatible('changed', { ...parts, client: 'Nothing: it sends what it sent.' }));
  else
    report(
      reporter,
      breaking({
        ...parts,
        client: is ? 'Requests that leave it out are refused.' : 'A value that always came may be missing.',
        fix: is ? 'Leave it optional, with a `default`.' : 'Go on sending it always.',
      }),
    );
}

/** Reports that something is marked as deprecated, or no longer. */
export function compareDeprecated(
  reporter: Reporter,
  { prefix }: Role,
  base: Located<object & { readonly deprecated?: unknown }>,
  revision: Located<object & { readonly deprecated?: unknown }>,
  subject: string,
  noun = 'parameter',
): void {
  const [was, is] = [base.node.deprecated === true, revision.node.deprecated === true];
  if (was === is) return;
  report(
    reporter,
    compatible(is ? 'deprecated' : 'changed', {
      rule: `${prefix}-${noun}-${is ? 'deprecated' : 'undeprecated'}`,
      place: place(keyPlace(base, 'deprecated'), keyPlace(revision, 'deprecated')),
      message: `${subject} is ${is ? 'now' : 'no longer'} deprecated.`,
      client: is ? 'Nothing yet; it should prepare to do without.' : 'Nothing.',
    }),
  );
}

/** The keyword, or the object that would hold it. */
export const keyPlace = ({ node, at }: Located<object>, key: string): string =>
  Object.hasOwn(node, key) ? child(at, key) : at;

const USUAL = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' } as const;

function styleOf(parameter: Parameter): string {
  const style = parameter.style ?? USUAL[parameter.in];
  const explode = parameter.explode ?? style === 'form';
  return `\`${style}\`${explode ? ', exploded' : ''}`;
}

/** A single text is the same in most styles; only lists and objects are written in each of them differently. */
function needsStyle(
  { schemas, base: from, revision: to }: Reporter,
  role: Role,
  base: Placed,
  revision: Placed,
): boolean {
  const styles = [base.node.style, revision.node.style];
  if (styles.some((style) => style === 'label' || style === 'matrix')) return true;
  const normals = schemas.normals[role.direction];
  return [
    normals.of(conjunction(from, base.node.schema, child(base.at, 'schema'))),
    normals.of(conjunction(to, revision.node.schema, child(revision.at, 'schema'))),
  ].some(({ shapes, unclear }) => unclear || shapes.has('array') || shapes.has('object'));
}
