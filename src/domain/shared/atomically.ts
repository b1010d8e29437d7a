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
