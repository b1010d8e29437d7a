import { describe, expect, it } from '@jest/globals';
import { allSets, HEADERS, parse, setsOf } from './support.js';

describe('a Strong export with commas', () => {
  const row = (cells: string): string => `2026-01-05 18:30:00,"Upper, heavy",1h 37m,${cells}`;

  it('reads local times in the zone of the user, and the length of the session', async () => {
    const { format, workouts } = await parse([HEADERS.strong, row('"Squat (Barbell)",1,100.0,5,0,0,,,8')]);

    expect(format).toBe('strong');
    expect(workouts).toMatchObject([
      {
        title: 'Upper, heavy',
        localStart: '2026-01-05T18:30:00',
        startedAt: '2026-01-05T17:30:00.000Z',
        endedAt: '2026-01-05T19:07:00.000Z',
        timeZone: 'Europe/Berlin',
      },
    ]);
  });

  it('takes the unit of loads from the options, because the file does not say', async () => {
    const file = [HEADERS.strong, row('"Squat (Barbell)",1,225,5,0,0,,,')];

    const { workouts } = await parse(file, { massUnit: 'lb' });

    expect(setsOf(workouts[0])).toMatchObject([{ load: { value: 225, unit: 'lb' } }]);
  });

  it.each([
    ['repetitions with decimals', '"A",1,60.0,13.0,0,0,,,', { load: { value: 60, unit: 'kg' }, reps: 13 }],
    ['a decimal comma', '"A",1,"82,5",5,0,0,,,', { load: { value: 82.5, unit: 'kg' }, reps: 5 }],
    ['zeros for what is unused', '"A",1,0,8,0,0,,,0', { reps: 8 }],
    ['a timed set', '"A",1,0,0,0,60,,,', { durationSeconds: 60 }],
    [
      'a carried distance',
      '"A",1,32,0,30,40,,,',
      { load: { value: 32, unit: 'kg' }, distanceMeters: 30, durationSeconds: 40 },
    ],
    ['a failed attempt under a load', '"A",1,140,0,0,0,,,', { load: { value: 140, unit: 'kg' }, reps: 0 }],
    ['half steps of effort', '"A",1,60,5,0,0,,,8.5', { load: { value: 60, unit: 'kg' }, reps: 5, rpe: 8.5 }],
  ])('reads %s', async (_what, cells, set) => {
    const { workouts, issues } = await parse([HEADERS.strong, row(cells)]);

    expect(setsOf(workouts[0])).toEqual([{ line: 2, type: 'normal', ...set }]);
    expect(issues).toEqual([]);
  });

  it('reads the variant without the columns for notes', async () => {
    const header = HEADERS.strong.replace('Notes,Workout Notes,', '');

    const { workouts, issues } = await parse([header, '2026-01-05 18:30:00,Upper A,53m,Pull Up,1,0,8,0,0,9']);

    expect(setsOf(workouts[0])).toEqual([{ line: 2, type: 'normal', reps: 8, rpe: 9 }]);
    expect(issues).toEqual([]);
  });

  it('begins another entry when an exercise returns or its sets are counted anew', async () => {
    const names = ['A,1', 'A,2', 'B,1', 'A,1', 'A,1'];

    const { workouts } = await parse([HEADERS.strong, ...names.map((name) => row(`${name},60,5,0,0,,,`))]);

    expect(workouts[0]?.exercises.map(({ name, sets }) => [name, sets.length])).toEqual([
      ['A', 2],
      ['B', 1],
      ['A', 1],
      ['A', 1],
    ]);
  });

  it('takes the note in the first row for the exercise and one further down for its set', async () => {
    const { workouts } = await parse([
      HEADERS.strong,
      row('A,1,60,5,0,0,"Line 1\nLine 2",Slept badly,'),
      row('A,2,60,5,0,0,Left knee,Slept badly,'),
    ]);

    expect(workouts[0]).toMatchObject({
      notes: 'Slept badly',
      exercises: [{ notes: 'Line 1\nLine 2', sets: [{ line: 2 }, { line: 4, notes: 'Left knee' }] }],
    });
    expect(setsOf(workouts[0])[0]).not.toHaveProperty('notes');
  });

  it.each([
    ['no_exercise', 'Exercise Name', row(',1,60,5,0,0,,,')],
    ['not_a_number', 'Weight', row('A,1,heavy,5,0,0,,,')],
    ['not_a_number', 'Reps', row('A,1,60,1e3,0,0,,,')],
    ['no_measure', '', row('A,1,60,,0,0,,,')],
    ['implausible_load', 'Weight', row('A,1,1361,5,0,0,,,')],
    ['implausible_reps', 'Reps', row('A,1,60,1001,0,0,,,')],
    ['not_a_date', 'Date', '2026-02-30 18:30:00,B,53m,A,1,60,5,0,0,,,'],
    ['implausible_date', 'Date', '1999-12-31 18:30:00,B,53m,A,1,60,5,0,0,,,'],
    ['implausible_date', 'Date', '2026-06-03 00:30:00,B,53m,A,1,60,5,0,0,,,'],
    ['too_many_cells', '', row('A,1,60,5,0,0,,,8,9')],
  ])('leaves a row out with %s in "%s" and goes on', async (code, column, bad) => {
    const { workouts, issues, rows } = await parse([HEADERS.strong, bad, row('A,2,60,5,0,0,,,')]);

    expect(issues).toMatchObject([{ line: 2, column, code, severity: 'error' }]);
    expect(allSets(workouts)).toHaveLength(1);
    expect(rows).toEqual({ read: 2, withSets: 1, annotations: 0, leftOut: 1 });
  });

  it('keeps a set whose effort cannot be believed, without the effort', async () => {
    const { workouts, issues } = await parse([HEADERS.strong, row('A,1,60,5,0,0,,,11')]);

    expect(setsOf(workouts[0])).toEqual([
      { line: 2, type: 'normal', load: { value: 60, unit: 'kg' }, reps: 5 },
    ]);
    expect(issues).toMatchObject([
      { code: 'implausible_effort', column: 'RPE', value: '11', severity: 'warning' },
    ]);
  });

  it('doubts a distance whose unit is assumed when nobody could be that slow', async () => {
    const file = [HEADERS.strong, row('Running,1,0,0,5.2,1800,,,')];

    const assumed = await parse(file);
    const told = await parse(file, { distanceUnit: 'km' });

    expect(assumed.issues).toMatchObject([
      { code: 'implausible_pace', column: 'Distance', severity: 'warning' },
    ]);
    expect(told.issues).toEqual([]);
    expect(setsOf(told.workouts[0])).toMatchObject([{ distanceMeters: 5200, durationSeconds: 1800 }]);
  });

  it('accepts training of tomorrow, since it is tomorrow somewhere', async () => {
    const { workouts } = await parse([HEADERS.strong, '2026-06-02 23:00:00,B,53m,A,1,60,5,0,0,,,']);

    expect(workouts).toHaveLength(1);
  });
});

