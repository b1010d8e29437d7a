/** The forms in which a comparison leaves: what people read, what programs read, and what neither may be fooled by. */
import { describe, expect, it } from '@jest/globals';
import { formatReport, type Format } from '../../../src/contract/diff/format/index.js';
import type { TextOptions } from '../../../src/contract/diff/format/text.js';
import { changelogSection } from '../../../src/contract/diff/format/markdown.js';
import type { Diff, Report, ReportedChange } from '../../../src/contract/diff/report.js';

const at = (file: string, line: number) => ({ file, line, column: 3 });

const removed: ReportedChange = {
  rule: 'response-member-removed',
  kind: 'breaking',
  impact: 'major',
  operation: 'GET /books/{bookId}',
  place: { base: '#/components/schemas/Book/properties/shelf' },
  message: '`shelf` is gone from the 200.',
  client: 'Reads `shelf` and finds nothing.',
  fix: 'Put it back, and deprecate it first.',
  at: at('openapi/schemas.yaml', 4),
  was: at('openapi/released/v1/1.0.0.json', 90),
};
const added: ReportedChange = {
  rule: 'operation-added',
  kind: 'added',
  impact: 'minor',
  operation: 'GET /shelves',
  place: { revision: '#/paths/~1shelves/get' },
  message: 'The operation is new.',
  client: 'Can list shelves.',
  at: at('openapi/paths/shelves.yaml', 1),
};
const approved: ReportedChange = {
  ...removed,
  impact: 'minor',
  operation: 'GET /loans',
  approval: { owner: 'books@library.example', reason: 'Never filled.', expires: '2026-06-30' },
};
const draft: ReportedChange = { ...removed, kind: 'changed', impact: 'minor', stability: 'draft' };

const diff = (changes: ReportedChange[], parts: Partial<Diff> = {}): Diff => ({
  label: 'v1',
  base: { name: 'openapi/released/v1/1.0.0.json', version: '1.0.0' },
  revision: { name: 'openapi/openapi.yaml', version: '1.0.0' },
  verdict: 'major',
  nextVersion: '2.0.0',
  version: 'too-low',
  breaks: true,
  changes,
  rejudged: [],
  ...parts,
});
const report = (...diffs: Diff[]): Report => ({ diffs, faults: [], notices: [] });
const broken = report(diff([removed, added]));
const still = report(diff([], { verdict: 'none', nextVersion: '1.0.0', version: 'enough', breaks: false }));
const format = (what: Report, form: Format, options?: TextOptions) => formatReport(what, form, options);

