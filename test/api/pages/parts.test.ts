/** The parts that pages are made of, with documents that ours are not. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assetUrl, findAsset } from '../../../src/api/pages/assets.js';
import { changelogPage } from '../../../src/api/pages/changelog.js';
import { deprecationsJson, deprecationsPage } from '../../../src/api/pages/deprecations.js';
import { describeApi, type ApiDescription } from '../../../src/api/pages/description.js';
import { docsPage } from '../../../src/api/pages/docs.js';
import { html } from '../../../src/api/pages/html.js';
import { landingPage } from '../../../src/api/pages/landing.js';
import { llmsTxt } from '../../../src/api/pages/llms.js';
import { inline, markdown } from '../../../src/api/pages/markdown.js';
import { DEMO } from '../../../seeds/demo/logins.js';

const folder = mkdtempSync(path.join(tmpdir(), 'spotter-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A version with these operations of one path. */
function version(name: string, operations: Record<string, object>): ApiDescription {
  const document = path.join(folder, `${name}.json`);
  const info = { title: 'Kennel', version: `${name.slice(1)}.0.0`, summary: 'Dogs.' };
  const paths = { [`/api/${name}/dogs`]: operations };
  writeFileSync(
    document,
    JSON.stringify({ info, tags: [{ name: 'dogs', description: 'All <dogs>.' }], paths }),
  );
  return describeApi({ name, prefix: `/api/${name}`, document });
}

const operation = (operationId: string, more: object = {}): object => ({
  operationId,
  tags: ['dogs'],
  summary: `${operationId} it`,
  responses: {},
  ...more,
});

const gone = { deprecated: true, 'x-deprecated-at': '2026-11-01', 'x-sunset': '2027-05-31' };
const v1 = version('v1', {
  get: operation('listDogs', { ...gone, 'x-successor': '/api/v2/dogs' }),
  post: operation('login'),
  delete: operation('logout'),
});
const v2 = version('v2', { get: operation('listDogs') });

describe('html', () => {
  it('escapes what is no HTML, also in lists and attributes', () => {
    const hostile = `<i a="b" c='d'>&`;

    expect(html`<p title="${hostile}">${[hostile, html`<b>${1}</b>`]}</p>`.text).toBe(
      '<p title="&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;">&lt;i a=&quot;b&quot; c=&#39;d&#39;&gt;&amp;\n<b>1</b></p>',
    );
  });

  it('leaves out what is not there', () => {
    expect(html`${undefined}-${false}-${''}`.text).toBe('--');
  });
});

