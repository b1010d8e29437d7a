import { describe, expect, it } from '@jest/globals';
import { allSets, HEADERS, parse, setsOf } from './support.js';

describe('a FitNotes export of Android', () => {
  it('makes one workout of a day, at noon, called after what was trained', async () => {
    const { format, workouts } = await parse([
      HEADERS.fitnotes,
      '2026-01-05,Bench Press,Chest,88.0,5,,,,"Pause, ""competition"""',
      '2026-01-05,Pull Up,Back,0.0,8,,,,""',
      '2026-01-05,Bench Press,Chest,60.0,12,,,,',
      '2026-01-06,Plank,Abs,,,,,0:01:15,',
    ]);

    expect(format).toBe('fitnotes');
    expect(workouts).toMatchObject([
      { title: 'Chest, Back', localStart: '2026-01-05T12:00:00', isTimeKnown: false },
      { title: 'Abs', exercises: [{ sets: [{ durationSeconds: 75 }] }] },
    ]);
    expect(workouts[0]?.exercises.map(({ name }) => name)).toEqual(['Bench Press', 'Pull Up', 'Bench Press']);
    expect(setsOf(workouts[0])).toMatchObject([{ notes: 'Pause, "competition"' }]);
    expect(setsOf(workouts[0], 1)).toEqual([{ line: 3, type: 'normal', reps: 8 }]);
  });

  it('reads units row by row, behind a byte order mark and with mixed line ends', async () => {
    const { workouts } = await parse(
      '\uFEFFDate,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\r\n' +
        '2026-01-05,Curl,Biceps,22.05,lbs,15,,,,\r\n' +
        '2026-01-05,Deadlift,Back,142.5,kgs,3,,,,"Zeile 1\nZeile 2"\r\n' +
        '2026-01-05,Rowing,Cardio,,,,2,km,0:08:00,steady\r' +
        '2026-01-05,Walk,Cardio,32,kgs,,0.03,km,0:00:40,',
    );

    expect(allSets(workouts)).toEqual([
      { line: 2, type: 'normal', load: { value: 22.05, unit: 'lb' }, reps: 15 },
      { line: 3, type: 'normal', load: { value: 142.5, unit: 'kg' }, reps: 3, notes: 'Zeile 1\nZeile 2' },
      { line: 5, type: 'normal', distanceMeters: 2000, durationSeconds: 480, notes: 'steady' },
      { line: 6, type: 'normal', load: { value: 32, unit: 'kg' }, distanceMeters: 30, durationSeconds: 40 },
    ]);
  });

  it('reads the older layout without comments', async () => {
    const { workouts, issues } = await parse([
      'Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time',
      '2026-01-05,Squat,Legs,225.0,5,,,',
    ]);

    expect(setsOf(workouts[0])).toMatchObject([{ load: { value: 225, unit: 'lb' }, reps: 5 }]);
    expect(issues).toEqual([]);
  });
});

describe('a Fit Notes export with 16 columns', () => {
  const row = (cells: string): string =>
    `Push,2025-02-23T23:13:53Z,2025-02-24T00:08:47Z,"94,0",Bench,Barbell,${cells}`;

  it('reads UTC, decimal commas, body weight and equipment', async () => {
    const { format, workouts } = await parse([
      HEADERS.fitNotes16,
      row('8,"60,5",,,Done,false,8,,"Pectorals,Triceps",Slow'),
    ]);

    expect(format).toBe('fit_notes');
    expect(workouts).toMatchObject([
      {
        title: 'Push',
        localStart: '2025-02-24T00:13:53',
        startedAt: '2025-02-23T23:13:53.000Z',
        endedAt: '2025-02-24T00:08:47.000Z',
        bodyweight: { value: 94, unit: 'kg' },
        exercises: [
          {
            name: 'Bench (Barbell)',
            notes: 'Slow',
            sets: [{ load: { value: 60.5, unit: 'kg' }, reps: 8, rpe: 8 }],
          },
        ],
      },
    ]);
  });

  it('tells warm-ups, failures and sets that were never done', async () => {
    const { workouts, issues } = await parse([
      HEADERS.fitNotes16,
      row('8,20,,,Done,true,,,,'),
      row('8,60,,,Failed,false,,,,'),
      row('8,60,,,Pending,false,,,,'),
    ]);

    expect(setsOf(workouts[0]).map(({ type }) => type)).toEqual(['warmup', 'failure']);
    expect(issues).toMatchObject([{ line: 4, code: 'not_performed', severity: 'error' }]);
  });

  it('keeps the exertion when it contradicts the reserve', async () => {
    const { workouts, issues } = await parse([
      HEADERS.fitNotes16,
      row('8,60,,,Done,false,8,2,,'),
      row('8,60,,,Done,false,8,3,,'),
    ]);

    expect(setsOf(workouts[0])).toMatchObject([{ rpe: 8, rir: 2 }, { rpe: 8 }]);
    expect(setsOf(workouts[0])[1]).not.toHaveProperty('rir');
    expect(issues).toMatchObject([{ line: 3, code: 'effort_contradiction', column: 'RIR' }]);
  });
});

