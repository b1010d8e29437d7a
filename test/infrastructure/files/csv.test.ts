import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UnreadableFile } from '../../../src/domain/imports/errors.js';
import type { SourceRecord } from '../../../src/domain/imports/model.js';
import { readCsv } from '../../../src/infrastructure/files/csv.js';
import { bytesOf } from '../../domain/imports/support.js';

async function read(text: string | Uint8Array, size?: number): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for await (const record of readCsv(bytesOf(text, size))) records.push(record);
  return records;
}

describe('readCsv', () => {
  it('counts lines through embedded breaks, blank lines and every kind of line end', async () => {
    const records = await read('a,b\r\n1,"x\r\ny"\r2,z\n\n\n"3",""""\n');

    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 4, cells: ['2', 'z'] },
      { line: 7, cells: ['3', '"'] },
    ]);
  });

  it('reads the same records however the bytes arrive', async () => {
    const text = '\uFEFFa;"b\r\n""c"""\r\nÜbung 💪;"2,5"\r\n;';
    const whole = await read(text);

    for (const size of [1, 2, 3, 7]) expect(await read(text, size)).toEqual(whole);
  });

  it.each([',', ';', '\t'])(
    'finds the delimiter %j, also in a header whose names contain others',
    async (mark) => {
      const [header] = await read(`"a,b;c"${mark}d${mark}e\n`);

      expect(header?.cells).toEqual(['a,b;c', 'd', 'e']);
    },
  );

  it('reads a quote that is not doubled as text, and says in which cell', async () => {
    const records = await read('a,b,c\n1,"say "hi" now",2\n3,5" wide,4\n5,6,7\n');

    expect(records.slice(1)).toEqual([
      { line: 2, cells: ['1', 'say "hi" now', '2'], flaw: { code: 'unescaped_quote', cell: 1 } },
      { line: 3, cells: ['3', '5" wide', '4'], flaw: { code: 'unescaped_quote', cell: 1 } },
      { line: 4, cells: ['5', '6', '7'] },
    ]);
  });

  it('closes a text that ends in a quotation', async () => {
    const records = await read('a,b\n"say "hi"",1\n');

    expect(records[1]).toEqual({
      line: 2,
      cells: ['say "hi"', '1'],
      flaw: { code: 'unescaped_quote', cell: 0 },
    });
  });

  it('loses one line to a quote that is never closed, and not the rest of the file', async () => {
    const records = await read('a,b\n1,"open\n2,"fine"\n3,fine\n');

    expect(records.slice(1)).toEqual([
      { line: 2, cells: ['1', 'open'], flaw: { code: 'unclosed_quote', cell: 1 } },
      { line: 3, cells: ['2', 'fine'] },
      { line: 4, cells: ['3', 'fine'] },
    ]);
  });

  it('gives a record up that does not end, however long the file is', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index},fine`);

    const records = await read(`a,b\n0,"open\n${rows.join('\n')}\n`);

    expect(records).toHaveLength(20_002);
    expect(records[1]).toMatchObject({ line: 2, flaw: { code: 'unclosed_quote' } });
    expect(records.at(-1)).toEqual({ line: 20_002, cells: ['19999', 'fine'] });
  });

  it.each([
    ['UTF-16 with a mark', Buffer.from('\uFEFFDate,Reps\n', 'utf16le'), /UTF-16/],
    ['UTF-16 without one', Buffer.from('Date,Reps\n', 'utf16le'), /UTF-16/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), /UTF-8|zero bytes/],
    ['Latin-1', Buffer.from('a,b\n1,\xdcbung\n', 'latin1'), /line 1|line 2/],
    ['zero bytes', Buffer.from('a,b\n1,x\0y\n'), /zero bytes/],
    ['a line without end', Buffer.alloc(200_000, 'x'), /too long/],
  ])('refuses %s', async (_what, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableFile);
    await expect(read(bytes)).rejects.toThrow(message);
  });

  it('reads back what is written by the rules', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\r\0]/.test(text));
    const row = fc
      .array(cell, { minLength: 3, maxLength: 3 })
      .filter((cells) => cells.some((text) => text.trim()));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const quoted = rows.map((cells) =>
            cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','),
          );
          const records = await read(['a,b,c', ...quoted].join('\n'), size);
          expect(records.slice(1).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });
});
