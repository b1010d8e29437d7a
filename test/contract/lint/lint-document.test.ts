import { describe, expect, it } from '@jest/globals';
import {
  conventionOf,
  conventionRules,
  defaultConfiguration,
  engineRules,
  lintDocument,
} from '../../../src/contract/lint/index.js';
import { library, lintFiles, type Change } from './support.js';

const BOOK = '/paths/~1api~1v1~1books~1{bookId}';

describe('lintDocument', () => {
  it('points into the file and line where the fault is written', async () => {
    const findings = await lintFiles({
      'library.yaml': library([
        '/components/schemas/NewBook/properties/boughtOn',
        { $ref: 'parts.yaml#/Text' },
      ]),
      'parts.yaml': '# Parts of books.\nText:\n  type: string\n  format: date\n',
    });

    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'contract/input-string-is-bounded',
        file: 'parts.yaml',
        line: 3,
        column: 3,
        pointer: '#/Text',
      }),
    ]);
  });

  it('refuses a reference to a whole file', async () => {
    const findings = await lintFiles({
      'library.yaml': library(['/components/schemas/NewBook/properties/boughtOn', { $ref: 'day.yaml' }]),
      'day.yaml': 'type: string\nformat: date\nmaxLength: 10\n',
    });

    expect(findings).toContainEqual(
      expect.objectContaining({
        ruleId: 'contract/reference-names-its-target',
        message: expect.stringContaining('day.yaml#/Name'),
        pointer: '#/components/schemas/NewBook/properties/boughtOn',
      }),
    );
  });

  it('finds a definition that nothing refers to', async () => {
    const findings = await lintFiles({
      'library.yaml': library([
        '/components/schemas/NewBook/properties/boughtOn',
        { $ref: 'parts.yaml#/Date' },
      ]),
      'parts.yaml':
        'Date: { type: string, format: date, maxLength: 10 }\nHour: { type: integer }\n' +
        // Waits for the next operation without a handler.
        'NotImplemented: { type: integer }\n',
    });

    expect(findings).toEqual([
      expect.objectContaining({
        ruleId: 'contract/definition-is-used',
        file: 'parts.yaml',
        line: 2,
        pointer: '#/Hour',
      }),
    ]);
  });

  it('refuses two schemas of one name', async () => {
    const findings = await lintFiles({
      'library.yaml': library(['/components/schemas/NewBook/properties/boughtOn', { $ref: 'day.yaml#/Day' }]),
      'day.yaml': 'Day: { type: string, format: date, maxLength: 12 }\n',
    });

    expect(findings).toContainEqual(
      expect.objectContaining({ ruleId: 'component-name-unique', file: 'day.yaml' }),
    );
  });

  it('takes a load that comes with its canonical quantity in kilograms', async () => {
    const BOOK_OWN = '/components/schemas/Book/allOf/1/properties';
    const canonical = {
      ...{ type: 'object', description: 'In kilograms.', readOnly: true, required: ['value', 'unit'] },
      properties: { value: { type: 'number' }, unit: { type: 'string', enum: ['kg'] } },
    };
    const changed = library([`${BOOK_OWN}/weightKg`, undefined], [`${BOOK_OWN}/canonical`, canonical]);
    const rule = 'contract/load-comes-with-kilograms';

    expect(await lintFiles({ 'library.yaml': changed }, { [rule]: 'error' })).toEqual([]);
  });

  it('finds what Redocly finds', async () => {
    const changed = library([`${BOOK}/get/operationId`, 'listBooks']);

    expect(await lintFiles({ 'library.yaml': changed })).toContainEqual(
      expect.objectContaining({ ruleId: 'operation-operationId-unique', severity: 'error' }),
    );
  });

  it('finds a security scheme that does not exist', async () => {
    const changed = library([`${BOOK}/get/security`, [{ key: [] }]]);

    expect(await lintFiles({ 'library.yaml': changed })).toContainEqual(
      expect.objectContaining({ ruleId: 'security-defined' }),
    );
  });

  it('lets another document choose its rules and their words', async () => {
    const changed = library(
      [`${BOOK}/get/operationId`, 'peekBook'],
      ['/servers', [{ url: 'https://library' }]],
    );
    const chosen = {
      'contract/operation-id-starts-with-verb': { severity: 'warn', verbs: ['peek'] },
    } as const;

    const findings = await lintFiles({ 'library.yaml': changed }, chosen);

    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['contract/operation-id-starts-with-verb', 'warn'],
      ['contract/operation-id-starts-with-verb', 'warn'],
      ['contract/operation-id-starts-with-verb', 'warn'],
    ]);
  });

  it('reads a broken file as a finding', async () => {
    const findings = await lintFiles({
      'library.yaml': library(['/components/schemas/Day', { $ref: 'gone.yaml#/Day' }]),
    });

    expect(findings).toContainEqual(expect.objectContaining({ ruleId: 'no-unresolved-refs' }));
  });

  it('refuses a document that is not there', async () => {
    await expect(lintDocument('openapi/nowhere.yaml')).rejects.toThrow('nowhere.yaml');
  });
});

describe('headers that the root gives to every response', () => {
  const HEADERS = '/paths/~1api~1v1~1books/post/responses/201/headers';
  const rule = { 'contract/response-has-standard-headers': 'error' } as const;
  const common = (statuses: readonly string[]): Change => [
    '/x-response-headers',
    [{ statuses, headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } } }],
  ];
  const findings = (...changes: readonly Change[]) =>
    lintFiles({ 'library.yaml': library(...changes) }, rule);

  it('count as if the response declared them', async () => {
    const undeclared: Change = [`${HEADERS}/X-Request-Id`, undefined];

    expect(await findings(undeclared)).toEqual([
      expect.objectContaining({ message: 'The 201 must declare X-Request-Id.' }),
    ]);
    expect(await findings(undeclared, common(['2XX']))).toEqual([]);
    expect(await findings(undeclared, common(['4XX', '204']))).toHaveLength(1);
  });

  it('give way to those of the response', async () => {
    const noStore = { schema: { type: 'string', const: 'no-store' } };
    const changes = [
      [
        '/components/responses/NotFound/headers/Cache-Control',
        { schema: { type: 'string', const: 'public' } },
      ],
      ['/x-response-headers', [{ headers: { 'cache-control': noStore } }]],
    ] as const;

    expect(
      await lintFiles({ 'library.yaml': library(...changes) }, { 'contract/problem-is-not-stored': 'error' }),
    ).toContainEqual(expect.objectContaining({ pointer: '#/components/responses/NotFound' }));
  });
});

describe('the configuration', () => {
  it('decides about every rule, and about no other', () => {
    const ours = Object.keys({ ...engineRules, ...conventionRules });

    expect(ours.sort()).toEqual([...conventionOf.keys()].map((id) => `contract/${id}`).sort());
    expect(Object.values(defaultConfiguration)).not.toContain('off');
  });
});
