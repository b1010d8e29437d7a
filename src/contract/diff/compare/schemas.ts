/** Two schemas in their role: what breaks, and what changes without breaking. */
import type { Equality } from './equality.js';
import { breaking, compatible, place, type Finding } from './findings.js';
import { nameOf } from './naming.js';
import type { Role } from './role.js';
import { isEverything, Normals, type Direction } from './schema/normal.js';
import type { Obstacle } from './schema/obstacle.js';
import { Subsumption } from './schema/subsume.js';
import type { Conjunction, Side } from './side.js';
import { ruleOf, sentence, type Sense } from './wording.js';

export interface SchemaPolicy {
  /**
   * `open`: clients were told to expect values that they do not know, so that one more in an answer breaks
   * nobody. `closed`: the list is all that they need to handle.
   */
  readonly responseEnums: 'open' | 'closed';
}

export class SchemaComparer {
  readonly normals: Readonly<Record<Direction, Normals>> = { in: new Normals('in'), out: new Normals('out') };
  private readonly provers: Readonly<Record<Direction, Subsumption>>;

  constructor(
    private readonly sides: Readonly<Record<'base' | 'revision', Side>>,
    private readonly equality: Equality,
    private readonly policy: SchemaPolicy,
  ) {
    this.provers = {
      in: new Subsumption(this.normals.in, equality),
      out: new Subsumption(this.normals.out, equality),
    };
  }

  /** `asText`: values travel as text, so that a schema which takes any text takes numbers as well. */
  compare(role: Role, base: Conjunction, revision: Conjunction, asText = false): Finding[] {
    if (this.equality.conjunctions(base, revision)) return [];
    const prover = this.provers[role.direction];
    const takesAny = asText && this.takesAnyText(role, revision);
    const narrowed = [...prover.explain(base, revision)].filter(
      (each) => !(takesAny && each.facet === 'type' && isScalar(each)),
    );
    const widened = [...prover.explain(revision, base)];
    const [broken, fine] = role.direction === 'in' ? [narrowed, widened] : [widened, narrowed];
    const told = new Set(broken.map((obstacle) => this.subjectOf(obstacle, broken === narrowed)));
    return [
      ...broken.filter((each) => !isTold(each, broken)).map((each) => this.broken(role, each)),
      ...fine
        .filter((each) => !told.has(this.subjectOf(each, fine === narrowed)))
        .filter((each) => !isRequired(each, broken) && !isNew(each, [...broken, ...fine]))
        .map((each) => this.fine(role, each)),
    ];
  }

  /** Whether every value of one is a value of the other, in the direction of the role. */
  holds(role: Role, sub: Conjunction, sup: Conjunction): boolean {
    return this.provers[role.direction].holds(sub, sup);
  }

  private takesAnyText({ direction }: Role, schemas: Conjunction): boolean {
    const { shapes } = this.normals[direction].of(schemas);
    return shapes.get('string')?.some(isEverything) ?? false;
  }

  /** What a change both ways is told as once: another pattern is not also a wider one. */
  private subjectOf(obstacle: Obstacle, isNarrowing: boolean): string {
    const { facet, sub, sup, about } = obstacle;
    const [base, revision] = isNarrowing ? [sub, sup] : [sup, sub];
    return ['value', 'required', 'member', 'undescribed', 'others', 'alternative'].includes(facet)
      ? `${facet} ${base} ${revision} ${about} ${isNarrowing}`
      : `${facet} ${base} ${revision}`;
  }

  private broken(role: Role, obstacle: Obstacle): Finding {
    const sense: Sense = role.direction === 'in' ? 'narrowed' : 'widened';
    const told = this.tell(role, obstacle, sense);
    if (role.direction === 'in' && obstacle.facet === 'undescribed')
      return compatible('added', {
        ...told,
        client: 'Nothing: it does not send the member.',
      });
    if (role.direction === 'out' && this.isExpected(obstacle))
      return compatible('added', {
        ...told,
        client: 'A value that it does not know, as the document told it to expect.',
      });
    return breaking(
      role.direction === 'in'
        ? {
            ...told,
            client: 'A request that was accepted before is refused as invalid.',
            fix: 'Accept what was accepted before, and make the narrower rule part of a new major version.',
          }
        : {
            ...told,
            client: 'An answer that the document it was written for rules out.',
            fix: 'Keep to what was promised, and make the change part of a new major version.',
          },
    );
  }

