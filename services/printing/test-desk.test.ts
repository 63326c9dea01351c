import { expect, test } from 'vitest';
import type { JobState, PrinterChoice, PrinterState, Settings } from '#core/contract/shapes.ts';
import type { JobPaper } from '#core/printing/job.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import { officeSheet } from '#support/office-sheets.ts';
import { slipPack } from '#support/slip-pack.ts';
import { fixedContent } from '#services/content/fixed-content.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { createFakePrinter } from './fake-printer.ts';
import { createFakeRasteriser } from './fake-rasteriser.ts';
import { createPassingJournal } from './journal/passing-journal.ts';
import type { PrintDesk } from './print-desk.ts';
import { WHILE_IDLE } from './printer-watch.ts';
import { createFakeTwin } from './twin/fake-twin.ts';
import { createPrintDesk } from './slip-desk.ts';

const A: PrinterChoice = { kind: 'system', name: 'A' };
const B: PrinterChoice = { kind: 'system', name: 'B' };

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A kiosk with two printers behind it, by their names. */
function setUp(changes: Partial<Settings> = {}, pack: typeof slipPack | null = slipPack) {
  const clock = createFakeClock();
  const notices = createNoticeBoard(clock, silentLogger);
  const printers = { A: createFakePrinter(), B: createFakePrinter() };
  let settings: Settings = { ...DEFAULT_SETTINGS, printer: A, ...changes };
  const rasteriser = createFakeRasteriser((token) => desk.document(token));
  const desk: PrintDesk = createPrintDesk({
    content: fixedContent(pack),
    settings: { read: () => settings, save: async (next) => ({ ok: true, value: next }) },
    rasteriser,
    twin: createFakeTwin(),
    printers: {
      open: (choice) => (choice.kind === 'system' ? printers[choice.name === 'A' ? 'A' : 'B'] : null),
      list: async () => [{ name: 'A', label: 'Máy quầy 2' }],
    },
    devices: async () => ['/dev/usb/lp0'],
    clock,
    ids: systemIds,
    log: silentLogger,
    notices,
    journal: createPassingJournal(clock),
  });
  const jobs: [string, JobState][] = [];
  const states: [PrinterUse, PrinterState][] = [];
  const papers: JobPaper[] = [];
  desk.onJob((job, state, paper) => {
    jobs.push([job, state]);
    papers.push(paper);
  });
  desk.onState((state, use) => states.push([use, state]));
  const choose = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next };
  };
  return { clock, desk, notices, printers, rasteriser, jobs, papers, states, choose };
}

test('the test page goes to the printer it is of, on the paper that is in it, with a code of a listed portal', async () => {
  const { desk, printers, rasteriser, jobs, papers } = setUp({ officePrinter: B, paper: 'roll-80' });
  expect(await desk.test({ job: 'j', which: 'slips', language: 'vi' })).toEqual({
    ok: true,
    value: { state: 'sent', paper: 'roll-80' },
  });
  expect(await desk.test({ job: 'k', which: 'office', language: 'en' })).toEqual({
    ok: true,
    value: { state: 'sent', paper: 'a4' },
  });
  expect(printers.A.printed.map(({ title, paper }) => [title, paper])).toEqual([['Goc So test', 'roll-80']]);
  expect(printers.B.printed.map(({ title, paper }) => [title, paper])).toEqual([['Goc So test', 'a4']]);
  expect(rasteriser.drawn).toMatchObject([
    {
      kind: 'test',
      page: { use: 'slips', language: 'vi', qr: { host: 'dichvucong.gov.vn' }, printedAt: '2026-11-23T02:00:00.000Z' },
    },
    { kind: 'test', page: { use: 'office', language: 'en' } },
  ]);
  expect(jobs).toEqual([
    ['j', 'sent'],
    ['k', 'sent'],
  ]);
  // A page whose call is never answered learns its paper from here.
  expect(papers).toEqual(['roll-80', 'a4']);
});

test('asked for twice under one id it comes out once; a visitor’s limits do not hold for it', async () => {
  const { desk, printers } = setUp();
  await Promise.all([
    desk.test({ job: 'j', which: 'slips', language: 'vi' }),
    desk.test({ job: 'j', which: 'slips', language: 'vi' }),
  ]);
  for (const job of ['a', 'b', 'c', 'd']) expect((await desk.test({ job, which: 'slips', language: 'vi' })).ok).toBe(true);
  expect(printers.A.offered).toHaveLength(5);
});

