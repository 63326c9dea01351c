import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { buttons, showPrinting } from '#support/print-stage.tsx';
import { SlipDoor } from './SlipDoor.tsx';

const show = (given: Partial<Parameters<typeof showPrinting>[1]> = {}) =>
  showPrinting(<SlipDoor procedure="thu-tuc" />, { replies: {}, ...given });

test('whoever comes to it has the printer asked, once', async () => {
  const { asked } = await show();
  expect(asked.map(([name]) => name)).toEqual(['printer.state']);
});

test('no printer is not asked, nothing is said to be printed, and the slip is still to be had', async () => {
  const { asked } = await show({ printer: 'none' });
  expect([asked, buttons()]).toEqual([[], ['Xem phiếu & mã QR']]);
});

test.each([
  ['no-paper', 'vi', 'Xem phiếu & mã QRMáy in đang hết giấy'],
  ['cover', 'vi', 'Xem phiếu & mã QRNắp máy in đang mở'],
  ['offline', 'en', 'See slip & QRThe printer is not connected'],
  ['error', 'en', 'See slip & QRThe printer has a fault'],
] as const)('%s: the button says so, and what it does (%s)', async (printer, language, words) => {
  const stage = await show({ language });
  expect(buttons()).toEqual([language === 'vi' ? 'In phiếu & mã QR' : 'Print slip & QR']);
  await stage.printer(printer);
  expect(buttons()).toEqual([words]);
  expect(screen.getByRole('button').getAttribute('aria-label')).toContain('. ');
});

test.each(['ready', 'low', 'unknown'] as const)('%s: it prints', async (printer) => {
  await show({ printer });
  expect(buttons()).toEqual(['In phiếu & mã QR']);
});
