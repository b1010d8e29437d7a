import type { LocalDate } from '../shared/time.js';
import type { Role } from '../shared/actor.js';
import type { Level } from '../exercises/vocabulary.js';

export type UnitSystem = 'metric' | 'imperial';
export type EffortScale = 'none' | 'rpe' | 'rir';
export type E1rmFormula = 'epley' | 'brzycki' | 'lombardi' | 'mayhew' | 'wathan' | 'oconner' | 'lander';
export type Sex = 'male' | 'female';

/** How a user wants things shown and calculated. What only points and reports need may stay unknown. */
export interface Settings {
  readonly unitSystem: UnitSystem;
  /** 1 is Monday. */
  readonly weekStartsOn: number;
  readonly level: Level;
  readonly effortScale: EffortScale;
  readonly e1rmFormula: E1rmFormula;
  readonly defaultRestSeconds: number | null;
  readonly sex: Sex | null;
  readonly bornOn: LocalDate | null;
  readonly heightCm: number | null;
}

export interface User {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  /** BCP 47. */
  readonly locale: string;
  /** IANA; the zone of workouts that name none. */
  readonly timeZone: string;
  readonly emailVerifiedAt: string | null;
  /** When the account will be deleted, as its owner asked. */
  readonly deletionDueAt: string | null;
  readonly settings: Settings;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const DEFAULT_SETTINGS: Settings = {
  unitSystem: 'metric',
  weekStartsOn: 1,
  level: 'beginner',
  effortScale: 'none',
  e1rmFormula: 'epley',
  defaultRestSeconds: null,
  sex: null,
  bornOn: null,
  heightCm: null,
};
