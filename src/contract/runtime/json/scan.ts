/**
 * One pass over the bytes of a JSON text before it is parsed. It finds what is cheap to make and dear to take:
 * deep nesting and masses of values. It also tells whether the parsed value needs a closer look, so that
 * ordinary bodies are walked only once, by their validator.
 */
export interface JsonLimits {
  readonly depth: number;
  readonly values: number;
}

type Scan = 'plain' | 'suspicious' | 'too_deep' | 'too_many';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** It need not understand JSON: what is not JSON is refused by the parser afterwards. */
export function scanJson(bytes: Uint8Array, { depth: maxDepth, values: maxValues }: JsonLimits): Scan {
  const { length } = bytes;
  let depth = 0;
  let values = 1;
  let suspicious = false;
  for (let index = 0; index < length; index++) {
    switch (bytes[index]) {
      case QUOTE: {
        if (startsForbiddenName(bytes, index + 1)) suspicious = true;
        let byte: number | undefined;
        while ((byte = bytes[++index]) !== QUOTE && byte !== undefined) {
          // Escapes can spell a forbidden name, and are the only way to write half a surrogate pair.
          if (byte === BACKSLASH && bytes[++index] === 0x75) suspicious = true;
        }
        break;
      }
      case 0x7b: // {
      case 0x5b: // [
        if (++depth > maxDepth) return 'too_deep';
        values++;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
        break;
      case COMMA:
        values++;
        break;
    }
  }
  return values > maxValues ? 'too_many' : suspicious ? 'suspicious' : 'plain';
}

/** `__p`, `con` or `pro`: the beginnings of the names that `inspectJson` refuses. */
function startsForbiddenName(bytes: Uint8Array, index: number): boolean {
  const first = bytes[index];
  if (first === 0x5f) return bytes[index + 1] === 0x5f;
  if (first === 0x63) return bytes[index + 1] === 0x6f && bytes[index + 2] === 0x6e;
  return first === 0x70 && bytes[index + 1] === 0x72 && bytes[index + 2] === 0x6f;
}
