import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import { failure, success } from '#core/basics/result.ts';
import { calls } from '#core/contract/calls.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { DEFAULT_COLUMNS, type ReportColumn } from '#core/report/office/columns.ts';
import { firstDay, lastDay, monthOf } from '#core/report/days.ts';
import type { Context } from '#services/app/context.ts';
import { createMemoryCarriers, type MemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { groupAt, helpWith } from '#support/office-sources.ts';
import { startTestApp, type TestApp } from '#support/test-app.ts';
import { runOf, uuid } from '#support/visit-records.ts';
import { preview, print, save, xapi } from './report-out.ts';

const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const columns: ReportColumn[] = ['heads', 'members', 'vneid'];
let kiosk: TestApp;
let context: Context;
let carriers: MemoryCarriers;
let month: { from: string; to: string };
/** The same a month later: only what is over leaves. */
let later: Context;
/** One kiosk a part: starting one takes a second. */
const ownKiosk = (): void => {
  beforeAll(async () => {
    kiosk = await startTestApp();
    carriers = createMemoryCarriers(['USB']);
    context = { ...kiosk.app.context, carriers };
    await context.staff.setup('246810');
    const now = monthOf(dayInVietnam(context.clock.now()));
    month = { from: firstDay(now), to: lastDay(now) };
    const { clock } = context;
    later = { ...context, clock: { ...clock, now: () => clock.now() + 31 * DAY } };
  });
  afterAll(() => kiosk.close());
};

/** So many practices, each a visit of its own. */
async function practise(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    await context.visits.start(uuid(100 + at), settings);
    const activity = { ...runOf({ script: 'dang-nhap-vneid' }), id: uuid(500 + at) };
    await context.visits.record(uuid(100 + at), 40, settings, activity);
    await context.visits.end(uuid(100 + at), 50, settings, 'done');
  }
}

const rowOf = (value: { report: { tables: readonly { rows: readonly { cells: readonly unknown[] }[] }[] } }, name: RegExp) =>
  value.report.tables.flatMap(({ rows }) => rows).find(({ cells }) => name.test(String(cells[0])))?.cells;

const textOf = async (file: string): Promise<string> => {
  const read = await carriers.read('USB', file);
  return read.ok ? Buffer.from(read.value).toString('utf8') : '';
};

describe('a preview', () => {
  ownKiosk();
  test('gathers visits, groups, help and tallies of the range, and nothing of another', async () => {
    await practise(6);
    await context.groups.add(uuid(1), 'cb-1', groupAt('nguoi-dan', 30, 12, 9));
    await context.groups.add(uuid(2), 'cb-1', groupAt('khac-xa', 20, 8, 8));
    for (let at = 0; at < 7; at += 1) await context.tallies.count('nguoi-dan', 'vneid', 1);
    for (let at = 0; at < 6; at += 1) await context.away.add(uuid(10 + at), 'cb-1', helpWith('return'));
    const result = await preview(context, { ...month, columns: [...DEFAULT_COLUMNS] });
    const value = calls['report.preview'].output.parse(result.ok ? result.value : null);
    expect(value.empty).toBe(false);
    expect(rowOf(value, /^Người dân/)).toEqual(expect.arrayContaining([1, 30, 12, 9]));
    expect(rowOf(value, /^Tại máy/)).toContain(6);
    expect(value.report.notes.join(' ')).toContain('Lượt dùng máy: 6.');
    const other = await preview(context, { from: '2024-02-01', to: '2024-02-29', columns: [...DEFAULT_COLUMNS] });
    expect(other.ok && other.value.empty).toBe(true);
  });

  test('a step is named as the lesson names it', async () => {
    const script = context.content.pack()?.scripts.find(({ id }) => id === 'dang-nhap-vneid');
    const step = script?.segments[0]?.groups[0]?.steps[0];
    for (let at = 0; at < 5; at += 1) {
      await context.visits.start(uuid(100 + at), settings);
      const activity = { ...runOf({ script: 'dang-nhap-vneid', steps: { [step?.id ?? '']: 'hint' } }), id: uuid(500 + at) };
      await context.visits.record(uuid(100 + at), 40, settings, activity);
    }
    const result = await preview(context, { ...month, columns: ['hardest'] });
    const told = result.ok ? String(rowOf(result.value, /^Tại máy/)?.[1]) : '';
    expect(told).toContain(step?.say.vi.replaceAll('**', ''));
  });

  test.each([
    ['2026-11-26', '2026-11-25'],
    ['2021-01-01', '2026-11-26'],
    ['1999-12-31', '2000-01-03'],
  ])('a range that cannot be, %s to %s, is refused', async (from, to) => {
    expect(await preview(context, { from, to, columns })).toEqual({ ok: false, error: 'bad-range' });
    expect(await save(context, { from, to, columns, format: 'csv', carrier: 'USB' })).toEqual({ ok: false, error: 'bad-range' });
  });
});

