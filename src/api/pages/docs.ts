/** `/docs`: Swagger UI, with signing in above it, for each version of the API. */
import type { ApiDescription } from './description.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { docsPath, documentPath } from './links.js';
import { versionList } from './version-list.js';

/** Somebody whose password everybody may know: exists where people develop, and nowhere else. */
export interface DemoLogin {
  /** `demo athlete` */
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export interface DocsNeeds {
  readonly versions: readonly ApiDescription[];
  readonly demoLogins: readonly DemoLogin[];
}

export function docsPage(version: ApiDescription, { versions, demoLogins }: DocsNeeds): string {
  const { title } = version.document.info;
  return layout({
    title: `Try it out · ${title} API ${version.name}`,
    here: '/docs',
    styles: ['swagger-ui.css'],
    scripts: ['swagger-ui-bundle.js'],
    modules: ['swagger.js'],
    width: 'wide',
    bringsMain: true,
    body: html`
      <div class="reader-bar">
        <h1>${title} ${version.document.info.version}</h1>
        ${versionList(versions, version, docsPath)} ${signIn(versions, demoLogins)}
      </div>
      <div id="swagger-ui" data-document="${documentPath(version, 'json')}"></div>
      <noscript
        ><p>This page needs JavaScript. The <a href="/llms.txt">list of operations</a> does not.</p></noscript
      >
    `,
  });
}

/** The operation of the API that does it, whichever version has it. */
function pathOf(versions: readonly ApiDescription[], id: string): string {
  const found = versions.flatMap(({ operations }) => operations).find((operation) => operation.id === id);
  if (!found) throw new Error(`No document has the operation ${id}, which signing in on /docs needs.`);
  return found.path;
}

function signIn(versions: readonly ApiDescription[], demoLogins: readonly DemoLogin[]): Html {
  const login = pathOf(versions, 'login');
  const logout = pathOf(versions, 'logout');
  const form = html`<form>
    <label>E-mail <input type="email" name="email" autocomplete="username" required /></label>
    <label>Password <input type="password" name="password" autocomplete="current-password" required /></label>
    <button>Sign in</button>
  </form>`;
  return html`<section
    class="sign-in"
    aria-label="Signing in"
    id="sign-in"
    data-login="${login}"
    data-logout="${logout}"
  >
    <p role="status" class="session">Nobody is signed in.</p>
    <div class="choices">
      ${demoLogins.map(demoButton)}
      ${
        demoLogins.length === 0
          ? form
          : html`<details>
              <summary>Somebody else</summary>
              ${form}
            </details>`
      }
    </div>
    <button type="button" class="quiet" name="sign-out" hidden>Sign out</button>
  </section>`;
}

const demoButton = ({ name, email, password }: DemoLogin): Html =>
  html`<button type="button" data-email="${email}" data-password="${password}">
    Sign in as the ${name}
  </button>`;
