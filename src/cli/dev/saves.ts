/** Saves as they come: those that belong together are worked on together, and the newest state is what counts. */

/** Editors write a file in several steps. A change of branch touches many, and code is not worth a restart for each. */
const QUIET_MS = { document: 40, code: 120 };

export interface Save {
  /** Files of the documents. */
  readonly documents: readonly string[];
  readonly code: readonly string[];
  /** When the first of them was seen, by `performance.now()`. */
  readonly at: number;
}

export class Saves {
  readonly #documents = new Set<string>();
  readonly #code = new Set<string>();
  #at: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();

  /**
   * `work` takes one save at a time; what it could not finish it gives back by `again`. `overtaken` is called when
   * documents were saved while it works.
   */
  constructor(
    private readonly work: (save: Save) => Promise<void>,
    private readonly overtaken: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  add(file: string): void {
    (file.startsWith('openapi/') ? this.#documents : this.#code).add(file);
    this.#at ??= performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), this.#code.size > 0 ? QUIET_MS.code : QUIET_MS.document);
  }

  /** Belongs to the next save: its documents were not published. */
  again({ documents, code }: Save): void {
    for (const file of documents) this.#documents.add(file);
    for (const file of code) this.#code.add(file);
    this.#at ??= performance.now();
  }

  /** Nothing new begins; resolves when what is under way has ended. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#documents.clear();
    this.#code.clear();
    this.overtaken();
    await this.#work;
  }

  #begin(): void {
    if (this.#documents.size > 0) this.overtaken();
    this.#work = this.#work.then(() => this.#next());
  }

  async #next(): Promise<void> {
    if (this.#at === undefined || this.#documents.size + this.#code.size === 0) return;
    const save = { documents: [...this.#documents], code: [...this.#code], at: this.#at };
    this.#documents.clear();
    this.#code.clear();
    this.#at = undefined;
    await this.work(save).catch((error: unknown) => this.failed(error));
  }
}
