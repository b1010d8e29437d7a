/**
 * Lets work on one thing be done one after the other in this process, in the order of coming. It spares others a
 * wrong guess at how it will end; what other processes do at the same time is sorted out by the database.
 */
export class InTurn {
  readonly #lines = new Map<string, { readonly length: number; readonly end: Promise<unknown> }>();

  constructor(
    /** How many may be in one line; further ones are turned away. */
    private readonly limit: number,
    private readonly full: () => Error,
  ) {}

  async run<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const { length, end } = this.#lines.get(thing) ?? { length: 0, end: Promise.resolve() };
    if (length >= this.limit) throw this.full();
    const result = end.then(work);
    const over = result.then(
      () => this.#leave(thing),
      () => this.#leave(thing),
    );
    this.#lines.set(thing, { length: length + 1, end: over });
    return result;
  }

  #leave(thing: string): void {
    const { length, end } = this.#lines.get(thing)!;
    if (length === 1) this.#lines.delete(thing);
    else this.#lines.set(thing, { length: length - 1, end });
  }
}
