/** The service of an operation with its port, and what both speak of: the entity and the error for what is not there. */
import { importPath, type Code } from './code.js';
import type { Design } from './design.js';
import { entityText } from './entity.js';
import type { Shapes } from './shapes.js';
import type { Surroundings } from './surroundings.js';
import type { Tree } from './tree.js';

export function writeService(
  tree: Tree,
  design: Design,
  where: Surroundings,
  shapes: Shapes,
  code: Code,
): void {
  if (code.entity.isNew && code.entity.file)
    tree.write(code.entity.file, entityText(design.resource), `the value ${code.entity.type}`);
  writeMissing(tree, where, code);
  tree.write(code.files.service, serviceText(design, shapes, code), 'the service and its port');
}

function writeMissing(tree: Tree, { target }: Surroundings, { missing }: Code): void {
  if (!missing || !target || tree.read(missing.file).includes(`export class ${missing.name} `)) return;
  const text = tree.read(missing.file);
  const head = text === '' ? "import { NotFound } from '../shared/errors.js';\n" : withNotFound(text);
  const body = `
export class ${missing.name} extends NotFound {
  readonly code = '${target.snake}_not_found';

  constructor() {
    super('There is no such ${target.words}.');
  }
}
`;
  tree.write(missing.file, `${head}${body}`, `the error ${missing.name}`);
}

function withNotFound(text: string): string {
  if (/import \{[^}]*\bNotFound\b[^}]*\} from '\.\.\/shared\/errors\.js'/.test(text)) return text;
  const known = /import \{ ?([^}]*?),? ?\} from '\.\.\/shared\/errors\.js';/;
  return known.test(text)
    ? text.replace(known, "import { $1, NotFound } from '../shared/errors.js';")
    : `import { NotFound } from '../shared/errors.js';\n${text}`;
}

function serviceText(
  design: Design,
  shapes: Shapes,
  { name, files, entity, inputs, result, missing }: Code,
): string {
  const { kind } = design;
  const uses = (type: string): boolean =>
    `${result} ${inputs.map(([, each]) => each).join(' ')}`.includes(type);
  const imports = [
    ["import type { Actor } from '../shared/actor.js';", true],
    ["import type { Page, PageRequest } from '../shared/page.js';", kind === 'list'],
    ["import type { IfMatch } from '../shared/version.js';", uses('IfMatch')],
    [
      missing && `import { ${missing.name} } from '${importPath(files.service, missing.file)}';`,
      missing !== undefined,
    ],
    [
      entity.file && `import type { ${entity.type} } from '${importPath(files.service, entity.file)}';`,
      entity.file && uses(entity.type),
    ],
  ].flatMap(([line, isUsed]) => (isUsed ? [line] : []));
  const parameters = inputs.map(([each, type]) => `${each}: ${type}`);
  const given = inputs.map(([each]) => each);
  const stored = kind === 'delete' ? 'boolean' : missing ? `${result} | undefined` : result;
  return `${imports.join('\n')}
${inputText(design, shapes, name.pascal)}${ownEntity(kind, entity)}
/** Names the owner: what belongs to somebody else does not exist. */
export interface ${name.pascal}Repository {
${missing ? `  /** ${kind === 'delete' ? 'False' : 'Undefined'} where there is none. */\n` : ''}  ${design.action?.camel ?? kind}(${['ownerId: string', ...parameters].join(', ')}): Promise<${stored}>;
}

/** \`${design.method.toUpperCase()} ${design.path}\` */
export class ${name.pascal} {
  constructor(private readonly repository: ${name.pascal}Repository) {}

  async run(${['actor: Actor', ...parameters].join(', ')}): Promise<${result}> {
${bodyText(design, given, missing?.name)}
  }
}
`;
}

function bodyText({ kind, action }: Design, given: readonly string[], missing: string | undefined): string {
  const call = `await this.repository.${action?.camel ?? kind}(${['actor.userId', ...given].join(', ')})`;
  if (missing === undefined)
    return `    ${kind === 'delete' ? '' : 'return '}${call.replace('await ', kind === 'delete' ? 'await ' : '')};`;
  if (kind === 'delete') return `    if (!(${call})) throw new ${missing}();`;
  return `    const found = ${call};\n    if (!found) throw new ${missing}();\n    return found;`;
}

/** What comes in. Of a shape that was there before, only the document knows the members. */
function inputText({ kind, takesBody, action }: Design, { request }: Shapes, name: string): string {
  if (!takesBody || !request) return '';
  if (request.isGiven)
    return `\n/** What the document calls ${request.name}: name here the members that the rules are about. */\nexport type ${name}Input = object;\n`;
  const isWhole = kind === 'create' || kind === 'replace';
  return `\nexport interface ${name}Input {
${kind === 'create' ? '  readonly id?: string | undefined;\n' : ''}${action ? '' : `  readonly title${isWhole ? '' : '?'}: string${isWhole ? '' : ' | undefined'};\n`}  readonly notes?: string | null | undefined;
}
`;
}

const ownEntity = (kind: Design['kind'], { file, type }: Code['entity']): string =>
  file === undefined && kind !== 'delete'
    ? `\n/** What comes of it: put here what the handler has to know. */\nexport interface ${type} {\n  readonly id: string;\n}\n`
    : '';
