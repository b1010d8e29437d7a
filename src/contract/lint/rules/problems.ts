/** Problem codes: known, explained, and declared where they occur. */
import type { OpenApi } from '../document.js';
import { rule } from '../rule.js';
import { isProblem } from './errors.js';

const catalogIsComplete = rule({
  id: 'problem-is-explained',
  keeps: 'C-40',
  check({ problems }, report) {
    for (const [code, { node, at }] of problems) {
      if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(code)) {
        report(at, `The problem code "${code}" must be lower_snake_case.`, 'key');
      }
      if (!Number.isInteger(node.status) || Number(node.status) < 400 || Number(node.status) > 599) {
        report(at, `The problem "${code}" needs the status that it is answered with.`, 'key');
      }
      for (const text of ['title', 'cause', 'fix']) {
        if (typeof node[text] === 'string' && node[text].trim() !== '') continue;
        report(at, `The problem "${code}" needs a ${text} for its page.`, 'key');
      }
    }
  },
});

const codesAreKnown = rule({
  id: 'problem-is-known',
  keeps: 'C-40',
  check({ operations, problems }, report) {
    for (const { at, name, responses, problems: own } of operations) {
      own.forEach((code, i) => {
        const place = at.child(['x-problems', i]);
        const status = statusOf(problems, code);
        if (status === undefined) report(place, unknown(code));
        else if (!responses.some((each) => each.status === status)) {
          report(place, `"${code}" is answered with ${status}, which ${name} does not list: add it.`);
        }
      });
      for (const response of responses) {
        const listed = response.node['x-problems'];
        (Array.isArray(listed) ? (listed as unknown[]) : []).forEach((code, i) => {
          const place = response.at.child(['x-problems', i]);
          const status = statusOf(problems, String(code));
          if (status === undefined) report(place, unknown(String(code)));
          else if (status !== response.status) {
            report(place, `"${String(code)}" is answered with ${status}, not with ${response.status}.`);
          }
        });
      }
    }
  },
});

function statusOf(problems: OpenApi['problems'], code: string): string | undefined {
  const entry = problems.get(code);
  return entry && String(Number(entry.node.status));
}

const unknown = (code: string): string =>
  `"${code}" is not in x-problem-catalog: add it there, or correct it.`;

const problemResponsesHaveCodes = rule({
  id: 'problem-response-has-codes',
  keeps: 'C-40',
  check({ operations }, report) {
    for (const response of operations.flatMap(({ responses }) => responses)) {
      if (!isProblem(response) || response.problems.length > 0) continue;
      report(response.at, `The ${response.status} must say which problems it can carry: add \`x-problems\`.`);
    }
  },
});

export const problemRules = [catalogIsComplete, codesAreKnown, problemResponsesHaveCodes];
