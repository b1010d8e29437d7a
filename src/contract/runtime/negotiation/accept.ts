/** Chooses the media type of the answer from `Accept` (RFC 9110, section 12.5.1). */
import { parseMediaType, specificity } from './media-type.js';

interface Range {
  readonly essence: string;
  readonly quality: number;
}

/** The media type that the client likes best, `undefined` where it takes none. Equal ones: the first declared. */
export type Negotiator = (accept: string | undefined) => string | undefined;

/** `types` in the order of the document, at least one. */
export function negotiatorOf(types: readonly [string, ...string[]]): Negotiator {
  const [first] = types;
  return (accept) => {
    if (accept === undefined || accept === '*/*' || accept === first) return first;
    const ranges = parseAccept(accept);
    let best: string | undefined;
    let bestQuality = 0;
    for (const type of types) {
      const quality = qualityOf(type, ranges);
      if (quality > bestQuality) [best, bestQuality] = [type, quality];
    }
    return best;
  };
}

/** What is no media range is left out; an empty header accepts everything, as an absent one. */
function parseAccept(accept: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const text of accept.split(',')) {
    const media = parseMediaType(text);
    if (media) ranges.push({ essence: media.essence, quality: parseQuality(media.parameters.get('q')) });
  }
  return ranges.length === 0 && accept.trim() === '' ? [{ essence: '*/*', quality: 1 }] : ranges;
}

function parseQuality(text: string | undefined): number {
  if (text === undefined) return 1;
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}

/** The most specific range decides, so that a type can be excluded from a wider one. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  let quality = 0;
  let best = 0;
  for (const range of ranges) {
    const specific = specificity(range.essence, type);
    if (specific > best) [best, quality] = [specific, range.quality];
  }
  return quality;
}
