/** Turns the reply of a handler into an answer: checked, serialized, with the headers that conventions add. */
import type { OperationRow } from '../../model.js';
import { contentTag, matchesNone, versionTag } from '../conventions/etag.js';
import { nextLink } from '../conventions/pagination.js';
import type { Exchange } from '../exchange.js';
import { responseOf } from '../problems/catalogue.js';
import { faultsOf } from './check.js';
import type { Checker } from './checker.js';
import { writeCookie } from './cookies.js';
import { addHeaders, bodyOf, contentTypeOf } from './parts.js';
import { ReplyPlan, type Compiled, type MediaPlan } from './plan.js';
import { Rendered, type UncheckedReply } from './reply.js';

export interface RenderOptions extends Compiled {
  readonly staticHeaders: Readonly<Record<string, string>>;
}

export class Renderer {
  private readonly plans = new Map<number, ReplyPlan | undefined>();
  private readonly etag: 'version' | 'content' | undefined;
  private readonly answersIfNoneMatch: boolean;

  constructor(
    private readonly operation: OperationRow,
    private readonly checker: Checker,
    private readonly options: RenderOptions,
  ) {
    const { conventions, parameters } = operation;
    this.etag = conventions.etag;
    this.answersIfNoneMatch = parameters.some(
      ({ in: at, name }) => at === 'header' && name === 'if-none-match',
    );
  }

  /** How a status is answered; `undefined` where the operation does not declare it. */
  planOf(status: number): ReplyPlan | undefined {
    if (this.plans.has(status)) return this.plans.get(status);
    const row = responseOf(this.operation.responses, status);
    const isTagged = this.etag !== undefined && status < 300;
    const plan = row && new ReplyPlan(row, this.options, this.options.staticHeaders, isTagged);
    this.plans.set(status, plan);
    return plan;
  }

  render(exchange: Exchange, reply: UncheckedReply | undefined, nextCursor: string | null): Rendered {
    if (!isReply(reply)) throw new TypeError(`the handler ${this.operation.id} returned no reply`);
    const plan = this.planOf(reply.status);
    if (plan === undefined) return this.undeclared(reply);
    const media = plan.mediaFor(reply.type, exchange.accept);
    if (this.checker.isDue()) {
      const faults = faultsOf(reply, plan, media);
      if (faults.length > 0) this.checker.complain(reply.status, faults);
    }
    const headers = plan.fixedHeaders.slice();
    const ownTag = reply.headers && addHeaders(headers, reply.headers, plan);
    if (reply.cookies) for (const cookie of reply.cookies) headers.push('Set-Cookie', writeCookie(cookie));
    if (nextCursor !== null) headers.push('Link', nextLink(exchange.path, exchange.query, nextCursor));
    if (media !== undefined && reply.body !== undefined) {
      return this.withBody(exchange, reply, plan, media, headers, ownTag);
    }
    if (ownTag !== undefined) headers.push('ETag', ownTag);
    return new Rendered(reply.status, headers, undefined, undefined);
  }

  private withBody(
    exchange: Exchange,
    reply: UncheckedReply,
    plan: ReplyPlan,
    media: MediaPlan,
    headers: string[],
    ownTag: string | undefined,
  ): Rendered {
    let tag = ownTag;
    if (plan.isTagged && this.etag === 'version') {
      tag ??= versionTag(reply.body, variantOf(exchange, plan, media));
      // What the client has need not be serialized for it.
      if (tag !== undefined && this.isKnown(exchange, tag)) return this.notModified(tag);
    }
    const body = bodyOf(reply.body, media);
    if (plan.isTagged && tag === undefined && typeof body === 'string') tag = contentTag(body);
    if (tag !== undefined) {
      if (plan.isTagged && this.isKnown(exchange, tag)) return this.notModified(tag);
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

  /** Even an answer that nobody declared is an answer; it costs no sampling to notice it. */
  private undeclared({ status, body }: UncheckedReply): Rendered {
    this.checker.complain(status, [
      { pointer: '#', detail: 'has a status that is not declared', code: 'status' },
    ]);
    const headers = Object.entries(this.options.staticHeaders).flat();
    if (body === undefined) return new Rendered(status, headers, undefined, undefined);
    headers.push('Content-Type', 'application/json');
    return new Rendered(status, headers, JSON.stringify(body), 'application/json');
  }
}

/** A status of HTTP that ends a request; there are no more than 400 of them. */
const isReply = (reply: UncheckedReply | undefined): reply is UncheckedReply =>
  reply != null && Number.isInteger(reply.status) && reply.status >= 200 && reply.status <= 599;

/** What makes this representation another one than the plain one of the same version. */
const variantOf = ({ query }: Exchange, { media }: ReplyPlan, { type }: MediaPlan): string =>
  media.length > 1 ? `${type}?${query}` : query;
