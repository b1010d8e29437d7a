/** Paths: where the service stands, and that every URL means one path. */
import { child, type ContractDocument } from './document.js';

/** The path that all `servers` share, without its last slash. */
export function basePath(document: ContractDocument): string {
  const paths = (document.root.servers ?? []).map(({ url }, index) => {
    const at = child('#', 'servers', index, 'url');
    const match = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/]*)?(\/[^?#]*)?$/i.exec(url);
    if (!match) document.fault(at, 'Write a server as `/`, `/v1` or `https://host/v1`.');
    const path = match?.[1] ?? '';
    if (path.includes('{'))
      document.fault(at, 'A variable in the path of a server is refused: write the paths in full.');
    return path.replace(/\/+$/, '');
  });
  if (new Set(paths).size > 1)
    document.fault(
      '#/servers',
      `The paths of the servers differ: ${paths.map((path) => path || '/').join(', ')}.`,
    );
  return paths[0] ?? '';
}

const TEMPLATE = /^\{([^{}]+)\}$/;

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

const isTemplate = (segment: string): boolean => TEMPLATE.test(segment);

/** The names that a path leaves open: `['bookId']` for `/books/{bookId}`. */
export const templateNames = (path: string): string[] =>
  segmentsOf(path).flatMap((segment) => TEMPLATE.exec(segment)?.[1] ?? []);

export function checkPaths(document: ContractDocument): void {
  const paths = Object.keys(document.root.paths ?? {}).filter((path) => !path.startsWith('x-'));
  for (const path of paths) checkPath(path, document);
  paths.forEach((path, index) => {
    const rival = paths.slice(0, index).find((other) => areAmbiguous(path, other));
    if (rival)
      document.fault(
        child('#/paths', path),
        `Some URLs fit both \`${path}\` and \`${rival}\`: change a fixed segment.`,
      );
  });
}

function checkPath(path: string, document: ContractDocument): void {
  const at = child('#/paths', path);
  const segments = segmentsOf(path);
  if (!path.startsWith('/') || /[?#]/.test(path))
    document.fault(at, 'A path begins with `/` and has no query.');
  if (segments.length > 1 && segments.includes(''))
    document.fault(at, 'A path has no empty segment and no slash at its end.');
  const partial = segments.find((segment) => /[{}]/.test(segment) && !isTemplate(segment));
  if (partial !== undefined)
    document.fault(at, `A parameter fills its whole segment; \`${partial}\` mixes it with text.`);
  const names = templateNames(path);
  if (new Set(names).size < names.length) document.fault(at, 'A parameter stands in this path twice.');
}

/** Concrete segments win over templates; that decides nothing where each path is the more concrete one somewhere. */
function areAmbiguous(a: string, b: string): boolean {
  const left = segmentsOf(a);
  const right = segmentsOf(b);
  if (left.length !== right.length) return false;
  let leftWins = false;
  let rightWins = false;
  for (const [index, segment] of left.entries()) {
    const other = right[index]!;
    if (isTemplate(segment) && isTemplate(other)) continue;
    if (isTemplate(segment)) rightWins = true;
    else if (isTemplate(other)) leftWins = true;
    else if (segment !== other) return false;
  }
  return leftWins === rightWins;
}
