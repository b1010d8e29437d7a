/**
 * A year in the log of somebody who trains: blocks with easy weeks, progress with good days and bad, a holiday, a
 * shoulder that hurts, a flu, sessions that were skipped. All of it follows from the Monday that it begins with.
 */
import { toInstant } from '../../src/domain/imports/local-time.js';
import type { ImportedWorkout } from '../../src/domain/imports/model.js';
import { firstMonday, progressBy, weekOf } from './calendar.js';
import type { Week } from './calendar.js';
import { TRAVEL_DAY, WEEK } from './programme.js';
import { Chance } from './random.js';
import { runOf, sessionOf, TIME_ZONE } from './session.js';

/** What the scales showed on a morning. */
export interface WeighIn {
  readonly measuredAt: string;
  readonly kilograms: number;
}

/** The workouts up to now, oldest first. A history that is continued later keeps the Monday that it began with. */
export function demoHistory(now: Date, start: string = firstMonday(now)): ImportedWorkout[] {
  return weeksUntil(now, start)
    .flatMap(workoutsOf)
    .filter(({ endedAt }) => endedAt !== undefined && endedAt <= now.toISOString());
}

/** A weight for each week, except for those without scales at hand. */
export function demoWeighIns(now: Date, start: string = firstMonday(now)): WeighIn[] {
  return weeksUntil(now, start)
    .filter(({ mood }) => mood !== 'away' && mood !== 'travelling')
    .map((week) => ({
      measuredAt: toInstant(`${week.monday}T06:50:00`, TIME_ZONE),
      kilograms: bodyweightIn(week),
    }))
    .filter(({ measuredAt }) => measuredAt <= now.toISOString());
}

function weeksUntil(now: Date, start: string): Week[] {
  const weeks = Math.ceil((now.getTime() - Date.parse(`${start}T00:00:00Z`)) / (7 * 86_400_000));
  return Array.from({ length: Math.max(0, weeks) }, (_, number) => weekOf(start, number));
}

function workoutsOf(week: Week): ImportedWorkout[] {
  if (week.mood === 'away' || week.mood === 'ill') return [];
  const bodyweight = bodyweightIn(week);
  if (week.mood === 'travelling') return [sessionOf(TRAVEL_DAY, week, bodyweight)];
  const chance = new Chance(`${week.number}/attendance`);
  const attended = WEEK.filter(() => !chance.happens(0.05));
  const sessions = attended.map((day) => sessionOf(day, week, bodyweight));
  return chance.happens(0.6) ? [...sessions, runOf(week)] : sessions;
}

/** Slowly up with the strength, with the weight of a holiday and of water on top. */
function bodyweightIn({ number }: Week): number {
  const chance = new Chance(`${number}/scales`);
  const holiday = number >= 20 && number < 24 ? 1.2 - (number - 20) * 0.3 : 0;
  const kilograms = 81.4 + 2.8 * progressBy(number) + holiday + chance.between(-0.5, 0.5);
  return Math.round(kilograms * 10) / 10;
}
