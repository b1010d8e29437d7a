/** Which operations the stories leave out. */
import type { ProvenDocument } from '../../src/contract/prove/document.js';

/** Operations that a run cannot reach, each with the reason. */
const EXCUSED: Readonly<Record<string, string>> =
  process.env.BASE_URL === undefined
    ? {}
    : {
        completeOidcSignIn: 'the server of BASE_URL trusts no provider of ours',
        deleteIdentity: 'as above',
        listIdentities: 'as above',
        startOidcSignIn: 'as above',
      };

/** A sentence for each operation that no story called successfully, and each excuse that is not needed. */
export function untold(
  documents: readonly ProvenDocument[],
  seen: ReadonlyMap<string, ReadonlySet<number>>,
  excused = EXCUSED,
): string[] {
  return documents
    .flatMap(({ operations }) => operations)
    .flatMap(({ id, method, path }) => {
      const isTold = [...(seen.get(id) ?? [])].some((status) => status < 400);
      if (isTold && id in excused) return [`${id} is told after all: take its excuse back`];
      if (isTold || id in excused) return [];
      return [`${id} (${method} ${path}) succeeds in no story: add one to test/e2e/`];
    });
}
