import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { fakeApp, fakeElectron, FakeSession, FakeWebContents, FakeWindow, resetFakeElectron } from '#support/fake-electron.ts';
import type { Session } from 'electron';
import { FIRST_PICTURE, SILENCE } from '#core/watchdog/escalation.ts';

vi.mock('electron', () => fakeElectron);
const { createWatchdog } = await import('./watchdog.ts');
const { createHiddenRasteriser } = await import('./print-surface.ts');
const { readFlags } = await import('./flags.ts');
const { onDefect } = await import('./exit.ts');
const { kioskOptions } = await import('./windows.ts');

const session = new FakeSession('print') as unknown as Session;
beforeEach(() => resetFakeElectron());

describe('the watchdog', () => {
  test('waits for the first picture, then for three beats', () => {
    const clock = createFakeClock();
    const acts: string[] = [];
    const watchdog = createWatchdog(clock, (remedy) => acts.push(remedy));
    clock.advance(FIRST_PICTURE - 1);
    watchdog.heard();
    clock.advance(SILENCE - 1);
    expect(acts).toEqual([]);
    watchdog.heard();
    clock.advance(SILENCE);
    expect(acts).toEqual(['reload']);
    watchdog.stop();
    clock.advance(FIRST_PICTURE * 2);
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
    data: '/d',
    port: 8080,
    transport: 'loopback',
  });
  expect(readFlags(['--port=99999', '--transport=x'])).toEqual({ window: false, data: null, port: 0, transport: 'scheme' });
});

test('a defect ends the program with the code the supervisor restarts on', () => {
  onDefect(new Error('x'));
  expect(fakeApp.exit).toHaveBeenCalledWith(70);
});

test('a packaged program has no developer tools; a window is not a kiosk', () => {
  expect(kioskOptions(session, false, true).webPreferences?.devTools).toBe(false);
  expect(kioskOptions(session, true, false).kiosk).toBeUndefined();
});
