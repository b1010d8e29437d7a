import { problems, type Problem } from '../../../generated/problems.js';
import { escaped } from '../../domain/shared/html.js';
import { styledPage } from './shells.js';

const bySlug: ReadonlyMap<string, Problem> = new Map(
  Object.values(problems).map((problem) => [problem.code.replaceAll('_', '-'), problem]),
);

/** Text of the document as HTML: what stands between backticks is code. */
const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The page that a problem's `type` leads to; undefined for a slug that no problem has. */
export function problemPage(slug: string): string | undefined {
  const problem = bySlug.get(slug);
  if (!problem) return undefined;
  const { code, status, title, type, cause, fix } = problem;
  const example = { type, title, status, code, requestId: '01a1f86b-377c-76eb-bc5f-f73f7cee340b' };
  return styledPage(
    `${title} · Spotter API`,
    `<h1>${escaped(title)}</h1>
<p><code>${code}</code>, status ${status}</p>
<dl>
<dt>Cause</dt><dd>${prose(cause)}</dd>
<dt>Fix</dt><dd>${prose(fix)}</dd>
</dl>
<pre>${escaped(JSON.stringify(example, null, 2))}</pre>
<p><a href="/docs">All operations</a></p>`,
  );
}
