/** The inbox of whoever develops: the mails that were kept instead of sent, and what their links are for. */
import type { IncomingMessage } from 'node:http';
import { type Response, Router } from 'express';
import type { Inbox, ReceivedMail } from '../../domain/mail/inbox.js';
import { escaped } from '../../domain/shared/html.js';
import { styledPage } from './shells.js';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY, 'Cache-Control': 'no-store' };

/** `isLocal`: whoever reads these mails can reset every password, so nobody on another machine does. */
export function inboxPages(inbox: Inbox, isLocal: (request: IncomingMessage) => boolean): Router {
  const router = Router({ strict: true, caseSensitive: true });
  const show = (response: Response, page: string): void => void response.set(HEADERS).type('html').send(page);

  router.use((request, _response, next) => next(isLocal(request) ? undefined : 'router'));
  router.get('/inbox', async (_request, response) => show(response, listPage(await inbox.list())));
  router.get('/inbox/:id', async ({ params, socket }, response, next) => {
    const mail = await inbox.get(params.id);
    if (mail === undefined) next();
    else show(response, mailPage(mail, socket.localPort));
  });
  // Where links lead as long as there is no web application at APP_URL.
  router.get('/verify-email', (_request, response) => show(response, verifyPage));
  router.get('/reset-password', (_request, response) => show(response, resetPage));
  return router;
}

const moment = (at: string): string =>
  `<time datetime="${escaped(at)}">${escaped(at.slice(0, 16).replace('T', ' '))} UTC</time>`;

function listPage(mails: readonly ReceivedMail[]): string {
  const rows = mails.map(
    ({ id, to, subject, receivedAt }) =>
      `<li><a href="/inbox/${escaped(id)}">${escaped(subject)}</a><br><small>to ${escaped(to)}, ${moment(receivedAt)}</small></li>`,
  );
  const list =
    rows.length > 0
      ? `<ul class="mails">\n${rows.join('\n')}\n</ul>`
      : '<p>There are none yet. <code>POST /api/v1/auth/register</code> sends the first one.</p>';
  return styledPage(
    'Inbox · Spotter',
    `<h1>Inbox</h1>
<p>Mails are kept here instead of being sent, because <code>MAIL_URL</code> is <code>inbox</code>.</p>
${list}
<p><a href="/docs">All operations</a></p>`,
  );
}

function mailPage({ to, subject, receivedAt, text }: ReceivedMail, port: number | undefined): string {
  return styledPage(
    `${escaped(subject)} · Inbox`,
    `<p><a href="/inbox">Inbox</a></p>
<h1>${escaped(subject)}</h1>
<p>To ${escaped(to)}, ${moment(receivedAt)}</p>
<pre class="mail">${linked(text)}</pre>
${requestFor(text, port)}`,
  );
}

/** Only what begins like a link of ours becomes one. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)))
    .join('');

/** What a client sends for the link. */
function requestFor(text: string, port: number | undefined): string {
  const [, page, token] = /\/(verify-email|reset-password)#token=([\w-]+)/.exec(text) ?? [];
  if (page === undefined || token === undefined) return '';
  const [path, more] =
    page === 'verify-email'
      ? ['verify-email', '']
      : ['password/reset', ', "newPassword": "six plates before breakfast"'];
  const command = `curl -i localhost:${port}/api/v1/auth/${path} -H 'Content-Type: application/json' \\
  -d '{"token": "${token}"${more}}'`;
  return `<h2>As a request</h2>
<pre class="request">${escaped(command)}</pre>`;
}

const standIn = (title: string, form: string): string =>
  styledPage(
    `${title} · Spotter`,
    `<h1>${title}</h1>
<p>This page stands in for the web application, which <code>APP_URL</code> names.</p>
${form}
<p><output id="outcome"></output></p>
<p><a href="/inbox">Inbox</a></p>
<script src="/assets/mailed-token.js"></script>`,
  );

const verifyPage = standIn(
  'Confirm the address',
  '<form data-path="/api/v1/auth/verify-email"><button>Confirm</button></form>',
);

const resetPage = standIn(
  'Choose a new password',
  `<form data-path="/api/v1/auth/password/reset">
<p><label>New password<br>
<input type="password" name="newPassword" autocomplete="new-password" minlength="15" maxlength="128" required></label></p>
<button>Change it</button>
</form>`,
);
