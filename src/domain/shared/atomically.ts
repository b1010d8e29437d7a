/**
 * Runs `work` in a transaction: all that the repositories write in it is kept, or nothing is. Inside another
 * `atomically` it joins the transaction that is already running. What `work` throws undoes the whole.
 */
export type Atomically = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Runs `work` inside the current transaction so that, should it throw, its own writes are undone while the rest
 * of the transaction can go on. Only for use inside {@link Atomically}.
 */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T>;
