import { describe, expect, test } from 'vitest';
import { DAY } from '../basics/durations.ts';
import { drawsInSoftware, gpuDied, gpuTriedAgain } from './gpu.ts';
import { become, begun, NO_RUNS, parseRecord, type RunRecord } from './run-record.ts';
import { tellRuns } from './tell-runs.ts';

const NOW = Date.UTC(2026, 10, 27, 2);

describe('the record of runs', () => {
  test('is read back as it was written', () => {
    const record = gpuDied(become(begun(NO_RUNS, NOW), 'up'), NOW);
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  test.each(['', '{', 'null', '7', '[]', '{"runs":7,"gpuDeaths":{},"softwareSince":"x"}'])('that reads %j is empty', (text) => {
    expect(parseRecord(text)).toEqual(NO_RUNS);
  });

  test('keeps what can be read, and the newest of too many', () => {
    const odd = { runs: [{ from: 1, state: 'up' }, null, { from: 'x', state: 'up' }, { from: 2, state: 'odd' }, { from: 3 }] };
    expect(parseRecord(JSON.stringify({ ...odd, gpuDeaths: [1, null, 'x'] }))).toEqual({
      runs: [{ from: 1, state: 'up' }],
      gpuDeaths: [1],
      softwareSince: null,
    });
    let record: RunRecord = NO_RUNS;
    for (let turn = 0; turn < 100; turn += 1) record = begun(record, turn);
    expect(record.runs).toHaveLength(40);
    expect(record.runs.at(-1)).toEqual({ from: 99, state: 'starting' });
  });

  test('what ended a run first is what ended it', () => {
    const failed = become(begun(NO_RUNS, NOW), 'defect');
    expect(become(failed, 'closed')).toBe(failed);
    expect(become(failed, 'up')).toBe(failed);
    expect(become(NO_RUNS, 'up')).toBe(NO_RUNS);
    expect(become(begun(failed, NOW), 'up').runs.map(({ state }) => state)).toEqual(['defect', 'up']);
  });

  test('tells staff of the past week, without the run that tells', () => {
    const states = ['closed', 'starting', 'gave-up', 'defect', 'resting', 'starting'] as const;
    const runs = states.map((state, at) => ({ from: NOW - (6 - at) * 1000, state }));
    const old = { from: NOW - 8 * DAY, state: 'defect' } as const;
    expect(tellRuns({ ...NO_RUNS, runs: [old, ...runs] }, NOW)).toEqual({
      starts: 5,
      bad: 3,
      rests: 1,
      lastBad: NOW - 3000,
      software: false,
    });
    expect(tellRuns(begun(NO_RUNS, NOW), NOW)).toMatchObject({ starts: 1, bad: 0, lastBad: null });
  });
});

describe('the graphics card', () => {
  const died = (...times: readonly number[]): RunRecord => times.reduce(gpuDied, NO_RUNS);

  test('is left alone from its third death within a day', () => {
    expect(drawsInSoftware(died(NOW - 2, NOW - 1), NOW)).toBe(false);
    expect(drawsInSoftware(died(NOW - 2, NOW - 1, NOW), NOW)).toBe(true);
    expect(drawsInSoftware(died(NOW - 2 * DAY, NOW - DAY, NOW), NOW)).toBe(false);
  });

  test('is tried again after a month, with a clean sheet', () => {
    const record = died(NOW, NOW, NOW, NOW + 1);
    expect(record.softwareSince).toBe(NOW);
    expect(gpuTriedAgain(record, NOW + 29 * DAY)).toBe(record);
    expect(gpuTriedAgain(record, NOW + 30 * DAY)).toEqual(NO_RUNS);
    expect(drawsInSoftware(record, NOW - 29 * DAY)).toBe(true);
    // Noted by a clock that was wrong by years, it would last for years.
    expect(drawsInSoftware(record, NOW - 400 * DAY)).toBe(false);
  });
});