describe('a Strong export with columns for the units', () => {
  it('reads the units row by row', async () => {
    const { format, workouts } = await parse([
      HEADERS.strongUnits,
      '2022-02-16 17:40:08;"Kod";"Deadlift (Barbell)";1;225;lbs;5;;;;0;"";"note";58m',
      '2022-02-16 17:40:08;"Kod";"Deadlift (Barbell)";2;102,5;kg;5;;;;0;;;58m',
      '2022-02-16 17:40:08;"Kod";"Running";1;0;;0;;3.1;mi;600;;;58m',
    ]);

    expect(format).toBe('strong_units');
    expect(allSets(workouts)).toMatchObject([
      { load: { value: 225, unit: 'lb' }, reps: 5 },
      { load: { value: 102.5, unit: 'kg' }, reps: 5 },
      { distanceMeters: 4988.966, durationSeconds: 600 },
    ]);
    expect(workouts[0]).toMatchObject({ notes: 'note', endedAt: '2022-02-16T17:38:08.000Z' });
  });

  it('leaves out a row with a unit that nobody knows', async () => {
    const { issues } = await parse([HEADERS.strongUnits, '2022-02-16 17:40:08;K;A;1;12;stone;5;;;;0;;;58m']);

    expect(issues).toMatchObject([{ code: 'unknown_unit', column: 'Weight Unit', value: 'stone' }]);
  });
});

