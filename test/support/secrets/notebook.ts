/**
 * What a test run leaves behind for the search: its logs, its answers, and the secrets that went by. Each process
 * appends to files of its own in the folder of the run, which the reporter makes and removes.
 */
import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from '@jest/globals';
import { variables } from '../../../src/core/config.js';
import { defaultOf, type Variable } from '../../../src/core/environment.js';
import type { HttpRequest, HttpResponse } from '../../../src/contract/prove/http.js';
import { isTelling, secretsOfAnswer, secretsOfRequest, withoutHandedOut, type Secret } from './extract.js';

type Kind = 'log' | 'answers' | 'secrets';

const known = new Set<string>();

/** Lines for the search; none are kept where the run has no reporter. */
function append(kind: Kind, text: string): void {
  const folder = process.env['SECRETS_FOLDER'];
  if (folder === undefined) return;
  const name = relative(process.cwd(), expect.getState().testPath ?? 'run').replaceAll(/[\\/]/g, '--');
  appendFileSync(join(folder, `${name}.${process.pid}.${kind}`), text, { mode: 0o600 });
}

/** Takes everything that is logged, as a stream does. */
export const logForSearch = { write: (line: string): void => append('log', line) };

export function noteExchange(operationId: string, request: HttpRequest, response: HttpResponse): void {
  note(secretsOfRequest(request));
  // Pages show the document: its examples, which tests send, and the names of members that hold secrets.
  if (!request.target.startsWith('/api/')) return;
  note(secretsOfAnswer(response));
  noteAnswer(operationId, response);
}

export function noteAnswer(operationId: string, response: HttpResponse): void {
  const line = `${operationId} ${response.status} ${withoutHandedOut(response)}`;
  append('answers', `${line.replaceAll('\n', ' ')}\n`);
}

/** The secrets of the configuration that a process gets. */
export function noteConfiguration(given: NodeJS.ProcessEnv): void {
  const secrets = Object.entries<Variable<unknown>>(variables).flatMap(([name, variable]) => {
    if (!variable.secret && !variable.hidden) return [];
    const value = given[name] ?? defaultOf(variable, 'test') ?? '';
    return partsOf(value).map((part) => ({ kind: name, value: part }));
  });
  note(secrets.filter(({ value }) => isTelling(value)));
}

/** Of a URL the password; of a key as PEM each line. */
function partsOf(value: string): string[] {
  if (URL.canParse(value)) return [decodeURIComponent(new URL(value).password)];
  if (!value.includes('-----BEGIN')) return [value];
  return value.split(/\r?\n|\\n/).filter((line) => !line.startsWith('-----'));
}

function note(secrets: readonly Secret[]): void {
  const fresh = secrets.filter(({ value }) => !known.has(value));
  if (fresh.length === 0) return;
  for (const { value } of fresh) known.add(value);
  append('secrets', fresh.map((secret) => `${JSON.stringify(secret)}\n`).join(''));
}
