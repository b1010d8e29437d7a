/** The pages for people, in a real browser: they work without the network, and nothing breaks their policy. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { FolderInbox } from '../../src/infrastructure/mail/inbox.js';
import { systemClock, uuids } from '../../src/infrastructure/system.js';
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
let folder: string;
let inbox: FolderInbox;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spotter-inbox-'));
  inbox = new FolderInbox({ folder: path.join(folder, 'inbox'), clock: systemClock, ids: uuids });
  application = await startApplication({ mail: inbox, environment: { DATA_DIR: folder } });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: OFFLINE,
  });
});

afterAll(async () => {
  await browser.close();
  await application.close();
  await rm(folder, { recursive: true });
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

describe('/inbox', () => {
  /** The page of the newest mail of this subject, once it is there. */
  async function openMail(subject: string, width?: number) {
    const opened = await open('/inbox', width);
    const link = opened.page.getByRole('link', { name: subject }).first();
    while ((await link.count()) === 0) await opened.page.reload();
    await link.click();
    return opened;
  }

  it.each([1280, 390])('leads from a mail to what it is for, at a width of %d', async (width) => {
    const person = await application.signUp();
    const { page, complaints } = await openMail('Confirm your e-mail address', width);
    expect(await page.textContent('.request')).toContain('/api/v1/auth/verify-email');

    // Where APP_URL would be: the port of this server is not known when it is configured.
    const href = await page.locator('.mail a').getAttribute('href');
    const { pathname, hash } = new URL(href!);
    await page.goto(application.origin + pathname + hash);
    await page.getByRole('button', { name: 'Confirm' }).click();

    await page.getByText('Done.').waitFor();
    expect((await person.call('getMe')).json).toMatchObject({ emailVerifiedAt: expect.any(String) });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows what a mail says and runs nothing of it', async () => {
    const subject = '<img src=x onerror="document.title=1">';
    const text = `<script>document.title = 'run'</script> https://spotter.example/"onmouseover="x`;
    await inbox.send({ to: '"<b>"@spotter.example', subject, text, html: text, messageId: 'a@b' });

    const { page, complaints } = await openMail(subject);

    expect(await page.textContent('h1')).toBe(subject);
    expect(await page.textContent('.mail')).toBe(text);
    expect(await page.locator('main img, main script, main b, [onmouseover]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
