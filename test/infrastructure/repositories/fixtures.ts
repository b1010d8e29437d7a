/** The services over real repositories, with a clock that stands still, and people to train with. */
import { PasswordPolicy } from '../../../src/domain/auth/password-policy.js';
import { RegistrationService } from '../../../src/domain/auth/registration.js';
import { scopesOf } from '../../../src/domain/auth/scopes.js';
import type { PasswordHasher } from '../../../src/domain/auth/ports.js';
import { ExerciseService, type NewExercise } from '../../../src/domain/exercises/service.js';
import { MeasurementService } from '../../../src/domain/progress/service.js';
import type { Actor } from '../../../src/domain/shared/actor.js';
import { type Clock, type Instant, instant } from '../../../src/domain/shared/time.js';
import { UserService } from '../../../src/domain/users/service.js';
import type { EnteredExercise, EnteredSet, NewWorkout } from '../../../src/domain/workouts/input.js';
import { WorkoutService } from '../../../src/domain/workouts/service.js';
import { SetService } from '../../../src/domain/workouts/set-service.js';
import type { Database } from '../../../src/infrastructure/database/database.js';
import { SqlAccountRepository } from '../../../src/infrastructure/repositories/accounts.js';
import { SqlExerciseRepository } from '../../../src/infrastructure/repositories/exercises.js';
import { SqlMeasurementRepository } from '../../../src/infrastructure/repositories/measurements.js';
import { SqlUserRepository } from '../../../src/infrastructure/repositories/users.js';
import { SqlWorkoutRepository } from '../../../src/infrastructure/repositories/workouts.js';
import { commonPasswords } from '../../../src/infrastructure/security/common-passwords.js';
import { uuids } from '../../../src/infrastructure/system.js';
import { ORIGIN, rememberedSessions } from '../../support/sessions.js';

export const NOW = instant('2026-03-02T19:05:00.000Z');

export class StillClock implements Clock {
  constructor(private at: Instant = NOW) {}
  now(): Instant {
    return this.at;
  }
  set(text: string): void {
    this.at = instant(text);
  }
}

const plainPasswords: PasswordHasher = {
  hash: (password) => Promise.resolve(`plain ${password}`),
  verify: (password, hash) => Promise.resolve(hash === `plain ${password}`),
  isOutdated: () => false,
};

export interface World {
  readonly clock: StillClock;
  readonly accounts: SqlAccountRepository;
  readonly registration: RegistrationService;
  readonly users: UserService;
  readonly exercises: ExerciseService;
  readonly workouts: WorkoutService;
  readonly sets: SetService;
  readonly measurements: MeasurementService;
  signUp(): Promise<Actor>;
}

let people = 0;

export function worldOf(db: Database): World {
  const clock = new StillClock();
  const common = { atomically: db.atomically, separately: db.separately, clock, ids: uuids };
  const accounts = new SqlAccountRepository(db);
  const users = new UserService({ users: new SqlUserRepository(db), ...common });
  const exercises = new ExerciseService({ exercises: new SqlExerciseRepository(db), ...common });
  const needs = { workouts: new SqlWorkoutRepository(db), exercises, users, ...common };
  const registration = new RegistrationService({
    accounts,
    passwords: plainPasswords,
    policy: new PasswordPolicy(commonPasswords),
    sessions: rememberedSessions(),
    outbox: { enqueue: () => Promise.resolve() },
    audit: { record: () => Promise.resolve() },
    ...common,
  });
  return {
    clock,
    accounts,
    registration,
    users,
    exercises,
    workouts: new WorkoutService(needs),
    sets: new SetService(needs),
    measurements: new MeasurementService({ measurements: new SqlMeasurementRepository(db), ...common }),
    signUp: async () => {
      const email = `lifter-${++people}-${uuids.next()}@example.org`;
      const input = {
        email,
        password: 'over the hills and far away',
        displayName: 'Lena',
        timeZone: 'Europe/Berlin',
      };
      const { user } = await registration.register(input, { origin: ORIGIN });
      return { userId: user.id, role: 'user', scopes: scopesOf('user') };
    },
  };
}

export const bench: NewExercise = {
  name: 'Bench Press',
  trackingType: 'weight_reps',
  muscles: [{ muscle: 'chest', role: 'primary' }],
};

export const kg = (value: number, reps: number, more: EnteredSet = {}): EnteredSet => ({
  load: { value, unit: 'kg' },
  reps,
  ...more,
});

/** A completed workout. */
export const workoutOf = (
  exercises: readonly EnteredExercise[],
  more: Partial<NewWorkout> = {},
): NewWorkout => ({
  title: 'Push',
  startedAt: instant('2026-03-02T18:00:00Z'),
  endedAt: instant('2026-03-02T19:00:00Z'),
  exercises,
  ...more,
});
