/**
 * The commands of a page of the documentation, run as a reader would: block after block, in one shell, in a fresh copy
 * of the project. ` ```sh background ` goes on until the page ends, ` ```sh skip ` needs what no test has.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from './free-port.js';
import type { WorkingCopy } from './working-copy.js';

interface Block {
  /** Of the fence, in the page. */
  readonly line: number;
  readonly isBackground: boolean;
  readonly text: string;
}

const FENCE = /^```sh( background| skip)?\n(.*?)^```$/gms;

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(FENCE)].flatMap(({ index, 1: mark, 2: text = '' }) => {
    const line = markdown.slice(0, index).split('\n').length;
    return mark === ' skip' ? [] : [{ line, isBackground: mark === ' background', text }];
  });
}

/** Ends what was started, however the page ends. A command that fails is named by page and line. */
const PROLOGUE = `
set -Eeuo pipefail
trap 'echo "\${BASH_SOURCE[0]#.data/pages/*/}:$LINENO: this command failed: $BASH_COMMAND"' ERR
trap 'for group in $started; do kill -TERM -- "-$group" 2>/dev/null || true; done; wait' EXIT
started=
until_ready() { # log, pid
  for _ in $(seq 600); do
    url=$(grep -oE 'https?://(localhost|127[.]0[.]0[.]1):[0-9]+' "$1" | head -1 || true)
    if [ -n "$url" ] && curl -s -o /dev/null "$url"; then return 0; fi
    kill -0 "$2" 2>/dev/null || break
    sleep 0.1
  done
  cat "$1"
  return 1
}
`;

export interface PageRun {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Runs `docs/<name>.md`. The ports that pages name are taken by whoever works here, so free ones stand for them. */
export async function runPage(page: string, copy: WorkingCopy): Promise<PageRun> {
  const [server, mock] = [await freePort(), await freePort()];
  const here = (text: string): string =>
    text
      .replace(/\b(localhost|127\.0\.0\.1):3000\b/g, `$1:${server}`)
      .replace(/\b(localhost|127\.0\.0\.1):4010\b/g, `$1:${mock}`);
  const blocks = blocksOf(readFileSync(path.join(copy.directory, page), 'utf8'));
  const script = [PROLOGUE, ...blocks.map((block) => step(page, copy.directory, block, here))].join('\n');
  const child = spawn('bash', ['-c', script], {
    cwd: copy.directory,
    env: { ...environment(), PORT: `${server}`, MOCK_PORT: `${mock}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output };
}

/** A file whose lines are numbered as in the page, so that the shell itself names the place of a failure. */
function step(
  page: string,
  directory: string,
  { line, isBackground, text }: Block,
  here: (text: string) => string,
): string {
  const file = path.join('.data', 'pages', `${line}`, page);
  mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
  writeFileSync(path.join(directory, file), `${'\n'.repeat(line)}${here(text)}`);
  if (!isBackground) return `. ${file}`;
  const log = `${file}.log`;
  // In a group of its own, so that whatever the command starts ends with it.
  return `set -m; bash -e ${file} > ${log} 2>&1 & set +m; started="$started $!"; until_ready ${log} $!`;
}

/** What a reader's shell has. Nothing of the test run's own settings reaches the commands. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && ['PATH', 'HOME', 'LANG', 'TERM', 'TMPDIR', 'CHROMIUM'].includes(entry[0]),
    ),
  );
