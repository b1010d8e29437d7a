/** The project in a folder of its own, with its history and whatever is not committed yet: for commands that write. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Whoever runs the tests may have no name in git, or one that signs what it commits. */
const SOMEBODY = {
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@spotter.example',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@spotter.example',
};

export interface WorkingCopy {
  readonly directory: string;
  /** Runs git there; answers what it prints. */
  git(...args: string[]): string;
  remove(): void;
}

/** A clone in which what is being worked on is committed; its packages are those of the project. */
export function workingCopy(): WorkingCopy {
  const parent = mkdtempSync(path.join(tmpdir(), 'spotter-copy-'));
  // A database that runs as another user has to reach its data.
  chmodSync(parent, 0o755);
  const directory = path.join(parent, 'spotter');
  const gitIn =
    (cwd: string) =>
    (...args: string[]): string =>
      execFileSync('git', args, {
        cwd,
        env: { ...process.env, ...SOMEBODY },
        encoding: 'utf8',
        stdio: 'pipe',
      });
  const ours = gitIn(PROJECT);
  ours('clone', '--quiet', '--no-hardlinks', `file://${PROJECT}`, directory);
  const listed = (...args: string[]): string[] =>
    ours(...args, '-z')
      .split('\0')
      .filter(Boolean);
  const changed = [
    ...listed('diff', 'HEAD', '--name-only'),
    ...listed('ls-files', '--others', '--exclude-standard'),
  ];
  for (const file of changed) bringOver(file, directory);
  assertInstalled();
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(directory, 'node_modules'));
  const git = gitIn(directory);
  if (changed.length > 0) {
    git('add', '--all');
    git(
      '-c',
      'commit.gpgsign=false',
      'commit',
      '--quiet',
      '--allow-empty',
      '--message',
      'what is being worked on',
    );
  }
  return { directory, git, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

function bringOver(file: string, directory: string): void {
  const [from, to] = [path.join(PROJECT, file), path.join(directory, file)];
  if (!existsSync(from)) return rmSync(to, { force: true });
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
}

/** A target of make that finds other packages would install over those of the project. */
function assertInstalled(): void {
  const text = (file: string): string => readFileSync(path.join(PROJECT, file), 'utf8');
  if (text('node_modules/.installed-lock') !== text('package-lock.json'))
    throw new Error('node_modules is not what package-lock.json asks for: run `make install`');
}
