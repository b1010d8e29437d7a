/** The handler of an operation: it translates and calls one service method. */
import { importPath, type Code } from './code.js';
import { suffixOf, type Design } from './design.js';
import type { Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';

export function writeHandler(tree: Tree, design: Design, { api }: Surroundings, code: Code): void {
  tree.write(code.files.handler, handlerText(design, api, code), 'the handler, not put in yet');
}

function handlerText(design: Design, api: string, { name, files, entity, inputs }: Code): string {
  const from = (file: string): string => importPath(files.handler, file);
  const { kind, status, id } = design;
  const helper = { 200: 'ok', 201: 'created', 204: 'noContent' }[status];
  const needsPath = design.ids.length > 0;
  const taken = ['actor', ...(needsPath ? ['path'] : []), ...inputs.flatMap(([each]) => TAKEN[each] ?? [])];
  const given = inputs.map(([each]) =>
    each === 'input' ? 'body' : design.ids.some((one) => one.name === each) ? `path.${each}` : each,
  );
  const call = `await ${name.camel}.run(${['actor', ...given].join(', ')})`;
  const isPlain = entity.isPresented;
  const present = (value: string): string => (isPlain ? value : `present(${value})`);
  const lines: string[] = [];
  if (kind === 'delete') lines.push(`${call};`, 'return noContent();');
  else if (kind === 'list')
    lines.push(
      `const found = ${call};`,
      `return ok(presentPage(${isPlain ? 'found' : '{ ...found, items: found.items.map(present) }'}, page));`,
    );
  else if (status === 201)
    lines.push(
      `const made = ${call};`,
      `return created(${present('made')}, { headers: { Location: \`${locationOf(design)}\` } });`,
    );
  else lines.push(`return ok(${present(call)});`);
  const imports = [
    `import { ${helper} } from '${from('src/contract/runtime/index.ts')}';`,
    `import type { ${[name.pascal, ...(isPlain ? [] : [entity.type])].join(', ')} } from '${from(files.service)}';`,
    `import type { Area${isPlain ? '' : `, SpotterApi${suffixOf(design.version)}`} } from '${from(`${api}/contract.ts`)}';`,
    ...(kind === 'list' ? [`import { presentPage } from '${from('src/api/presenters/page.ts')}';`] : []),
  ];
  const typed = isPlain ? '' : presenterText(design, entity.type);
  if (!isPlain) imports.splice(1, 0, `import type { Reply } from '${from('src/contract/types.ts')}';`);
  return `${imports.join('\n')}
${typed}
/** Is put in where src/api/unimplemented.ts no longer lists ${id}. */
export const ${name.camel}Handlers = (${name.camel}: ${name.pascal}): Area<'${id}'> => ({
  async ${id}({ ${[...new Set(taken)].join(', ')} }) {
    ${lines.join('\n    ')}
  },
});
`;
}

const TAKEN: Readonly<Record<string, string>> = {
  input: 'body',
  ifMatch: 'ifMatch',
  page: 'page',
};

/** The shape of the document is not that of the domain, and only a person knows how one becomes the other. */
function presenterText({ id, status, kind, version }: Design, type: string): string {
  const body = `Extract<Reply<SpotterApi${suffixOf(version)}, '${id}'>, { status: ${status} }>['body']`;
  return `
type Shown = ${kind === 'list' ? `${body}['items'][number]` : body};

const present = ({ id }: ${type}): Shown => {
  throw new Error(\`${id} is not built: say how \${id} is shown\`);
};
`;
}

/** Below the collection, or beside the resource that an action was done to. */
function locationOf({ path, action }: Design): string {
  const collection = action ? path.replace(/(?:\/\{\w+\})?\/[^/]+$/, '') : path;
  return `${collection.replace(/\{(\w+)\}/g, '${path.$1}')}/\${made.id}`;
}
