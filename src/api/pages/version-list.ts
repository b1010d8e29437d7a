import type { ApiDescription } from './description.js';
import { html, type Html } from './html.js';

/** The versions to choose from, on a page that shows one of them. */
export const versionList = (
  versions: readonly ApiDescription[],
  shown: ApiDescription,
  pathOf: (version: ApiDescription) => string,
): Html =>
  html`<nav class="versions" aria-label="Versions">
    <span aria-hidden="true">Version</span>
    <ul>
      ${versions.map(
        (version) =>
          html`<li>
            <a href="${pathOf(version)}" ${version === shown && html`aria-current="page"`}>${version.name}</a>
          </li>`,
      )}
    </ul>
  </nav>`;