describe('text', () => {
  it('says what breaks, where, what a client sees and what to do', () => {
    expect(format(broken, 'text', { width: 80 })).toMatchInlineSnapshot(`
      "v1: openapi/openapi.yaml against openapi/released/v1/1.0.0.json

      Breaking (1)
        openapi/schemas.yaml:4, was openapi/released/v1/1.0.0.json:90
          GET /books/{bookId}
          \`shelf\` is gone from the 200. [response-member-removed]
          client: Reads \`shelf\` and finds nothing.
          fix: Put it back, and deprecate it first.

      Added (1)
        openapi/paths/shelves.yaml:1  GET /shelves
          The operation is new. Can list shelves.

      Verdict: major (1 breaking, 1 added)
      A break without a major version: it needs 2.0.0, \`info.version\` is 1.0.0. Mend
      it, offer it in a new major version beside this one, or have it approved.
      "
    `);
  });

  it('keeps to the width, and breaks no place in two', () => {
    const lines = format(broken, 'text', { width: 50 }).split('\n');
    expect(lines).toContain('    `shelf` is gone from the 200.');
    const long = lines.filter((line) => line.length > 50);
    expect(long.every((line) => line.includes('openapi/'))).toBe(true);
    expect(lines.some((line) => line.includes('openapi/schemas.yaml:4'))).toBe(true);
  });

  it('is one line where nothing changed', () => {
    expect(format(still, 'text')).toBe(
      'v1: openapi/openapi.yaml against openapi/released/v1/1.0.0.json: no changes. Still 1.0.0.\n',
    );
  });

  it('has colours only when it is told to', () => {
    const escape = String.fromCharCode(27);
    expect(format(broken, 'text')).not.toContain(escape);
    expect(format(broken, 'text', { colour: true })).toContain(`${escape}[31m`);
  });

  it('tells once what many operations share', () => {
    const everywhere = Array.from({ length: 40 }, (_, index) => ({
      ...removed,
      operation: `GET /books/${index}`,
    }));
    const text = format(report(diff(everywhere)), 'text');
    expect(text).toContain('Breaking (1)');
    expect(text).toContain('GET /books/0, GET /books/1, GET /books/2 and 37 more');
    expect(text.split('\n').length).toBeLessThan(15);
  });

  it('tells once what one line caused in many answers, and what many lines say', () => {
    const header = (status: number) => ({ ...added, message: `the answer ${status}: \`Sunset\` is new.` });
    const sunset = (line: number) => ({
      ...added,
      rule: 'sunset-added',
      message: 'It has a sunset.',
      at: at('a.yaml', line),
    });
    const text = format(report(diff([header(200), header(400), header(401), sunset(3), sunset(9)])), 'text');
    expect(text).toContain('the answer 200: `Sunset` is new. And 2 more like it.');
    expect(text).toContain('a.yaml:3, and 1 more place');
    expect(text).toContain('Added (2)');
  });

  it('does not bury what breaks under what is new', () => {
    const news = Array.from({ length: 900 }, (_, index) => ({
      ...added,
      operation: `GET /shelves/${index}`,
    })).map((change, index) => ({
      ...change,
      message: `Shelf ${index} is new.`,
      place: { revision: `#/paths/~1shelves~1${index}/get` },
      at: at('openapi/paths/shelves.yaml', index),
    }));
    const text = format(report(diff([removed, ...news])), 'text');
    expect(text.split('\n').length).toBeLessThan(50);
    expect(text).toContain('and 885 more: --all shows them.');
    expect(format(report(diff([removed, ...news])), 'text', { all: true })).toContain('GET /shelves/899');
  });

  it('shows approvals, what is not stable, faults and notices', () => {
    const fault = { message: 'It approves nothing.', fix: 'Remove it.', at: at('approvals.yaml', 7) };
    const mixed = { ...report(diff([approved, draft])), faults: [fault], notices: ['Look at it again.'] };
    const text = format(mixed, 'text', { width: 200 });
    expect(text).toContain('Breaking, approved (1)');
    expect(text).toContain('Approved by books@library.example until 2026-06-30: Never filled.');
    expect(text).toContain('The operation is draft: it may change.');
    expect(text).toContain('Approvals approvals.yaml:7\n  It approves nothing. Remove it.');
    expect(text).toContain('Look at it again.');
  });

  it('explains on request which verdicts of Redocly did not stand', () => {
    const rejudged = [
      { rule: 'redocly/a', place: '#/paths', message: 'It moved.', redocly: 'major', ours: 'none' } as const,
    ];
    const overruled = report(diff([], { rejudged, verdict: 'none', breaks: false }));
    expect(format(overruled, 'text', { explain: true })).toContain(
      '  #/paths\n    It moved. [redocly/a] major; ours: none.',
    );
    expect(format(overruled, 'text')).not.toContain('redocly/a');
  });
});

describe('json', () => {
  it('has verdict and changes on top, and each document below', () => {
    const parsed = JSON.parse(
      format(report(diff([removed]), diff([added], { label: 'v2', verdict: 'minor' })), 'json'),
    ) as {
      changes: object[];
      documents: object[];
    };
    expect(parsed).toMatchObject({ verdict: 'major', failed: true, faults: [], notices: [] });
    expect(parsed.changes).toMatchObject([
      { version: 'v1', rule: 'response-member-removed', at: { file: 'openapi/schemas.yaml', line: 4 } },
      { version: 'v2', rule: 'operation-added' },
    ]);
    expect(parsed.documents).toMatchObject([
      { label: 'v1', breaks: true },
      { label: 'v2', verdict: 'minor' },
    ]);
  });

  it('says none for what is equal', () => {
    expect(JSON.parse(format(still, 'json'))).toMatchObject({
      verdict: 'none',
      nextVersion: '1.0.0',
      failed: false,
      changes: [],
    });
  });
});