describe('markdown', () => {
  /** Space between elements means nothing. */
  const tight = (text: string): string => text.replace(/>\s+</g, '><').replace(/\s+/g, ' ');

  it.each([
    ['# One\ntext', '<h1>One</h1>\n<p>text</p>'],
    ['## Two', '<h2>Two</h2>'],
    ['a\nb\n\nc', '<p>a\nb</p>\n<p>c</p>'],
    ['- a `x`\n- **b**\n  more', '<ul><li>a <code>x</code></li>\n<li><strong>b</strong>\n  more</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li>\n<li>b</li></ol>'],
    ['```sh\n# a <b>\n\n- c\n```', '<pre tabindex="0"><code># a &lt;b&gt;\n\n- c</code></pre>'],
    [
      'see [it](/docs) and [that](https://x.example)',
      '<p>see <a href="/docs">it</a> and <a href="https://x.example">that</a></p>',
    ],
    ['<!-- hidden -->shown', '<p>shown</p>'],
  ])('makes of %j', (text, expected) => {
    expect(tight(markdown(text).text)).toBe(tight(expected));
  });

  it('makes tables', () => {
    const { text } = markdown('| a | b |\n| --- | --- |\n| 1 | `2` |');

    expect(text).toContain('<th>a</th>\n<th>b</th>');
    expect(text).toContain('<td>1</td>\n<td><code>2</code></td>');
  });

  it.each(['<script>x</script>', '[x](javascript:alert(1))', '[x](data:text/html,x)', '`<b>`'])(
    'runs nothing: %s',
    (text) => {
      expect(inline(text).text).not.toMatch(/<script|<b>|href="(javascript|data)/);
    },
  );
});

describe('an asset', () => {
  it('that is not on the list is no address', () => {
    expect(() => assetUrl('extra.js')).toThrow('add it to src/api/pages/assets.ts');
    expect(findAsset('extra.js', undefined)).toBeUndefined();
  });
});

describe('two versions', () => {
  it('are offered on the page where operations are tried out, the shown one marked', () => {
    const page = docsPage(v2, { versions: [v1, v2], demoLogins: [] });

    expect(page).toMatch(
      /<a href="\/docs"\s*>v1<\/a>[\s\S]*<a href="\/docs\/v2" aria-current="page"\s*>v2<\/a>/,
    );
    expect(page).toContain('data-document="/openapi/v2.json"');
    // Signing in is the first version's.
    expect(page).toContain('data-login="/api/v1/dogs"');
  });

  it('are on the landing page, with how much of one will go', () => {
    const page = landingPage({ versions: [v1, v2], publicUrl: 'https://kennel.example' });

    expect(page).toMatch(/<code>\/api\/v1<\/code>[\s\S]*1 deprecated[\s\S]*<code>\/api\/v2<\/code>/);
    expect(page).toContain('All &lt;dogs&gt;.');
  });
});

describe('what is deprecated', () => {
  it('is listed with its days and its successor', () => {
    const page = deprecationsPage([v1, v2]);

    expect(page).toMatch(/id="listDogs"[\s\S]*2026-11-01[\s\S]*2027-05-31[\s\S]*GET \/api\/v2\/dogs/);
    expect(page).not.toContain('id="login"');
    expect(deprecationsJson([v1, v2])).toEqual({
      deprecations: [
        {
          version: 'v1',
          operationId: 'listDogs',
          method: 'GET',
          path: '/api/v1/dogs',
          since: '2026-11-01',
          sunset: '2027-05-31',
          successor: 'GET /api/v2/dogs',
        },
      ],
    });
  });

  it('is said in llms.txt', () => {
    expect(llmsTxt([v1], 'https://kennel.example')).toContain(
      'listDogs it; no token; deprecated, gone after 2027-05-31, use GET /api/v2/dogs',
    );
  });

  it('is nothing where nothing is', () => {
    expect(deprecationsPage([v2])).toContain('Nothing is deprecated.');
  });
});

describe('the changelog', () => {
  it('is shown as it was written, below a title of the page', () => {
    const page = changelogPage(
      [v1],
      '# Changes of the API\n\n## 1.1.0 (2026-12-01)\n\n- `GET /dogs` is new\n',
    );

    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toMatch(
      /<h2>1\.1\.0 \(2026-12-01\)<\/h2>\s*<ul>\s*<li><code>GET \/dogs<\/code> is new<\/li>\s*<\/ul>/,
    );
  });

  it('says so where there is none yet', () => {
    expect(changelogPage([v1], '')).toContain('Kennel 1.0.0: nothing before it.');
  });
});

describe('signing in', () => {
  it('offers the demo logins where there are some, and the form beside them', () => {
    const page = docsPage(v1, { versions: [v1], demoLogins: [{ name: 'demo athlete', ...DEMO }] });

    expect(page).toContain(`data-email="${DEMO.email}"`);
    expect(page).toMatch(/<details>[\s\S]*autocomplete="current-password"/);
  });

  it('is a form alone elsewhere, which knows nobody', () => {
    const page = docsPage(v1, { versions: [v1], demoLogins: [] });

    expect(page).not.toMatch(/data-password|<details/);
    expect(page).toContain('autocomplete="current-password"');
  });

  it('needs operations that sign in and out, and says which is missing', () => {
    expect(() => docsPage(v2, { versions: [v2], demoLogins: [] })).toThrow(
      'No document has the operation login',
    );
  });
});
