import { beforeEach, describe, expect, test } from 'vitest';
import { SECOND } from '#core/basics/durations.ts';
import type { Result } from '#core/basics/result.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock, type FakeClock } from '#services/environment/fake-clock.ts';
import { createFakeLine, type FakeLine } from '#support/fake-line.ts';
import { BROKEN, COVER_OPEN, LOW, OUT_OF_PAPER, WELL } from '#support/printer-sink.ts';
import { thermalPage } from '#support/thermal-page.ts';
import type { Printer, PrinterProblem } from '../printer.ts';
import type { Drawn } from '../rasteriser.ts';
import { createRasterPrinter, DEADLINE } from './raster-printer.ts';
import { toBitmap } from './to-bitmap.ts';

/** Three bands, the last one short: 1.04 s of the slowest head. */
const SLIP = thermalPage(500);
const OUT = (500 / 480) * SECOND;
/** Five bands. */
const LONG = thermalPage(1200);

let clock: FakeClock;
let line: FakeLine;
let printer: Printer;
let accepted: number;
beforeEach(() => {
  clock = createFakeClock();
  line = createFakeLine(clock);
  printer = createRasterPrinter({ open: line.open, clock, log: silentLogger });
  accepted = 0;
});

const print = (drawn: Drawn = SLIP): Promise<Result<null, PrinterProblem>> =>
  printer.print({ id: 'job', title: 'Goc So', paper: 'roll-80', drawn, onAccepted: () => (accepted += 1) });

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
/** Lets so much time pass that whatever waits for it goes on at its moment. */
async function pass(milliseconds: number): Promise<void> {
  for (let gone = 0; gone < milliseconds; gone += 100) {
    await settle();
    clock.advance(100);
  }
  await settle();
}
/** The outcome once it is there, and after how much time. */
async function timed<Value>(work: Promise<Value>): Promise<readonly [Value, number]> {
  const begun = clock.elapsed();
  const progress = { took: -1 };
  void work.then(() => (progress.took = clock.elapsed() - begun));
  await settle();
  while (progress.took < 0 && clock.elapsed() - begun < DEADLINE * 2) await pass(100);
  return [await work, progress.took];
}

const acts = (at = 0): readonly string[] =>
  (line.papers[at]?.acts ?? []).map((act) => (act.kind === 'asked' ? `asked ${act.n}` : act.kind));

describe('a slip', () => {
  test('comes out dot for dot, and the printer is asked before it, between its bands and after it', async () => {
    const [outcome, took] = await timed(print());
    expect(outcome).toEqual({ ok: true, value: null });
    const bitmap = toBitmap(SLIP);
    expect(line.papers[0]?.picture()).toEqual(bitmap.ok && bitmap.value);
    const asked = ['asked 1', 'asked 2', 'asked 4'];
    expect(acts().slice(0, 17)).toEqual([
      ...asked,
      'init',
      ...asked,
      'band',
      ...asked,
      'band',
      ...asked,
      'band',
      ...asked.slice(0, 1),
    ]);
    expect(acts().filter((act) => act === 'cut')).toHaveLength(1);
    // Paper may run out as long as it can still be printing.
    expect(acts().at(-1)).toBe('asked 4');
    expect([accepted, line.cuts, line.openNow]).toEqual([1, 0, 0]);
    expect(took).toBeGreaterThanOrEqual(OUT);
    expect(took).toBeLessThan(OUT + SECOND);
    expect(await printer.state()).toBe('ready');
  });

  test('is counted as taken once it is handed over whole, while it is still followed', async () => {
    let settled = false;
    const slip = print().finally(() => (settled = true));
    await settle();
    expect([accepted, settled]).toEqual([1, false]);
    await timed(slip);
  });

  test('goes out although the roll is near its end', async () => {
    line.answers = (n) => LOW[n];
    expect((await timed(print()))[0].ok).toBe(true);
    expect(await printer.state()).toBe('low');
  });

  test('goes to a printer that never answers; it is unknown, not in trouble, and nobody waits for it twice', async () => {
    line.answers = () => undefined;
    const [outcome, took] = await timed(print());
    expect(outcome.ok).toBe(true);
    expect(acts()).toEqual(['asked 1', 'init', 'band', 'band', 'band', 'fed', 'cut']);
    expect([accepted, took]).toEqual([1, 500]);
    const asked = printer.state();
    await pass(500);
    expect(await asked).toBe('unknown');
  });

  test.each([
    ['no-paper', OUT_OF_PAPER],
    ['cover', COVER_OPEN],
    ['error', BROKEN],
    ['offline', { ...WELL, 1: 0x1a }],
  ] as const)('is not begun with %s', async (state, answers) => {
    line.answers = (n) => answers[n as 1];
    expect((await timed(print()))[0]).toEqual({ ok: false, error: 'refused' });
    expect([acts(), accepted]).toEqual([['asked 1', 'asked 2', 'asked 4'], 0]);
    expect(await printer.state()).toBe(state);
  });

  test('that has no dots is refused before anybody is called', async () => {
    expect(await print({ ...SLIP, png: null })).toEqual({ ok: false, error: 'refused' });
    expect(line.papers).toEqual([]);
  });

  test('for whom nobody is there is refused: offline where nobody answers the call, error where it may not be used', async () => {
    for (const problem of ['offline', 'error'] as const) {
      line.problem = problem;
      expect(await print()).toEqual({ ok: false, error: 'refused' });
      expect(await printer.state()).toBe(problem);
    }
    line.problem = null;
    expect(await printer.state()).toBe('ready');
  });
});

