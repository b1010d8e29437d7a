/** `/llms.txt` (llmstxt.org): what a language model needs to call the API, made from the document; `/llms-full.txt`: all of it. */
import type { ApiDescription, Area, Operation } from './description.js';
import { docsPath, documentPath, markdownPath, referencePath } from './links.js';
import { operationMarkdown } from './operation-markdown.js';

export function llmsTxt(versions: readonly ApiDescription[], publicUrl: string): string {
  const [first] = versions as readonly [ApiDescription];
  const at = (path: string): string => new URL(path, publicUrl).href;
  const { title, summary = '' } = first.document.info;
  return (
    [
      `# ${title} API`,
      `> ${summary} JSON over HTTP, described by one OpenAPI 3.1 document per version.`,
      [
        `- Sign in: \`POST /api/v1/auth/login\` with \`{"email", "password", "tokenDelivery": "body"}\` answers \`accessToken\` (15 minutes) and \`refreshToken\`.`,
        '- Send `Authorization: Bearer <accessToken>` or, in scripts, a personal API key in the same place (`POST /api/v1/api-keys`).',
        '- On 401 with `token_expired` get the next pair with `POST /api/v1/auth/refresh`; every error is `application/problem+json` with a stable `code`.',
      ].join('\n'),
      section(
        'Documents',
        versions.flatMap((version) => documents(version, at)),
      ),
      ...versions.flatMap((version) => version.areas.map((area) => operations(version, area, at))),
      section('Optional', [
        link(
          'Everything in one file',
          at('/llms-full.txt'),
          'each operation with its parameters, examples and problems',
        ),
        link(
          'Problems',
          at('/problems'),
          'every error code with cause and fix; as JSON with `Accept: application/json`',
        ),
        link('Changes', at('/changelog'), 'what each release changed'),
        link(
          'Deprecations',
          at('/deprecations'),
          'what will go, until when it answers, and what to use instead',
        ),
        link('API catalogue', at('/.well-known/api-catalog'), 'RFC 9727'),
      ]),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

export const llmsFullTxt = (versions: readonly ApiDescription[], publicUrl: string): string =>
  [
    llmsTxt(versions, publicUrl).trimEnd(),
    ...versions.flatMap((version) =>
      version.operations.map((operation) => operationMarkdown(version, operation)),
    ),
    '',
  ].join('\n\n');

const link = (name: string, href: string, note: string): string => `- [${name}](${href}): ${note}`;

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;

const documents = (version: ApiDescription, at: (path: string) => string): string[] => [
  link(
    `OpenAPI ${version.name}`,
    at(documentPath(version, 'json')),
    `release ${version.document.info.version}, JSON`,
  ),
  link(`OpenAPI ${version.name} as YAML`, at(documentPath(version, 'yaml')), 'the same'),
  link(`Reference of ${version.name}`, at(referencePath(version)), 'for people'),
  link(`Try ${version.name} out`, at(docsPath(version)), 'for people'),
];

function operations(
  version: ApiDescription,
  { name, operations: all }: Area,
  at: (path: string) => string,
): string {
  const line = (operation: Operation): string =>
    link(
      operation.id,
      at(markdownPath(version, operation)),
      `\`${operation.method} ${operation.path}\` ${noteOf(operation)}`,
    );
  return section(`${name} (${version.name})`, all.map(line));
}

/** In one line: what it does, whether it needs a token, whether it goes. */
function noteOf({ summary, scopes, deprecation }: Operation): string {
  const who = scopes === undefined ? '; no token' : '';
  if (!deprecation) return `${summary}${who}`;
  const { sunset, successor } = deprecation;
  return `${summary}${who}; deprecated${sunset ? `, gone after ${sunset}` : ''}${successor ? `, use ${successor}` : ''}`;
}
