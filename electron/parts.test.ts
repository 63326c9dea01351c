import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { fakeApp, fakeElectron, FakeSession, FakeWebContents, FakeWindow, resetFakeElectron } from '#support/fake-electron.ts';
import type { Session } from 'electron';
import { FIRST_PICTURE, SILENCE } from '#core/watchdog/escalation.ts';

vi.mock('electron', () => fakeElectron);
const { createWatchdog } = await import('./watchdog.ts');
const { createHiddenRasteriser } = await import('./print-surface.ts');
const { readFlags } = await import('./flags.ts');
const { noteEndsIn, onDefect } = await import('./exit.ts');
const { coverOptions, kioskOptions, printOptions, viewerOptions } = await import('./windows.ts');
const { isRefused } = await import('./switches.ts');

const session = new FakeSession('print') as unknown as Session;
beforeEach(() => resetFakeElectron());

describe('the watchdog', () => {
  test('waits for the first picture, then for three beats', () => {
    const clock = createFakeClock();
    const acts: string[] = [];
    const watchdog = createWatchdog(clock, (remedy, how) => acts.push(`${remedy} ${how}`));
    clock.advance(FIRST_PICTURE - 1);
    watchdog.heard();
    clock.advance(SILENCE - 1);
    expect(acts).toEqual([]);
    watchdog.heard();
    clock.advance(SILENCE);
    expect(acts).toEqual(['reload hung']);
    watchdog.stop();
    watchdog.heard();
    watchdog.failed('gone');
    clock.advance(FIRST_PICTURE * 2);
    expect(acts).toEqual(['reload hung']);
  });

  test('escalates from the page to its window to the program, and knows what is gone from what stands still', () => {
    const clock = createFakeClock();
    const acts: string[] = [];
    const watchdog = createWatchdog(clock, (remedy, how) => acts.push(`${remedy} ${how}`));
    for (let turn = 0; turn < 2; turn += 1) watchdog.failed('gone');
    clock.advance(3 * FIRST_PICTURE);
    expect(acts).toEqual(['reload gone', 'reload gone', 'new-window hung', 'new-window hung', 'exit hung']);
  });

  test('takes silence for nothing while something holds the program up, twice over, and not for ever', () => {
    const clock = createFakeClock();
    const acts: string[] = [];
    const watchdog = createWatchdog(clock, (remedy) => acts.push(remedy));
    const first = watchdog.hold();
    const second = watchdog.hold();
    watchdog.heard();
    clock.advance(10 * FIRST_PICTURE);
    first();
    first();
    clock.advance(10 * FIRST_PICTURE);
    expect(acts).toEqual([]);
    second();
    clock.advance(FIRST_PICTURE - 1);
    expect(acts).toEqual([]);
    clock.advance(1);
    expect(acts).toEqual(['reload']);
  });

  test('of a page that is gone acts also while it is held', () => {
    const acts: string[] = [];
    const watchdog = createWatchdog(createFakeClock(), (remedy) => acts.push(remedy));
    watchdog.hold();
    watchdog.failed('gone');
    expect(acts).toEqual(['reload']);
  });
});

