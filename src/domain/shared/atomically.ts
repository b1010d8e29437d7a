/**
 * Runs `work` in a transaction: all that the repositories write in it is kept, or nothing is. Inside another
 * transaction it becomes part of that one. What `work` throws undoes the whole. The database may ask for another
 * try, so `work` must touch nothing else.
 */
export type Atomically = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Like {@link Atomically}, but inside another transaction a failure undoes only what `work` itself did; the
 * transaction around it can go on.
 */
export type Separately = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Like {@link Atomically}, but never part of a transaction around: what `work` writes is kept, and seen by others,
 * whatever becomes of that one. For what must not be undone by the refusal that it leads to.
 */
export type Independently = <T>(work: () => Promise<T>) => Promise<T>;
