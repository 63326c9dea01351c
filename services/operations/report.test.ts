import { afterAll, beforeAll, expect, test } from 'vitest';
import { calls } from '#core/contract/calls.ts';
import { dayPlus } from '#core/report/days.ts';
import { FORMER } from '#core/report/totals.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import { startTestApp, type TestApp } from '#support/test-app.ts';
import { runOf, uuid } from '#support/visit-records.ts';
import { counts, totals } from './report.ts';
import * as visit from './visit.ts';

const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
let kiosk: TestApp;
beforeAll(async () => {
  kiosk = await startTestApp();
});
afterAll(() => kiosk.close());

test('today’s visits add up, with the content they were made with, beside the range before', async () => {
  const { context } = kiosk.app;
  const run = { ...runOf({ steps: { 'mo.a': 'alone', 'mo.b': 'hint' }, times: { 'mo.a': 4 } }), id: uuid(71) };
  await visit.start(context, { visit: uuid(70), settings });
  // Beneath the call: it would ask whether the content has such a lesson.
  await context.visits.record(uuid(70), 40, settings, run);
  await visit.end(context, { visit: uuid(70), seconds: 50, settings, how: 'done' });
  await context.visits.start(uuid(80), settings, 'older');
  await context.visits.record(uuid(80), 40, settings, { ...run, id: uuid(81) });
  const today = dayInVietnam(context.clock.now());
  const result = await totals(context, { from: dayPlus(today, -6), to: today });
  const value = calls['report.totals'].output.parse(result.ok ? result.value : null);
  expect(value.before).toMatchObject({ from: dayPlus(today, -13), to: dayPlus(today, -7), totals: { visits: 0 } });
  expect(value.now.totals).toMatchObject({ visits: 2, seconds: 90, ended: { done: 1, open: 1 } });
  const mark = contentMark(context.content.pack()?.version ?? '');
  expect(Object.keys(value.now.totals.steps).toSorted()).toEqual([mark, FORMER].toSorted());
  expect([value.unreadable, value.onlyWhole, value.months]).toEqual([[], [], { [today.slice(0, 7)]: 2 }]);
});

test('what was counted by hand this month comes by place, with the numbers that stand, and with no visit in it', async () => {
  const { context } = kiosk.app;
  const said = {
    place: 'khac-xa',
    programme: [],
    all: 20,
    members: 4,
    elderly: 9,
    shown: [],
    quiz: null,
    printed: 0,
  };
  const today = dayInVietnam(context.clock.now());
  await context.groups.add(uuid(90), 'cb-1', said);
  await context.groups.correct({ id: uuid(90), month: today.slice(0, 7) }, 'cb-1', { ...said, all: 21 }, 'counted-again');
  for (let time = 0; time < 3; time += 1) await context.tallies.count('nguoi-dan', 'vneid', 1);
  await context.tallies.count('nguoi-dan', 'vneid', -1);
  const result = await counts(context, { from: dayPlus(today, -6), to: today });
  expect(calls['report.counts'].output.parse(result.ok ? result.value : null)).toEqual({
    from: dayPlus(today, -6),
    to: today,
    counts: {
      tallies: { 'nguoi-dan': { vneid: 2 } },
      groups: {
        'khac-xa': { sessions: 1, all: 21, members: 4, elderly: 9, answered: 0, right: 0, printed: 0 },
      },
    },
  });
  const before = await counts(context, { from: dayPlus(today, -40), to: dayPlus(today, -1) });
  expect(before).toMatchObject({ value: { counts: { tallies: {}, groups: {} } } });
});

test('a range that ends before it begins, is longer than five years or lies nowhere is refused', async () => {
  for (const [from, to] of [
    ['2026-11-26', '2026-11-25'],
    ['2021-01-01', '2026-11-26'],
    ['1999-12-31', '2000-01-03'],
    ['3000-01-01', '3000-01-02'],
  ] as const)
    for (const call of [totals, counts])
      expect(await call(kiosk.app.context, { from, to }), from).toEqual({ ok: false, error: 'bad-range' });
});
