import type { ReplayResult } from './replay-file.js';
import { tallyOf } from './tally.js';
import type { Tally } from './tally.js';

/** What a person wants to know after a replay, line by line. */
export function summaryOf(file: string, result: ReplayResult): string[] {
  const { parsed, posted } = result;
  const { rows } = parsed;
  const lines = [
    ...result.issues.map(
      ({ line, column, severity, value, message }) =>
        `${file}:${line}:${column || '-'} ${severity}: ${message}${value === '' ? '' : ` (${value})`}`,
    ),
    `Format     ${parsed.format}`,
    `Rows       ${rows.read} read: ${rows.withSets} with sets, ${rows.annotations} notes and rests, ${rows.leftOut} left out`,
    `In file    ${described(tallyOf(parsed.workouts))}`,
  ];
  if (!posted) return [...lines, 'Posted     nothing: this was a rehearsal'];
  for (const { name, match, target, confidence, suggestion, sets } of posted.mappings) {
    const is =
      match === 'custom' ? `custom exercise (${target.trackingType})` : `${target.name} (by ${match})`;
    const near =
      suggestion === undefined ? '' : `, nearest was ${suggestion} at ${Math.round(confidence * 100)} %`;
    lines.push(`Exercise   ${name}: ${is}${near}, ${sets} sets`);
  }
  for (const { workout, id } of posted.changed) {
    lines.push(
      `${file}:${workout.line}:- warning: "${workout.title}" is stored as ${id} with other content: left as it is`,
    );
  }
  for (const { workout, reason } of posted.refused) {
    lines.push(
      `${file}:${workout.line}:- error: "${workout.title}" of ${workout.localStart} was refused: ${reason}`,
    );
  }
  return [
    ...lines,
    `Added      ${described(posted.added)}, ${posted.customExercisesAdded} custom exercises`,
    `There      ${described(posted.alreadyThere)}`,
    `Refused    ${posted.refused.length} workouts`,
  ];
}

function described({ workouts, sets, volumeKg, volumeKgWithoutWarmups }: Tally): string {
  const volume = `${kg(volumeKg)} kg moved (${kg(volumeKgWithoutWarmups)} without warm-ups)`;
  return `${workouts} workouts, ${sets} sets, ${volume}`;
}

/** To the hundred grams; the sums of pounds have more digits than meaning. */
const kg = (kilograms: number): string => String(Math.round(kilograms * 10) / 10);
