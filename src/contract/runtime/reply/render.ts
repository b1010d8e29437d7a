/** Turns the reply of a handler into an answer: checked, serialized, with the headers that conventions add. */
import type { OperationRow } from '../../model.js';
import { contentTag, matchesNone, versionTag } from '../conventions/etag.js';
import { nextLink } from '../conventions/pagination.js';
import type { Exchange } from '../exchange.js';
import { responseOf } from '../problems/catalogue.js';
import { faultsOf, headerText } from './check.js';
import { writeCookie } from './cookies.js';
import { ReplyPlan, type Compiled, type MediaPlan } from './plan.js';
import { Rendered, type UncheckedReply } from './reply.js';
import { ReplyViolation } from './violation.js';

/**
 * How replies are held against the contract. `strict`, for tests and development: a violation is answered with a
 * loud 500. Otherwise a share of the replies is checked, violations are reported, and the reply is sent.
 */
export type ReplyChecks =
  | 'strict'
  | {
      /** Between 0 (none) and 1 (every reply). */
      readonly sample: number;
      report(violation: ReplyViolation): void;
    };

export interface RenderOptions extends Compiled {
  readonly checks: ReplyChecks;
  readonly staticHeaders: Readonly<Record<string, string>>;
}

export class Renderer {
  private readonly plans = new Map<number, ReplyPlan | undefined>();
  private readonly etag: 'version' | 'content' | undefined;
  private readonly answersIfNoneMatch: boolean;

  constructor(
    private readonly operation: OperationRow,
    private readonly options: RenderOptions,
  ) {
    this.etag = operation.conventions.etag;
    this.answersIfNoneMatch =
      this.etag !== undefined &&
      operation.parameters.some(({ in: at, name }) => at === 'header' && name === 'if-none-match');
  }

  /** How a status is answered; `undefined` where the operation does not declare it. */
  planOf(status: number): ReplyPlan | undefined {
    if (this.plans.has(status)) return this.plans.get(status);
    const row = responseOf(this.operation.responses, status);
    const plan = row && new ReplyPlan(status, row, this.options, this.options.staticHeaders);
    // Statuses are few, but what a faulty handler makes up may not be.
    if (this.plans.size < 1000) this.plans.set(status, plan);
    return plan;
  }

  render(exchange: Exchange, reply: UncheckedReply | undefined, nextCursor: string | null): Rendered {
    if (!isReply(reply)) throw new TypeError(`the handler ${this.operation.id} returned no reply`);
    const plan = this.planOf(reply.status);
    if (plan === undefined) return this.undeclared(reply);
    const media = plan.mediaFor(reply.type, exchange.accept);
    if (this.isChecked()) {
      const faults = faultsOf(reply, plan, media);
      if (faults.length > 0) this.complain(reply.status, faults);
    }
    return this.write(exchange, reply, plan, media, nextCursor);
  }

  private write(
    exchange: Exchange,
    reply: UncheckedReply,
    plan: ReplyPlan,
    media: MediaPlan | undefined,
    nextCursor: string | null,
  ): Rendered {
    const headers = plan.fixedHeaders.slice();
    let tag = reply.headers && addHeaders(headers, reply.headers, plan);
    if (reply.cookies) for (const cookie of reply.cookies) headers.push('Set-Cookie', writeCookie(cookie));
    if (nextCursor !== null) headers.push('Link', nextLink(exchange.path, exchange.query, nextCursor));
    if (media === undefined || reply.body === undefined)
      return new Rendered(reply.status, headers, undefined, undefined);

    const isTagged = this.etag !== undefined && reply.status < 300;
    if (isTagged && this.etag === 'version') {
      tag ??= versionTag((reply.body as { version?: unknown }).version, variantOf(exchange, plan, media));
    }
    const body = bodyOf(reply.body, media);
    if (isTagged && tag === undefined && typeof body === 'string') tag = contentTag(body);
    if (isTagged && tag !== undefined) {
      if (this.isKnown(exchange, tag)) return this.notModified(tag);
      headers.push('ETag', tag);
    }
    headers.push('Content-Type', contentTypeOf(media));
    return new Rendered(reply.status, headers, body, media.type);
  }

  private isKnown({ headers, method }: Exchange, tag: string): boolean {
    const sent = this.answersIfNoneMatch ? headers['if-none-match'] : undefined;
    return sent !== undefined && (method === 'GET' || method === 'HEAD') && matchesNone(sent, tag);
  }

  private notModified(tag: string): Rendered {
    const fixed = this.planOf(304)?.fixedHeaders ?? Object.entries(this.options.staticHeaders).flat();
    return new Rendered(304, [...fixed, 'ETag', tag], undefined, undefined);
  }

  /** Whether this answer is one of those that are checked. */
  isChecked(): boolean {
    const { checks } = this.options;
    return checks === 'strict' || (checks.sample > 0 && Math.random() < checks.sample);
  }

  /** Even an answer that nobody declared is an answer; it costs no sampling to notice it. */
  private undeclared({ status, body }: UncheckedReply): Rendered {
    this.complain(status, [{ pointer: '#', detail: 'has a status that is not declared', code: 'status' }]);
    const headers = Object.entries(this.options.staticHeaders).flat();
    if (body === undefined) return new Rendered(status, headers, undefined, undefined);
    headers.push('Content-Type', 'application/json');
    return new Rendered(status, headers, JSON.stringify(body), 'application/json');
  }

  complain(status: number, faults: ReplyViolation['faults']): void {
    const violation = new ReplyViolation(this.operation.id, status, faults);
    if (this.options.checks === 'strict') throw violation;
    this.options.checks.report(violation);
  }
}

const isReply = (reply: UncheckedReply | undefined): reply is UncheckedReply =>
  Number.isInteger(reply?.status) &&
  (reply as UncheckedReply).status >= 200 &&
  (reply as UncheckedReply).status <= 599;

/** Adds the handler's headers and returns the `ETag` among them, which is added last. */
function addHeaders(
  headers: string[],
  given: NonNullable<UncheckedReply['headers']>,
  plan: ReplyPlan,
): string | undefined {
  let tag: string | undefined;
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    if (name.toLowerCase() === 'etag') tag = headerText(value);
    else if (plan.headers.get(name.toLowerCase())?.constant === undefined)
      headers.push(name, headerText(value));
  }
  return tag;
}

/** What makes this representation another one than the plain one of the same version. */
const variantOf = ({ query }: Exchange, { media }: ReplyPlan, { type }: MediaPlan): string =>
  media.length > 1 ? `${type}?${query}` : query;

function bodyOf(value: unknown, media: MediaPlan): Rendered['body'] {
  switch (media.writer) {
    case 'json':
      return media.serialize(value);
    case 'events':
      return { kind: 'events', source: value as never };
    default:
      return typeof value === 'string' || value instanceof Uint8Array
        ? value
        : { kind: 'bytes', source: value as never };
  }
}

/** JSON is always UTF-8 and has no charset; text says so. */
const contentTypeOf = ({ type }: MediaPlan): string =>
  type.startsWith('text/') ? `${type}; charset=utf-8` : type;
