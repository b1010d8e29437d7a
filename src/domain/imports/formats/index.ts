import { UnknownFormat } from '../errors.js';
import type { Header } from '../row.js';
import { fitNotes } from './fit-notes.js';
import { fitnotes } from './fitnotes.js';
import type { ExportFormat } from './format.js';
import { hevy } from './hevy.js';
import { liftlog } from './liftlog.js';
import { strongComma, strongSix, strongUnits } from './strong.js';
import { stronglifts } from './stronglifts.js';

export const FORMATS: readonly ExportFormat[] = [
  strongComma,
  strongUnits,
  strongSix,
  hevy,
  fitnotes,
  fitNotes,
  stronglifts,
  liftlog,
];

/** The format that the header belongs to; throws `UnknownFormat` with the list of those that can be read. */
export function detectFormat(header: Header): ExportFormat {
  const format = FORMATS.find((candidate) => candidate.matches(header));
  if (!format) throw new UnknownFormat(header.names, FORMATS);
  return format;
}
