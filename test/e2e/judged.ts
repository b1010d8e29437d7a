/** `fetch` through Prism: what it says of each answer is noted, and which operations were called. */
import { operationFor, type ProvenDocument } from '../../src/contract/prove/document.js';

export interface Judged {
  readonly fetch: typeof fetch;
  /** Answers that break the document since the last call, a sentence each. */
  takeViolations(): string[];
  /** How often each operation was called, and with which statuses. */
  readonly seen: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Violation {
  readonly location: readonly string[];
  readonly message: string;
}

export function judgedFetch(documents: readonly ProvenDocument[]): Judged {
  const seen = new Map<string, Set<number>>();
  const violations: string[] = [];
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const method = init?.method ?? 'GET';
    const id =
      documents.map((document) => operationFor(document, method, pathname)?.id).find(Boolean) ??
      `${method} ${pathname}`;
    seen.set(id, (seen.get(id) ?? new Set()).add(response.status));
    violations.push(
      ...(await violationsIn(response)).map((said) => `${id} (${method} ${pathname}): ${said}`),
    );
    return response;
  };
  return { fetch: ask, seen, takeViolations: () => violations.splice(0) };
}

/** Errors become a 500 of Prism's own (`--errors`); what it takes for a warning stands in a header alone. */
async function violationsIn(response: Response): Promise<string[]> {
  const said = response.headers.get('sl-violations');
  if (response.status === 500) {
    const problem = (await response.clone().json()) as {
      type?: string;
      title?: string;
      validation?: Violation[];
    };
    if (problem.type?.startsWith('https://stoplight.io/'))
      return problem.validation?.map(sentence) ?? [`Prism failed: ${problem.title ?? ''}`];
  }
  if (said === null) return [];
  return said.startsWith('[') ? (JSON.parse(said) as Violation[]).map(sentence) : [said];
}

/** `response.body.items.0.id` becomes a pointer. */
function sentence({ location, message }: Violation): string {
  const [side, place, ...tokens] = location;
  return `${[side, place].filter(Boolean).join(' ')}${tokens.length > 0 ? ` #/${tokens.join('/')}` : ''}: ${message}`;
}
