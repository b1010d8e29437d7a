/** The operation in the file of its path, and the path in the document. */
import { stringify } from 'yaml';
import { append, endOfBlock, indented, insert, lineOfKey } from './blocks.js';
import type { Design } from './design.js';
import { responsesOf } from './responses.js';
import { media, type Shape, type Shapes } from './shapes.js';
import { inCommon, type Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';
import { capital, withArticle } from './words.js';

const PLAIN = { lineWidth: 0, singleQuote: true } as const;

export interface Texts {
  readonly summary: string;
  readonly description: string;
}

export function writePath(
  tree: Tree,
  design: Design,
  where: Surroundings,
  shapes: Shapes,
  texts: Texts,
): void {
  const file = `${where.folder}/${where.pathFile}`;
  const operation = operationOf(design, where, shapes, texts);
  const what = `${design.method.toUpperCase()} as ${design.id}`;
  if (!where.isNewPath) return tree.write(file, append(tree.read(file), operation), what);
  const refs = design.ids.map(
    ({ name }) => `  - { $ref: ${where.shared}/parameters.yaml#/${capital(name)} }\n`,
  );
  tree.write(file, `${refs.length > 0 ? `parameters:\n${refs.join('')}` : ''}${operation}`, what);
  tree.write(where.index, withPath(tree.read(where.index), design, where), `the path ${design.path}`);
}

/** Beside the path of its area that has most in common with it; a new area comes last. */
function withPath(index: string, { path, segments }: Design, { area, pathFile }: Surroundings): string {
  const lines = index.split('\n');
  const line = `  ${path}: { $ref: ${pathFile} }`;
  const beside = new RegExp(`^  (/[^:]*): \\{ \\$ref: paths/${area}/`);
  const likeness = lines.map((each) => inCommonOf(beside.exec(each)?.[1], segments));
  const most = Math.max(...likeness);
  if (most >= 0) return insert(index, likeness.lastIndexOf(most) + 1, line);
  return insert(index, endOfBlock(lines, lineOfKey(lines, 'paths')), `  # ${area}\n${line}`);
}

const inCommonOf = (path: string | undefined, segments: readonly string[]): number =>
  path === undefined ? -1 : inCommon(segments, path);

function operationOf(design: Design, where: Surroundings, shapes: Shapes, texts: Texts): string {
  const { request } = shapes;
  const parameters = parametersOf(design).map(
    (name) => `  - { $ref: ${where.shared}/parameters.yaml#/${name} }\n`,
  );
  const inner = [
    `operationId: ${design.id}`,
    `tags: [${where.area}]`,
    `summary: ${stringify(texts.summary, PLAIN).trim()}`,
    `description: ${stringify(texts.description, PLAIN).trim()}`,
    `security: [{ bearer: ['${where.scope}'] }]`,
    ...(where.roles.length > 0 ? [`x-roles: [${where.roles.join(', ')}]`] : []),
    ...(parameters.length > 0 ? [`parameters:\n${parameters.join('')}`.trimEnd()] : []),
    ...(request ? [requestBody(design, request)] : []),
    `responses:\n${indented(responsesOf(design, where, shapes), '  ')}`,
  ];
  return `${design.method}:\n${indented(`${inner.join('\n')}`, '  ')}\n`;
}

function parametersOf({ kind, method, takesIfMatch }: Design): string[] {
  return [
    ...(kind === 'get' ? ['IfNoneMatch'] : []),
    ...(kind === 'list' ? ['Cursor', 'Limit'] : []),
    ...(method === 'post' ? ['IdempotencyKey'] : []),
    ...(takesIfMatch ? ['IfMatch'] : []),
  ];
}

function requestBody({ kind, resource, action }: Design, shape: Shape): string {
  const types =
    kind === 'update' ? ['application/merge-patch+json', 'application/json'] : ['application/json'];
  const described = action
    ? `How to ${action.words} it.`
    : kind === 'update'
      ? 'The members to change.'
      : `The ${resource.words}.`;
  const content = types.map((type) => `    ${type}:\n${indented(media(shape), '      ')}`);
  return `requestBody:
  description: ${described}
  required: ${kind !== 'action'}
  content:
${content.join('\n')}`;
}

/** What a list and the like say of themselves, until somebody says it better. */
export function usualTexts({ kind, resource, action, segments }: Design): Texts {
  const one = withArticle(resource.words);
  const many = segments.at(-1)?.replaceAll('-', ' ') ?? '';
  const all: Readonly<Record<Design['kind'], [summary: string, description: string]>> = {
    list: [`List ${many}`, `Lists the ${many} of the caller, page by page.`],
    create: [`Store ${one}`, `Stores ${one}.`],
    get: [`Get ${one}`, `Answers ${one}.`],
    replace: [`Replace ${one}`, `Replaces ${one}: what is not sent is empty afterwards.`],
    update: [`Change ${one}`, 'Changes the members that are sent, by JSON Merge Patch (RFC 7396).'],
    delete: [`Delete ${one}`, `Deletes ${one}. Deleting it again is a 404.`],
    action: [`${capital(action?.words ?? '')} ${one}`, `Asks the service to ${action?.words ?? ''} ${one}.`],
  };
  const [summary, description] = all[kind];
  return { summary, description };
}
