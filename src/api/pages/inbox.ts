/** The inbox of whoever develops: the mails that were kept instead of sent, and what their links are for. */
import type { IncomingMessage } from 'node:http';
import type { Router } from 'express';
import type { Inbox, ReceivedMail } from '../../domain/mail/inbox.js';
import { htmlContent, type Content } from './content.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { pageHeaders } from './page-headers.js';
import { pageRouter, type RefuseMethod } from './page-router.js';

/** `isLocal`: whoever reads these mails can reset every password, so nobody on another machine does. */
export function inboxPages(
  inbox: Inbox,
  isLocal: (request: IncomingMessage) => boolean,
  refuseMethod: RefuseMethod,
): Router {
  const { router, page } = pageRouter(refuseMethod);
  router.use((request, _response, next) => next(isLocal(request) ? undefined : 'router'));
  router.use(pageHeaders);
  page('/inbox', async () => shown('Inbox', mailList(await inbox.list())));
  page('/inbox/:id', async ({ params, socket }) => {
    const mail = await inbox.get(String(params.id));
    return mail && shown(`${mail.subject} · Inbox`, mailBody(mail, socket.localPort));
  });
  // Where links lead as long as there is no web application at APP_URL.
  page('/verify-email', async () => standIn('Confirm the address', VERIFY));
  page('/reset-password', async () => standIn('Choose a new password', RESET));
  return router;
}

const shown = (title: string, body: Html, modules: readonly string[] = []): Content =>
  htmlContent(layout({ title: `${title} · Spotter`, modules, body }), { cacheControl: 'no-store' });

const moment = (at: string): Html =>
  html`<time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time>`;

const mailList = (mails: readonly ReceivedMail[]): Html => html`
  <h1>Inbox</h1>
  <p>Mails are kept here instead of being sent, because <code>MAIL_URL</code> is <code>inbox</code>.</p>
  ${
    mails.length === 0
      ? html`<p>There are none yet. <code>POST /api/v1/auth/register</code> sends the first one.</p>`
      : html`<ul class="mails">
          ${mails.map(mailItem)}
        </ul>`
  }
`;

const mailItem = ({ id, to, subject, receivedAt }: ReceivedMail): Html =>
  html`<li><a href="/inbox/${id}">${subject}</a><br /><small>to ${to}, ${moment(receivedAt)}</small></li>`;

const mailBody = ({ to, subject, receivedAt, text }: ReceivedMail, port: number | undefined): Html => html`
  <p class="path"><a href="/inbox">Inbox</a></p>
  <h1>${subject}</h1>
  <p>To ${to}, ${moment(receivedAt)}</p>
  <pre class="mail" tabindex="0">${linked(text)}</pre>
  ${requestFor(text, port)}
`;

/** Only what begins like a link of ours becomes one. */
const linked = (text: string): Html =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`))
    .reduce((before, part) => html`${before}${part}`);

/** What a client sends for the link. */
function requestFor(text: string, port: number | undefined): Html | undefined {
  const [, page, token] = /\/(verify-email|reset-password)#token=([\w-]+)/.exec(text) ?? [];
  if (page === undefined || token === undefined) return undefined;
  const [path, more] =
    page === 'verify-email'
      ? ['verify-email', '']
      : ['password/reset', ', "newPassword": "six plates before breakfast"'];
  const command = `curl -i localhost:${port}/api/v1/auth/${path} -H 'Content-Type: application/json' \\
  -d '{"token": "${token}"${more}}'`;
  return html`
    <h2>As a request</h2>
    <pre class="request" tabindex="0">${command}</pre>
  `;
}

const standIn = (title: string, form: Html): Content =>
  shown(
    title,
    html`
      <h1>${title}</h1>
      <p>This page stands in for the web application, which <code>APP_URL</code> names.</p>
      ${form}
      <p><output id="outcome"></output></p>
      <p><a href="/inbox">Inbox</a></p>
    `,
    ['mailed-token.js'],
  );

const VERIFY = html`<form class="stacked" data-path="/api/v1/auth/verify-email">
  <button>Confirm</button>
</form>`;

const RESET = html`<form class="stacked" data-path="/api/v1/auth/password/reset">
  <label
    >New password
    <input
      type="password"
      name="newPassword"
      autocomplete="new-password"
      minlength="15"
      maxlength="128"
      required
  /></label>
  <button>Change it</button>
</form>`;
