// @ts-check
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../tools/lib/find-chromium.mjs';

/**
 * Draws the sample pictures of the tests and the gallery: `node tests/support/pictures/draw.mjs`. They stand for screenshots an author
 * would make; page and phone are made up, in the neutral colours of our own frames.
 */
const font = resolve(import.meta.dirname, '../../../node_modules/@fontsource/be-vietnam-pro/files');
/** @param {number} weight @param {string} subset */
const face = (weight, subset) =>
  `@font-face { font-family: Mau; font-weight: ${weight}; src: url('file://${font}/be-vietnam-pro-${subset}-${weight}-normal.woff2'); }`;
const style = `
  ${[400, 700].map((weight) => face(weight, 'latin')).join('\n')}
  @font-face { font-family: MauViet; font-weight: 400; src: url('file://${font}/be-vietnam-pro-vietnamese-400-normal.woff2'); }
  @font-face { font-family: MauViet; font-weight: 700; src: url('file://${font}/be-vietnam-pro-vietnamese-700-normal.woff2'); }
  * { box-sizing: border-box; margin: 0; }
  body { font: 26px/1.4 Mau, MauViet, sans-serif; color: #16232f; background: #fff; }
  header { padding: 24px 40px; background: #1f3a55; color: #fff; font-weight: 700; }
  main { display: grid; gap: 24px; padding: 32px 40px; align-content: start; }
  h1 { font-size: 38px; line-height: 1.3; }
  .row { display: flex; justify-content: space-between; padding: 18px 24px; border: 2px solid #6c7a86; border-radius: 8px; }
  .acts { display: flex; justify-content: space-between; gap: 40px; margin-top: 16px; }
  .act { padding: 24px 40px; border: 3px solid #1f3a55; border-radius: 8px; font-weight: 700; text-align: center; }
  .main { background: #1f3a55; color: #fff; }
  .phone { font-size: 32px; }
  .phone .acts { justify-content: stretch; display: grid; gap: 40px; }
`;

const PAGE = `<header>Trang mẫu</header><main><h1>Hồ sơ mẫu của tôi</h1>
  <p class="row"><span>Giấy khai mẫu</span><b>Đã điền đủ</b></p>
  <p class="row"><span>Ảnh chụp mẫu</span><b>Đã thêm 1 ảnh</b></p>
  <div class="acts"><span class="act">Sửa lại tờ khai</span><span class="act main">Gửi hồ sơ</span></div></main>`;
const PHONE = `<header>Ứng dụng mẫu</header><main><h1>Xác nhận đăng nhập mẫu?</h1>
  <p>Trang mẫu muốn biết tên mẫu. Chỉ bấm Đồng ý khi chính mình vừa đăng nhập.</p>
  <div class="acts"><span class="act main">Đồng ý</span><span class="act">Không phải tôi</span></div></main>`;

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] });
const page = await browser.newPage();
/** @type {readonly (readonly [string, number, number, string, string])[]} */
const pictures = [
  ['trang-mau.png', 1200, 640, '', PAGE],
  ['dien-thoai-mau.png', 640, 1000, 'phone', PHONE],
  ['giay-mau.jpg', 640, 800, 'phone', '<main><h1>Phiếu hẹn mẫu</h1><p class="row">Số mẫu: 0000</p></main>'],
];
for (const [name, width, height, kind, body] of pictures) {
  await page.setViewportSize({ width, height });
  await page.goto('file:///');
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style><body class="${kind}">${body}</body>`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ type: name.endsWith('.jpg') ? 'jpeg' : 'png' });
  await writeFile(join(import.meta.dirname, name), picture);
  /* oxlint-disable-next-line no-console -- where the places are, for the spots */
  console.log(
    name,
    width,
    height,
    JSON.stringify(await page.locator('.act').evaluateAll((acts) => acts.map((act) => act.getBoundingClientRect()))),
  );
}
await browser.close();
