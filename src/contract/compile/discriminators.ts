/** Which alternative of a union a tag picks. */
import { child, isReference, keysOf, type ContractDocument, type Located } from './document.js';
import type { SchemaObject } from './openapi.js';
import { partsOf, type LocatedSchema, type Schemas } from './schemas.js';

export interface TaggedAlternative {
  readonly schema: LocatedSchema;
  readonly tags: readonly string[];
}

export interface TaggedUnion {
  readonly member: string;
  readonly alternatives: readonly TaggedAlternative[];
  /** Alternatives that are no objects, such as `type: 'null'`. */
  readonly rest: readonly LocatedSchema[];
}

/**
 * The alternatives of a union with their tags: from `mapping`, from the `const` or `enum` of the member, or
 * from the name of the component. Undefined where there is no discriminator, or a faulty one.
 */
export function taggedUnion(
  union: Located<SchemaObject>,
  schemas: Schemas,
  document: ContractDocument,
): TaggedUnion | undefined {
  const { discriminator } = union.node;
  if (!discriminator) return undefined;
  const place = child(union.at, 'discriminator');
  const member = discriminator.propertyName;
  const mapped = Object.entries(discriminator.mapping ?? {});
  const alternatives: TaggedAlternative[] = [];
  const rest: LocatedSchema[] = [];
  for (const schema of partsOf(union, union.node.oneOf ? 'oneOf' : 'anyOf')) {
    const types = schemas.types(schema);
    if (!types.has('object')) {
      rest.push(schema);
      continue;
    }
    const reference = isReference(schema.node) ? schema.node.$ref : undefined;
    const name = reference === undefined ? undefined : keysOf(reference).at(-1);
    const mappedTags = mapped.filter(([, to]) => to === reference || to === name).map(([tag]) => tag);
    const declared = schemas.members(schema).get(member);
    if (!declared) {
      document.fault(schema.at, `The discriminator needs the member \`${member}\` in every alternative.`);
      return undefined;
    }
    const own = declared.flatMap((each) => schemas.tags(each) ?? []);
    const tags = mappedTags.length > 0 ? mappedTags : own.length > 0 ? own : name === undefined ? [] : [name];
    if (tags.length === 0) {
      document.fault(schema.at, `No tag picks this alternative: give its member \`${member}\` a \`const\`.`);
      return undefined;
    }
    if (own.length > 0 && tags.some((tag) => !own.includes(tag))) {
      document.fault(
        place,
        `\`mapping\` says ${tags.join(', ')}, but \`${member}\` can only be ${own.join(', ')}.`,
      );
      return undefined;
    }
    alternatives.push({ schema, tags: [...new Set(tags)] });
  }
  const all = alternatives.flatMap(({ tags }) => tags);
  const twice = all.find((tag, index) => all.indexOf(tag) !== index);
  const lost = mapped.find(([tag]) => !all.includes(tag));
  if (twice !== undefined) document.fault(place, `The tag \`${twice}\` picks two alternatives.`);
  else if (lost)
    document.fault(place, `\`${lost[0]}\` is mapped to \`${lost[1]}\`, which is no alternative.`);
  else return { member, alternatives, rest };
  return undefined;
}