describe('in the middle of a slip', () => {
  test('paper runs out: nothing more is sent, so that nothing comes out with the next roll', async () => {
    let out = false;
    line.answers = (n, rows) => {
      out ||= rows >= 240;
      return (out ? OUT_OF_PAPER : WELL)[n];
    };
    expect((await timed(print()))[0]).toEqual({ ok: false, error: 'interrupted' });
    expect(acts().filter((act) => act === 'band' || act === 'cut')).toEqual(['band']);
    expect([accepted, line.cuts]).toEqual([0, 1]);
    expect(await printer.state()).toBe('no-paper');
  });

  test('paper runs out once everything was sent: it was taken, and is interrupted all the same', async () => {
    const slip = print();
    await settle();
    line.answers = (n) => OUT_OF_PAPER[n];
    expect((await timed(slip))[0]).toEqual({ ok: false, error: 'interrupted' });
    expect(accepted).toBe(1);
  });

  test('the line breaks', async () => {
    line.takes = (rows) => (rows >= 240 ? 'breaks' : 'all');
    expect((await timed(print()))[0]).toEqual({ ok: false, error: 'interrupted' });
  });

  test('it stops taking: given up after its time, talkative or not', async () => {
    line.takes = (rows) => (rows >= 240 ? 'never' : 'all');
    const [outcome, took] = await timed(print());
    expect([outcome, took]).toEqual([{ ok: false, error: 'timed-out' }, DEADLINE]);
    line.answers = () => undefined;
    expect((await timed(print()))[0]).toEqual({ ok: false, error: 'timed-out' });
    expect([accepted, line.openNow]).toEqual([0, 0]);
  });

  test('it answers one band too late: it is asked again at the next, and paper that runs out there stops the slip', async () => {
    line.answers = (n, rows) => (rows === 240 ? undefined : rows > 240 ? OUT_OF_PAPER[n] : WELL[n]);
    expect((await timed(print(LONG)))[0]).toEqual({ ok: false, error: 'interrupted' });
    expect(acts().filter((act) => act === 'band' || act === 'cut')).toEqual(['band', 'band']);
    expect([accepted, line.cuts]).toEqual([0, 1]);
  });

  test('it is too busy to answer: it is not waited for at every band, and has to answer once it can be through', async () => {
    let busy = true;
    line.answers = (n, rows) => (rows > 0 && busy ? undefined : WELL[n]);
    const slip = print(LONG);
    await pass(4 * SECOND);
    const between = acts().slice(acts().indexOf('band'), acts().lastIndexOf('band'));
    expect(between).toEqual(['band', 'asked 1', 'band', 'asked 1', 'band', 'asked 1', 'band']);
    busy = false;
    expect((await timed(slip))[0].ok).toBe(true);
    expect(await printer.state()).toBe('ready');
  });

  test('an answer that comes too late is not taken for one to another question', async () => {
    // Said by a printer that is well, of its drawer; as an answer to why it is offline it would be an open cover.
    const well = (n: number): number => (n === 1 ? 0x16 : 0x12);
    let owed: number[] | null = null;
    line.answers = (n, rows) => {
      if (rows < 240 || owed?.length === 0) return well(n);
      owed ??= [1];
      if (rows === 240) return undefined;
      // One look long each answer is the one to the question before.
      owed.push(n);
      const late = owed.shift() ?? 0;
      if (n === 4) owed = [];
      return well(late);
    };
    expect((await timed(print(LONG)))[0]).toEqual({ ok: true, value: null });
    expect([accepted, line.cuts, owed]).toEqual([1, 0, []]);
    expect(await printer.state()).toBe('ready');
  });

  test('its state is what it said last; it has one caller at a time', async () => {
    const slips = [print(), print()];
    await settle();
    expect([await printer.state(), line.openNow, line.papers.length]).toEqual(['ready', 1, 1]);
    await timed(Promise.all(slips));
    expect(line.papers.map(({ acts: done }) => done.filter(({ kind }) => kind === 'cut').length)).toEqual([1, 1]);
  });
});

