import { afterEach, describe, expect, it } from '@jest/globals';
import type { MailMessage } from '../../../src/domain/mail/transport.js';
import { SmtpTransport } from '../../../src/infrastructure/mail/smtp.js';
import { smtpServer, type SmtpServer } from './smtp-server.js';

const FROM = 'Spotter <no-reply@spotter.example>';
const MESSAGE: MailMessage = {
  to: 'ana@spotter.example',
  subject: 'Choose a new password · Spotter',
  text: 'A link:\nhttps://app.example/reset-password#token=spm_x\n',
  html: '<p>A link</p>',
  messageId: '019cafd1@app.example',
};

const servers: SmtpServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function server(answer?: (command: string) => string | undefined): Promise<SmtpServer> {
  const started = await smtpServer(answer);
  servers.push(started);
  return started;
}

describe('SmtpTransport', () => {
  it('hands a mail to the relay, as text and as HTML', async () => {
    const { url, commands, contents } = await server();

    await new SmtpTransport({ url, from: FROM }).send(MESSAGE);

    expect(commands).toEqual(
      expect.arrayContaining(['MAIL FROM:<no-reply@spotter.example>', 'RCPT TO:<ana@spotter.example>']),
    );
    for (const line of [
      'From: Spotter <no-reply@spotter.example>',
      'To: ana@spotter.example',
      'Message-ID: <019cafd1@app.example>',
      'Auto-Submitted: auto-generated',
    ])
      expect(contents[0]!.split('\r\n')).toContain(line);
    expect(contents[0]).toMatch(/text\/plain[^]*#token=3Dspm_x|text\/plain[^]*#token=spm_x/);
    expect(contents[0]).toContain('<p>A link</p>');
  });

  it.each([
    ['to', { to: 'ana@spotter.example\r\nBcc: eve@spotter.example' }],
    ['to', { to: 'ana@spotter.example>\nRCPT TO:<eve@spotter.example' }],
    ['subject', { subject: 'Hello\r\nBcc: eve@spotter.example' }],
    ['messageId', { messageId: 'a@b>\r\nBcc: eve@spotter.example' }],
  ])('refuses a second line in %s', async (name, members) => {
    const { url, contents } = await server();

    const sent = new SmtpTransport({ url, from: FROM }).send({ ...MESSAGE, ...members });

    await expect(sent).rejects.toThrow(`${name} of a mail must be one line of text`);
    expect(contents).toEqual([]);
  });

  it.each(['ana@spotter.example, eve@spotter.example', 'Ana <ana@spotter.example>, <eve@spotter.example>'])(
    'takes %j for one address, not for a list',
    async (to) => {
      const { url, commands } = await server();

      await new SmtpTransport({ url, from: FROM }).send({ ...MESSAGE, to }).catch(() => undefined);

      expect(commands.filter((command) => command.startsWith('RCPT')).length).toBeLessThan(2);
      expect(commands).not.toContain('RCPT TO:<eve@spotter.example>');
    },
  );

  it('says that a mail was refused by its code, without the address', async () => {
    const { url } = await server((command) =>
      command.startsWith('RCPT') ? '550 <ana@spotter.example> is unknown here' : '250 yes',
    );

    const sent = new SmtpTransport({ url, from: FROM }).send(MESSAGE);

    await expect(sent).rejects.toThrow('The mail was not sent (EENVELOPE, 550).');
  });

  it.each(['connect', 'contents'])(
    'does not wait for ever for a server that falls silent at: %s',
    async (at) => {
      const { url } = await server((command) => (command === at ? undefined : '250 yes'));

      const sent = new SmtpTransport({ url, from: FROM, connectMs: 300, totalMs: 600 }).send(MESSAGE);

      await expect(sent).rejects.toThrow(/^The mail was not sent \((ETIMEDOUT|EABORT)/);
    },
  );

  it('tells no other host anything without TLS', async () => {
    const { url, commands } = await server((command) => (command === 'STARTTLS' ? '502 no' : '250 yes'));
    // Leads here, but does not say so.
    const elsewhere = url.replace('127.0.0.1', '0.0.0.0');

    await expect(new SmtpTransport({ url: elsewhere, from: FROM }).send(MESSAGE)).rejects.toThrow('(ETLS');

    expect(commands.filter((command) => /^(MAIL|RCPT|DATA|AUTH)/.test(command))).toEqual([]);
  });
});
