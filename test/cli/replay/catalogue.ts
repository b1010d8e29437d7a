import { readdirSync, readFileSync } from 'node:fs';
import type { KnownExercise } from '../../../src/domain/imports/mapping.js';

const folder = new URL('../../../seeds/catalogue/', import.meta.url);

/** The catalogue as the API would list it. */
export const CATALOGUE: readonly KnownExercise[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<KnownExercise, 'id'>[])
  .map((exercise) => ({ ...exercise, id: exercise.name }));
