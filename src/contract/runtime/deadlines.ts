/**
 * Ends requests that take too long. One timer looks after all of them, since a timer for each would cost more than
 * most handlers; they have the same patience, so that the oldest is always the first.
 */
import type { Exchange } from './exchange.js';

export class Deadlines {
  /** When each of them began, the oldest first. */
  private readonly running = new Map<Exchange, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly deadlineMs: number,
    private readonly expire: (exchange: Exchange) => void,
  ) {}

  add(exchange: Exchange): void {
    this.running.set(exchange, performance.now());
    this.timer ??= setInterval(() => this.sweep(), Math.max(10, Math.min(1000, this.deadlineMs / 4))).unref();
  }

  delete(exchange: Exchange): void {
    this.running.delete(exchange);
  }

  private sweep(): void {
    const latest = performance.now() - this.deadlineMs;
    for (const [exchange, began] of this.running) {
      if (began > latest) return;
      this.running.delete(exchange);
      this.expire(exchange);
    }
  }
}
