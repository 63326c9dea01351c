import { describe, expect, test } from 'vitest';
import type { ContentPack } from '#core/content/pack.ts';
import type { JobState, PrinterChoice, PrinterState, Settings } from '#core/contract/shapes.ts';
import { slipPack } from '#support/slip-pack.ts';
import { fixedContent } from '#services/content/fixed-content.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { createFakePrinter, createFakePrinterFactory } from './fake-printer.ts';
import { createFakeRasteriser } from './fake-rasteriser.ts';
import { createPassingJournal } from './journal/passing-journal.ts';
import type { CodeRequest, PrintDesk, SlipRequest } from './print-desk.ts';
import type { Printer } from './printer.ts';
import { createPrintDesk } from './slip-desk.ts';
import { FRESH, WHILE_IDLE } from './printer-watch.ts';
import { BETWEEN_SLIPS } from './slip-limits.ts';
import { createFakeTwin } from './twin/fake-twin.ts';

function setUp({
  choice = { kind: 'folder' },
  pack = slipPack,
  takes = 'pdf',
}: { readonly choice?: PrinterChoice; readonly pack?: ContentPack | null; readonly takes?: Printer['takes'] } = {}) {
  const clock = createFakeClock();
  const printer = createFakePrinter(takes);
  const notices = createNoticeBoard(clock, silentLogger);
  let settings: Settings = { ...DEFAULT_SETTINGS, printer: choice };
  const rasteriser = createFakeRasteriser((token) => desk.document(token));
  const twin = createFakeTwin();
  const desk: PrintDesk = createPrintDesk({
    content: fixedContent(pack),
    settings: {
      read: () => settings,
      save: async (next) => {
        settings = next;
        return { ok: true, value: next };
      },
    },
    rasteriser,
    twin,
    printers: createFakePrinterFactory(printer),
    clock,
    ids: systemIds,
    log: silentLogger,
    notices,
    journal: createPassingJournal(clock),
  });
  const jobs: [string, JobState][] = [];
  const states: PrinterState[] = [];
  desk.onJob((job, state) => jobs.push([job, state]));
  desk.onState((state) => states.push(state));
  const choose = (next: PrinterChoice): void => {
    settings = { ...settings, printer: next };
  };
  return { clock, printer, notices, rasteriser, twin, desk, jobs, states, choose };
}

const request = (changes: Partial<SlipRequest> = {}): SlipRequest => ({
  kind: 'slip',
  job: 'job-1',
  visit: 'visit-1',
  procedure: 'thu-tuc',
  answers: {},
  language: 'vi',
  ...changes,
});

