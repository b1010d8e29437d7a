/** Scripts, styles and pictures of the pages. What is not on this list is not served. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Content, once, textContent } from './content.js';

const require = createRequire(import.meta.url);

/** An address that changes with what is there is kept for as long as browsers like. */
const FOREVER = { cacheControl: 'public, max-age=31536000, immutable' };

interface Asset {
  /** Tells one content from another. */
  readonly version: string;
  readonly content: (cached: boolean) => Content;
}

const OWN = [
  'page.css',
  'swagger.js',
  'label-fields.js',
  'landing.js',
  'mailed-token.js',
  'redoc.js',
  'sign-in.js',
  'swagger-plugins.js',
  'favicon.svg',
];

const TYPES: Readonly<Record<string, `text/${string}`>> = { '.css': 'text/css', '.js': 'text/javascript' };

function asset(name: string, version: string, read: () => string): Asset {
  const type = TYPES[path.extname(name)];
  const make = (options: object): Content =>
    type ? textContent(type, read(), options) : new Content('image/svg+xml; charset=utf-8', read(), options);
  const [kept, asked] = [once(() => make(FOREVER)), once(() => make({}))];
  return { version, content: (cached) => (cached ? kept() : asked()) };
}

/** Ours: so small that their digest is their version. */
function own(name: string): Asset {
  const text = readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
  return asset(name, createHash('sha256').update(text).digest('hex').slice(0, 8), () => text);
}

/** A package's: read when it is first asked for. */
function packaged(name: string, packageName: string, file: string, edit = (text: string): string => text) {
  const manifest = require.resolve(`${packageName}/package.json`);
  const { version } = require(manifest) as { version: string };
  const read = (): string => edit(readFileSync(path.join(path.dirname(manifest), file), 'utf8'));
  return asset(name, version, () => read().replace(SOURCE_MAP, ''));
}

/** Debuggers would look for it and find nothing. */
const SOURCE_MAP = /\n?(\/\/|\/\*)# sourceMappingURL=.*$/;

/**
 * ReDoc fetches a logo from a CDN. A page that works offline shows none instead. The package `redoc-express` is of no use
 * here: its page loads all of ReDoc from a CDN.
 */
const withoutLogo = (script: string): string =>
  script.replace(
    /https:\/\/cdn\.redoc\.ly\/[\w/.-]+\.svg/g,
    'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 99 1%22/%3E',
  );

const assets: ReadonlyMap<string, Asset> = new Map([
  ...OWN.map((name) => [name, own(name)] as const),
  ['swagger-ui.css', packaged('swagger-ui.css', 'swagger-ui-dist', 'swagger-ui.css')],
  ['swagger-ui-bundle.js', packaged('swagger-ui-bundle.js', 'swagger-ui-dist', 'swagger-ui-bundle.js')],
  [
    'redoc.standalone.js',
    packaged('redoc.standalone.js', 'redoc', 'bundles/redoc.standalone.js', withoutLogo),
  ],
]);

/** Where a page finds it: an address that is another one as soon as the content is. */
export function assetUrl(name: string): string {
  const found = assets.get(name);
  if (!found) throw new Error(`There is no asset ${name}: add it to src/api/pages/assets.ts.`);
  return `/assets/${name}?v=${found.version}`;
}

/** Undefined for a name that is not on the list. */
export function findAsset(name: string, version: unknown): Content | undefined {
  const found = assets.get(name);
  return found?.content(version === found.version);
}
