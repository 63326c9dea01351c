import { describe, expect, test } from 'vitest';
import { MINUTE } from '../basics/durations.ts';
import { judgeStart } from './judge-start.ts';
import { become, begun, NO_RUNS, type RunRecord, type RunState } from './run-record.ts';

const NOW = Date.UTC(2026, 10, 27, 2);
/** The machine has been running since yesterday. */
const LONG_AGO = NOW - 24 * 60 * MINUTE;

/** Runs that began so many minutes ago, oldest first. */
const after = (...runs: readonly (readonly [minutesAgo: number, state: RunState])[]): RunRecord => ({
  ...NO_RUNS,
  runs: runs.map(([minutes, state]) => ({ from: NOW - minutes * MINUTE, state })),
});
const rest = (minutes: number) => ({ kind: 'rest', milliseconds: minutes * MINUTE });
const WORK = { kind: 'work' };

describe('a start works', () => {
  test.each([
    ['the first of all', after()],
    ['after three bad ones, safely', after([9, 'defect'], [6, 'gave-up'], [3, 'defect'])],
    ['after bad ones that are not in a row', after([11, 'defect'], [9, 'defect'], [6, 'defect'], [4, 'up'], [2, 'defect'])],
    ['after ends as they should be', after([12, 'closed'], [9, 'closed'], [6, 'closed'], [3, 'closed'])],
    ['after kills of a page that painted', after([9, 'up'], [6, 'up'], [3, 'up'], [1, 'up'])],
    ['after bad ones that are far apart', after([90, 'defect'], [40, 'defect'], [35, 'defect'], [3, 'defect'])],
    ['right after a rest', after([22, 'defect'], [20, 'defect'], [15, 'defect'], [10, 'defect'], [5, 'resting'])],
    ['where the clock went back', after([-500, 'defect'], [-490, 'defect'], [-480, 'defect'], [-470, 'defect'])],
  ])('%s', (_name, record) => {
    expect(judgeStart(record, NOW, LONG_AGO)).toEqual(WORK);
  });

  test('after runs that never painted, whose machine lost its power', () => {
    const record = after([12, 'starting'], [9, 'starting'], [6, 'starting'], [3, 'starting']);
    expect(judgeStart(record, NOW, NOW - MINUTE)).toEqual(WORK);
    expect(judgeStart(record, NOW, LONG_AGO)).toEqual(rest(5));
  });
});

describe('a start rests', () => {
  test.each([
    ['given up four times', after([12, 'gave-up'], [9, 'gave-up'], [6, 'gave-up'], [3, 'gave-up']), 5],
    ['ended by defects', after([4, 'defect'], [3, 'defect'], [2, 'defect'], [1, 'defect']), 5],
    ['before anything was painted', after([4, 'starting'], [3, 'starting'], [2, 'defect'], [1, 'starting']), 5],
    ['bad again after one rest', after([12, 'defect'], [11, 'defect'], [10, 'defect'], [6, 'resting'], [1, 'defect']), 10],
    [
      'bad again after two',
      after([40, 'defect'], [39, 'defect'], [38, 'defect'], [37, 'resting'], [22, 'defect'], [21, 'resting'], [1, 'gave-up']),
      20,
    ],
  ])('%s', (_name, record, minutes) => {
    expect(judgeStart(record, NOW, LONG_AGO)).toEqual(rest(minutes));
  });

  test('never longer than half an hour, and a run that painted ends the row of rests', () => {
    let record = after([4, 'defect'], [3, 'defect'], [2, 'defect'], [1, 'defect']);
    const lengths: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const start = judgeStart(record, NOW, LONG_AGO);
      lengths.push(start.kind === 'rest' ? start.milliseconds / MINUTE : 0);
      record = become(begun(begun(record, NOW, 'resting'), NOW), 'defect');
    }
    expect(lengths).toEqual([5, 10, 20, 30, 30, 30]);
    expect(judgeStart(become(begun(record, NOW), 'up'), NOW, LONG_AGO)).toEqual(WORK);
  });
});
