/** The repository of an operation. Its statement is the one thing that nobody but a person can write. */
import { importPath, type Code } from './code.js';
import type { Design } from './design.js';
import type { Tree } from './tree.js';

export const notBuilt = ({ id }: Design, { files }: Code): string =>
  `${id} is not built: write its statement in ${files.repository}.`;

export function writeRepository(tree: Tree, design: Design, code: Code): void {
  const { name, files, entity, result, missing } = code;
  const stored = design.kind === 'delete' ? 'boolean' : missing ? `${result} | undefined` : result;
  const entityFile = entity.file ?? files.service;
  const imports = [
    `import type { ${name.pascal}Repository } from '${importPath(files.repository, files.service)}';`,
    ...(stored.includes(entity.type)
      ? [`import type { ${entity.type} } from '${importPath(files.repository, entityFile)}';`]
      : []),
    ...(stored.includes('Page<') ? [`import type { Page } from '../../domain/shared/page.js';`] : []),
    `import type { Database } from '../database/database.js';`,
  ];
  const text = `${imports.join('\n')}

export class Sql${name.pascal}Repository implements ${name.pascal}Repository {
  constructor(private readonly db: Database) {}

  async ${design.action?.camel ?? design.kind}(): Promise<${stored}> {
    throw new Error('${notBuilt(design, code)}');
  }
}
`;
  tree.write(files.repository, text, 'the repository, without its statement');
}
