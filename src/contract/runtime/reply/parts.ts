/** The parts that a reply of a handler is written from. */
import type { MediaPlan, ReplyPlan } from './plan.js';
import type { Rendered, UncheckedReply } from './reply.js';

/** Adds the handler's headers and returns the `ETag` among them, which may decide about the rest. */
export function addHeaders(
  headers: string[],
  given: NonNullable<UncheckedReply['headers']>,
  plan: ReplyPlan,
): string | undefined {
  let tag: string | undefined;
  for (const name in given) {
    const value = given[name];
    if (value === undefined) continue;
    const key = name.toLowerCase();
    if (key === 'etag') tag = headerText(value);
    else if (plan.headers.get(key)?.constant === undefined) headers.push(name, headerText(value));
  }
  return tag;
}

/** A header's value as it is written: lists with commas, objects as names and values in turn. */
export function headerText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value).flat().map(String).join(',');
}

export function bodyOf(value: unknown, media: MediaPlan): Rendered['body'] {
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
export const contentTypeOf = ({ type }: MediaPlan): string =>
  type.startsWith('text/') ? `${type}; charset=utf-8` : type;