describe('a Strong 6 export', () => {
  const row = (order: string, cells: string): string =>
    `"1";"2026-01-05 18:30:00";"Upper A";"3720";"Bench Press (Barbell)";"${order}";${cells}`;

  it('reads warm-ups, drop sets and sets to failure', async () => {
    const cells = '"60.0";"5";"";"";"";"";""';

    const { format, workouts } = await parse([
      HEADERS.strong6,
      ...['W', '1', 'D', 'F'].map((order) => row(order, cells)),
    ]);

    expect(format).toBe('strong_6');
    expect(setsOf(workouts[0]).map(({ type }) => type)).toEqual(['warmup', 'normal', 'dropset', 'failure']);
  });

  it('reads the rows that are no sets as notes and rests', async () => {
    const { workouts, rows } = await parse([
      HEADERS.strong6,
      row('Note', '"";"";"";"";"";"Pause on chest, ""competition"" style";""'),
      row('1', '"80";"5";"8";"";"";"";""'),
      row('Rest Timer', '"";"";"";"";"90.0";"";""'),
      row('2', '"80";"5";"9";"";"";"";""'),
    ]);

    expect(workouts[0]?.exercises).toMatchObject([
      { notes: 'Pause on chest, "competition" style', sets: [{ line: 3 }, { line: 5, restSeconds: 90 }] },
    ]);
    expect(rows).toEqual({ read: 4, withSets: 2, annotations: 2, leftOut: 0 });
  });

  it('keeps a note about an exercise without sets with the workout', async () => {
    const other = row('Note', '"";"";"";"";"";"Shoulder hurts";""').replace('Bench Press (Barbell)', 'Dip');

    const { workouts } = await parse([HEADERS.strong6, other, row('1', '"80";"5";"";"";"";"";""')]);

    expect(workouts[0]).toMatchObject({
      notes: 'Dip: Shoulder hurts',
      exercises: [{ name: 'Bench Press (Barbell)' }],
    });
  });

  it('finds the pounds behind kilograms that nobody would type', async () => {
    const { workouts } = await parse([
      HEADERS.strong6,
      row('1', '"45.359237";"5";"";"";"";"";""'),
      row('2', '"20.411657";"5";"";"";"";"";""'),
      row('3', '"61.25";"5";"";"";"";"";""'),
    ]);

    expect(setsOf(workouts[0]).map(({ load }) => load)).toEqual([
      { value: 100, unit: 'lb' },
      { value: 45, unit: 'lb' },
      { value: 61.25, unit: 'kg' },
    ]);
  });

  it.each([',', ';'])('reads the layout with "%s" and pounds', async (delimiter) => {
    const file = [HEADERS.strong6.replace('(kg)', '(lbs)'), row('1', '"225";"5";"";"";"";"";""')];

    const { workouts } = await parse(file.map((line) => line.replaceAll(';', delimiter)));

    expect(setsOf(workouts[0])).toMatchObject([{ load: { value: 225, unit: 'lb' } }]);
  });

  it('reads an unknown kind of set as a normal one and says so', async () => {
    const { workouts, issues } = await parse([HEADERS.strong6, row('X', '"80";"5";"";"";"";"";""')]);

    expect(setsOf(workouts[0])).toMatchObject([{ type: 'normal' }]);
    expect(issues).toMatchObject([{ code: 'unknown_set_type', value: 'X', severity: 'warning' }]);
  });
});
