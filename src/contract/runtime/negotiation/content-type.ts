/** Chooses how a body is read from `Content-Type`. */
import type { RequestMediaRow } from '../../model.js';
import { problem, type ContractProblem } from '../problems/problem.js';
import { parseMediaType, specificity, type MediaType } from './media-type.js';

interface ChosenMedia<M> {
  readonly media: M;
  readonly type: MediaType;
}

/** The names of UTF-8 and of what is part of it. */
const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii']);

export class ContentTypes<M extends Pick<RequestMediaRow, 'type' | 'reader'>> {
  private readonly refused: Readonly<Record<string, string>>;

  constructor(
    private readonly media: readonly M[],
    method: string,
  ) {
    const types = media.map(({ type }) => type).join(', ');
    const further =
      method === 'patch' ? { 'Accept-Patch': types } : method === 'post' ? { 'Accept-Post': types } : {};
    this.refused = { Accept: types, ...further };
  }

  /** Throws 415 for what the operation does not declare and for encodings that nobody undoes. */
  choose(contentType: string | undefined, contentEncoding: string | undefined): ChosenMedia<M> {
    if (contentEncoding !== undefined && contentEncoding.toLowerCase() !== 'identity') {
      throw problem('unsupported_media_type', {
        detail: 'The body must be sent without Content-Encoding.',
        headers: { 'Accept-Encoding': 'identity' },
      });
    }
    if (contentType === undefined) throw this.refusal('The body has no Content-Type.');
    const type = parseMediaType(contentType);
    const media = type && this.find(type.essence);
    if (!media) throw this.refusal('The Content-Type of the body is not one that this operation takes.');
    const charset = type.parameters.get('charset')?.toLowerCase();
    if (media.reader !== 'binary' && charset !== undefined && !UTF8.has(charset)) {
      throw this.refusal('The body must be written in UTF-8.');
    }
    return { media, type };
  }

  private find(essence: string): M | undefined {
    let found: M | undefined;
    let best = 0;
    for (const media of this.media) {
      const specific = specificity(media.type, essence);
      if (specific > best) [best, found] = [specific, media];
    }
    return found;
  }

  private refusal(detail: string): ContractProblem {
    const types = this.media.map(({ type }) => type).join(', ');
    return problem('unsupported_media_type', { detail, hint: `Send ${types}.`, headers: this.refused });
  }
}

/** Whether the request has a body: its framing says so, whatever its method (RFC 9112, section 6). */
export function hasBody(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
