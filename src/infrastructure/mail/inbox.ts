/** Where mails go while people develop: a folder with a file for each, newest last. Nothing leaves the machine. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReceivedMail, Inbox } from '../../domain/mail/inbox.js';
import type { MailMessage, MailTransport } from '../../domain/mail/transport.js';
import type { Ids } from '../../domain/shared/ids.js';
import { type Clock } from '../../domain/shared/time.js';
import { requireOneLine } from './one-line.js';

const KEPT = 200;
const FILE = /^[0-9a-f-]{36}\.json$/;

export interface FolderNeeds {
  readonly folder: string;
  readonly clock: Clock;
  readonly ids: Ids;
}

export class FolderInbox implements MailTransport, Inbox {
  constructor(private readonly needs: FolderNeeds) {}

  async send(message: MailMessage): Promise<void> {
    requireOneLine(message);
    const { folder, clock, ids } = this.needs;
    const mail: ReceivedMail = { id: ids.next(), receivedAt: clock.now(), ...message };
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Whoever lists the folder sees whole files only.
    const written = path.join(folder, `${mail.id}.part`);
    await writeFile(written, JSON.stringify(mail, null, 2), { mode: 0o600 });
    await rename(written, this.fileOf(mail.id));
    await this.removeOldest();
  }

  async list(): Promise<ReceivedMail[]> {
    const mails = await Promise.all((await this.ids()).map((id) => this.get(id)));
    return mails.filter((mail) => mail !== undefined).reverse();
  }

  async get(id: string): Promise<ReceivedMail | undefined> {
    if (!FILE.test(`${id}.json`)) return undefined;
    const text = await readFile(this.fileOf(id), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as ReceivedMail);
  }

  private fileOf(id: string): string {
    return path.join(this.needs.folder, `${id}.json`);
  }

  /** In the order in which they were made: ids sort by time. */
  private async ids(): Promise<string[]> {
    const names = await readdir(this.needs.folder).catch(() => []);
    return names
      .filter((name) => FILE.test(name))
      .map((name) => name.slice(0, -5))
      .sort();
  }

  private async removeOldest(): Promise<void> {
    const ids = await this.ids();
    const surplus = ids.slice(0, Math.max(0, ids.length - KEPT));
    // Another process may have been quicker.
    await Promise.all(surplus.map((id) => rm(this.fileOf(id), { force: true })));
  }
}
