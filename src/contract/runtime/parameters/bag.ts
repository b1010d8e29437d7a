/** An object without inherited members, which V8 nevertheless keeps in its fast form. */
export type Bag = Record<string, unknown>;

export const Bag = function () {} as unknown as new () => Bag;
Bag.prototype = Object.freeze(Object.create(null) as object);

/** Names that no object made from a request may have as members, whoever merges it later. */
export const isForbiddenName = (name: string): boolean =>
  name === '__proto__' || name === 'constructor' || name === 'prototype';
