/** How the year of the demo athlete goes. Weeks are counted from 0. */

export interface Week {
  /** The Monday, `2026-01-05`. */
  readonly monday: string;
  readonly number: number;
  /** The place in a block of five weeks: four that get harder and one that is easy. */
  readonly step: 0 | 1 | 2 | 3 | 4;
  readonly mood: 'ordinary' | 'away' | 'travelling' | 'ill' | 'injured' | 'returning';
  /** What the week is remembered for; it is written into its first session. */
  readonly remark?: string;
}

export const WEEKS_OF_HISTORY = 52;

const EVENTS: ReadonlyMap<number, Pick<Week, 'mood' | 'remark'>> = new Map([
  [18, { mood: 'away' }],
  [19, { mood: 'travelling', remark: 'On holiday, no gym for miles.' }],
  [20, { mood: 'ordinary', remark: 'Back from holiday, everything feels heavy.' }],
  [
    27,
    {
      mood: 'injured',
      remark: 'Left shoulder pinches when pressing. Physio says no bench and no overhead work.',
    },
  ],
  [28, { mood: 'injured' }],
  [29, { mood: 'injured', remark: 'Shoulder better, still no bench.' }],
  [30, { mood: 'injured' }],
  [31, { mood: 'returning', remark: 'First bench in a month. Light, and no pain.' }],
  [32, { mood: 'returning' }],
  [38, { mood: 'ill' }],
  [39, { mood: 'ordinary', remark: 'Flu is over.' }],
]);

export function weekOf(start: string, number: number): Week {
  const monday = new Date(Date.parse(`${start}T00:00:00Z`) + number * 7 * 86_400_000);
  const step = (number % 5) as Week['step'];
  return {
    monday: monday.toISOString().slice(0, 10),
    number,
    step,
    ...(EVENTS.get(number) ?? { mood: 'ordinary' }),
  };
}

/** The Monday with which a history begins that reaches up to the instant. */
export function firstMonday(now: Date): string {
  const day = Date.parse(now.toISOString().slice(0, 10));
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return new Date(day - (sinceMonday + WEEKS_OF_HISTORY * 7) * 86_400_000).toISOString().slice(0, 10);
}

/** How much of a year's progress is made: quick at first, then slower, and never quite at its end. */
export function progressBy(week: number): number {
  return (1 - Math.exp(-week / 30)) / (1 - Math.exp(-WEEKS_OF_HISTORY / 30));
}

/** What is left of the strength after a pause; it comes back within a few weeks. */
export function freshness(week: number, isPressing: boolean): number {
  const lost = (since: number, share: number, weeks: number): number =>
    week < since ? 0 : Math.max(0, share * (1 - (week - since) / weeks));
  return 1 - lost(20, 0.04, 4) - lost(39, 0.025, 3) - (isPressing ? lost(31, 0.12, 8) : 0);
}
