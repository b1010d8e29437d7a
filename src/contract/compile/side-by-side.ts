/** Documents that one process serves beside each other must not claim the same path or the same name. */
import { child, DocumentError, type ContractDocument, type Fault } from './document.js';
import { load } from './load.js';
import { METHODS, type PathItem } from './openapi.js';

interface Claim {
  readonly document: string;
  readonly where: string;
}

/** Reads documents, each by its path. Throws `DocumentError` with everything that two of them have both. */
export async function loadBeside(
  documents: readonly string[],
): Promise<ReadonlyMap<string, ContractDocument>> {
  const all = new Map<string, ContractDocument>();
  for (const document of documents) all.set(document, await load(document));
  refuseCollisions(all);
  return all;
}

/** Throws `DocumentError` where two have the same path, or an operation of the same name. */
export function refuseCollisions(documents: ReadonlyMap<string, ContractDocument>): void {
  const paths = new Map<string, Claim>();
  const names = new Map<string, Claim>();
  const faults: Fault[] = [];
  for (const [document, loaded] of documents) {
    const claim = (claims: Map<string, Claim>, key: string, at: string, message: string): void => {
      const where = loaded.where(at) ?? document;
      const rival = claims.get(key);
      if (rival && rival.document !== document)
        faults.push({ at, where, message: `${message}, and at ${rival.where} as well.` });
      else claims.set(key, { document, where });
    };
    for (const [path, at] of pathsOf(loaded))
      claim(paths, path.replace(/\{[^}]*\}/g, '{}'), at, `\`${path}\` is served here`);
    for (const [id, at] of namesOf(loaded))
      claim(names, id, child(at, 'operationId'), `\`${id}\` names an operation here`);
  }
  if (faults.length > 0) throw new DocumentError(faults);
}

const pathsOf = ({ root }: ContractDocument): [path: string, at: string][] =>
  Object.keys(root.paths ?? {}).map((path) => [path, child('#', 'paths', path)]);

const namesOf = (document: ContractDocument): [id: string, at: string][] =>
  pathsOf(document).flatMap(([path, at]) => {
    const item = document.resolve<PathItem>({ node: document.root.paths![path]!, at });
    return METHODS.flatMap((method): [string, string][] => {
      const id = item.node[method]?.operationId;
      return id === undefined ? [] : [[id, child(item.at, method)]];
    });
  });
