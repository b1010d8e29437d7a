/** Stories: what people do, told through the client. Each begins with newcomers and needs no other. */
import { expect } from '@jest/globals';
import type { World } from './world.js';

export type Story = (world: World) => Promise<void>;
/** By what they tell: "an athlete logs sets while training". */
export type Stories = Readonly<Record<string, Story>>;

/** A problem, as the client of any version throws it. */
export interface Refusal {
  readonly name: 'ProblemError';
  readonly status: number;
  readonly code: string;
  readonly problem: Readonly<Record<string, unknown>>;
}

const isRefusal = (error: unknown): error is Refusal => (error as Error).name === 'ProblemError';

/** Expects that an operation refuses, with this status and problem. */
export async function refused(call: Promise<unknown>, status: number, code: string): Promise<Refusal> {
  const error: unknown = await call.then(
    (reply) => new Error(`expected ${status} ${code}, and it was done: ${JSON.stringify(reply)}`),
    (reason: unknown) => reason,
  );
  if (!isRefusal(error)) throw error;
  expect({ status: error.status, code: error.code }).toEqual({ status, code });
  return error;
}

/** Something that the document forbids, which types would not let anybody write. */
export const wrong = (body: unknown): never => body as never;

/** How changes are sent: what is not named stays as it is. */
export const PATCH = 'application/merge-patch+json';

/** What to send back as `If-Match`. */
export const tagOf = ({ headers }: { readonly headers: Headers }): { 'If-Match': string } => ({
  'If-Match': headers.get('etag')!,
});

export const NOWHERE = '019cafd1-0000-7000-8000-000000000000';