test('without content it has no code, without a printer it is not printed, and a roll holds no A4', async () => {
  const bare = setUp({}, null);
  expect((await bare.desk.test({ job: 'j', which: 'slips', language: 'vi' })).ok).toBe(true);
  expect(bare.rasteriser.drawn).toMatchObject([{ page: { qr: null } }]);
  const none = setUp({ printer: { kind: 'none' } });
  expect(await none.desk.test({ job: 'j', which: 'slips', language: 'vi' })).toEqual({ ok: false, error: 'no-printer' });
  const roll = setUp({ paper: 'roll-80' });
  expect(await roll.desk.test({ job: 'j', which: 'office', language: 'vi' })).toEqual({ ok: false, error: 'no-a4' });
});

test('a test that does not come out has failed, whatever the spooler said first', async () => {
  const { desk, printers, jobs } = setUp();
  printers.A.behave('interrupt');
  expect((await desk.test({ job: 'j', which: 'slips', language: 'vi' })).ok).toBe(true);
  await settle();
  expect(jobs.at(-1)).toEqual(['j', 'failed']);
});

test('papers of the office go to their own printer, slips stay with theirs', async () => {
  const { desk, printers } = setUp({ officePrinter: B, paper: 'roll-80' });
  expect((await desk.sheet({ job: 'j', about: 'report', sheet: officeSheet('a4', 1) })).ok).toBe(true);
  expect([printers.A.offered.length, printers.B.printed.length]).toEqual([0, 1]);
  const asked = { kind: 'slip', job: 'k', visit: 'v', procedure: 'thu-tuc', answers: {}, language: 'vi' } as const;
  expect((await desk.print(asked)).ok).toBe(true);
  expect([printers.A.printed.length, printers.B.printed.length]).toEqual([1, 1]);
});

test('a paper that must not be lost goes to no printer of air', async () => {
  const { desk, rasteriser } = setUp({ officePrinter: { kind: 'virtual', plays: 'well' } });
  expect(await desk.sheet({ job: 'j', about: 'report', sheet: officeSheet('a4', 1), secret: true })).toEqual({
    ok: false,
    error: 'no-printer',
  });
  expect(rasteriser.drawn).toEqual([]);
});

test('both are known, each with when it was asked, and a change of either is told', async () => {
  const { clock, desk, printers, states } = setUp({ officePrinter: B });
  await settle();
  expect(desk.known('slips')).toEqual({ state: 'ready', askedAt: Date.UTC(2026, 10, 23, 2) });
  expect(desk.known('office')).toEqual({ state: 'ready', askedAt: Date.UTC(2026, 10, 23, 2) });
  printers.B.become('no-paper');
  clock.advance(60_000);
  await desk.ask();
  expect(desk.known('office')).toEqual({ state: 'no-paper', askedAt: Date.UTC(2026, 10, 23, 2, 1) });
  expect([desk.state('slips'), desk.state('office')]).toEqual(['ready', 'no-paper']);
  expect(states).toEqual([
    ['slips', 'ready'],
    ['office', 'ready'],
    ['office', 'no-paper'],
  ]);
});

test('a paper that was lost is a notice unless its own printer says what is wrong with it', async () => {
  const { desk, notices, printers } = setUp({ officePrinter: B });
  printers.B.behave('time-out');
  printers.A.become('no-paper');
  await desk.ask();
  await desk.sheet({ job: 'j', about: 'report', sheet: officeSheet('a4', 1) });
  await settle();
  expect(notices.list()).toMatchObject([{ kind: 'print-failed', about: 'timed-out' }]);
  notices.clear();
  printers.A.become('ready');
  printers.B.become('no-paper');
  await desk.ask();
  await desk.sheet({ job: 'k', about: 'report', sheet: officeSheet('a4', 1) });
  await settle();
  expect(notices.list()).toEqual([]);
});

test('where one printer does both it is asked once, and what is known of it is known of both', async () => {
  const { clock, desk, printers, choose } = setUp({ officePrinter: B });
  await settle();
  choose({ officePrinter: null });
  printers.A.become('cover');
  await desk.ask();
  expect(desk.known('office')).toEqual(desk.known('slips'));
  expect(desk.known('slips').state).toBe('cover');
  // The former one is asked nothing any more.
  const { asked } = printers.B;
  clock.advance(WHILE_IDLE);
  await settle();
  expect(printers.B.asked).toBe(asked);
});

test('a printer that does not answer is not waited for', async () => {
  const { clock, desk, printers } = setUp();
  await settle();
  printers.A.state = () => new Promise(() => {});
  const asked = desk.ask();
  clock.advance(5_000);
  await asked;
  expect(desk.known('slips').state).toBe('ready');
});

test('what can be chosen: queues of the system and device files', async () => {
  expect(await setUp().desk.discover()).toEqual({ queues: [{ name: 'A', label: 'Máy quầy 2' }], devices: ['/dev/usb/lp0'] });
});
