/** The training log, those who look at it with its owner's leave, and those who look after its users. */
import { adminHandlers } from '../api/handlers/admin.js';
import { coachingHandlers } from '../api/handlers/coaching.js';
import { exerciseHandlers } from '../api/handlers/exercises.js';
import { measurementHandlers } from '../api/handlers/measurements.js';
import { setHandlers } from '../api/handlers/sets.js';
import { userHandlers } from '../api/handlers/users.js';
import { workoutHandlers } from '../api/handlers/workouts.js';
import { measurementHandlersV2 } from '../api/v2/handlers/measurements.js';
import { originOf as originFrom } from '../api/origin.js';
import { AdminService } from '../domain/admin/service.js';
import { AuditService } from '../domain/audit/service.js';
import type { Sessions } from '../domain/auth/ports.js';
import { AthleteService } from '../domain/coaching/athletes.js';
import { CoachingService } from '../domain/coaching/service.js';
import { ExerciseService } from '../domain/exercises/service.js';
import { MeasurementService } from '../domain/progress/service.js';
import { UserService } from '../domain/users/service.js';
import { WorkoutService } from '../domain/workouts/service.js';
import { SetService } from '../domain/workouts/set-service.js';
import { SqlCoachLinkRepository } from '../infrastructure/repositories/coach-links.js';
import { SqlExerciseRepository } from '../infrastructure/repositories/exercises.js';
import { SqlManagedUserRepository } from '../infrastructure/repositories/managed-users.js';
import { SqlMeasurementRepository } from '../infrastructure/repositories/measurements.js';
import { SqlUserRepository } from '../infrastructure/repositories/users.js';
import { SqlWorkoutRepository } from '../infrastructure/repositories/workouts.js';
import { OpaqueInvitationCodes } from '../infrastructure/security/invitation-codes.js';
import type { Platform } from './platform.js';

export function composeTraining({ config, db, shared, mail, callers }: Platform, sessions: Sessions) {
  const originOf = originFrom(config.http.trustedProxies);
  const users = new UserService({ ...shared, users: new SqlUserRepository(db) });
  const exercises = new ExerciseService({ ...shared, exercises: new SqlExerciseRepository(db) });
  const logged = new SqlWorkoutRepository(db);
  const workouts = new WorkoutService({ ...shared, workouts: logged, exercises, users });
  const measurements = new MeasurementService({ ...shared, measurements: new SqlMeasurementRepository(db) });
  const links = new SqlCoachLinkRepository(db);
  const codes = new OpaqueInvitationCodes();
  const admin = new AdminService({
    ...{ ...shared, sessions, callerStates: callers, outbox: mail.outbox },
    managedUsers: new SqlManagedUserRepository(db),
  });

  return {
    handlers: {
      ...userHandlers(users),
      ...exerciseHandlers(exercises),
      ...workoutHandlers(workouts),
      ...setHandlers(new SetService({ ...shared, workouts: logged, exercises })),
      ...measurementHandlers(measurements),
      ...coachingHandlers({
        coaching: new CoachingService({ ...shared, links, codes, users }),
        athletes: new AthleteService({ ...shared, links, workouts, measurements }),
        originOf,
      }),
      ...adminHandlers({ admin, audit: new AuditService(shared.audit), originOf }),
    },
    handlersV2: measurementHandlersV2(measurements),
  };
}
