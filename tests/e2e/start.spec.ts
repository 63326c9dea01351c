import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { startKiosk } from '#support/kiosk-process.ts';
import { press, storedVisits } from './kiosk-test.ts';

const launcher = resolve(import.meta.dirname, '../../dist/node/launcher.js');

/** Runs the launcher until it ends; for starts that must fail. */
function runLauncher(
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; text: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [launcher, '--no-browser', ...parameters], { env: { ...process.env, ...env } });
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    child.on('exit', (code) => done({ code, text }));
  });
}

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-start-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('prints one address that opens once, and stops cleanly on SIGTERM', async () => {
  const kiosk = await startKiosk({ folder });
  expect(kiosk.output().match(/Góc Số:/g)).toHaveLength(1);
  const first = await fetch(kiosk.address, { redirect: 'manual' });
  expect(first.status).toBe(303);
  expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await fetch(kiosk.address, { redirect: 'manual' })).status).toBe(404);
  expect(await kiosk.stop()).toBe(0);
});

test('a second start on the same data folder is refused in both languages', async () => {
  const kiosk = await startKiosk({ folder });
  const second = await runLauncher(['--data', folder]);
  expect(second.code).toBe(1);
  expect(second.text).toContain('Một Góc Số khác đang chạy');
  expect(second.text).toContain('Another Góc Số runs');
  expect(second.text).not.toMatch(/at .*:\d+:\d+/);
  await kiosk.stop();
});

test('a port that is taken is said plainly', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const result = await runLauncher(['--data', folder, '--port', String(port)]);
  server.close();
  expect(result.code).toBe(1);
  expect(result.text).toContain('Cổng mạng đã có chương trình khác dùng');
});

test('on a data folder that is a file the kiosk runs and says that nothing is kept', async () => {
  const file = join(folder, 'file');
  await writeFile(file, 'not ours');
  const kiosk = await startKiosk({ folder: file });
  expect((await fetch(kiosk.address, { redirect: 'manual' })).status).toBe(303);
  expect(kiosk.output()).toContain('không phải là thư mục');
  expect(await kiosk.stop()).toBe(0);
  expect(await readFile(file, 'utf8')).toBe('not ours');
});

test('a flag nobody knows', async () => {
  const unknown = await runLauncher(['--nonsense']);
  expect(unknown).toMatchObject({ code: 2 });
  expect(unknown.text).toContain('Unknown option');
});

test('without content the kiosk still comes up and says the part is being updated', async ({ page }) => {
  await chmod(folder, 0o700);
  const kiosk = await startKiosk({ folder, env: { KIOSK_CONTENT: join(folder, 'nothing-here') } });
  await page.goto(kiosk.address);
  await press(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }));
  await press(page.getByRole('button', { name: /^Làm thủ tục/ }));
  await expect(page.getByRole('heading', { name: 'Phần này đang được cập nhật' })).toBeVisible();
  await kiosk.stop();
});

test('killing the service loses nothing finished, and the page goes on', async ({ page }) => {
  const kiosk = await startKiosk({ folder });
  await page.goto(kiosk.address);
  await press(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' }));
  await press(page.getByRole('button', { name: /^Tra cứu/ }));
  await press(page.getByRole('button', { name: /^Tra cứu hồ sơ/ }));
  await expect(page.getByRole('heading', { level: 1, name: 'Tra cứu hồ sơ đã nộp' })).toBeVisible();

  await expect.poll(async () => (await storedVisits(folder))[0]?.activities.length).toBe(1);
  const children = await new Promise<string>((done) => {
    const ps = spawn('pgrep', ['-P', String(kiosk.process.pid), '-f', 'service.js']);
    let text = '';
    ps.stdout.on('data', (chunk) => (text += chunk));
    ps.on('close', () => done(text));
  });
  process.kill(Number(children.trim()), 'SIGKILL');
  await press(page.getByRole('button', { name: 'Tập làm thử' }));
  await expect(page.getByRole('button', { name: /Làm theo/ })).toBeVisible({ timeout: 20_000 });
  const [visit] = await storedVisits(folder);
  expect(visit?.activities).toHaveLength(1);
  await kiosk.stop();
});
