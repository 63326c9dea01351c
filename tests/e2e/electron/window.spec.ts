import { expect, test } from './start-electron.ts';

test('the window is a kiosk without a menu, and does not close', async ({ host }) => {
  await host.start();
  const seen = await host.application().evaluate(({ BrowserWindow, Menu, screen }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.webContents.getURL() !== '');
    window?.close();
    return {
      kiosk: window?.isKiosk(),
      fullScreen: window?.isFullScreen(),
      resizable: window?.isResizable(),
      movable: window?.isMovable(),
      minimizable: window?.isMinimizable(),
      menu: Menu.getApplicationMenu(),
      stands: window?.isDestroyed() === false,
      bounds: window?.getBounds(),
      home: screen.getPrimaryDisplay().bounds,
    };
  });
  expect(seen).toMatchObject({ kiosk: true, fullScreen: true, resizable: false, movable: false, minimizable: false, menu: null });
  expect(seen.stands).toBe(true);
  expect(seen.bounds).toEqual(seen.home);
});

test('shortcuts change nothing: no reload, no developer tools, no zoom, no other page', async ({ host }) => {
  const page = await host.start('--window');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  await page.evaluate(() => Object.assign(globalThis, { stays: true }));
  const after = await host.application().evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const chords = [
      ['F5'],
      ['F11'],
      ['F12'],
      ['BrowserBack'],
      ...['R', 'W', 'Q', 'P', 'O', 'S', 'T', 'N', 'U', 'Plus', '-', '0'].map((key) => [key, 'control']),
      ...['I', 'J', 'C'].map((key) => [key, 'control', 'shift']),
      ['Left', 'alt'],
    ];
    for (const [keyCode = '', ...modifiers] of chords) {
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: modifiers as ('control' | 'alt' | 'shift')[] });
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: modifiers as ('control' | 'alt' | 'shift')[] });
    }
    await new Promise((soon) => setTimeout(soon, 500));
    return { tools: contents?.isDevToolsOpened(), zoom: contents?.getZoomFactor(), count: BrowserWindow.getAllWindows().length };
  });
  expect(after).toEqual({ tools: false, zoom: 1, count: 1 });
  expect(await page.evaluate(() => 'stays' in globalThis)).toBe(true);
});

test('no permission is given', async ({ host }) => {
  const page = await host.start('--window');
  const answers = await page.evaluate(async () => {
    const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      (error: Error) => error.name,
    );
    const place = await new Promise<number>((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done(0),
        ({ code }) => done(code),
      ),
    );
    return { camera, place, notes: await Notification.requestPermission() };
  });
  expect(answers.camera).not.toBe('given');
  expect(answers.place).toBe(1);
  expect(answers.notes).toBe('denied');
});
