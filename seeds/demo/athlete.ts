import { HttpReplayApi } from '../../src/cli/replay/http-api.js';
import { defaultPatience } from '../../src/cli/replay/patience.js';
import { signIn } from '../../src/cli/replay/sign-in.js';
import { registerOnce } from './account.js';
import { DEMO } from './logins.js';
import { seedDemo } from './seed.js';
import { TIME_ZONE } from './session.js';

export interface DemoContext {
  /** Where a server runs. */
  readonly apiUrl: string;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/** Adds the demo athlete and what has been trained so far, through the public API. Safe to repeat. */
export async function seedDemoAthlete({ apiUrl, now, say }: DemoContext): Promise<void> {
  await registerOnce(apiUrl, { ...DEMO, timeZone: TIME_ZONE });
  const { email, password } = DEMO;
  const api = new HttpReplayApi(signIn({ url: apiUrl, email, password }), defaultPatience(say));
  const { workouts, weighInsAdded } = await seedDemo({ api, now });
  const [refused] = workouts.refused;
  if (refused) throw new Error(`The demo workout "${refused.workout.title}" was refused: ${refused.reason}`);
  if (workouts.added.workouts + weighInsAdded > 0) {
    say(
      `demo: ${workouts.added.workouts} workouts, ${workouts.added.sets} sets, ${weighInsAdded} weigh-ins added`,
    );
  }
}
