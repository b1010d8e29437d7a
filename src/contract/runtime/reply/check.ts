/** Holds a reply against what its operation declares. */
import type { Violation } from '../problems/problem.js';
import { inBody, violationsOf } from '../problems/violations.js';
import { Fault } from '../parameters/scalars.js';
import { headerText } from './parts.js';
import type { HeaderPlan, MediaPlan, ReplyPlan } from './plan.js';
import type { UncheckedReply } from './reply.js';

/** Headers that the engine sends where they belong; handlers may give them, nobody must. */
export const BY_ENGINE = new Set([
  'link',
  'api-version',
  'x-request-id',
  'idempotent-replayed',
  'deprecation',
  'sunset',
  'ratelimit',
  'ratelimit-policy',
  'content-type',
  'content-length',
  'set-cookie',
]);

/** The code of a header that the document does not know. */
export const UNDECLARED = 'undeclared';

export function faultsOf(reply: UncheckedReply, plan: ReplyPlan, media: MediaPlan | undefined): Violation[] {
  return [...bodyFaults(reply, plan, media), ...headerFaults(reply, plan)];
}

function bodyFaults(
  { body, type }: UncheckedReply,
  plan: ReplyPlan,
  media: MediaPlan | undefined,
): Violation[] {
  if (plan.media.length === 0) return body === undefined ? [] : [bodyFault('must not be sent', 'body')];
  if (media === undefined) return [bodyFault(`must not be sent as ${type}`, 'media_type')];
  if (body === undefined) return [bodyFault('is required', 'required')];
  if (!media.validate || media.writer === 'events' || media.writer === 'stream') return [];
  // A long text may be streamed; only one that is at hand can be judged.
  if (media.writer === 'text' && typeof body !== 'string') return [];
  return media.validate(body) ? [] : violationsOf(media.validate.errors, inBody);
}

const bodyFault = (detail: string, code: string): Violation => ({ pointer: '#', detail, code });

function headerFaults({ headers = {}, cookies }: UncheckedReply, plan: ReplyPlan): Violation[] {
  const faults: Violation[] = [];
  const given = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    given.add(name.toLowerCase());
    const declared = plan.headers.get(name.toLowerCase());
    if (declared) faults.push(...valueFaults(declared, headerText(value)));
    else faults.push({ header: name, detail: 'is not declared', code: UNDECLARED });
  }
  if (cookies && !plan.headers.has('set-cookie')) {
    faults.push({ header: 'Set-Cookie', detail: 'is not declared', code: UNDECLARED });
  }
  for (const [name, { required, constant, name: header }] of plan.headers) {
    const isGiven = given.has(name) || BY_ENGINE.has(name) || (name === 'etag' && plan.isTagged);
    if (required && constant === undefined && !isGiven) {
      faults.push({ header, detail: 'is required', code: 'required' });
    }
  }
  return faults;
}

function valueFaults({ name, constant, read, validate }: HeaderPlan, text: string): Violation[] {
  if (constant !== undefined) {
    return constant === text ? [] : [{ header: name, detail: `must be ${constant}`, code: 'const' }];
  }
  const value = read(text);
  if (value instanceof Fault) return [{ header: name, detail: value.detail, code: value.code }];
  return !validate || validate(value)
    ? []
    : violationsOf(validate.errors, (_pointer, detail, code) => ({ header: name, detail, code }));
}
