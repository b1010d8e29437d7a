/** Who sends what is compared, which decides what breaks. */
import type { Direction } from './schema/normal.js';

export interface Role {
  /** `in`: it must go on accepting what it accepted. `out`: it must stay within what it promised. */
  readonly direction: Direction;
  /** How names of rules begin. */
  readonly prefix: 'request' | 'response' | 'webhook' | 'webhook-answer';
}

/** What clients send to the service, and what it answers. */
export const REQUEST: Role = { direction: 'in', prefix: 'request' };
export const RESPONSE: Role = { direction: 'out', prefix: 'response' };

/** What the service sends by itself, and what receivers answer: the same, with the roles exchanged. */
export const MESSAGE: Role = { direction: 'out', prefix: 'webhook' };
export const ANSWER: Role = { direction: 'in', prefix: 'webhook-answer' };
