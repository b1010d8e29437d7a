/** The process that checks types. It holds the program of the application, with the newest compiled types in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as yieldToMessages } from 'node:timers/promises';
import type { TypeCheck } from './messages.js';
import { answer } from './peer.js';
import { TypeChecker } from './type-checker.js';

export interface TypeQuestion {
  /** Generated files as they will be: by path, where their text is. */
  readonly generated?: readonly (readonly [file: string, text: string])[];
  /** Files of ours that were saved. */
  readonly changed?: readonly string[];
  /** Names of operations: files that speak of them are checked first. */
  readonly first?: readonly string[];
}

const checker = new TypeChecker(process.cwd());
let runs = 0;

/** Undefined where a newer compilation has removed it. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Tells the faults as soon as the files that speak of `first` are checked. */
async function check(
  { generated = [], changed = [], first = [] }: TypeQuestion,
  tell: (word: unknown) => void,
): Promise<TypeCheck> {
  const run = ++runs;
  const texts = generated.map(([file, text]) => [path.resolve(file), textOf(text)] as const);
  checker.change(
    new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    changed,
  );
  const { urgent, others } = checker.due(first);
  for (const [index, file] of [...urgent, ...others].entries()) {
    if (index === urgent.length && urgent.length > 0) tell(checker.faults());
    await yieldToMessages();
    if (run !== runs) return { kind: 'superseded' };
    checker.check(file);
  }
  setImmediate(() => checker.prepare(texts.map(([file]) => file)));
  return { kind: 'checked', faults: checker.faults(), files: urgent.length + others.length };
}

/** Whatever is being checked is of no use any more; it stays due. */
const stop = async (): Promise<void> => void runs++;

answer({ check, stop });
