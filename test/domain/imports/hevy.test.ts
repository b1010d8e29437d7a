import { describe, expect, it } from '@jest/globals';
import { HEADERS, parse, setsOf } from './support.js';

describe('a Hevy export', () => {
  const row = (start: string, end: string, cells: string): string => `"Push","${start}","${end}",${cells}`;
  const bench = '"","Bench Press (Barbell)",,"",0,"normal",80,5,,0,8.5';

  it.each([
    ['15 Sep 2025, 07:48', '2025-09-15T07:48:00'],
    ['Sep 15, 2025, 7:48 AM', '2025-09-15T07:48:00'],
    ['Sep 15, 2025, 12:08 AM', '2025-09-15T00:08:00'],
    ['May 15, 2026, 7:26\u202fPM', '2026-05-15T19:26:00'],
    ['05.06.2025, 07:30', '2025-06-05T07:30:00'],
    ['2025-09-15 07:48:00', '2025-09-15T07:48:00'],
    ['2025-09-15T05:48:00Z', '2025-09-15T07:48:00'],
    ['2025-09-15T07:48:00+02:00', '2025-09-15T07:48:00'],
    ['3 Mär 2026, 18:05', '2026-03-03T18:05:00'],
    ['3 mars 2026, 18:05', '2026-03-03T18:05:00'],
    ['1 sept. 2025, 18:05', '2025-09-01T18:05:00'],
    ['25/12/2025, 18:05', '2025-12-25T18:05:00'],
  ])('reads the date %s', async (start, localStart) => {
    const { workouts, issues } = await parse([HEADERS.hevy, row(start, '', bench)]);

    expect(workouts).toMatchObject([{ localStart }]);
    expect(issues).toEqual([]);
  });

  it('leaves out a date that has two readings', async () => {
    const { issues } = await parse([HEADERS.hevy, row('05/06/2025, 07:30', '', bench)]);

    expect(issues).toMatchObject([{ code: 'not_a_date', column: 'start_time', value: '05/06/2025, 07:30' }]);
  });

  it('puts the oldest workout first and ends one after midnight', async () => {
    const { workouts } = await parse([
      HEADERS.hevy,
      row('4 Feb 2026, 23:35', '5 Feb 2026, 00:30', bench),
      row('2 Feb 2026, 18:00', '2 Feb 2026, 19:00', bench),
    ]);

    expect(workouts.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([
      ['2026-02-02T17:00:00.000Z', '2026-02-02T18:00:00.000Z'],
      ['2026-02-04T22:35:00.000Z', '2026-02-04T23:30:00.000Z'],
    ]);
  });

  it('says so when the end is not after the start', async () => {
    const { workouts, issues } = await parse([
      HEADERS.hevy,
      row('4 Feb 2026, 23:35', '4 Feb 2026, 23:35', bench),
      row('4 Feb 2026, 23:35', '4 Feb 2026, 23:35', bench),
    ]);

    expect(workouts[0]).not.toHaveProperty('endedAt');
    expect(issues).toMatchObject([
      { line: 2, code: 'unreadable_end', column: 'end_time', severity: 'warning' },
    ]);
  });

  it('turns the two characters backslash and n into a line break', async () => {
    const cells = '"deload\\neasy","Bench Press (Barbell)",,"Line 1\\nLine 2",0,"normal",80,5,,,';

    const { workouts } = await parse([HEADERS.hevy, row('4 Feb 2026, 23:35', '', cells)]);

    expect(workouts[0]).toMatchObject({ notes: 'deload\neasy', exercises: [{ notes: 'Line 1\nLine 2' }] });
  });

  it.each([
    ['no load as body weight', ',8,,0,', { reps: 8 }],
    ['a load of zero as zero', '0,8,,0,', { load: { value: 0, unit: 'kg' }, reps: 8 }],
    ['zero repetitions beside a time', ',0,,300,', { durationSeconds: 300 }],
    ['kilometres', ',,5.5,1500,', { distanceMeters: 5500, durationSeconds: 1500 }],
  ])('reads %s', async (_what, cells, set) => {
    const { workouts } = await parse([
      HEADERS.hevy,
      row('4 Feb 2026, 23:35', '', `"","Plank",,"",0,"normal",${cells}`),
    ]);

    expect(setsOf(workouts[0])).toEqual([{ line: 2, type: 'normal', ...set }]);
  });

  it('reads pounds and miles from the names of the columns', async () => {
    const header = HEADERS.hevy.replace('weight_kg', 'weight_lbs').replace('distance_km', 'distance_miles');

    const { workouts } = await parse([
      header,
      row('4 Feb 2026, 23:35', '', '"","Farmers Walk",,"",0,"normal",70.55,,0.019,40,'),
    ]);

    expect(setsOf(workouts[0])).toMatchObject([
      { load: { value: 70.55, unit: 'lb' }, distanceMeters: 30.578 },
    ]);
  });

  it('numbers supersets from one, with zero as a superset of its own', async () => {
    const cells = (name: string, superset: string): string =>
      `"","${name}",${superset},"",0,"normal",10,5,,,`;

    const { workouts } = await parse([
      HEADERS.hevy,
      ...[cells('A', ''), cells('B', '0'), cells('C', '0'), cells('D', '3'), cells('E', '3')].map((row_) =>
        row('4 Feb 2026, 23:35', '', row_),
      ),
    ]);

    expect(workouts[0]?.exercises.map(({ supersetGroup }) => supersetGroup)).toEqual([undefined, 1, 1, 2, 2]);
  });

  it('begins another entry where the sets are counted from zero again', async () => {
    const cells = (index: number): string => `"","A",,"",${index},"warmup",10,5,,,`;

    const { workouts } = await parse([
      HEADERS.hevy,
      ...[0, 1, 0].map((index) => row('4 Feb 2026, 23:35', '', cells(index))),
    ]);

    expect(workouts[0]?.exercises.map(({ sets }) => sets.length)).toEqual([2, 1]);
    expect(setsOf(workouts[0])).toMatchObject([{ type: 'warmup' }, { type: 'warmup' }]);
  });
});
