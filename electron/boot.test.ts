import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeApp, fakeElectron, FakeWindow, resetFakeElectron } from '#support/fake-electron.ts';

/** Milliseconds: what is waited for comes at once, but a disk or a machine may be busy. */
const PATIENCE = 30_000;

vi.mock('electron', () => fakeElectron);
const { boot } = await import('./boot.ts');
const flags = { window: false, data: null, port: 0, transport: 'scheme' } as const;

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
    await boot({ ...flags, data: folder });
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
    await boot({ ...flags, data: folder });
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
    session.permission?.(null, 'media', (ok) => asked.push(ok));
    session.request?.({ url: 'https://evil.example/' }, ({ cancel }) => asked.push(cancel));
    session.request?.({ url: 'app://kiosk/assets/a.js' }, ({ cancel }) => asked.push(cancel));
    expect(asked).toEqual([false, true, false]);
    expect([session.check?.(), session.device?.()]).toEqual([false, false]);
    const download = { preventDefault: vi.fn() };
    session.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  test('the window does not close on its own, a second start focuses it, a dead page is reloaded', async () => {
    await boot({ ...flags, data: folder });
    const window = first();
    const close = { preventDefault: vi.fn() };
    window.emit('close', close);
    expect(close.preventDefault).toHaveBeenCalled();
    fakeApp.emit('second-instance');
    expect(window.focus).toHaveBeenCalled();
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason: 'crashed' });
    expect(window.webContents.reload).toHaveBeenCalledTimes(1);
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason: 'crashed' });
    fakeApp.emit('render-process-gone', {}, window.webContents, { reason: 'crashed' });
    expect(FakeWindow.all).toHaveLength(2);
    expect(window.destroyed).toBe(true);
  });

  test('the insurance transport loads the guarded localhost server by a one-time address', async () => {
    await boot({ ...flags, data: folder, transport: 'loopback' });
    expect(first().loaded[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\/[A-Za-z0-9_-]{43}$/);
  });

  test('a data folder that cannot be used is said on the screen, in both languages', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await boot({ ...flags, data: file });
    const page = decodeURIComponent(first().loaded[0] ?? '');
    expect(page).toContain('Máy tạm nghỉ, mời hỏi cán bộ tại quầy');
    expect(page).toContain('lang="en"');
    expect(page).not.toMatch(/at .*\.ts/);
    fakeApp.exit();
  });
});
