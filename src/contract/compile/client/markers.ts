/** Stands for the two types of a generated `api.ts` while the core of the client is checked by itself. */

/** As a response shows it. */
export type Readable<T> = T;

/** As a request sends it. */
export type Writable<T> = T;
