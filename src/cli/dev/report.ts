/** What `make dev` says: a word in front of each line tells what it is about. */
import { groupsOf, operationsText, placesText, versionText } from '../../contract/diff/format/entries.js';
import type { Diff } from '../../contract/diff/report.js';
import { say } from '../steps.js';
import type { TestPlace } from './impact/tests.js';
import type { TouchedOperation } from './impact/touched.js';
import type { Impact, Listening, Publication, Remark, TypeFault } from './messages.js';
import type { Times } from './times.js';

/** How many of each are shown. */
const MOST = { files: 4, faults: 12, changes: 8, operations: 8, tests: 8, commandFiles: 8, titles: 5 };

/** The first line has the word, the others stand below it. */
function block(name: string, lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) say(index === 0 ? name : '')(line);
}

function most<T>(all: readonly T[], count: number, line: (one: T) => string): string[] {
  const more = all.length - count;
  return [...all.slice(0, count).map(line), ...(more > 0 ? [`and ${more} more`] : [])];
}

export function saved(files: readonly string[]): void {
  console.log('');
  const more = files.length - MOST.files;
  block('saved', [`${files.slice(0, MOST.files).join(', ')}${more > 0 ? ` and ${more} more` : ''}`]);
}

export function faults(all: readonly Remark[]): void {
  const count = all.length === 1 ? 'a fault' : `${all.length} faults`;
  block('document', [
    `${count}; the server goes on with the last good document`,
    ...most(all, MOST.faults, ({ where, message }) => `${where}  ${message}`).flatMap((text) =>
      text.split('\n'),
    ),
  ]);
}

export function start(all: readonly Impact[], written: readonly string[]): void {
  if (written.length > 0) block('generated', [`wrote ${written.join(', ')}`]);
  for (const { name, released } of all) if (released) block('verdict', [`${name} ${against(released)}`]);
}

export const nothingChanged = (): void => block('verdict', ['nothing in the document changes']);

export function impacts(all: readonly Impact[]): void {
  const changed = all.filter(({ touched, saved: save }) => touched.length > 0 || save?.changes.length);
  for (const { name, released, saved: save, touched, tests } of changed.length > 0 ? changed : all) {
    if (save) verdict(name, save, released);
    if (touched.length > 0) block('touched', touchedLines(touched));
    if (touched.length > 0) block('tests', testLines(tests));
  }
}

function verdict(name: string, save: Diff, released: Diff | undefined): void {
  const since = released ? `; ${against(released)}` : '; nothing was released yet';
  const entries = groupsOf(save.changes).flatMap((group) =>
    group.entries.map((entry) => ({ title: group.title.toLowerCase(), entry })),
  );
  const lines = most(entries, MOST.changes, ({ title, entry }) =>
    [
      `${title}: ${placesText(entry)}  ${operationsText(entry)}`.trimEnd(),
      `  ${entry.message}`,
      ...(entry.fix === undefined ? [] : [`  fix: ${entry.fix}`]),
    ].join('\n'),
  );
  block('verdict', [
    `${name}: this save is ${wordFor(save)}${since}`,
    ...lines.flatMap((text) => text.split('\n')),
  ]);
}

const wordFor = ({ verdict: word }: Diff): string => (word === 'none' ? 'nothing that clients see' : word);

const against = (diff: Diff): string =>
  `since the release ${diff.base.version ?? diff.base.name}: ${diff.verdict}. ${versionText(diff)}`;

function touchedLines(touched: readonly TouchedOperation[]): string[] {
  const count = touched.length === 1 ? 'an operation' : `${touched.length} operations`;
  return [
    count,
    ...most(touched, MOST.operations, ({ name, id, how, through, at }) => {
      const place = at ? `  ${at.file}:${at.line}` : '';
      const shared = through.length > 0 ? `  through ${through.slice(0, 3).join(', ')}` : '';
      return `${name}  ${id}${how === 'changed' ? '' : ` (${how})`}${place}${shared}`;
    }),
  ];
}

function testLines(tests: readonly TestPlace[]): string[] {
  if (tests.length === 0) return ['none names them; the proof of every operation: test/contract/proof'];
  const files = [...new Set(tests.map(({ file }) => file))];
  const named = tests.filter(({ isNamed }) => isNamed);
  const shown = [...named, ...tests.filter(({ isNamed }) => !isNamed)];
  return [
    `${tests.length} in ${files.length === 1 ? 'a file' : `${files.length} files`}`,
    ...most(shown, MOST.tests, ({ file, line, title }) => `${file}:${line}  ${title}`),
    `run: make test-only ARGS="${argumentsFor(tests, files)}"`,
  ];
}

/** Just these where the command stays short, otherwise their files, or the folders of these. */
function argumentsFor(tests: readonly TestPlace[], files: readonly string[]): string {
  const folders = new Set(files.map((file) => file.split('/').slice(0, -1).join('/')));
  if (files.length > MOST.commandFiles) return [...folders].join(' ');
  const titles = [...new Set(tests.map(({ title }) => title))];
  const isSimple = titles.length <= MOST.titles && titles.every((title) => /^[\w ,-]+$/.test(title));
  return isSimple ? `${files.join(' ')} -t '${titles.join('|')}'` : files.join(' ');
}

export function publication(made: Publication): void {
  if (made.kind === 'published') {
    block('server', ['answers from the new document', ...mockedLines(made.mocked)]);
    return;
  }
  block('server', ['goes on with the last document that fits the application', ...made.reasons]);
}

const mockedLines = (mocked: readonly string[]): string[] =>
  mocked.length === 0
    ? []
    : [
        `without a handler, answered from their examples: ${mocked.join(', ')}`,
        'write the handler, or list the operation in src/api/unimplemented.ts until then',
      ];

export const restarted = ({ port, mocked }: Listening): void =>
  block('restart', [`listens on port ${port}`, ...mockedLines(mocked)]);

export const notStarted = (reason: string): void =>
  block('restart', [`${reason}; waiting for the next change`]);

/** `before`: those that were told of already. Nothing new is nothing to say. */
export function typeFaults(all: readonly TypeFault[], before: readonly TypeFault[]): void {
  const files = new Set(all.map(({ file }) => file)).size;
  if (all.length === 0) {
    if (before.length > 0) block('types', ['everything compiles again']);
    return;
  }
  const told = new Set(before.map(textOf));
  const fresh = all.filter((fault) => !told.has(textOf(fault)));
  const old = all.length - fresh.length;
  if (fresh.length === 0 && all.length === before.length) return;
  block('types', [
    `${files === 1 ? 'a file does' : `${files} files do`} not compile`,
    ...most(fresh, MOST.faults, textOf),
    ...(old > 0 ? [`${old} as before`] : []),
  ]);
}

const textOf = ({ file, line, column, message }: TypeFault): string =>
  `${file}:${line}:${column}  ${message}`;

export const overtaken = (): void => block('types', ['a newer save came before they were checked']);

export const times = (measured: Times): void => block('time', [measured.line()]);
