/** Where the documents of a project are: each major version has its own, with its own releases. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { compareVersions, parseVersion, type Version } from '../policy/version.js';
import { isFile } from './read.js';

export interface Layout {
  /** `openapi`: version 1 in `openapi.yaml`, version N in `vN/openapi.yaml`, releases in `released/vN/`. */
  readonly folder: string;
  /** `generated`: the bundle of version 1, and those of others in `vN/`. */
  readonly generated: string;
}

export const DEFAULT_LAYOUT: Layout = { folder: 'openapi', generated: 'generated' };

/** The files of one major version. */
export interface VersionFiles {
  readonly name: string;
  readonly document: string;
  readonly bundle: string;
  readonly releases: string;
}

export interface Release {
  readonly version: Version;
  readonly file: string;
}

const VERSION = /^v[1-9]\d*$/;

export function filesOf(name: string, { folder, generated }: Layout): VersionFiles {
  const below = name === 'v1' ? [] : [name];
  return {
    name,
    document: path.posix.join(folder, ...below, 'openapi.yaml'),
    bundle: path.posix.join(generated, ...below, 'openapi.json'),
    releases: path.posix.join(folder, 'released', name),
  };
}

/** Every version that has a document or a release, in order. */
export async function versionsOf(layout: Layout): Promise<VersionFiles[]> {
  const names = new Set([
    ...(await foldersIn(path.join(layout.folder, 'released'))),
    ...(await foldersIn(layout.folder)),
  ]);
  if (await isFile(filesOf('v1', layout).document)) names.add('v1');
  return [...names]
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .map((name) => filesOf(name, layout));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && VERSION.test(entry.name)).map(({ name }) => name);
}

/** The released documents of a version, the oldest first. */
export async function releasesOf({ releases }: VersionFiles): Promise<Release[]> {
  const names = await readdir(releases).catch(() => []);
  return names
    .flatMap((name) => {
      const version = name.endsWith('.json') ? parseVersion(name.slice(0, -'.json'.length)) : undefined;
      return version ? [{ version, file: path.posix.join(releases, name) }] : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version));
}
