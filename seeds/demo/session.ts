import { toInstant } from '../../src/domain/imports/local-time.js';
import type { ImportedExercise, ImportedSet, ImportedWorkout } from '../../src/domain/imports/model.js';
import { freshness, progressBy } from './calendar.js';
import type { Week } from './calendar.js';
import { SPARING, TRAVEL_DAY } from './programme.js';
import type { Accessory, Bodyweight, Carry, MainLift, Slot, Timed, TrainingDay, Work } from './programme.js';
import { Chance } from './random.js';

export const TIME_ZONE = 'Europe/Berlin';

/** The plan of a block: repetitions get fewer and harder, and the fifth week is for recovery. */
const BLOCK = [
  { sets: 4, reps: 8, reserve: 3 },
  { sets: 4, reps: 6, reserve: 2 },
  { sets: 4, reps: 5, reserve: 1.5 },
  { sets: 3, reps: 3, reserve: 1 },
  { sets: 2, reps: 5, reserve: 5 },
] as const;

/** Before that week the athlete does not write down how hard a set was. */
const FIRST_WEEK_WITH_EFFORT = 10;

type SetDraft = Omit<ImportedSet, 'line'>;

/** A session as it happened in that week. */
export function sessionOf(day: TrainingDay, week: Week, bodyweightKg: number): ImportedWorkout {
  const chance = new Chance(`${week.number}/${day.title}`);
  const date = dayOf(week, day.weekday);
  const sourceStart = `${date}T${later(day.clock, chance.whole(-8, 25))}:00`;
  const startedAt = toInstant(sourceStart, TIME_ZONE);
  const exercises = day.slots.flatMap((slot, index) => entriesOf(slot, index, week, chance));
  const setCount = exercises.reduce((count, { sets }) => count + sets.length, 0);
  const minutes = Math.round(setCount * chance.between(2.4, 3));
  const remark = day.weekday === REMARKABLE[week.mood] ? week.remark : undefined;
  const notes = remark ?? (chance.happens(0.12) ? chance.pick(REMARKS) : undefined);
  return {
    key: `demo|${week.number}|${day.title}`,
    line: week.number * 7 + day.weekday,
    title: week.step === 4 && week.mood === 'ordinary' ? `${day.title} (easy week)` : day.title,
    sourceStart,
    localStart: sourceStart,
    isTimeKnown: true,
    timeZone: TIME_ZONE,
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + minutes * 60_000).toISOString(),
    bodyweight: { value: bodyweightKg, unit: 'kg' },
    isDeload: week.step === 4 && week.mood !== 'travelling',
    ...(notes === undefined ? {} : { notes }),
    exercises: number(exercises),
  };
}

/** An easy run on a Sunday, a little longer and quicker as the year goes on. */
export function runOf(week: Week): ImportedWorkout {
  const chance = new Chance(`${week.number}/run`);
  const sourceStart = `${dayOf(week, 6)}T${later('09:00', chance.whole(0, 60))}:00`;
  const startedAt = toInstant(sourceStart, TIME_ZONE);
  const distanceMeters = Math.round(chance.between(3800, 5200 + 2500 * progressBy(week.number)) / 10) * 10;
  const secondsPerKm = chance.between(350, 375) - 20 * progressBy(week.number);
  const durationSeconds = Math.round((distanceMeters / 1000) * secondsPerKm);
  return {
    key: `demo|${week.number}|run`,
    line: week.number * 7 + 6,
    title: 'Sunday run',
    sourceStart,
    localStart: sourceStart,
    isTimeKnown: true,
    timeZone: TIME_ZONE,
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + durationSeconds * 1000).toISOString(),
    exercises: number([{ name: 'Running', sets: [{ type: 'normal', distanceMeters, durationSeconds }] }]),
  };
}

/** The day of a week on which what it is remembered for is first felt: that of the bench, with a bad shoulder. */
const REMARKABLE: Readonly<Record<Week['mood'], number>> = {
  ordinary: 0,
  away: 0,
  travelling: TRAVEL_DAY.weekday,
  ill: 0,
  injured: 1,
  returning: 1,
};

const REMARKS = [
  'Slept badly, kept it short.',
  'Gym was packed, long rests.',
  'Felt light today.',
  'Right knee a bit stiff in the warm-up, fine afterwards.',
  'New belt.',
  'No coffee, and it showed.',
] as const;

interface EntryDraft {
  readonly name: string;
  readonly supersetGroup?: number;
  readonly sets: readonly SetDraft[];
}

function entriesOf(slot: Slot, index: number, week: Week, chance: Chance): EntryDraft[] {
  if ('kind' in slot) return [entryOf(slot, week, chance)];
  return slot.map((work) => ({ ...entryOf(work, week, chance), supersetGroup: index + 1 }));
}

function entryOf(planned: Work, week: Week, chance: Chance): EntryDraft {
  const work = (week.mood === 'injured' ? SPARING[planned.exercise] : undefined) ?? planned;
  return { name: work.exercise, sets: setsOf(work, week, chance) };
}

