/** All stories, by area. */
import { account } from './account.js';
import { admin } from './admin.js';
import { auth } from './auth.js';
import { coaching } from './coaching.js';
import { exercises } from './exercises.js';
import { measurements } from './measurements.js';
import { service } from './service.js';
import type { Stories } from './story.js';
import { workouts } from './workouts.js';

export const stories: Readonly<Record<string, Stories>> = {
  service,
  auth,
  account,
  exercises,
  workouts,
  measurements,
  coaching,
  admin,
};
