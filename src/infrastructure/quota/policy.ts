/** What the counting of requests is about, as the contract engine asks for it. */
export interface Policy {
  readonly name: string;
  /** Requests in a window. */
  readonly quota: number;
  readonly windowSeconds: number;
}

/** What is left of a quota. */
export interface Left {
  readonly allowed: boolean;
  readonly remaining: number;
  readonly resetSeconds: number;
}
