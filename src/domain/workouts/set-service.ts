import type { ExerciseService } from '../exercises/service.js';
import type { Actor } from '../shared/actor.js';
import type { Atomically } from '../shared/atomically.js';
import { PreconditionFailed } from '../shared/errors.js';
import type { Ids } from '../shared/ids.js';
import type { Clock } from '../shared/time.js';
import { type IfMatch, requireVersion } from '../shared/version.js';
import { withSets } from './added-sets.js';
import { changesBetween } from './changes.js';
import { nextVersion } from './draft.js';
import { SetNotFound, WorkoutNotFound } from './errors.js';
import { WorkoutFaults } from './faults.js';
import type { AddedSet, SetPatch } from './input.js';
import type { WorkoutRepository } from './repository.js';
import { patchSet } from './set-draft.js';
import { checkChains, checkSet } from './set-rules.js';
import type { SetDetail, Workout, WorkoutExercise, WorkoutSet } from './workout.js';

export interface SetServiceNeeds {
  readonly workouts: WorkoutRepository;
  readonly exercises: Pick<ExerciseService, 'findUsable'>;
  readonly atomically: Atomically;
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * The sets of workouts, one by one, as they are logged live or put right later: a completed workout can be
 * corrected at any time. Every change of a set is a change of its workout, whose version counts it too.
 */
export class SetService {
  constructor(private readonly needs: SetServiceNeeds) {}

  async get(actor: Actor, setId: string): Promise<SetDetail> {
    const set = await this.needs.workouts.findSet(actor.userId, setId);
    if (!set) throw new SetNotFound();
    return set;
  }

  /** Appends the sets; all of them or none. `ifMatch` is about the workout. */
  async add(actor: Actor, workoutId: string, added: readonly AddedSet[], ifMatch: IfMatch): Promise<Workout> {
    const { workouts, exercises, atomically, ids } = this.needs;
    const wanted = new Set(added.flatMap(({ exerciseId }) => (exerciseId === undefined ? [] : [exerciseId])));
    return atomically(async () => {
      const before = await workouts.lock(actor.userId, workoutId);
      if (!before) throw new WorkoutNotFound();
      requireVersion(before.version, ifMatch);
      const found = await exercises.findUsable(actor, [...wanted]);
      const usable = new Map(found.map((exercise) => [exercise.id, exercise]));
      const faults = new WorkoutFaults();
      const entries = withSets(before.exercises, added, { usable, ids, faults });
      faults.throwIfAny();
      return this.save(actor, before, entries);
    });
  }

  async update(actor: Actor, setId: string, patch: SetPatch, ifMatch: IfMatch): Promise<SetDetail> {
    return this.needs.atomically(async () => {
      const before = await this.lock(actor, setId, ifMatch);
      const faults = new WorkoutFaults();
      const entries = before.exercises.map((entry) => {
        if (!has(entry, setId)) return entry;
        const sets = entry.sets.map((set) => (set.id === setId ? patchSet(set, patch) : set));
        const patched = sets.find(({ id }) => id === setId)!;
        checkSet(faults, '#', patched, entry.snapshot.trackingType);
        // A new side can also break the tie of a set that follows this one.
        checkChains(faults, sets, () => '#');
        return { ...entry, sets };
      });
      faults.throwIfAny();
      await this.save(actor, before, entries);
      return this.get(actor, setId);
    });
  }

  /** What hung on the set in a chain hangs on the one before it then. */
  async remove(actor: Actor, setId: string, ifMatch: IfMatch): Promise<void> {
    await this.needs.atomically(async () => {
      const before = await this.lock(actor, setId, ifMatch);
      const entries = before.exercises.map((entry) =>
        has(entry, setId) ? { ...entry, sets: without(entry.sets, setId) } : entry,
      );
      await this.save(actor, before, entries);
    });
  }

  /** The workout of the set; `ifMatch` is about the set. */
  private async lock(actor: Actor, setId: string, ifMatch: IfMatch): Promise<Workout> {
    const workout = await this.needs.workouts.lockWithSet(actor.userId, setId);
    if (!workout?.exercises.some((entry) => has(entry, setId))) throw new SetNotFound();
    if (Array.isArray(ifMatch)) requireVersion((await this.get(actor, setId)).version, ifMatch);
    return workout;
  }

  private async save(actor: Actor, before: Workout, exercises: readonly WorkoutExercise[]): Promise<Workout> {
    const after = { ...before, ...nextVersion(before, this.needs.clock.now()), exercises };
    const saved = await this.needs.workouts.save(actor.userId, changesBetween(before, after));
    if (!saved) throw new PreconditionFailed();
    return after;
  }
}

const has = ({ sets }: WorkoutExercise, setId: string): boolean => sets.some(({ id }) => id === setId);

function without(sets: readonly WorkoutSet[], setId: string): WorkoutSet[] {
  const removed = sets.find(({ id }) => id === setId);
  return sets
    .filter(({ id }) => id !== setId)
    .map((set) => (set.parentSetId === setId ? { ...set, parentSetId: removed?.parentSetId ?? null } : set));
}
