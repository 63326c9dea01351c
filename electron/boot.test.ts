import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunRecord } from '#core/watchdog/run-record.ts';
import { takeWriterLock } from '#services/storage/writer-lock.ts';
import { fakeApp, fakeElectron, fakePower, FakeWebContents, FakeWindow, resetFakeElectron } from '#support/fake-electron.ts';

/** Milliseconds: what is waited for comes at once, but a disk or a machine may be busy. */
const PATIENCE = 30_000;

vi.mock('electron', () => fakeElectron);
const { boot } = await import('./boot.ts');
const { noteEndsIn } = await import('./exit.ts');
const { become, begun, NO_RUNS } = await import('#core/watchdog/run-record.ts');
const flags = { window: false, demo: false, data: null, port: 0, transport: 'scheme' } as const;

/** A book of runs in memory. */
function book() {
  let record = begun(NO_RUNS, Date.now());
  return { read: () => record, change: (change: (before: RunRecord) => RunRecord) => void (record = change(record)) };
}

let folder: string;
beforeEach(async () => {
  resetFakeElectron();
  folder = await mkdtemp(join(tmpdir(), 'goc-so-electron-'));
});
afterEach(async () => {
  // Staff leave: the one way the program ends by itself.
  fakeApp.emit('window-all-closed');
  await vi.waitFor(() => expect(fakeApp.exit).toHaveBeenCalled(), PATIENCE);
  await rm(folder, { recursive: true, force: true });
});

function first(): FakeWindow {
  const [window] = FakeWindow.all;
  if (window === undefined) throw new Error('no window was opened');
  return window;
}

