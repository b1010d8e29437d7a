/** The pages for people, in a real browser: they work without the network, for everybody, and break no policy. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { docsPath, referencePath } from '../../src/api/pages/links.js';
import { versions } from '../../src/api/versions.js';
import { startApi, type Api } from '../support/api.js';
import { accessibilityFaults, overflow, Visitor } from '../support/browser.js';

let api: Api;
let visitor: Visitor;
beforeAll(async () => {
  api = await startApi();
  visitor = await Visitor.start(api.origin);
});
afterAll(async () => {
  await visitor.close();
  await api.close();
});

/** When a page is all there. */
const ready: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  docs: (page) => page.locator('.opblock').first().waitFor(),
  redoc: (page) => page.locator('#redoc h1').waitFor(),
};
const whenReady = async (page: Page, path: string): Promise<void> => {
  await ready[/\w+/.exec(path)?.[0] ?? '']?.(page);
  if (path.includes('#')) await page.locator('.execute').waitFor();
};

const paths = [
  '/',
  ...versions.flatMap((version) => [docsPath(version), referencePath(version)]),
  // Unfolded, one that stays and one that will go.
  '/docs#/workouts/createWorkout',
  '/docs#/measurements/listMeasurements',
  '/problems',
  '/problems/validation-failed',
  '/problems/rate-limited',
  '/changelog',
  '/deprecations',
];
/** Width and colors have nothing to do with each other. */
const WINDOWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
const visits = paths.flatMap((path) => WINDOWS.map((options) => ({ path, ...options })));

describe('a page', () => {
  it.each(visits)(
    'is fit for everybody: $path, $width pixels, $colorScheme',
    async ({ path, ...options }) => {
      const { page, complaints } = await visitor.open(path, options);
      await whenReady(page, path);

      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await brightness(page)).toBe(options.colorScheme);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  const brightness = (page: Page): Promise<string> =>
    page.evaluate<string>(`(() => {
      const [red] = getComputedStyle(document.body).backgroundColor.match(/\\d+/g);
      return red > 127 ? 'light' : 'dark';
    })()`);

  it('that would load from elsewhere is reported', async () => {
    const { page, complaints } = await visitor.open('/');

    await page.evaluate(`document.head.append(
      Object.assign(document.createElement('script'), { src: 'https://cdn.example/library.js' })
    )`);

    await page.waitForTimeout(200);
    expect(complaints.join()).toContain('https://cdn.example/library.js');
    await page.close();
  });

  it('that is too wide is reported', async () => {
    const { page } = await visitor.open('/', { width: 390 });

    await page.evaluate("document.querySelector('main').style.width = '500px'");

    expect(await overflow(page)).toBeGreaterThan(50);
    await page.close();
  });

  it.each([
    ['<input type="text">', /^has no label: <input/],
    ['<img src="/assets/favicon.svg">', /^has no alt: <img/],
    ['<h5>deep</h5>', /^skips a level: <h5>/],
    ['<h1>again</h1>', /^the page does not have one <h1>/],
    ['<button></button>', /^has no name: <button>/],
    ['<p style="color: #777; background: #888">pale</p>', /^is hard to read \(1\.\d:1\): <p/],
    ['<nav><a href="/">x</a></nav>', /^has no name: <nav>/],
    ['<p id="content">x</p>', /^the id "content" is there more than once/],
  ])('that shuts people out is reported: %s', async (planted, fault) => {
    const { page } = await visitor.open('/', { bypassCSP: true });

    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(planted)})`,
    );

    expect(await accessibilityFaults(page)).toEqual([expect.stringMatching(fault)]);
    await page.close();
  });
});

describe('/', () => {
  it('leads to the readers of the document, and says how the service is', async () => {
    const { page, complaints } = await visitor.open('/', { width: 390 });

    await page.locator('#health[data-status=pass]').getByText('Ready').waitFor();
    await page.getByRole('link', { name: 'Read the reference' }).click();
    await page.waitForURL('**/redoc');
    await page.goBack();
    await page.getByRole('link', { name: 'Try it out', exact: true }).last().click();
    await page.waitForURL('**/docs');

    expect(complaints).toEqual([]);
    await page.close();
  });

  it('copies the commands', async () => {
    const { page } = await visitor.open('/');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

    await page.getByRole('button', { name: /^Copy: Find an exercise/ }).click();

    await page.getByText('Copied').waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/^SQUAT=\$\(curl/);
    await page.close();
  });
});

describe('with the keyboard', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate<string>('document.activeElement.textContent.trim() || document.activeElement.name');

  it('the first stop is the way past the navigation', async () => {
    const { page } = await visitor.open('/problems');

    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ y: expect.any(Number) });
    expect((await page.locator('.skip').boundingBox())!.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');

    expect(await focused(page)).toBe('malformed_request');
    await page.close();
  });

  it('every control of /docs is reached, in the order of the page, and seen', async () => {
    const { page } = await visitor.open('/docs');
    await whenReady(page, '/docs');

    const reached: string[] = [];
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
      const outline = await page.evaluate<string>(
        '(({ outlineStyle, boxShadow }) => outlineStyle + boxShadow)(getComputedStyle(document.activeElement))',
      );
      expect(outline).not.toBe('nonenone');
    }

    expect(reached.slice(0, 8)).toEqual([
      'Skip to the content',
      'Spotter',
      'Try it out',
      'Reference',
      'Problems',
      'Changes',
      versions[0].name,
      ...(versions[1] ? [versions[1].name] : ['email']),
    ]);
    expect(reached).toEqual(expect.arrayContaining(['email', 'password', 'Sign in', 'Authorize']));
    await page.close();
  });
});

describe('for who wants no motion', () => {
  it('nothing moves', async () => {
    const { page } = await visitor.open('/docs', { reducedMotion: 'reduce' });
    await whenReady(page, '/docs');

    const moving = await page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
      .filter((element) => parseFloat(getComputedStyle(element).transitionDuration) > 0 ||
        getComputedStyle(element).animationName !== 'none')
      .map((element) => element.className)`);
    expect(moving).toEqual([]);
    await page.close();
  });
});

describe('/redoc', () => {
  it.each(versions)('shows every area of $name', async ({ name, contract }) => {
    const { page, complaints } = await visitor.open(`/redoc/${name}`);
    const { body } = await fetch(`${api.origin}/openapi/${name}.json`).then(async (reply) => ({
      body: (await reply.json()) as { tags: { name: string }[] },
    }));
    await whenReady(page, '/redoc');

    for (const { name: area } of body.tags)
      expect(await page.locator(`[id="tag/${area}"]`).count()).toBeGreaterThanOrEqual(1);
    expect(await page.locator('[id*="/operation/"]').count()).toBeGreaterThanOrEqual(
      contract.operations.length,
    );
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('/problems/{code}', () => {
  it('is where the type of an error leads, and leads to who answers it', async () => {
    const { type } = (await api.as({}).get<{ type: string }>('/workouts')).body;
    const { page, complaints } = await visitor.open(type, { width: 390 });

    expect(await page.textContent('main')).toMatch(/Cause.*What to do.*"requestId"/s);
    await page.locator('summary', { hasText: 'workouts' }).first().click();
    await page.getByRole('link', { name: 'GET /api/v1/workouts', exact: true }).click();
    await page.locator('#operations-workouts-listWorkouts.is-open').waitFor();

    expect(complaints).toEqual([]);
    await page.close();
  });
});
