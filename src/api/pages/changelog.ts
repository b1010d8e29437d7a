/** `/changelog`: the changelog of the API, which `make release` writes. */
import { existsSync, readFileSync } from 'node:fs';
import type { ApiDescription } from './description.js';
import { html } from './html.js';
import { layout } from './layout.js';
import { markdown } from './markdown.js';

const CHANGELOG = new URL('../../../openapi/CHANGELOG.md', import.meta.url);

/** Empty before there is one. */
export const readChangelog = (): string => (existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '');

export function changelogPage(versions: readonly ApiDescription[], changelog: string): string {
  // The page has a title of its own.
  const text = changelog.replace(/^# .*$/m, '').trim();
  return layout({
    title: 'Changes · Spotter API',
    here: '/changelog',
    description: 'What each release of the Spotter API added, deprecated and removed.',
    body: html`
      <h1>Changes</h1>
      <p>What will go is under <a href="/deprecations">deprecations</a>.</p>
      ${text === '' ? html`<p>${versions.map(firstRelease).join(', ')}: nothing before it.</p>` : markdown(text)}
    `,
  });
}

const firstRelease = ({ document: { info } }: ApiDescription): string => `${info.title} ${info.version}`;
