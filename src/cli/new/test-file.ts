/** The test of an operation: what is to be shown is named, and its one test turns red when there is something to show. */
import { importPath, type Code } from './code.js';
import type { Design } from './design.js';
import { notBuilt } from './repository.js';
import type { Tree } from './tree.js';

export function writeTest(tree: Tree, design: Design, code: Code): void {
  tree.write(code.files.test, testText(design, code), 'the test, which names what is to be shown');
}

function testText(design: Design, code: Code): string {
  const { name, files, missing } = code;
  const from = (file: string): string => importPath(files.test, file);
  const todos = [
    `does for its caller what the document says of ${design.method.toUpperCase()} ${design.path}`,
    ...(missing ? ['does not find what belongs to somebody else'] : []),
    ...(design.takesIfMatch ? ['changes nothing where If-Match names an older version'] : []),
    ...(design.method === 'post' ? ['does it once for one Idempotency-Key'] : []),
    ...(design.kind === 'list' ? ['goes through all pages, each entry once'] : []),
  ];
  const ids = design.ids.map((id) => `${id.name}: '019cb000-0000-7000-8000-0000000000a1'`).join(', ');
  const page = design.kind === 'list' ? ', page: { limit: 20, next: () => null }' : '';
  return `/** \`${design.method.toUpperCase()} ${design.path}\`: answered from its examples until it is built. */
import { describe, expect, it } from '@jest/globals';
import { ${name.camel}Handlers } from '${from(files.handler)}';
import { ${name.pascal} } from '${from(files.service)}';
import { Sql${name.pascal}Repository } from '${from(files.repository)}';

describe('${design.id}', () => {
${todos.map((todo) => `  it.todo('${todo}');`).join('\n')}

  it('is not built: once this is red, replace it by the tests above, through startApi() of test/support/api.ts', async () => {
    const handlers = ${name.camel}Handlers(new ${name.pascal}(new Sql${name.pascal}Repository({} as never)));
    const call = { actor: { userId: 'ada' }, path: { ${ids} }, body: {}${page} };
    await expect(handlers.${design.id}(call as never)).rejects.toThrow(
      '${notBuilt(design, code)}',
    );
  });
});
`;
}
