/** `Content-Type` and the members of `Accept`, taken apart (RFC 9110, sections 8.3 and 12.5.1). */
export interface MediaType {
  /** In lower case, without parameters: `text/html`, `text/*`, or `*` over `*`. */
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const ESSENCE = new RegExp(`^\\s*(${TOKEN}/${TOKEN})\\s*`);
const PARAMETER = new RegExp(`^;\\s*(?:(${TOKEN})=(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)"))?\\s*`);
const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** `undefined` where the text is no media type. */
export function parseMediaType(text: string): MediaType | undefined {
  const essence = ESSENCE.exec(text);
  if (!essence) return undefined;
  let rest = text.slice(essence[0].length);
  let parameters: Map<string, string> | undefined;
  while (rest !== '') {
    const match = PARAMETER.exec(rest);
    if (!match) return undefined;
    const [all, name, token, quoted] = match;
    if (name !== undefined) {
      parameters ??= new Map();
      parameters.set(name.toLowerCase(), token ?? quoted?.replace(/\\(.)/g, '$1') ?? '');
    }
    rest = rest.slice(all.length);
  }
  return { essence: (essence[1] as string).toLowerCase(), parameters: parameters ?? NO_PARAMETERS };
}

/** 3: the same type, 2: `type/*`, 1: anything, 0: no match. */
export function specificity(range: string, type: string): number {
  if (range === type) return 3;
  if (range === '*/*') return 1;
  return range.endsWith('/*') && type.startsWith(range.slice(0, -1)) ? 2 : 0;
}
