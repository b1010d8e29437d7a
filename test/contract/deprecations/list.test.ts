/** `make deprecations`: everything that is on its way out, with its place; what is over fails. */
import { describe, expect, it } from '@jest/globals';
import { run } from '../../../src/contract/deprecations/cli.js';
import { listDeprecated } from '../../../src/contract/deprecations/list.js';
import { load } from '../../../src/contract/compile/load.js';
import { library, write, type Part } from '../compile/support.js';

const LEAVING: Part = { deprecated: true, 'x-deprecated-at': '2026-11-20', 'x-sunset': '2027-11-30' };
const parameter = {
  name: 'shelf',
  in: 'query',
  schema: { type: 'string' },
  ...LEAVING,
  'x-sunset': '2027-06-30',
};
const documentOf = (operation: Part = {}): Part =>
  library({
    paths: {
      '/v1/books': {
        get: {
          operationId: 'listBooks',
          'x-successor': '/v2/books',
          ...LEAVING,
          ...operation,
          parameters: [parameter],
          responses: {
            200: {
              description: 'Books.',
              headers: { 'X-Old': { deprecated: true, schema: { type: 'string' } } },
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } },
            },
          },
        },
        put: { operationId: 'keep', responses: { 200: { description: 'It.' } } },
      },
    },
    components: {
      schemas: {
        Old: { type: 'string', deprecated: true },
        Book: {
          type: 'object',
          properties: { cover: { type: 'object', properties: { colour: { type: 'string', ...LEAVING } } } },
          examples: [{ deprecated: true }],
        },
      },
    },
  });

const listOf = async (document: Part, today: string) =>
  listDeprecated(await load(await write({ 'openapi.json': document })), today);

/** What the command prints, and how it ends. */
async function outcomeOf(document: Part, ...args: string[]) {
  const said = { out: '', err: '' };
  const path = await write({ 'openapi.json': document });
  const code = await run(['--document', path, ...args], {
    log: (text: string) => void (said.out += `${text}\n`),
    error: (text: string) => void (said.err += `${text}\n`),
  });
  return { code, ...said };
}

describe('the list of what is deprecated', () => {
  it('has operations, parameters, headers, members and schemas, those that end first before the others', async () => {
    const found = await listOf(documentOf(), '2027-11-29');

    expect(found.map(({ kind, name, daysLeft }) => [kind, name, daysLeft])).toEqual([
      ['parameter', 'shelf', -152],
      ['member', 'Book.cover.colour', 1],
      ['operation', 'GET /v1/books', 1],
      ['schema', 'Old', null],
      ['header', 'X-Old', null],
    ]);
  });

  it('says where each is written, and what takes its place', async () => {
    const [, , operation] = await listOf(documentOf(), '2027-11-29');

    expect(operation).toMatchObject({
      where: expect.stringMatching(/openapi\.json:\d+$/),
      ...{ since: '2026-11-20', until: '2027-11-30', successor: '/v2/books' },
    });
  });
});

describe('make deprecations', () => {
  const lasting = documentOf({ 'x-sunset': '2028-01-31' });

  it('fails for what is over and still there, says where and what to do', async () => {
    const { code, out, err } = await outcomeOf(documentOf(), '--today', '2027-12-01');

    expect(code).toBe(1);
    expect(out).toMatch(/operation GET \/v1\/books\n {2}\S*openapi\.json:\d+\n {2}since 2026-11-20\n/);
    expect(out).toContain('until 2027-11-30, over for 1 day\n  successor: /v2/books\n  FIX: it answers 410');
    expect(err).toContain('3 past the last day and still there: shelf, Book.cover.colour, GET /v1/books.');
  });

  it('ends well on the last day', async () => {
    const { code, out } = await outcomeOf(lasting, '--today', '2027-06-30');

    expect(code).toBe(0);
    expect(out).toContain('5 deprecated on 2027-06-30, none past the last day:');
    expect(out).toContain('until 2027-06-30, today is the last day');
    expect(out).toContain('until a day that nobody wrote down: add x-sunset');
  });

  it('is there for programs', async () => {
    const { code, out } = await outcomeOf(documentOf(), '--today', '2027-01-01', '--format', 'json');

    expect(code).toBe(0);
    const { today, deprecations } = JSON.parse(out) as { today: string; deprecations: { name: string }[] };
    expect([today, deprecations.length, deprecations[0]!.name]).toEqual(['2027-01-01', 5, 'shelf']);
  });

  it('says so where nothing is deprecated', async () => {
    const { code, out } = await outcomeOf(library({ paths: {} }));
    expect([code, out]).toEqual([0, 'Nothing is deprecated.\n']);
  });

  it.each([
    ['--today', '2027-02-30'],
    ['--format', 'xml'],
  ])('does not guess what %s %s means', async (...words) => {
    const { code, err } = await outcomeOf(documentOf(), ...words);
    expect([code, err]).toEqual([2, 'Say --today 2027-12-01 for a day, and --format text or json.\n']);
  });

  it('says what is wrong with a document that cannot be read', async () => {
    const { code, err } = await outcomeOf({ ...documentOf(), openapi: '3.0.0' });
    expect([code, err]).toEqual([1, expect.stringContaining('The engine compiles')]);
  });
});