  private fine(role: Role, obstacle: Obstacle): Finding {
    const sense: Sense = role.direction === 'in' ? 'widened' : 'narrowed';
    const told = this.tell(role, obstacle, sense);
    const isMember = obstacle.facet === 'member' || obstacle.facet === 'undescribed';
    if (role.direction === 'out' && obstacle.facet === 'member')
      return breaking({
        ...told,
        client: 'The member is missing from every answer.',
        fix: 'Keep sending it, marked `deprecated`, until a new major version drops it.',
      });
    if (role.direction === 'in' && obstacle.facet === 'undescribed')
      return compatible('removed', {
        ...told,
        client: 'Requests with the member are still accepted, but nothing is promised about it any more.',
      });
    const isNew = isMember || (obstacle.facet === 'value' && role.direction === 'in');
    return compatible(isNew ? 'added' : 'changed', {
      ...told,
      client:
        role.direction === 'in'
          ? 'Nothing: what it sends is accepted as before.'
          : 'Nothing that it would not have to expect already.',
    });
  }

  private isExpected({ facet, supSays, tagged }: Obstacle): boolean {
    if (this.policy.responseEnums === 'closed') return false;
    return (facet === 'value' && supSays !== undefined) || (facet === 'alternative' && tagged === true);
  }

  private tell(role: Role, obstacle: Obstacle, sense: Sense) {
    const isNarrowing = sense === 'narrowed';
    const [base, revision] = isNarrowing ? [obstacle.sub, obstacle.sup] : [obstacle.sup, obstacle.sub];
    const [before, after] = isNarrowing
      ? [obstacle.subSays, obstacle.supSays]
      : [obstacle.supSays, obstacle.subSays];
    const isGone = obstacle.facet === 'required' && !isNarrowing && obstacle.subSays === undefined;
    const rule = isGone ? 'member-removed' : ruleOf(obstacle, sense);
    const name = this.nameOf(base, revision, obstacle);
    return {
      rule: `${role.prefix}-${rule}`,
      place: place(base, revision),
      message: isGone ? `${name} is gone.` : sentence(obstacle, { name, sense, before, after }),
    };
  }

  private nameOf(base: string, revision: string, { facet, about }: Obstacle): string {
    const [side, at] = revision ? [this.sides.revision, revision] : [this.sides.base, base];
    const isMember = facet === 'required' || facet === 'member' || facet === 'undescribed';
    if (!isMember) return nameOf(side, at);
    const held = [base, revision].findIndex((each) => each.endsWith(`/properties/${about}`));
    if (held >= 0)
      return nameOf(held === 0 ? this.sides.base : this.sides.revision, held === 0 ? base : revision);
    return `\`${about}\` in ${nameOf(side, at)}`;
  }
}

/** A member that is gone is not also one that is no longer required, nor a new one that is required also new. */
const isTold = ({ facet, about, sub, sup }: Obstacle, all: readonly Obstacle[]): boolean =>
  facet === 'undescribed' &&
  all.some(
    (other) => other.facet === 'required' && other.about === about && other.sub === sub && other.sup === sup,
  );

/** A member that is new and required is told as required. */
const isRequired = ({ facet, about, sub }: Obstacle, broken: readonly Obstacle[]): boolean =>
  facet === 'member' &&
  broken.some((other) => other.facet === 'required' && other.about === about && other.sup === sub);

/** A member that is new and always there is told as new. */
const isNew = ({ facet, about, sub }: Obstacle, all: readonly Obstacle[]): boolean =>
  facet === 'required' &&
  all.some(
    (other) =>
      other.about === about &&
      (other.facet === 'member' || other.facet === 'undescribed') &&
      [other.sub, other.sup].includes(sub),
  );

/** About types of which every value has a text. */
const isScalar = ({ about = '' }: Obstacle): boolean => !/array|object|any/.test(about);
