import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_RUNS, parseRecord, type RunRecord, type RunState } from '#core/watchdog/run-record.ts';
import { fakeApp, fakeElectron, fakeMenu, fakeProtocol, FakeWindow, resetFakeElectron } from '#support/fake-electron.ts';

vi.mock('electron', () => fakeElectron);

/** The real program, from its first line, over a fake `electron`: what it does before it is ready, and whom it hands over to. */
const PATIENCE = 30_000;
const words = process.argv;
let folder: string;

/** Stands in for all the rest of the program, except where that is wanted. */
const booted = vi.fn(async () => {});
beforeEach(() => {
  resetFakeElectron();
  vi.resetModules();
  vi.doMock('./boot.ts', () => ({ boot: booted }));
  folder = mkdtempSync(join(tmpdir(), 'goc-so-main-'));
  fakeApp.paths.set('appData', folder);
  process.argv = [...words.slice(0, 1), '--data', join(folder, 'data')];
});
afterEach(async () => {
  // What was started ends as it does when staff leave.
  if (fakeApp.listenerCount('before-quit') > 0) {
    fakeApp.exit.mockClear();
    fakeApp.emit('before-quit', { preventDefault: () => {} });
    await vi.waitFor(() => expect(fakeApp.exit).toHaveBeenCalledWith(0), PATIENCE);
  }
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    for (const listener of process.listeners(name as 'uncaughtException')) {
      if (listener.name === 'onDefect') process.removeListener(name, listener);
    }
  }
  process.argv = words;
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const own = (): string => join(folder, 'goc-so-chromium');
const written = (): RunRecord => parseRecord(readFileSync(join(own(), 'runs.json'), 'utf8'));
function before(...states: readonly RunState[]): void {
  mkdirSync(own());
  const runs = states.map((state, at) => ({ from: Date.now() - (states.length - at) * 1000, state }));
  writeFileSync(join(own(), 'runs.json'), JSON.stringify({ ...NO_RUNS, runs }));
}
const shown = async (): Promise<FakeWindow> =>
  vi.waitFor(() => {
    const window = FakeWindow.all.find(({ loaded }) => loaded.length > 0);
    if (window === undefined) throw new Error('no window yet');
    return window;
  }, PATIENCE);

describe('the program', () => {
  test('asks whether it is the first before anything else, and as the second does nothing more', async () => {
    fakeApp.first = false;
    await import('./main.ts');
    expect(fakeApp.exit.mock.calls).toEqual([[0]]);
    expect(fakeProtocol.registerSchemesAsPrivileged).not.toHaveBeenCalled();
    expect([...fakeApp.switches]).toEqual([]);
    expect(FakeWindow.all).toEqual([]);
  });

  test('packaged, it does not start with a way in for others', async () => {
    process.argv = [...process.argv, '--remote-debugging-port=9222'];
    fakeApp.isPackaged = true;
    await import('./main.ts');
    expect(fakeApp.exit.mock.calls).toEqual([[1]]);
    expect(fakeApp.requestSingleInstanceLock).not.toHaveBeenCalled();
  });

  test('has no menu, a sandbox, its own scheme and its switches before it is ready, and opens the kiosk then', async () => {
    vi.doUnmock('./boot.ts');
    await import('./main.ts');
    expect(fakeMenu.setApplicationMenu).toHaveBeenCalledWith(null);
    expect(fakeApp.enableSandbox).toHaveBeenCalled();
    const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
    expect(fakeProtocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([{ scheme: 'app', privileges }]);
    expect(Object.fromEntries(fakeApp.switches)).toMatchObject({
      'overscroll-history-navigation': '0',
      'host-resolver-rules': 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    });
    expect(fakeApp.switches.has('disable-pinch')).toBe(true);
    expect(fakeApp.disableHardwareAcceleration).not.toHaveBeenCalled();
    expect((await shown()).loaded).toEqual(['app://kiosk/']);
    expect(written().runs.map(({ state }) => state)).toEqual(['starting']);
  });

  test('notes the deaths of the graphics card, and of nothing else', async () => {
    await import('./main.ts');
    await vi.dynamicImportSettled();
    expect(booted).toHaveBeenCalledTimes(1);
    const died = (type: string, reason = 'crashed'): boolean =>
      fakeApp.emit('child-process-gone', {}, { type, reason, exitCode: 1 });
    for (const type of ['GPU', 'Utility', 'GPU']) died(type);
    died('GPU', 'clean-exit');
    expect(written()).toMatchObject({ gpuDeaths: [expect.any(Number), expect.any(Number)], softwareSince: null });
    died('GPU');
    expect(written().softwareSince).not.toBeNull();
  });

  test('a defect is noted on the disk before it ends', async () => {
    await import('./main.ts');
    await vi.dynamicImportSettled();
    vi.stubEnv('KIOSK_SUPERVISED', '1');
    const listener = process.listeners('uncaughtException').find(({ name }) => name === 'onDefect');
    listener?.(new Error('x'), 'uncaughtException');
    expect(fakeApp.exit).toHaveBeenCalledWith(70);
    expect(written().runs.map(({ state }) => state)).toEqual(['defect']);
  });
});

describe('after four bad runs in a row', () => {
  test('a page that stands still says that the machine rests, and the program is started again after five minutes', async () => {
    before('gave-up', 'gave-up', 'defect', 'gave-up');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubEnv('KIOSK_SUPERVISED', '1');
    await import('./main.ts');
    await vi.dynamicImportSettled();
    const [window] = FakeWindow.all;
    const page = decodeURIComponent(window?.loaded[0] ?? '');
    expect(page).toMatch(/^data:text\/html/);
    expect(page).toContain('Máy tạm nghỉ, mời hỏi cán bộ tại quầy');
    expect(page).toContain('It starts again by itself');
    expect(page).not.toMatch(/<script|src=|href=|app:/);
    expect(window?.shown).toBe(true);
    expect(written().runs.at(-1)?.state).toBe('resting');
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(fakeApp.exit).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(fakeApp.exit.mock.calls).toEqual([[70]]);
  });

  test('that page is locked like the kiosk, and reaches nothing', async () => {
    before('gave-up', 'gave-up', 'defect', 'gave-up');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await import('./main.ts');
    await vi.dynamicImportSettled();
    const [window] = FakeWindow.all;
    const close = { preventDefault: vi.fn() };
    window?.emit('close', close);
    const key = { preventDefault: vi.fn() };
    window?.webContents.emit('before-input-event', key, { key: 'F12', control: false, alt: false, meta: false });
    expect([close.preventDefault.mock.calls.length, key.preventDefault.mock.calls.length]).toEqual([1, 1]);
    const cancelled: boolean[] = [];
    for (const url of ['app://kiosk/', 'https://evil.example/', 'file:///'])
      fakeElectron.session.fromPartition('goc-so-still').request?.({ url }, ({ cancel }) => cancelled.push(cancel));
    expect(cancelled).toEqual([true, true, true]);
    // Where not even this page can be drawn the time is rested all the same.
    window?.webContents.emit('render-process-gone');
    expect(fakeApp.exit).not.toHaveBeenCalled();
    const quit = { preventDefault: vi.fn() };
    fakeApp.emit('before-quit', quit);
    expect([quit.preventDefault.mock.calls.length, fakeApp.exit.mock.calls.at(-1)]).toEqual([1, [0]]);
  });

  test('and of the graphics card, it is drawn without it', async () => {
    mkdirSync(own());
    const runs = [4, 3, 2, 1].map((seconds) => ({ from: Date.now() - seconds * 1000, state: 'defect' }));
    writeFileSync(join(own(), 'runs.json'), JSON.stringify({ runs, gpuDeaths: [], softwareSince: Date.now() }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await import('./main.ts');
    await vi.dynamicImportSettled();
    expect(fakeApp.disableHardwareAcceleration).toHaveBeenCalled();
  });

  test('after the rest the kiosk is tried again', async () => {
    before('gave-up', 'gave-up', 'defect', 'gave-up', 'resting');
    await import('./main.ts');
    await vi.dynamicImportSettled();
    expect(booted).toHaveBeenCalledTimes(1);
    expect(FakeWindow.all).toEqual([]);
  });
});
