/** Semantic versions, as far as `info.version` needs them. */
import type { Verdict } from '../change.js';

export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** `rc.1`; such a version comes before the one without. */
  readonly pre: string;
}

/** `undefined` for what is no semantic version. */
export function parseVersion(text: unknown): Version | undefined {
  const found = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/.exec(String(text));
  if (!found) return undefined;
  const [, major, minor = '0', patch = '0', pre = ''] = found;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), pre };
}

export const versionText = ({ major, minor, patch, pre }: Version): string =>
  `${major}.${minor}.${patch}${pre && `-${pre}`}`;

/** Negative if `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (numbers !== 0 || a.pre === b.pre) return numbers;
  if (a.pre === '') return 1;
  if (b.pre === '') return -1;
  return a.pre.localeCompare(b.pre, 'en', { numeric: true });
}

/** The smallest version after `version` that the verdict allows. */
export function nextVersion(version: Version, verdict: Verdict): Version {
  const { major, minor, patch } = version;
  if (verdict === 'none') return version;
  if (verdict === 'major') return { major: major + 1, minor: 0, patch: 0, pre: '' };
  if (verdict === 'minor') return { major, minor: minor + 1, patch: 0, pre: '' };
  return { major, minor, patch: patch + 1, pre: '' };
}

/** Whether `given` promises what the verdict asks for. A candidate of the next version does: `2.0.0-rc.1`. */
export function isEnough(base: Version, given: Version, verdict: Verdict): boolean {
  const { major, minor, patch } = nextVersion(base, verdict);
  return compareVersions({ ...given, pre: '' }, { major, minor, patch, pre: '' }) >= 0;
}
