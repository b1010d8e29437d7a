/**
 * How handlers make replies. These functions are typed from where their result is returned to: `return
 * ok(body)` in a handler takes exactly the body, headers and cookies that the 200 of its operation declares.
 */

/** The members of the union of replies `R` that have the status `S`. */
type With<R, S> = R extends { status: infer T } ? (S extends T ? R : never) : never;

type More<W> = Pick<W, Extract<keyof W, 'headers' | 'cookies' | 'type'>>;
type NeedsMore<W> = Record<never, never> extends More<W> ? false : true;

/** The body, and headers and the like, which must be given where the document requires some. */
type ArgumentsOf<W> = W extends { body?: never }
  ? NeedsMore<W> extends true
    ? [body: undefined, more: More<W>]
    : [body?: undefined, more?: More<W>]
  : W extends { body: infer B }
    ? NeedsMore<W> extends true
      ? [body: B, more: More<W>]
      : [body: B, more?: More<W>]
    : never;

/** What follows the status: one list of arguments for each media type of the reply. */
type Arguments<R, S> = ArgumentsOf<With<R, S>>;
type WithoutBody<A> = A extends [unknown?, ...infer More] ? More : never;

/** Answers with any status that the operation declares: `return reply(503, body, {headers})`. */
export function reply<const S extends number, R>(status: S, ...content: Arguments<R, S>): With<R, S> {
  const [body, more] = content as readonly unknown[] as readonly [unknown, object?];
  // The arguments are the members of the reply that the return type names.
  return { status, ...more, body } as unknown as With<R, S>;
}

export const ok = <R>(...content: Arguments<R, 200>): With<R, 200> => reply<200, R>(200, ...content);

export const created = <R>(...content: Arguments<R, 201>): With<R, 201> => reply<201, R>(201, ...content);

export const accepted = <R>(...content: Arguments<R, 202>): With<R, 202> => reply<202, R>(202, ...content);

export const noContent = <R>(...more: WithoutBody<Arguments<R, 204>>): With<R, 204> =>
  reply<204, R>(204, ...([undefined, ...(more as unknown[])] as unknown as Arguments<R, 204>));
