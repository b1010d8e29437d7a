/**
 * An operation that is on its way out says so with every answer (RFC 9745, RFC 8594), and after its last day answers
 * nothing but 410. Operations that stay have none of this.
 */
import type { DeprecationRow, OperationRow } from '../model.js';
import type { Exchange } from './exchange.js';
import { problem } from './problems/problem.js';
import { toReference } from './problems/write.js';

const DAY_MS = 86_400_000;

export type Now = () => Date;

export class Deprecation {
  /** `Deprecation` and `Sunset`, names and values in turn. */
  private readonly fixed: readonly string[];
  /** Links that do not depend on the request. */
  private readonly links: readonly string[];
  /** The first moment of the day after the last. */
  private readonly endsAt: number;
  /** The template, cut at its parameters: text and the position of a value in turn. */
  private readonly successor: readonly (string | number)[] | undefined;

  constructor(
    private readonly row: DeprecationRow,
    private readonly operation: Pick<OperationRow, 'method' | 'path'>,
    private readonly now: Now,
  ) {
    const { since, sunset, page, successor } = row;
    this.endsAt = sunset === undefined ? Infinity : Date.parse(sunset) + DAY_MS;
    this.fixed = [
      'Deprecation',
      `@${Date.parse(since) / 1000}`,
      ...(sunset === undefined ? [] : ['Sunset', new Date(this.endsAt - 1000).toUTCString()]),
    ];
    const about = (rel: string): string => `<${page}>; rel="${rel}"; type="text/html"`;
    this.links = page === undefined ? [] : [about('deprecation'), ...(sunset ? [about('sunset')] : [])];
    this.successor = successor === undefined ? undefined : partsOf(successor, operation.path);
  }

  /** Throws 410 once the last day is over; nothing of the request has been looked at but its path. */
  refuseAfterSunset(exchange: Exchange): void {
    if (this.now().getTime() < this.endsAt) return;
    const { sunset } = this.row;
    const successor = this.successorOf(exchange);
    throw problem('gone', {
      detail: `This operation was served until ${sunset}.`,
      hint:
        successor === undefined
          ? 'Nothing takes its place.'
          : `Use ${this.operation.method.toUpperCase()} ${successor} instead.`,
      ...(successor !== undefined && { members: { successor } }),
    });
  }

  /** Adds the headers of an answer; its own links come first. */
  announce(headers: string[], exchange: Exchange): void {
    headers.push(...this.fixed);
    const successor = this.successorOf(exchange);
    const links = [
      ...this.links,
      ...(successor === undefined ? [] : [`<${successor}>; rel="successor-version"`]),
    ];
    if (links.length === 0) return;
    for (let at = 0; at < headers.length; at += 2) {
      if (headers[at]!.toLowerCase() !== 'link') continue;
      headers[at + 1] = `${headers[at + 1]}, ${links.join(', ')}`;
      return;
    }
    headers.push('Link', links.join(', '));
  }

  /** The successor of what this request is about; the values of its path are those that were sent. */
  private successorOf({ values }: Exchange): string | undefined {
    return this.successor
      ?.map((part) => (typeof part === 'string' ? part : toReference(values[part]!)))
      .join('');
  }
}

const TEMPLATE = /\{([^}]*)\}/;

/** `/v2/books/{bookId}` with the positions that its parameters have in `path`. */
function partsOf(template: string, path: string): (string | number)[] {
  const names = [...path.matchAll(new RegExp(TEMPLATE, 'g'))].map(([, name]) => name);
  return template.split(TEMPLATE).map((part, at) => (at % 2 === 0 ? part : names.indexOf(part)));
}
