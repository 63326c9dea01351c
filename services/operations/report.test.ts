import { afterAll, beforeAll, expect, test } from 'vitest';
import { calls } from '#core/contract/calls.ts';
import { dayPlus } from '#core/report/days.ts';
import { FORMER } from '#core/report/totals.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { contentMark } from '#core/visit/content-mark.ts';
import { startTestApp, type TestApp } from '#support/test-app.ts';
import { runOf, uuid } from '#support/visit-records.ts';
import { totals } from './report.ts';
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
  await visit.record(context, { visit: uuid(70), seconds: 40, settings, activity: run });
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
  expect([value.unreadable, value.onlyWhole]).toEqual([[], []]);
});

test('a range that ends before it begins, is longer than five years or lies nowhere is refused', async () => {
  for (const [from, to] of [
    ['2026-11-26', '2026-11-25'],
    ['2021-01-01', '2026-11-26'],
    ['1999-12-31', '2000-01-03'],
    ['3000-01-01', '3000-01-02'],
  ] as const)
    expect(await totals(kiosk.app.context, { from, to }), from).toEqual({ ok: false, error: 'bad-range' });
});
