import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NetworkError, ProblemError } from '../../../generated/client.js';
import { isComplete, replay } from '../../../src/cli/replay/replay-file.js';
import type { ReplayResult } from '../../../src/cli/replay/replay-file.js';
import { summaryOf } from '../../../src/cli/replay/summary.js';
import { HEADERS } from '../../domain/imports/support.js';
import { CATALOGUE } from './catalogue.js';
import { FakeServer } from './fake-server.js';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'replay-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const SILENT = { begin: () => undefined, advance: () => undefined, end: () => undefined };
const NOW = new Date('2026-06-01T12:00:00Z');

function fileOf(lines: readonly string[]): string {
  const file = path.join(folder, 'export.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** So many sessions, a day apart, of two sets each. */
function sessions(count: number, weight = 100): string[] {
  return Array.from({ length: count }, (_, day) => {
    const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
    return [1, 2].map((set) => `${date} 18:30:00,Day ${day},53m,"Squat (Barbell)",${set},${weight},5,0,0,,,`);
  }).flat();
}

const run = async (server: FakeServer, lines: readonly string[]): Promise<ReplayResult> =>
  replay({ file: fileOf([HEADERS.strong, ...lines]), api: await server.api(), now: NOW }, SILENT);

describe('replay', () => {
  it('posts what the file says, in the zone and unit of the account', async () => {
    const server = new FakeServer(CATALOGUE);

    const result = await run(server, sessions(2));

    expect(isComplete(result)).toBe(true);
    expect(result.posted).toMatchObject({
      added: { workouts: 2, sets: 4, volumeKg: 2000 },
      alreadyThere: { workouts: 0 },
    });
    expect([...server.workouts.values()][0]).toMatchObject({
      title: 'Day 0',
      status: 'completed',
      startedAt: '2025-01-01T17:30:00.000Z',
      endedAt: '2025-01-01T18:23:00.000Z',
      timeZone: 'Europe/Berlin',
      source: 'import',
      exercises: [
        {
          exerciseId: 'Barbell Back Squat',
          sets: [{ type: 'normal', load: { value: 100, unit: 'kg' }, reps: 5 }, {}],
        },
      ],
    });
  });

  it('adds nothing the second time', async () => {
    const server = new FakeServer(CATALOGUE);
    await run(server, sessions(45));

    const second = await run(server, sessions(45));

    expect(second.posted).toMatchObject({
      added: { workouts: 0 },
      alreadyThere: { workouts: 45, sets: 90 },
      changed: [],
    });
    expect(server.batchSizes).toEqual([20, 20, 5]);
  });

  it('finishes what a run that was cut off has begun', async () => {
    const server = new FakeServer(CATALOGUE);
    server.mishaps.push('reply_lost', 'broken');
    await expect(run(server, sessions(45))).rejects.toThrow(ProblemError);
    expect(server.workouts.size).toBe(20);

    const resumed = await run(server, sessions(45));

    expect(resumed.posted).toMatchObject({ added: { workouts: 25 }, alreadyThere: { workouts: 20 } });
    expect(server.workouts.size).toBe(45);
  });

  it('counts a batch once whose reply was lost', async () => {
    const server = new FakeServer(CATALOGUE);
    server.mishaps.push('reply_lost');

    const result = await run(server, sessions(3));

    expect(result.posted).toMatchObject({ added: { workouts: 3 }, alreadyThere: { workouts: 0 } });
    expect(server.batchSizes).toEqual([3]);
  });

  it('waits for a server that is away, and stays signed in when the token has expired', async () => {
    const server = new FakeServer(CATALOGUE);
    server.mishaps.push('unreachable', 'busy', 'expired', 'unreachable');

    const result = await run(server, sessions(3));

    expect(result.posted).toMatchObject({ added: { workouts: 3 } });
    expect(server.pauses).toEqual([
      'The server cannot be reached',
      'The server answered 503 unavailable',
      'The server cannot be reached',
    ]);
    expect([server.signIns, server.renewals]).toEqual([1, 1]);
  });

  it('gives up when the server stays away', async () => {
    const server = new FakeServer(CATALOGUE);
    server.mishaps.push(...Array<'unreachable'>(100).fill('unreachable'));

    await expect(run(server, sessions(1))).rejects.toThrow(NetworkError);
  });

  it('says when the file has changed, and leaves what is stored alone', async () => {
    const server = new FakeServer(CATALOGUE);
    await run(server, sessions(1));

    const { posted } = await run(server, sessions(1, 102.5));

    expect(posted).toMatchObject({
      added: { workouts: 0 },
      alreadyThere: { workouts: 1 },
      changed: [{ workout: { title: 'Day 0' } }],
    });
    expect(JSON.stringify([...server.workouts.values()])).toContain('"value":100');
  });

  it('makes a custom exercise once, and finds it again', async () => {
    const server = new FakeServer(CATALOGUE);
    const row = (name: string, day: number): string =>
      `2025-01-0${day} 18:30:00,A,53m,${name},1,142.5,3,0,0,,,`;
    const first = await run(server, [
      row('Kreuzheben (eigene Übung)', 1),
      row('Kreuzheben (eigene Übung)', 2),
    ]);

    const second = await run(server, [row('kreuzheben (Eigene Übung)', 3)]);

    expect([first.posted?.customExercisesAdded, second.posted?.customExercisesAdded]).toEqual([1, 0]);
    expect([...server.custom.values()]).toMatchObject([
      { name: 'Kreuzheben (eigene Übung)', trackingType: 'weight_reps' },
    ]);
    expect(second.posted?.mappings).toMatchObject([{ match: 'name', target: { kind: 'known' } }]);
  });

  it('brings in sets that do not fit the exercise, and says how', async () => {
    const server = new FakeServer(CATALOGUE);
    const row = (cells: string): string => `2025-01-01 18:30:00,A,53m,"Bench Press (Barbell)",${cells},,,`;

    const { posted, issues } = await run(server, [
      row('1,60,5,0,0'),
      row('2,60,5,0,0'),
      row('3,0,12,0,0'),
      row('4,60,5,3,0'),
      row('5,0,0,0,30'),
    ]);

    expect(posted).toMatchObject({ added: { workouts: 1, sets: 5 }, refused: [] });
    expect(issues).toMatchObject([
      { line: 4, code: 'no_load' },
      { line: 5, code: 'surplus_measure' },
    ]);
    expect([...server.workouts.values()][0]?.exercises).toMatchObject([
      { sets: [{}, {}, { load: { value: 0 }, reps: 12 }, { notes: '3 m', reps: 5 }] },
      { sets: [{ durationSeconds: 30 }] },
    ]);
    expect([...server.custom.values()]).toMatchObject([{ name: 'Bench Press (Barbell) (Timed)' }]);
  });

  it('hangs drop sets on the set that they drop from', async () => {
    const server = new FakeServer(CATALOGUE);
    const row = (order: string): string =>
      `"1";"2026-01-05 18:30:00";"A";"60";"Squat (Barbell)";"${order}";"60";"5";"";"";"";"";""`;
    const file = fileOf([HEADERS.strong6, ...['D', '1', 'D', 'D', '2'].map(row)]);

    await replay({ file, api: await server.api(), now: NOW }, SILENT);

    const sets = [...server.workouts.values()][0]?.exercises[0]?.sets ?? [];
    const parents = sets.map(({ parentSetId }) => sets.findIndex(({ id }) => id === parentSetId));
    expect(parents).toEqual([-1, -1, 1, 1, -1]);
  });

  it('goes on after a workout that the server refuses, and names it', async () => {
    const server = new FakeServer(CATALOGUE.filter(({ name }) => name !== 'Plank'));
    server.custom.set('stale', { id: 'stale', name: 'Plank', trackingType: 'duration' });
    const api = await server.api();
    const exercises = await api.exercises();
    server.custom.clear();
    api.exercises = async () => exercises;
    const file = fileOf([HEADERS.strong, ...sessions(1), '2025-02-01 18:30:00,Core,9m,Plank,1,0,0,0,60,,,']);

    const result = await replay({ file, api, now: NOW }, SILENT);

    expect(isComplete(result)).toBe(false);
    expect(result.posted).toMatchObject({
      added: { workouts: 1 },
      refused: [{ workout: { title: 'Core' } }],
    });
    expect(summaryOf('export.csv', result).join('\n')).toMatch(
      /export\.csv:4:- error: "Core" of 2025-02-01.*was refused/,
    );
  });

  it('reads without posting in a rehearsal', async () => {
    const result = await replay(
      { file: fileOf([HEADERS.strong, ...sessions(1)]), now: NOW, timeZone: 'UTC' },
      SILENT,
    );

    expect(result.posted).toBeUndefined();
    expect(result.parsed.workouts).toMatchObject([{ startedAt: '2025-01-01T18:30:00.000Z' }]);
    expect(summaryOf('export.csv', result)).toContain('Posted     nothing: this was a rehearsal');
  });

  it('reports each bad row with its file, line, column and reason', async () => {
    const server = new FakeServer(CATALOGUE);

    const result = await run(server, ['2025-01-01 18:30:00,A,53m,Squat,1,heavy,5,0,0,,,', ...sessions(1)]);

    expect(isComplete(result)).toBe(false);
    expect(summaryOf('export.csv', result)[0]).toBe(
      'export.csv:2:Weight error: This is no number; the row was left out (heavy)',
    );
  });
});
