/** Documents as a git ref has them, with no need to check it out. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Side } from '../report.js';
import { loadOrExplain, UsageError } from './read.js';

/** What `git` answers, as bytes; rejects with its own words. */
export function git(args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      args,
      { encoding: 'buffer', maxBuffer: 512 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(stderr.toString().trim() || error.message));
        else resolve(stdout);
      },
    );
    if (input !== undefined) child.stdin?.end(input);
  });
}

/** The commit that a name stands for. */
export async function resolveRef(ref: string): Promise<string> {
  try {
    return (await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]))
      .toString()
      .trim();
  } catch {
    throw new UsageError(
      `${ref} is neither a file nor a commit that git knows here.`,
      'Name a file, a branch, a tag or a commit. In a shallow clone fetch it first: ' +
        `\`git fetch --depth 1 origin ${ref}:${ref}\`.`,
    );
  }
}

/**
 * The document of a ref, made by the compiler of today from the files of that ref. Where these cannot be compiled any
 * more, the bundle that was generated then. `undefined` if the ref has neither.
 */
export async function readFromGit(ref: string, document: string, bundle: string): Promise<Side | undefined> {
  const commit = await resolveRef(ref);
  const folder = path.posix.dirname(document).split('/')[0]!;
  return withTree(commit, [folder, bundle], async (root, files) => {
    const candidates = [document, bundle].filter((file) => files.has(file));
    for (const [index, file] of candidates.entries()) {
      try {
        return await readSide(root, file, ref);
      } catch (error) {
        if (!(error instanceof UsageError) || index === candidates.length - 1) throw error;
      }
    }
    return undefined;
  });
}

async function readSide(root: string, file: string, ref: string): Promise<Side> {
  const { root: document, locate } = await loadOrExplain(path.join(root, file));
  return {
    root: document,
    name: `${file}@${ref}`,
    locate: (pointer) => {
      const place = locate(pointer, true);
      const name = place && path.relative(root, path.resolve(place.file)).split(path.sep).join('/');
      return place && { ...place, file: name!, ref };
    },
  };
}

/** Runs `work` on a copy of some paths of a commit. */
async function withTree<T>(
  commit: string,
  paths: readonly string[],
  work: (root: string, files: ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  const top = (await git(['rev-parse', '--show-prefix'])).toString().trim();
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', commit, '--', ...paths]);
  const files = listed.toString().split('\0').filter(Boolean);
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'contract-ref-')));
  try {
    const contents = await readBlobs(files.map((file) => `${commit}:${top}${file}`));
    for (const [index, file] of files.entries()) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), contents[index]!);
    }
    return await work(root, new Set(files));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Many files by one process: `<id> blob <size>`, the bytes, a line feed, the next. */
async function readBlobs(names: readonly string[]): Promise<Buffer[]> {
  if (names.length === 0) return [];
  const answer = await git(['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  const blobs: Buffer[] = [];
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf(10, at);
    const size = Number(answer.toString('utf8', at, end).split(' ')[2]);
    blobs.push(answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return blobs;
}
