import {
  CATEGORIES,
  EQUIPMENT,
  FORCES,
  LEVELS,
  MECHANICS,
  MUSCLES,
  SET_TYPES,
  TRACKING_TYPES,
} from '../../domain/exercises/vocabulary.js';

const CATALOG = {
  muscles: MUSCLES,
  equipment: EQUIPMENT,
  trackingTypes: TRACKING_TYPES,
  setTypes: SET_TYPES,
  categories: CATEGORIES,
  levels: LEVELS,
  mechanics: MECHANICS,
  forces: FORCES,
} as const;

/** The vocabulary of the API; the same for everybody until the next release. */
export const presentCatalog = (): typeof CATALOG => CATALOG;
