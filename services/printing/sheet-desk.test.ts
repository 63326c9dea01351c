import { expect, test } from 'vitest';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { JobState, PaperSize, PrinterChoice, Settings } from '#core/contract/shapes.ts';
import { SHEET_KINDS } from '#core/printing/job.ts';
import { ROLLS } from '#core/slip/paper-sizes.ts';
import { officeSheet } from '#support/office-sheets.ts';
import { fixedContent } from '#services/content/fixed-content.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { createFakePrinter, createFakePrinterFactory } from './fake-printer.ts';
import { createFakeRasteriser } from './fake-rasteriser.ts';
import { createPassingJournal } from './journal/passing-journal.ts';
import type { PrintDesk } from './print-desk.ts';
import type { Printer } from './printer.ts';
import { createPrintDesk } from './slip-desk.ts';
import { createFakeTwin } from './twin/fake-twin.ts';

const SYSTEM: PrinterChoice = { kind: 'system', name: 'Q' };

function setUp(choice: PrinterChoice = SYSTEM, paper: PaperSize = 'a5', takes: Printer['takes'] = 'pdf') {
  const clock = createFakeClock();
  const journal = createPassingJournal(clock);
  const printer = createFakePrinter(takes);
  const settings: Settings = { ...DEFAULT_SETTINGS, printer: choice, paper };
  const rasteriser = createFakeRasteriser((token) => desk.document(token));
  const twin = createFakeTwin();
  const notices = createNoticeBoard(clock, silentLogger);
  const desk: PrintDesk = createPrintDesk({
    // Papers of the office need no content.
    content: fixedContent(null),
    settings: { read: () => settings, save: async (next) => ({ ok: true, value: next }) },
    rasteriser,
    twin,
    printers: createFakePrinterFactory(printer),
    clock,
    ids: systemIds,
    log: silentLogger,
    notices,
    journal,
  });
  const jobs: [string, JobState][] = [];
  desk.onJob((job, state) => jobs.push([job, state]));
  return { clock, desk, journal, printer, rasteriser, twin, notices, jobs };
}

const sheet = officeSheet('a4-landscape', 3);

test('a paper of the office goes to the printer in its size, and is called sent, never printed', async () => {
  const { desk, printer, rasteriser, jobs } = setUp();
  expect(await desk.sheet({ job: 'j', about: 'report', sheet })).toEqual({ ok: true, value: { state: 'sent' } });
  expect(rasteriser.drawn).toEqual([{ kind: 'sheet', sheet }]);
  expect(
    printer.printed.map(({ title, paper, secret, ofOffice, drawn }) => [title, paper, secret, ofOffice, drawn.widthMillimetres]),
  ).toEqual([['Goc So report', 'a4-landscape', false, true, 297]]);
  expect(jobs).toEqual([['j', 'sent']]);
});

test('each paper stands in the journal by what it is, and is counted as a paper of the office', async () => {
  const { clock, desk, journal } = setUp();
  for (const about of SHEET_KINDS) await desk.sheet({ job: about, about, sheet });
  expect(SHEET_KINDS.map((about) => journal.find(about))).toMatchObject(SHEET_KINDS.map((about) => ({ kind: 'sheet', about })));
  const today = dayInVietnam(clock.now());
  expect((await desk.counts(today, today))[today]).toEqual({
    sheet: { 'a4-landscape': { asked: SHEET_KINDS.length, sent: SHEET_KINDS.length, cameOut: 0, failed: 0 } },
  });
});

test('a handout is read before it is printed, for people take it home: staff are told which one does not read', async () => {
  const { desk, journal, printer, twin, notices } = setUp();
  const handout = { ...officeSheet('a4', 1), look: 'handout' } as const;
  const request = { about: 'handout', of: 'bai-hoc', sheet: handout } as const;
  expect((await desk.sheet({ job: 'a', ...request })).ok).toBe(true);
  expect(twin.read).toMatchObject([{ document: { sheet: handout } }]);
  expect(printer.printed.map(({ title, drawn }) => [title, drawn.png])).toEqual([['Goc So bai-hoc', null]]);
  expect(journal.find('a')?.about).toBe('handout');
  twin.find('wrong-host');
  expect(await desk.sheet({ job: 'b', ...request })).toEqual({ ok: false, error: 'printer-failed' });
  expect(printer.offered).toHaveLength(1);
  expect(notices.list().map(({ kind, about }) => [kind, about])).toEqual([['slip-unfit', 'bai-hoc: wrong-host']]);
});

