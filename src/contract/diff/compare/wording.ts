/** What an obstacle is called, and how it is told. */
import type { Facet, Obstacle } from './schema/obstacle.js';

/** `narrowed`: fewer values are valid than were. `widened`: more are. */
export type Sense = 'narrowed' | 'widened';

const RULES: Partial<Readonly<Record<Facet, Readonly<Record<Sense, string>>>>> = {
  value: { narrowed: 'enum-value-removed', widened: 'enum-value-added' },
  enum: { narrowed: 'enum-added', widened: 'enum-dropped' },
  required: { narrowed: 'member-required', widened: 'member-optional' },
  member: { narrowed: 'member-removed', widened: 'member-added' },
  undescribed: { narrowed: 'member-added', widened: 'member-removed' },
  others: { narrowed: 'members-closed', widened: 'members-opened' },
  alternative: { narrowed: 'alternative-removed', widened: 'alternative-added' },
  unclear: { narrowed: 'schema-unproven', widened: 'schema-unproven' },
};

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The last part of the rule's name: `max-length-narrowed`. */
export function ruleOf({ facet, subSays, supSays }: Obstacle, sense: Sense): string {
  const known = RULES[facet]?.[sense];
  if (known !== undefined) return known;
  const isReplaced = subSays !== undefined && supSays !== undefined && !hasOrder(facet);
  return `${kebab(facet)}-${isReplaced ? 'changed' : sense}`;
}

/** Bounds and types are wider or narrower; a pattern is only another one. */
const hasOrder = (facet: Facet): boolean => facet === 'type' || /^(min|max)/.test(facet);

export interface Sides {
  /** The place in words. */
  readonly name: string;
  readonly sense: Sense;
  /** How the base and the revision put it. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `\`${text}\``);

/** One sentence with the place and both sides. */
export function sentence({ facet, about }: Obstacle, { name, sense, before, after }: Sides): string {
  const isNarrowed = sense === 'narrowed';
  const change = `was ${before === undefined ? 'not limited' : quoted(before)}, is ${after === undefined ? 'not limited any more' : quoted(after)}`;
  switch (facet) {
    case 'type':
      return `${name}: the type was ${before ?? 'open'} and is ${after ?? 'open'}; ${about ?? ''} is ${isNarrowed ? 'no longer' : 'now'} valid.`;
    case 'value':
      return `${name}: the value ${quoted(about)} is ${isNarrowed ? 'no longer' : 'now'} valid.`;
    case 'enum':
      return isNarrowed
        ? `${name} is now limited to ${after ?? 'listed values'}.`
        : `${name} is no longer limited to ${before ?? 'listed values'}.`;
    case 'required':
      return `${name} is ${isNarrowed ? 'now' : 'no longer'} required.`;
    case 'member':
      return `${name} is ${isNarrowed ? 'no longer allowed' : 'new'}.`;
    case 'undescribed':
      return `${name} is ${isNarrowed ? 'new' : 'no longer described'}.`;
    case 'others':
      return `${name}: members that are not listed are ${isNarrowed ? 'limited more than before' : 'limited less than before'}.`;
    case 'alternative':
      return `${name}: the alternative ${about === undefined ? '' : `${quoted(about)} `}${isNarrowed ? 'is no longer covered' : 'is new'}.`;
    case 'dependentRequired':
      return `${name}: \`${(about ?? '').replace(' needs ', '\` now needs \`')}\`.`.replace(
        'now needs',
        isNarrowed ? 'now needs' : 'no longer needs',
      );
    case 'keyword':
      return `${name}: the keyword ${quoted(about)} ${before === undefined ? 'is new' : after === undefined ? 'is gone' : 'has another value'}, and what it means cannot be judged.`;
    case 'unclear':
      return `${name} changed, and is too intricate to prove that this is compatible.`;
    case 'not':
    case 'oneOf':
    case 'contains':
    case 'propertyNames':
      return `${name}: \`${facet}\` ${isNarrowed ? 'refuses' : 'allows'} values that it did not ${isNarrowed ? 'refuse' : 'allow'} before, as far as can be proven.`;
    case 'uniqueItems':
      return `${name}: items ${isNarrowed ? 'must now' : 'need no longer'} be unique.`;
    case 'pattern':
    case 'format':
    case 'multipleOf':
      return `${name}: \`${facet}\` ${change}.`;
    default:
      return `${name}: \`${facet}\` ${change}.`;
  }
}