function setsOf(work: Work, week: Week, chance: Chance): SetDraft[] {
  switch (work.kind) {
    case 'main':
      return mainSets(work, week, chance);
    case 'accessory':
      return accessorySets(work, week, chance);
    case 'bodyweight':
      return repeated(setCount(work.sets, week), (nth) => ({ reps: repsOf(work, week, chance) - nth }));
    case 'timed':
      return repeated(setCount(work.sets, week), () => ({ durationSeconds: secondsOf(work, week, chance) }));
    case 'carry':
      return repeated(setCount(work.sets, week), () => carryOf(work, week, chance));
  }
}

/** Three steps up to the working load, the working sets, and in the hardest week a last one for all there is. */
function mainSets(lift: MainLift, week: Week, chance: Chance): SetDraft[] {
  const { sets, reps, reserve } = BLOCK[week.step];
  const isPressing = /Press/.test(lift.exercise);
  const maximum =
    (lift.maximumKg + lift.gainKg * progressBy(week.number)) *
    freshness(week.number, isPressing) *
    chance.between(0.985, 1.015);
  const load = toStep(maximum / (1 + (reps + reserve) / 30), 2.5);
  const ramp = [0.45, 0.65, 0.82].map((share, nth): SetDraft => {
    return { type: 'warmup', load: kg(Math.max(20, toStep(load * share, 2.5))), reps: [8, 5, 3][nth] ?? 3 };
  });
  const working = repeated(sets, (nth) => {
    // What a set leaves in reserve shrinks from set to set; a bad day costs a repetition at the end.
    const isMiss = nth === sets - 1 && reserve <= 2 && chance.happens(0.12);
    const effort = Math.min(10, 10 - reserve + nth * 0.5 + chance.pick([-0.5, 0, 0, 0.5]));
    return {
      load: kg(load),
      reps: isMiss ? reps - 1 : reps,
      restSeconds: nth === 0 ? 150 : 180,
      ...(week.number < FIRST_WEEK_WITH_EFFORT ? {} : { rpe: isMiss ? 10 : Math.max(5, effort) }),
    };
  });
  if (week.step !== 3) return [...ramp, ...working];
  const most = Math.max(reps, Math.round(reps + 1 + chance.between(0, 2.5)));
  return [
    ...ramp,
    ...working,
    { type: 'amrap', load: kg(toStep(load * 0.9, 2.5)), reps: most + 2, restSeconds: 240 },
  ];
}

/** Repetitions climb through the block before the load does. */
function accessorySets(work: Accessory, week: Week, chance: Chance): SetDraft[] {
  const [low, high] = work.reps;
  const load = toStep(work.loadKg + work.gainKg * progressBy(week.number), work.stepKg);
  const isLast = (nth: number): boolean => nth === setCount(work.sets, week) - 1;
  const sets = repeated(setCount(work.sets, week), (nth) => {
    const reps =
      Math.min(high, low + week.step + chance.whole(-1, 1)) - (isLast(nth) ? chance.whole(0, 2) : 0);
    return { ...(load === 0 ? {} : { load: kg(load) }), reps: Math.max(5, reps) };
  });
  const isForced = week.step === 3 && chance.happens(0.5);
  const done = sets.map((set, nth) => (isForced && isLast(nth) ? { ...set, type: 'failure' as const } : set));
  if (!work.endsWithDropset || week.step === 4) return done;
  const lighter = toStep(load * 0.65, work.stepKg);
  return [...done, { type: 'dropset', load: kg(lighter), reps: chance.whole(10, 14) }];
}

function repsOf({ reps: [start, end] }: Bodyweight, week: Week, chance: Chance): number {
  return Math.round(start + (end - start) * progressBy(week.number) + chance.between(0, 1.5));
}

function secondsOf({ seconds: [start, end] }: Timed, week: Week, chance: Chance): number {
  return toStep(start + (end - start) * progressBy(week.number) + chance.between(-5, 5), 5);
}

function carryOf(work: Carry, week: Week, chance: Chance): Omit<SetDraft, 'type'> {
  const load = toStep(work.loadKg + work.gainKg * progressBy(week.number), 2);
  return { load: kg(load), distanceMeters: work.meters, durationSeconds: chance.whole(24, 34) };
}

function setCount(sets: number, week: Week): number {
  return week.step === 4 ? Math.max(2, sets - 2) : sets;
}

function repeated(count: number, make: (nth: number) => Omit<SetDraft, 'type'>): SetDraft[] {
  return Array.from({ length: count }, (_, nth) => ({ type: 'normal', ...make(nth) }));
}

/** Sets know the line that they come from; here that is their place. */
function number(entries: readonly EntryDraft[]): ImportedExercise[] {
  let line = 0;
  return entries.map((entry) => ({ ...entry, sets: entry.sets.map((set) => ({ line: ++line, ...set })) }));
}

function dayOf(week: Week, weekday: number): string {
  return new Date(Date.parse(`${week.monday}T00:00:00Z`) + weekday * 86_400_000).toISOString().slice(0, 10);
}

function later(clock: string, minutes: number): string {
  const time = new Date(Date.parse(`2000-01-01T${clock}:00Z`) + minutes * 60_000);
  return time.toISOString().slice(11, 16);
}

const toStep = (value: number, step: number): number => Math.round(value / step) * step;
const kg = (value: number) => ({ value, unit: 'kg' }) as const;
