/** What belongs to the document as a whole: servers, conventions, the catalogue of problems, prose. */
import { child } from '../../compile/document.js';
import { align, compareOthers, report, type Reporter } from './context.js';
import { breaking, compatible, place, prose } from './findings.js';
import { same } from './schema/shape.js';

export function compareRoot(reporter: Reporter): void {
  const [base, revision] = [reporter.base.root, reporter.revision.root];
  const pair = { base: { node: base, at: '#' }, revision: { node: revision, at: '#' } };
  compareServers(reporter);
  compareSwitches(reporter);
  compareCatalogue(reporter);
  compareInfo(reporter);
  compareOthers(
    reporter,
    pair,
    'the document',
    [
      ...['info', 'servers', 'paths', 'webhooks', 'components', 'security'],
      ...['x-rate-limits', 'x-conventions', 'x-problem-catalog'],
    ],
    ['openapi', 'tags', 'externalDocs'],
  );
}

/** Scheme and host; the path is part of every path. */
function compareServers(reporter: Reporter): void {
  const originsOf = (servers: readonly { readonly url: string }[] | undefined): Map<string, string> =>
    new Map(
      (servers ?? [{ url: '/' }]).map(({ url }, index) => [
        /^[a-z][a-z\d+.-]*:\/\/[^/]*/i.exec(url)?.[0].toLowerCase() ?? '',
        servers ? child('#', 'servers', index) : '#',
      ]),
    );
  const { removed, added } = align(
    originsOf(reporter.base.root.servers),
    originsOf(reporter.revision.root.servers),
  );
  const nameOf = (origin: string): string => (origin === '' ? 'the server of the document' : `\`${origin}\``);
  for (const [origin, at] of removed)
    report(
      reporter,
      breaking({
        rule: 'server-removed',
        place: place(at, reporter.revision.root.servers ? '#/servers' : '#'),
        message: `${nameOf(origin)} is no longer a server.`,
        client: 'Nobody promises an answer where it sends its requests.',
        fix: 'List the server until a new major version, if only as one that forwards.',
      }),
    );
  for (const [origin, at] of added)
    report(
      reporter,
      compatible('added', {
        rule: 'server-added',
        place: place(reporter.base.root.servers ? '#/servers' : '#', at),
        message: `${nameOf(origin)} is a new server.`,
        client: 'Nothing.',
      }),
    );
}

function compareSwitches(reporter: Reporter): void {
  const key = 'x-conventions';
  const [olds, news] = [reporter.base.root[key] ?? [], reporter.revision.root[key] ?? []];
  const at = place(
    reporter.base.root[key] ? `#/${key}` : '#',
    reporter.revision.root[key] ? `#/${key}` : '#',
  );
  for (const name of olds.filter((each) => !news.includes(each)))
    report(
      reporter,
      breaking({
        rule: 'convention-removed',
        place: at,
        message: `the convention \`${name}\` is switched off.`,
        client: 'Headers that it relies on are neither honoured nor answered.',
        fix: 'Keep the convention.',
      }),
    );
  for (const name of news.filter((each) => !olds.includes(each)))
    report(
      reporter,
      compatible('added', {
        rule: 'convention-added',
        place: at,
        message: `the convention \`${name}\` is switched on.`,
        client: 'Nothing: it does not use it.',
      }),
    );
}

/** Which operation answers which code is said there; here only what a code means. */
function compareCatalogue(reporter: Reporter): void {
  const key = 'x-problem-catalog';
  const [olds, news] = [reporter.base.root[key] ?? {}, reporter.revision.root[key] ?? {}];
  for (const [code, before] of Object.entries(olds)) {
    const after = news[code];
    if (!after || same(before, after)) continue;
    const at = place(child('#', key, code), child('#', key, code));
    const decisive = (['status', 'type'] as const).filter((each) => before[each] !== after[each]);
    if (decisive.length > 0)
      report(
        reporter,
        breaking({
          rule: 'problem-changed',
          place: at,
          message: `the problem \`${code}\` changed: ${decisive.map((each) => `${each} was ${before[each] ?? 'not given'} and is ${after[each] ?? 'not given'}`).join(', ')}.`,
          client: 'The code comes with a status or type that it was not written for.',
          fix: 'Keep the code as it is, and make a new one for the new case.',
        }),
      );
    else
      report(
        reporter,
        prose({
          rule: 'documentation-changed',
          place: at,
          message: `the problem \`${code}\` is described in another way.`,
        }),
      );
  }
}

/** The version is what the comparison is for; the rest is prose. */
function compareInfo(reporter: Reporter): void {
  const [before, after] = [
    withoutVersion(reporter.base.root.info),
    withoutVersion(reporter.revision.root.info),
  ];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
    if (!same(before[key], after[key]))
      report(
        reporter,
        prose({
          rule: 'documentation-changed',
          place: place(
            key in before ? child('#', 'info', key) : '#/info',
            key in after ? child('#', 'info', key) : '#/info',
          ),
          message: `the document: \`info.${key}\` changed.`,
        }),
      );
}

function withoutVersion(info: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(info).filter(([key]) => key !== 'version'));
}
