import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { electronBinary } from '../electron-project.ts';
import { expect, test } from './start-electron.ts';

const START = 'Chạm vào đây để bắt đầu';
const root = resolve(import.meta.dirname, '../../..');

test('a page that crashed is brought back', async ({ host }) => {
  const page = await host.start('--window');
  await expect(page.getByRole('button', { name: START })).toBeVisible();
  await host.application().evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect(async () => {
    const [window] = host.application().windows();
    await expect(window?.getByRole('button', { name: START }) ?? page.locator('none')).toBeVisible();
  }).toPass({ timeout: 30_000 });
});

test('a page that crashes again and again ends the program with the code it is started again on', async ({ host }) => {
  await host.start('--window');
  const ended = new Promise<number | null>((done) => host.application().process().once('exit', done));
  await host
    .application()
    .evaluate(async ({ app, BrowserWindow }) => {
      app.on('render-process-gone', () => setTimeout(crash, 200));
      const crash = (): void => BrowserWindow.getAllWindows().at(-1)?.webContents.forcefullyCrashRenderer();
      crash();
    })
    .catch(() => {});
  expect(await ended).toBe(70);
  const { runs } = JSON.parse(await readFile(join(host.profile, 'runs.json'), 'utf8')) as { runs: { state: string }[] };
  expect(runs.at(-1)?.state).toBe('gave-up');
});

test('after four bad runs a page says that the machine rests; the run after it is the kiosk again', async ({ host }) => {
  await mkdir(host.profile, { recursive: true });
  const bad = [4, 3, 2, 1].map((minutes) => ({ from: Date.now() - minutes * 60_000, state: 'gave-up' }));
  await writeFile(join(host.profile, 'runs.json'), JSON.stringify({ runs: bad, gpuDeaths: [], softwareSince: null }));
  const page = await host.start('--window');
  await expect(page.getByRole('heading', { name: 'Máy tạm nghỉ, mời hỏi cán bộ tại quầy' })).toBeVisible();
  expect(page.url()).toMatch(/^data:text\/html/);
  await host
    .application()
    .evaluate(({ app }) => app.exit(70))
    .catch(() => {});
  const again = await host.start('--window');
  await expect(again.getByRole('button', { name: START })).toBeVisible();
});

test('a second program ends at once and leaves the first alone', async ({ host }) => {
  const page = await host.start('--window');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(electronBinary ?? '', [root, '--window', '--data', join(host.folder, 'data'), ...asRoot], {
    env: { ...process.env, KIOSK_PROFILE: host.profile, KIOSK_SUPERVISED: '1' },
    stdio: 'ignore',
  });
  expect(await new Promise<number | null>((done) => second.once('exit', done))).toBe(0);
  await expect(page.getByRole('button', { name: START })).toBeVisible();
});
