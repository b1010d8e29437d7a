/** Where the tests are that speak of an operation: by its name in a title, or by its path in what they send. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

export interface TestPlace {
  readonly file: string;
  readonly line: number;
  /** Of the `describe` or `it` that stands there. */
  readonly title: string;
  /** The title names the operation. */
  readonly isNamed: boolean;
}

export interface Operation {
  /** `GET /api/v1/sets/{setId}`. */
  readonly name: string;
  readonly id: string;
}

interface Block {
  readonly line: number;
  readonly title: string;
}

/** A path that a test sends something to. */
interface Sending {
  readonly block: Block;
  /** In upper case; undefined where the line does not say. */
  readonly method: string | undefined;
  readonly segments: readonly string[];
}

interface Scanned {
  readonly changedAt: number;
  readonly blocks: readonly Block[];
  readonly sendings: readonly Sending[];
}

const BLOCK = /^\s*(?:describe|it|test)\b/;
const TITLE = /(?:\(|^\s*)(['"`])((?:\\.|(?!\1).)+)\1\s*,/;
const PATH = /(['"`])(\/(?:(?!\1).)*)\1/g;
const METHOD =
  /(?:\b|\.)(get|post|put|patch|delete)(?:<[^()]*>)?\(\s*$|['"](GET|POST|PUT|PATCH|DELETE)['"],\s*$/;
/** How many lines below `it.each(` its title may stand. */
const TABLE_LINES = 60;

/** Reads each file once, and again when it has changed. */
export class TestIndex {
  readonly #scanned = new Map<string, Scanned>();

  constructor(private readonly folder = 'test') {}

  /** `all`: every operation of the documents, since the one that fits a path best is meant. */
  async placesOf(wanted: readonly Operation[], all: readonly Operation[]): Promise<TestPlace[]> {
    await this.#refresh();
    const targets = all.map((operation) => ({ operation, ...targetOf(operation) }));
    const isWanted = new Set(wanted.map(({ name }) => name));
    const names = wanted.map(({ id }) => new RegExp(`\\b${id.replace(/\W/g, '\\$&')}\\b`));
    return [...this.#scanned].sort(byName).flatMap(([file, { blocks, sendings }]) => {
      const places = new Map<number, TestPlace>();
      const note = ({ line, title }: Block, isNamed: boolean): void => {
        if (!places.has(line)) places.set(line, { file, line, title, isNamed });
      };
      for (const block of blocks) if (names.some((name) => name.test(block.title))) note(block, true);
      for (const sending of sendings) {
        const meant = bestFor(sending, targets);
        if (meant.some(({ operation }) => isWanted.has(operation.name))) note(sending.block, false);
      }
      return [...places.values()].sort((a, b) => a.line - b.line);
    });
  }

  async #refresh(): Promise<void> {
    const entries = await readdir(this.folder, { recursive: true }).catch(() => []);
    const files = entries
      .filter((name) => /\.(test|browser)\.ts$/.test(name) && !/(^|\/)fixtures\//.test(name))
      .map((name) => path.posix.join(this.folder, name.split(path.sep).join('/')));
    for (const known of this.#scanned.keys()) if (!files.includes(known)) this.#scanned.delete(known);
    await Promise.all(files.map((file) => this.#scan(file)));
  }

  async #scan(file: string): Promise<void> {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    if (this.#scanned.get(file)?.changedAt === mtimeMs) return;
    this.#scanned.set(file, { changedAt: mtimeMs, ...scan(await readFile(file, 'utf8').catch(() => '')) });
  }
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Lines are enough: the tests are formatted, and a miss costs a line of a list. */
export function scan(text: string): Pick<Scanned, 'blocks' | 'sendings'> {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  const sendings: Sending[] = [];
  let block: Block | undefined;
  lines.forEach((line, index) => {
    if (BLOCK.test(line)) {
      block = { line: index + 1, title: titleFrom(lines, index) };
      blocks.push(block);
    }
    for (const match of line.matchAll(PATH)) {
      const before = line.slice(0, match.index) || (lines[index - 1] ?? '');
      const [, called, sent] = METHOD.exec(before) ?? [];
      if (!block) continue;
      sendings.push({ block, method: (called ?? sent)?.toUpperCase(), segments: segmentsOf(match[2]!) });
    }
  });
  return { blocks, sendings };
}

/** Of `it.each([...])('title', ...)` it stands below the table. */
function titleFrom(lines: readonly string[], start: number): string {
  const own = TITLE.exec(lines[start]!);
  if (own) return own[2]!;
  if (!/\.each\b|\($/.test(lines[start]!)) return '';
  const below = lines.slice(start + 1, start + TABLE_LINES);
  const last = below.findIndex((line) => /\]\)\(|^\s*['"`].*['"`],$/.test(line));
  return (TITLE.exec(below[last] ?? '') ?? TITLE.exec(below[last + 1] ?? ''))?.[2] ?? '';
}

/** `/workouts/${id}/sets?limit=1`; what is computed stands for any segment. */
const segmentsOf = (target: string): string[] =>
  target
    .replace(/\$\{[^}]*\}/g, '{}')
    .split('?', 1)[0]!
    .split('/')
    .slice(1);

interface Target {
  readonly method: string;
  readonly segments: readonly string[];
  /** Without `api` and the version, as most tests write it. */
  readonly short: readonly string[];
}

function targetOf({ name }: Operation): Target {
  const [method = '', target = ''] = name.split(' ');
  const segments = segmentsOf(target);
  const version = segments.findIndex((segment) => /^v\d+$/.test(segment));
  return { method, segments, short: segments.slice(version + 1) };
}

/** Concrete segments win over templates, as they do in the server. */
function bestFor<T extends Target>({ method, segments }: Sending, targets: readonly T[]): T[] {
  const fitting = targets
    .filter((target) => method === undefined || target.method === method)
    .map((target) => ({
      target,
      score: Math.max(fit(target.segments, segments), fit(target.short, segments)),
    }))
    .filter(({ score }) => score >= 0);
  const best = Math.max(...fitting.map(({ score }) => score));
  return fitting.filter(({ score }) => score === best).map(({ target }) => target);
}

/** How many segments are the same; -1 where the path is another. */
function fit(template: readonly string[], segments: readonly string[]): number {
  if (template.length !== segments.length || template.length === 0) return -1;
  let same = 0;
  for (const [index, part] of template.entries()) {
    const sent = segments[index]!;
    if (part === sent) same++;
    else if (!part.startsWith('{') || sent === '') return -1;
  }
  return same;
}
