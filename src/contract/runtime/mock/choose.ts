/** Which of the answers that a document shows is given: the first success, or what `Prefer` asks for. */
import { problem, type ContractProblem } from '../problems/problem.js';
import type { ShownExample, ShownResponse } from './examples.js';
import type { Preference } from './prefer.js';

export interface Choice {
  readonly status: number;
  readonly headers: ShownResponse['headers'];
  /** Absent where the response has no body. */
  readonly shown?: ShownExample & { readonly type: string };
}

/** The status of a response, where it stands for one. */
const statusOf = ({ status }: ShownResponse): number =>
  status === 'default' ? 200 : Number(status.replace('XX', '00'));

/** What is answered when nobody prefers anything else. */
export const usual = (responses: readonly ShownResponse[]): ShownResponse | undefined =>
  responses.find(({ status }) => status.startsWith('2')) ??
  responses.find(({ status }) => /^(?:default|3)/.test(status));

export const isShown = ({ media }: ShownResponse): boolean =>
  media.length === 0 || media.some(({ examples }) => examples.length > 0);

/** `accept` is the media type that the client likes best. Throws for what the document does not show. */
export function choose(
  responses: readonly ShownResponse[],
  { code, example }: Preference,
  accept: string | undefined,
): Choice {
  if (code === undefined) {
    const first = usual(responses);
    const inOrder = [...(first ? [first] : []), ...responses.filter((response) => response !== first)];
    const found = inOrder.find((response) => example === undefined || has(response, example));
    if (!found) throw unknownExample(responses, example);
    return choiceOf(found, statusOf(found), example, accept);
  }
  const found = responses.find(({ status }) => status === code) ?? inClass(responses, code);
  if (!found || !isShown(found)) throw unknownCode(responses);
  if (example !== undefined && !has(found, example)) throw unknownExample([found], example);
  return choiceOf(found, Number(code), example, accept);
}

const has = ({ media }: ShownResponse, name: string): boolean =>
  media.some(({ examples }) => examples.some((example) => example.name === name));

const inClass = (responses: readonly ShownResponse[], code: string): ShownResponse | undefined =>
  /^[2-5]\d\d$/.test(code)
    ? (responses.find(({ status }) => status === `${code[0]}XX`) ??
      responses.find(({ status }) => status === 'default'))
    : undefined;

function choiceOf(
  { media, headers }: ShownResponse,
  status: number,
  name: string | undefined,
  accept: string | undefined,
): Choice {
  const all = media.flatMap(({ type, examples }) => examples.map((example) => ({ ...example, type })));
  const fitting = name === undefined ? all : all.filter((example) => example.name === name);
  const shown = fitting.find(({ type }) => type === accept) ?? fitting[0];
  return { status, headers, ...(shown && { shown }) };
}

const unknownCode = (responses: readonly ShownResponse[]): ContractProblem =>
  refusal(
    'code',
    responses.filter(isShown).map(({ status }) => status),
  );

function unknownExample(responses: readonly ShownResponse[], name: string | undefined): ContractProblem {
  const names = responses.flatMap(({ media }) => media.flatMap(({ examples }) => examples));
  if (name === undefined) return problem('not_implemented', 'The document has no example of a success.');
  return refusal('example', [...new Set(names.map((example) => example.name))]);
}

/** Told like any other fault of a request: the place, and what may stand there. */
function refusal(preference: string, known: readonly string[]): ContractProblem {
  const detail =
    known.length > 0
      ? `has a ${preference} that the document does not show: choose one of ${known.join(', ')}`
      : `has a ${preference}, and the document shows none`;
  return problem('validation_failed', {
    detail: `The header Prefer ${detail}.`,
    hint: 'Send for example "Prefer: code=404" or "Prefer: example=name", or no Prefer for the usual answer.',
    errors: [{ header: 'Prefer', detail, code: 'enum' }],
  });
}
