/** As much of Markdown as our documents use, as HTML: headings, paragraphs, lists, tables, code, emphasis and links. */
import { html, Html } from './html.js';

/** A line of text: code between backticks, emphasis between asterisks, links to pages and to the web. */
export function inline(text: string): Html {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\((?:https?:\/\/|\/|#)[^)\s]*\))/);
  return joined(parts.map((part, index) => (index % 2 ? marked(part) : html`${part}`)));
}

function marked(part: string): Html {
  if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
  if (part.startsWith('**')) return html`<strong>${inline(part.slice(2, -2))}</strong>`;
  const [, label = '', href = ''] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
  return html`<a href="${href}">${label}</a>`;
}

/** `top` is the level that a heading with one `#` becomes. */
export function markdown(text: string, top = 1): Html {
  const blocks = text
    .replaceAll('\r', '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim()
    .split(/(^```[\s\S]*?^```$)|\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m)
    .filter((block): block is string => block !== undefined && block.trim() !== '');
  return joined(
    blocks.map((block) => blockOf(block.replace(/^\n+|\n+$/g, ''), top)),
    '\n',
  );
}

function blockOf(block: string, top: number): Html {
  const fenced = /^```\w*\n([\s\S]*?)\n?```$/.exec(block);
  if (fenced) return html`<pre tabindex="0"><code>${fenced[1]}</code></pre>`;
  const heading = /^(#{1,6}) (.*)$/.exec(block);
  if (heading) return headingOf(heading[1]!.length + top - 1, heading[2]!);
  if (/^[-*] /.test(block))
    return html`<ul>
      ${items(block, /^[-*] /m)}
    </ul>`;
  if (/^\d+\. /.test(block))
    return html`<ol>
      ${items(block, /^\d+\. /m)}
    </ol>`;
  if (/^\|.*\n\|[ :|-]+\n?/.test(block)) return table(block.split('\n'));
  return html`<p>${inline(block)}</p>`;
}

function headingOf(level: number, text: string): Html {
  const tag = new Html(`h${Math.min(level, 6)}`);
  return html`<${tag}>${inline(text)}</${tag}>`;
}

const items = (block: string, mark: RegExp): Html[] =>
  block
    .split(new RegExp(mark, 'gm'))
    .slice(1)
    .map((item) => html`<li>${inline(item.trim())}</li>`);

function table([head = '', , ...rows]: readonly string[]): Html {
  const cells = (row: string, tag: 'td' | 'th'): Html[] =>
    row
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => new Html(`<${tag}>${inline(cell.trim()).text}</${tag}>`));
  const body = rows.map(
    (row) =>
      html`<tr>
        ${cells(row, 'td')}
      </tr>`,
  );
  return html`<div class="scroll" tabindex="0">
    <table>
      <thead>
        <tr>
          ${cells(head, 'th')}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

const joined = (parts: readonly Html[], between = ''): Html =>
  new Html(parts.map(({ text }) => text).join(between));
