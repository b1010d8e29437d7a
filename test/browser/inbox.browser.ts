/** The inbox of whoever develops, in a real browser. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderInbox } from '../../src/infrastructure/mail/inbox.js';
import { systemClock, uuids } from '../../src/infrastructure/system.js';
import { startApplication, type RunningApplication } from '../support/application.js';
import { accessibilityFaults, overflow, Visitor, type Visit } from '../support/browser.js';

let application: RunningApplication;
let visitor: Visitor;
let folder: string;
let inbox: FolderInbox;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spotter-inbox-'));
  inbox = new FolderInbox({ folder: path.join(folder, 'inbox'), clock: systemClock, ids: uuids });
  application = await startApplication({ mail: inbox, environment: { DATA_DIR: folder } });
  visitor = await Visitor.start(application.origin);
});
afterAll(async () => {
  await visitor.close();
  await application.close();
  await rm(folder, { recursive: true });
});

/** The page of the newest mail of this subject, once it is there. */
async function openMail(subject: string, width?: number): Promise<Visit> {
  const opened = await visitor.open('/inbox', { ...(width !== undefined && { width }) });
  const link = opened.page.getByRole('link', { name: subject }).first();
  while ((await link.count()) === 0) await opened.page.reload();
  await link.click();
  return opened;
}

describe('/inbox', () => {
  it.each([1280, 390])('leads from a mail to what it is for, at a width of %d', async (width) => {
    const person = await application.signUp();
    const { page, complaints } = await openMail('Confirm your e-mail address', width);
    expect(await page.textContent('.request')).toContain('/api/v1/auth/verify-email');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

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

  it('has a form for a new password that everybody can use', async () => {
    const { page, complaints } = await visitor.open('/reset-password#token=x', { width: 390 });

    await page.getByLabel('New password').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
