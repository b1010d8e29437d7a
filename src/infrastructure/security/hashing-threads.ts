import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PasswordsBusy } from '../../domain/auth/errors.js';
import { Turnstile } from '../turnstile.js';

/** What bcrypt is asked for; secrets have at most 72 bytes. */
export interface Hashing {
  hash(secret: string, cost: number): Promise<string>;
  compare(secret: string, hash: string): Promise<boolean>;
}

export interface HashingThreadsOptions {
  /** One fewer than cores, and at most two: requests need the rest. */
  readonly threads?: number | undefined;
  /** Jobs that may wait; beyond them callers are turned away at once. */
  readonly queue?: number | undefined;
  readonly worker?: URL | undefined;
}

type Job = { readonly secret: string } & ({ readonly cost: number } | { readonly hash: string });

const WORKER = new URL('./hashing-worker.mjs', import.meta.url);

class ThreadLost extends Error {}

/**
 * bcrypt on threads of its own with a low priority. It would block the event loop, and on libuv's threads it keeps
 * files and DNS waiting and competes with the loop for cores. Threads start with the first job, keep no process
 * alive while they have nothing to do, and are replaced when they die.
 */
export class HashingThreads implements Hashing {
  readonly #turnstile: Turnstile;
  readonly #worker: URL;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
  #closed = false;

  constructor({
    threads = Math.max(1, Math.min(2, availableParallelism() - 1)),
    queue = 50,
    worker = WORKER,
  }: HashingThreadsOptions = {}) {
    this.#turnstile = new Turnstile(threads, queue, () => new PasswordsBusy());
    this.#worker = worker;
  }

  hash(secret: string, cost: number): Promise<string> {
    return this.#run({ secret, cost });
  }

  compare(secret: string, hash: string): Promise<boolean> {
    return this.#run({ secret, hash });
  }

  /** Jobs in hand fail; to be called when nobody waits any more. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#all].map((thread) => thread.terminate()));
  }

  #run<Result>(job: Job): Promise<Result> {
    return this.#turnstile.pass(async () => {
      try {
        return await this.#give<Result>(job);
      } catch (error) {
        if (!(error instanceof ThreadLost) || this.#closed) throw error;
        return this.#give<Result>(job);
      }
    });
  }

  async #give<Result>(job: Job): Promise<Result> {
    if (this.#closed) throw new PasswordsBusy();
    const thread = this.#idle.pop() ?? this.#start();
    thread.ref();
    const result = await answerOf<Result>(thread, job);
    thread.unref();
    this.#idle.push(thread);
    return result;
  }

  #start(): Worker {
    // Without the flags of this process: the worker needs no loader and no inspector.
    const thread = new Worker(this.#worker, { execArgv: [] });
    this.#all.add(thread);
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      this.#all.delete(thread);
      const index = this.#idle.indexOf(thread);
      if (index >= 0) this.#idle.splice(index, 1);
    });
    return thread;
  }
}

function answerOf<Result>(thread: Worker, job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    let reason: unknown;
    const onError = (error: unknown): void => void (reason = error);
    const onExit = (): void => reject(new ThreadLost('A hashing thread has ended.', { cause: reason }));
    thread.once('error', onError);
    thread.once('exit', onExit);
    thread.once('message', (result: Result) => {
      thread.off('error', onError);
      thread.off('exit', onExit);
      resolve(result);
    });
    thread.postMessage(job);
  });
}
