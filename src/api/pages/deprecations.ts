/** What is on its way out, of all versions: where `Link: rel="deprecation"` of its answers leads. */
import type { DeprecationRow, OperationRow } from '../../contract/model.js';
import { escaped } from '../../domain/shared/html.js';
import type { Versions } from '../versions.js';
import { styledPage } from './shells.js';

type Leaving = OperationRow & { readonly deprecation: DeprecationRow };

const leaving = (versions: Versions): Leaving[] =>
  versions
    .flatMap(({ contract }) => contract.operations)
    .filter((row): row is Leaving => row.deprecation !== undefined);

function entry({ id, method, path, deprecation: { since, sunset, successor } }: Leaving): string {
  const verb = method.toUpperCase();
  const until =
    sunset === undefined ? 'not decided' : `${sunset}, to the end of the day in UTC; then it answers 410`;
  const use = successor === undefined ? 'nothing' : `<code>${escaped(`${verb} ${successor}`)}</code>`;
  return `<section id="${id}">
<h2><code>${escaped(`${verb} ${path}`)}</code></h2>
<dl>
<dt>Deprecated since</dt><dd>${since}</dd>
<dt>Served until</dt><dd>${until}</dd>
<dt>What takes its place</dt><dd>${use}</dd>
</dl>
</section>`;
}

/** The page; it says so where nothing is deprecated. */
export function deprecationsPage(versions: Versions): string {
  const entries = leaving(versions).map(entry);
  return styledPage(
    'What is deprecated · Spotter API',
    `<h1>What is deprecated</h1>
<p>Each answer of these operations says so, with <code>Deprecation</code>, <code>Sunset</code> and <code>Link</code>. Send
<code>X-Client: name/version</code>, and we can tell you when you still use one.</p>
${entries.length === 0 ? '<p>Nothing is.</p>' : entries.join('\n')}
<p><a href="/docs">All operations</a></p>`,
  );
}
