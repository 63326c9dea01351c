import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visitRecord } from '#core/visit/record.ts';
import { anyVisit, openedProcedure, runOf, uuid, visitAt } from '#support/visit-records.ts';
import { countVisits, merged, mergedAll, totalsOf } from './count-visits.ts';
import { sumOf } from './numbers.ts';
import { EMPTY, UNMARKED } from './totals.ts';

const visits = fc.array(anyVisit, { maxLength: 6 });

describe('totals', () => {
  test('of nothing are empty', () => {
    expect(countVisits([])).toEqual(EMPTY);
  });

  test('are the same in any order', () => {
    fc.assert(
      fc.property(
        visits.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, other]) => {
          expect(countVisits(other)).toEqual(countVisits(all));
        },
      ),
    );
  });

  test('are the same in any grouping, and nothing added changes nothing', () => {
    fc.assert(
      fc.property(visits, visits, visits, (a, b, c) => {
        const [x, y, z] = [countVisits(a), countVisits(b), countVisits(c)];
        expect(merged(merged(x, y), z)).toEqual(merged(x, merged(y, z)));
        expect(merged(x, y)).toEqual(merged(y, x));
        expect(merged(x, EMPTY)).toEqual(x);
        expect(merged(EMPTY, x)).toEqual(x);
        expect(mergedAll([x, y, z])).toEqual(countVisits([...a, ...b, ...c]));
        expect(mergedAll(a.map(totalsOf))).toEqual(x);
      }),
    );
  });

  test('leave what they are made of untouched', () => {
    fc.assert(
      fc.property(visits, visits, (a, b) => {
        const [x, y] = [countVisits(a), countVisits(b)];
        const before = structuredClone([x, y, EMPTY]);
        merged(x, y);
        mergedAll([x, y]);
        expect([x, y, EMPTY]).toEqual(before);
      }),
    );
  });

  test('reconcile with the visits and among themselves', () => {
    fc.assert(
      fc.property(visits, (all) => {
        const totals = countVisits(all);
        const used = all.filter((visit) => visit.activities.length > 0);
        expect([totals.visits, totals.touches]).toEqual([used.length, all.length - used.length]);
        expect(totals.seconds).toBe(used.reduce((sum, visit) => sum + visit.seconds, 0));
        for (const counts of [totals.hours, totals.languages, totals.textSizes, totals.themes, totals.ended])
          expect(sumOf(counts)).toBe(used.length);
        expect(sumOf(totals.aids)).toBe(used.reduce((sum, { settings }) => sum + (settings.aids?.length ?? 0), 0));
        expect(Object.values(totals.days).reduce((sum, day) => sum + day.visits, 0)).toBe(used.length);
        const activities = all.flatMap((visit) => visit.activities);
        expect(Object.values(totals.felt).reduce((sum, faces) => sum + sumOf(faces), 0)).toBe(
          activities.filter(({ kind }) => kind === 'felt').length,
        );
        const slips = Object.values(totals.procedures).reduce((sum, { slips: by }) => sum + sumOf(by), 0);
        expect(slips).toBe(activities.filter(({ kind }) => kind === 'slip').length);
        const runs = Object.values(totals.runs).flatMap((rungs) => Object.values(rungs));
        const marks = activities.flatMap((one) => (one.kind === 'simulation' ? Object.values(one.steps) : []));
        for (const mark of ['alone', 'hint', 'hand'] as const) {
          const many = marks.filter((other) => other === mark).length;
          expect(runs.reduce((sum, run) => sum + run[mark], 0)).toBe(many);
          const steps = Object.values(totals.steps)
            .flatMap((scripts) => Object.values(scripts))
            .flatMap((byStep) => Object.values(byStep));
          expect(steps.reduce((sum, step) => sum + step[mark], 0)).toBe(many);
        }
      }),
    );
  });
});

describe('a visit', () => {
  test('belongs to the day and hour of Việt Nam in which it began', () => {
    const totals = totalsOf(visitAt('2026-11-22T17:05:00.000Z', { activities: [openedProcedure('ket-hon')] }));
    expect(totals.days).toEqual({ '2026-11-23': { visits: 1, touches: 0, seconds: 60 } });
    expect(totals.hours).toEqual({ '0': 1 });
  });

  test('without an activity is a touch, and adds nothing else', () => {
    expect(totalsOf(visitAt('2026-11-23T02:00:00.000Z', { clock: 'suspect' }))).toEqual({
      ...EMPTY,
      touches: 1,
      days: { '2026-11-23': { visits: 0, touches: 1, seconds: 0 } },
    });
  });

  test('is counted activity by activity', () => {
    const run = runOf({
      steps: { 'mo.a': 'alone', 'mo.b': 'hint' },
      times: { 'mo.a': 3, 'mo.b': 75 },
      hints: 2,
      stuck: 'gui',
      finished: false,
    });
    const watched = runOf({ rung: 'watch', stuck: 'gui', finished: false });
    const totals = totalsOf(
      visitAt('2026-11-23T02:00:00.000Z', {
        content: 'aa11',
        activities: [
          run,
          watched,
          openedProcedure('khai-sinh'),
          { id: uuid(9), at: 1, seconds: 0, kind: 'slip', procedure: 'khai-sinh', paper: 'a5', outcome: 'failed' },
          { id: uuid(10), at: 1, seconds: 0, kind: 'kept', script: 'khai-sinh', paper: 'none' },
          { id: uuid(11), at: 1, seconds: 0, kind: 'quiz', quiz: 'ba-cau', answered: 3, right: 2 },
          { id: uuid(12), at: 1, seconds: 0, kind: 'search', found: false },
          { id: uuid(13), at: 1, seconds: 0, kind: 'felt', script: 'khai-sinh', rung: 'guided', face: 'fair' },
        ],
      }),
    );
    expect(totals).toMatchObject({
      visits: 1,
      procedures: { 'khai-sinh': { opened: 1, slips: { sent: 0, failed: 1, screen: 0 } } },
      kept: { 'khai-sinh': 1 },
      felt: { 'khai-sinh': { easy: 0, fair: 1, hard: 0 } },
      quizzes: { 'ba-cau': { rounds: 1, answered: 3, right: 2 } },
      searches: { found: 0, missed: 1 },
      runs: {
        'khai-sinh': {
          guided: { runs: 1, finished: 0, alone: 1, hint: 1, hand: 0, hints: 2 },
          watch: { runs: 1, finished: 0, alone: 0, hint: 0, hand: 0, hints: 0 },
        },
      },
    });
    expect(totals.steps).toEqual({
      aa11: {
        'khai-sinh': {
          'mo.a': { alone: 1, hint: 0, hand: 0, stuck: 0, seconds: { '3': 1 } },
          'mo.b': { alone: 0, hint: 1, hand: 0, stuck: 0, seconds: { '60': 1 } },
          gui: { alone: 0, hint: 0, hand: 0, stuck: 1, seconds: {} },
        },
      },
    });
  });

  test('of a file written before steps were timed and content was named is read and counted', () => {
    const old = visitRecord.parse(visitAt('2026-03-02T02:00:00.000Z', { activities: [runOf({ steps: { 'mo.a': 'hand' } })] }));
    expect(totalsOf(old).steps).toEqual({
      [UNMARKED]: { 'khai-sinh': { 'mo.a': { alone: 0, hint: 0, hand: 1, stuck: 0, seconds: {} } } },
    });
  });
});
