import { describe, expect, it } from '@jest/globals';
import { UnknownFormat, UnknownTimeZone, UnreadableFile } from '../../../src/domain/imports/errors.js';
import { detectFormat, FORMATS } from '../../../src/domain/imports/formats/index.js';
import { Header } from '../../../src/domain/imports/row.js';
import { HEADERS, parse } from './support.js';

describe('detectFormat', () => {
  it.each(Object.entries(HEADERS))('knows each format from its header alone: %s', async (_name, header) => {
    const { workouts, rows } = await parse([header]);

    expect(workouts).toEqual([]);
    expect(rows.read).toBe(0);
  });

  it('gives every header to exactly one format', () => {
    for (const header of Object.values(HEADERS)) {
      const cells = header.replaceAll('"', '').split(header.includes(';') ? ';' : ',');
      expect(FORMATS.filter((format) => format.matches(new Header(cells)))).toEqual([
        detectFormat(new Header(cells)),
      ]);
    }
  });

  it('lists the known formats when it knows none', async () => {
    const attempt = parse(['name,calories', 'apple,52']);

    await expect(attempt).rejects.toThrow(UnknownFormat);
    await expect(attempt).rejects.toThrow(/name,calories[^]*Strong 6:[^]*Hevy:[^]*LiftLog: SessionId/);
  });

  it('refuses an empty file and an unknown zone', async () => {
    await expect(parse('')).rejects.toThrow(UnreadableFile);
    await expect(parse([HEADERS.hevy], { timeZone: 'Europe/Atlantis' })).rejects.toThrow(UnknownTimeZone);
  });
});
