/** Walks a document by the table of keywords and notes whatever the engine would not act on. */
import { formats } from '../runtime/formats.js';
import { child, isObject, isReference, type ContractDocument } from './document.js';
import { KEYWORDS, type Below, type Kind, type ObjectTable } from './keywords.js';
import type { JsonType, SchemaObject } from './openapi.js';

/** The extensions that the engine acts on, each with the objects in which it does. */
const EXTENSIONS = new Map<string, string[]>();
for (const { title, keywords } of Object.values<ObjectTable>(KEYWORDS))
  for (const key of Object.keys(keywords).filter((each) => each.startsWith('x-')))
    EXTENSIONS.set(key, [...(EXTENSIONS.get(key) ?? []), title]);

export function checkKeywords(document: ContractDocument): void {
  new KeywordCheck(document).object(document.root, '#', 'openapi');
}

class KeywordCheck {
  constructor(private readonly document: ContractDocument) {}

  object(node: unknown, at: string, kind: Kind): void {
    if (!isObject(node)) return; // true and false are schemas; other mistakes are the structure check's
    const table: ObjectTable = KEYWORDS[tableKind(node, kind)];
    for (const [key, value] of Object.entries(node)) {
      const place = child(at, key);
      if (table.members) {
        if (key.startsWith('x-')) this.extension(key, place, table);
        else this.below(value, place, table.members);
        continue;
      }
      const keyword = Object.hasOwn(table.keywords, key) ? table.keywords[key] : undefined;
      if (keyword?.support === 'refused')
        this.document.fault(place, `\`${key}\` is refused. ${keyword.note}`);
      else if (keyword?.below) this.below(value, place, keyword.below);
      else if (!keyword && key.startsWith('x-')) this.extension(key, place, table);
      else if (!keyword) this.unknown(key, place, table);
    }
    if (kind === 'schema') this.schema(node, at);
  }

  private below(value: unknown, at: string, below: Below): void {
    if (typeof below === 'string') return this.object(value, at, below);
    const kind = 'list' in below ? below.list : below.map;
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      const place = child(at, key);
      if (kind === 'pathItem' && key.startsWith('x-')) this.extension(key, place);
      else this.object(item, place, kind);
    }
  }

  /** A word of ours that stands where nobody reads it would leave an operation open that looks guarded. */
  private extension(key: string, at: string, table?: ObjectTable): void {
    const owners = EXTENSIONS.get(key);
    if (!owners || (table && owners.includes(table.title))) return;
    this.document.fault(
      at,
      `\`${key}\` does nothing here; it is a keyword of the ${owners.join(' and the ')}.`,
    );
  }

  private unknown(key: string, at: string, table: ObjectTable): void {
    const article = /^[AEIOU]/.test(table.title) ? 'an' : 'a';
    this.document.fault(
      at,
      `\`${key}\` is not a keyword of ${article} ${table.title}; your own begin with \`x-\`.`,
    );
  }

  private schema(node: SchemaObject & Record<string, unknown>, at: string): void {
    const types = declaredTypes(node);
    for (const [key, { types: concerned }] of Object.entries(KEYWORDS.schema.keywords)) {
      if (node[key] === undefined || !concerned || !types) continue;
      if (!concerned.some((type) => types.has(type)))
        this.document.fault(
          child(at, key),
          `\`${key}\` says nothing about ${[...types].join(' or ')}; leave it out.`,
        );
    }
    this.format(node, types, at);
    if (node.pattern !== undefined) this.pattern(node.pattern, child(at, 'pattern'));
    for (const name of Object.keys(node.patternProperties ?? {}))
      this.pattern(name, child(at, 'patternProperties', name));
    for (const name of Object.keys(node.properties ?? {}))
      if (name === '__proto__')
        this.document.fault(child(at, 'properties', name), 'No member can be named `__proto__`.');
    if ((node.then !== undefined || node.else !== undefined) && node.if === undefined)
      this.document.fault(at, '`then` and `else` do nothing without `if`.');
    if (node.if !== undefined && node.then === undefined && node.else === undefined)
      this.document.fault(at, '`if` does nothing without `then` or `else`.');
    if (
      (node['minContains'] !== undefined || node['maxContains'] !== undefined) &&
      node['contains'] === undefined
    )
      this.document.fault(at, '`minContains` and `maxContains` do nothing without `contains`.');
    if (node.discriminator && !node.oneOf && !node.anyOf)
      this.document.fault(
        child(at, 'discriminator'),
        'A discriminator picks one of several: write it beside the `oneOf` that lists them.',
      );
  }

  private format({ format }: SchemaObject, types: Set<JsonType> | undefined, at: string): void {
    if (format === undefined) return;
    const place = child(at, 'format');
    const known = Object.hasOwn(formats, format) ? formats[format as keyof typeof formats] : undefined;
    if (!known) {
      this.document.fault(
        place,
        `\`${format}\` is not a format that the engine checks: write a \`pattern\`.`,
      );
    } else if (types && !types.has(known.type) && !(known.type === 'number' && types.has('integer'))) {
      this.document.fault(
        place,
        `\`${format}\` is a format of ${known.type}s; the schema is of ${[...types].join(', ')}.`,
      );
    }
  }

  private pattern(pattern: string, at: string): void {
    try {
      new RegExp(pattern, 'u');
    } catch (error) {
      this.document.fault(at, (error as Error).message);
    }
  }
}

function tableKind(node: Record<string, unknown>, kind: Kind): Kind {
  const table: ObjectTable = KEYWORDS[kind];
  return table.referable && isReference(node) ? 'reference' : kind;
}

/** The `type` of this very schema; an integer is a number. */
function declaredTypes({ type }: SchemaObject): Set<JsonType> | undefined {
  if (type === undefined) return undefined;
  const types = new Set<JsonType>(typeof type === 'string' ? [type] : type);
  if (types.has('integer')) types.add('number');
  return types;
}
