/** `approvals.yaml`: breaks that go out without a major version because somebody answers for them. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { operationsOf } from '../change.js';
import type { SourcePlace } from '../../compile/document.js';
import type { Approval, Fault, ReportedChange } from '../report.js';

const MEMBERS = ['rule', 'operation', 'place', 'owner', 'reason', 'expires'] as const;
const NEEDED = ['rule', 'owner', 'reason', 'expires'] as const;

const EXAMPLE = 'Each entry has `rule`, `operation` or `place`, `owner`, `reason` and `expires: YYYY-MM-DD`.';

export interface Approvals {
  readonly approvals: readonly Approval[];
  readonly faults: readonly Fault[];
}

/** Reads the file; whatever is wrong with it is a fault with its line. */
export function readApprovals(text: string, file: string): Approvals {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number | undefined): SourcePlace => {
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const broken = document.errors.map((error) => ({
    message: `It is not YAML: ${error.message.split('\n')[0]}`,
    fix: EXAMPLE,
    at: at(error.pos[0]),
  }));
  if (broken.length > 0) return { approvals: [], faults: broken };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { approvals: [], faults: [] };
  const list = isMap(contents) ? contents.get('approvals', true) : undefined;
  if (isScalar(list) && list.value === null) return { approvals: [], faults: [] };
  const items: unknown = (list as { items?: unknown } | undefined)?.items;
  if (!isMap(contents) || isMap(list) || !Array.isArray(items)) {
    const fault = { message: 'The file has no list `approvals`.', fix: EXAMPLE, at: at(0) };
    return { approvals: [], faults: [fault] };
  }
  const read = items.map((item) =>
    readApproval(item, at(isNode(item) ? item.range?.[0] : 0), (node) =>
      at(isNode(node) ? node.range?.[0] : 0),
    ),
  );
  return {
    approvals: read.flatMap(({ approval }) => approval ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readApproval(
  item: unknown,
  at: SourcePlace,
  placeOf: (node: unknown) => SourcePlace,
): { approval?: Approval; faults: Fault[] } {
  if (!isMap(item)) return { faults: [{ message: 'This is no approval.', fix: EXAMPLE, at }] };
  const map: YAMLMap = item;
  const faults: Fault[] = [];
  const values: Partial<Record<(typeof MEMBERS)[number], string>> = {};
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const member = MEMBERS.find((each) => each === name);
    if (!member) {
      faults.push({ message: `Approvals have no \`${name}\`.`, fix: EXAMPLE, at: placeOf(key) });
      continue;
    }
    const content: unknown = isScalar(value) ? value.value : undefined;
    if (typeof content === 'string' && content.trim() !== '') values[member] = content.trim();
    else faults.push({ message: `\`${member}\` must be a text.`, fix: EXAMPLE, at: placeOf(value ?? key) });
  }
  const silent = new Set(map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')));
  for (const member of NEEDED) {
    if (silent.has(member)) continue;
    faults.push({ message: `An approval needs \`${member}\`.`, fix: EXAMPLE, at });
  }
  if (!silent.has('operation') && !silent.has('place'))
    faults.push({ message: 'An approval needs `operation` or `place`.', fix: EXAMPLE, at });
  if (values.expires !== undefined && !isDay(values.expires)) {
    const message = `\`expires: ${values.expires}\` is not a day.`;
    faults.push({ message, fix: 'Write it as YYYY-MM-DD.', at });
  }
  if (faults.length > 0) return { faults };
  return { approval: { ...values, at } as Approval, faults };
}

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
};

/** Whether it speaks of this change, or of a part of those whom it reaches. */
export const concerns = (approval: Approval, change: ReportedChange): boolean =>
  approval.rule === change.rule &&
  (approval.operation === undefined || operationsOf(change).includes(approval.operation)) &&
  (approval.place === undefined ||
    approval.place === change.place.base ||
    approval.place === change.place.revision);

/** What several operations share has to be approved for each of them, or by its place. */
const cover = (approvals: readonly Approval[], change: ReportedChange): boolean =>
  approvals.some(({ operation }) => operation === undefined) ||
  (operationsOf(change).length > 0 &&
    operationsOf(change).every((name) => approvals.some(({ operation }) => operation === name)));

/** Applies the approvals that hold on that day to the breaks that they name. */
export class Desk {
  private readonly used = new Set<Approval>();

  constructor(
    private readonly approvals: readonly Approval[],
    private readonly today: string,
  ) {}

  /** An approved break goes out with a minor version. */
  judge(change: ReportedChange): ReportedChange {
    if (change.kind !== 'breaking') return change;
    const fitting = this.approvals.filter((approval) => concerns(approval, change));
    for (const approval of fitting) this.used.add(approval);
    const valid = fitting.filter(({ expires }) => this.today <= expires);
    const [approval] = valid;
    if (!approval || !cover(valid, change)) return change;
    const { owner, reason, expires } = approval;
    return { ...change, impact: 'minor', approval: { owner, reason, expires } };
  }

  /** What is wrong with the approvals once every change has been judged. */
  faults(): Fault[] {
    const unused = this.approvals.filter((approval) => !this.used.has(approval));
    return [...unused.map((approval) => unusedFault(approval)), ...this.expired()];
  }

  /** Approvals that were asked for after their last day. */
  expired(): Fault[] {
    return this.approvals
      .filter((approval) => this.used.has(approval) && approval.expires < this.today)
      .map((approval) => ({
        message: `${describe(approval)} expired on ${approval.expires}.`,
        fix: `Undo the break, or ask ${approval.owner} for another day.`,
        at: approval.at,
      }));
  }
}

const describe = ({ rule, operation, place }: Approval): string =>
  `The approval of ${rule} at ${operation ?? place}`;

const unusedFault = (approval: Approval): Fault => ({
  message: `${describe(approval)} approves nothing.`,
  fix: 'Remove it: there is no such break any more.',
  at: approval.at,
});
