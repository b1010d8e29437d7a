import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderInbox } from '../../../src/infrastructure/mail/inbox.js';
import { systemClock, uuids } from '../../../src/infrastructure/system.js';

let folder: string;
let inbox: FolderInbox;
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'spotter-inbox-')), 'inbox');
  inbox = new FolderInbox({ folder, clock: systemClock, ids: uuids });
});
afterEach(() => rm(path.dirname(folder), { recursive: true }));

const send = (subject: string) =>
  inbox.send({ to: 'ana@spotter.example', subject, text: 'a\nb', html: '<p>a</p>', messageId: 'a@b' });

describe('FolderInbox', () => {
  it('is empty before the first mail', async () => {
    expect(await inbox.list()).toEqual([]);
  });

  it('lists the newest first, and finds each by its id', async () => {
    for (const subject of ['one', 'two', 'three']) await send(subject);

    const mails = await inbox.list();

    expect(mails.map(({ subject }) => subject)).toEqual(['three', 'two', 'one']);
    expect(await inbox.get(mails[0]!.id)).toEqual(mails[0]);
  });

  it.each(['../secret', '..%2fsecret', '', 'x'.repeat(36), '.'.repeat(36)])(
    'has nothing under %j',
    async (id) => {
      await send('one');

      expect(await inbox.get(id)).toBeUndefined();
    },
  );

  it('keeps the last 200', async () => {
    for (let mail = 1; mail <= 203; mail++) await send(`mail ${mail}`);

    expect(await readdir(folder)).toHaveLength(200);
    expect((await inbox.list()).at(-1)).toMatchObject({ subject: 'mail 4' });
  });

  it('is for nobody else on the machine', async () => {
    await send('one');

    const [name] = await readdir(folder);
    const modes = await Promise.all(
      [folder, path.join(folder, name!)].map(async (at) => (await stat(at)).mode & 0o77),
    );
    expect(modes).toEqual([0, 0]);
  });

  it('refuses a second line in a header', async () => {
    await expect(send('one\r\ntwo')).rejects.toThrow('subject of a mail must be one line of text');
  });
});
