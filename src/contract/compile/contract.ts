/** The document as rows. */
import type { Contract, OperationRow, WebhookRow } from '../model.js';
import { Compilation } from './compilation.js';
import { checkConventions, compileConventions } from './conventions.js';
import { compileDeprecation } from './deprecation.js';
import { child, type ContractDocument, type Located } from './document.js';
import { compileLimits, limitsOf, type Limits } from './limits.js';
import { compileBody, compileResponseMedia } from './media.js';
import { METHODS, type Operation, type PathItem, type RequestBody } from './openapi.js';
import { compileParameters } from './parameters.js';
import { basePath, checkPaths } from './paths.js';
import { compileProblems, type CatalogueRow } from './problems.js';
import { refuseEndlessSchemas } from './recursion.js';
import { compileResponses } from './responses.js';
import { checkRoles, compileRoles } from './roles.js';
import { compileSecurity, compileSecuritySchemes } from './security.js';
import { compileTokenRefresh, type TokenRefresh } from './token-refresh.js';

export interface CompiledContract {
  readonly contract: Contract;
  readonly catalogue: Readonly<Record<string, CatalogueRow>>;
  readonly compilation: Compilation;
  readonly tokenRefresh: TokenRefresh | undefined;
}

/** Names that openapi-backend or every object gives a meaning of its own. */
const RESERVED = new Set([
  ...['notFound', 'methodNotAllowed', 'notImplemented', 'validationFail', 'unauthorizedHandler'],
  ...[
    'preRoutingHandler',
    'postRoutingHandler',
    'postSecurityHandler',
    'preOperationHandler',
    'postResponseHandler',
  ],
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Makes every row, noting faults on the way; the caller refuses the document if there are any. */
export function compileContract(document: ContractDocument): CompiledContract {
  const compilation = new Compilation(document);
  refuseEndlessSchemas(compilation);
  document.refuseFaults();
  checkPaths(document);
  checkConventions(compilation);
  checkRoles(document);
  const base = basePath(document);
  const ids = new Map<string, string>();
  const catalogue = compileProblems(document);
  const limits = compileLimits(document);
  const operations = itemsOf(document, 'paths').flatMap(({ name: path, item }) =>
    operationsOf(item).map(({ method, operation }) => {
      const id = operationId(document, operation, ids);
      return compileOperation(compilation, { id, method, path, base, item, operation, limits });
    }),
  );
  const { title, version } = document.root.info;
  const contract: Contract = {
    title,
    version,
    operations,
    securitySchemes: compileSecuritySchemes(document),
    problems: Object.fromEntries(
      Object.values(catalogue).map(({ code, status, type, title: words }) => [
        code,
        { code, status, type, title: words },
      ]),
    ),
    rateLimits: limits.rows,
    webhooks: compileWebhooks(compilation),
  };
  return { contract, catalogue, compilation, tokenRefresh: compileTokenRefresh(compilation, ids) };
}

interface OperationSource {
  readonly id: string;
  readonly method: OperationRow['method'];
  readonly path: string;
  readonly base: string;
  readonly item: Located<PathItem>;
  readonly operation: Located<Operation>;
  readonly limits: Limits;
}

function compileOperation(compilation: Compilation, source: OperationSource): OperationRow {
  const { id, method, path, base, item, operation, limits } = source;
  const { rows, validators } = compileParameters(compilation, id, path, item, operation);
  const body = compileBody(compilation, id, method, operation);
  const security = compileSecurity(compilation.document, operation);
  const roles = compileRoles(compilation.document, operation, security);
  const deprecation = compileDeprecation(compilation.document, operation, path);
  return {
    id,
    method,
    path: `${base}${path}`,
    tag: operation.node.tags?.[0] ?? '',
    parameters: rows,
    validators,
    ...(body && { body }),
    responses: compileResponses(compilation, id, operation),
    security,
    ...(roles && { roles }),
    conventions: compileConventions(compilation, operation, rows),
    limits: limitsOf(compilation.document, limits, method, operation),
    ...(deprecation && { deprecation }),
  };
}

function itemsOf(document: ContractDocument, section: 'paths' | 'webhooks') {
  return Object.entries(document.root[section] ?? {})
    .filter(([name]) => !name.startsWith('x-'))
    .map(([name, node]) => ({
      name,
      item: document.resolve<PathItem>({ node: node, at: child('#', section, name) }),
    }));
}

const operationsOf = ({ node, at }: Located<PathItem>) =>
  METHODS.flatMap((method) => {
    const operation = node[method];
    return operation ? [{ method, operation: { node: operation, at: child(at, method) } }] : [];
  });

function operationId(
  document: ContractDocument,
  { node, at }: Located<Operation>,
  taken: Map<string, string>,
): string {
  const id = node.operationId;
  const place = child(at, 'operationId');
  if (id === undefined)
    document.fault(at, 'An operation needs an `operationId`: handlers, metrics and clients use it.');
  else if (!/^[A-Za-z_]\w*$/.test(id))
    document.fault(place, `\`${id}\` must be a name of letters, digits and \`_\`.`);
  else if (RESERVED.has(id))
    document.fault(place, `\`${id}\` already means something else: choose another name.`);
  else if (taken.has(id)) document.fault(place, `\`${id}\` already names ${taken.get(id)}.`);
  if (id !== undefined) taken.set(id, at);
  return id ?? at;
}

/** Messages are seen from the sender: read-only members are in, write-only ones are not. */
function compileWebhooks(compilation: Compilation): Record<string, WebhookRow> {
  const { document } = compilation;
  const webhooks: Record<string, WebhookRow> = {};
  for (const { name, item } of itemsOf(document, 'webhooks')) {
    const [first, ...others] = operationsOf(item);
    if (!first || others.length > 0) document.fault(item.at, 'A webhook is one operation.');
    if (!first) continue;
    const { node, at } = first.operation;
    const body =
      node.requestBody &&
      document.resolve<RequestBody>({ node: node.requestBody, at: child(at, 'requestBody') });
    webhooks[name] = {
      method: first.method,
      media: body
        ? compileResponseMedia(compilation, body.node.content, child(body.at, 'content'), `${name}/webhook`)
        : [],
    };
  }
  return webhooks;
}
