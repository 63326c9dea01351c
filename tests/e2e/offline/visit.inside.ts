import { spawn, type ChildProcess } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../../tools/lib/find-chromium.mjs';
import { walkGuided } from '../guided-walk.ts';
import { touch, typeByTouch } from '../kiosk-test.ts';
import { chooseFolderPrinter } from '../staff-steps.ts';
import { readCounters } from './network-counters.ts';

const launcher = resolve(import.meta.dirname, '../../../dist/node/launcher.js');

let folder: string;
let kiosk: ChildProcess;
let browser: Browser;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-offline-'));
});
test.afterEach(async () => {
  await browser.close();
  const ended = new Promise((done) => kiosk.once('exit', done));
  kiosk.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true, force: true });
});

/** The launcher's own browser with the launcher's own flags; only a screen is spared and a way to drive it is added. */
async function drivenBrowser(): Promise<string> {
  const path = join(folder, 'browser.sh');
  await writeFile(path, `#!/bin/sh\nexec '${findChromium() ?? ''}' "$@" --headless=new --remote-debugging-port=0\n`);
  await chmod(path, 0o755);
  return path;
}

/** Starts the kiosk as the office does, with service and browser, and takes hold of its page. */
/** A browser that is still opening its page now and then never answers the first call. */
async function attach(address: string): Promise<Browser> {
  for (let attempt = 1; attempt < 4; attempt += 1) {
    const answer = await chromium.connectOverCDP(address, { timeout: 8000 }).catch(() => null);
    if (answer !== null) return answer;
  }
  return chromium.connectOverCDP(address, { timeout: 8000 });
}

async function startWholeKiosk(): Promise<Page> {
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  kiosk = spawn(process.execPath, [launcher, '--port', '0', '--data', join(folder, 'data')], {
    stdio: 'ignore',
    env: {
      ...process.env,
      CHROMIUM_PATH: await drivenBrowser(),
      TMPDIR: temporary,
      DISPLAY: ':none',
      WAYLAND_DISPLAY: undefined,
    },
  });
  const activePort = async (): Promise<string> => {
    const names = (await readdir(temporary)).filter((name) => name.startsWith('goc-so-profile-'));
    const texts = await Promise.all(
      names.map((name) => readFile(join(temporary, name, 'DevToolsActivePort'), 'utf8').catch(() => '')),
    );
    return texts.find((text) => text !== '') ?? '';
  };
  await expect.poll(activePort, { timeout: 30_000 }).not.toBe('');
  const [port = '', path = ''] = (await activePort()).split('\n');
  browser = await attach(`ws://127.0.0.1:${port}${path}`);
  await expect.poll(() => browser.contexts()[0]?.pages().length).toBe(1);
  const [page] = browser.contexts()[0]?.pages() ?? [];
  if (page === undefined) throw new Error('The launcher opened no page');
  // Playwright refuses touches where it did not make the context itself; what is proved here is the network, so a click will do.
  const prototype = Object.getPrototypeOf(page.locator('body')) as { tap: unknown; click: unknown };
  prototype.tap = prototype.click;
  return page;
}

test('a whole visit resolves no name and connects to nothing outside', async () => {
  const before = await readCounters();
  const page = await startWholeKiosk();
  await chooseFolderPrinter(page, 'Giấy A5');
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Gõ để tìm/);
  await typeByTouch(page, 'tra cuu ho so');
  await touch(page, 'button', /^Tra cứu hồ sơ/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', /Làm theo/);
  await walkGuided(page);
  await touch(page, 'button', 'In phiếu & mã QR');
  await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible({ timeout: 30_000 });
  await touch(page, 'button', 'Phiếu đã ra rồi');
  await touch(page, 'button', 'Về đầu');
  const after = await readCounters();
  expect(after).toEqual(before);

  // The counters would have seen it: a connection and a name that lead outside are counted.
  connect(80, '192.0.2.1').on('error', () => {});
  await expect.poll(async () => (await readCounters()).unanswered).toBe(after.unanswered + 1);
  void lookup('example.org').catch(() => null);
  await expect.poll(async () => (await readCounters()).datagrams).toBeGreaterThan(after.datagrams);
});
