/** `make generate` over several documents: what is stale in either, and what two of them cannot both have. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../../src/contract/compile/cli.js';
import { library, OK, temporaryDirectory, type Part } from './support.js';

const documentOf = (url: string, operationId: string, method = 'get'): Part =>
  library({ paths: { [url]: { [method]: { operationId, responses: OK } } } });

/** Writes `v1.json` and `v2.json`, and answers how `make generate` is called for both. */
async function project(v1: Part, v2: Part) {
  const folder = await temporaryDirectory();
  const at = (name: string): string => path.join(folder, name);
  await writeFile(at('v1.json'), JSON.stringify(v1, null, 2));
  await writeFile(at('v2.json'), JSON.stringify(v2, null, 2));
  const args = ['v1', 'v2'].flatMap((name) => ['--document', at(`${name}.json`), '--out', at(name)]);
  return { at, generate: (...more: string[]) => outcomeOf([...args, ...more]) };
}

async function outcomeOf(args: string[]) {
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const code = await run(args, { log: say, error: say });
  return { code, said: said.join('\n') };
}

describe('generate', () => {
  const v1 = documentOf('/v1/books', 'listBooks');
  const v2 = documentOf('/v2/books', 'listBooksV2');

  it('writes both, and then both are up to date', async () => {
    const { generate } = await project(v1, v2);

    expect((await generate()).code).toBe(0);
    const { code, said } = await generate('--check');
    expect([code, said.match(/is up to date\./g)?.length]).toEqual([0, 2]);
  });

  it('finds what is stale in the second, and says what to do', async () => {
    const { at, generate } = await project(v1, v2);
    await generate();
    await mkdir(at('v2'), { recursive: true });
    await writeFile(at('v2/routes.ts'), '// changed by hand');
    const { code, said } = await generate('--check');

    expect(code).toBe(1);
    expect(said).toContain(`${at('v1')} is up to date.`);
    expect(said).toContain(`Stale in ${at('v2')}: routes.ts. Run \`make generate\` and commit the result.`);
  });

  it('refuses a path that both serve, whatever its parameter is called, and says where', async () => {
    const { generate } = await project(
      documentOf('/books/{bookId}', 'getBook'),
      documentOf('/books/{volumeId}', 'getVolume', 'put'),
    );
    const { code, said } = await generate('--check');

    expect(code).toBe(1);
    expect(said).toMatch(
      /v2\.json:\d+ .*\n {2}`\/books\/\{volumeId\}` is served here, and at .*v1\.json:\d+ as well\./,
    );
  });

  it('refuses a name that both have', async () => {
    const { generate } = await project(v1, documentOf('/v2/books', 'listBooks'));
    const { code, said } = await generate('--check');

    expect(code).toBe(1);
    expect(said).toMatch(/v2\.json:\d+ .*operationId\)\n {2}`listBooks` names an operation here, and at/);
  });

  it('wants a place for each document', async () => {
    expect(await outcomeOf(['--document', 'a.yaml', '--document', 'b.yaml', '--out', 'a'])).toEqual({
      code: 2,
      said: 'Name an --out for each --document: there are 2 and 1.',
    });
  });
});
