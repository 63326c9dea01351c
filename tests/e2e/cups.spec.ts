import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { PrinterChoice, PrinterState } from '#core/contract/shapes.ts';
import { startRealCups, whyNoCups, type RealCups } from '#support/cups/real-cups.ts';
import { emptyPort, startTcpSink } from '#support/cups/tcp-sink.ts';
import { keepChecks } from '#support/kept-checks.ts';
import { keepSettings } from '#support/kept-settings.ts';
import { startKiosk, type KioskProcess } from '#support/kiosk-process.ts';
import { pagesOfPdf, qrOfPdf, sizeOfPdf, textOfPdf } from '#support/read-pdf.ts';
import { expect, test as base, touch } from './kiosk-test.ts';

const run = promisify(execFile);

/** The kiosk and a real CUPS of its own: what is printed, what the queue says, what becomes of a job. */
const test = base.extend<object, { cups: RealCups }>({
  cups: [
    async ({ browserName: _browser }, provide) => {
      const cups = await startRealCups();
      await provide(cups);
      await cups.stop();
    },
    { scope: 'worker' },
  ],
});

const why = whyNoCups();
test.skip(why !== null, why ?? '');
test.use({ viewport: { width: 1366, height: 768 } });
// Patience with a printer in trouble is 20 s of it; the rest is for busy machines.
test.setTimeout(180_000);

const system = (name: string): { readonly printer: PrinterChoice } => ({ printer: { kind: 'system', name } });

const ADDRESS =
  'https://dichvucong.gov.vn/tra-cuu-thu-tuc/danh-sach?keyword=1.001193&showAdvanced=false&formalityType=STANDARD&limit=10&activeKey=STANDARD';

/** From the first touch to the slip of a registered birth, the short way. */
async function askForSlip(page: Page): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Làm thủ tục/);
  await touch(page, 'button', /Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  await touch(page, 'button', 'In phiếu & mã QR');
}

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { name })).toBeVisible({ timeout: 45_000 });

/** Asks the service as the page does. */
async function call(page: Page, name: string, input: object): Promise<unknown> {
  return page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'POST', headers, body })).json();
    },
    [`/api/${name}`, JSON.stringify(input)] as const,
  );
}

async function stateOf(page: Page): Promise<PrinterState> {
  return ((await call(page, 'printer.state', {})) as { value: { printer: PrinterState } }).value.printer;
}

const becomes = (page: Page, state: PrinterState) => expect.poll(() => stateOf(page), { timeout: 30_000 }).toBe(state);

/** A slip asked for without the screens. */
const printSlip = (page: Page): Promise<unknown> =>
  call(page, 'slip.print', {
    job: crypto.randomUUID(),
    visit: crypto.randomUUID(),
    procedure: 'dang-ky-khai-sinh',
    answers: {},
    language: 'vi',
  });

test('a slip comes out of a queue with a driver: in its own length, with its words and a code that reads', async ({
  page,
  cups,
}) => {
  const stage = await cups.stage('Cuon');
  await stage.says('end 0');
  const kiosk = await startKiosk({ settings: { ...system('Cuon'), paper: 'roll-80' }, env: cups.env });
  await page.goto(kiosk.address);
  await becomes(page, 'ready');
  await askForSlip(page);
  await heading(page, 'Đã gửi sang máy in');
  await expect.poll(async () => (await stage.pages()).length, { timeout: 20_000 }).toBe(1);
  const [slip = new Uint8Array()] = await stage.pages();
  const { width, height } = await sizeOfPdf(slip);
  // CUPS counts in whole points, a third of a millimetre each.
  expect(Math.abs(width - 80)).toBeLessThan(0.4);
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThanOrEqual(250);
  expect(await pagesOfPdf(slip)).toBe(1);
  expect((await textOfPdf(slip)).replaceAll(/\s+/g, ' ')).toMatch(/Đăng ký khai sinh/i);
  expect(await qrOfPdf(slip)).toBe(ADDRESS);
  await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible();
  // The page has its word once the paper is out; the mark of an open job goes a moment later.
  await expect.poll(() => readdir(join(kiosk.folder, 'spool')), { timeout: 20_000 }).toEqual([]);
  await kiosk.stop();
});

test('two kiosks at once on one raw queue to port 9100: both PDFs arrive whole', async ({ browser, cups }) => {
  const sink = await startTcpSink();
  await cups.raw('Tho', sink.port);
  const start = async () => {
    const kiosk = await startKiosk({ settings: { ...system('Tho'), paper: 'a5' }, env: cups.env });
    const page = await browser.newPage();
    await page.goto(kiosk.address);
    return { kiosk, page };
  };
  const both = await Promise.all([start(), start()]);
  const answers = await Promise.all(both.map(({ page }) => printSlip(page)));
  for (const answer of answers) expect(answer).toMatchObject({ ok: true, value: { paper: 'a5' } });
  await expect.poll(() => sink.taken.length, { timeout: 20_000 }).toBe(2);
  for (const bytes of sink.taken) {
    const { width, height } = await sizeOfPdf(bytes);
    expect([Math.round(width), Math.round(height)]).toEqual([148, 210]);
    expect(await qrOfPdf(bytes)).toBe(ADDRESS);
  }
  for (const { page, kiosk } of both) {
    await page.close();
    await kiosk.stop();
  }
  await sink.stop();
});