/** Lets every promise that can settle do so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the code of a kept place', () => {
  const script = { id: 'bai', title: { vi: 'Bài', en: 'Lesson' } } as ContentPack['scripts'][number];
  const pack: ContentPack = { ...slipPack, scripts: [script] };
  const code: CodeRequest = {
    kind: 'code',
    job: 'job-1',
    visit: 'visit-1',
    language: 'vi',
    script: 'bai',
    code: { pictures: ['cat', 'fish', 'fan'], check: '123' },
    until: '2026-12-24T00:00:00.000Z',
  };

  test('goes to paper with the title of its lesson, and counts as a slip', async () => {
    const { desk, rasteriser, printer } = setUp({ pack });
    expect(await desk.print(code)).toEqual({ ok: true, value: { state: 'sent', paper: 'a5' } });
    expect(rasteriser.drawn).toMatchObject([
      { kind: 'code', sheet: { lesson: script.title, code: code.code, until: code.until, paper: 'a5' } },
    ]);
    expect(printer.printed[0]?.title).toBe('Goc So bai');
    expect(await desk.print(request({ job: 'job-2' }))).toEqual({ ok: false, error: 'too-soon' });
  });

  test('of a lesson that is gone is not printed', async () => {
    const { desk } = setUp();
    expect(await desk.print(code)).toEqual({ ok: false, error: 'content-missing' });
  });
});

describe('reading before printing', () => {
  test('a slip and the code of a kept place are read as they were drawn, with the hosts of the content', async () => {
    const { desk, twin, printer } = setUp();
    expect((await desk.print(request())).ok).toBe(true);
    expect(twin.read).toMatchObject([{ document: { kind: 'slip' }, portals: slipPack.portals }]);
    expect(twin.read[0]?.png.length).toBeGreaterThan(0);
    // A printer that takes a PDF has no use for the dots.
    expect(printer.printed[0]?.drawn).toMatchObject({ pdf: expect.any(Uint8Array) as Uint8Array, png: null });
  });

  test('what does not read as it should never reaches the printer: staff are told, and it does not count as a slip', async () => {
    const { desk, twin, printer, notices, jobs } = setUp();
    twin.find('code-unreadable');
    expect(await desk.print(request({ job: 'a' }))).toEqual({ ok: false, error: 'printer-failed' });
    expect(printer.offered).toEqual([]);
    expect(jobs).toEqual([['a', 'failed']]);
    expect(notices.list().map(({ kind, about }) => [kind, about])).toEqual([['slip-unfit', 'thu-tuc: code-unreadable']]);
    twin.find(null);
    expect((await desk.print(request({ job: 'b' }))).ok).toBe(true);
  });

  test('where the reading itself breaks nothing is printed either', async () => {
    const { desk, twin, printer, notices } = setUp();
    twin.find('broken');
    expect((await desk.print(request())).ok).toBe(false);
    expect(printer.offered).toEqual([]);
    expect(notices.list().map(({ about }) => about)).toEqual(['thu-tuc: unread']);
  });

  test.each(['glyphs', 'clipped', 'too-long'] as const)(
    'a page that refuses (%s) is told to staff by name, a browser that is gone as a print that failed',
    async (refusal) => {
      const { desk, twin, rasteriser, notices } = setUp();
      rasteriser.fail('unavailable');
      expect((await desk.print(request({ job: 'a' }))).ok).toBe(false);
      expect(notices.list().map(({ kind, about }) => [kind, about])).toEqual([['print-failed', 'not-drawn']]);
      rasteriser.fail(refusal);
      expect((await desk.print(request({ job: 'b' }))).ok).toBe(false);
      expect(notices.list().map(({ kind, about }) => [kind, about])).toEqual([
        ['print-failed', 'not-drawn'],
        ['slip-unfit', `thu-tuc: ${refusal}`],
      ]);
      expect(twin.read).toEqual([]);
    },
  );
});

describe('a slip', () => {
  test('goes from content to paper, and is called sent, never printed', async () => {
    const { desk, printer, rasteriser, jobs } = setUp();
    expect(await desk.print(request())).toEqual({ ok: true, value: { state: 'sent', paper: 'a5' } });
    expect(rasteriser.drawn).toMatchObject([{ kind: 'slip', slip: { code: '1.001193' } }]);
    expect(printer.printed.map(({ title, paper, drawn }) => [title, paper, drawn.widthMillimetres])).toEqual([
      ['Goc So thu-tuc', 'a5', 148],
    ]);
    expect(jobs).toEqual([['job-1', 'sent']]);
  });

  test('is drawn as its printer takes it; a thermal head has a roll under it whatever was said of paper before', async () => {
    const sheet = setUp();
    await sheet.desk.print(request());
    expect(sheet.printer.printed.map(({ drawn }) => [drawn.pdf === null, drawn.png === null])).toEqual([[false, true]]);
    const roll = setUp({ takes: 'raster' });
    expect(await roll.desk.print(request())).toEqual({ ok: true, value: { state: 'sent', paper: 'roll-80' } });
    expect(roll.printer.printed.map(({ drawn }) => [drawn.pdf === null, drawn.png === null])).toEqual([[true, false]]);
    expect(roll.rasteriser.drawn).toMatchObject([{ slip: { paper: 'roll-80' } }]);
  });

  test('asked for twice under one id comes out once, also while it is on its way', async () => {
    const { desk, printer, clock } = setUp();
    const both = await Promise.all([desk.print(request()), desk.print(request())]);
    clock.advance(BETWEEN_SLIPS);
    const again = await desk.print(request());
    expect([...both, again].every((result) => result.ok)).toBe(true);
    expect(printer.offered).toHaveLength(1);
  });

  test('keeps the limits, and a failed one costs nothing', async () => {
    const { desk, printer, clock } = setUp();
    printer.behave('refuse');
    expect(await desk.print(request({ job: 'a' }))).toEqual({ ok: false, error: 'printer-failed' });
    printer.behave('print');
    expect((await desk.print(request({ job: 'b' }))).ok).toBe(true);
    expect(await desk.print(request({ job: 'c' }))).toEqual({ ok: false, error: 'too-soon' });
    for (const job of ['d', 'e']) {
      clock.advance(BETWEEN_SLIPS);
      expect((await desk.print(request({ job }))).ok).toBe(true);
    }
    clock.advance(BETWEEN_SLIPS);
    expect(await desk.print(request({ job: 'f' }))).toEqual({ ok: false, error: 'too-many' });
  });

  test('that the spooler took and then gave up is told as failed, and may be tried again at once', async () => {
    const { desk, printer, jobs } = setUp();
    printer.behave('abort');
    expect((await desk.print(request())).ok).toBe(true);
    await settle();
    expect(jobs).toEqual([
      ['job-1', 'sent'],
      ['job-1', 'failed'],
    ]);
    expect(await desk.print(request())).toEqual({ ok: true, value: { state: 'failed', paper: 'a5' } });
    printer.behave('print');
    expect((await desk.print(request({ job: 'job-2' }))).ok).toBe(true);
  });

  test('that failed stays failed, whatever its printer says of having taken it afterwards', async () => {
    const { desk, printer, jobs } = setUp();
    let late = (): void => {};
    printer.print = async ({ onAccepted }) => {
      late = onAccepted;
      return { ok: false, error: 'timed-out' };
    };
    expect(await desk.print(request())).toEqual({ ok: false, error: 'printer-failed' });
    late();
    await settle();
    expect(jobs).toEqual([['job-1', 'failed']]);
  });

  test('tells how long to wait for the next, and staff of a failure the printer says nothing about', async () => {
    const { desk, printer, notices, clock } = setUp();
    expect(desk.wait()).toBe(0);
    await desk.print(request());
    clock.advance(10_000);
    expect(desk.wait()).toBe(BETWEEN_SLIPS - 10_000);
    clock.advance(BETWEEN_SLIPS);
    printer.behave('abort');
    await desk.print(request({ job: 'job-2' }));
    await settle();
    expect(notices.list().map(({ kind, about }) => [kind, about])).toEqual([['print-failed', 'aborted']]);
    expect(desk.wait()).toBe(0);
  });

  test('fails without a notice where the printer itself says what is wrong: staff see that as long as it lasts', async () => {
    const { desk, printer, notices } = setUp();
    printer.become('no-paper');
    await settle();
    desk.look('slips');
    printer.behave('abort');
    await desk.print(request());
    await settle();
    expect([desk.state('slips'), notices.list()]).toEqual(['no-paper', []]);
  });

  test('comes out by a word, once more by a word, and is counted on its day by kind and paper', async () => {
    const { desk, clock, printer } = setUp();
    await desk.print(request());
    await settle();
    expect(await desk.answer('job-1', 'again')).toEqual({ ok: true, value: { state: 'failed' } });
    expect(await desk.print(request())).toEqual({ ok: false, error: 'too-soon' });
    clock.advance(BETWEEN_SLIPS);
    expect(await desk.print(request())).toEqual({ ok: true, value: { state: 'sent', paper: 'a5' } });
    await settle();
    await desk.answer('job-1', 'came-out');
    expect(printer.offered).toHaveLength(2);
    expect(await desk.counts('2026-11-01', '2026-11-30')).toEqual({
      '2026-11-23': { slip: { a5: { asked: 1, sent: 1, cameOut: 1, failed: 0 } } },
    });
  });

  test('that cannot be drawn fails without touching the printer', async () => {
    const { desk, printer, rasteriser } = setUp();
    rasteriser.fail('unavailable');
    expect(await desk.print(request())).toEqual({ ok: false, error: 'printer-failed' });
    expect(printer.offered).toEqual([]);
  });

  test('needs a printer and content', async () => {
    expect(await setUp({ choice: { kind: 'none' } }).desk.print(request())).toEqual({ ok: false, error: 'no-printer' });
    expect(await setUp({ pack: null }).desk.print(request())).toEqual({ ok: false, error: 'content-missing' });
    const { desk, notices } = setUp();
    expect(await desk.print(request({ procedure: 'khong-co' }))).toEqual({ ok: false, error: 'content-missing' });
    expect(notices.list()).toEqual([]);
  });

  test('whose QR would lead beyond the ceiling is not printed, and staff are told', async () => {
    const { desk, notices, printer } = setUp();
    expect(await desk.print(request({ procedure: 'ra-ngoai' }))).toEqual({ ok: false, error: 'content-missing' });
    expect(notices.list().map(({ kind, about }) => [kind, about])).toEqual([['content-problem', 'ra-ngoai']]);
    expect(printer.offered).toEqual([]);
  });

  test('a defect of the printer is a failed slip, not a hung screen', async () => {
    const { desk, printer } = setUp();
    printer.print = () => Promise.reject(new Error('broken'));
    expect(await desk.print(request())).toEqual({ ok: false, error: 'printer-failed' });
  });
});

describe('the printer’s state', () => {
  test('is none without a printer and follows a new choice by itself', async () => {
    const { desk, printer, states, choose } = setUp({ choice: { kind: 'none' } });
    expect(desk.state('slips')).toBe('none');
    printer.become('low');
    choose({ kind: 'folder' });
    expect(desk.state('slips')).toBe('unknown');
    await settle();
    expect(desk.state('slips')).toBe('low');
    choose({ kind: 'none' });
    expect(desk.state('slips')).toBe('none');
    expect(states).toEqual(['unknown', 'low', 'none']);
  });

  test('a calm printer is asked every few minutes; one in trouble often, until it is well', async () => {
    const { printer, clock, desk } = setUp();
    await settle();
    expect([desk.state('slips'), printer.asked]).toEqual(['ready', 1]);
    clock.advance(WHILE_IDLE - 1);
    await settle();
    expect(printer.asked).toBe(1);
    clock.advance(1);
    await settle();
    expect(printer.asked).toBe(2);
    printer.become('no-paper');
    printer.behave('abort');
    await desk.print(request());
    await settle();
    expect(desk.state('slips')).toBe('no-paper');
    printer.become('ready');
    clock.advance(20_000);
    await settle();
    expect(desk.state('slips')).toBe('ready');
    const asked = printer.asked;
    clock.advance(WHILE_IDLE - 1);
    await settle();
    expect(printer.asked).toBe(asked);
  });

  test('is known before the press: an empty tray is told minutes after nobody asked, at once where somebody comes', async () => {
    const { printer, clock, desk, states } = setUp();
    await settle();
    printer.become('no-paper');
    clock.advance(FRESH);
    for (let visitor = 0; visitor < 5; visitor += 1) desk.look('slips');
    await settle();
    expect(states).toEqual(['ready', 'no-paper']);
    expect(printer.asked).toBe(2);
    // One question at a time, and none so soon again.
    for (let visitor = 0; visitor < 5; visitor += 1) desk.look('slips');
    await settle();
    expect(printer.asked).toBe(2);
    clock.advance(FRESH);
    desk.look('slips');
    await settle();
    expect(printer.asked).toBe(3);
  });

  test('is asked every two seconds while a job is under way', async () => {
    const { printer, clock, desk, states } = setUp();
    await settle();
    printer.behave('swallow');
    expect((await desk.print(request())).ok).toBe(true);
    await settle();
    printer.become('no-paper');
    clock.advance(2_000);
    await settle();
    expect(states).toEqual(['ready', 'no-paper']);
  });

  test('is asked no more once the desk is closed, and whoever waits for it is answered', async () => {
    const { printer, clock, desk } = setUp();
    await settle();
    const { asked } = printer;
    await desk.close();
    clock.advance(10 * WHILE_IDLE);
    desk.look('slips');
    await desk.ask();
    await settle();
    expect(printer.asked).toBe(asked);
  });
});
