import { UnreadableFile } from '../../domain/imports/errors.js';

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/**
 * The text of a file with `\n` as its only line break, chunk by chunk. Throws `UnreadableFile` for anything that
 * is not UTF-8 text, before a byte of it is taken for data.
 */
export async function* plainText(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  let line = 1;
  // A chunk may end between CR and LF: the LF that follows belongs to it.
  let endsInReturn = false;
  for await (const chunk of source) {
    if (chunk.length === 0) continue;
    if (isFirst) refuseOtherEncodings(chunk);
    isFirst = false;
    let text = decode(() => decoder.decode(chunk, { stream: true }), line);
    if (text.includes('\0')) throw new UnreadableFile('The file is not text: it contains zero bytes.');
    if (endsInReturn && text.startsWith('\n')) text = text.slice(1);
    if (text === '') continue;
    endsInReturn = text.endsWith('\r');
    text = text.replace(/\r\n?/g, '\n');
    line += text.split('\n').length - 1;
    yield text;
  }
  decode(() => decoder.decode(), line);
}

function refuseOtherEncodings(chunk: Uint8Array): void {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => chunk[index] === byte)) {
      throw new UnreadableFile(`The file is written in ${encoding}. Save it as UTF-8 and try again.`);
    }
  }
  const sample = chunk.subarray(0, 1024);
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > sample.length / 4) {
    throw new UnreadableFile(
      'The file looks like UTF-16 text or binary data. Save it as UTF-8 and try again.',
    );
  }
}

function decode(read: () => string, line: number): string {
  try {
    return read();
  } catch {
    throw new UnreadableFile(
      `The file is not UTF-8 text (near line ${line}). Save it as UTF-8 and try again.`,
    );
  }
}