test('what the queue says of its printer reaches the screen, and is gone when it says so', async ({ page, cups }) => {
  const stage = await cups.stage('Noi');
  const kiosk = await startKiosk({ settings: system('Noi'), env: cups.env });
  await page.goto(kiosk.address);
  await askForSlip(page);
  await heading(page, 'Đã gửi sang máy in');
  const said: readonly (readonly [string, PrinterState])[] = [
    ['STATE: +media-low-warning', 'low'],
    ['STATE: +offline-report', 'offline'],
    ['STATE: -offline-report\nSTATE: +cover-open', 'cover'],
    ['STATE: -cover-open\nINFO: The printer is not responding.', 'offline'],
    ['STATE: +media-empty-error', 'no-paper'],
  ];
  for (const [line, state] of said) {
    await stage.adds(line);
    await becomes(page, state);
  }
  // Nobody came in time: the slip is called back, so that it does not come out for the next one, and the code is on the screen.
  await heading(page, 'Máy in vừa hết giấy');
  await expect.poll(() => cups.ask('lpstat', '-W', 'not-completed', '-o', 'Noi'), { timeout: 30_000 }).toBe('');
  expect(await stage.pages()).toEqual([]);
  await stage.says('STATE: -media-empty-error', 'STATE: -media-low-warning', 'end 0');
  await touch(page, 'button', 'In lại');
  await heading(page, 'Đã gửi sang máy in');
  await becomes(page, 'ready');
  expect(await stage.pages()).toHaveLength(1);
  await kiosk.stop();
});

test('a printer that is not there: the queue gives the job up, the screen says so, and nothing waits for the morning', async ({
  page,
  cups,
}) => {
  await cups.raw('Chet', await emptyPort());
  const kiosk = await startKiosk({ settings: { ...system('Chet'), paper: 'a5' }, env: cups.env });
  await page.goto(kiosk.address);
  await askForSlip(page);
  await becomes(page, 'offline');
  await heading(page, 'Phiếu chưa in được');
  expect(await cups.ask('lpstat', '-W', 'not-completed', '-o', 'Chet')).toBe('');
  // It did not answer then; nobody has asked it since.
  await becomes(page, 'unknown');
  await kiosk.stop();
});

test('a filter that breaks, a queue that is stopped, a queue that is not there', async ({ page, cups }) => {
  const stage = await cups.stage('Hong');
  await stage.says('end 1');
  const kiosk = await startKiosk({ settings: system('Hong'), env: cups.env });
  await page.goto(kiosk.address);
  await askForSlip(page);
  // Looked at in the moment a filter breaks the printer itself is in trouble, until it is looked at again.
  await expect(page.getByRole('heading', { name: 'Phiếu chưa in được' })).toBeVisible({ timeout: 90_000 });
  await expect.poll(() => cups.ask('lpstat', '-W', 'not-completed', '-o', 'Hong'), { timeout: 20_000 }).toBe('');
  await kiosk.stop();

  await cups.ask('cupsdisable', '-r', 'Out of paper', 'Hong');
  const stopped = await startKiosk({ settings: system('Hong'), env: cups.env });
  await page.goto(stopped.address);
  await becomes(page, 'no-paper');
  await stopped.stop();

  const nowhere = await startKiosk({ settings: system('Khong-Co'), env: cups.env });
  await page.goto(nowhere.address);
  await becomes(page, 'error');
  expect(await printSlip(page)).toEqual({ ok: false, error: 'printer-failed' });
  await nowhere.stop();
});

test('a job that was open when the kiosk died is called back when it starts again', async ({ page, cups }) => {
  const stage = await cups.stage('Sang');
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
  await keepChecks(folder);
  await keepSettings(folder, system('Sang'));
  const kiosk = await startKiosk({ folder, env: cups.env });
  await page.goto(kiosk.address);
  expect(await printSlip(page)).toMatchObject({ ok: true });
  const open = (): Promise<string> => cups.ask('lpstat', '-W', 'not-completed', '-o', 'Sang');
  await expect.poll(() => readdir(join(folder, 'spool'))).toEqual([expect.stringMatching(/^Sang-\d+\.open$/)]);
  const { stdout: service } = await run('pgrep', ['-P', String(kiosk.process.pid), '-f', 'service.js']);
  kiosk.process.kill('SIGKILL');
  process.kill(Number(service.trim()), 'SIGKILL');
  await kiosk.stop();
  expect(await open()).toContain('Sang-');
  // The folder is free once the system has buried the other.
  let again: KioskProcess | null = null;
  await expect(async () => {
    again ??= await startKiosk({ folder, env: cups.env });
  }).toPass();
  await expect.poll(open, { timeout: 20_000 }).toBe('');
  await expect.poll(() => readdir(join(folder, 'spool'))).toEqual([]);
  await stage.says('end 0');
  expect(await stage.pages()).toEqual([]);
  await (again as KioskProcess | null)?.stop();
  await rm(folder, { recursive: true, force: true });
});
