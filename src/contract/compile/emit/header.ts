/** The first lines of every generated file. */
export const header = (source: string, what: string, comment = '// @ts-nocheck\n'): string =>
  [
    `${comment}/* eslint-disable */`,
    `// ${what}`,
    `// Made from ${source}. Do not edit: change the document and run \`make generate\`.`,
    '',
  ].join('\n');
