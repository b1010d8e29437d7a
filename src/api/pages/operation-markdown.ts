/** An operation in Markdown, for language models and for whoever reads without a browser. */
import { resolve, type ApiDescription, type Document, type Operation } from './description.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: unknown;
}

interface WithContent {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly examples?: Readonly<Record<string, unknown>> }>>;
}

export function operationMarkdown({ document }: ApiDescription, operation: Operation): string {
  const { id, method, path, summary, description, source } = operation;
  const parameters = operation.parameters.map((given) => parameterLine(document, given));
  const body = resolve<WithContent | undefined>(document, source.requestBody);
  return [
    `# ${summary} (${id})`,
    `\`${method} ${path}\``,
    description.trim(),
    accessLine(operation),
    ...(parameters.length > 0 ? ['## Parameters', parameters.join('\n')] : []),
    ...(body ? ['## Request body', ...contentOf(document, body)] : []),
    '## Answers',
    ...Object.entries(source.responses).flatMap(([status, given]) =>
      answerOf(document, status, resolve<WithContent>(document, given)),
    ),
    '## Problems',
    [...operation.problems].map(([code, statuses]) => `- ${statuses.join(', ')} \`${code}\``).join('\n'),
  ].join('\n\n');
}

function accessLine({ scopes }: Operation): string {
  if (scopes === undefined) return 'Needs no token.';
  return `Needs a token${scopes.length > 0 ? ` with ${scopes.map((scope) => `\`${scope}\``).join(', ')}` : ''}.`;
}

function parameterLine(document: Document, given: unknown): string {
  const parameter = resolve<Parameter>(document, given);
  const { type, default: usual } =
    resolve<{ type?: string | string[]; default?: unknown }>(document, parameter.schema) ?? {};
  const traits = [
    parameter.in,
    type === undefined ? undefined : [type].flat().join(' or '),
    parameter.required ? 'required' : undefined,
    usual === undefined ? undefined : `otherwise ${JSON.stringify(usual)}`,
  ];
  const about = oneLine(parameter.description ?? '');
  return `- \`${parameter.name}\` (${traits.filter(Boolean).join(', ')}): ${about}`;
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Successes in full; refusals are in the list of problems. */
function answerOf(document: Document, status: string, response: WithContent): string[] {
  if (!/^[23]/.test(status)) return [];
  return [`### ${status}`, ...contentOf(document, response)];
}

function contentOf(document: Document, { description = '', content = {} }: WithContent): string[] {
  const examples = Object.entries(content).flatMap(([type, { examples: named = {} }]) =>
    Object.values(named).flatMap((given) => exampleOf(type, resolve<Example>(document, given))),
  );
  return [oneLine(description), ...examples];
}

interface Example {
  readonly summary?: string;
  readonly value?: unknown;
}

function exampleOf(type: string, { summary = '', value }: Example): string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [`\`${type}\`${summary && `, ${summary}`}:`, `\`\`\`\n${text}\n\`\`\``];
}
