/** Annotations: a workflow prints them, and GitHub shows each beside its line. */
import type { Diff, Origin, Report } from '../report.js';
import {
  groupsOf,
  messageOf,
  operationsText,
  outcome,
  remarkOf,
  versionText,
  type Entry,
} from './entries.js';

type Level = 'error' | 'warning' | 'notice';

/** One command a line, and a last one that says how it ended. */
export function formatGithub(report: Report): string {
  const lines = [
    ...report.diffs.flatMap((diff) => [
      ...groupsOf(diff.changes).flatMap(({ title, entries }) =>
        entries.flatMap((entry) => annotation(title, entry, diff) ?? []),
      ),
      ...(diff.version === 'too-low' && !diff.breaks
        ? [command('notice', `API ${diff.label ?? ''}`.trim(), versionText(diff))]
        : []),
    ]),
    ...report.faults.map(({ message, fix, at }) => command('error', 'Approvals', `${message} ${fix}`, at)),
    ...report.notices.map((notice) => command('notice', 'API', notice)),
    outcome(report),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whatever costs a client nothing needs no remark beside the code. */
function annotation(title: string, entry: Entry, { breaks }: Diff): string | undefined {
  const level = levelOf(entry, breaks);
  if (!level) return undefined;
  const { client, fix, rule, at } = entry;
  const text = [
    operationsText(entry),
    messageOf(entry),
    `Client: ${client}`,
    fix && `Fix: ${fix}`,
    remarkOf(entry),
  ];
  return command(level, `${title}: ${rule}`, text.filter(Boolean).join('\n'), at);
}

function levelOf({ impact, kind, approval, stability }: Entry, breaks: boolean): Level | undefined {
  if (impact === 'major') return breaks ? 'error' : 'warning';
  if (approval || stability || kind === 'deprecated' || kind === 'removed') return 'warning';
  return undefined;
}

function command(level: Level, title: string, text: string, at?: Origin): string {
  // What stands in a git ref has no line in the working tree.
  const place = at && at.ref === undefined ? { file: at.file, line: at.line, col: at.column } : {};
  const properties = Object.entries({ ...place, title }).map(([name, value]) => `${name}=${property(value)}`);
  return `::${level} ${properties.join(',')}::${data(text)}`;
}

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (value: string | number): string =>
  data(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');
