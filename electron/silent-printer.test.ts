import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session, WebContents } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { PrinterJob, PrinterProblem } from '#services/printing/printer.ts';
import { A_SLOW_PAGE, PATIENCE_FOR_SHEETS } from '#services/printing/sheet-patience.ts';
import type { SystemSpool } from '#services/printing/system-spool.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { fakeElectron, FakeSession, FakeWebContents, FakeWindow, resetFakeElectron } from '#support/fake-electron.ts';

vi.mock('electron', () => fakeElectron);
const { createSilentPrinters, PATIENCE_FOR_SLIPS, PATIENCE_FOR_VIEWER, printSilently } = await import('./silent-printer.ts');
const { makePrinters } = await import('./printers.ts');
const { lockContents, withinViewer } = await import('./lock-down.ts');

const session = new FakeSession('paper') as unknown as Session;
beforeEach(() => {
  resetFakeElectron();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function jobOf(paper: PrinterJob['paper'] = 'roll-80', widthMillimetres = 80, pdf = new Uint8Array([1])) {
  const drawn = { pdf, png: null, widthMillimetres, heightMillimetres: 172.4 };
  return { id: 'job', title: 'slip', paper, drawn, onAccepted: vi.fn() };
}

const FIFTY_PAGES = new TextEncoder().encode('<</Type /Page>>'.repeat(50));

const silently = (contents: FakeWebContents, job: PrinterJob, onLate: (accepted: boolean) => void = () => {}) =>
  printSilently(contents as unknown as WebContents, { name: 'XP 80', job, log: silentLogger, onLate });

describe('a silent print', () => {
  test('always gives the page size, of a roll in microns, and names the device', async () => {
    const contents = new FakeWebContents();
    const job = jobOf();
    const answer = silently(contents, job);
    const [printed] = contents.printed;
    expect(printed?.options).toMatchObject({
      silent: true,
      deviceName: 'XP 80',
      pageSize: { width: 80_000, height: 172_400 },
      margins: { marginType: 'none' },
      copies: 1,
    });
    expect(job.onAccepted).not.toHaveBeenCalled();
    printed?.callback(true, '');
    expect(await answer).toEqual({ ok: true, value: null });
    expect(job.onAccepted).toHaveBeenCalled();
  });

  test('names sheets, and turns a broad one', () => {
    const contents = new FakeWebContents();
    for (const paper of ['a5', 'a4', 'a4-landscape'] as const) void silently(contents, jobOf(paper, 297));
    expect(contents.printed.map(({ options }) => options)).toMatchObject([
      { pageSize: 'A5', landscape: false },
      { pageSize: 'A4', landscape: false },
      { pageSize: 'A4', landscape: true },
    ]);
  });

  test('that is refused is refused, and a callback that never comes ends in time', async () => {
    const contents = new FakeWebContents();
    const refused = silently(contents, jobOf());
    contents.printed[0]?.callback(false, 'Invalid printer settings');
    expect(await refused).toEqual({ ok: false, error: 'refused' });
    const silent = silently(contents, jobOf());
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(await silent).toEqual({ ok: false, error: 'timed-out' });
    // Many pages take their time to be handed over.
    const many = silently(contents, jobOf('a4', 210, FIFTY_PAGES));
    await vi.advanceTimersByTimeAsync(100 * SECOND);
    contents.printed.at(-1)?.callback(true, '');
    expect(await many).toEqual({ ok: true, value: null });
  });

  test.each([true, false])('whose answer comes after its time is no print any more, and is told: %s', async (accepted) => {
    const contents = new FakeWebContents();
    const job = jobOf();
    const onLate = vi.fn();
    const silent = silently(contents, job, onLate);
    await vi.advanceTimersByTimeAsync(60 * SECOND);
    contents.printed[0]?.callback(accepted, '');
    expect(await silent).toEqual({ ok: false, error: 'timed-out' });
    expect(job.onAccepted).not.toHaveBeenCalled();
    expect(onLate.mock.calls).toEqual([[accepted]]);
  });
});

/** Printers over a spooler that says what a test wants. */
function setUp(outcome: Result<null, PrinterProblem> = success(null)) {
  const done: string[] = [];
  const spooler = { full: false };
  const spool: SystemSpool = {
    list: async () => [{ name: 'XP 80', label: 'XP 80' }],
    state: async () => 'no-paper',
    async attend(name, { id }) {
      if (spooler.full) throw new Error('ENOSPC');
      done.push(`attend ${name}`);
      return {
        document: `called "${id}"`,
        async follow(patience) {
          done.push(`follow ${patience / SECOND}`);
          return outcome;
        },
        callBack: async () => void done.push('call back'),
        drop: async () => void done.push('drop'),
      };
    },
    async takeBack() {
      done.push('take back');
      return { jobs: ['old'], left: [] };
    },
  };
  const others = { open: vi.fn(() => null), list: async () => [] };
  const holds = { now: 0, ever: 0 };
  const hold = () => {
    holds.now += 1;
    holds.ever += 1;
    return () => void (holds.now -= 1);
  };
  const printers = createSilentPrinters({ session, others, spool, hold, log: silentLogger });
  const begin = (job: PrinterJob) => printers.open({ kind: 'system', name: 'XP 80' })?.print(job);
  const contents = () => FakeWindow.all.at(-1)?.webContents;
  const print = async (job: PrinterJob, answer: boolean | null) => {
    const printed = begin(job);
    await vi.advanceTimersByTimeAsync(SECOND);
    if (answer === null) await vi.advanceTimersByTimeAsync(60 * SECOND);
    else contents()?.printed[0]?.callback(answer, 'Print job failed');
    return printed;
  };
  return { printers, begin, contents, print, spooler, done, others, holds };
}

describe('printers of the system', () => {
  test('are listed and judged by the spooler, which first calls back what an earlier run left, once', async () => {
    const { printers, done, others } = setUp();
    expect(await printers.takeBack?.()).toEqual({ jobs: ['old'], left: [] });
    expect(await printers.list()).toEqual([{ name: 'XP 80', label: 'XP 80' }]);
    expect(await printers.open({ kind: 'system', name: 'XP 80' })?.state()).toBe('no-paper');
    printers.open({ kind: 'system', name: 'XP 80' });
    expect(done).toEqual(['take back']);
    const network = { kind: 'network', host: '192.168.1.50', port: 9100 } as const;
    printers.open(network);
    expect(others.open).toHaveBeenCalledWith(network);
  });

  test('get the document in a window of its own, by its own name, and are followed for as long as somebody waits', async () => {
    const { print, done } = setUp();
    expect(await print(jobOf(), true)).toEqual({ ok: true, value: null });
    expect(await print({ ...jobOf('a4', 210), ofOffice: true }, true)).toEqual({ ok: true, value: null });
    expect(await print({ ...jobOf('a4', 210, FIFTY_PAGES), ofOffice: true }, true)).toEqual({ ok: true, value: null });
    const followed = [PATIENCE_FOR_SLIPS, PATIENCE_FOR_SHEETS, PATIENCE_FOR_SHEETS + 49 * A_SLOW_PAGE].map(
      (patience) => `follow ${patience / SECOND}`,
    );
    expect(done).toEqual(['take back', ...followed.flatMap((follow) => ['attend XP 80', follow])]);
    const [window] = FakeWindow.all;
    expect(window?.loaded).toEqual(['data:application/pdf;base64,AQ==']);
    expect(window?.webContents.executed).toEqual([String.raw`document.title = "called \"job\""`]);
    expect(window?.options['webPreferences']).toMatchObject({ plugins: true, sandbox: true, session });
    expect(FakeWindow.all.map(({ destroyed }) => destroyed)).toEqual([true, true, true]);
  });

  test('that the spooler cannot get it out of fail, however well they took it', async () => {
    const job = jobOf();
    expect(await setUp(failure('timed-out')).print(job, true)).toEqual({ ok: false, error: 'timed-out' });
    expect(job.onAccepted).toHaveBeenCalled();
  });

  test('that refuse are not followed; what may have been taken in silence is called back, and again where they say so late', async () => {
    const refused = setUp();
    expect(await refused.print(jobOf(), false)).toEqual({ ok: false, error: 'refused' });
    expect(refused.done.slice(2)).toEqual(['drop']);
    const silent = setUp();
    const job = jobOf();
    expect(await silent.print(job, null)).toEqual({ ok: false, error: 'timed-out' });
    expect(silent.done.slice(2)).toEqual(['call back']);
    silent.contents()?.printed[0]?.callback(true, '');
    expect(silent.done.slice(2)).toEqual(['call back', 'call back']);
    expect(job.onAccepted).not.toHaveBeenCalled();
    const never = setUp();
    await never.print(jobOf(), null);
    never.contents()?.printed[0]?.callback(false, 'cancelled');
    expect(never.done.slice(2)).toEqual(['call back', 'drop']);
  });

  test('hold the watchdog from the call until its answer, and no longer, whatever comes', async () => {
    const { begin, contents, print, holds } = setUp();
    const printed = begin(jobOf());
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(holds).toEqual({ now: 1, ever: 1 });
    contents()?.printed[0]?.callback(true, '');
    await printed;
    expect(holds).toEqual({ now: 0, ever: 1 });
    await print(jobOf(), false);
    await print(jobOf(), null);
    expect(holds).toEqual({ now: 0, ever: 3 });
  });

  test('are given nothing that cannot be marked', async () => {
    const { print, spooler } = setUp();
    spooler.full = true;
    expect(await print(jobOf(), true)).toEqual({ ok: false, error: 'refused' });
    expect(FakeWindow.all).toEqual([]);
  });

  test('refuse what the viewer does not open in time, or does not call by its name: that could not be called back', async () => {
    const { begin, done, contents } = setUp();
    const loading = vi.spyOn(FakeWindow.prototype, 'loadURL').mockReturnValueOnce(new Promise(() => {}));
    const stuck = begin(jobOf());
    await vi.advanceTimersByTimeAsync(PATIENCE_FOR_VIEWER);
    expect(await stuck).toEqual({ ok: false, error: 'refused' });
    expect(done.slice(2)).toEqual(['drop']);
    expect(FakeWindow.all.map(({ destroyed }) => destroyed)).toEqual([true]);
    loading.mockRestore();
    FakeWebContents.answer = null;
    const unnamed = begin(jobOf());
    await vi.advanceTimersByTimeAsync(SECOND + PATIENCE_FOR_VIEWER);
    expect(contents()?.printed).toEqual([]);
    expect(await unnamed).toEqual({ ok: false, error: 'refused' });
    expect(done.slice(2)).toEqual(['drop', 'attend XP 80', 'drop']);
  });
});

test('only Windows needs the browser to print: elsewhere the Electron host prints as the web host does', async () => {
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder('/data');
  const tools = { clock: createFakeClock(), log: silentLogger, fileSystem, dataFolder: '/data' };
  const network = { kind: 'network', host: '192.168.1.50', port: 9100 } as const;
  const kinds = ['linux', 'win32'].map((platform) => {
    const printers = makePrinters(tools, { platform, session, hold: () => () => {} });
    return [{ kind: 'none' }, { kind: 'folder' }, network].map((choice) => printers.open(choice as never)?.takes);
  });
  // What the one host offers, the other offers.
  expect(kinds[0]).toEqual(kinds[1]);
});

test('the window of a document may show it in the browser’s viewer, and go nowhere else', () => {
  const contents = new FakeWebContents();
  lockContents(contents as unknown as WebContents, { own: withinViewer, surface: 'kiosk' });
  const refused = (url: string): boolean => {
    const event = { url, preventDefault: vi.fn() };
    contents.emit('will-frame-navigate', event);
    return event.preventDefault.mock.calls.length > 0;
  };
  expect(['data:application/pdf;base64,AQ==', 'chrome-extension://viewer/index.html'].map(refused)).toEqual([false, false]);
  expect(['data:text/html,x', 'app://kiosk/', 'https://evil.example/', 'chrome://settings/'].map(refused)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});