describe('printing', () => {
  test('a document is drawn at the size it gave itself, and its window goes', async () => {
    const rasteriser = createHiddenRasteriser(session, (token) => `app://kiosk/print/${token}`);
    const result = await rasteriser.draw('t', { pdf: true, dotsPerMillimetre: null });
    expect(result).toMatchObject({ ok: true, value: { widthMillimetres: 80, heightMillimetres: 120, png: null } });
    const [window] = FakeWindow.all;
    expect(window?.loaded).toEqual(['app://kiosk/print/t']);
    expect(window?.webContents.pdfOptions).toMatchObject({
      pageSize: { width: 80 / 25.4, height: 120 / 25.4 },
      preferCSSPageSize: true,
    });
    expect(window?.webContents.debugger.commands).toEqual([]);
    expect(window?.destroyed).toBe(true);
  });

  test('as a picture it has one pixel for every dot of the printer, whatever screen the window is on', async () => {
    const rasteriser = createHiddenRasteriser(session, (token) => `app://kiosk/print/${token}`);
    const result = await rasteriser.draw('t', { pdf: false, dotsPerMillimetre: 8 });
    expect(result).toMatchObject({ ok: true, value: { pdf: null, png: new Uint8Array(Buffer.from('PNG')) } });
    const [metrics, shot] = FakeWindow.all[0]?.webContents.debugger.commands ?? [];
    expect(metrics).toMatchObject(['Emulation.setDeviceMetricsOverride', { deviceScaleFactor: 8 / (96 / 25.4) }]);
    expect(shot).toMatchObject(['Page.captureScreenshot', { format: 'png', clip: { x: 0, y: 0, scale: 1 } }]);
  });

  test('a drawing that never ends is given up, one that breaks is a crash, one may refuse; every window goes', async () => {
    vi.useFakeTimers();
    const rasteriser = createHiddenRasteriser(session, (token) => `app://kiosk/print/${token}`);
    FakeWebContents.answer = null;
    const stuck = rasteriser.draw('t', { pdf: true, dotsPerMillimetre: 8 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await stuck).toEqual({ ok: false, error: 'timed-out' });
    FakeWebContents.answer = 'failed';
    expect(await rasteriser.draw('t', { pdf: true, dotsPerMillimetre: null })).toEqual({ ok: false, error: 'crashed' });
    FakeWebContents.answer = 'clipped';
    expect(await rasteriser.draw('t', { pdf: true, dotsPerMillimetre: null })).toEqual({ ok: false, error: 'clipped' });
    expect(FakeWindow.all.map(({ destroyed }) => destroyed)).toEqual([true, true, true]);
    vi.useRealTimers();
  });
});

test('flags: ours are read, others passed over, nonsense falls back', () => {
  expect(readFlags(['.', '--window', '--data', '/d', '--transport=loopback', '--port=8080', '--enable-logging'])).toEqual({
    window: true,
    demo: false,
    data: '/d',
    port: 8080,
    transport: 'loopback',
  });
  expect(readFlags(['--port=99999', '--transport=x'])).toEqual({
    window: false,
    demo: false,
    data: null,
    port: 0,
    transport: 'scheme',
  });
  expect(readFlags(['--demo']).demo).toBe(true);
});

describe('the end of the program', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('after a defect the program starts itself again, unless somebody watches it', () => {
    onDefect(new Error('x'));
    expect([fakeApp.relaunch.mock.calls.length, fakeApp.exit.mock.calls]).toEqual([1, [[70]]]);
    vi.stubEnv('KIOSK_SUPERVISED', '1');
    onDefect(new Error('x'));
    expect([fakeApp.relaunch.mock.calls.length, fakeApp.exit.mock.calls]).toEqual([1, [[70], [70]]]);
  });

  test('is noted, and comes also where the note or the log fails', () => {
    const noted: string[] = [];
    noteEndsIn((state) => noted.push(state));
    onDefect(new Error('x'));
    expect(noted).toEqual(['defect']);
    noteEndsIn(() => {
      throw new Error('disk');
    });
    expect(() => onDefect(new Error('x'))).toThrow('disk');
    noteEndsIn(() => {});
    expect(fakeApp.exit).toHaveBeenCalledTimes(2);
  });
});

describe('options of windows', () => {
  const at = { x: 0, y: 0, width: 1080, height: 1920 };
  const safe = {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    disableWakeLocks: true,
    backgroundThrottling: false,
    zoomMode: 'disabled',
    session,
  };

  test('of every window are safe, and none has a preload', () => {
    const place = { inWindow: false, packaged: true, at };
    for (const options of [
      kioskOptions(session, place),
      coverOptions(session, at),
      printOptions(session),
      viewerOptions(session),
    ]) {
      expect(options.webPreferences).toMatchObject({ ...safe, devTools: false });
      expect(options.webPreferences).not.toHaveProperty('preload');
      expect(options.show).toBe(false);
    }
    expect(viewerOptions(session).webPreferences?.plugins).toBe(true);
    expect(kioskOptions(session, place).webPreferences).not.toHaveProperty('plugins');
  });

  test('of the kiosk fill the display; in a window they do not, and only what is not packaged has developer tools', () => {
    expect(kioskOptions(session, { inWindow: false, packaged: true, at })).toMatchObject({
      ...at,
      backgroundColor: '#1E1210',
      kiosk: true,
      fullscreen: true,
      frame: false,
      skipTaskbar: true,
      resizable: false,
      movable: false,
      minimizable: false,
      maximizable: false,
      roundedCorners: false,
      hasShadow: false,
      autoHideMenuBar: true,
    });
    const open = kioskOptions(session, { inWindow: true, packaged: false, at });
    expect(open.kiosk).toBeUndefined();
    expect(open.webPreferences?.devTools).toBe(true);
    expect(coverOptions(session, at)).toMatchObject({
      focusable: false,
      backgroundColor: '#000000',
      webPreferences: { javascript: false },
    });
  });
});

describe('the command line', () => {
  test.each([
    '--remote-debugging-port=9222',
    '--REMOTE-DEBUGGING-PIPE',
    '-remote-debugging-port',
    '/remote-debugging-port=0',
    '--inspect',
    '--inspect-brk=1',
    '--js-flags=--expose-gc',
    '--no-sandbox',
    '--disable-web-security',
    '--load-extension=/x',
    '--host-resolver-rules=',
    '--proxy-server=x',
    '--renderer-cmd-prefix=x',
  ])('%s is refused', (word) => {
    expect(isRefused(word)).toBe(true);
  });

  test.each(['--window', '--data', '/home/a', 'C:/inspect', '--transport=loopback', '.', '--port=1', 'inspect'])(
    '%s is not',
    (word) => {
      expect(isRefused(word)).toBe(false);
    },
  );
});
