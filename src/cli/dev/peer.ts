/** A process of ours that stays warm: it is asked by name, answers once, and can tell something before it does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

interface Question {
  readonly id: number;
  readonly name: string;
  readonly argument: unknown;
}

type Word =
  | { readonly id: number; readonly told: unknown }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly tell: (word: never) => void;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export interface PeerOptions {
  /** From the root of the repository. */
  readonly script: string;
  /** Asked for whenever the process starts. */
  readonly environment?: () => NodeJS.ProcessEnv;
  /** How long it may take to end by itself. */
  readonly patienceMs?: number;
}

/** Whoever is busy with one long step does not hear that it should end. */
const PATIENCE_MS = 1000;

/** The side that asks. The process ends when this one does, however that ends: its channel closes. */
export class Peer {
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | undefined;
  #last = 0;

  constructor(private readonly options: PeerOptions) {}

  /** Asks, and starts the process if it does not run. Rejects where the process ends before it answers. */
  ask<Answer, Told = never>(
    name: string,
    argument: unknown,
    tell: (word: Told) => void = () => undefined,
  ): Promise<Answer> {
    const child = (this.#child ??= this.#start());
    const id = ++this.#last;
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { tell, resolve, reject });
      child.send({ id, name, argument } satisfies Question, (error) => error && this.#fail(error.message));
    });
  }

  /** Resolves once it is gone. The next question starts another one. */
  async stop(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const gone = once(child, 'exit');
    const timer = setTimeout(() => child.kill('SIGKILL'), this.options.patienceMs ?? PATIENCE_MS);
    if (child.connected) child.disconnect();
    await gone;
    clearTimeout(timer);
  }

  #start(): ChildProcess {
    const { script, environment } = this.options;
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, ...environment?.() },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    child.on('message', (word: Word) => this.#hear(word));
    child.once('exit', (code) => {
      if (this.#child === child) this.#child = undefined;
      this.#fail(`${script} ended (exit ${code})`);
    });
    return child;
  }

  #hear(word: Word): void {
    const waiting = this.#waiting.get(word.id);
    if (!waiting) return;
    if ('told' in word) return waiting.tell(word.told as never);
    this.#waiting.delete(word.id);
    if ('answer' in word) waiting.resolve(word.answer as never);
    else waiting.reject(new Error(word.failure));
  }

  #fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}

/** What a process can be asked. `tell` reaches who asked before the answer does. */
export type Answers = Readonly<
  Record<string, (argument: never, tell: (word: unknown) => void) => Promise<unknown>>
>;

/** The side that answers. `end` is called when nobody asks any more. */
export function answer(answers: Answers, end: () => void = () => process.exit(0)): void {
  const send = (word: Word): void => void (process.connected && process.send!(word));
  // Ctrl-C reaches every process of the terminal; the one that started this one decides when it ends.
  process.on('SIGINT', () => undefined);
  process.once('disconnect', end);
  process.on('message', ({ id, name, argument }: Question) => {
    const work = answers[name];
    if (!work) return send({ id, failure: `nobody answers ${name}` });
    work(argument as never, (told) => send({ id, told })).then(
      (result) => send({ id, answer: result }),
      (error: unknown) => send({ id, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
}
