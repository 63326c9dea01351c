import type { ChildProcess } from 'node:child_process';
import { lookup } from 'node:dns/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { walkGuided } from '../guided-walk.ts';
import { touch, typeByTouch } from '../kiosk-test.ts';
import { chooseFolderPrinter } from '../staff-steps.ts';
import { startWholeKiosk } from '../whole-kiosk.ts';
import { readCounters } from './network-counters.ts';

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

/** Starts the kiosk as the office does, with service and browser, and takes hold of its page. */
async function startAndHold(): Promise<Page> {
  const whole = await startWholeKiosk(folder, join(folder, 'data'));
  kiosk = whole.launcher;
  const held = await whole.hold();
  browser = held.browser;
  return held.page;
}

test('a whole visit resolves no name and connects to nothing outside', async () => {
  const before = await readCounters();
  const page = await startAndHold();
  await chooseFolderPrinter(page, 'Giấy A5');
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Gõ để tìm/);
  await typeByTouch(page, 'tra cuu ho so');
  await touch(page, 'button', /^Tra cứu hồ sơ/);
  await touch(page, 'button', 'Tập làm thử');
  await touch(page, 'button', /Làm theo/);
  await walkGuided(page);
  await touch(page, 'button', /^(In|Xem)\sphiếu\s&/);
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
