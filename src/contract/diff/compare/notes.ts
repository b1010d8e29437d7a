/**
 * What schemas say besides which values are valid: defaults, deprecation, prose. They are compared member by
 * member of the normal form, so that it does not matter how a schema is put together.
 */
import type { Json } from '../../model.js';
import { child } from '../../compile/document.js';
import type { SchemaObject } from '../../compile/openapi.js';
import type { Equality } from './equality.js';
import { breaking, compatible, place, prose, type Finding } from './findings.js';
import { nameOf } from './naming.js';
import type { Role } from './role.js';
import type { SchemaComparer } from './schemas.js';
import { isAnything, item, member, tupleLength } from './schema/members.js';
import { closureOf, keyOf } from './schema/normal.js';
import { same, TYPES, type Shape } from './schema/shape.js';
import type { Conjunction, Side } from './side.js';

const PROSE = ['title', 'description', 'examples', 'example', 'externalDocs', '$comment'];

interface Pairing {
  readonly base: Conjunction;
  readonly revision: Conjunction;
  /** Whether the value can be absent, so that its default counts. */
  readonly optional: boolean;
}

export class Notes {
  private readonly known = new Map<string, { own: Finding[]; below: Pairing[] }>();

  constructor(
    private readonly schemas: SchemaComparer,
    private readonly equality: Equality,
    private readonly revision: Side,
  ) {}

  compare(role: Role, base: Conjunction, revision: Conjunction, optional: boolean): Finding[] {
    const found: Finding[] = [];
    const seen = new Set<string>();
    const queue: Pairing[] = [{ base, revision, optional }];
    for (const pairing of queue) {
      const key = `${role.prefix} ${pairing.optional} ${keyOf(pairing.base)}<${keyOf(pairing.revision)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { own, below } = this.at(key, role, pairing);
      found.push(...own);
      queue.push(...below);
    }
    return found;
  }

  private at(key: string, role: Role, pairing: Pairing): { own: Finding[]; below: Pairing[] } {
    let known = this.known.get(key);
    if (!known) {
      const differs = !this.equality.conjunctions(pairing.base, pairing.revision);
      known = differs
        ? { own: this.own(role, pairing), below: this.below(role, pairing) }
        : { own: [], below: [] };
      this.known.set(key, known);
    }
    return known;
  }

  private below(role: Role, { base, revision }: Pairing): Pairing[] {
    const normals = this.schemas.normals[role.direction];
    const [before, after] = [normals.of(base).shapes, normals.of(revision).shapes];
    return TYPES.flatMap((type) => {
      const [olds, news] = [before.get(type) ?? [], after.get(type) ?? []];
      return olds.flatMap((old, index) => {
        const next = olds.length === news.length ? news[index] : news[0];
        return next ? within(old, next) : [];
      });
    });
  }

  private own(role: Role, pairing: Pairing): Finding[] {
    const [before, after] = [notesOf(pairing.base), notesOf(pairing.revision)];
    if (!before || !after) return [];
    const name = (): string => nameOf(this.revision, after.at);
    const found: Finding[] = [];
    const at = (keyword: string) =>
      place(before.places.get(keyword) ?? before.at, after.places.get(keyword) ?? after.at);
    for (const keyword of PROSE)
      if (!same(before.values.get(keyword), after.values.get(keyword)))
        found.push(
          prose({
            rule: 'documentation-changed',
            place: at(keyword),
            message: `${name()}: \`${keyword}\` changed.`,
          }),
        );
    for (const keyword of new Set([...before.values.keys(), ...after.values.keys()]))
      if (keyword.startsWith('x-') && !same(before.values.get(keyword), after.values.get(keyword)))
        found.push(
          prose({
            rule: 'extension-changed',
            place: at(keyword),
            message: `${name()}: the extension \`${keyword}\` changed.`,
          }),
        );
    const [was, is] = [before.values.get('deprecated') === true, after.values.get('deprecated') === true];
    if (was !== is)
      found.push(
        compatible(is ? 'deprecated' : 'changed', {
          rule: `${role.prefix}-member-${is ? 'deprecated' : 'undeprecated'}`,
          place: at('deprecated'),
          message: `${name()} is ${is ? 'now' : 'no longer'} deprecated.`,
          client: is ? 'Nothing yet; it should prepare to do without.' : 'Nothing.',
        }),
      );
    return [...found, ...this.defaults(role, pairing, before, after, name)];
  }

  private defaults(role: Role, pairing: Pairing, before: Said, after: Said, name: () => string): Finding[] {
    const [old, next] = [before.values.get('default'), after.values.get('default')];
    if (same(old, next)) return [];
    const parts = {
      rule: `${role.prefix}-default-${old === undefined ? 'added' : next === undefined ? 'removed' : 'changed'}`,
      place: place(before.places.get('default') ?? before.at, after.places.get('default') ?? after.at),
      message: `${name()}: the default was ${said(old)} and is ${said(next)}.`,
    };
    if (role.direction === 'out' || !pairing.optional) return [prose(parts)];
    if (old === undefined)
      return [compatible('added', { ...parts, client: 'The same, with its absence now spelled out.' })];
    return [
      breaking({
        ...parts,
        client: 'Another result for the same request, without an error: it leaves the value to the default.',
        fix: 'Keep the default, or offer the new behaviour under a value that has to be asked for.',
      }),
    ];
  }
}

const said = (value: Json | undefined): string =>
  value === undefined ? 'not given' : `\`${JSON.stringify(value)}\``;

interface Said {
  readonly at: string;
  readonly values: ReadonlyMap<string, Json>;
  readonly places: ReadonlyMap<string, string>;
}

/** The first that says it, from the place itself towards what it refers to. */
function notesOf(schemas: Conjunction): Said | undefined {
  const closure = closureOf(schemas);
  const [first] = schemas;
  if (!closure || !first) return undefined;
  const values = new Map<string, Json>();
  const places = new Map<string, string>();
  for (const { node, at } of closure)
    for (const [keyword, value] of Object.entries(node as SchemaObject))
      if (!values.has(keyword)) {
        values.set(keyword, value as Json);
        places.set(keyword, child(at, keyword));
      }
  return { at: first.at, values, places };
}

/** The members and items of two alternatives that are compared with each other. */
function within(before: Shape, after: Shape): Pairing[] {
  const names = new Set(before.layers.flatMap(({ properties }) => [...properties.keys()]));
  const members = [...names].flatMap((name) => {
    const [old, next] = [member(before, name), member(after, name)];
    if (!old.declared || !next.declared) return [];
    return [{ base: old.schemas, revision: next.schemas, optional: !after.required.has(name) }];
  });
  const length = Math.max(tupleLength(before), tupleLength(after));
  const items = Array.from({ length: length + 1 }, (_, index) => ({
    base: item(before, index),
    revision: item(after, index),
    optional: false,
  })).filter(({ base, revision }) => !isAnything(base) && !isAnything(revision));
  return before.type === 'object' ? members : before.type === 'array' ? items : [];
}
