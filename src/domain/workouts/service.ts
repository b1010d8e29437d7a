import type { ExerciseService } from '../exercises/service.js';
import type { UsableExercise } from '../exercises/exercise.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically, Separately } from '../shared/atomically.js';
import { type Outcome, outcomeOf, storeEach } from '../shared/batch.js';
import { PreconditionFailed } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Page, PageRequest } from '../shared/page.js';
import type { Clock } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import type { UserService } from '../users/service.js';
import { changesBetween } from './changes.js';
import { type Drafting, draftWorkout, patchedWorkout, replaced } from './draft.js';
import { NoActiveWorkout, WorkoutAlreadyCompleted, WorkoutNotFound } from './errors.js';
import { WorkoutFaults } from './faults.js';
import type { Completion, NewWorkout, Replacement, WorkoutPatch } from './input.js';
import type { WorkoutFilter, WorkoutRepository } from './repository.js';
import type { Workout, WorkoutSummary } from './workout.js';

export interface WorkoutServiceNeeds {
  readonly workouts: WorkoutRepository;
  readonly exercises: Pick<ExerciseService, 'findUsable'>;
  readonly users: Pick<UserService, 'get'>;
  readonly atomically: Atomically;
  readonly separately: Separately;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Workouts as wholes; their sets one by one are the matter of {@link file://./set-service.ts}. */
export class WorkoutService {
  constructor(private readonly needs: WorkoutServiceNeeds) {}

  list(actor: Actor, filter: WorkoutFilter, page: PageRequest): Promise<Page<WorkoutSummary>> {
    return this.needs.workouts.list(actor.userId, filter, page);
  }

  async get(actor: Actor, id: string): Promise<Workout> {
    const workout = await this.needs.workouts.find(actor.userId, id);
    if (!workout) throw new WorkoutNotFound();
    return workout;
  }

  async getActive(actor: Actor): Promise<Workout> {
    const workout = await this.needs.workouts.findActive(actor.userId);
    if (!workout) throw new NoActiveWorkout();
    return workout;
  }

  async create(actor: Actor, input: NewWorkout): Promise<Workout> {
    const drafting = await this.drafting(actor, [input]);
    const workout = draftWorkout(input, '#', drafting);
    drafting.faults.throwIfAny();
    await this.needs.workouts.add(actor.userId, [workout]);
    return workout;
  }

  /** All of the workouts or none; the faults of all of them at once, under `#/items/<index>`. */
  async createAll(actor: Actor, inputs: readonly NewWorkout[]): Promise<Workout[]> {
    const drafting = await this.drafting(actor, inputs);
    const taken = await this.takenIds(actor, inputs);
    const workouts = inputs.map((input, index) => draftItem(input, index, taken, drafting));
    drafting.faults.throwIfAny();
    await this.needs.workouts.add(actor.userId, workouts);
    return workouts;
  }

  /** Each workout stands for itself. */
  async createEach(actor: Actor, inputs: readonly NewWorkout[]): Promise<Outcome<Workout>[]> {
    const { workouts, atomically, separately } = this.needs;
    const drafting = await this.drafting(actor, inputs);
    const taken = await this.takenIds(actor, inputs);
    const drafts = inputs.map((input, index) =>
      outcomeOf(() => {
        const faults = new WorkoutFaults();
        const workout = draftItem(input, index, taken, { ...drafting, faults });
        faults.throwIfAny();
        return workout;
      }),
    );
    return atomically(() => storeEach(drafts, separately, (values) => workouts.add(actor.userId, values)));
  }

  async replace(actor: Actor, id: string, input: Replacement, ifMatch: IfMatch): Promise<Workout> {
    return this.change(actor, id, ifMatch, async (before) => {
      const usable = await this.usable(actor, [input]);
      const drafting = {
        usable,
        ids: this.needs.ids,
        faults: new WorkoutFaults(),
        now: this.needs.clock.now(),
      };
      const after = replaced(before, input, drafting);
      drafting.faults.throwIfAny();
      return after;
    });
  }

  async update(actor: Actor, id: string, patch: WorkoutPatch, ifMatch: IfMatch): Promise<Workout> {
    return this.change(actor, id, ifMatch, (before) => this.patched(before, patch));
  }

  /** Fixes the end. Of two devices that try, the second learns that it was done. */
  async complete(actor: Actor, id: string, completion: Completion, ifMatch?: IfMatch): Promise<Workout> {
    return this.change(actor, id, ifMatch, (before) => {
      if (before.status === 'completed') throw new WorkoutAlreadyCompleted(before.endedAt);
      const endedAt = completion.endedAt ?? this.needs.clock.now();
      return this.patched(before, { ...completion, endedAt, status: 'completed' });
    });
  }

  async remove(actor: Actor, id: string, ifMatch: IfMatch): Promise<void> {
    const { workouts, clock } = this.needs;
    const outcome = await workouts.remove(actor.userId, id, ifMatch, clock.now());
    if (outcome === 'missing') throw new WorkoutNotFound();
    if (outcome === 'stale') throw new PreconditionFailed();
  }

  private patched(before: Workout, patch: WorkoutPatch): Workout {
    const faults = new WorkoutFaults();
    const after = patchedWorkout(before, patch, { faults, now: this.needs.clock.now() });
    faults.throwIfAny();
    return after;
  }

  private change(
    actor: Actor,
    id: string,
    ifMatch: IfMatch,
    make: (before: Workout) => Workout | Promise<Workout>,
  ): Promise<Workout> {
    const { workouts, atomically } = this.needs;
    return atomically(async () => {
      const before = await workouts.lock(actor.userId, id);
      if (!before) throw new WorkoutNotFound();
      requireVersion(before.version, ifMatch);
      const after = await make(before);
      if (!(await workouts.save(actor.userId, changesBetween(before, after)))) throw new PreconditionFailed();
      return after;
    });
  }

  private async drafting(actor: Actor, inputs: readonly NewWorkout[]): Promise<Drafting> {
    const { users, clock, ids } = this.needs;
    const needsZone = inputs.some(({ timeZone }) => timeZone === undefined);
    const usable = await this.usable(actor, inputs);
    // Never used where every workout names its own.
    const timeZone = needsZone ? (await users.get(actor)).timeZone : 'UTC';
    return { usable, timeZone, ids, now: clock.now(), faults: new WorkoutFaults() };
  }

  private async usable(
    actor: Actor,
    inputs: readonly Pick<NewWorkout, 'exercises'>[],
  ): Promise<ReadonlyMap<string, UsableExercise>> {
    const ids = inputs.flatMap(({ exercises = [] }) => exercises.map(({ exerciseId }) => exerciseId));
    const found = await this.needs.exercises.findUsable(actor, [...new Set(ids)]);
    return new Map(found.map((exercise) => [exercise.id, exercise]));
  }

  private async takenIds(actor: Actor, inputs: readonly NewWorkout[]): Promise<ReadonlySet<string>> {
    const ids = inputs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    return new Set(ids.length === 0 ? [] : await this.needs.workouts.findTakenIds(actor.userId, ids));
  }
}

function draftItem(
  input: NewWorkout,
  index: number,
  taken: ReadonlySet<string>,
  drafting: Drafting,
): Workout {
  const pointer = `#/items/${index}`;
  if (input.id !== undefined && taken.has(input.id)) drafting.faults.refuseTaken(`${pointer}/id`);
  return draftWorkout(input, pointer, drafting);
}
