/** The responses of an operation: its success, and every error that the conventions ask for. */
import { indented } from './blocks.js';
import type { Design } from './design.js';
import { media, type Shape, type Shapes } from './shapes.js';
import type { Surroundings } from './surroundings.js';
import { withArticle } from './words.js';

export function responsesOf(
  design: Design,
  where: Surroundings,
  { response: shape, notFound }: Shapes,
): string {
  const { method, takesBody, takesIfMatch } = design;
  const isRepeatable = method === 'post';
  const shared: readonly [status: string, name: string | undefined][] = [
    ['304', design.kind === 'get' ? 'NotModified' : undefined],
    ['400', malformed(design)],
    ['401', 'Unauthorized'],
    ['403', where.roles.length > 0 ? 'RoleForbidden' : 'Forbidden'],
    ['404', notFound],
    ['406', shape ? 'NotAcceptable' : undefined],
    ['409', isRepeatable ? 'CreateConflict' : undefined],
    ['412', takesIfMatch ? 'PreconditionFailed' : undefined],
    ['413', takesBody ? 'PayloadTooLarge' : undefined],
    ['415', takesBody ? (method === 'patch' ? 'UnsupportedPatchType' : 'UnsupportedMediaType') : undefined],
    ['422', isRepeatable ? 'CreateInvalid' : 'ValidationFailed'],
    ['429', 'RateLimited'],
    ['500', 'InternalError'],
    ['501', 'NotImplemented'],
    ['503', 'Unavailable'],
  ];
  const refs = shared.flatMap(([status, name]) => {
    if (name === undefined) return [];
    const ref = name === notFound ? `../../responses/${name}` : `${where.shared}/responses.yaml#/${name}`;
    return [`'${status}': { $ref: ${ref} }`];
  });
  return [success(design, where, shape), ...refs].join('\n');
}

function malformed({ kind, takesBody, takesIfMatch }: Design): string {
  if (kind === 'list') return 'MalformedListRequest';
  if (takesBody) return takesIfMatch ? 'MalformedUpdate' : 'MalformedBody';
  return takesIfMatch ? 'MalformedDelete' : 'MalformedRequest';
}

function success(design: Design, { shared }: Surroundings, shape: Shape | undefined): string {
  const headers = headersOf(design).map(([name, ref]) => `${name}: { $ref: ${shared}/headers.yaml#/${ref} }`);
  return [
    `'${design.status}':`,
    `  description: ${describe(design)}`,
    '  headers:',
    indented(headers.join('\n'), '    '),
    ...(shape ? ['  content:', '    application/json:', indented(media(shape), '      ')] : []),
  ].join('\n');
}

function headersOf({ kind, status, method }: Design): [name: string, ref: string][] {
  const caching: [string, string] = ['Cache-Control', 'PrivateNoCache'];
  const vary: [string, string] = ['Vary', 'Vary'];
  if (kind === 'list') return [['Link', 'Link'], caching, vary];
  if (kind === 'get') return [['ETag', 'ETag'], caching, vary];
  if (kind === 'delete') return [['Cache-Control', 'NoStore']];
  return [
    ...(status === 201 ? [['Location', 'Location'] as [string, string]] : []),
    ['ETag', 'ETag'],
    caching,
    ...(method === 'post' ? [['Idempotent-Replayed', 'IdempotentReplayed'] as [string, string]] : []),
  ];
}

function describe({ kind, status, resource }: Design): string {
  if (kind === 'list') return `A page of what there is of ${withArticle(resource.words)}.`;
  if (kind === 'delete') return `The ${resource.words} is deleted.`;
  if (status === 201) return `The new ${resource.words}. \`Location\` leads to it.`;
  return kind === 'get' ? `The ${resource.words}.` : `The ${resource.words} as it is now.`;
}
