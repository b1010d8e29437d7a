/** For people at a terminal. */
import { styleText } from 'node:util';
import { placeText, type Diff, type Report } from '../report.js';
import {
  countsText,
  groupsOf,
  messageOf,
  operationsText,
  placesText,
  remarkOf,
  versionText,
  type Entry,
  type Group,
} from './entries.js';

export interface TextOptions {
  readonly width?: number;
  readonly colour?: boolean;
  /** Every entry, however many there are. */
  readonly all?: boolean;
  /** Also which of Redocly's verdicts did not stand. */
  readonly explain?: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Stands for a space between words that stay together. */
const JOINT = '\u0001';

const MOST = { breaking: 50, other: 15 };

export function formatText(
  { diffs, faults, notices }: Report,
  { width = 100, colour = false, all = false, explain = false }: TextOptions = {},
): string {
  const paint = (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const lines = diffs.flatMap((diff) => [...diffLines(diff), '']);
  for (const { message, fix, at } of faults) {
    lines.push(
      `${paint('red', 'Approvals')} ${at ? placeText(at) : ''}`,
      ...wrap(`${message} ${fix}`, 2, width),
      '',
    );
  }
  for (const notice of notices) lines.push(...wrap(notice, 0, width), '');
  return `${lines.join('\n').trimEnd()}\n`;

  function diffLines(diff: Diff): string[] {
    const { label, base, revision, verdict, changes, breaks, rejudged } = diff;
    const name = label === undefined ? '' : `${label}: `;
    const title = `${name}${revision.name} against ${base.name}`;
    if (changes.length === 0) return [`${title}: no changes. ${versionText(diff)}`, ...explained(diff)];
    return [
      paint('bold', title),
      '',
      ...groupsOf(changes).flatMap(groupLines),
      paint(breaks ? ['bold', 'red'] : 'bold', `Verdict: ${verdict}`) + ` (${countsText(changes)})`,
      ...wrap(versionText(diff), 0, width),
      ...(rejudged.length > 0 && !explain
        ? wrap(`${rejudged.length} of Redocly's verdicts did not stand; --explain lists them.`, 0, width)
        : []),
      ...explained(diff),
    ];
  }

  function groupLines({ title, isBreaking, entries }: Group): string[] {
    const shown = all ? entries : entries.slice(0, isBreaking ? MOST.breaking : MOST.other);
    const left = entries.length - shown.length;
    return [
      paint(isBreaking ? ['bold', 'red'] : 'bold', `${title} (${entries.length})`),
      ...shown.flatMap((entry) => entryLines(entry, isBreaking)),
      ...(left > 0 ? [`  and ${left} more: --all shows them.`] : []),
      '',
    ];
  }

  function entryLines(entry: Entry, isBreaking: boolean): string[] {
    const { client, fix, rule } = entry;
    const message = messageOf(entry);
    const remark = remarkOf(entry);
    const head = headLines(entry);
    if (!isBreaking) return [...head, ...wrap([message, client, remark].join(' '), 4, width)];
    return [
      ...head,
      ...wrap(`${message} [${rule}]`, 4, width),
      ...wrap(`client: ${client}`, 4, width, 8),
      ...(fix === undefined ? [] : wrap(`fix: ${fix}`, 4, width, 8)),
    ];
  }

  /** The place, so that it can be copied or clicked, and beside or below it the operations. */
  function headLines(entry: Entry): string[] {
    const [place, operations] = [placesText(entry), operationsText(entry)];
    const fits = place.length + operations.length + 4 <= width;
    if (fits) return [`  ${[paint('cyan', place), operations].filter(Boolean).join('  ')}`];
    const whole = operations.replace(/(?<=[A-Z]) (?=\/)/g, JOINT);
    const below = wrap(whole, 4, width).map((line) => line.replaceAll(JOINT, ' '));
    return [`  ${paint('cyan', place)}`, ...below];
  }

  function explained({ rejudged }: Diff): string[] {
    if (!explain || rejudged.length === 0) return [];
    return [
      '',
      paint('bold', `Verdicts of Redocly that did not stand (${rejudged.length})`),
      ...rejudged.flatMap(({ rule, place, message, redocly, ours }) => [
        `  ${place}`,
        ...wrap(`${message} [${rule}] ${redocly}; ours: ${ours}.`, 4, width),
      ]),
    ];
  }
}

/** Breaks between words; a word that is longer than the line stays whole, so that it can be copied. */
function wrap(text: string, indent: number, width: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    const margin = indent + (lines.length > 0 ? hanging : 0);
    if (line !== '' && margin + line.length + 1 + word.length > width) {
      lines.push(' '.repeat(margin) + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, ' '.repeat(indent + (lines.length > 0 ? hanging : 0)) + line];
}
