/** Lists that come in pages. */
import type { CallOptions } from './options.js';
import type { AnyReply } from './received.js';
import type { AnyInput } from './route.js';

// --- Pages ------------------------------------------------------------------------------------------------

interface AnyPage {
  readonly items: readonly unknown[];
  readonly nextCursor?: string | null;
}

type Calling = (input: AnyInput & CallOptions) => Promise<AnyReply>;

/** One page after the other, each asked for when it is wanted; none is kept. */
export async function* pagesOf(
  calling: Calling,
  operation: string,
  input: AnyInput & CallOptions = {},
): AsyncGenerator<AnyPage, void> {
  let query = input.query as Readonly<Record<string, unknown>> | undefined;
  for (;;) {
    const page = (await calling({ ...input, ...(query && { query }) })).body as AnyPage;
    yield page;
    const { nextCursor } = page;
    if (nextCursor === null || nextCursor === undefined) return;
    // Otherwise the same page would come for ever.
    if (nextCursor === query?.['cursor']) throw new Error(`${operation}: the page leads to itself`);
    query = { ...query, cursor: nextCursor };
  }
}

/** Everything in the list, one at a time. */
export async function* itemsOf(pages: AsyncIterable<AnyPage>): AsyncGenerator<unknown, void> {
  for await (const { items } of pages) yield* items;
}