describe('a report that is written out', () => {
  ownKiosk();
  test('is what the preview showed, under a name of kiosk, month and moment, and audited', async () => {
    await context.groups.add(uuid(1), 'cb-1', groupAt('nguoi-dan', 30, 12, 9));
    await context.audit.record({ who: 'cb-1', act: 'recovery.made', about: '', outcome: 'done' });
    const shown = await preview(later, { ...month, columns });
    const result = await save(later, { ...month, columns, format: 'csv', carrier: 'USB' });
    if (!result.ok || !shown.ok) throw new Error('not written');
    expect(result.value.file).toMatch(/^bao-cao-[a-z0-9-]+-\d{4}-\d{2}-lap-\d{8}-\d{4}\.csv$/);
    expect(result.value.path).toBe(`/sticks/USB/GocSo/${result.value.file}`);
    const text = await textOf(result.value.file);
    expect(text.slice(0, 1)).toBe('\uFEFF');
    for (const table of shown.value.report.tables)
      for (const { cells } of table.rows)
        expect(text).toContain(`\r\n${cells.map((cell) => (cell === null ? '*' : cell)).join(';')}\r\n`);
    const [first] = await context.audit.recent(1);
    expect(first).toMatchObject({ who: 'cb-1', act: 'report.made', about: `csv ${month.from}–${month.to}`, outcome: 'done' });
    // The end of the audit that stands in the file is an entry of it.
    const said = /Đầu chuỗi nhật ký cán bộ: mục (\d+), ([0-9a-f]{64})/.exec(text);
    const entry = (await context.audit.recent(50)).find(({ sequence }) => sequence === Number(said?.[1]));
    expect(entry?.hash).toBe(said?.[2]);
  });

  test('an Excel file begins as one does', async () => {
    const result = await save(later, { ...month, columns, format: 'xlsx', carrier: 'USB' });
    const read = await carriers.read('USB', result.ok ? result.value.file : '');
    expect(Buffer.from(read.ok ? read.value : []).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004', 'latin1'));
  });

  test('a PDF of the pages, and the pages on paper, are told to the audit too, also where they do not come about', async () => {
    const printing = { ...context.printing, pdf: async () => success(Buffer.from('%PDF')), sheet: async () => failure('no-a4') };
    const papers = { ...later, printing } as Context;
    const result = await save(papers, { ...month, columns, format: 'pdf', carrier: 'USB' });
    expect(await textOf(result.ok ? result.value.file : '')).toBe('%PDF');
    expect(await print(papers, { ...month, columns, job: uuid(90) })).toEqual({ ok: false, error: 'no-a4' });
    const undrawn = { ...papers, printing: { ...printing, pdf: async () => failure('not-drawn') } } as Context;
    expect(await save(undrawn, { ...month, columns, format: 'pdf', carrier: 'USB' })).toEqual({ ok: false, error: 'not-drawn' });
    expect((await context.audit.recent(3)).map(({ about, outcome }) => `${about.split(' ')[0]} ${outcome}`)).toEqual([
      'pdf failed',
      'A4 failed',
      'pdf done',
    ]);
  });

  test('where the stick is gone, full or refuses, that is said, and the try stands in the audit', async () => {
    const write = () => save(later, { ...month, columns: ['note'], format: 'xlsx', carrier: 'USB' });
    carriers.fileSystem.setCapacity(10);
    expect(await write()).toEqual({ ok: false, error: 'carrier-full' });
    carriers.fileSystem.setCapacity(null);
    carriers.fileSystem.setReadOnly(true);
    expect(await write()).toEqual({ ok: false, error: 'carrier-failed' });
    carriers.pullOut('USB');
    expect(await write()).toEqual({ ok: false, error: 'carrier-gone' });
    expect((await context.audit.recent(3)).map(({ act, outcome }) => [act, outcome])).toEqual(
      Array.from({ length: 3 }, () => ['report.made', 'failed']),
    );
  });
});

describe('what is not a month that is over', () => {
  ownKiosk();
  test('can be looked at as far as it is months, and does not leave', async () => {
    expect(await preview(context, { ...month, columns })).toMatchObject({ ok: true });
    const ways = (range: typeof month) => [
      save(context, { ...range, columns, format: 'csv', carrier: 'USB' }),
      print(context, { ...range, columns, job: uuid(90) }),
    ];
    for (const result of await Promise.all(ways(month))) expect(result).toEqual({ ok: false, error: 'not-over' });
    const days = { from: '2026-09-01', to: '2026-09-29' };
    for (const result of await Promise.all([preview(context, { ...days, columns }), ...ways(days)]))
      expect(result).toEqual({ ok: false, error: 'not-months' });
    expect(await carriers.files('USB')).toEqual({ ok: true, value: [] });
  });
});

describe('statements', () => {
  ownKiosk();
  test('are written for the visits of the range, once each however often they are written, and audited', async () => {
    await practise(2);
    const write = async () => {
      const result = await xapi(context, { ...month, carrier: 'USB' });
      if (!result.ok) throw new Error(result.error);
      expect(result.value).toMatchObject({ statements: 6, unreadable: [] });
      return JSON.parse(await textOf(result.value.file)) as { id: string; object: { definition: { name: object } } }[];
    };
    const [first, again] = [await write(), await write()];
    expect(first).toEqual(again);
    expect(new Set(first.map(({ id }) => id)).size).toBe(6);
    for (const { id } of first) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first[0]?.object.definition.name).toEqual({
      'vi-VN': context.content.pack()?.scripts.find(({ id }) => id === 'dang-nhap-vneid')?.title.vi,
    });
    expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'report.made', about: `xapi ${month.from}–${month.to}` });
  });

  test('of nothing are an empty list; more than a year at once is refused', async () => {
    const result = await xapi(context, { from: '2024-02-01', to: '2024-02-29', carrier: 'USB' });
    expect(JSON.parse(await textOf(result.ok ? result.value.file : ''))).toEqual([]);
    expect(await xapi(context, { from: '2024-01-01', to: '2025-01-01', carrier: 'USB' })).toEqual({
      ok: false,
      error: 'bad-range',
    });
  });
});