describe('boot', () => {
  test('opens a locked kiosk window on our own scheme, with a session a surface', async () => {
    await boot({ ...flags, data: folder }, book());
    const window = first();
    expect(window.loaded).toEqual(['app://kiosk/']);
    expect(window.options).toMatchObject({ kiosk: true, frame: false, show: false, backgroundColor: '#1E1210' });
    expect(window.options['webPreferences']).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
    });
    expect(window.options['webPreferences']).not.toHaveProperty('preload');
    const kiosk = fakeElectron.session.fromPartition('goc-so-kiosk').handlers.get('app');
    const print = fakeElectron.session.fromPartition('goc-so-print').handlers.get('app');
    const path = `/print/${'a'.repeat(43)}`;
    expect((await kiosk?.(new Request(`app://kiosk${path}`)))?.status).toBe(404);
    expect((await kiosk?.(new Request('app://other/')))?.status).toBe(404);
    const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    expect(await (await kiosk?.(new Request('app://kiosk/api/kiosk.hello', call)))?.json()).toMatchObject({
      ok: true,
      value: { host: 'electron' },
    });
    expect((await print?.(new Request('app://kiosk/api/kiosk.hello', call)))?.status).toBe(403);
  });

  test('refuses windows, foreign pages, shortcuts, permissions, downloads and foreign requests', async () => {
    await boot({ ...flags, data: folder }, book());
    const { webContents } = first();
    expect(webContents.openHandler?.({ url: 'app://kiosk/' })).toEqual({ action: 'deny' });
    const refused = (name: string, detail: object): boolean => {
      const event = { preventDefault: vi.fn(), ...detail };
      webContents.emit(name, event, detail);
      return event.preventDefault.mock.calls.length > 0;
    };
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      expect(refused(name, { url: 'https://evil.example/' }), name).toBe(true);
      expect(refused(name, { url: 'app://kiosk.evil/' }), name).toBe(true);
      expect(refused(name, { url: 'app://kiosk/' }), name).toBe(false);
    }
    expect(refused('will-attach-webview', {})).toBe(true);
    for (const key of ['F12', 'F5', 'BrowserBack', 'PrintScreen'])
      expect(refused('before-input-event', { key, control: false, alt: false, meta: false }), key).toBe(true);
    for (const key of ['i', 'p', 'r', 'w'])
      expect(refused('before-input-event', { key, control: true, alt: false, meta: false }), key).toBe(true);
    for (const key of ['a', 'ế', 'Enter', 'Tab'])
      expect(refused('before-input-event', { key, control: false, alt: false, meta: false }), key).toBe(false);
    const session = fakeElectron.session.fromPartition('goc-so-kiosk');
    const asked: boolean[] = [];
    session.permission?.(null, 'notifications', (ok) => asked.push(ok), {});
    session.permission?.(null, 'media', (ok) => asked.push(ok), { mediaTypes: ['video'], requestingUrl: 'app://kiosk/' });
    session.request?.({ url: 'https://evil.example/' }, ({ cancel }) => asked.push(cancel));
    session.request?.({ url: 'app://kiosk/assets/a.js' }, ({ cancel }) => asked.push(cancel));
    session.request?.({ url: 'data:text/html,x' }, ({ cancel }) => asked.push(cancel));
    session.request?.({ url: 'file:///etc/passwd' }, ({ cancel }) => asked.push(cancel));
    expect(asked).toEqual([false, false, true, false, true, true]);
    const checked = ['media', 'clipboard-read', 'hid', 'usb', 'fileSystem', 'keyboardLock'].map((name) =>
      session.check?.(null, name, 'app://kiosk/', { mediaType: 'video' }),
    );
    expect([...checked, session.device?.()]).toEqual(Array.from({ length: 7 }, () => false));
    const download = { preventDefault: vi.fn() };
    session.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  test('the window does not close on its own, a second start focuses it, a dead page is reloaded', async () => {
    await boot({ ...flags, data: folder }, book());
    const window = first();
    const close = { preventDefault: vi.fn() };
    window.emit('close', close);
    expect(close.preventDefault).toHaveBeenCalled();
    fakeApp.emit('second-instance');
    expect(window.focus).toHaveBeenCalled();
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason: 'crashed', exitCode: 1 });
    expect(window.webContents.reload).toHaveBeenCalledTimes(1);
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason: 'crashed', exitCode: 1 });
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason: 'crashed', exitCode: 1 });
    expect(FakeWindow.all).toHaveLength(2);
    expect(window.destroyed).toBe(true);
  });

  test('what opened in a session that is not ours reaches nothing, and a document in the viewer goes nowhere else', async () => {
    await boot({ ...flags, data: folder }, book());
    const decided = (partition: string, url: string): boolean | undefined => {
      let cancelled: boolean | undefined;
      const found = partition === '' ? fakeElectron.session.defaultSession : fakeElectron.session.fromPartition(partition);
      found.request?.({ url }, ({ cancel }) => (cancelled = cancel));
      return cancelled;
    };
    expect(['app://kiosk/', 'https://evil.example/', 'file:///'].map((url) => decided('', url))).toEqual([true, true, true]);
    expect(decided('goc-so-paper', 'data:application/pdf;base64,AQ==')).toBe(false);
    expect(decided('goc-so-paper', 'app://kiosk/')).toBe(true);
    expect(decided('goc-so-print', 'app://kiosk/print/x')).toBe(false);
  });

  test('developer tools are closed again where the program is packaged, and their addresses refused', async () => {
    fakeApp.isPackaged = true;
    await boot({ ...flags, data: folder }, book());
    const { webContents, options } = first();
    expect(options['webPreferences']).toMatchObject({ devTools: false });
    webContents.emit('devtools-opened');
    expect(webContents.closeDevTools).toHaveBeenCalled();
    const asked: boolean[] = [];
    const ask = ({ cancel }: { readonly cancel: boolean }): number => asked.push(cancel);
    fakeElectron.session.fromPartition('goc-so-kiosk').request?.({ url: 'devtools://devtools/bundled/x.html' }, ask);
    expect(asked).toEqual([true]);
  });

  test('a page cannot be zoomed, choose a device or hold on to itself', async () => {
    await boot({ ...flags, data: folder }, book());
    const { webContents } = first();
    webContents.emit('dom-ready');
    expect(webContents.setVisualZoomLevelLimits).toHaveBeenCalledWith(1, 1);
    const event = { preventDefault: vi.fn() };
    const choose = vi.fn();
    webContents.emit('select-bluetooth-device', event, [], choose);
    webContents.emit('will-prevent-unload', event);
    webContents.emit('context-menu', event);
    expect([event.preventDefault.mock.calls.length, choose.mock.calls]).toEqual([3, [['']]]);
  });

  test('a page that painted is noted, staff see how runs ended, and the screen is kept awake until the end', async () => {
    const kept = book();
    kept.change((record) => begun(become(record, 'defect'), Date.now()));
    await boot({ ...flags, data: folder }, kept);
    expect(fakePower.start).toHaveBeenCalledWith('prevent-display-sleep');
    noteEndsIn((state) => kept.change((record) => become(record, state)));
    const handler = fakeElectron.session.fromPartition('goc-so-kiosk').handlers.get('app');
    const call = async (name: string, input: object) =>
      (
        await handler?.(
          new Request(`app://kiosk/api/${name}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(input),
          }),
        )
      )?.json() as Promise<unknown>;
    await call('kiosk.heartbeat', { page: 1, frames: 0 });
    expect(kept.read().runs.at(-1)?.state).toBe('starting');
    await call('kiosk.heartbeat', { page: 1, frames: 60 });
    expect(kept.read().runs.at(-1)?.state).toBe('up');
    // The first PIN of a new kiosk opens the corner.
    expect(await call('staff.setup', { pin: '482913' })).toEqual({ ok: true, value: {} });
    const { value } = (await call('diagnose.run', {})) as { readonly value: { readonly findings: readonly unknown[] } };
    expect(value.findings).toContainEqual(expect.objectContaining({ check: 'starts', says: 'starts-bad' }));
    const event = { preventDefault: vi.fn() };
    fakeApp.emit('before-quit', event);
    await vi.waitFor(() => expect(fakeApp.exit).toHaveBeenCalledWith(0), PATIENCE);
    expect(event.preventDefault).toHaveBeenCalled();
    expect(fakePower.stop).toHaveBeenCalledWith(7);
    expect(kept.read().runs.at(-1)?.state).toBe('closed');
  });

  test('five failures end the program for whoever starts it again, once everything is written', async () => {
    const kept = book();
    vi.stubEnv('KIOSK_SUPERVISED', '1');
    await boot({ ...flags, data: folder }, kept);
    noteEndsIn((state) => kept.change((record) => become(record, state)));
    for (let turn = 0; turn < 5; turn += 1) {
      const window = FakeWindow.all.findLast(({ destroyed }) => !destroyed);
      fakeApp.emit('render-process-gone', {}, window?.webContents, { reason: 'crashed', exitCode: 1 });
    }
    await vi.waitFor(() => expect(fakeApp.exit).toHaveBeenCalledWith(70), PATIENCE);
    expect(fakeApp.relaunch).not.toHaveBeenCalled();
    expect(kept.read().runs.at(-1)?.state).toBe('gave-up');
    vi.unstubAllEnvs();
  });

  test('the windows of a presentation have a session each, as their own surface, with the keys of a clicker and no camera unless it is allowed', async () => {
    await boot({ ...flags, data: folder }, book());
    const [presenter, room] = ['presenter', 'room'].map((name) => fakeElectron.session.fromPartition(`goc-so-${name}`));
    for (const session of [presenter, room]) {
      expect(session?.check?.(null, 'media', 'app://kiosk/', { mediaType: 'video' })).toBe(false);
      const asked: boolean[] = [];
      for (const url of ['https://evil.example/', 'app://kiosk/'])
        session?.request?.({ url }, ({ cancel }) => asked.push(cancel));
      expect(asked).toEqual([true, false]);
    }
    const status = async (session: typeof presenter, name: string, input: object): Promise<number | undefined> => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) };
      return (await session?.handlers.get('app')?.(new Request(`app://kiosk/api/${name}`, init)))?.status;
    };
    for (const session of [presenter, room])
      expect([
        await status(session, 'kiosk.heartbeat', { page: 1, frames: 9 }),
        await status(session, 'kiosk.hello', {}),
      ]).toEqual([200, 403]);
    const stopped = (session: unknown): boolean => {
      const contents = new FakeWebContents();
      contents.session = session;
      fakeApp.emit('web-contents-created', {}, contents);
      const event = { preventDefault: vi.fn() };
      contents.emit('before-input-event', event, { key: 'PageDown', control: false, alt: false, meta: false });
      return event.preventDefault.mock.calls.length > 0;
    };
    expect([presenter, room, fakeElectron.session.fromPartition('goc-so-kiosk')].map(stopped)).toEqual([false, false, true]);
  });

  test('the insurance transport loads the guarded localhost server by a one-time address', async () => {
    await boot({ ...flags, data: folder, transport: 'loopback' }, book());
    expect(first().loaded[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\/[A-Za-z0-9_-]{43}$/);
  });

  test('a data folder another kiosk runs on is said on the screen, in both languages', async () => {
    const lock = await takeWriterLock(await realpath(folder));
    if (!lock.ok) throw new Error(lock.error);
    await boot({ ...flags, data: folder }, book());
    await lock.value.release();
    const page = decodeURIComponent(first().loaded[0] ?? '');
    expect(page).toContain('Máy tạm nghỉ, mời hỏi cán bộ tại quầy');
    expect(page).toContain('lang="en"');
    expect(page).not.toMatch(/at .*\.ts/);
    fakeApp.exit();
  });
});
