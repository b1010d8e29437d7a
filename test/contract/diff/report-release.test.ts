/** What is released stays, and everybody can see when it changed. */
import { describe, expect, it } from '@jest/globals';
import { library, type Project } from './project.js';

const LEDGER = 'openapi/released/releases.json';
const RELEASE = 'openapi/released/v1/1.0.0.json';

/** A new operation under its own path, and the version that it asks for. */
async function addShelves(project: Project, version: string): Promise<void> {
  const text = project.read('openapi/openapi.yaml');
  const shelves = `  /v1/shelves:
    get:
      operationId: listShelves
      responses: { '204': { description: There are some. } }
`;
  project.write('openapi/openapi.yaml', text.replace(/version: .*/, `version: ${version}`) + shelves);
  await project.generate();
}

describe('a release', () => {
  it('keeps the document, notes it and writes the changelog', async () => {
    const project = await library();
    await addShelves(project, '1.1.0');

    const { code, out } = await project.release('release', '--today', '2026-03-01');

    expect(code).toBe(0);
    expect(out).toContain('Released 1.1.0 of v1 (minor: 1 added).');
    expect(project.read('openapi/released/v1/1.1.0.json')).toBe(project.read('generated/openapi.json'));
    expect(JSON.parse(project.read(LEDGER))).toMatchObject([
      { api: 'v1', version: '1.0.0', date: '2026-01-10' },
      {
        api: 'v1',
        version: '1.1.0',
        date: '2026-03-01',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    ]);
    const changelog = project.read('openapi/CHANGELOG.md');
    expect(changelog).toContain('## 1.1.0 (2026-03-01)\n\n### Added\n\n- **`GET /v1/shelves`**');
    expect(changelog).toContain('## 1.0.0 (2026-01-10)\n\nThe first release of v1, with 2 operations.');
    expect(changelog.indexOf('1.1.0')).toBeLessThan(changelog.indexOf('1.0.0'));
    expect((await project.diff('--no-redocly')).out).toContain('no changes. Still 1.1.0.');
    expect(await project.release('check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('refuses what has been released', async () => {
    const project = await library();
    expect((await project.release('release')).err).toBe(
      'There is nothing to release: v1 is still 1.0.0.\nChange the document first.\n',
    );
    await addShelves(project, '1.0.0');
    const { code, err } = await project.release('release');
    expect(code).toBe(1);
    expect(err).toContain('has already been released, and the document has changed since.\nSet it to 1.1.0.');
  });

  it('refuses a version that promises more than it keeps', async () => {
    const project = await library();
    await addShelves(project, '1.0.1');
    const { code, err } = await project.release('release');
    expect(code).toBe(1);
    expect(err).toBe(
      'openapi/openapi.yaml: `info.version: 1.0.1` is too low for what changed (minor).\nSet it to 1.1.0.\n',
    );
    expect(project.has('openapi/released/v1/1.0.1.json')).toBe(false);
  });

  it('refuses a bundle that is stale', async () => {
    const project = await library();
    project.edit('openapi/openapi.yaml', 'title: Library', 'title: Books');
    const { code, err } = await project.release('release');
    expect(code).toBe(1);
    expect(err).toBe('generated/openapi.json is stale.\nRun `make generate` and commit the result.\n');
  });

  it('refuses a break, and a major version that belongs into a document of its own', async () => {
    const project = await library();
    project.edit('openapi/openapi.yaml', '  /v1/books/{bookId}:\n    $ref: paths/book.yaml\n', '');
    project.edit('openapi/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    await project.generate();
    expect((await project.release('release')).err).toContain('A break without a major version');
    project.edit('openapi/openapi.yaml', 'version: 1.1.0', 'version: 2.0.0');
    await project.generate();
    expect((await project.release('release')).err).toContain('`info.version: 2.0.0` does not belong to v1.');
    expect(project.has('openapi/released/v1/2.0.0.json')).toBe(false);
  });

  it('uses an approval up, and the changelog remembers it', async () => {
    const project = await library();
    project.edit('openapi/openapi.yaml', '  /v1/books/{bookId}:\n    $ref: paths/book.yaml\n', '');
    project.edit('openapi/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    await project.generate();
    const entry = (operation: string) => `  - rule: operation-removed
    operation: ${operation}
    owner: books@library.example
    reason: Nobody calls it.
    expires: 2026-06-30
`;
    const approvals = `# Ask first.\napprovals:\n${entry('GET /v1/books/{bookId}')}`;
    project.write('openapi/released/approvals.yaml', approvals);

    expect(await project.release('release', '--today', '2026-06-30')).toMatchObject({ code: 0, err: '' });

    expect(project.read('openapi/released/approvals.yaml')).toBe('# Ask first.\napprovals: []\n');
    expect(project.read('openapi/CHANGELOG.md')).toContain('### Breaking, approved');
    expect(project.read('openapi/CHANGELOG.md')).toContain(
      'Approved by books@&#8203;library.example until 2026-06-30',
    );
    // Long after the approval has expired.
    expect(await project.release('check')).toMatchObject({ code: 0 });
    expect((await project.diff('--no-redocly', '--today', '2030-01-01')).code).toBe(0);
  });
});

describe('make check', () => {
  const check = async (spoil: (project: Project) => void) => {
    const project = await library();
    spoil(project);
    return project.release('check');
  };

  it('finds a released document that was changed', async () => {
    const { code, err } = await check((project) => project.edit(RELEASE, '"Library"', '"Archive"'));
    expect(code).toBe(1);
    expect(err).toContain(`${RELEASE}:1 was released on 2026-01-10 and has changed since. Take it back`);
  });

  it('finds one that is gone', async () => {
    const { code, err } = await check((project) => project.edit(LEDGER, '"1.0.0"', '"1.0.7"'));
    expect(code).toBe(1);
    expect(err).toContain('openapi/released/v1/1.0.7.json was released and is gone.');
  });

  it('finds one that was never released', async () => {
    const { code, err } = await check((project) => project.write('openapi/released/v1/1.9.0.json', '{}'));
    expect(code).toBe(1);
    expect(err).toContain('openapi/released/v1/1.9.0.json:1 is not in openapi/released/releases.json.');
  });

  it('finds a changelog that somebody has edited', async () => {
    const { code, err } = await check((project) => project.edit('openapi/CHANGELOG.md', 'first', 'best'));
    expect(code).toBe(1);
    expect(err).toBe('openapi/CHANGELOG.md:1 is stale. Run `make changelog` and commit the result.\n');
  });

  it('does not mind the line ends of the working tree', async () => {
    const result = await check((project) =>
      project.write(RELEASE, project.read(RELEASE).replaceAll('\n', '\r\n')),
    );
    expect(result.err).toBe('');
  });
});

describe('tags', () => {
  const tagged = async (): Promise<Project> => {
    const project = await library();
    project.git('init', '--quiet', '--initial-branch', 'main');
    project.git('config', 'user.name', 'Librarian');
    project.git('config', 'user.email', 'librarian@library.example');
    project.commit('feat: a library');
    return project;
  };

  it('come after the commit, and the changelog can be made from them alone', async () => {
    const project = await tagged();
    expect((await project.release('tag')).out).toContain('Tagged: api-v1.0.0.');
    await addShelves(project, '1.1.0');
    await project.release('release', '--today', '2026-03-01');
    const early = await project.release('tag');
    expect(early).toMatchObject({ code: 1 });
    expect(early.err).toContain('1.1.0.json is not in the last commit.\nCommit the release first');
    project.commit('feat: shelves');

    expect((await project.release('tag')).out).toContain('Tagged: api-v1.1.0.');

    expect(project.git('cat-file', '-t', 'api-v1.1.0').trim()).toBe('tag');
    expect(project.git('tag', '--list').trim().split('\n')).toEqual(['api-v1.0.0', 'api-v1.1.0']);
    const written = project.read('openapi/CHANGELOG.md');
    project.write('openapi/CHANGELOG.md', '');
    project.write(LEDGER, '[]');
    expect((await project.release('changelog', '--tags')).out).toBe(written);
  });

  it('have the documents that the working tree has, or the check fails', async () => {
    const project = await tagged();
    await project.release('tag');
    expect(await project.release('check')).toMatchObject({ code: 0 });
    // Somebody changes a release and its digest as well.
    project.edit(RELEASE, '"Library"', '"Archive"');
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(project.read(RELEASE)).digest('hex');
    project.write(LEDGER, project.read(LEDGER).replace(/[0-9a-f]{64}/, sha256));
    const { code, err } = await project.release('check');
    expect(code).toBe(1);
    expect(err).toContain(`${RELEASE} is not what the tag api-v1.0.0 has. Take it from there: git checkout`);
  });

  it('stand on commits that have the release', async () => {
    const project = await tagged();
    project.git('tag', '--annotate', 'api-v3.0.0', '--message', 'too early');
    expect((await project.release('check')).err).toContain('The tag api-v3.0.0 has no release');
    const { code, err } = await project.release('changelog', '--tags');
    expect(code).toBe(1);
    expect(err).toContain('The tag api-v3.0.0 is on a commit without the release 3.0.0.');
  });
});
