/** The pages that a problem's `type` leads to: one for every code, for people and for programs. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { versions } from '../../../src/api/versions.js';
import { describeApi } from '../../../src/api/pages/description.js';
import { problemCatalog } from '../../../src/api/pages/problem-catalog.js';
import { problemPage } from '../../../src/api/pages/problem-page.js';
import { startApi, type Api } from '../../support/api.js';
import { pagesOf, type Pages } from '../../support/pages.js';

let api: Api;
let pages: Pages;
beforeAll(async () => {
  api = await startApi();
  pages = pagesOf(api);
});
afterAll(() => api.close());

const JSON_PLEASE = { accept: 'application/json' };
const codes = [...new Set(versions.flatMap(({ problems }) => Object.keys(problems)))];
const pathOf = (code: string): string => `/problems/${code.replaceAll('_', '-')}`;

/** The codes that have no page which names them. */
async function withoutPage(all: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const code of all) {
    const { status, text } = await pages.get(pathOf(code));
    if (status !== 200 || !text.includes(`<code>${code}</code>`)) missing.push(code);
  }
  return missing;
}

describe('every problem', () => {
  it('has a page', async () => {
    expect(await withoutPage(codes)).toEqual([]);
    expect(codes.length).toBeGreaterThan(60);
  });

  it('that has none is found', async () => {
    expect(await withoutPage(['not_found', 'made_up', 'timeout'])).toEqual(['made_up']);
  });

  it.each(codes)('is told with cause, fix, example and who answers it: %s', async (code) => {
    const { headers, text: json } = await pages.get(pathOf(code), JSON_PLEASE);
    const { text } = await pages.get(pathOf(code));
    const problem = JSON.parse(json) as Record<'cause' | 'fix', string> & {
      example: object;
      operations: { operationId: string }[];
    };

    expect(headers['content-type']).toBe('application/json');
    expect(headers['vary']).toBe('Accept, Accept-Encoding');
    expect(problem).toMatchObject({
      code,
      cause: expect.stringMatching(/\S/),
      fix: expect.stringMatching(/\S/),
      page: pathOf(code),
      example: { code, requestId: expect.any(String), status: expect.any(Number), title: expect.any(String) },
    });
    expect(problem.operations.map(({ operationId }) => operationId).sort()).toEqual(answerersOf(code));
    expect(text).toMatch(/<dt>Cause<\/dt>[\s\S]*<dt>What to do<\/dt>[\s\S]*&quot;requestId&quot;/);
  });

  /** As the routes have it, which are made from the same document by another way. */
  const answerersOf = (code: string): string[] =>
    versions
      .flatMap(({ contract }) => contract.operations)
      .filter(({ responses }) => Object.values(responses).some(({ problems }) => problems.includes(code)))
      .map(({ id }) => id)
      .sort();

  it('is on the list', async () => {
    const { text: json } = await pages.get('/problems', JSON_PLEASE);
    const { text } = await pages.get('/problems');

    const listed = (JSON.parse(json) as { problems: { code: string; page: string }[] }).problems;
    expect(listed.map(({ code }) => code)).toEqual(codes);
    for (const { code, page } of listed) {
      expect(text).toContain(`<a href="${page}"`);
      expect(text).toContain(`<code>${code}</code>`);
    }
  });
});

describe('the form', () => {
  it.each([
    ['text/html', 'text/html; charset=utf-8'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['image/png', 'text/html; charset=utf-8'],
    ['application/json', 'application/json'],
    ['application/json, text/html;q=0.5', 'application/json'],
  ])('is for who asks for %s: %s', async (accept, type) => {
    for (const path of ['/problems', '/problems/not-found', '/deprecations'])
      expect((await pages.get(path, { accept })).headers['content-type']).toBe(type);
  });
});

describe('an error of the API', () => {
  it('has a type that leads to its page', async () => {
    const { type, code } = (await api.as({}).get<{ type: string; code: string }>('/workouts')).body;

    const { status, text } = await pages.get(type);

    expect(status).toBe(200);
    expect(text).toContain(`<code>${code}</code>`);
    expect(text).toContain('href="/docs#/workouts/listWorkouts"');
  });
});

describe('a page about a problem', () => {
  const hostile = '</code><script>alert(1)</script>"\'&';

  it('runs nothing of what the document says', () => {
    const [entry] = problemCatalog(
      [
        {
          code: 'not_found',
          status: 400,
          type: '/problems/x',
          title: hostile,
          cause: hostile,
          fix: `\`${hostile}\``,
        },
      ],
      versions.map(describeApi),
    );

    const page = problemPage({ ...entry!, example: { detail: hostile } });

    expect(page).not.toContain('<script>alert');
    expect(page.match(/&lt;script&gt;alert/g)!.length).toBeGreaterThanOrEqual(5);
  });

  it('says that the server answers it where no operation does', async () => {
    const { text } = await pages.get('/problems/method-not-allowed');

    expect(text).toContain('before it knows which operation is meant');
  });
});
