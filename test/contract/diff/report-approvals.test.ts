/** Breaks that somebody answers for, and what becomes of approvals that nobody looks after. */
import { describe, expect, it } from '@jest/globals';
import { Desk, readApprovals } from '../../../src/contract/diff/policy/approvals.js';
import type { Change } from '../../../src/contract/diff/change.js';

const FILE = 'openapi/released/approvals.yaml';
const TODAY = '2026-05-01';

const entry = (parts: Record<string, string | undefined> = {}): string => {
  const whole: Record<string, string | undefined> = {
    rule: 'operation-removed',
    operation: 'GET /books',
    owner: 'books@library.example',
    reason: 'Nobody ever called it.',
    expires: '2026-06-30',
    ...parts,
  };
  const lines = Object.entries(whole).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `  - ${lines.join('\n    ')}\n`;
};

const read = (...entries: string[]) => readApprovals(`approvals:\n${entries.join('')}`, FILE);
const messages = (text: string) =>
  readApprovals(text, FILE).faults.map(({ at, message }) => `${at?.file}:${at?.line} ${message}`);

const broken: Change = {
  rule: 'operation-removed',
  kind: 'breaking',
  impact: 'major',
  operation: 'GET /books',
  place: { base: '#/paths/~1books/get' },
  message: 'It is gone.',
  client: 'Is answered with 404.',
};

describe('an approval', () => {
  it('lets a break go out with a minor version, and is shown beside it', () => {
    const desk = new Desk(read(entry()).approvals, TODAY);
    expect(desk.judge(broken)).toEqual({
      ...broken,
      impact: 'minor',
      approval: { owner: 'books@library.example', reason: 'Nobody ever called it.', expires: '2026-06-30' },
    });
    expect(desk.faults()).toEqual([]);
  });

  it.each([
    ['another rule', { rule: 'operation-added' }],
    ['another operation', { operation: 'GET /loans' }],
    ['another place', { place: "'#/paths/~1loans/get'" }],
  ])('of %s does not', (_, parts) => {
    const desk = new Desk(read(entry(parts)).approvals, TODAY);
    expect(desk.judge(broken)).toBe(broken);
    expect(desk.faults()).toHaveLength(1);
  });

  it('can name a place of either document instead of an operation', () => {
    const { approvals } = read(entry({ operation: undefined, place: "'#/paths/~1books/get'" }));
    expect(new Desk(approvals, TODAY).judge(broken).impact).toBe('minor');
  });

  it('holds on its last day, and on no later one', () => {
    const judge = (today: string) => {
      const desk = new Desk(read(entry()).approvals, today);
      return [desk.judge(broken).impact, desk.faults().map(({ message }) => message)];
    };
    expect(judge('2026-06-30')).toEqual(['minor', []]);
    expect(judge('2026-07-01')).toEqual([
      'major',
      ['The approval of operation-removed at GET /books expired on 2026-06-30.'],
    ]);
  });

  it('that approves nothing must go; it says in which line it stands', () => {
    const desk = new Desk(read(entry(), entry({ operation: 'GET /loans' })).approvals, TODAY);
    desk.judge(broken);
    expect(desk.faults()).toEqual([
      {
        message: 'The approval of operation-removed at GET /loans approves nothing.',
        fix: 'Remove it: there is no such break any more.',
        at: { file: FILE, line: 7, column: 5 },
      },
    ]);
  });
});

describe('the file', () => {
  it.each(['', '# nothing yet\n', 'approvals:\n', 'approvals: []\n'])('may have none: %j', (text) => {
    expect(readApprovals(text, FILE)).toEqual({ approvals: [], faults: [] });
  });

  it.each(['owner', 'reason', 'rule', 'expires'])('says where %s is missing', (member) => {
    const { approvals, faults } = read(entry(), entry({ [member]: undefined }));
    expect(approvals).toHaveLength(1);
    expect(faults).toMatchObject([{ message: `An approval needs \`${member}\`.`, at: { line: 7 } }]);
  });

  it('says what else is wrong, each with its line', () => {
    expect(messages('approvals:\n  - rule: [1\n')[0]).toMatch(
      /^openapi\/released\/approvals.yaml:\d It is not YAML/,
    );
    expect(messages('- rule: a\n')).toEqual([`${FILE}:1 The file has no list \`approvals\`.`]);
    expect(messages('approvals: { rule: a }\n')).toEqual([`${FILE}:1 The file has no list \`approvals\`.`]);
    expect(messages('approvals:\n  - all of them\n')).toEqual([`${FILE}:2 This is no approval.`]);
    expect(messages(`approvals:\n${entry({ owner: "' '" })}`)).toEqual([
      `${FILE}:4 \`owner\` must be a text.`,
    ]);
    expect(messages(`approvals:\n${entry({ expires: '2026-02-30' })}`)).toEqual([
      `${FILE}:2 \`expires: 2026-02-30\` is not a day.`,
    ]);
    expect(messages(`approvals:\n${entry({ operation: undefined })}`)).toEqual([
      `${FILE}:2 An approval needs \`operation\` or \`place\`.`,
    ]);
    expect(messages(`approvals:\n${entry({ until: 'later' })}`)).toEqual([
      `${FILE}:7 Approvals have no \`until\`.`,
    ]);
  });
});
