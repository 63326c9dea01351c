import { writeFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallResult } from '#core/contract/calls.ts';
import { checkAddress } from '#core/slip/allow-list.ts';
import { OUT_OF_PAPER, startPrinterSink, WELL, type PrinterSink } from '#support/printer-sink.ts';
import { pixelsOf } from '#support/read-escpos.ts';
import { realContent } from '#support/real-content.ts';
import { expect, test, touch } from './kiosk-test.ts';
import { PIN } from './staff-steps.ts';

// Past its first run, with nothing else set.
test.use({ settings: {} });

let printer: PrinterSink;
test.beforeEach(async () => {
  printer = await startPrinterSink();
});
test.afterEach(() => printer.close());

/** A call of the page to its service. */
function call<Name extends CallName>(page: Page, name: Name, input: CallInput<Name>): Promise<CallResult<Name>> {
  return page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'POST', headers, body })).json() as Promise<CallResult<Name>>;
    },
    [`/api/${name}`, JSON.stringify(input)] as const,
  );
}

/** An admin says where the thermal printer is. */
async function chooseThermal(page: Page, { port }: PrinterSink): Promise<void> {
  expect(await call(page, 'staff.setup', { pin: PIN })).toMatchObject({ ok: true });
  const read = await call(page, 'settings.read', {});
  if (!read.ok) throw new Error(read.error);
  const settings = { ...read.value.settings, printer: { kind: 'network', host: '127.0.0.1', port }, paper: 'roll-80' } as const;
  expect(await call(page, 'settings.save', { settings })).toMatchObject({ ok: true });
  await call(page, 'staff.lock', {});
}

async function toTheSlip(page: Page): Promise<void> {
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Làm thủ tục/);
  await touch(page, 'button', /Sinh con/);
  await touch(page, 'button', /^Đăng ký khai sinh/);
  await touch(page, 'radio', 'Có rồi');
  await touch(page, 'radio', 'Không có');
  await touch(page, 'button', 'In phiếu & mã QR');
}

test('a slip comes out of a thermal printer as dots, and its QR leads where slips may lead', async ({ page, kiosk: _kiosk }) => {
  test.setTimeout(90_000);
  await chooseThermal(page, printer);
  await toTheSlip(page);
  await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => printer.slips.length).toBe(1);
  const picture = printer.slips[0]?.picture();
  if (picture === undefined) throw new Error('no slip');
  if (process.env['LOOK'] !== undefined) {
    const { width, height } = picture;
    const png = Object.assign(new PNG({ width, height }), { data: Buffer.from(pixelsOf(picture)) });
    await writeFile(`${process.env['LOOK']}/thermal.png`, PNG.sync.write(png));
  }
  expect(picture.width).toBe(576);
  // A slip is longer than it is wide, and never longer than 25 cm.
  expect(picture.height).toBeGreaterThan(576);
  expect(picture.height).toBeLessThanOrEqual(2000);
  const address = jsQR(pixelsOf(picture), picture.width, picture.height)?.data ?? '';
  expect(checkAddress(address, (await realContent()).portals)).toMatchObject({ ok: true, value: { host: 'dichvucong.gov.vn' } });
  expect(printer.mostOpen).toBe(1);
});

test('paper that runs out in the middle of a slip is said at once, and the slip is on the screen', async ({
  page,
  kiosk: _kiosk,
}) => {
  test.setTimeout(90_000);
  await chooseThermal(page, printer);
  let out = false;
  printer.become({
    answers: (n, rows) => {
      out ||= rows >= 480;
      return (out ? OUT_OF_PAPER : WELL)[n];
    },
  });
  await toTheSlip(page);
  await expect(page.getByRole('heading', { name: 'Máy in vừa hết giấy' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: /Mã QR mở trang dichvucong.gov.vn/ })).toBeVisible();
  expect(printer.slips).toEqual([]);
  out = false;
  printer.become({ answers: (n) => WELL[n] });
  await touch(page, 'button', 'In lại');
  await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => printer.slips.length).toBe(1);
});

test('a printer that never answers prints all the same, and nobody calls it broken', async ({ page, kiosk: _kiosk }) => {
  test.setTimeout(90_000);
  printer.become({});
  await chooseThermal(page, printer);
  await toTheSlip(page);
  await expect(page.getByRole('heading', { name: 'Đã gửi sang máy in' })).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => printer.slips.length).toBe(1);
  expect(await call(page, 'printer.state', {})).toMatchObject({ ok: true, value: { printer: 'unknown' } });
});
