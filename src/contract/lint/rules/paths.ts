/** Paths: how they read, and that each request has one answer to which operation it is for. */
import { rule } from '../rule.js';

/** Without the version, `/api/v1`. */
const segmentsOf = (path: string): string[] =>
  path
    .replace(/^\/api\/v\d+/, '')
    .split('/')
    .slice(1);
const isTemplate = (segment: string): boolean => segment.startsWith('{');

/** What a segment of a path may be besides a plural. */
export const PATH_WORDS: Readonly<Record<'singular' | 'actions', readonly string[]>> = {
  /** What exists once. */
  singular: [
    'me',
    'auth',
    'oidc',
    'analytics',
    'sync',
    'schedule',
    'catalog',
    'health',
    'readiness',
    'active',
    'ai',
    'admin',
    'audit-log',
    'email',
    'password',
    'verification',
  ],
  /** What is done rather than is. */
  actions: [
    ...['batch', 'cancel', 'retry', 'duplicate', 'complete', 'merge', 'apply', 'undo', 'restore', 'analyze'],
    ...[
      'simulate',
      'register',
      'login',
      'logout',
      'refresh',
      'accept',
      'reauthenticate',
      'verify-email',
      'forgot',
      'reset',
    ],
  ],
};

const pathSegments = rule({
  id: 'path-segment-is-plural',
  keeps: 'C-10',
  options: PATH_WORDS,
  check({ paths }, report, { singular, actions }) {
    const known = new Set([...singular, ...actions]);
    for (const { path, at } of paths) {
      for (const segment of segmentsOf(path)) {
        if (isTemplate(segment) || known.has(segment)) continue;
        const wrong = !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(segment)
          ? 'must be kebab-case'
          : !segment.endsWith('s') &&
            'must be plural, or be listed as an action or as something that exists once';
        if (wrong) report(at, `The path segment "${segment}" ${wrong}.`, 'key');
      }
    }
  },
});

const pathDepth = rule({
  id: 'path-is-shallow',
  keeps: 'C-10',
  options: { levels: 2 },
  check({ paths }, report, { levels }) {
    for (const { path, at } of paths) {
      const resources = segmentsOf(path).filter((segment, i, all) => {
        const following = all[i + 1];
        return (
          !isTemplate(segment) &&
          (segment.endsWith('s') || (following !== undefined && isTemplate(following)))
        );
      });
      if (resources.length <= levels) continue;
      report(
        at,
        `The path goes ${resources.length} resources deep: start it at ${resources.at(-levels)}.`,
        'key',
      );
    }
  },
});

const noTrailingSlash = rule({
  id: 'path-has-no-trailing-slash',
  keeps: 'C-10',
  check({ paths }, report) {
    for (const { path, at } of paths) {
      if (path.length > 1 && path.endsWith('/'))
        report(at, 'The path must not end with a slash: remove it.', 'key');
    }
  },
});

const pathParameters = rule({
  id: 'path-parameter-names-resource',
  keeps: 'C-10',
  check({ paths }, report) {
    for (const { path, at } of paths) {
      segmentsOf(path).forEach((segment, i, all) => {
        const collection = all[i - 1];
        if (!isTemplate(segment) || collection === undefined) return;
        const names = singularsOf(collection).map((singular) => `{${singular}Id}`);
        if (names.includes(segment)) return;
        report(at, `The path parameter ${segment} must be called ${names.at(-1)}.`, 'key');
      });
    }
  },
});

/** What one of a collection may be called, by the spelling alone; the likeliest last. */
export function singularsOf(collection: string): string[] {
  const plural = collection.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const endings = [
    ['es', ''],
    ['s', ''],
    ['ves', 'f'],
    ['ies', 'y'],
  ] as const;
  return endings.flatMap(([end, one]) => (plural.endsWith(end) ? [plural.slice(0, -end.length) + one] : []));
}

/** A concrete segment goes before a template; two paths that are each more concrete somewhere tie. */
const pathsAreDistinct = rule({
  id: 'path-is-unambiguous',
  keeps: 'engine: each URL has one path',
  check({ paths }, report) {
    paths.forEach(({ path, at }, i) => {
      const rival = paths.slice(0, i).find((other) => tie(segmentsOf(other.path), segmentsOf(path)));
      if (rival) report(at, `Some URLs fit this path as well as ${rival.path}: change one of them.`, 'key');
    });
  },
});

function tie(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const pairs = one.map((segment, i) => [
    isTemplate(segment),
    isTemplate(other[i] ?? ''),
    segment === other[i],
  ]);
  const meet = pairs.every(([a, b, same]) => a || b || same);
  const oneWins = pairs.some(([a, b]) => !a && b);
  const otherWins = pairs.some(([a, b]) => a && !b);
  return meet && oneWins === otherWins;
}

export const pathRules = [pathSegments, pathDepth, noTrailingSlash, pathParameters, pathsAreDistinct];
