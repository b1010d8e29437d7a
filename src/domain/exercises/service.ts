import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { Forbidden, PreconditionFailed } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Page, PageRequest } from '../shared/page.js';
import { type Patch, patched } from '../shared/patch.js';
import type { Clock } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { Violations } from '../shared/violations.js';
import { ExerciseNotFound } from './errors.js';
import type { Exercise, ExerciseStatus, ExerciseTraits, MuscleShare, UsableExercise } from './exercise.js';
import type { ExerciseFilter, ExerciseRepository } from './repository.js';
import { checkTraits } from './rules.js';
import { slugify } from './search-text.js';

/** A muscle whose share may be left to its role. */
export type EnteredMuscle = Omit<MuscleShare, 'weight'> & { readonly weight?: number | undefined };

type Entered = { readonly [K in keyof Omit<ExerciseTraits, 'muscles'>]?: ExerciseTraits[K] | undefined } & {
  readonly muscles?: readonly EnteredMuscle[] | undefined;
};

/** Absent: the category is `strength`, what can be unknown is `null`, a list is empty. */
export type NewExercise = Entered &
  Pick<ExerciseTraits, 'name' | 'trackingType'> & { readonly id?: string | undefined };

/** The tracking type stays: the sets that were logged would no longer fit another one. */
export type ExercisePatch = Omit<Entered, 'trackingType'> & { readonly status?: ExerciseStatus | undefined };

export interface ExerciseServiceNeeds {
  readonly exercises: ExerciseRepository;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

const MEMBERS = [
  'name',
  'category',
  'force',
  'level',
  'mechanic',
  'equipment',
  'isUnilateral',
  'bodyweightFactor',
  'muscles',
  'instructions',
  'aliases',
  'status',
] as const;

/** What a custom exercise is until somebody says more. */
const BLANK = {
  category: 'strength',
  force: null,
  level: null,
  mechanic: null,
  equipment: null,
  isUnilateral: false,
  bodyweightFactor: null,
  muscles: [],
  instructions: [],
  aliases: [],
} as const;

export class ExerciseService {
  constructor(private readonly needs: ExerciseServiceNeeds) {}

  list(actor: Actor, filter: ExerciseFilter, page: PageRequest): Promise<Page<Exercise>> {
    return this.needs.exercises.list(actor.userId, filter, page);
  }

  async get(actor: Actor, id: string): Promise<Exercise> {
    const exercise = await this.needs.exercises.find(actor.userId, id);
    if (!exercise) throw new ExerciseNotFound();
    return exercise;
  }

  async create(actor: Actor, input: NewExercise): Promise<Exercise> {
    const now = this.needs.clock.now();
    const id = input.id ?? this.needs.ids.next();
    const blank: Exercise = {
      ...BLANK,
      id,
      // The end of the id makes it unique among one's own without a look at them.
      slug: `${slugify(input.name)}-${id.slice(-8)}`,
      origin: 'custom',
      status: 'published',
      name: input.name,
      trackingType: input.trackingType,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const exercise = merged(blank, input);
    await this.needs.exercises.add(actor.userId, exercise);
    return exercise;
  }

  async update(actor: Actor, id: string, patch: ExercisePatch, ifMatch: IfMatch): Promise<Exercise> {
    return this.needs.atomically(async () => {
      const exercise = await this.lockOwn(actor, id, ifMatch);
      const changed = {
        ...merged(exercise, patch),
        version: exercise.version + 1,
        updatedAt: this.needs.clock.now(),
      };
      await this.save(actor, changed);
      return changed;
    });
  }

  /** What was never trained with goes; what has history stays behind it, archived. */
  async remove(actor: Actor, id: string, ifMatch: IfMatch): Promise<void> {
    await this.needs.atomically(async () => {
      const exercise = await this.lockOwn(actor, id, ifMatch);
      if (!(await this.needs.exercises.hasHistory(actor.userId, id))) {
        return this.needs.exercises.remove(actor.userId, id);
      }
      if (exercise.status === 'archived') return;
      const archived = { ...exercise, status: 'archived' as const, version: exercise.version + 1 };
      return this.save(actor, { ...archived, updatedAt: this.needs.clock.now() });
    });
  }

  /** The exercises that the actor can see among these ids, for the areas that refer to them. */
  findUsable(actor: Actor, ids: readonly string[]): Promise<UsableExercise[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.needs.exercises.findUsable(actor.userId, ids);
  }

  private async lockOwn(actor: Actor, id: string, ifMatch: IfMatch): Promise<Exercise> {
    const exercise = await this.needs.exercises.lock(actor.userId, id);
    if (!exercise) {
      await this.get(actor, id);
      throw new Forbidden('The exercise belongs to the catalogue.');
    }
    requireVersion(exercise.version, ifMatch);
    return exercise;
  }

  private async save(actor: Actor, exercise: Exercise): Promise<void> {
    if (!(await this.needs.exercises.save(actor.userId, exercise))) throw new PreconditionFailed();
  }
}

function merged(exercise: Exercise, { muscles, ...entered }: ExercisePatch): Exercise {
  const violations = new Violations();
  const patch: ExercisePatch & Patch<Pick<Exercise, 'muscles'>> = {
    ...entered,
    muscles: muscles?.map(withWeight),
  };
  const result = patched(exercise, patch, MEMBERS);
  checkTraits(violations, result);
  violations.throwIfAny();
  return result;
}

const withWeight = ({ muscle, role, weight }: EnteredMuscle): MuscleShare => ({
  muscle,
  role,
  weight: weight ?? (role === 'primary' ? 1 : 0.5),
});
