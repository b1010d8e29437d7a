/** What the client says of each operation where it is written: the words of the document, and an example call. */
import type { OperationRow } from '../../model.js';
import { child, type ContractDocument, type Located } from '../document.js';
import { METHODS, type Operation, type Parameter, type PathItem, type RequestBody } from '../openapi.js';
import { print } from './print.js';

interface WithExamples {
  readonly schema?: unknown;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, unknown>>;
}

interface Place {
  readonly operation: Located<Operation>;
  readonly item: Located<PathItem>;
}

/** The operations of the document by their ids. */
export function placesOf(document: ContractDocument): ReadonlyMap<string, Place> {
  const paths = Object.entries(document.root.paths ?? {}).filter(([path]) => path.startsWith('/'));
  return new Map(
    paths.flatMap(([path, node]) => {
      const item = document.resolve<PathItem>({ node, at: child('#', 'paths', path) });
      return METHODS.flatMap((method) => {
        const operation = item.node[method];
        return operation
          ? [[operation.operationId!, { item, operation: { node: operation, at: child(item.at, method) } }]]
          : [];
      });
    }),
  );
}

/** The comment of an operation; no line is longer than the document has it. */
export function wordsOf(document: ContractDocument, row: OperationRow, { operation, item }: Place): string[] {
  const { operationId, summary, description, deprecated } = operation.node;
  const texts = [summary, description?.trim()].filter((text) => text !== undefined && text !== '');
  const input = argument(document, row, { operation, item });
  const call = row.conventions.pagination
    ? `for await (const item of client.${operationId}.items(${input})) console.log(item);`
    : `await client.${operationId}(${input});`;
  const lines = [
    ...texts.flatMap((text, index) => [...(index === 0 ? [] : ['']), ...text!.split('\n')]),
    ...(deprecated ? [...(texts.length > 0 ? [''] : []), '@deprecated'] : []),
    ...(texts.length > 0 || deprecated ? [''] : []),
    '@example',
    ...call.split('\n'),
  ];
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd().replace(/\*\//g, '*\\/')), '   */'];
}

const PLACES = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const;

/** What has to be sent, by the examples of the document. */
function argument(
  document: ContractDocument,
  { conventions }: OperationRow,
  { operation, item }: Place,
): string {
  const parameters = [item, operation].flatMap(({ node, at }) =>
    (node.parameters ?? []).map((parameter, index) =>
      document.resolve<Parameter>({ node: parameter, at: child(at, 'parameters', index) }),
    ),
  );
  const input: Record<string, unknown> = {};
  for (const { node } of parameters.filter((parameter) => parameter.node.required)) {
    const place = PLACES[node.in];
    input[place] = { ...(input[place] as object), [node.name]: exampleOf(document, node) ?? '...' };
  }
  const version = parameters.find(({ node }) => node.name.toLowerCase() === 'if-match')?.node;
  if (version && conventions.ifMatch === 'required') input['ifMatch'] = exampleOf(document, version) ?? '"1"';
  const { requestBody } = operation.node;
  if (requestBody) {
    const body = document.resolve<RequestBody>({ node: requestBody, at: child(operation.at, 'requestBody') });
    const [media, ...others] = Object.entries(body.node.content);
    if (media && others.length > 0) input['type'] = media[0];
    if (media) input['body'] = exampleOf(document, media[1]) ?? {};
  }
  return Object.keys(input).length === 0 ? '' : print(input, new Map(), '', 'await client.();'.length + 30);
}

function exampleOf(document: ContractDocument, { example, examples, schema }: WithExamples): unknown {
  const [first] = Object.values(examples ?? {});
  const { value } =
    first === undefined ? {} : document.resolve<{ value?: unknown }>({ node: first as object, at: '#' }).node;
  return example ?? value ?? (schema as WithExamples | undefined)?.example;
}
