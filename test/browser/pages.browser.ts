/** The pages for people, in a real browser: they work without the network, and nothing breaks their policy. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startApplication, type RunningApplication } from '../support/application.js';

const OFFLINE = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let application: RunningApplication;
let browser: Browser;

beforeAll(async () => {
  application = await startApplication();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: OFFLINE,
  });
});

afterAll(async () => {
  await browser.close();
  await application.close();
});

/** Opens a page and collects whatever the browser complains about, and whatever it would fetch from elsewhere. */
async function open(path: string, width = 1280): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== application.origin) complaints.push(request.url());
  });
  await page.goto(application.origin + path);
  return { page, complaints };
}

describe('/docs', () => {
  it('lists the operations and tries one out', async () => {
    const { page, complaints } = await open('/docs');
    const operation = page.locator('#operations-service-getHealth');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Execute' }).click();

    await operation.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor();
    expect(await operation.locator('.live-responses-table').textContent()).toContain('"status": "pass"');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('/redoc', () => {
  it.each([1280, 390])('shows every area at a width of %d', async (width) => {
    const { page, complaints } = await open('/redoc', width);

    await page.getByRole('heading', { name: 'Start or log a workout' }).waitFor();

    expect(await page.locator('h2').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('/', () => {
  it('leads to the document and its readers', async () => {
    const { page, complaints } = await open('/', 390);

    await page.getByRole('link', { name: 'Read it' }).click();

    await page.waitForURL('**/redoc');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('/problems/{code}', () => {
  it('says cause and fix', async () => {
    const { page, complaints } = await open('/problems/precondition-failed', 390);

    expect(await page.textContent('main')).toMatch(/Cause.*Fix/s);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