describe('a StrongLifts export', () => {
  const row = (exercise: string, sets: string, timed = ''): string =>
    `"2026/04/30","1269","Workout B","5×5","97.75","${exercise}","${timed ? '' : '1x5'}","${timed}","0.6","11:40 PM","12:15 AM","Felt fine",${sets}`;

  it('reads the sets of a row from its columns, and a session across midnight', async () => {
    const { format, workouts, rows } = await parse([
      `\uFEFF${HEADERS.stronglifts}`,
      row('Squat', '"5","100","5","102.5","4","102.5"'),
      row('Deadlift', '"5","115","","","",""'),
    ]);

    expect(format).toBe('stronglifts');
    expect(workouts).toMatchObject([
      {
        title: 'Workout B',
        localStart: '2026-04-30T23:40:00',
        endedAt: '2026-04-30T22:15:00.000Z',
        bodyweight: { value: 97.75, unit: 'kg' },
        notes: 'Program: 5×5\nFelt fine',
      },
    ]);
    expect(
      workouts[0]?.exercises.map(({ sets }) => sets.map(({ reps, load }) => [reps, load?.value])),
    ).toEqual([
      [
        [5, 100],
        [5, 102.5],
        [4, 102.5],
      ],
      [[5, 115]],
    ]);
    expect(rows).toEqual({ read: 2, withSets: 2, annotations: 0, leftOut: 0 });
  });

  it('takes zero repetitions between others for a failed set and at the end for an unused one', async () => {
    const { workouts, issues } = await parse([
      HEADERS.stronglifts,
      row('Squat', '"0","100","5","100","0","100"'),
    ]);

    expect(setsOf(workouts[0])).toMatchObject([
      { type: 'failure', reps: 0 },
      { type: 'normal', reps: 5 },
    ]);
    expect(issues).toMatchObject([{ code: 'zero_reps', column: 'Set 3 (Reps)', severity: 'warning' }]);
  });

  it('takes a negative load for assistance', async () => {
    const { workouts } = await parse([HEADERS.stronglifts, row('Chinups', '"10","-5","","","",""')]);

    expect(setsOf(workouts[0])).toMatchObject([{ reps: 10, load: { value: 5, unit: 'kg' }, assisted: true }]);
  });

  it('reads timed sets as seconds', async () => {
    const { workouts } = await parse([HEADERS.stronglifts, row('Plank', '"60","0","45","0","",""', '2x60')]);

    expect(setsOf(workouts[0])).toMatchObject([{ durationSeconds: 60 }, { durationSeconds: 45 }]);
  });
});

describe('a LiftLog export', () => {
  const row = (time: string, exercise: string, reps: number): string =>
    `43e6300b,2025-03-17T${time},${exercise},15,kg,${reps},10,`;

  it('puts the sets of a session in the order in which they were done', async () => {
    const { format, workouts } = await parse([
      HEADERS.liftlog,
      row('10:44:39', 'Row', 12),
      row('10:42:38', 'Row', 11),
      row('10:40:38', 'Bench', 10),
    ]);

    expect(format).toBe('liftlog');
    expect(workouts).toMatchObject([
      {
        startedAt: '2025-03-17T09:40:38.000Z',
        endedAt: '2025-03-17T09:44:39.000Z',
        exercises: [
          { name: 'Bench', sets: [{ reps: 10, targetReps: 10, completedAt: '2025-03-17T09:40:38.000Z' }] },
          { name: 'Row', sets: [{ reps: 11 }, { reps: 12 }] },
        ],
      },
    ]);
  });

  it.each(['rising', 'falling'])(
    'mends the date of sets after midnight in a file of %s times',
    async (order) => {
      const lines = [
        row('23:53:23', 'Pushdown', 14),
        row('23:56:41', 'Pushdown', 13),
        row('00:01:38', 'French Press', 10),
        row('00:04:41', 'French Press', 9),
      ];

      const { workouts } = await parse([HEADERS.liftlog, ...(order === 'rising' ? lines : lines.reverse())]);

      expect(workouts).toMatchObject([
        { localStart: '2025-03-17T23:53:23', endedAt: '2025-03-17T23:04:41.000Z' },
      ]);
      expect(allSets(workouts).map(({ reps }) => reps)).toEqual([14, 13, 10, 9]);
    },
  );
});