describe('github', () => {
  it('annotates the lines of what breaks', () => {
    expect(format(broken, 'github')).toBe(
      '::error file=openapi/schemas.yaml,line=4,col=3,title=Breaking%3A response-member-removed::' +
        'GET /books/{bookId}%0A`shelf` is gone from the 200.%0AClient: Reads `shelf` and finds nothing.' +
        '%0AFix: Put it back, and deprecate it first.\nFailed: a break without a major version.\n',
    );
  });

  it('escapes what would end a command or a property', () => {
    const nasty = {
      ...removed,
      rule: 'a,b:c',
      message: '100%\r\n::error::pwned',
      at: at('openapi/a,b.yaml', 1),
    };
    const [line, last] = format(report(diff([nasty])), 'github')
      .trim()
      .split('\n');
    expect(line).toContain('file=openapi/a%2Cb.yaml,line=1');
    expect(line).toContain('title=Breaking%3A a%2Cb%3Ac::');
    expect(line).toContain('100%25%0D%0A::error::pwned');
    expect(last).toBe('Failed: a break without a major version.');
  });

  it('warns of what was approved or is not stable, and tells of the version', () => {
    const lines = format(
      report(diff([approved, draft], { breaks: false, verdict: 'minor', nextVersion: '1.1.0' })),
      'github',
    );
    expect(lines.match(/^::warning /gm)).toHaveLength(2);
    expect(lines).toContain('::notice title=API v1::The next version is 1.1.0');
    expect(lines).not.toContain('::error');
  });

  it('names no line of a file that the working tree does not have', () => {
    const elsewhere = { ...removed, at: { ...at('openapi/schemas.yaml', 4), ref: 'main' } };
    expect(format(report(diff([elsewhere])), 'github')).toMatch(/^::error title=/);
  });

  it('is one line where nothing changed', () => {
    expect(format(still, 'github')).toBe('Passed.\n');
  });
});

describe('markdown', () => {
  it('is one comment that can be found again, with what breaks in the open', () => {
    expect(format(broken, 'markdown')).toMatchInlineSnapshot(`
      "<!-- contract-diff -->
      ### API changes: failed: a break without a major version

      **v1: major**, \`openapi/openapi.yaml\` against \`openapi/released/v1/1.0.0.json\`: 1 breaking, 1 added. A break without a major version: it needs 2.0.0, \`info.version\` is 1.0.0. Mend it, offer it in a new major version beside this one, or have it approved.

      #### Breaking (1)

      - **\`GET /books/{bookId}\`** \`shelf\` is gone from the 200.
        <br>Client: Reads \`shelf\` and finds nothing.
        <br>Fix: Put it back, and deprecate it first.
        <br>\`openapi/schemas.yaml:4, was openapi/released/v1/1.0.0.json:90\` \`response-member-removed\`

      <details><summary>Added (1)</summary>

      - **\`GET /shelves\`** The operation is new.
        <br>Client: Can list shelves.
        <br>\`openapi/paths/shelves.yaml:1\`

      </details>
      "
    `);
  });

  it('is short where nothing changed', () => {
    expect(format(still, 'markdown')).toMatchInlineSnapshot(`
      "<!-- contract-diff -->
      ### API changes: passed

      **v1: none**, \`openapi/openapi.yaml\` against \`openapi/released/v1/1.0.0.json\`: no changes. Still 1.0.0.
      "
    `);
  });

  it('lets nothing of the document become markup or a mention', () => {
    const nasty = {
      ...removed,
      operation: 'GET /a`b',
      message: '<img src=x> @everyone [link](https://evil.example) `<b>` --> *x*\n# y',
      client: '</details>',
    };
    const text = format(report(diff([nasty])), 'markdown');
    expect(text).toContain('**``GET /a`b``**');
    expect(text).toContain('&#60;img src=x&#62; @&#8203;everyone &#91;link&#93;');
    expect(text).toContain('`<b>` --&#62; &#42;x&#42; &#35; y');
    expect(text).toContain('Client: &#60;/details&#62;');
  });

  it('fits into a comment, however much changed, and says that it does not show all', () => {
    const news = Array.from({ length: 3000 }, (_, index) => ({
      ...added,
      message: `Shelf ${index} is new.`,
      place: { revision: `#/paths/~1shelves~1${index}/get` },
      at: at('openapi/paths/shelves.yaml', index),
    }));
    const text = format(report(diff([removed, ...news])), 'markdown');
    expect(text.length).toBeLessThan(65_000);
    expect(text).toContain('`shelf` is gone');
    expect(text.trimEnd()).toMatch(/<\/details>\n\nThe rest is too long for a comment: `make diff`\.$/);
  });

  it('makes a section of the changelog, without places', () => {
    expect(changelogSection([removed, added])).toBe(
      '### Breaking\n\n- **`GET /books/{bookId}`** `shelf` is gone from the 200. Reads `shelf` and finds nothing.\n\n' +
        '### Added\n\n- **`GET /shelves`** The operation is new. Can list shelves.',
    );
    expect(changelogSection([])).toBe('No changes that a client could notice.');
  });
});