describe('once all of a slip is there, it was sent, whatever is not said of it', () => {
  test('it falls silent for good: it is asked as long as there is time, and the line is let go, not cut', async () => {
    line.answers = (n, rows) => (rows > 0 ? undefined : WELL[n]);
    const [outcome, took] = await timed(print());
    expect(outcome).toEqual({ ok: true, value: null });
    expect(took - DEADLINE).toBeLessThan(SECOND);
    expect([accepted, line.cuts, line.openNow]).toEqual([1, 0, 0]);
  });

  test('the line breaks, or holds whoever asks', async () => {
    for (const manner of ['breaks', 'never'] as const) {
      line.takes = () => 'all';
      const slip = print();
      await settle();
      line.takes = () => manner;
      expect((await timed(slip))[0]).toEqual({ ok: true, value: null });
      expect([line.cuts, line.openNow]).toEqual([0, 0]);
    }
    expect(accepted).toBe(2);
  });

  test.each([OUT_OF_PAPER, COVER_OPEN, BROKEN])(
    'unless the printer says itself that it stopped, also after a silence',
    async (said) => {
      const slip = print();
      await settle();
      line.answers = () => undefined;
      await pass(3 * SECOND);
      line.answers = (n) => said[n];
      expect((await timed(slip))[0]).toEqual({ ok: false, error: 'interrupted' });
      expect([accepted, line.cuts]).toEqual([1, 1]);
    },
  );
});

describe('after a slip that was cut short', () => {
  const bitmap = toBitmap(SLIP);
  const dots = bitmap.ok ? bitmap.value.bytes : new Uint8Array();
  /** Of the head, its command with it. */
  const BAND = 72 * 240 + 8;

  test('the next is whole: the printer that waits for the rest of a band has it as white', async () => {
    line.goesOn = true;
    // It says nothing, and takes what it is asked in the middle of a band for dots.
    line.answers = () => undefined;
    line.takes = (rows) => (rows >= 240 ? 'half' : 'all');
    expect((await timed(print()))[0]).toEqual({ ok: false, error: 'interrupted' });
    expect(line.papers[0]?.rest()).toBe(BAND / 2);
    line.takes = () => 'all';
    expect((await timed(print()))[0]).toEqual({ ok: true, value: null });
    const paper = line.papers[1];
    expect(acts(1).slice(-6)).toEqual(['init', 'band', 'band', 'band', 'fed', 'cut']);
    expect(paper?.rest()).toBe(0);
    expect(paper?.picture().bytes.slice(-dots.length)).toEqual(dots);
    const broken = paper?.picture().bytes.slice(-dots.length - BAND / 2, -dots.length) ?? [];
    // The question, and nothing but white.
    expect(broken.filter((byte) => byte !== 0)).toEqual(Uint8Array.of(0x10, 0x04, 1));
  });

  test('a printer that waits for nothing passes over it; the one after that has none', async () => {
    line.takes = (rows) => (rows >= 240 ? 'breaks' : 'all');
    expect((await timed(print()))[0].ok).toBe(false);
    line.takes = () => 'all';
    for (const white of [BAND, 0]) {
      expect((await timed(print()))[0]).toEqual({ ok: true, value: null });
      expect(line.papers.at(-1)?.picture().bytes).toEqual(dots);
      expect(line.papers.at(-1)?.passedOver()).toBe(white);
    }
  });

  test('it stays so while nothing can be sent, and where the end of one is not known', async () => {
    line.takes = (rows) => (rows >= 240 ? 'breaks' : 'all');
    expect((await timed(print()))[0].ok).toBe(false);
    line.takes = () => 'all';
    line.answers = (n) => OUT_OF_PAPER[n];
    expect((await timed(print()))[0]).toEqual({ ok: false, error: 'refused' });
    line.answers = (n) => WELL[n];
    const slip = print();
    await settle();
    line.takes = () => 'breaks';
    expect((await timed(slip))[0].ok).toBe(true);
    line.takes = () => 'all';
    expect((await timed(print()))[0].ok).toBe(true);
    expect(line.papers.map((paper) => paper.passedOver())).toEqual([0, 0, BAND, BAND]);
  });
});
