/** The root of the document: which OpenAPI it is, and where it is served. */
import { rule } from '../rule.js';

const versionIs31 = rule({
  id: 'openapi-version',
  keeps: 'C-1',
  check({ root }, report) {
    const { openapi } = root.node;
    if (typeof openapi === 'string' && /^3\.1\.\d+$/.test(openapi)) return;
    report(root.at.child(['openapi']), 'The document must be OpenAPI 3.1: write `openapi: 3.1.1`.');
  },
});

const serverIsRoot = rule({
  id: 'server-is-root',
  keeps: 'C-1',
  check({ root }, report) {
    const servers = Array.isArray(root.node.servers) ? (root.node.servers as { url?: unknown }[]) : [];
    if (servers.length === 1 && servers[0]?.url === '/') return;
    const at = root.node.servers === undefined ? root.at : root.at.child(['servers']);
    report(at, 'Paths are complete by themselves: write `servers: [{ url: / }]`.');
  },
});

const pathsAreComplete = rule({
  id: 'path-has-version',
  keeps: 'C-1',
  options: { prefix: '^/api/v\\d+/' },
  check({ paths }, report, { prefix }) {
    const complete = new RegExp(prefix);
    for (const { path, at } of paths) {
      if (!complete.test(path))
        report(at, `The path must be complete, version included: /api/v1${path}.`, 'key');
    }
  },
});

export const rootRules = [versionIs31, serverIsRoot, pathsAreComplete];
