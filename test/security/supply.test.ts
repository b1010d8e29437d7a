/** What is built is what was reviewed: packages as they are locked, and no secret among the files. */
import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}
interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Record<
    string,
    { version: string; integrity?: string; resolved?: string; link?: boolean }
  >;
}

const HIDDEN = new Set(['node_modules', '.git', '.data', 'dist', 'coverage', 'generated', 'profiles']);

/** Every file of the project, by its path. */
function* files(directory = ''): Generator<string> {
  for (const entry of readdirSync(path.join(ROOT, directory), { withFileTypes: true })) {
    if (HIDDEN.has(entry.name)) continue;
    const name = path.join(directory, entry.name);
    if (entry.isDirectory()) yield* files(name);
    else if (entry.isFile()) yield name;
  }
}

describe('rule 46: packages', () => {
  it.each(['package.json', 'bench/package.json'])('have exact versions in %s', (name) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(name)) as Manifest;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });

    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it.each(['package-lock.json', 'bench/package-lock.json'])(
    'come from one source, and are checked: %s',
    (name) => {
      const { lockfileVersion, packages } = JSON.parse(read(name)) as Lock;
      const installed = Object.entries(packages).filter(([place]) => place.startsWith('node_modules/'));

      expect(lockfileVersion).toBe(3);
      expect(installed.length).toBeGreaterThan(0);
      expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
      const elsewhere = installed.filter(
        ([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
      );
      expect(elsewhere).toEqual([]);
    },
  );

  it('are those that package.json names', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: { '': Manifest } };
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    ) as Manifest;

    expect(packages['']).toMatchObject({ dependencies, devDependencies, optionalDependencies });
  });

  it('run nothing when they are installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(read('.npmrc')).toMatch(/^save-exact=true$/m);
  });

  it('are written down for each build', () => {
    expect(read('Makefile')).toMatch(/npm sbom .*> dist\/sbom\.json/);
    const options = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
    const sbom = JSON.parse(execFileSync('npm', options, { cwd: ROOT, encoding: 'utf8' })) as {
      bomFormat: string;
      components: { name: string }[];
    };

    expect(sbom.bomFormat).toBe('CycloneDX');
    const names = sbom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['pg', 'knex', 'bcrypt']));
    expect(names).not.toContain('jest');
  });
});

describe('rule 45: the repository', () => {
  it('holds no key, no hash and no token', () => {
    const secret =
      /-----BEGIN (EC |RSA )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}|\bsp[rmki]_[\w-]{40,}|\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{60,}|\bAKIA[A-Z0-9]{16}\b/;
    const named = [...files()].filter((name) => /\.(env|pem|key|p12)$/.test(name));
    // The document shows what tokens look like, and workflows send such.
    const showsExamples = /^openapi\/(examples|released|workflows)\//;
    const found = [...files()]
      .filter((name) => /\.([cm]?[jt]s|json|ya?ml|md|sql)$/.test(name) && !showsExamples.test(name))
      .filter((name) => secret.test(read(name)));

    expect([...named, ...found]).toEqual([]);
  });
});
