/** Which program of ours or of others a request comes from, as far as it says so: `X-Client: name/version`. */
import type { IncomingHttpHeaders } from 'node:http';

/** What a client says of itself. */
export interface Client {
  /** One of the names that are known, `other`, or `unknown` where it says nothing: few enough to count by. */
  readonly label: string;
  /** Name and version as sent, for the log; undefined where they are no such thing. */
  readonly sent: string | undefined;
}

const CLIENT = /^([\w.-]{1,64})\/[\w.+-]{1,64}$/;
const UNKNOWN: Client = { label: 'unknown', sent: undefined };

/** `known` are the names that are counted by themselves. */
export function clientsOf(known: readonly string[]): (headers: IncomingHttpHeaders) => Client {
  const names = new Set(known);
  return ({ 'x-client': header }) => {
    if (header === undefined) return UNKNOWN;
    const sent = String(header);
    const name = CLIENT.exec(sent)?.[1];
    if (name === undefined) return { label: 'other', sent: undefined };
    return { label: names.has(name) ? name : 'other', sent };
  };
}
