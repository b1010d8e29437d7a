import { connect } from '../../src/cli/replay/connect.js';
import { HttpReplayApi } from '../../src/cli/replay/http-api.js';
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
  const api = new HttpReplayApi(await connect({ url: apiUrl, email, password }));
  const { workouts, weighInsAdded } = await seedDemo({ api, now });
  const [refused] = workouts.refused;
  if (refused) throw new Error(`The demo workout "${refused.workout.title}" was refused: ${refused.reason}`);
  if (workouts.added.workouts + weighInsAdded > 0) {
    say(
      `demo: ${workouts.added.workouts} workouts, ${workouts.added.sets} sets, ${weighInsAdded} weigh-ins added`,
    );
  }
}
