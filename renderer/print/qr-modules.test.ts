import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { QUIET_ZONE, qrSide } from '#core/slip/qr.ts';
import { qrModules } from './qr-modules.ts';

const ADDRESS =
  'https://dichvucong.gov.vn/tra-cuu-thu-tuc/danh-sach?keyword=1.001193&showAdvanced=false&formalityType=STANDARD&limit=10&activeKey=STANDARD';
const DOTS = 8;

/** The modules as a scanner's camera would have them, with a white square of a share of the side laid over the middle. */
function picture(address: string, covered: number): Uint8ClampedArray {
  const modules = qrModules(address);
  const side = qrSide(modules) * DOTS;
  const [from, to] = [(side * (1 - covered)) / 2, (side * (1 + covered)) / 2];
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const dark = modules[Math.floor(y / DOTS) - QUIET_ZONE]?.[Math.floor(x / DOTS) - QUIET_ZONE] ?? false;
      const under = x >= from && x < to && y >= from && y < to;
      if (dark && !under) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return pixels;
}

function read(address: string, covered = 0): string | undefined {
  const side = qrSide(qrModules(address)) * DOTS;
  return jsqr(picture(address, covered), side, side)?.data;
}

test('the modules are a QR that reads back as the address', () => {
  expect(read(ADDRESS)).toBe(ADDRESS);
  expect(read('https://dichvucong.gov.vn/tim-kiem?keyword=%C4%91%C4%83ng')).toBe(
    'https://dichvucong.gov.vn/tim-kiem?keyword=%C4%91%C4%83ng',
  );
});

test('it still reads with a tenth of its area gone, which level M would not promise', () => {
  expect(read(ADDRESS, Math.sqrt(0.1))).toBe(ADDRESS);
});

test('the address of a search by code is small enough for eight dots a module on a roll', () => {
  expect(qrModules(ADDRESS)).toHaveLength(57);
});
