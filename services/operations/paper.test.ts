import { afterAll, beforeAll, expect, test } from 'vitest';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { firstDay, lastDay, monthOf } from '#core/report/days.ts';
import { failure, success } from '#core/basics/result.ts';
import type { Context } from '#services/app/context.ts';
import type { SheetProblem, SheetRequest } from '#services/printing/sheet-desk.ts';
import { startTestApp, type TestApp } from '#support/test-app.ts';
import { uuid } from '#support/visit-records.ts';
import { cards, declaration, figures, handout, recovery, todo } from './paper.ts';

let kiosk: TestApp;
beforeAll(async () => {
  kiosk = await startTestApp();
  await kiosk.app.context.staff.setup('907116');
});
afterAll(() => kiosk.close());

/** The service with a printer that keeps in memory what it was given, or fails. */
function withPrinter(problem: SheetProblem | null = null): {
  readonly context: Context;
  readonly asked: readonly SheetRequest[];
} {
  const asked: SheetRequest[] = [];
  const { context } = kiosk.app;
  const printing: Context['printing'] = {
    ...context.printing,
    async sheet(request) {
      asked.push(request);
      return problem === null ? success({ state: 'sent' as const }) : failure(problem);
    },
  };
  return { context: { ...context, printing }, asked };
}

async function everythingOnDisk(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

test('the recovery sheet is printed as a secret, written in the audit, and its code lies nowhere on disk', async () => {
  const { context, asked } = withPrinter();
  const made = await context.staff.makeRecovery();
  if (!made.ok) throw new Error(made.error);
  const result = await recovery(context, { job: uuid(1), code: made.value, language: 'vi' });
  expect(result).toEqual({ ok: true, value: { state: 'sent' } });
  expect(asked).toMatchObject([{ job: uuid(1), about: 'recovery', secret: true }]);
  expect(JSON.stringify(asked[0]?.sheet)).toContain(made.value);
  const [last] = await context.audit.recent(1);
  expect(last).toMatchObject({ who: context.staff.who(), act: 'recovery.printed', about: '', outcome: 'done' });
  const disk = await everythingOnDisk(join(kiosk.folder, 'data'));
  expect(disk).toContain('recovery.printed');
  expect(disk).not.toContain(made.value);
});

test('a code that opens nothing any more is not printed', async () => {
  const { context, asked } = withPrinter();
  const first = await context.staff.makeRecovery();
  await context.staff.makeRecovery();
  if (!first.ok) throw new Error(first.error);
  expect(await recovery(context, { job: uuid(1), code: first.value, language: 'vi' })).toEqual({
    ok: false,
    error: 'no-such-code',
  });
  expect(asked).toEqual([]);
});

test('where it cannot be printed the audit says so too', async () => {
  const { context } = withPrinter('keeps-files');
  const made = await context.staff.makeRecovery();
  if (!made.ok) throw new Error(made.error);
  expect(await recovery(context, { job: uuid(1), code: made.value, language: 'vi' })).toEqual({
    ok: false,
    error: 'keeps-files',
  });
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'recovery.printed', outcome: 'failed' });
});

test('self-declarations come as many as asked for, and leave no trace', async () => {
  const { context, asked } = withPrinter();
  const before = context.audit.head();
  expect(await declaration(context, { job: uuid(2), copies: 3, language: 'vi' })).toEqual({ ok: true, value: { state: 'sent' } });
  expect(asked[0]?.about).toBe('declaration');
  expect(asked[0]?.sheet.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
  expect(context.audit.head()).toEqual(before);
});

test('answer cards come a page each, from any number on, and leave no trace', async () => {
  const { context, asked } = withPrinter();
  const before = context.audit.head();
  expect(await cards(context, { job: uuid(3), first: 39, count: 2, language: 'vi' })).toEqual({
    ok: true,
    value: { state: 'sent' },
  });
  expect(asked).toMatchObject([{ about: 'cards', sheet: { look: 'cards' } }]);
  expect(asked[0]?.sheet.blocks.map((block) => block.kind === 'card' && block.label)).toEqual([
    'Thẻ trả lời số 39',
    'Thẻ trả lời số 40',
  ]);
  expect(context.audit.head()).toEqual(before);
});

test('handouts of a lesson come as many as asked for, in one job, and leave no trace; of what is no lesson there is none', async () => {
  const { context, asked } = withPrinter();
  const before = context.audit.head();
  const ask = { job: uuid(5), copies: 30, language: 'vi' } as const;
  expect(await handout(context, { ...ask, procedure: 'tai-khoan-dvc' })).toEqual({ ok: true, value: { state: 'sent' } });
  expect(asked).toMatchObject([{ job: uuid(5), about: 'handout', sheet: { look: 'handout', copies: 30 } }]);
  expect(context.audit.head()).toEqual(before);
  expect(await handout(context, { ...ask, procedure: 'dat-dai' })).toEqual({ ok: false, error: 'content-missing' });
  expect(asked).toHaveLength(1);
});

test('the figures of months that are over are printed and written in the audit; no other range is', async () => {
  const { context, asked } = withPrinter();
  const range = { from: '2026-09-01', to: '2026-10-31' };
  expect(await figures(context, { job: uuid(3), ...range, language: 'vi' })).toEqual({ ok: true, value: { state: 'sent' } });
  expect(asked[0]?.about).toBe('figures');
  expect(asked[0]?.sheet.title).toBe('Thống kê sử dụng Góc Số 2026-09-01 2026-10-31');
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'report.made', about: 'A4 2026-09-01 2026-10-31' });
  const error = async (from: string, to: string) => {
    const wrong = await figures(context, { job: uuid(4), from, to, language: 'vi' });
    return wrong.ok ? null : wrong.error;
  };
  expect(await error('2026-10-31', '2026-10-01')).toBe('bad-range');
  expect(await error('2026-09-01', '2026-10-30')).toBe('not-months');
  const now = monthOf(dayInVietnam(context.clock.now()));
  expect(await error(firstDay(now), lastDay(now))).toBe('not-over');
  expect(asked).toHaveLength(1);
});

test('the list of the month is printed as it stands, and leaves no trace', async () => {
  const { context, asked } = withPrinter();
  const before = context.audit.head();
  expect(await todo(context, { job: uuid(3), language: 'vi' })).toEqual({ ok: true, value: { state: 'sent' } });
  expect(asked).toMatchObject([{ job: uuid(3), about: 'todo', sheet: { size: 'a4', title: 'Việc trong tháng' } }]);
  expect(JSON.stringify(asked[0]?.sheet)).toContain('Giờ làm việc');
  expect(context.audit.head()).toEqual(before);
});
