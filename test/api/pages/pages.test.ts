/** What every page has in common: its form, its headers, what it costs to ask again, and that it leads somewhere. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { versions } from '../../../src/api/versions.js';
import { startApi, type Api } from '../../support/api.js';
import { addToCatalogue } from '../../support/catalogue.js';
import { deadLinks, pagesOf, type Pages } from '../../support/pages.js';
import { sendRaw } from '../../support/raw.js';

let api: Api;
let pages: Pages;
beforeAll(async () => {
  api = await startApi();
  pages = pagesOf(api);
});
afterAll(() => api.close());

const HTML = ['/', '/docs', '/docs/v1', '/redoc', '/redoc/v1', '/problems', '/changelog', '/deprecations'];
const types: [string, string][] = [
  ...HTML.map((path): [string, string] => [path, 'text/html; charset=utf-8']),
  ['/problems/not-found', 'text/html; charset=utf-8'],
  ['/openapi.json', 'application/json'],
  ['/openapi.yaml', 'application/yaml; charset=utf-8'],
  ...versions.flatMap(({ name }): [string, string][] => [
    [`/openapi/${name}.json`, 'application/json'],
    [`/openapi/${name}.yaml`, 'application/yaml; charset=utf-8'],
    [`/docs/${name}`, 'text/html; charset=utf-8'],
    [`/redoc/${name}`, 'text/html; charset=utf-8'],
  ]),
  ['/docs/v1/listWorkouts.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/llms-full.txt', 'text/plain; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/.well-known/api-catalog', 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"'],
  ['/.well-known/jwks.json', 'application/jwk-set+json'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/assets/page.css', 'text/css; charset=utf-8'],
  ['/assets/swagger.js', 'text/javascript; charset=utf-8'],
  ['/assets/favicon.svg', 'image/svg+xml; charset=utf-8'],
];

describe('a page', () => {
  it.each(types)('says what it is: %s', async (path, type) => {
    const { status, headers } = await pages.get(path);

    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  it.each(types)('says the same to HEAD, without its text: %s', async (path) => {
    const plain = { 'accept-encoding': 'identity' };
    const [got, asked] = [await pages.get(path, plain), await pages.head(path, plain)];

    const { date: _, ...expected } = got.headers as Record<string, string>;
    expect(asked.status).toBe(200);
    expect(asked.headers).toMatchObject(expected);
    expect(asked.text ?? '').toBe('');
  });

  it.each(types)('is not sent again to who has it: %s', async (path) => {
    const { headers } = await pages.get(path);

    const again = await pages.get(path, { 'if-none-match': headers['etag']! });
    const other = await pages.get(path, { 'if-none-match': 'W/"another"' });

    expect([again.status, again.text, other.status]).toEqual([304, '', 200]);
    expect(again.headers['etag']).toBe(headers['etag']);
  });

  it.each(types)('takes nothing: %s', async (path) => {
    for (const method of ['post', 'put', 'delete'] as const) {
      const { status, headers, text } = await pages.send(method, path);

      expect(JSON.parse(text)).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
    }
    const { status, headers } = await pages.send('options', path);
    expect([status, headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
  });

  it.each([
    '/nothing',
    '/problems/nothing',
    '/problems/__proto__',
    '/problems/not_found',
    '/docs/',
    '/docs/v0',
    '/docs/v1/nothing.md',
    '/redoc/v0',
    '/openapi/v0.json',
    '/Docs',
    '/assets/../package.json',
    '/assets/pages.ts',
    '/assets/constructor',
    '/assets/swagger-ui.css.map',
    '/%2e%2e/etc/passwd',
  ])('is not %s, which is said as the API does', async (path) => {
    const { status, headers, text } = await pages.get(path);

    expect([status, headers['content-type']]).toEqual([404, 'application/problem+json']);
    expect(JSON.parse(text)).toMatchObject({ code: 'not_found', status: 404 });
  });
});

describe('links', () => {
  it('lead somewhere, and nowhere else than here', async () => {
    expect(await deadLinks(pages)).toEqual([]);
  });

  it('that do not are named, with the page that has them', async () => {
    const planted = '<a href="/nowhere">x</a><script src="https://cdn.example/x.js"></script>';
    const get: Pages['get'] = async (path) => {
      const page = await pages.get(path);
      return path === '/changelog' ? Object.assign(page, { text: page.text + planted }) : page;
    };

    expect(await deadLinks({ get })).toEqual([
      '/nowhere (404), to which /changelog leads',
      'https://cdn.example/x.js (not ours), to which /changelog leads',
    ]);
  });
});

describe('what is compressed', () => {
  const asked = async (accept: string, path = '/openapi.json') => {
    const { headers, body } = await sendRaw(
      api.origin,
      `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\naccept-encoding: ${accept}\r\n\r\n`,
    ).then((answer) => ({ headers: answer.headers, body: answer.text }));
    return { encoding: headers['content-encoding'], vary: headers['vary'], length: body.length };
  };

  it.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    ['zstd', undefined],
  ])('is so for Accept-Encoding: %s', async (accept, encoding) => {
    expect(await asked(accept)).toMatchObject({ encoding, vary: 'Accept-Encoding' });
  });

  it('comes out as it was', async () => {
    const plain = await pages.get('/openapi.json', { 'accept-encoding': 'identity' });

    for (const encoding of ['gzip', 'br']) {
      const response = await fetch(`${api.origin}/openapi.json`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(await response.text()).toBe(plain.text);
    }
  });

  it('is much less, and nothing where it is little', async () => {
    const [all, little] = [await asked('identity'), await asked('br')];

    expect(little.length).toBeLessThan(all.length / 5);
    expect((await asked('br', '/robots.txt')).encoding).toBeUndefined();
  });
});

describe('the documents', () => {
  it.each(versions)('are those that were compiled: $name', async ({ name, document }) => {
    const bundle: unknown = JSON.parse(readFileSync(document, 'utf8'));

    expect((await pages.get(`/openapi/${name}.json`)).body).toEqual(bundle);
    expect(parse((await pages.get(`/openapi/${name}.yaml`)).text)).toEqual(bundle);
  });

  it('have the oldest version where no version is named', async () => {
    for (const format of ['json', 'yaml'])
      expect((await pages.get(`/openapi.${format}`)).text).toBe(
        (await pages.get(`/openapi/${versions[0].name}.${format}`)).text,
      );
  });
});

describe('an asset', () => {
  const kept = async (path: string) => (await pages.get(path)).headers['cache-control'];

  it('is kept for good under the address that pages use, and asked for under others', async () => {
    const address = /href="(\/assets\/page\.css\?v=\w+)"/.exec((await pages.get('/')).text)![1]!;

    expect(await kept(address)).toBe('public, max-age=31536000, immutable');
    expect(await kept('/assets/page.css')).toBe('no-cache');
    expect(await kept('/assets/page.css?v=older')).toBe('no-cache');
  });

  it('names no server but this one', async () => {
    const { text } = await pages.get('/assets/redoc.standalone.js');

    expect(text.length).toBeGreaterThan(500_000);
    expect(text).not.toMatch(/cdn\.redoc/);
  });
});

describe('the landing page', () => {
  it('says to programs what it leads people to', async () => {
    expect((await pages.head('/')).headers['link']).toBe(
      '</openapi.json>; rel="service-desc", </docs>; rel="service-doc", </.well-known/api-catalog>; rel="api-catalog"',
    );
  });

  it('begins with three requests that do what they say', async () => {
    const squat = await addToCatalogue(api.database.db, 'back-squat', { name: 'Back squat' });
    const { text } = await pages.get('/');
    const commands = [...text.matchAll(/<pre[^>]*><code>([^<]*)<\/code>/g)].map((match) =>
      shellText(match[1]!),
    );
    const script = commands.join('\n').replace(/http:\/\/localhost:\d+/g, api.origin);

    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);

    expect(commands).toHaveLength(3);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Legs',
      status: 'completed',
      exercises: [{ exerciseId: squat, sets: [{ reps: 5 }] }],
    });
  });

  const shellText = (html: string): string =>
    html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&gt;', '>').replaceAll('&amp;', '&');

  it('has a row for every version', async () => {
    const { text } = await pages.get('/');

    for (const { prefix, contract } of versions) {
      expect(text).toContain(`<code>${prefix}</code>`);
      expect(text).toMatch(new RegExp(`<td>\\s*${contract.operations.length}\\b`));
    }
  });
});
