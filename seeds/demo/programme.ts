/** What the demo athlete trains: four days a week, upper and lower body in turn, and now and then a run. */

/** A lift whose load is planned from an estimated maximum. */
export interface MainLift {
  readonly kind: 'main';
  readonly exercise: string;
  /** The maximum at the beginning, and what a year of training adds to it. */
  readonly maximumKg: number;
  readonly gainKg: number;
}

/** Work for repetitions, with a load that grows by small steps. */
export interface Accessory {
  readonly kind: 'accessory';
  readonly exercise: string;
  readonly loadKg: number;
  readonly gainKg: number;
  /** The smallest change that the equipment allows. */
  readonly stepKg: number;
  readonly reps: readonly [low: number, high: number];
  readonly sets: number;
  readonly endsWithDropset?: true;
}

/** Work with one's own weight, measured in repetitions, seconds or metres. */
export interface Bodyweight {
  readonly kind: 'bodyweight';
  readonly exercise: string;
  readonly reps: readonly [start: number, end: number];
  readonly sets: number;
}

export interface Timed {
  readonly kind: 'timed';
  readonly exercise: string;
  readonly seconds: readonly [start: number, end: number];
  readonly sets: number;
}

export interface Carry {
  readonly kind: 'carry';
  readonly exercise: string;
  readonly loadKg: number;
  readonly gainKg: number;
  readonly meters: number;
  readonly sets: number;
}

export type Work = MainLift | Accessory | Bodyweight | Timed | Carry;

/** Work that is done in turn stands in one list. */
export type Slot = Work | readonly [Work, Work];

export interface TrainingDay {
  readonly title: string;
  /** Days after Monday. */
  readonly weekday: number;
  readonly clock: string;
  readonly slots: readonly Slot[];
}

const bench: MainLift = { kind: 'main', exercise: 'Barbell Bench Press', maximumKg: 92, gainKg: 14 };
const squat: MainLift = { kind: 'main', exercise: 'Barbell Back Squat', maximumKg: 125, gainKg: 24 };
const deadlift: MainLift = { kind: 'main', exercise: 'Barbell Deadlift', maximumKg: 155, gainKg: 28 };
const press: MainLift = { kind: 'main', exercise: 'Overhead Press', maximumKg: 58, gainKg: 8 };

const accessory = (
  exercise: string,
  loadKg: number,
  gainKg: number,
  stepKg: number,
  reps: readonly [number, number],
  sets = 3,
): Accessory => ({ kind: 'accessory', exercise, loadKg, gainKg, stepKg, reps, sets });

const lateralRaise: Accessory = {
  ...accessory('Dumbbell Lateral Raise', 8, 4, 1, [12, 15]),
  endsWithDropset: true,
};
const pullUp: Bodyweight = { kind: 'bodyweight', exercise: 'Pull-Up', reps: [6, 11], sets: 4 };
const plank: Timed = { kind: 'timed', exercise: 'Plank', seconds: [45, 105], sets: 3 };
const carry: Carry = {
  kind: 'carry',
  exercise: "Farmer's Walk",
  loadKg: 24,
  gainKg: 12,
  meters: 30,
  sets: 3,
};

export const WEEK: readonly TrainingDay[] = [
  {
    title: 'Lower A: squat',
    weekday: 0,
    clock: '18:10',
    slots: [
      squat,
      accessory('Romanian Deadlift', 80, 25, 2.5, [8, 10]),
      accessory('Leg Press', 140, 60, 5, [10, 12]),
      [accessory('Standing Calf Raise', 60, 25, 5, [10, 15]), plank],
    ],
  },
  {
    title: 'Upper A: bench',
    weekday: 1,
    clock: '18:25',
    slots: [
      bench,
      accessory('Barbell Row', 60, 17.5, 2.5, [8, 10], 4),
      [lateralRaise, accessory('Triceps Pushdown', 25, 10, 2.5, [10, 12])],
      accessory('Dumbbell Curl', 12, 4, 1, [10, 12]),
    ],
  },
  {
    title: 'Lower B: deadlift',
    weekday: 3,
    clock: '18:05',
    slots: [
      deadlift,
      accessory('Bulgarian Split Squat', 14, 10, 2, [8, 10]),
      accessory('Lying Leg Curl', 35, 12.5, 2.5, [10, 12]),
      carry,
    ],
  },
  {
    title: 'Upper B: press',
    weekday: 5,
    clock: '10:30',
    slots: [
      press,
      pullUp,
      accessory('Incline Dumbbell Bench Press', 24, 8, 2, [8, 10]),
      [accessory('Face Pull', 20, 7.5, 2.5, [12, 15]), accessory('Hammer Curl', 12, 4, 1, [10, 12])],
    ],
  },
];

/** What takes the place of pressing while the shoulder heals. */
export const SPARING: Readonly<Record<string, Work>> = {
  'Barbell Bench Press': accessory('Neutral-Grip Dumbbell Bench Press', 18, 0, 2, [12, 15]),
  'Overhead Press': accessory('Landmine Press', 20, 0, 2.5, [12, 15]),
  'Dumbbell Lateral Raise': accessory('Band Pull-Apart', 0, 0, 1, [15, 20]),
  'Incline Dumbbell Bench Press': accessory('Machine Chest Press', 35, 0, 5, [12, 15]),
};

/** In a hotel room there is a floor. */
export const TRAVEL_DAY: TrainingDay = {
  title: 'Hotel room',
  weekday: 2,
  clock: '07:40',
  slots: [
    { kind: 'bodyweight', exercise: 'Push-Up', reps: [18, 25], sets: 4 },
    { kind: 'bodyweight', exercise: 'Bodyweight Squat', reps: [20, 30], sets: 4 },
    plank,
  ],
};
