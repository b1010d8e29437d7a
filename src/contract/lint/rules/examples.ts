/** Examples are what a mock server answers and what a reader believes: there are some, and they are true. */
import type { Media, OpenApi, Response } from '../document.js';
import { ExampleValidator, type Side } from '../example-validator.js';
import type { Location, Node } from '../place.js';
import { rule } from '../rule.js';
import { isProblem } from './errors.js';

const isData = (type: string): boolean => /[/+]json$/.test(type);

/** Every media type of every body, each place once for each side. */
function bodiesOf({ operations }: OpenApi): { side: Side; media: Media; of: string }[] {
  const all = operations.flatMap(({ name, body, responses }) => [
    ...(body?.media ?? []).map((media) => ({
      side: 'request' as const,
      media,
      of: `the request of ${name}`,
    })),
    ...responses.flatMap((response) =>
      response.media.map((media) => ({
        side: 'response' as const,
        media,
        of: `the ${response.status} of ${name}`,
      })),
    ),
  ]);
  return [...new Map(all.map((body) => [`${body.side} ${body.media.at.absolutePointer}`, body])).values()];
}

const bodiesHaveExamples = rule({
  id: 'body-has-example',
  keeps: 'C-3',
  check(document, report) {
    for (const { media, of } of bodiesOf(document)) {
      if (media.examples.length > 0 || !isData(media.type)) continue;
      report(media.at, `There is no named example for ${of}: add one under \`examples\`.`, 'key');
    }
  },
});

const examplesAreValid = rule({
  id: 'example-is-valid',
  keeps: 'C-3',
  check(document, report) {
    const validators = {
      request: new ExampleValidator(document.reader, 'request'),
      response: new ExampleValidator(document.reader, 'response'),
    };
    for (const { side, media, of } of bodiesOf(document)) {
      if (!media.schema || !isData(media.type)) continue;
      for (const { name, value, at } of media.examples) {
        for (const { path, message } of validators[side].faults(media.schema, value)) {
          report(
            within(at, path),
            `The example "${name}" for ${of} is not valid: /${path.join('/')} ${message}.`,
          );
        }
      }
    }
    for (const { name, node, at, schema } of document.operations.flatMap(({ parameters }) => parameters)) {
      if (!schema || !('example' in node)) continue;
      for (const { path, message } of validators.request.faults(schema, node.example)) {
        report(
          within(at, ['example', ...path]),
          `The example of the parameter "${name}" is not valid: it ${message}.`,
        );
      }
    }
  },
});

const within = (at: Location, path: readonly string[]): Location =>
  path.length > 0 ? at.child([...path]) : at;

const problemResponsesOf = ({ operations }: OpenApi): Response[] =>
  operations.flatMap(({ responses }) => responses).filter(isProblem);

const problemExamplesAreTrue = rule({
  id: 'problem-example-is-true',
  keeps: 'C-3',
  check(document, report) {
    for (const { status, media, problems } of problemResponsesOf(document)) {
      for (const { name, value, at } of media.flatMap(({ examples }) => examples)) {
        const example = value as Node;
        if (String(example.status) !== status) {
          report(
            at.child(['status']),
            `The example "${name}" stands under ${status}: its status must be the same.`,
          );
        }
        const code = String(example.code);
        if (!problems.includes(code)) {
          report(
            at.child(['code']),
            `The response cannot carry "${code}": add it to \`x-problems\`, or correct it.`,
          );
          continue;
        }
        const known = document.problems.get(code)?.node;
        const type = typeof known?.type === 'string' ? known.type : `/problems/${code.replaceAll('_', '-')}`;
        for (const [member, right] of Object.entries({ type, title: known?.title })) {
          if (example[member] === right) continue;
          report(
            at.child([member]),
            `The ${member} of "${code}" is "${String(right)}" in the catalogue: write that.`,
          );
        }
      }
    }
  },
});

const problemsHaveExamples = rule({
  id: 'problem-has-example',
  keeps: 'C-3',
  check(document, report) {
    for (const { at, node, media } of problemResponsesOf(document)) {
      const shown = media.flatMap(({ examples }) => examples).map(({ value }) => (value as Node).code);
      const own = Array.isArray(node['x-problems']) ? (node['x-problems'] as unknown[]) : [];
      own.forEach((code, i) => {
        if (shown.includes(code)) return;
        report(
          at.child(['x-problems', i]),
          `There is no example of "${String(code)}": add one to the response.`,
        );
      });
    }
  },
});

export const exampleRules = [
  bodiesHaveExamples,
  examplesAreValid,
  problemExamplesAreTrue,
  problemsHaveExamples,
];
