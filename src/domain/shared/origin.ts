/** Where a request came from, for what is remembered of it: sessions and the audit log. */
export interface Origin {
  /** The client's address as the trusted proxies vouch for it. */
  readonly address: string;
  /** At most 512 characters of the header; null without one. */
  readonly userAgent: string | null;
  readonly requestId: string;
}
