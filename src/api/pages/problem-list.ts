/** `/problems`: all of them, by status. */
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import type { ProblemEntry } from './problem-catalog.js';

/** What each status means here, in the words of somebody who got it. */
const MEANINGS: Readonly<Record<number, string>> = {
  400: 'It cannot be read',
  401: 'Who is asking?',
  403: 'Not allowed',
  404: 'Not there',
  405: 'Another method',
  406: 'Another form',
  408: 'Too slow',
  409: 'The state does not allow it',
  412: 'It has changed',
  413: 'Too large',
  415: 'Another type',
  422: 'The values break a rule',
  428: 'Say what you have seen',
  429: 'Too often',
  431: 'Too many headers',
  500: 'Our fault',
  501: 'Not built yet',
  503: 'Not now',
  504: 'Took too long',
};

export function problemListPage(entries: readonly ProblemEntry[]): string {
  const statuses = [...new Set(entries.map(({ status }) => status))].sort((a, b) => a - b);
  return layout({
    title: 'Problems · Spotter API',
    here: '/problems',
    description: 'Every error code of the Spotter API, with its cause and what to do.',
    body: html`
      <h1>Problems</h1>
      <p class="lead">
        Every error is <code>application/problem+json</code> (RFC 9457). Its <code>code</code> is one of these
        ${entries.length}, and its <code>type</code> leads to the page with cause and fix.
      </p>
      ${statuses.map((status) =>
        section(
          status,
          entries.filter((entry) => entry.status === status),
        ),
      )}
    `,
  });
}

const section = (status: number, entries: readonly ProblemEntry[]): Html =>
  html`<section aria-labelledby="status-${status}">
    <h2 id="status-${status}">${status} <span class="meaning">${MEANINGS[status]}</span></h2>
    <ul class="problems">
      ${entries.map(
        ({ code, path, title }) =>
          html`<li>
            <a href="${path}"><code>${code}</code></a> <span>${title}</span>
          </li>`,
      )}
    </ul>
  </section>`;

/** The same for programs. */
export const problemListJson = (entries: readonly ProblemEntry[]): object => ({
  problems: entries.map(({ code, status, type, title, path }) => ({ code, status, type, title, page: path })),
});
