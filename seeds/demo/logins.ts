/** Who exists where people develop, and nowhere else. Everybody knows their passwords. */

/** Somebody to look around as, with a year of training. */
export const DEMO = {
  email: 'demo@spotter.example',
  password: 'a year of honest training',
  displayName: 'Robin Demo',
} as const;

/** Somebody to manage accounts as. */
export const DEMO_ADMIN = {
  email: 'admin@spotter.example',
  password: 'somebody has to keep order here',
  displayName: 'Kim Demo',
} as const;