test('staff see what they print: their papers are not read before', async () => {
  const { desk, printer, twin } = setUp();
  twin.find('code-unreadable');
  expect((await desk.sheet({ job: 'j', about: 'report', sheet })).ok).toBe(true);
  expect(twin.read).toEqual([]);
  expect(printer.printed[0]?.drawn.png).toBeNull();
});

test('asked for twice under one id it comes out once; staff meet no limit of visitors', async () => {
  const { desk, printer } = setUp();
  await Promise.all([desk.sheet({ job: 'j', about: 'report', sheet }), desk.sheet({ job: 'j', about: 'report', sheet })]);
  for (const job of ['a', 'b', 'c', 'd']) expect((await desk.sheet({ job, about: 'report', sheet })).ok).toBe(true);
  expect(printer.offered).toHaveLength(5);
});

test('a printer with a roll in it, or none, is said to be so; a folder takes A4 whatever slips are on', async () => {
  for (const roll of ROLLS)
    expect(await setUp(SYSTEM, roll).desk.sheet({ job: 'j', about: 'report', sheet })).toEqual({ ok: false, error: 'no-a4' });
  // An office printer takes A4 from its other tray, whichever sheet slips are on.
  for (const size of ['a5', 'a4'] as const)
    expect((await setUp(SYSTEM, size).desk.sheet({ job: 'j', about: 'report', sheet })).ok).toBe(true);
  expect(await setUp({ kind: 'none' }).desk.sheet({ job: 'j', about: 'report', sheet })).toEqual({
    ok: false,
    error: 'no-printer',
  });
  const thermal: PrinterChoice = { kind: 'network', host: '10.0.0.9', port: 9100 };
  expect(await setUp(thermal, 'a5', 'raster').desk.sheet({ job: 'j', about: 'report', sheet })).toEqual({
    ok: false,
    error: 'no-a4',
  });
  expect((await setUp({ kind: 'folder' }, 'roll-80').desk.sheet({ job: 'j', about: 'report', sheet })).ok).toBe(true);
});

test('what is secret never goes where it would stay', async () => {
  const { desk, rasteriser } = setUp({ kind: 'folder' });
  expect(await desk.sheet({ job: 'j', about: 'report', sheet, secret: true })).toEqual({ ok: false, error: 'keeps-files' });
  expect(rasteriser.drawn).toEqual([]);
  const queue = setUp();
  await queue.desk.sheet({ job: 'j', about: 'report', sheet, secret: true });
  expect(queue.printer.printed[0]?.secret).toBe(true);
});

test('a paper that cannot be drawn or does not come out has failed', async () => {
  const one = setUp();
  one.rasteriser.fail('crashed');
  expect(await one.desk.sheet({ job: 'j', about: 'report', sheet })).toEqual({ ok: false, error: 'printer-failed' });
  expect(await one.desk.pdf(sheet)).toEqual({ ok: false, error: 'not-drawn' });
  const other = setUp();
  other.printer.behave('abort');
  expect(await other.desk.sheet({ job: 'j', about: 'report', sheet })).toMatchObject({ ok: true });
  await new Promise((resolve) => setImmediate(resolve));
  expect(other.jobs).toEqual([
    ['j', 'sent'],
    ['j', 'failed'],
  ]);
});

test('as a PDF it needs no printer', async () => {
  const { desk } = setUp({ kind: 'none' });
  const pdf = await desk.pdf(sheet);
  expect(pdf.ok && new TextDecoder().decode(pdf.value.slice(0, 5))).toBe('%PDF-');
});
