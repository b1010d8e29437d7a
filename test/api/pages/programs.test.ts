/** What is there for programs: llms.txt, an operation in Markdown, the catalogue of APIs, deprecations. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { versions } from '../../../src/api/versions.js';
import { startApi, type Api } from '../../support/api.js';
import { pagesOf, type Pages } from '../../support/pages.js';

const PUBLIC_URL = 'https://log.spotter.example';

let api: Api;
let pages: Pages;
beforeAll(async () => {
  api = await startApi({ environment: { PUBLIC_URL } });
  pages = pagesOf(api);
});
afterAll(() => api.close());

const operations = versions.flatMap(({ name, contract }) =>
  contract.operations.map(({ id, method, path }) => ({ version: name, id, method, path })),
);
const local = (href: string): string => {
  expect(href.startsWith(`${PUBLIC_URL}/`)).toBe(true);
  return href.slice(PUBLIC_URL.length);
};

describe('llms.txt', () => {
  let lines: string[];
  beforeAll(async () => {
    lines = (await pages.get('/llms.txt')).text.split('\n');
  });

  it('has the form of llmstxt.org: a title, a summary, and sections that are lists of links', () => {
    const [title, empty, summary] = lines;
    const sections = lines.join('\n').split(/^## /m).slice(1);

    expect([title, empty]).toEqual(['# Spotter API', '']);
    expect(summary).toMatch(/^> \S/);
    expect(lines.filter((line) => /^#/.test(line) && !/^##? /.test(line))).toEqual([]);
    for (const section of sections) {
      const [name, ...rest] = section.split('\n');
      expect(name).toMatch(/\S/);
      for (const line of rest.filter((text) => text !== ''))
        expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/\S+\): \S/);
    }
    expect(sections.length).toBeGreaterThan(8);
  });

  it('says how to sign in', () => {
    const text = lines.join('\n');

    expect(text).toContain('POST /api/v1/auth/login');
    expect(text).toContain('Authorization: Bearer');
  });

  it('names every operation, with what leads to it', () => {
    const missing = operations.filter(
      ({ version, id, method, path }) =>
        !lines.some(
          (line) =>
            line.startsWith(`- [${id}](${PUBLIC_URL}/docs/${version}/${id}.md): `) &&
            line.toUpperCase().includes(`\`${method} ${path}\``.toUpperCase()),
        ),
    );

    expect(missing).toEqual([]);
  });

  it('leads nowhere in vain', async () => {
    const links = lines.flatMap((line) => /\]\((\S+)\)/.exec(line)?.[1] ?? []);

    const dead: string[] = [];
    for (const link of links) if ((await pages.head(local(link))).status !== 200) dead.push(link);
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(operations.length);
  });
});

describe('an operation in Markdown', () => {
  it('says who may call it, with what, and what comes back', async () => {
    const { text } = await pages.get('/docs/v1/updateWorkout.md');

    expect(text).toMatch(/^# .+ \(updateWorkout\)\n\n`PATCH \/api\/v1\/workouts\/\{workoutId\}`/);
    expect(text).toContain('Needs a token with `workouts:write`.');
    expect(text).toContain('- `workoutId` (path, string, required): The id of the workout.');
    expect(text).toContain('- `If-Match` (header, string): ');
    expect(text).toMatch(/## Request body[\s\S]*`application\/merge-patch\+json`, [^\n]+:\n\n```\n\{"title"/);
    expect(text).toMatch(/### 200[\s\S]*"version":/);
    expect(text).toContain('- 412 `precondition_failed`');
  });

  it('is in the one file that has everything', async () => {
    const { text } = await pages.get('/llms-full.txt');

    for (const { id, method, path } of operations) {
      expect(text).toContain(`(${id})\n\n\`${method.toUpperCase()} ${path}\``);
    }
  });

  it('needs no token where everybody may', async () => {
    expect((await pages.get('/docs/v1/getHealth.md')).text).toContain('Needs no token.');
  });
});

describe('the API catalogue', () => {
  interface Linkset {
    linkset: ({ anchor: string } & Record<string, { href: string; type?: string }[]>)[];
  }

  it('has every version with its documents, readers and state', async () => {
    const { linkset } = (await pages.get('/.well-known/api-catalog')).body as Linkset;
    const [catalog, ...apis] = linkset;

    expect(catalog).toEqual({
      anchor: `${PUBLIC_URL}/.well-known/api-catalog`,
      item: versions.map(({ prefix }) => ({ href: PUBLIC_URL + prefix })),
    });
    expect(apis.map(({ anchor }) => anchor)).toEqual(versions.map(({ prefix }) => PUBLIC_URL + prefix));
    for (const { anchor: _, ...relations } of apis) {
      expect(Object.keys(relations).sort()).toEqual([
        'service-desc',
        'service-doc',
        'service-meta',
        'status',
      ]);
      for (const { href, type } of Object.values(relations).flat()) {
        const { status, headers } = await pages.get(local(href));
        expect({ href, status, type: headers['content-type']?.split(';')[0] }).toEqual({
          href,
          status: 200,
          type,
        });
      }
    }
  });

  it('says to HEAD what it is', async () => {
    const { headers } = await pages.head('/.well-known/api-catalog');

    expect(headers['link']).toBe('</.well-known/api-catalog>; rel="api-catalog"');
  });
});

describe('robots.txt', () => {
  it('keeps crawlers with the pages', async () => {
    expect((await pages.get('/robots.txt')).text).toBe('User-agent: *\nDisallow: /api/\n');
  });
});
