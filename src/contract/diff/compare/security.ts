/** Who may call: whoever could call before must still be able to. */
import { child } from '../../compile/document.js';
import type { SecurityRequirement, SecurityScheme } from '../../compile/openapi.js';
import { report, type Reporter } from './context.js';
import { breaking, compatible, place, prose } from './findings.js';
import type { PlacedOperation } from './operations.js';
import { same } from './schema/shape.js';
import type { Side } from './side.js';

/** One way to be let in: schemes that must all be satisfied, each with its scopes. */
interface Alternative {
  readonly schemes: ReadonlyMap<string, readonly string[]>;
  readonly at: string;
}

interface Alternatives {
  readonly at: string;
  readonly list: readonly Alternative[];
}

function alternativesOf({ root }: Side, { node, at }: PlacedOperation): Alternatives {
  const place = node.security ? child(at, 'security') : root.security ? '#/security' : at;
  const requirements: readonly SecurityRequirement[] = node.security ?? root.security ?? [];
  return {
    at: place,
    list:
      requirements.length === 0
        ? [{ schemes: new Map(), at: place }]
        : requirements.map((each, index) => ({
            schemes: new Map(Object.entries(each)),
            at: child(place, index),
          })),
  };
}

/** Whether everybody whom `old` let in is let in by `next`. */
const admits = (old: Alternative, next: Alternative): boolean =>
  [...next.schemes].every(([name, scopes]) => {
    const held = old.schemes.get(name);
    return held !== undefined && scopes.every((scope) => held.includes(scope));
  });

const nameOf = ({ schemes }: Alternative): string =>
  schemes.size === 0
    ? 'nobody in particular'
    : [...schemes].map(([name, scopes]) => `\`${[name, ...scopes].join(' ')}\``).join(' and ');

export function compareSecurity(reporter: Reporter, base: PlacedOperation, revision: PlacedOperation): void {
  const before = alternativesOf(reporter.base, base);
  const after = renamed(reporter, alternativesOf(reporter.revision, revision));
  const wasPublic = before.list.some(({ schemes }) => schemes.size === 0);
  for (const old of before.list) {
    if (after.list.some((next) => admits(old, next))) continue;
    if (wasPublic && old.schemes.size > 0) continue;
    report(reporter, shutOut(old, after.list, after.at));
  }
  for (const next of after.list) {
    if (before.list.some((old) => admits(next, old) && admits(old, next))) continue;
    const narrower = before.list.some((old) => admits(next, old));
    if (narrower) continue; // whoever it lets in was let in before
    const eased = before.list.find((old) => admits(old, next));
    const isDropped = next.schemes.size === 0;
    report(
      reporter,
      compatible(eased ? 'changed' : 'added', {
        rule: isDropped ? 'security-dropped' : eased ? 'security-eased' : 'security-alternative-added',
        place: place(eased?.at ?? before.at, next.at),
        message: isDropped
          ? 'the operation no longer asks for credentials.'
          : eased
            ? `${nameOf(next)} is enough, where ${nameOf(eased)} was asked for.`
            : `${nameOf(next)} is a new way to be let in.`,
        client: 'Nothing: its credentials are good for it as before.',
      }),
    );
  }
  compareSchemes(reporter, new Set(before.list.flatMap(({ schemes }) => [...schemes.keys()])));
}

function shutOut(old: Alternative, list: readonly Alternative[], now: string) {
  const fix = 'Go on accepting these credentials, or ask for more in a new major version.';
  if (old.schemes.size === 0)
    return breaking({
      rule: 'security-added',
      place: place(old.at, now),
      message: `the operation was public and now asks for ${list.map(nameOf).join(' or ')}.`,
      client: 'Requests without credentials are answered with 401.',
      fix,
    });
  const sameSchemes = list.find((next) => [...next.schemes.keys()].every((name) => old.schemes.has(name)));
  if (sameSchemes) {
    const added = [...sameSchemes.schemes].flatMap(([name, scopes]) =>
      scopes.filter((scope) => !old.schemes.get(name)!.includes(scope)),
    );
    return breaking({
      rule: 'security-scope-added',
      place: place(old.at, sameSchemes.at),
      message: `the scopes ${added.map((scope) => `\`${scope}\``).join(', ')} are now needed.`,
      client: 'Tokens without the scope are answered with 403.',
      fix,
    });
  }
  return breaking({
    rule: 'security-alternative-removed',
    place: place(old.at, now),
    message: `${nameOf(old)} no longer lets anybody in.`,
    client: 'Its credentials are refused.',
    fix,
  });
}

/** Names of schemes are not on the wire: one that is the same under another name keeps the old one. */
function renamed({ base, revision }: Reporter, { at, list }: Alternatives): Alternatives {
  const known = base.root.components?.securitySchemes ?? {};
  const oldName = (name: string): string => {
    if (Object.hasOwn(known, name)) return name;
    const scheme = schemeOf(revision, name);
    const twin = Object.keys(known).find((each) => scheme && isTwin(schemeOf(base, each)!.node, scheme.node));
    return twin ?? name;
  };
  return {
    at,
    list: list.map((each) => ({
      at: each.at,
      schemes: new Map([...each.schemes].map(([name, scopes]) => [oldName(name), scopes])),
    })),
  };
}

const isTwin = (one: SecurityScheme, other: SecurityScheme): boolean => {
  const [mine, yours] = [one, other].map((scheme) => ({ ...scheme, description: '' }));
  return same(mine, yours);
};

/** What a scheme is on the wire. */
const DECISIVE = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'] as const;

function schemeOf(side: Side, name: string) {
  const node = side.root.components?.securitySchemes?.[name];
  return node && side.resolve<SecurityScheme>(node, child('#', 'components', 'securitySchemes', name));
}

function compareSchemes(reporter: Reporter, names: ReadonlySet<string>): void {
  for (const name of names) {
    const [before, after] = [schemeOf(reporter.base, name), schemeOf(reporter.revision, name)];
    if (!before || !after || same(before.node, after.node)) continue;
    const [old, next] = [before.node, after.node] as unknown as Readonly<Record<string, unknown>>[];
    const lower = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);
    const changed: string[] = DECISIVE.filter((key) => !same(lower(old![key]), lower(next![key])));
    if (!keepsFlows(before.node, after.node)) changed.push('flows');
    const at = place(before.at, after.at);
    if (changed.length > 0)
      report(
        reporter,
        breaking({
          rule: 'security-scheme-changed',
          place: at,
          message: `the scheme \`${name}\` changed: ${changed.join(', ')}.`,
          client: 'Its credentials are not looked for where it sends them, or cannot be had any more.',
          fix: 'Describe the new scheme beside the old one, as an alternative.',
        }),
      );
    else
      report(
        reporter,
        prose({
          rule: 'security-scheme-documentation-changed',
          place: at,
          message: `the scheme \`${name}\` is described in another way.`,
        }),
      );
  }
}

/** Every flow is still there, at the same addresses, with at least its scopes. */
function keepsFlows({ flows: before = {} }: SecurityScheme, { flows: after = {} }: SecurityScheme): boolean {
  return Object.entries(before).every(([name, flow]) => {
    const next = after[name];
    if (!next) return false;
    const { scopes, ...rest } = flow;
    const { scopes: kept, ...others } = next;
    return same(rest, others) && Object.keys(scopes).every((scope) => Object.hasOwn(kept, scope));
  });
}
