/** What all pages have in common. Everything comes from this server, so they work offline. */
import { assetUrl } from './assets.js';
import { html, Html } from './html.js';

export interface PageParts {
  readonly title: string;
  /** The path of the entry in the navigation that the page belongs to. */
  readonly here?: string;
  readonly description?: string;
  readonly styles?: readonly string[];
  /** Classic scripts first, then modules, in this order. */
  readonly scripts?: readonly string[];
  readonly modules?: readonly string[];
  /** `wide` for the readers of the document, which lay themselves out. */
  readonly width?: 'wide';
  /** True where a reader makes the landmark `main` itself, of which there is one. */
  readonly bringsMain?: boolean;
  readonly body: Html;
}

const NAVIGATION = [
  ['/docs', 'Try it out'],
  ['/redoc', 'Reference'],
  ['/problems', 'Problems'],
  ['/changelog', 'Changes'],
] as const;

export function layout({
  title,
  here,
  description,
  styles = [],
  scripts = [],
  modules = [],
  width,
  bringsMain = false,
  body,
}: PageParts): string {
  const entry = ([path, name]: (typeof NAVIGATION)[number]): Html =>
    html`<li><a href="${path}" ${path === here && html`aria-current="page"`}>${name}</a></li>`;
  const content = new Html(bringsMain ? 'div' : 'main');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${description !== undefined && html`<meta name="description" content="${description}" />`}
        <title>${title}</title>
        <link rel="icon" href="${assetUrl('favicon.svg')}" />
        ${[...styles, 'page.css'].map((name) => html`<link rel="stylesheet" href="${assetUrl(name)}" />`)}
        ${scripts.map((name) => html`<script src="${assetUrl(name)}" defer></script>`)}
        ${modules.map((name) => html`<script src="${assetUrl(name)}" type="module"></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="site">
          <a class="brand" href="/"
            ><img src="${assetUrl('favicon.svg')}" alt="" width="28" height="28" />Spotter</a
          >
          <nav aria-label="Pages">
            <ul>
              ${NAVIGATION.map(entry)}
            </ul>
          </nav>
        </header>
        <${content} id="content" class="${width ?? 'text'}" tabindex="-1">${body}</${content}>
      </body>
    </html> `.text;
}
